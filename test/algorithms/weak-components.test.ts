import { describe, expect, it } from 'vitest';
import { rowOf } from '../../src/algorithms/csr.ts';
import { buildWeakComponents } from '../../src/algorithms/weak-components.ts';
import { chain, checkRandomGraphs, questions, type TypedQuestions } from './typed-questions.ts';

function partsIn({ graph, namesOf }: TypedQuestions): readonly string[] {
  const { count, members } = buildWeakComponents(graph.hard);
  return Array.from({ length: count }, (_, part) => namesOf(rowOf(members, part)).join(''));
}

describe('buildWeakComponents', () => {
  it.each([
    ['a', ['a']],
    ['a, b', ['a', 'b']],
    ['a > b, c > b, d', ['abc', 'd']],
    ['a, d > b, c > d, e > a', ['ae', 'dbc']],
    ['a > a', ['a']],
  ])('parts %s into %j', (text, expected) => {
    expect(partsIn(questions(text))).toEqual(expected);
  });

  it('agrees with merging sets edge by edge on random graphs', () => {
    let several = 0;
    checkRandomGraphs(({ hardEdges, questions: all }, typed) => {
      let parts = all.map(({ name }) => [name]);
      for (const edge of hardEdges) {
        const touched = parts.filter((part) => part.some((name) => edge.includes(name)));
        parts = [...parts.filter((part) => !touched.includes(part)), touched.flat().sort()];
      }
      const expected = parts.map((part) => part.join('')).sort();

      const { componentOf, members } = buildWeakComponents(typed.graph.hard);

      expect(partsIn(typed)).toEqual(expected);
      componentOf.forEach((part, node) => {
        expect(rowOf(members, part).includes(node)).toBe(true);
      });
      if (parts.some((part) => part.length > 2) && parts.length > 1) several += 1;
    });
    expect(several).toBeGreaterThan(200);
  });

  it('keeps a chain of 200,000 questions together', () => {
    expect(buildWeakComponents(chain(200_000)).count).toBe(1);
  });
});
