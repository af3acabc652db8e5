import { at } from './csr.ts';

/**
 * The indices of the `count` largest values, largest first, equal ones by index; of all values when
 * there are fewer. No value may be NaN. O(n + count log count) on average: the last place is found by
 * Hoare's selection ("Algorithm 65: find", 1961), and only what comes before it is sorted.
 */
export function firstPlaces(values: Float64Array, count: number): Uint32Array {
  const order = values.length === 0 ? new Uint32Array(0) : indicesFrom(values, count);
  return order.sort((left, right) => (values[right] ?? 0) - (values[left] ?? 0) || left - right);
}

/** The `count` largest in any order; of values equal to the last of them those with the smallest indices. */
function indicesFrom(values: Float64Array, count: number): Uint32Array {
  if (count >= values.length) return Uint32Array.from(values.keys());
  if (count <= 0) return new Uint32Array(0);
  const last = valueAtPlace(values.slice(), count - 1);
  const chosen = new Uint32Array(count);
  let filled = 0;
  for (let index = 0; index < values.length; index++) {
    if ((values[index] ?? 0) > last) chosen[filled++] = index;
  }
  for (let index = 0; filled < count; index++) {
    if (values[index] === last) chosen[filled++] = index;
  }
  return chosen;
}

/** The value at a place, from 0, when the largest comes first. Mixes the values up. */
function valueAtPlace(values: Float64Array, place: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const { left, right } = partition(values, low, high);
    // Between the two stand values equal to the pivot.
    if (place > right && place < left) break;
    if (place <= right) high = right;
    else low = left;
  }
  return values[place] ?? 0;
}

/** Puts larger values than the middle one to the front; from `left` on and up to `right` each side is left to do. */
function partition(
  values: Float64Array,
  low: number,
  high: number,
): { readonly left: number; readonly right: number } {
  const pivot = values[(low + high) >>> 1] ?? 0;
  let left = low;
  let right = high;
  while (left <= right) {
    while ((values[left] ?? 0) > pivot) left++;
    while ((values[right] ?? 0) < pivot) right--;
    if (left > right) break;
    const moved = values[left] ?? 0;
    values[left++] = values[right] ?? 0;
    values[right--] = moved;
  }
  return { left, right };
}

/** Values of which some are exact, and the others bounds from above. */
export interface BoundedValues {
  /** None is NaN. */
  readonly values: Float64Array;
  isExact(index: number): boolean;
  /** Makes these values exact. None may become larger, and no other one may change. */
  settle(indices: Uint32Array): void;
}

/** The first places, largest value first, equal ones by index. */
export interface FirstPlaces {
  readonly indices: Uint32Array;
  /** How many of them, from the first on, are exact: no other value can stand there. */
  readonly exact: number;
}

/** How many values are made exact at a time: at first, as many as one sweep takes. */
const LEAST_STEP = 256;
const LARGEST_STEP = 2_048;
/** After so many steps each is twice as large as the one before. */
const EQUAL_STEPS = 4;

/**
 * The first `wanted` places, with as few values made exact as that takes. In the order of what is
 * known, a value that is exact stands above all bounds after it, hence above what they bound, so the
 * exact ones at the front of that order stand where they would if all were exact. As long as there are
 * too few, the largest bounds are made exact: the stopping rule is that of the threshold algorithm of
 * Fagin, Lotem and Naor, "Optimal aggregation algorithms for middleware" (2003). Ends before its
 * time when `mayGoOn`, asked with the number of values to be made exact next, says no. O(n) a step.
 */
export function certifyPlaces(
  bounded: BoundedValues,
  wanted: number,
  mayGoOn: (count: number) => boolean,
  leastStep = LEAST_STEP,
): FirstPlaces {
  for (let turn = 0; ; turn++) {
    const step = Math.min(LARGEST_STEP, leastStep * 2 ** Math.max(0, turn - EQUAL_STEPS));
    const front = firstPlaces(bounded.values, wanted + step);
    const unknown = front.filter((index) => !bounded.isExact(index)).slice(0, step);
    const firstUnknown = unknown.length === 0 ? front.length : front.indexOf(at(unknown, 0));
    const exact = Math.min(wanted, firstUnknown, front.length);
    const isDone = exact === wanted || exact === front.length;
    if (isDone || !mayGoOn(unknown.length)) return { indices: front.slice(0, wanted), exact };
    bounded.settle(unknown);
  }
}
