/** Which records of a kind there are: their ids as bytes, and a hash table to find them by. */
import { nextVersion, sharedNumbers, sharedText } from './shared-arrays.ts';
import { copyKept, GONE, type Splice, writeNewPlaces } from './splice.ts';

/** The ids of one kind in code unit order; a row is a place among them. */
export interface Membership {
  /** See `GraphColumns`. */
  readonly version: number;
  readonly count: number;
  /** The ids one after the other; slugs and kinds are ASCII, so a byte is a character. */
  readonly bytes: Buffer;
  /** Where each id begins in the bytes; one more at the end. */
  readonly offsets: Uint32Array;
  /** Open addressing, linear probing: 0 for free, row + 1, or `GONE`. The length is a power of two. */
  readonly slots: Uint32Array;
  /** How many slots are not free. */
  readonly used: number;
}

/** Of a kind without records. */
export const NO_MEMBERS: Membership = {
  version: nextVersion(),
  count: 0,
  bytes: sharedText(0),
  offsets: sharedNumbers(1),
  slots: sharedNumbers(1),
  used: 0,
};

/** Of ids in code unit order, each once. O(n). */
export function membershipOf(bytes: Buffer, offsets: Uint32Array): Membership {
  const count = offsets.length - 1;
  return { version: nextVersion(), count, bytes, offsets, ...tableOf(bytes, offsets, count) };
}

/** The row of an id, or undefined. O(1). */
export function rowOfId(members: Membership, id: string): number | undefined {
  const { bytes, offsets, slots } = members;
  const mask = slots.length - 1;
  for (let slot = hashOfText(id) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const row = (slots[slot] ?? 0) - 1;
    if (row + 1 === GONE) continue;
    const start = offsets[row] ?? 0;
    if ((offsets[row + 1] ?? 0) - start === id.length && isAt(bytes, start, id)) return row;
  }
  return undefined;
}

/** The id of a row that there is, from a place in it on. */
export function idOfRow(members: Membership, row: number, from = 0): string {
  const { bytes, offsets } = members;
  return bytes.toString('latin1', (offsets[row] ?? 0) + from, offsets[row + 1]);
}

/** The first row whose id is not before the given one. O(log n). */
export function lowerBoundOf(members: Membership, id: string): number {
  let low = 0;
  let high = members.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (idOfRow(members, middle) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the id of one row goes on where that of another ends, with a hyphen: `a-b` after `a`. */
export function extendsId(members: Membership, longer: number, shorter: number): boolean {
  const { bytes, offsets } = members;
  const start = offsets[longer] ?? 0;
  const from = offsets[shorter] ?? 0;
  const length = (offsets[shorter + 1] ?? 0) - from;
  if (start + length >= (offsets[longer + 1] ?? 0) || bytes[start + length] !== HYPHEN)
    return false;
  for (let index = length - 1; index >= 0; index--) {
    if (bytes[start + index] !== bytes[from + index]) return false;
  }
  return true;
}

const HYPHEN = 0x2d;

/** The order of the ids of two rows, each of its own members. */
export function compareIds(
  left: Membership,
  leftRow: number,
  right: Membership,
  rightRow: number,
): number {
  return left.bytes.compare(
    right.bytes,
    right.offsets[rightRow],
    right.offsets[rightRow + 1],
    left.offsets[leftRow],
    left.offsets[leftRow + 1],
  );
}

/** The members after the splice, with these ids in the rows that come. O(n) plain copies. */
export function splicedMembers(
  members: Membership,
  splice: Splice,
  ids: readonly string[],
): Membership {
  const { inserted, newCount } = splice;
  const offsets = splicedOffsets(members, splice, ids);
  const bytes = sharedText(offsets[newCount] ?? 0);
  const { runs } = splice;
  for (let run = 0; run < runs.length; run += 3) {
    const [start = 0, to = 0, length = 0] = [runs[run], runs[run + 1], runs[run + 2]];
    const part = members.bytes.subarray(members.offsets[start], members.offsets[start + length]);
    bytes.set(part, offsets[to]);
  }
  inserted.forEach((row, index) => {
    bytes.write(ids[index] ?? '', offsets[row] ?? 0, 'latin1');
  });
  const table = splicedTable(members, splice, ids) ?? tableOf(bytes, offsets, newCount);
  return { version: nextVersion(), count: newCount, bytes, offsets, ...table };
}

function splicedOffsets(members: Membership, splice: Splice, ids: readonly string[]): Uint32Array {
  const { inserted, newCount, oldCount } = splice;
  const lengths = new Uint32Array(oldCount);
  for (let row = 0; row < oldCount; row++) {
    lengths[row] = (members.offsets[row + 1] ?? 0) - (members.offsets[row] ?? 0);
  }
  const offsets = sharedNumbers(newCount + 1);
  copyKept(splice, lengths, offsets);
  inserted.forEach((row, index) => {
    offsets[row] = ids[index]?.length ?? 0;
  });
  let total = 0;
  for (let row = 0; row <= newCount; row++) {
    const length = offsets[row] ?? 0;
    offsets[row] = total;
    total += length;
  }
  return offsets;
}

interface Table {
  readonly slots: Uint32Array;
  readonly used: number;
}

/** The table with the rows where they went; undefined when it is too full or far too empty. */
function splicedTable(
  { slots, used }: Membership,
  splice: Splice,
  ids: readonly string[],
): Table | undefined {
  const needed = used + ids.length;
  if (needed * 4 > slots.length * 3 || splice.newCount * 8 < slots.length) return undefined;
  const places = new Uint32Array(splice.oldCount);
  writeNewPlaces(splice, 1, places);
  const moved = sharedNumbers(slots.length);
  for (let slot = 0; slot < slots.length; slot++) {
    const held = slots[slot] ?? 0;
    if (held !== 0) moved[slot] = held === GONE ? GONE : (places[held - 1] ?? GONE);
  }
  splice.inserted.forEach((row, index) => {
    insert(moved, hashOfText(ids[index] ?? ''), row);
  });
  return { slots: moved, used: needed };
}

function tableOf(bytes: Buffer, offsets: Uint32Array, count: number): Table {
  let capacity = 1;
  while (capacity < count * 1.5 + 1) capacity *= 2;
  const slots = sharedNumbers(capacity);
  for (let row = 0; row < count; row++) {
    insert(slots, hashOfBytes(bytes, offsets[row] ?? 0, offsets[row + 1] ?? 0), row);
  }
  return { slots, used: count };
}

/** Slots of what is gone are not taken again, so that every probe still ends where it did. */
function insert(slots: Uint32Array, hash: number, row: number): void {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = row + 1;
}

function isAt(bytes: Buffer, start: number, id: string): boolean {
  for (let index = id.length - 1; index >= 0; index--) {
    if (bytes[start + index] !== id.charCodeAt(index)) return false;
  }
  return true;
}

/** FNV-1a, 32 bits, mixed at the end as MurmurHash3 does. */
function hashOfText(id: string): number {
  let hash = SEED;
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), PRIME);
  }
  return mixed(hash);
}

function hashOfBytes(bytes: Buffer, start: number, end: number): number {
  let hash = SEED;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ (bytes[index] ?? 0), PRIME);
  return mixed(hash);
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
