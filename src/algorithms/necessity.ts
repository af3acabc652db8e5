import { sumColumns } from './column-sums.ts';
import { at, type Csr } from './csr.ts';
import type { NecessityOrder } from './necessity-order.ts';
import { classify, type RowValues } from './sweep-graph.ts';

/**
 * For how much each candidate is necessary. *x* is necessary for *d* when removing *x*, and then
 * again and again every open question that lost a hard prerequisite or a whole group, removes *d*.
 * Equivalently the least fixpoint of `need(d) = union over hard p of ({p} + need(p)), and over
 * groups of the intersection over members p of ({p} + need(p))`. No question is in its own set.
 */
export interface Necessity {
  readonly candidates: Uint32Array;
  /** Open questions for which the candidate is necessary. Parallel to candidates. */
  readonly count: Uint32Array;
  /** The sum of their weights. Parallel to candidates. */
  readonly weight: Float64Array;
  /** Those that wait for it directly: by a hard edge, or by a group in which it alone remains. */
  readonly directCount: Uint32Array;
}

/**
 * Sweeps the questions once per block of candidates, each a column of bits. A candidate's numbers do
 * not depend on which others are asked for, so a long list may be cut in pieces; what is prepared for
 * the order serves all of them. A data-flow problem on sets, like that of dominators, solved by passes in
 * a good order: Kildall, "A unified approach to global program optimization" (1973). Throws RangeError when the weights, one per node, are of another
 * length, and on a candidate outside the graph. See `sumColumns` for the cost; O(n) besides.
 */
export function countNecessity(
  order: NecessityOrder,
  weights: Float64Array,
  candidates: Uint32Array = order.nodes.map((_, index) => index),
): Necessity {
  const { nodeCount } = order.open;
  if (weights.length !== nodeCount) {
    throw new RangeError(`weights must have length ${nodeCount}, not ${weights.length}`);
  }
  const values = valuesOf(order, weights);
  const indices = waitedFor(order, candidates);
  const columns = indices.map((index) => at(order.positionOf, at(candidates, index)));
  const sums = sumColumns(order, values, columns);
  const count = new Uint32Array(candidates.length);
  const weight = new Float64Array(candidates.length);
  for (let column = 0; column < indices.length; column++) {
    const index = at(indices, column);
    count[index] = sums.numbers[column] ?? 0;
    weight[index] = sums.worths[column] ?? 0;
  }
  const directCount = candidates.map((node) => at(order.directCounts, node));
  return { candidates, count, weight, directCount };
}

/** Kept with an order: the weights that were asked about last, and what they come to by position. */
const latestValues = new WeakMap<
  NecessityOrder,
  { readonly weights: Float64Array; readonly values: RowValues }
>();

/** What each position counts: 1, and its weight. O(n), for the same weights again a look at each. */
function valuesOf(order: NecessityOrder, weights: Float64Array): RowValues {
  const latest = latestValues.get(order);
  if (latest?.weights.every((weight, node) => weight === weights[node])) return latest.values;
  const worths = new Float64Array(weights.length);
  for (let position = 0; position < worths.length; position++) {
    worths[position] = weights[at(order.nodes, position)] ?? 0;
  }
  const values = classify(new Float64Array(worths.length).fill(1), worths);
  // The caller may change its own.
  latestValues.set(order, { weights: weights.slice(), values });
  return values;
}

/** Indices of the candidates that something waits for, by the position of the candidate. */
function waitedFor(order: NecessityOrder, candidates: Uint32Array): Uint32Array {
  const { dependents, groupsWith } = order.open;
  // Position and index in one number each, which sorts fast.
  const keys = new Float64Array(candidates.length);
  let count = 0;
  for (let index = 0; index < candidates.length; index++) {
    const node = at(candidates, index);
    const position = at(order.positionOf, node);
    if (isEmptyRow(dependents, node) && isEmptyRow(groupsWith, node)) continue;
    keys[count++] = position * candidates.length + index;
  }
  const sorted = keys.subarray(0, count).sort();
  return Uint32Array.from(sorted, (key) => key % candidates.length);
}

function isEmptyRow({ offsets }: Csr, row: number): boolean {
  return at(offsets, row) === at(offsets, row + 1);
}
