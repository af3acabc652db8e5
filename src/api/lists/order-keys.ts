/** What records are ordered by, as numbers. */
import { RECORD_MOMENTS } from '../../model/conditions.ts';
import type { KindName } from '../../model/generated/model.ts';
import { kindNamed } from '../../model/lookup.ts';
import { screamingCase } from '../../model/schema-names.ts';
import type { CodedColumn } from '../../projection/columns/column.ts';
import { KINDS_IN_ORDER, type KindColumns } from '../../projection/columns/graph-columns.ts';
import type { Projection } from '../../projection/projection.ts';

const ZERO = '0'.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);
const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** What an order is made from. */
export interface OrderSource {
  /** The same as long as the kind has the same records. */
  readonly members: KindColumns['members'];
  /** The same as long as every record has the same value; undefined while nobody states one. */
  readonly column: object | undefined;
  /**
   * The keys of the records, which stand in the order of their values: numbers as they are, days as
   * whole numbers. NaN where there is no value. O(n).
   */
  keys(): Float64Array;
}

/** What an order of a kind by a field goes by; undefined for the order by slug. O(1). */
export function orderSource(
  { columns }: Projection,
  kind: KindName,
  field: string,
): OrderSource | undefined {
  const { members, ...values } = columns.kindAt(KINDS_IN_ORDER.indexOf(kind));
  const moment = RECORD_MOMENTS.find((each) => screamingCase(each) === field);
  if (moment) return { members, column: values[moment], keys: () => values[moment].values };
  const description = kindNamed(kind).fields.find(({ name }) => screamingCase(name) === field);
  if (!description) return undefined;
  const column = values.fields.get(description.name);
  return { members, column, keys: () => keysOf(column, members.count) };
}

function keysOf(column: CodedColumn | undefined, count: number): Float64Array {
  const keys = new Float64Array(count);
  if (!column) return keys.fill(Number.NaN);
  const { codes, dictionary } = column;
  const byCode = keysByCode([undefined, ...dictionary.valuesAfter(0)]);
  for (let row = 0; row < count; row++) keys[row] = byCode[codes[row] ?? 0] ?? Number.NaN;
  return keys;
}

function keysByCode(values: readonly unknown[]): Float64Array {
  const keys = new Float64Array(values.length);
  for (let code = 0; code < values.length; code++) {
    const key = keyOf(values[code]);
    if (key === undefined) return ranks(values);
    keys[code] = key;
  }
  return keys;
}

/** Undefined for a text that is no day. */
function keyOf(value: unknown): number | undefined {
  if (value === undefined) return Number.NaN;
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? dayKey(value) : undefined;
}

/** The digits of `YYYY-MM-DD` as one number. Days in this form stand in the order of their texts. */
function dayKey(text: string): number | undefined {
  if (text.length !== DAY_LENGTH) return undefined;
  let key = 0;
  for (let place = 0; place < DAY_LENGTH; place++) {
    const code = text.charCodeAt(place);
    const isHyphen = place === 4 || place === 7;
    if (isHyphen ? code !== HYPHEN : code < ZERO || code > ZERO + 9) return undefined;
    if (!isHyphen) key = key * 10 + code - ZERO;
  }
  return key;
}

/** For texts of any form, which somebody may have written past Lacuna: their places among all of them. */
function ranks(values: readonly unknown[]): Float64Array {
  const texts = values.filter((value) => value !== undefined).map(String);
  const places = new Map(texts.sort().map((text, place) => [text, place]));
  return Float64Array.from(values, (value) => places.get(String(value)) ?? Number.NaN);
}
