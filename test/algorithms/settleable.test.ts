import { describe, expect, it } from 'vitest';
import { markSettleable } from '../../src/algorithms/settleable.ts';
import { openPart, settleableNames } from './brute-force.ts';
import { chain, checkRandomGraphs, openHardOnly, questions } from './typed-questions.ts';

function settleableInWords(text: string): string {
  const { nameOf, open } = questions(text);
  const marks = markSettleable(open);
  return [...marks.keys()]
    .filter((node) => marks[node] === 1)
    .map(nameOf)
    .join('');
}

describe('markSettleable', () => {
  it.each([
    ['a > b, b > c', 'abc'],
    ['a > b, b > a, c', 'c'],
    ['a > b, b > a!', 'ab'],
    ['a > a, b > a', ''],
    ['a > b|c, b > a', 'abc'],
    ['a > b|c, b > a, c > a', ''],
    ['a > b|c d, b, c, d > d', 'bc'],
    ['a > b|c b|c, b, c', 'abc'],
    ['a > b|b b b', 'ab'],
    ['a > a|b, b', 'ab'],
    ['a > a|a', ''],
    ['a > |', 'a'],
    ['a! > a b, b > a b|a, c > c|b', 'abc'],
  ])('finds in %s: "%s"', (text, expected) => {
    expect(settleableInWords(text)).toBe(expected);
  });

  it('agrees with the definition on random graphs', () => {
    checkRandomGraphs((named, { indexOf, open }) => {
      const expected = settleableNames(openPart(named));
      const marks = markSettleable(open);

      for (const { isSettled, name } of named.questions) {
        expect(marks[indexOf(name)] === 1, name).toBe(isSettled || expected.has(name));
      }
    });
  });

  it('settles a chain of 200,000 questions', () => {
    expect(markSettleable(openHardOnly(chain(200_000))).every((mark) => mark === 1)).toBe(true);
  });
});
