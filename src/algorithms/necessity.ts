import { at, buildCsr, rowOf } from './csr.ts';
import type { NecessityOrder } from './necessity-order.ts';

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

const ROW_WORDS = 8;
const BLOCK_COLUMNS = 32 * ROW_WORDS;

/**
 * Sweeps the questions once per block of 256 candidates, each block a column of bits per candidate.
 * A candidate's numbers do not depend on which others are asked for, so a long list may be cut in
 * pieces. Throws RangeError when the weights, one per node, are of another length, and on a
 * candidate outside the graph. O(candidates / 256 * (n + m)) steps of 8 words on acyclic parts.
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
  const count = new Uint32Array(candidates.length);
  const weight = new Float64Array(candidates.length);
  const columns = columnsByPosition(order, candidates);
  const sweep = new BlockSweep(order, weights);
  for (let start = 0; start < columns.length; start += BLOCK_COLUMNS) {
    const block = columns.subarray(start, start + BLOCK_COLUMNS);
    sweep.run(block.map((index) => at(order.positionOf, at(candidates, index))));
    for (let column = 0; column < block.length; column++) {
      const index = at(block, column);
      count[index] = at(sweep.counts, column);
      weight[index] = sweep.sums[column] ?? 0;
    }
  }
  const directCount = candidates.map((node) => at(order.directCounts, node));
  return { candidates, count, weight, directCount };
}

/** Indices of the candidates that something waits for, by the position of the candidate. */
function columnsByPosition(order: NecessityOrder, candidates: Uint32Array): Uint32Array {
  const { dependents, groupsWith, nodeCount } = order.open;
  const positions = candidates.map((node) => at(order.positionOf, node));
  const indices = candidates.map((_, index) => index);
  const byPosition = buildCsr(nodeCount, positions, indices, candidates.length).targets;
  return byPosition.filter((index) => {
    const node = at(candidates, index);
    return rowOf(dependents, node).length + rowOf(groupsWith, node).length > 0;
  });
}

/** Necessary sets of up to 256 candidates at once. All indices are positions of the order. */
class BlockSweep {
  /** Per column, after a run. */
  readonly counts = new Uint32Array(BLOCK_COLUMNS);
  readonly sums = new Float64Array(BLOCK_COLUMNS);
  readonly #order: NecessityOrder;
  /** Weight per position. */
  readonly #weights: Float64Array;
  /** ROW_WORDS words per position: which candidates are in `{d} + need(d)`. */
  readonly #bits: Uint32Array;
  /** 1 = the row holds a bit. */
  readonly #isOccupied: Uint8Array;
  #columns: Uint32Array = new Uint32Array(0);

  constructor(order: NecessityOrder, weights: Float64Array) {
    this.#order = order;
    this.#weights = Float64Array.from(order.nodes, (node) => weights[node] ?? 0);
    this.#bits = new Uint32Array(order.open.nodeCount * ROW_WORDS);
    this.#isOccupied = new Uint8Array(order.open.nodeCount);
  }

  /** Fills `counts` and `sums`. The columns are positions, ascending. */
  run(columns: Uint32Array): void {
    const { componentOf, componentOffsets } = this.#order;
    this.#columns = columns;
    this.counts.fill(0);
    this.sums.fill(0);
    this.#bits.fill(0);
    this.#isOccupied.fill(0);
    for (let column = 0; column < columns.length; column++) this.#seed(at(columns, column), column);
    // Nothing beneath the first column waits for any of them.
    const first = at(componentOf, at(columns, 0));
    for (let component = first; component < componentOffsets.length - 1; component++) {
      const start = at(componentOffsets, component);
      const end = at(componentOffsets, component + 1);
      // A lone question is done after one pass: what it needs by way of itself, it has already.
      while (this.#growRun(start, end) && end - start > 1);
      for (let position = start; position < end; position++) this.#countRow(position);
    }
  }

  #seed(position: number, column: number): void {
    const word = position * ROW_WORDS + (column >>> 5);
    this.#bits[word] = at(this.#bits, word) | (1 << (column & 31));
    this.#isOccupied[position] = 1;
  }

  #growRun(start: number, end: number): boolean {
    let hasGrown = false;
    for (let position = start; position < end; position++) {
      if (this.#grow(position)) hasGrown = true;
    }
    return hasGrown;
  }

  /** Adds what the prerequisites of a question now imply; false when that is nothing new. */
  #grow(position: number): boolean {
    const { groupsOf, hard } = this.#order;
    let hasGrown = false;
    const hardEnd = at(hard.offsets, position + 1);
    for (let edge = at(hard.offsets, position); edge < hardEnd; edge++) {
      const prerequisite = at(hard.targets, edge);
      if (this.#isOccupied[prerequisite] !== 1) continue;
      if (this.#addRow(position, prerequisite)) hasGrown = true;
    }
    const groupsEnd = at(groupsOf.offsets, position + 1);
    for (let entry = at(groupsOf.offsets, position); entry < groupsEnd; entry++) {
      if (this.#addGroup(position, at(groupsOf.targets, entry))) hasGrown = true;
    }
    if (hasGrown) this.#isOccupied[position] = 1;
    return hasGrown;
  }

  #addRow(position: number, prerequisite: number): boolean {
    const bits = this.#bits;
    const into = position * ROW_WORDS;
    const from = prerequisite * ROW_WORDS;
    let added = 0;
    for (let word = 0; word < ROW_WORDS; word++) {
      const before = at(bits, into + word);
      const extra = at(bits, from + word) & ~before;
      bits[into + word] = before | extra;
      added |= extra;
    }
    return added !== 0;
  }

  #addGroup(position: number, group: number): boolean {
    const { offsets, targets } = this.#order.groupMembers;
    const start = at(offsets, group);
    const end = at(offsets, group + 1);
    for (let entry = start; entry < end; entry++) {
      if (this.#isOccupied[at(targets, entry)] !== 1) return false;
    }
    const bits = this.#bits;
    let added = 0;
    for (let word = 0; word < ROW_WORDS; word++) {
      let shared = -1;
      for (let entry = start; entry < end; entry++) {
        shared &= at(bits, at(targets, entry) * ROW_WORDS + word);
      }
      const into = position * ROW_WORDS + word;
      const before = at(bits, into);
      bits[into] = before | shared;
      added |= shared & ~before;
    }
    return added !== 0;
  }

  #countRow(position: number): void {
    if (this.#isOccupied[position] !== 1) return;
    const weight = this.#weights[position] ?? 0;
    for (let word = 0; word < ROW_WORDS; word++) {
      let rest = at(this.#bits, position * ROW_WORDS + word);
      while (rest !== 0) {
        const bit = 31 - Math.clz32(rest & -rest);
        rest &= rest - 1;
        const column = word * 32 + bit;
        if (this.#columns[column] === position) continue;
        this.counts[column] = at(this.counts, column) + 1;
        this.sums[column] = (this.sums[column] ?? 0) + weight;
      }
    }
  }
}
