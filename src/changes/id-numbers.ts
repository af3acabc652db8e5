import { idHash } from './id-hash.ts';

/**
 * Gives ids numbers from 0, in the order in which they come, in 18 to 36 bytes for each id,
 * however long the ids are: only a hash of 64 bits is kept. That two among a million
 * ids share one has a chance of 1 in 30 million.
 */
export class IdNumbers {
  /** High and low half of the hash, and the number. */
  #slots: Uint32Array;
  #count = 0;

  /** `capacity`, a power of two, is where it begins; it grows by itself. */
  constructor(capacity = 1024) {
    this.#slots = new Uint32Array(3 * capacity);
  }

  /** How many ids have a number. */
  get size(): number {
    return this.#count;
  }

  /** The number of the id, which gets one now unless it has one. Amortised O(1). */
  add(id: string): number {
    if (this.#count * 9 >= this.#slots.length * 2) this.#grow();
    const [high, low] = idHash(id);
    const slots = this.#slots;
    const at = slotOf(slots, high, low);
    if (slots[at] !== 0) return slots[at + 2] ?? 0;
    slots[at] = high;
    slots[at + 1] = low;
    slots[at + 2] = this.#count;
    this.#count += 1;
    return this.#count - 1;
  }

  /** The number of the id, or undefined when it has none. O(1). */
  get(id: string): number | undefined {
    const [high, low] = idHash(id);
    const at = slotOf(this.#slots, high, low);
    return this.#slots[at] === 0 ? undefined : this.#slots[at + 2];
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Uint32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 3) {
      const high = old[at] ?? 0;
      const low = old[at + 1] ?? 0;
      if (high !== 0) slots.set(old.subarray(at, at + 3), slotOf(slots, high, low));
    }
    this.#slots = slots;
  }
}

/** Place of the hash, or the free place where it belongs (open addressing, linear probing). */
function slotOf(slots: Uint32Array, high: number, low: number): number {
  const mask = slots.length / 3 - 1;
  let slot = low & mask;
  while (slots[slot * 3] !== 0 && (slots[slot * 3] !== high || slots[slot * 3 + 1] !== low)) {
    slot = (slot + 1) & mask;
  }
  return slot * 3;
}
