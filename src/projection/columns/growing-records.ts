/** The records of one kind while a graph is read. */
import type { KindName } from '../../model/generated/model.ts';
import { kindNamed } from '../../model/lookup.ts';
import { scalarNames } from '../../model/outline.ts';
import type { FieldValue } from '../../model/states.ts';
import type { RecordOutlines } from '../../store/outlines.ts';
import type { CodedColumn } from './column.ts';
import type { KindColumns } from './graph-columns.ts';
import { GrowingCodes, GrowingNumbers, type RowOrder } from './growing-columns.ts';
import { membershipOf } from './membership.ts';
import { sharedFloats, sharedNumbers, sharedText } from './shared-arrays.ts';
import { GONE } from './splice.ts';

/** A finished kind, and the row that each record got, in the order in which they came. */
export interface FinishedKind {
  readonly columns: KindColumns;
  /** Undefined where they are the same. */
  readonly rows: Uint32Array | undefined;
}

/** Takes in outlines of one kind in any order. */
export class GrowingRecords {
  readonly #kind: KindName;
  #text = sharedText(1_024);
  readonly #ends = new GrowingNumbers(sharedNumbers(0));
  readonly #revisions = new GrowingNumbers(sharedNumbers(0));
  readonly #createdAt = new GrowingNumbers(sharedFloats(0));
  readonly #updatedAt = new GrowingNumbers(sharedFloats(0));
  readonly #filled = new GrowingCodes();
  readonly #fields = new GrowingFields();

  constructor(kind: KindName) {
    this.#kind = kind;
  }

  get count(): number {
    return this.#revisions.count;
  }

  add({ createdAt, filled, ids, revisions, updatedAt, values }: RecordOutlines): void {
    const first = this.count;
    this.#addIds(ids);
    this.#revisions.addAll(revisions);
    this.#createdAt.addAll(createdAt);
    this.#updatedAt.addAll(updatedAt);
    this.#filled.addAll(Array.from(filled), first);
    this.#fields.addAll(values, first);
  }

  /** Of records with the same id the last one counts. O(n), O(n log n) when they did not come in order. */
  finish(): FinishedKind {
    const { count } = this;
    const starts = new Uint32Array(count + 1);
    starts.set(this.#ends.values.subarray(0, count), 1);
    const order = orderOfIds(this.#text, starts);
    const { bytes, offsets } = arrangedText(this.#text, starts, order);
    return {
      rows: order && rowsIn(order, this.#text, starts),
      columns: {
        kind: this.#kind,
        members: membershipOf(bytes, offsets),
        revisions: this.#revisions.finish(order),
        createdAt: this.#createdAt.finish(order),
        updatedAt: this.#updatedAt.finish(order),
        filled: this.#filled.finish(order, count),
        fields: this.#fields.finish(scalarNames(kindNamed(this.#kind).fields), order, count),
      },
    };
  }

  /** All of a batch at once: texts go into bytes faster together. */
  #addIds(ids: readonly string[]): void {
    const start = this.#ends.values[this.#ends.count - 1] ?? 0;
    let end = start;
    for (const id of ids) {
      end += id.length;
      this.#ends.add(end);
    }
    if (end > this.#text.length) {
      const longer = sharedText(Math.max(end, 2 * this.#text.length));
      longer.set(this.#text);
      this.#text = longer;
    }
    this.#text.write(ids.join(''), start, 'latin1');
  }
}

/** Columns of fields, which begin when a field is first stated. */
export class GrowingFields {
  readonly #columns = new Map<string, GrowingCodes>();

  addAll(values: ReadonlyMap<string, readonly (FieldValue | undefined)[]>, firstRow: number): void {
    for (const [name, ofField] of values) {
      const known = this.#columns.get(name) ?? new GrowingCodes();
      this.#columns.set(name, known);
      known.addAll(ofField, firstRow);
    }
  }

  /** In the order of the names. */
  finish(
    names: readonly string[],
    order: RowOrder,
    count: number,
  ): ReadonlyMap<string, CodedColumn> {
    const finished = new Map<string, CodedColumn>();
    for (const name of names) {
      const done = this.#columns.get(name)?.finish(order, count);
      if (done) finished.set(name, done);
    }
    return finished;
  }
}

/** Undefined when the ids ascend already, each once. */
function orderOfIds(text: Buffer, starts: Uint32Array): RowOrder {
  const count = starts.length - 1;
  const compare = (left: number, right: number) => compareIds(text, starts, left, right);
  let isSorted = true;
  for (let row = 1; row < count && isSorted; row++) isSorted = compare(row - 1, row) < 0;
  if (isSorted) return undefined;
  const order = Uint32Array.from({ length: count }, (_, row) => row).sort(
    (left, right) => compare(left, right) || left - right,
  );
  // The last of those with the same id.
  return order.filter((row, place) => {
    const next = order[place + 1];
    return next === undefined || compare(row, next) !== 0;
  });
}

function rowsIn(order: Uint32Array, text: Buffer, starts: Uint32Array): Uint32Array {
  const rows = new Uint32Array(starts.length - 1).fill(GONE);
  order.forEach((read, row) => {
    rows[read] = row;
  });
  if (order.length === rows.length) return rows;
  const byId = new Map<string, number>();
  const idOf = (read: number) => text.toString('latin1', starts[read], starts[read + 1]);
  for (const read of order) byId.set(idOf(read), rows[read] ?? GONE);
  return rows.map((row, read) => (row === GONE ? (byId.get(idOf(read)) ?? GONE) : row));
}

function compareIds(text: Buffer, starts: Uint32Array, left: number, right: number): number {
  const [from, start] = [starts[left] ?? 0, starts[right] ?? 0];
  const [leftLength, rightLength] = [
    (starts[left + 1] ?? 0) - from,
    (starts[right + 1] ?? 0) - start,
  ];
  const shorter = Math.min(leftLength, rightLength);
  for (let index = 0; index < shorter; index++) {
    const difference = (text[from + index] ?? 0) - (text[start + index] ?? 0);
    if (difference !== 0) return difference;
  }
  return leftLength - rightLength;
}

/** The ids one after the other in their order, no longer than they must be. */
function arrangedText(text: Buffer, starts: Uint32Array, order: RowOrder) {
  const count = order?.length ?? starts.length - 1;
  const offsets = sharedNumbers(count + 1);
  if (!order) offsets.set(starts);
  else {
    order.forEach((read, row) => {
      offsets[row + 1] = (offsets[row] ?? 0) + (starts[read + 1] ?? 0) - (starts[read] ?? 0);
    });
  }
  const bytes = sharedText(offsets[count] ?? 0);
  if (!order) text.copy(bytes, 0, 0, offsets[count]);
  else {
    order.forEach((read, row) => {
      text.copy(bytes, offsets[row] ?? 0, starts[read] ?? 0, starts[read + 1] ?? 0);
    });
  }
  return { bytes, offsets };
}
