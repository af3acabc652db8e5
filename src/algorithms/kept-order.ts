/**
 * Orders of the numbers from 0 on by keys, kept while keys change. A number without a key has NaN for
 * one and comes last whichever way the order goes; ties go by number.
 */
import { at } from './csr.ts';
import { type Sign, stableOrder } from './stable-order.ts';

/** Stands for a number that an order lets go of. */
const NONE = 0xffff_ffff;

/** Where more than one number in so many has changed, a new order is made. */
const FEW = 8;

/** Numbers in their order, with the keys that it goes by. */
export interface KeptOrder {
  /** Every number from 0 to n - 1 once. */
  readonly numbers: Uint32Array;
  /** By number. */
  readonly keys: Float64Array;
  readonly sign: Sign;
}

/** The order by the keys. O(n). */
export function orderOf(keys: Float64Array, sign: Sign): KeptOrder {
  const all = new Uint32Array(keys.length);
  for (let number = 0; number < keys.length; number++) all[number] = number;
  return { numbers: sorted(all, keys, sign), keys, sign };
}

/**
 * The order by new keys, made from the order before: what changed is taken out and put where it
 * belongs. `origins` tells what number each had before, or -1 for a new one; absent where all numbers
 * are as they were. Numbers that stay follow each other as before. O(n) copying, no sorting but of
 * what changed; the order itself where its keys are the same.
 */
export function carryOrder(
  before: KeptOrder,
  keys: Float64Array,
  origins: Int32Array | undefined,
): KeptOrder {
  const { sign } = before;
  const targets = new Uint32Array(before.keys.length).fill(NONE);
  const changed = new Uint32Array(keys.length);
  let changedCount = 0;
  for (let number = 0; number < keys.length; number++) {
    const origin = origins ? (origins[number] ?? -1) : number;
    if (origin >= 0 && isSame(before.keys[origin], keys[number])) targets[origin] = number;
    else changed[changedCount++] = number;
  }
  if (changedCount === 0 && keys.length === before.keys.length) return before;
  if (changedCount * FEW > keys.length) return orderOf(keys, sign);
  const inserted = sorted(changed.subarray(0, changedCount), keys, sign);
  return { numbers: merge(before.numbers, targets, inserted, keys, sign), keys, sign };
}

/** Where a number stands in the order. O(log n). */
export function placeIn({ keys, numbers, sign }: KeptOrder, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (precedes(at(numbers, middle), number, keys, sign)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What comes from the old order and what is inserted, which are both in order. */
function merge(
  before: Uint32Array,
  targets: Uint32Array,
  inserted: Uint32Array,
  keys: Float64Array,
  sign: Sign,
): Uint32Array {
  const numbers = new Uint32Array(keys.length);
  let filled = 0;
  let taken = 0;
  for (let place = 0; place < before.length; place++) {
    const number = at(targets, at(before, place));
    if (number === NONE) continue;
    while (taken < inserted.length && precedes(at(inserted, taken), number, keys, sign)) {
      numbers[filled++] = at(inserted, taken++);
    }
    numbers[filled++] = number;
  }
  numbers.set(inserted.subarray(taken), filled);
  return numbers;
}

/** Ascending numbers by their keys; those without one follow. */
function sorted(ascending: Uint32Array, keys: Float64Array, sign: Sign): Uint32Array {
  const isMissing = (number: number) => Number.isNaN(keys[number]);
  const missing = ascending.filter(isMissing);
  if (missing.length === 0) return stableOrder(ascending, keys, sign);
  const present = ascending.filter((number) => !isMissing(number));
  const numbers = new Uint32Array(ascending.length);
  numbers.set(stableOrder(present, keys, sign));
  numbers.set(missing, present.length);
  return numbers;
}

function precedes(left: number, right: number, keys: Float64Array, sign: Sign): boolean {
  const leftKey = keys[left] ?? Number.NaN;
  const rightKey = keys[right] ?? Number.NaN;
  if (leftKey === rightKey) return left < right;
  if (Number.isNaN(leftKey)) return Number.isNaN(rightKey) && left < right;
  return Number.isNaN(rightKey) || leftKey < rightKey === (sign === 1);
}

function isSame(left: number | undefined, right: number | undefined): boolean {
  return left === right || (Number.isNaN(left) && Number.isNaN(right));
}
