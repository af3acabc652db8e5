import { idHash } from '../changes/id-hash.ts';

/**
 * A set of ids in at most 24 bytes per id (36 while it grows), however long the ids are: only a hash
 * of 64 bits is kept. That two among a million ids share one has a chance of 1 in 30 million.
 */
export class IdSet {
  #slots: Uint32Array;
  #count = 0;

  /** `capacity`, a power of two, is where it begins; the set grows by itself. */
  constructor(capacity = 1024) {
    this.#slots = new Uint32Array(2 * capacity);
  }

  /** Number of ids. */
  get size(): number {
    return this.#count;
  }

  /** Adds the id; nothing happens when it is in the set. Amortised O(1). */
  add(id: string): void {
    if (this.#count * 3 > this.#slots.length) this.#grow();
    const [high, low] = idHash(id);
    if (insert(this.#slots, high, low)) this.#count += 1;
  }

  /** Whether the id was added. O(1). */
  has(id: string): boolean {
    const [high, low] = idHash(id);
    const at = slotOf(this.#slots, high, low);
    return this.#slots[at] !== 0;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 2) {
      const high = old[at] ?? 0;
      if (high !== 0) insert(this.#slots, high, old[at + 1] ?? 0);
    }
  }
}

function insert(slots: Uint32Array, high: number, low: number): boolean {
  const at = slotOf(slots, high, low);
  if (slots[at] !== 0) return false;
  slots[at] = high;
  slots[at + 1] = low;
  return true;
}

/** Place of the hash, or the free place where it belongs (open addressing, linear probing). */
function slotOf(slots: Uint32Array, high: number, low: number): number {
  const mask = slots.length - 1;
  let at = (low * 2) & mask;
  while (slots[at] !== 0 && (slots[at] !== high || slots[at + 1] !== low)) at = (at + 2) & mask;
  return at;
}
