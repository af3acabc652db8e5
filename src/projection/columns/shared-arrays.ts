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

/** Short arrays share a block: memory of their own would cost more than what is in them. */
const BLOCK_BYTES = 16_384;
const LARGEST_IN_BLOCK = 1_024;

let block = new SharedArrayBuffer(BLOCK_BYTES);
let taken = 0;

/** Where an array begins in shared memory. */
interface Room {
  readonly memory: SharedArrayBuffer;
  readonly offset: number;
}

function roomFor(byteLength: number): Room {
  if (byteLength > LARGEST_IN_BLOCK) {
    return { memory: new SharedArrayBuffer(byteLength), offset: 0 };
  }
  if (taken + byteLength > BLOCK_BYTES) {
    block = new SharedArrayBuffer(BLOCK_BYTES);
    taken = 0;
  }
  const room = { memory: block, offset: taken };
  // Every sort of array can begin at a multiple of 8.
  taken += Math.ceil(byteLength / 8) * 8;
  return room;
}

/** Zeros. */
function sharedBytes(length: number): Uint8Array {
  const { memory, offset } = roomFor(length);
  return new Uint8Array(memory, offset, length);
}

/** Zeros, as a buffer, which makes texts of bytes. */
export function sharedText(length: number): Buffer {
  const { memory, offset } = roomFor(length);
  return Buffer.from(memory, offset, length);
}

/** Zeros. */
export function sharedNumbers(length: number): Uint32Array {
  const { memory, offset } = roomFor(4 * length);
  return new Uint32Array(memory, offset, length);
}

/** Zeros. */
export function sharedFloats(length: number): Float64Array {
  const { memory, offset } = roomFor(8 * length);
  return new Float64Array(memory, offset, length);
}

/** Zeros, wide enough for codes up to the largest. */
export function sharedCodes(length: number, largest: number): Codes {
  if (largest < 2 ** 8) return sharedBytes(length);
  if (largest >= 2 ** 16) return sharedNumbers(length);
  const { memory, offset } = roomFor(2 * length);
  return new Uint16Array(memory, offset, length);
}

/** Another array of the same sort. */
export function sharedLike<A extends SharedArray>(array: A, length: number): A;
export function sharedLike(array: SharedArray, length: number): SharedArray {
  if (array instanceof Float64Array) return sharedFloats(length);
  return sharedCodes(length, largestIn(array));
}

/** The largest code that the array can hold. */
export function largestIn({ BYTES_PER_ELEMENT }: Codes): number {
  return 2 ** (8 * BYTES_PER_ELEMENT) - 1;
}
