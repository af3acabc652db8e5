/** One column of a table, and what a change makes of it. */
import type { FieldValue } from '../../model/states.ts';
import { Dictionary } from './dictionary.ts';
import { type Codes, nextVersion, sharedCodes, sharedLike } from './shared-arrays.ts';
import { copyKept, type Splice, spliced } from './splice.ts';

/** Numbers, one a row. */
export interface NumberColumn<A extends Uint32Array | Float64Array> {
  /** See `GraphColumns`. */
  readonly version: number;
  readonly values: A;
}

/** Values by the codes of a dictionary, one a row. */
export interface CodedColumn {
  /** See `GraphColumns`. */
  readonly version: number;
  readonly codes: Codes;
  readonly dictionary: Dictionary;
}

/** The value of a row; undefined where absent. */
export function valueAt(column: CodedColumn, row: number): FieldValue | undefined {
  return column.dictionary.valueOf(column.codes[row] ?? 0);
}

/** Rows that come or change: ascending new places, and what each says. */
export interface RowEdits<T> {
  /** Undefined where no row comes or goes. */
  readonly splice: Splice | undefined;
  readonly rowCount: number;
  readonly places: Uint32Array;
  readonly entries: readonly T[];
  /** Whether dictionaries stay as they are, and are forked for values that they lack. */
  readonly isSupposed: boolean;
}

/** The column after the edits; the same object when they leave it as it was. */
export function editNumbers<A extends Uint32Array | Float64Array, T>(
  column: NumberColumn<A>,
  { entries, places, splice }: RowEdits<T>,
  valueOf: (entry: T) => number,
): NumberColumn<A> {
  const { values } = column;
  const isSame = (place: number, index: number) =>
    Object.is(values[place], valueOf(entries[index] as T));
  if (!splice && places.every(isSame)) return column;
  const edited = splice ? spliced(splice, values) : sharedLike(values, values.length);
  if (!splice) edited.set(values);
  places.forEach((place, index) => {
    edited[place] = valueOf(entries[index] as T);
  });
  return { version: nextVersion(), values: edited };
}

/** The column after the edits, the same object when they leave it as it was; undefined while nobody states a value. */
export function editCodes<T>(
  column: CodedColumn | undefined,
  { entries, isSupposed, places, rowCount, splice }: RowEdits<T>,
  valueOf: (entry: T) => FieldValue | undefined,
): CodedColumn | undefined {
  const values = entries.map(valueOf);
  if (!column && values.every((value) => value === undefined)) return undefined;
  const dictionary = dictionaryFor(column, values, isSupposed);
  const added = values.map((value) => dictionary.codeOf(value));
  const known = column?.codes;
  if (column && !splice && added.every((code, index) => known?.[places[index] ?? 0] === code)) {
    return column;
  }
  const width = known ? 2 ** (8 * known.BYTES_PER_ELEMENT) - 1 : 0;
  const codes = sharedCodes(rowCount, largestOf(added, width));
  if (known && splice) copyKept(splice, known, codes);
  else if (known) codes.set(known);
  places.forEach((place, index) => {
    codes[place] = added[index] ?? 0;
  });
  return { version: nextVersion(), codes, dictionary };
}

function largestOf(codes: readonly number[], least: number): number {
  let largest = least;
  for (const code of codes) if (code > largest) largest = code;
  return largest;
}

function dictionaryFor(
  column: CodedColumn | undefined,
  values: readonly (FieldValue | undefined)[],
  isSupposed: boolean,
): Dictionary {
  if (!column) return new Dictionary();
  const { dictionary } = column;
  const lacks = (value: FieldValue | undefined) =>
    value !== undefined && dictionary.find(value) === undefined;
  return isSupposed && values.some(lacks) ? dictionary.fork() : dictionary;
}
