/** Typed arrays on memory that threads share. */
import { threadId } from 'node:worker_threads';

/** Codes into a dictionary, as narrow as its size allows; 0 stands for absent. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Any array that columns are made of. */
export type SharedArray = Codes | Float64Array;

/** Versions of different threads never meet: no thread makes as many. */
const VERSIONS_PER_THREAD = 2 ** 40;

let last = threadId * VERSIONS_PER_THREAD;

/** A number that no other column of any thread of this process has. */
export function nextVersion(): number {
  last += 1;
  return last;
}

/** Zeros. */
export function sharedBytes(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}

/** Zeros, as a buffer, which makes texts of bytes. */
export function sharedText(length: number): Buffer {
  return Buffer.from(new SharedArrayBuffer(length));
}

/** Zeros. */
export function sharedNumbers(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(4 * length));
}

/** Zeros. */
export function sharedFloats(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(8 * length));
}

/** Zeros, wide enough for codes up to the largest. */
export function sharedCodes(length: number, largest: number): Codes {
  if (largest < 2 ** 8) return sharedBytes(length);
  if (largest < 2 ** 16) return new Uint16Array(new SharedArrayBuffer(2 * length));
  return sharedNumbers(length);
}

/** Another array of the same sort. */
export function sharedLike<A extends SharedArray>(array: A, length: number): A;
export function sharedLike(array: SharedArray, length: number): SharedArray {
  if (array instanceof Float64Array) return sharedFloats(length);
  return sharedCodes(length, 2 ** (8 * array.BYTES_PER_ELEMENT) - 1);
}
