/** Whether the sweep in WebAssembly finds what the one in TypeScript finds, to the last bit. */
import { sumColumns } from '../../src/algorithms/column-sums.ts';
import { buildNecessityOrder } from '../../src/algorithms/necessity-order.ts';
import { PlainSweep } from '../../src/algorithms/plain-sweep.ts';
import {
  buildPrerequisiteGraph,
  openPrerequisites,
} from '../../src/algorithms/prerequisite-graph.ts';
import { classify, type RowValues, type SweepGraph } from '../../src/algorithms/sweep-graph.ts';
import { WasmSweep } from '../../src/algorithms/wasm-sweep.ts';

const SMALL_GRAPHS = 300;
const SMALL_SIZE = 90;
const LARGE_GRAPHS = 8;
/** Two blocks of columns. */
const LARGE_SIZE = 1_000;

interface Case {
  readonly name: string;
  readonly graph: SweepGraph;
  readonly values: RowValues;
  readonly columns: Uint32Array;
}

/** Throws when the sweeps differ on a random graph, or when the graphs are no test of it. */
export function compareSweeps(): void {
  const cases = Array.from({ length: SMALL_GRAPHS + LARGE_GRAPHS }, (_, seed) => makeCase(seed));
  const sums = cases.flatMap(compareOn);
  const positive = sums.filter((sum) => sum > 0).length;
  const shares = {
    cyclic: cases.filter(isCyclic).length / cases.length,
    grouped: cases.filter(({ graph }) => graph.groupMembers.nodeCount > 0).length / cases.length,
    unclassed: cases.filter(({ values }) => !values.isClassed).length / LARGE_GRAPHS,
    positive: positive / sums.length,
  };
  if (Object.values(shares).every((share) => share > 0.3)) return;
  throw new Error(`The random graphs are no test of the sweeps: ${JSON.stringify(shares)}.`);
}

function isCyclic({ graph }: Case): boolean {
  return graph.componentOffsets.length <= graph.hard.nodeCount;
}

/** The numbers that both sweeps find. */
function compareOn({ columns, graph, name, values }: Case): readonly number[] {
  const expected = sumColumns(graph, values, columns, new PlainSweep(graph, values));
  const found = sumColumns(graph, values, columns, new WasmSweep(graph, values));
  for (const part of ['numbers', 'worths'] as const) {
    const column = found[part].findIndex((sum, index) => !Object.is(sum, expected[part][index]));
    if (column === -1) continue;
    throw new Error(
      `The sweep in WebAssembly differs from the one in TypeScript: in ${name} it finds that the ${part} of column ${column} are ${found[part][column]}, not ${expected[part][column]}.`,
    );
  }
  return [...expected.numbers];
}

/** The case of a seed: small ones, then large ones, every other of which has too many values for classes. */
function makeCase(seed: number): Case {
  const random = makeRandom(seed);
  const isLarge = seed >= SMALL_GRAPHS;
  const nodeCount = isLarge ? LARGE_SIZE : 1 + Math.floor(random() * SMALL_SIZE);
  const graph = makeGraph(random, nodeCount, isLarge ? 0.002 : random() * 0.2);
  const isDistinct = seed % 2 === 0;
  const worths = Float64Array.from({ length: nodeCount }, () =>
    isDistinct ? random() : Math.floor(random() * 11) / 10,
  );
  const numbers = worths.map(() => 1 + Math.floor(random() * (isDistinct ? 1 : 3)));
  const columns = Uint32Array.from({ length: nodeCount }, () => Math.floor(random() * nodeCount));
  return {
    name: `the graph of seed ${seed} with ${nodeCount} positions`,
    graph,
    values: classify(numbers, worths),
    columns: columns.sort(),
  };
}

/** Hard edges and groups of one to three members, some of them back to any question; a few are settled. */
function makeGraph(random: () => number, nodeCount: number, backwardShare: number): SweepGraph {
  const pick = (below: number) => Math.floor(random() * below);
  const nodes = (length: number) => Uint32Array.from({ length }, () => pick(nodeCount));
  const beneath = (node: number) => pick(node === 0 || random() < backwardShare ? nodeCount : node);
  const hardSources = nodes(Math.floor(nodeCount * random() * 2));
  const groupOwner = nodes(Math.floor(nodeCount * random()));
  const memberGroups = Uint32Array.from({ length: groupOwner.length * 2 }, () =>
    pick(groupOwner.length),
  );
  const questions = buildPrerequisiteGraph({
    nodeCount,
    hardSources,
    hardTargets: hardSources.map(beneath),
    groupOwner,
    memberGroups,
    memberNodes: memberGroups.map((group) => beneath(groupOwner[group] ?? 0)),
    settled: Uint8Array.from({ length: nodeCount }, () => (random() < 0.05 ? 1 : 0)),
  });
  return buildNecessityOrder(openPrerequisites(questions));
}

/** A source of numbers from 0 to below 1, equal for equal seeds (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
