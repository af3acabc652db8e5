import { describe, expect, it } from 'vitest';
import { countMix, makeRandomQuestions, withoutHidden } from '../support/random-questions.ts';
import { RANDOM_GRAPHS } from './typed-questions.ts';

describe('makeRandomQuestions', () => {
  it('makes the same graph from the same seed', () => {
    expect(makeRandomQuestions(17)).toEqual(makeRandomQuestions(17));
    expect(makeRandomQuestions(17)).not.toEqual(makeRandomQuestions(18));
  });

  it('mixes in enough knots through groups, hidden questions and deadlocks', () => {
    const seeds = Array.from({ length: RANDOM_GRAPHS }, (_, index) => index + 1);

    const mix = countMix(seeds.map(makeRandomQuestions));

    expect(mix.graphs).toBeGreaterThanOrEqual(1_000);
    expect(mix.cyclicByGroupsOnly / mix.graphs).toBeGreaterThanOrEqual(0.1);
    expect(mix.masked / mix.graphs).toBeGreaterThanOrEqual(0.1);
    expect(mix.deadlocked / mix.graphs).toBeGreaterThanOrEqual(0.1);
  });
});

describe('withoutHidden', () => {
  it('deletes hidden questions with their edges, groups and memberships', () => {
    const question = (name: string, isHidden: boolean) => ({
      name,
      isHidden,
      isSettled: false,
      weight: 1,
    });
    const masked = withoutHidden({
      seed: 0,
      questions: [question('a', false), question('b', false), question('h', true)],
      hardEdges: [
        ['a', 'b'],
        ['a', 'h'],
        ['h', 'b'],
      ],
      groups: [
        { owner: 'a', members: ['b', 'h'] },
        { owner: 'b', members: ['h'] },
        { owner: 'h', members: ['a'] },
      ],
      informedEdges: [
        ['b', 'h'],
        ['b', 'a'],
      ],
    });

    expect(masked.questions.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(masked.hardEdges).toEqual([['a', 'b']]);
    expect(masked.groups).toEqual([
      { owner: 'a', members: ['b'] },
      { owner: 'b', members: [] },
    ]);
    expect(masked.informedEdges).toEqual([['b', 'a']]);
  });
});
