import { describe, expect, it } from 'vitest';
import { buildCsr } from '../../src/algorithms/csr.ts';
import { countNecessity } from '../../src/algorithms/necessity.ts';
import { buildNecessityOrder } from '../../src/algorithms/necessity-order.ts';
import { unionOfPrerequisites } from '../../src/algorithms/prerequisite-graph.ts';
import { countReach } from '../../src/algorithms/reach-weight.ts';
import { reachFrom } from '../../src/algorithms/reachable.ts';
import { makeRandom } from '../support/random-questions.ts';
import { namesBeyond, openPart, prerequisiteEdges } from './brute-force.ts';
import { chain, checkRandomGraphs, questions } from './typed-questions.ts';

const ones = (length: number) => new Float64Array(length).fill(1);

describe('countReach', () => {
  it.each([
    ['a > b, b > c', { a: 0, b: 1, c: 2 }],
    ['a > b c, b > d, c > d d', { a: 0, b: 1, c: 1, d: 3 }],
    ['a > b, b > a c, d > a', { a: 2, b: 2, c: 3, d: 0 }],
    ['a > a, b > a', { a: 1, b: 0 }],
    ['a > b, b! > c, d > c', { a: 0, b: 0, c: 1, d: 0 }],
  ])('counts the open questions that lead to each one: %s', (text, expected) => {
    const { graph, nameOf, weights } = questions(text);
    const { count } = countReach([graph.hard], graph.settled, weights);

    expect(Object.fromEntries([...count].map((value, node) => [nameOf(node), value]))).toEqual(
      expected,
    );
  });

  it('follows the edges of all graphs and adds up weights', () => {
    const { csrOf, graph } = questions('a > b, c, d > c');
    const informed = csrOf([
      ['b', 'c'],
      ['c', 'd'],
    ]);

    const { weight } = countReach(
      [graph.hard, informed],
      graph.settled,
      Float64Array.of(1, 2, 4, 8),
    );

    expect([...weight]).toEqual([0, 1, 11, 7]);
  });

  it('throws on marks or weights of another length', () => {
    const { graph } = questions('a > b');

    expect(() => countReach([graph.hard], graph.settled, ones(3))).toThrow(RangeError);
    expect(() => countReach([graph.hard], new Uint8Array(1), ones(2))).toThrow(RangeError);
  });

  it('agrees with the definition on random graphs, and bounds necessity from above', () => {
    checkRandomGraphs((named, { csrOf, graph, nameOf, open, weights }) => {
      const part = openPart(named);
      const isOpen = (name: string) => part.names.includes(name);
      const soft = named.informedEdges.filter((edge) => edge.every(isOpen));
      const edges = [...prerequisiteEdges(part), ...soft];
      const beyond = new Map(part.names.map((name) => [name, namesBeyond(edges, name)]));
      const graphs = [unionOfPrerequisites(open), csrOf(named.informedEdges)];

      const { count, weight } = countReach(graphs, graph.settled, weights);

      const necessity = countNecessity(buildNecessityOrder(open), weights);
      named.questions.forEach(({ name }, node) => {
        const leading = named.questions.filter(
          (other) => other.name !== name && beyond.get(other.name)?.has(name),
        );
        expect(count[node], nameOf(node)).toBe(leading.length);
        const sum = leading.reduce((total, other) => total + other.weight, 0);
        expect(weight[node], nameOf(node)).toBeCloseTo(sum, 12);
        expect(necessity.count[node]).toBeLessThanOrEqual(leading.length);
      });
    });
  });

  it.each([
    [1, 0],
    [2, 0.002],
    [3, 0.01],
  ])('agrees with search over several blocks, seed %i', (seed, backwardShare) => {
    const size = 800;
    const random = makeRandom(seed);
    const pick = (below: number) => Math.floor(random() * below);
    const sources = Uint32Array.from({ length: 2 * size }, () => 1 + pick(size - 1));
    const targets = sources.map((node) => pick(random() < backwardShare ? size : node));
    const weights = Float64Array.from({ length: size }, (_, node) => (node % 8) / 8);
    const csr = buildCsr(size, targets, sources);

    const { count, weight } = countReach(
      [buildCsr(size, sources, targets)],
      new Uint8Array(size),
      weights,
    );

    for (let node = 0; node < size; node++) {
      const above = reachFrom(csr, Uint32Array.of(node)).order.subarray(1);
      expect(count[node]).toBe(above.length);
      expect(weight[node]).toBe(above.reduce((sum, other) => sum + (weights[other] ?? 0), 0));
    }
  });

  it('counts a chain of 3,000 nodes', () => {
    const { count } = countReach([chain(3_000)], new Uint8Array(3_000), ones(3_000));

    expect([...count]).toEqual(Array.from({ length: 3_000 }, (_, node) => 2_999 - node));
  });
});
