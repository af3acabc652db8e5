/** What changes in the rows of a table. */
import { makeSplice, newPlaceOf, type Splice } from './splice.ts';

/** Rows that come or change, and what each says. */
export interface RowEdits<T> {
  /** Undefined where no row comes or goes. */
  readonly splice: Splice | undefined;
  /** Rows afterwards. */
  readonly rowCount: number;
  /** Where the entries are afterwards. */
  readonly places: Uint32Array;
  readonly entries: readonly T[];
  /** Whether dictionaries stay as they are, and are forked for values that they lack. */
  readonly isSupposed: boolean;
}

/** Gathers changes of the rows of one table, in the order of the rows. */
export class RowChanges<T> {
  readonly #removed: number[] = [];
  readonly #insertedBefore: number[] = [];
  readonly #inserts: T[] = [];
  readonly #updatedRows: number[] = [];
  readonly #updates: T[] = [];

  get isEmpty(): boolean {
    return this.#removed.length + this.#inserts.length + this.#updates.length === 0;
  }

  /** The entries that come, in the order of their rows. */
  get inserts(): readonly T[] {
    return this.#inserts;
  }

  /** The entry of a row that there is. */
  update(row: number, entry: T): void {
    this.#updatedRows.push(row);
    this.#updates.push(entry);
  }

  /** An entry that comes before a row. */
  insert(row: number, entry: T): void {
    this.#insertedBefore.push(row);
    this.#inserts.push(entry);
  }

  /** A row that goes. */
  remove(row: number): void {
    this.#removed.push(row);
  }

  /** All of them, to a table of so many rows. */
  edits(rowCount: number, isSupposed: boolean): RowEdits<T> {
    const entries = [...this.#updates, ...this.#inserts];
    if (this.#removed.length + this.#inserts.length === 0) {
      const places = Uint32Array.from(this.#updatedRows);
      return { splice: undefined, rowCount, places, entries, isSupposed };
    }
    const splice = makeSplice(rowCount, this.#removed, this.#insertedBefore);
    const updated = this.#updatedRows.map((row) => newPlaceOf(splice, row));
    const places = Uint32Array.from([...updated, ...splice.inserted]);
    return { splice, rowCount: splice.newCount, places, entries, isSupposed };
  }
}

/** Without some rows, ascending. */
export function removal(splice: Splice): RowEdits<never> {
  const places = new Uint32Array(0);
  return { splice, rowCount: splice.newCount, places, entries: [], isSupposed: true };
}
