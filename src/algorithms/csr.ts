import { isSameArray } from './same-array.ts';

/**
 * A directed graph, or a relation between two index spaces, as compressed sparse rows: row `r`
 * holds `targets[offsets[r]]` up to, but not including, `targets[offsets[r + 1]]`.
 */
export interface Csr {
  /** Number of rows. */
  readonly nodeCount: number;
  /** Where each row starts in `targets`. Length nodeCount + 1. */
  readonly offsets: Uint32Array;
  /** Row after row. Length is the number of edges. */
  readonly targets: Uint32Array;
}

/**
 * The value at an index that must exist; throws RangeError when it does not. It takes one array
 * type only: a second one would make every inlined copy test for both.
 */
export function at(array: Uint32Array, index: number): number {
  const value = array[index];
  if (value === undefined) throw outOfRange(array, index);
  return value;
}

function outOfRange(array: Uint32Array, index: number): RangeError {
  return new RangeError(`index ${index} must be from 0 to ${array.length - 1}`);
}

/** The targets of one row, as a view on the graph's own memory. O(1), allocates the view. */
export function rowOf(csr: Csr, node: number): Uint32Array {
  return csr.targets.subarray(at(csr.offsets, node), at(csr.offsets, node + 1));
}

/**
 * Edges `sources[i] -> targets[i]` as rows. Stable: a row keeps the order of its edges; parallel
 * edges and self-loops stay. `targetCount` is the size of the index space of the targets. Throws
 * RangeError on an index outside its space and on lists of different length. Distribution counting:
 * Knuth, "The Art of Computer Programming", volume 3, section 5.2. O(n + m).
 */
export function buildCsr(
  nodeCount: number,
  sources: Uint32Array,
  targets: Uint32Array,
  targetCount = nodeCount,
): Csr {
  if (sources.length !== targets.length) {
    throw new RangeError(`${sources.length} sources must meet as many targets: ${targets.length}`);
  }
  const offsets = new Uint32Array(nodeCount + 1);
  for (let edge = 0; edge < sources.length; edge++) {
    const after = at(sources, edge) + 1;
    offsets[after] = at(offsets, after) + 1;
  }
  for (let node = 0; node < nodeCount; node++) {
    offsets[node + 1] = at(offsets, node + 1) + at(offsets, node);
  }
  const cursors = offsets.slice(0, nodeCount);
  const placed = new Uint32Array(targets.length);
  for (let edge = 0; edge < targets.length; edge++) {
    const source = at(sources, edge);
    const target = at(targets, edge);
    if (target >= targetCount)
      throw new RangeError(`target ${target} must be below ${targetCount}`);
    const slot = at(cursors, source);
    placed[slot] = target;
    cursors[source] = slot + 1;
  }
  return { nodeCount, offsets, targets: placed };
}

/** The row that each edge belongs to: ascending, length is the number of edges. O(n + m). */
export function edgeSources(csr: Csr): Uint32Array {
  const sources = new Uint32Array(csr.targets.length);
  for (let node = 0; node < csr.nodeCount; node++) {
    sources.fill(node, at(csr.offsets, node), at(csr.offsets, node + 1));
  }
  return sources;
}

/** Every edge turned round; each row lists its new targets in ascending order. O(n + m). */
export function reverseCsr(csr: Csr, targetCount = csr.nodeCount): Csr {
  return buildCsr(targetCount, csr.targets, edgeSources(csr), csr.nodeCount);
}

/**
 * The edges of several graphs over the same nodes; a row lists them graph by graph, parallel edges
 * stay; one graph alone is given back as it is. Throws RangeError when the graphs differ in size or
 * there is none. O(n + m).
 */
export function unionCsr(graphs: readonly Csr[]): Csr {
  const nodeCount = graphs[0]?.nodeCount;
  if (nodeCount === undefined || graphs.some((graph) => graph.nodeCount !== nodeCount)) {
    throw new RangeError('a union takes one or more graphs over the same nodes');
  }
  if (graphs[0] && graphs.length === 1) return graphs[0];
  const edgeCount = graphs.reduce((sum, graph) => sum + graph.targets.length, 0);
  const sources = new Uint32Array(edgeCount);
  const targets = new Uint32Array(edgeCount);
  let filled = 0;
  for (const graph of graphs) {
    sources.set(edgeSources(graph), filled);
    targets.set(graph.targets, filled);
    filled += graph.targets.length;
  }
  return buildCsr(nodeCount, sources, targets);
}

/** Whether two graphs have the same rows. O(n + m). */
export function isSameCsr(one: Csr, other: Csr): boolean {
  return isSameArray(one.offsets, other.offsets) && isSameArray(one.targets, other.targets);
}
