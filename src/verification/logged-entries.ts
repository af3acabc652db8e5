const DIGEST_LENGTH = 32;
const FIRST_CAPACITY = 1_024;

/** What the log says last of an entry. */
export interface LoggedEntry {
  readonly digest: string;
  readonly revision: number;
}

/**
 * The records and edges that exist according to the log: digest and revision of each, without their
 * states, in about 100 bytes besides the id.
 */
export class LoggedEntries {
  readonly #slots = new Map<string, number>();
  #digests: Buffer = Buffer.alloc(FIRST_CAPACITY * DIGEST_LENGTH);
  #revisions = new Uint32Array(FIRST_CAPACITY);
  #seen = new Uint8Array(FIRST_CAPACITY);
  #slotCount = 0;

  /** Takes in what a log item says: a digest in hexadecimal, or null when the entry is gone. O(1). */
  set(id: string, digest: string | null, revision: number): void {
    if (digest === null) {
      this.#slots.delete(id);
      return;
    }
    const slot = this.#slots.get(id) ?? this.#newSlot(id);
    this.#digests.write(digest, slot * DIGEST_LENGTH, DIGEST_LENGTH, 'hex');
    this.#revisions[slot] = revision;
  }

  /** What the log says of an entry; undefined when it does not exist. O(1). */
  get(id: string): LoggedEntry | undefined {
    const slot = this.#slots.get(id);
    if (slot === undefined) return undefined;
    const start = slot * DIGEST_LENGTH;
    const digest = this.#digests.toString('hex', start, start + DIGEST_LENGTH);
    return { digest, revision: this.#revisions[slot] ?? 0 };
  }

  /** Remembers that the entry was met in the store. */
  markSeen(id: string): void {
    const slot = this.#slots.get(id);
    if (slot !== undefined) this.#seen[slot] = 1;
  }

  /** Ids of entries that were never met. */
  *unseen(): Generator<string, void, undefined> {
    for (const [id, slot] of this.#slots) if (this.#seen[slot] === 0) yield id;
  }

  #newSlot(id: string): number {
    const slot = this.#slotCount;
    this.#slotCount += 1;
    this.#slots.set(id, slot);
    if (slot >= this.#revisions.length) this.#grow();
    return slot;
  }

  #grow(): void {
    const capacity = this.#revisions.length * 2;
    const digests = Buffer.alloc(capacity * DIGEST_LENGTH);
    this.#digests.copy(digests);
    this.#digests = digests;
    const revisions = new Uint32Array(capacity);
    revisions.set(this.#revisions);
    this.#revisions = revisions;
    const seen = new Uint8Array(capacity);
    seen.set(this.#seen);
    this.#seen = seen;
  }
}
