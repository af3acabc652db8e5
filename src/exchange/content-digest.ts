/** What the end of every export says, so that a cut or altered one is recognised. */
import { createHash, type Hash } from 'node:crypto';
import type { Origin } from '../model/states.ts';

/** What `ContentDigest` covers of an entry: its id, the digest of its state, and its provenance. */
export interface DigestedEntry extends Partial<Origin> {
  readonly id: string;
  /** `stateDigest` of what is exported of the entry. */
  readonly digest: string;
}

/**
 * SHA-256 over one line of JSON for each entry, records before edges, each by id in code unit order:
 * `[id, digest, createdAt, createdBy, updatedAt, updatedBy]`. It covers the content and not the
 * bytes, so an export has the same digest in every format.
 */
export class ContentDigest {
  readonly #hash: Hash = createHash('sha256');
  #lines = '';

  /** Takes the next entry in; entries must come in their order. O(1). */
  add({ id, digest, createdAt, createdBy, updatedAt, updatedBy }: DigestedEntry): void {
    this.#lines += `${JSON.stringify([id, digest, createdAt, createdBy, updatedAt, updatedBy])}\n`;
    if (this.#lines.length > 65_536) this.#flush();
  }

  /** The digest of all entries so far, in hexadecimal; nothing can be added afterwards. */
  end(): string {
    this.#flush();
    return this.#hash.digest('hex');
  }

  #flush(): void {
    this.#hash.update(this.#lines);
    this.#lines = '';
  }
}
