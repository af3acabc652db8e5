import { at } from './csr.ts';
import {
  addClass,
  type ColumnSums,
  NO_CLASS,
  type RowValues,
  type Sweep,
  type SweepGraph,
} from './sweep-graph.ts';

const ROW_WORDS = 8;
const BLOCK_COLUMNS = 32 * ROW_WORDS;

/**
 * The sweep in TypeScript, which says what the one in WebAssembly must find, to the last bit; every build
 * compares them. The faster one for small graphs. O(n + m) steps of 8 words on acyclic parts.
 */
export class PlainSweep implements Sweep {
  readonly columnLimit = BLOCK_COLUMNS;
  readonly #graph: SweepGraph;
  readonly #values: RowValues;
  /** ROW_WORDS words per position: which columns are in `{d} + need(d)`. */
  readonly #bits: Uint32Array;
  /** 1 = the row holds a bit. */
  readonly #isOccupied: Uint8Array;
  /** Per class and column the number of positions. */
  readonly #counts: Uint32Array;
  readonly #sums: ColumnSums = {
    numbers: new Float64Array(BLOCK_COLUMNS),
    worths: new Float64Array(BLOCK_COLUMNS),
  };
  #columns: Uint32Array = new Uint32Array(0);

  constructor(graph: SweepGraph, values: RowValues) {
    this.#graph = graph;
    this.#values = values;
    this.#bits = new Uint32Array(graph.hard.nodeCount * ROW_WORDS);
    this.#isOccupied = new Uint8Array(graph.hard.nodeCount);
    this.#counts = new Uint32Array(values.classWorths.length * BLOCK_COLUMNS);
  }

  run(columns: Uint32Array): ColumnSums {
    const { componentOf, componentOffsets } = this.#graph;
    this.#columns = columns;
    this.#counts.fill(0);
    this.#sums.numbers.fill(0);
    this.#sums.worths.fill(0);
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
    for (let which = 0; which < this.#values.classWorths.length; which++) {
      const start = which * BLOCK_COLUMNS;
      const counts = this.#counts.subarray(start, start + columns.length);
      addClass(this.#sums, this.#values, which, counts);
    }
    return this.#sums;
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
    const { groupsOf, hard } = this.#graph;
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
    const { offsets, targets } = this.#graph.groupMembers;
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
    for (let word = 0; word < ROW_WORDS; word++) {
      let rest = at(this.#bits, position * ROW_WORDS + word);
      while (rest !== 0) {
        const bit = 31 - Math.clz32(rest & -rest);
        rest &= rest - 1;
        const column = word * 32 + bit;
        if (this.#columns[column] !== position) this.#count(position, column);
      }
    }
  }

  #count(position: number, column: number): void {
    const which = this.#values.classOf[position] ?? NO_CLASS;
    if (which !== NO_CLASS) {
      const entry = which * BLOCK_COLUMNS + column;
      this.#counts[entry] = at(this.#counts, entry) + 1;
      return;
    }
    const { numbers, worths } = this.#sums;
    numbers[column] = (numbers[column] ?? 0) + (this.#values.numbers[position] ?? 0);
    worths[column] = (worths[column] ?? 0) + (this.#values.worths[position] ?? 0);
  }
}
