import { describe, expect, it } from 'vitest';
import { buildLayers } from '../../src/algorithms/layers.ts';
import { buildStrongComponents } from '../../src/algorithms/strong-components.ts';
import { layerOf } from './brute-force.ts';
import { chain, checkRandomGraphs, questions } from './typed-questions.ts';

describe('buildLayers', () => {
  it.each([
    ['a, b', { a: 0, b: 0 }],
    ['a > b, b > c, a > c', { a: 2, b: 1, c: 0 }],
    ['a > b c, b > c, c > d, e > b', { a: 3, b: 2, c: 1, d: 0, e: 3 }],
    ['a > b, b > c, c > b d, d > e', { a: 3, b: 2, c: 2, d: 1, e: 0 }],
    ['a > a, b > a a', { a: 0, b: 1 }],
    ['a > b, b > a', { a: 0, b: 0 }],
  ])('counts the components beneath: %s', (text, expected) => {
    const { graph, nameOf } = questions(text);
    const layers = buildLayers(graph.hard);

    expect(Object.fromEntries([...layers].map((layer, node) => [nameOf(node), layer]))).toEqual(
      expected,
    );
  });

  it('takes components that are known already', () => {
    const { graph } = questions('a > b, b > c, c > b');

    const layers = buildLayers(graph.hard, buildStrongComponents(graph.hard));

    expect([...layers]).toEqual([1, 0, 0]);
  });

  it('agrees with the definition on random graphs', () => {
    checkRandomGraphs((named, { graph }) => {
      const expected = named.questions.map(({ name }) => layerOf(named.hardEdges, name));

      expect([...buildLayers(graph.hard)]).toEqual(expected);
    });
  });

  it('layers a chain of 200,000 nodes', () => {
    expect(buildLayers(chain(200_000))[199_999]).toBe(199_999);
  });
});
