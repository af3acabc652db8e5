import { sumColumns } from './column-sums.ts';
import { at, buildCsr, type Csr, unionCsr } from './csr.ts';
import { buildStrongComponents, condense } from './strong-components.ts';
import { type ColumnSums, classify, type RowValues, type SweepGraph } from './sweep-graph.ts';

/** How much can be felt from each node. Every array has length nodeCount. */
export interface ReachWeight {
  /** Open nodes, other than the node itself, from which a path leads to it. */
  readonly count: Uint32Array;
  /** The sum of their weights. */
  readonly weight: Float64Array;
}

/**
 * For each open node the open nodes that lead to it over edges of any of the graphs, by number and
 * weight. A settled node neither counts nor passes anything on, and gets 0. With the edges of all
 * hard prerequisites and groups among the graphs this bounds `countNecessity` from above. Throws
 * RangeError when settled or weights are not of length nodeCount. Strong components first, then sets of
 * bits from the lowest on: Purdom, "A transitive closure algorithm" (1970); see `sumColumns` for the cost.
 */
export function countReach(
  graphs: readonly Csr[],
  settled: Uint8Array,
  weights: Float64Array,
): ReachWeight {
  const union = unionCsr(graphs);
  const { nodeCount } = union;
  if (settled.length !== nodeCount || weights.length !== nodeCount) {
    throw new RangeError(`settled and weights must have length ${nodeCount}`);
  }
  const openEdges = dropSettled(union, settled);
  const components = buildStrongComponents(openEdges);
  const { componentOf } = components;
  const sizes = new Float64Array(components.count);
  const sums = new Float64Array(components.count);
  for (let node = 0; node < nodeCount; node++) {
    const component = at(componentOf, node);
    add(sizes, component, 1);
    add(sums, component, weights[node] ?? 0);
  }
  const above = sumAbove(condense(openEdges, components), classify(sizes, sums));
  const count = new Uint32Array(nodeCount);
  const weight = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const component = at(componentOf, node);
    count[node] = (above.numbers[component] ?? 0) + (sizes[component] ?? 0) - 1;
    // The node itself goes first: alone in its component it then leaves exactly 0 behind.
    const others = (sums[component] ?? 0) - (weights[node] ?? 0);
    weight[node] = (above.worths[component] ?? 0) + others;
  }
  return { count, weight };
}

function add(array: Float64Array, index: number, amount: number): void {
  array[index] = (array[index] ?? 0) + amount;
}

/** The edges between open nodes. */
function dropSettled(csr: Csr, settled: Uint8Array): Csr {
  if (!settled.includes(1)) return csr;
  const offsets = new Uint32Array(csr.nodeCount + 1);
  const targets = new Uint32Array(csr.targets.length);
  let count = 0;
  for (let node = 0; node < csr.nodeCount; node++) {
    const end = settled[node] === 1 ? 0 : at(csr.offsets, node + 1);
    for (let edge = at(csr.offsets, node); edge < end; edge++) {
      const target = at(csr.targets, edge);
      if (settled[target] !== 1) targets[count++] = target;
    }
    offsets[node + 1] = count;
  }
  return { nodeCount: csr.nodeCount, offsets, targets: targets.slice(0, count) };
}

/**
 * Per component what the others count that lead to it: those that need it when every edge is a hard
 * prerequisite.
 */
function sumAbove(edges: Csr, values: RowValues): ColumnSums {
  const { nodeCount, targets } = edges;
  const none = new Uint32Array(0);
  const all = new Uint32Array(nodeCount + 1);
  for (let index = 0; index <= nodeCount; index++) all[index] = index;
  const graph: SweepGraph = {
    hard: edges,
    groupsOf: buildCsr(nodeCount, none, none),
    groupMembers: buildCsr(0, none, none),
    componentOffsets: all,
    componentOf: all.subarray(0, nodeCount),
  };
  const isWaitedFor = new Uint8Array(nodeCount);
  for (const target of targets) isWaitedFor[target] = 1;
  const columns = graph.componentOf.filter((component) => isWaitedFor[component] === 1);
  const found = sumColumns(graph, values, columns);
  const numbers = new Float64Array(nodeCount);
  const worths = new Float64Array(nodeCount);
  for (let column = 0; column < columns.length; column++) {
    const component = at(columns, column);
    numbers[component] = found.numbers[column] ?? 0;
    worths[component] = found.worths[column] ?? 0;
  }
  return { numbers, worths };
}
