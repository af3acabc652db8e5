/** How many edges are looked at and how much memory is asked for on a seeded graph; times are never compared. */
import { describe, expect, it } from 'vitest';
import { makeQuestionGraph, PLAIN_MIX } from '../../bench/graphs/question-arrays.ts';
import { buildCsr, type Csr, reverseCsr, rowOf } from '../../src/algorithms/csr.ts';
import { buildLayers } from '../../src/algorithms/layers.ts';
import { longestChain } from '../../src/algorithms/longest-chain.ts';
import { reachFrom } from '../../src/algorithms/reachable.ts';
import { shortestCycleThrough } from '../../src/algorithms/shortest-cycle.ts';
import { buildStrongComponents } from '../../src/algorithms/strong-components.ts';
import { buildWeakComponents } from '../../src/algorithms/weak-components.ts';
import { bytesMade, countedEdges } from './counted-reads.ts';

const QUESTIONS = 2_000;

function graphOf(questions: number): Csr {
  const request = { shape: 'layered', questions, edgesEach: 4, seed: 1 } as const;
  const lists = makeQuestionGraph({ ...request, ...PLAIN_MIX });
  return buildCsr(lists.nodeCount, lists.hardSources, lists.hardTargets);
}

const graph = graphOf(QUESTIONS);

describe('on a layered graph of 2,000 questions and 8,000 edges', () => {
  it('has the edges that the counts below rest on', () => {
    expect(graph.targets).toHaveLength(4 * QUESTIONS);
    expect(buildLayers(graph).reduce((most, layer) => Math.max(most, layer), 0)).toBe(45);
  });

  it('looks at each edge once for strong components', () => {
    const { csr, count } = countedEdges(graph);
    buildStrongComponents(csr);

    expect(count()).toBe(graph.targets.length);
  });

  it('looks at each edge once more for layers', () => {
    const components = buildStrongComponents(graph);
    const { csr, count } = countedEdges(graph);
    buildLayers(csr, components);

    expect(count()).toBe(graph.targets.length);
  });

  it('looks at each edge once for weak components', () => {
    const { csr, count } = countedEdges(graph);
    buildWeakComponents(csr);

    expect(count()).toBe(graph.targets.length);
  });

  it('looks at the edges of what is reached, and at no other', () => {
    const top = buildLayers(graph).indexOf(9);
    const { order } = reachFrom(graph, Uint32Array.of(top));
    const beneath = order.reduce((sum, node) => sum + rowOf(graph, node).length, 0);
    const { csr, count } = countedEdges(graph);
    reachFrom(csr, Uint32Array.of(top));

    expect(beneath).toBeLessThan(graph.targets.length);
    expect(count()).toBe(beneath);
  });

  it('looks at no more than what lies beneath a node for a cycle through it', () => {
    const bottom = buildLayers(graph).indexOf(0);
    const { csr, count } = countedEdges(graph);

    expect(shortestCycleThrough(csr, bottom)).toBeNull();
    expect(count()).toBe(0);
  });
});

describe('memory that is asked for', () => {
  const sizes = [QUESTIONS, 4 * QUESTIONS].map((questions) => graphOf(questions));

  it.each([
    ['reverseCsr', (csr: Csr) => reverseCsr(csr), 4 * 5],
    ['buildStrongComponents', (csr: Csr) => buildStrongComponents(csr), 4 * 12],
    ['buildLayers', (csr: Csr) => buildLayers(csr), 4 * 14],
    ['longestChain', (csr: Csr) => longestChain(csr), 4 * 18],
    ['reachFrom', (csr: Csr) => reachFrom(csr, Uint32Array.of(0)), 4 * 3],
  ])('is linear for %s', (_, run, mostEach) => {
    const [small = 0, large = 0] = sizes.map((csr) => bytesMade(() => run(csr)));
    const [entries = 0, fourTimes = 0] = sizes.map(
      ({ nodeCount, targets }) => nodeCount + targets.length / 4,
    );

    expect(small).toBeGreaterThan(4 * QUESTIONS);
    expect(large / fourTimes).toBeLessThanOrEqual((small / entries) * 1.05);
    expect(small / entries).toBeLessThanOrEqual(mostEach);
  });
});
