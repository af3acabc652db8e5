import { describe, expect, it } from 'vitest';
import { reachFrom } from '../../src/algorithms/reachable.ts';
import { namesBeyond } from './brute-force.ts';
import { chain, checkRandomGraphs, questions } from './typed-questions.ts';

const { graph, indexOf, namesOf } = questions('a > b c, b > d, c > d c, d > e a, f > a');
const nodes = (...names: string[]) => Uint32Array.from(names, indexOf);

describe('reachFrom', () => {
  it('lists nodes by distance, in the order of the edges', () => {
    const { distances, order } = reachFrom(graph.hard, nodes('a'));

    expect(namesOf(order)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect([...distances]).toEqual([0, 1, 1, 2, 3, -1]);
  });

  it('measures from the nearest start and counts a repeated start once', () => {
    const { distances, order } = reachFrom(graph.hard, nodes('d', 'f', 'd'));

    expect(namesOf(order)).toEqual(['d', 'f', 'e', 'a', 'b', 'c']);
    expect([...distances]).toEqual([1, 2, 2, 0, 1, 0]);
  });

  it.each([
    [0, ['a']],
    [1, ['a', 'b', 'c']],
    [2, ['a', 'b', 'c', 'd']],
  ])('follows at most %i edges', (maxDepth, expected) => {
    const { distances, order } = reachFrom(graph.hard, nodes('a'), maxDepth);

    expect(namesOf(order)).toEqual(expected);
    expect(distances.filter((distance) => distance >= 0)).toHaveLength(expected.length);
  });

  it('reaches nothing from no start', () => {
    expect(reachFrom(graph.hard, nodes()).order).toHaveLength(0);
  });

  it('throws on a start outside the graph', () => {
    expect(() => reachFrom(graph.hard, Uint32Array.of(6))).toThrow('start 6 must be below 6');
  });

  it('agrees with the definition on random graphs', () => {
    checkRandomGraphs((named, typed) => {
      for (const { name } of named.questions) {
        const start = typed.indexOf(name);
        const { distances, order } = reachFrom(typed.graph.hard, Uint32Array.of(start));

        const expected = new Set([name, ...namesBeyond(named.hardEdges, name)]);
        expect(new Set(typed.namesOf(order))).toEqual(expected);
        const reached = named.hardEdges.filter(([source]) => expected.has(source));
        for (const edge of reached) {
          const [near = -1, far = -1] = edge.map((end) => distances[typed.indexOf(end)]);
          expect(far).toBeLessThanOrEqual(near + 1);
        }
      }
    });
  });

  it('reaches the end of a chain of 200,000 nodes', () => {
    expect(reachFrom(chain(200_000), Uint32Array.of(199_999)).distances[0]).toBe(199_999);
  });
});
