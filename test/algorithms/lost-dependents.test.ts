import { describe, expect, it } from 'vitest';
import { dependentsLostWithout } from '../../src/algorithms/lost-dependents.ts';
import { makeRandom } from '../support/random-questions.ts';
import { lostNames, openPart } from './brute-force.ts';
import { chain, checkRandomGraphs, openHardOnly, questions } from './typed-questions.ts';

describe('dependentsLostWithout', () => {
  it.each([
    ['a > b, b > c, c', 'c', 'ba'],
    ['a > b, b > c, c', 'b', 'a'],
    ['a > b|c', 'b', ''],
    ['a > b|c', 'bc', 'a'],
    ['a > b|b', 'b', 'a'],
    ['a > b|c, b > d, c > d', 'd', 'bca'],
    ['a > b|c b|d', 'cd', ''],
    ['a > b|c c|d', 'cd', 'a'],
    ['a > b|c, b > a', 'a', 'b'],
    ['a > b|c, b > a', 'c', ''],
    ['a > a|b', 'b', ''],
    ['a > b, b > a, c > b', 'a', 'bc'],
    ['a > a', 'a', ''],
    ['a > b b', 'bb', 'a'],
    ['a > b, b! > c', 'b', ''],
    ['a > b', '', ''],
  ])('in %s without "%s" loses "%s"', (text, removed, expected) => {
    const { indexOf, namesOf, open } = questions(text);
    const lost = dependentsLostWithout(open, Uint32Array.from(removed, indexOf));

    expect(namesOf(lost).join('')).toBe(expected);
  });

  it('throws on a node outside the graph', () => {
    const { open } = questions('a');
    expect(() => dependentsLostWithout(open, Uint32Array.of(1))).toThrow(
      'removed 1 must be below 1',
    );
  });

  it('agrees with the definition on random graphs and removals', () => {
    checkRandomGraphs((named, { indexOf, namesOf, open }) => {
      const random = makeRandom(named.seed);
      const part = openPart(named);
      for (let round = 0; round < 3; round++) {
        const removed = part.names.filter(() => random() < 0.4);
        const lost = dependentsLostWithout(open, Uint32Array.from(removed, indexOf));

        expect(namesOf(lost).sort()).toEqual([...lostNames(part, removed)].sort());
      }
    });
  });

  it('loses a chain of 200,000 questions', () => {
    const lost = dependentsLostWithout(openHardOnly(chain(200_000)), Uint32Array.of(0));

    expect(lost).toHaveLength(199_999);
  });
});
