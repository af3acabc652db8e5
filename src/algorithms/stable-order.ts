/** Orders numbers by their keys without comparing two of them. */
import { at } from './csr.ts';

/** Passes over the eight bytes of a key, and what a byte can be. */
const PASSES = 8;
const BYTE = 256;

/** Where the lower half of a key lies among two words of memory. */
const LOWER = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;

/** 1 for smallest first, -1 for largest first. */
export type Sign = 1 | -1;

/**
 * The numbers by their keys, where number `i` has key `keys[i]`; equal keys keep the order in which
 * the numbers are given, and -0 equals 0. No key of a given number may be NaN. A radix sort from the
 * last byte on (Knuth, The Art of Computer Programming 3, 5.2.5) over the bits of the keys; bytes
 * that all keys share cost nothing. O(n), with 20 bytes of memory for each number.
 */
export function stableOrder(numbers: Uint32Array, keys: Float64Array, sign: Sign): Uint32Array {
  const count = numbers.length;
  const words = wordsOf(numbers, keys, sign);
  const histograms = countBytes(words, count);
  let places = new Uint32Array(count);
  for (let place = 0; place < count; place++) places[place] = place;
  let free = new Uint32Array(count);
  for (let pass = 0; pass < PASSES; pass++) {
    const histogram = histograms.subarray(pass * BYTE, (pass + 1) * BYTE);
    if (histogram.includes(count)) continue;
    scatter(words[pass >>> 2] ?? free, (pass & 3) * 8, histogram, places, free);
    [places, free] = [free, places];
  }
  for (let place = 0; place < count; place++) free[place] = at(numbers, at(places, place));
  return free;
}

/** Lower and upper halves of the keys as whole numbers that stand in the order of the keys. */
function wordsOf(
  numbers: Uint32Array,
  keys: Float64Array,
  sign: Sign,
): readonly [Uint32Array, Uint32Array] {
  const lower = new Uint32Array(numbers.length);
  const upper = new Uint32Array(numbers.length);
  const key = new Float64Array(1);
  const bits = new Uint32Array(key.buffer);
  for (let place = 0; place < numbers.length; place++) {
    // Adding 0 makes 0 of -0.
    key[0] = sign * (keys[at(numbers, place)] ?? 0) + 0;
    const low = at(bits, LOWER);
    const high = at(bits, 1 - LOWER);
    const isNegative = high >>> 31 === 1;
    lower[place] = isNegative ? ~low : low;
    upper[place] = isNegative ? ~high : high ^ 0x8000_0000;
  }
  return [lower, upper];
}

/** How often each byte occurs at each place of the keys. */
function countBytes(words: readonly Uint32Array[], count: number): Uint32Array {
  const histograms = new Uint32Array(PASSES * BYTE);
  for (let pass = 0; pass < PASSES; pass++) {
    const word = words[pass >>> 2] ?? histograms;
    const shift = (pass & 3) * 8;
    for (let place = 0; place < count; place++) {
      const slot = pass * BYTE + ((at(word, place) >>> shift) & 0xff);
      histograms[slot] = at(histograms, slot) + 1;
    }
  }
  return histograms;
}

/** Moves the places to where their bytes belong, in the order in which they come. */
function scatter(
  word: Uint32Array,
  shift: number,
  histogram: Uint32Array,
  places: Uint32Array,
  into: Uint32Array,
): void {
  const next = new Uint32Array(BYTE);
  for (let byte = 1; byte < BYTE; byte++) {
    next[byte] = at(next, byte - 1) + at(histogram, byte - 1);
  }
  for (let place = 0; place < places.length; place++) {
    const from = at(places, place);
    const byte = (at(word, from) >>> shift) & 0xff;
    const to = at(next, byte);
    into[to] = from;
    next[byte] = to + 1;
  }
}
