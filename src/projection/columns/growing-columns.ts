/** Columns that grow at their end while a graph is read. */
import type { FieldValue } from '../../model/states.ts';
import type { CodedColumn, NumberColumn } from './column.ts';
import { Dictionary } from './dictionary.ts';
import {
  type Codes,
  nextVersion,
  type SharedArray,
  sharedCodes,
  sharedLike,
} from './shared-arrays.ts';

const FIRST_CAPACITY = 1_024;

/** Rows of the finished column by rows read; undefined where they are the same. */
export type RowOrder = Uint32Array | undefined;

/** Numbers, one a row. */
export class GrowingNumbers<A extends Uint32Array | Float64Array> {
  #values: A;
  #count = 0;

  /** Of the sort of an array, which it does not keep. */
  constructor(like: A) {
    this.#values = sharedLike(like, FIRST_CAPACITY);
  }

  get count(): number {
    return this.#count;
  }

  /** What has been added; only the first `count` of them mean anything. */
  get values(): A {
    return this.#values;
  }

  /** Amortised O(values). */
  addAll(values: ArrayLike<number>): void {
    const count = this.#count + values.length;
    this.#values = grown(this.#values, count);
    this.#values.set(values, this.#count);
    this.#count = count;
  }

  add(value: number): void {
    if (this.#count === this.#values.length) this.#values = grown(this.#values, this.#count + 1);
    this.#values[this.#count] = value;
    this.#count += 1;
  }

  /** The rows in their order, as a column of their number. */
  finish(order: RowOrder): NumberColumn<A> {
    return { version: nextVersion(), values: arranged(this.#values, this.#count, order) };
  }
}

/** Values, one a row, as codes of a dictionary. */
export class GrowingCodes {
  readonly #dictionary = new Dictionary();
  #codes: Codes = sharedCodes(FIRST_CAPACITY, 0);
  #last: FieldValue | undefined;
  #lastCode = 0;

  /** Rows that nobody added say nothing. */
  addAll(values: readonly (FieldValue | undefined)[], firstRow: number): void {
    this.#codes = grown(this.#codes, firstRow + values.length);
    for (const [index, value] of values.entries()) this.#put(firstRow + index, value);
  }

  /** The rows in their order, as a column of their number. */
  finish(order: RowOrder, count: number): CodedColumn | undefined {
    if (this.#dictionary.size === 0) return undefined;
    const codes = arranged(grown(this.#codes, count), count, order);
    return { version: nextVersion(), codes, dictionary: this.#dictionary };
  }

  #put(row: number, value: FieldValue | undefined): void {
    // Neighbours often say the same.
    if (value !== this.#last) {
      this.#last = value;
      this.#lastCode = this.#dictionary.codeOf(value);
      if (this.#lastCode >= 2 ** (8 * this.#codes.BYTES_PER_ELEMENT)) this.#widen();
    }
    this.#codes[row] = this.#lastCode;
  }

  #widen(): void {
    const wider = sharedCodes(this.#codes.length, this.#lastCode);
    wider.set(this.#codes);
    this.#codes = wider;
  }
}

/** The array itself where it is long enough, else a copy of twice its length or more. */
function grown<A extends SharedArray>(values: A, count: number): A {
  if (count <= values.length) return values;
  const longer = sharedLike(values, Math.max(count, 2 * values.length));
  longer.set(values);
  return longer;
}

/** A copy of the first rows in their order, no longer than it must be. */
export function arranged<A extends SharedArray>(values: A, count: number, order: RowOrder): A {
  const result = sharedLike(values, order?.length ?? count);
  if (!order) result.set(values.subarray(0, count));
  else for (let row = 0; row < order.length; row++) result[row] = values[order[row] ?? 0] ?? 0;
  return result;
}
