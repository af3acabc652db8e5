import { at, type Csr } from './csr.ts';

/**
 * What a sweep goes through: positions that each need all of their hard prerequisites, and one member of
 * each of their groups. A component lies on greater positions than those that its edges lead to.
 */
export interface SweepGraph {
  /** Position to the positions of the hard prerequisites. */
  readonly hard: Csr;
  /** Position to its groups. */
  readonly groupsOf: Csr;
  /** Group to the positions of its members, of which each group has at least one. */
  readonly groupMembers: Csr;
  /** Strong components of hard and group edges, as runs of positions. Length component count + 1. */
  readonly componentOffsets: Uint32Array;
  /** Component per position. */
  readonly componentOf: Uint32Array;
}

/** The class of positions that have none of their own. */
export const NO_CLASS = 255;

/**
 * What each position counts. Most share one of few pairs of number and worth: those of a class are counted
 * together and multiplied once, which is faster and rounds less than adding them one by one.
 */
export interface RowValues {
  /** Per position. */
  readonly numbers: Float64Array;
  readonly worths: Float64Array;
  /** Class per position; `NO_CLASS` from the 256th pair on. */
  readonly classOf: Uint8Array;
  /** Per class. */
  readonly classNumbers: readonly number[];
  readonly classWorths: readonly number[];
  /** Whether every position has a class. */
  readonly isClassed: boolean;
}

/** The classes of what positions count, in the order of their first positions. O(n) for few pairs. */
export function classify(numbers: Float64Array, worths: Float64Array): RowValues {
  const classOf = new Uint8Array(worths.length);
  const classNumbers: number[] = [];
  const classWorths: number[] = [];
  let isClassed = true;

  function classFor(number: number, worth: number): number {
    for (let which = 0; which < classWorths.length; which++) {
      if (classWorths[which] === worth && classNumbers[which] === number) return which;
    }
    if (classWorths.length === NO_CLASS) return NO_CLASS;
    classNumbers.push(number);
    return classWorths.push(worth) - 1;
  }

  for (let position = 0; position < worths.length; position++) {
    const which = classFor(numbers[position] ?? 0, worths[position] ?? 0);
    classOf[position] = which;
    if (which === NO_CLASS) isClassed = false;
  }
  return { numbers, worths, classOf, classNumbers, classWorths, isClassed };
}

/** Sums of a block of columns, one entry each. */
export interface ColumnSums {
  readonly numbers: Float64Array;
  readonly worths: Float64Array;
}

/** Adds to each column what the positions of a class count that hold it. */
export function addClass(
  sums: ColumnSums,
  { classNumbers, classWorths }: RowValues,
  which: number,
  counts: Uint32Array,
): void {
  const number = classNumbers[which] ?? 0;
  const worth = classWorths[which] ?? 0;
  for (let column = 0; column < counts.length; column++) {
    const count = at(counts, column);
    sums.numbers[column] = (sums.numbers[column] ?? 0) + number * count;
    sums.worths[column] = (sums.worths[column] ?? 0) + worth * count;
  }
}

/** Finds which positions need each column of a block. */
export interface Sweep {
  /** Most columns of a block. */
  readonly columnLimit: number;
  /**
   * What the positions count that need each of the columns, without the column itself; columns are
   * positions, ascending, and may come twice. The sums hold until the next run.
   */
  run(columns: Uint32Array): ColumnSums;
}
