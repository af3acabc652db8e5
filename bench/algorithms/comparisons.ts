/** Each graph algorithm in use that igraph has, too: what both are asked, and how their answers compare. */
import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { measureBetweenness } from '../../src/algorithms/betweenness.ts';
import { buildCsr, reverseCsr } from '../../src/algorithms/csr.ts';
import { feedbackEdges } from '../../src/algorithms/feedback-edges.ts';
import { buildLayers } from '../../src/algorithms/layers.ts';
import { longestChain } from '../../src/algorithms/longest-chain.ts';
import { reachFrom } from '../../src/algorithms/reachable.ts';
import { shortestCycleThrough } from '../../src/algorithms/shortest-cycle.ts';
import { findSimplePaths } from '../../src/algorithms/simple-paths.ts';
import { buildStrongComponents, condense } from '../../src/algorithms/strong-components.ts';
import { buildWeakComponents } from '../../src/algorithms/weak-components.ts';
import type { IgraphRequest } from '../peers/igraph.ts';
import {
  breaksAllCycles,
  edgesBySmallest,
  nearlySame,
  pairsOf,
  samePartition,
} from './equality.ts';
import { BETWEENNESS_SEED, betweennessSources, type Samples } from './sample.ts';

/** One algorithm and its counterpart. */
export interface Comparison<Found = unknown> {
  readonly what: string;
  readonly peer: string;
  readonly request: IgraphRequest;
  readonly run: () => Found;
  /** Throws unless both found the same. */
  readonly check: (ours: Found, theirs: never) => void;
  readonly note?: string;
}

/** All of them. */
export function comparisons(samples: Samples): readonly Comparison[] {
  return [
    ...orders(samples),
    ...parts(samples),
    ...walks(samples),
    betweenness(samples),
    ...cycles(samples),
  ] as readonly Comparison[];
}

/** Keeps the type of what is found between `run` and `check`. */
function comparison<Found, Theirs>(
  said: Omit<Comparison<Found>, 'check'> & { check: (ours: Found, theirs: Theirs) => void },
): Comparison<Found> {
  return said as Comparison<Found>;
}

function orders({ acyclic: { csr, sources, targets } }: Samples) {
  return [
    comparison({
      what: 'build from edges, both directions',
      peer: 'Graph(edges)',
      request: { operation: 'build', graph: 'acyclic' },
      run: () => reverseCsr(buildCsr(csr.nodeCount, sources, targets)),
      check: (ours, theirs: number) => strictEqual(ours.targets.length, theirs),
    }),
    comparison({
      what: 'layers',
      peer: 'topological_sorting',
      request: { operation: 'layers', graph: 'acyclic' },
      run: () => buildLayers(csr),
      check: (ours, theirs: readonly number[]) => deepStrictEqual([...ours], theirs),
      note: 'ours tells layers, also of cyclic graphs; igraph an order, from which layers follow untimed',
    }),
    comparison({
      what: 'longest chain',
      peer: 'distances (Bellman-Ford, weights -1)',
      request: { operation: 'longest_chain', graph: 'acyclic' },
      run: () => longestChain(csr),
      check: (ours, theirs: number) => strictEqual(ours.nodeCount, theirs),
      note: 'equal length',
    }),
  ];
}

function parts({ cyclic: { csr, components } }: Samples) {
  return [
    comparison({
      what: 'strong components',
      peer: 'connected_components("strong")',
      request: { operation: 'components', graph: 'cyclic', mode: 'strong' },
      run: () => buildStrongComponents(csr),
      check: (ours, theirs: readonly number[]) => samePartition(ours.componentOf, theirs),
    }),
    comparison({
      what: 'condensation',
      peer: 'contract_vertices, simplify',
      request: { operation: 'condense', graph: 'cyclic' },
      run: () => condense(csr, components),
      check: (ours, theirs: { membership: number[]; edges: [number, number][] }) =>
        deepStrictEqual(
          edgesBySmallest(components.componentOf, pairsOf(ours)),
          edgesBySmallest(theirs.membership, theirs.edges),
        ),
    }),
    comparison({
      what: 'weak components',
      peer: 'connected_components("weak")',
      request: { operation: 'components', graph: 'cyclic', mode: 'weak' },
      run: () => buildWeakComponents(csr),
      check: (ours, theirs: readonly number[]) => samePartition(ours.componentOf, theirs),
    }),
  ];
}

function walks({ acyclic: { csr }, path: { from, longest, to }, tops }: Samples) {
  const wanted = { from, to, maximumLength: longest };
  const bounds = { limit: 1_000_000, workLimit: Number.MAX_SAFE_INTEGER };
  return [
    comparison({
      what: `reachable from each of ${tops.length} nodes`,
      peer: 'subcomponent',
      request: { operation: 'reachable', graph: 'acyclic', starts: tops },
      run: () => tops.map((start) => reachFrom(csr, Uint32Array.of(start))),
      check: (ours, theirs: readonly (readonly number[])[]) =>
        deepStrictEqual(
          ours.map(({ order }) => [...order.toSorted()]),
          theirs,
        ),
      note: 'ours tells distances, too',
    }),
    comparison({
      what: `simple paths of at most ${longest} edges`,
      peer: 'get_all_simple_paths',
      request: { operation: 'simple_paths', graph: 'acyclic', from, to, longest },
      run: () => findSimplePaths(csr, { ...wanted, ...bounds }).paths,
      check: (ours, theirs: readonly (readonly number[])[]) =>
        deepStrictEqual(ours.map(String).sort(), theirs.map(String).sort()),
    }),
  ];
}

function betweenness({ acyclic }: Samples) {
  const { all, mostSteps, sources } = betweennessSources(acyclic);
  return comparison({
    what: `betweenness from ${sources.length} sources`,
    peer: 'betweenness(sources)',
    request: { operation: 'betweenness', graph: 'acyclic', sources: [...sources] },
    run: () => measureBetweenness(acyclic.csr, { mostSteps, seed: BETWEENNESS_SEED }),
    check: (ours, theirs: readonly number[]) =>
      nearlySame(
        ours.values,
        theirs.map((sum) => (sum * all) / sources.length),
      ),
    note: 'equal within 1e-9 of each value',
  });
}

function cycles({ cyclic: { csr }, onCycles }: Samples) {
  return [
    comparison({
      what: `shortest cycle through each of ${onCycles.length} nodes`,
      peer: 'distances to all that lead to it',
      request: { operation: 'shortest_cycles', graph: 'cyclic', nodes: onCycles },
      run: () => onCycles.map((node) => shortestCycleThrough(csr, node)?.length ?? 0),
      check: (ours, theirs: readonly number[]) => deepStrictEqual(ours, theirs),
      note: 'equal lengths',
    }),
    comparison({
      what: 'feedback edges',
      peer: 'feedback_arc_set("eades")',
      request: { operation: 'feedback_edges', graph: 'cyclic' },
      run: () => feedbackEdges(csr),
      check: (ours, theirs: readonly (readonly [number, number])[]) => {
        breaksAllCycles(
          csr,
          pairsOf(csr).filter((_, edge) => ours[edge] === 1),
        );
        breaksAllCycles(csr, theirs);
      },
      note: 'both are heuristics and differ: each is checked to leave no cycle',
    }),
  ];
}
