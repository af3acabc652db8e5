/** What records are ordered by, as numbers. */
import type { NodeRange } from '../../projection/projection.ts';
import type { ReadValue } from '../record-order.ts';

const ZERO = '0'.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);
const DAY_LENGTH = 'YYYY-MM-DD'.length;

/**
 * The keys of the records of a range, which stand in the order of their values: numbers as they are,
 * days as whole numbers. NaN where there is no value. O(n).
 */
export function orderKeys(range: NodeRange, read: ReadValue): Float64Array {
  const keys = new Float64Array(range.end - range.start);
  for (let number = 0; number < keys.length; number++) {
    const key = keyOf(read(range.start + number));
    if (key === undefined) return rankKeys(range, read);
    keys[number] = key;
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
function rankKeys({ start, end }: NodeRange, read: ReadValue): Float64Array {
  const texts = new Set<string>();
  for (let node = start; node < end; node++) {
    const value = read(node);
    if (value !== undefined) texts.add(String(value));
  }
  const ranks = new Map([...texts].sort().map((text, rank) => [text, rank]));
  return Float64Array.from({ length: end - start }, (_, number) => {
    const value = read(start + number);
    return value === undefined ? Number.NaN : (ranks.get(String(value)) ?? Number.NaN);
  });
}
