import type { StoredEdge, StoredRecord } from '../../model/states.ts';
import { ContentDigest } from '../content-digest.ts';
import type { ExportSummary } from './export-writer.ts';

/** Counts what is written, and takes it into the digest of the content. */
export class ExportTally {
  readonly #content = new ContentDigest();
  recordCount = 0;
  edgeCount = 0;

  /** Takes the next entry in; entries must come in their order. */
  add(entry: StoredRecord | StoredEdge): void {
    if ('kind' in entry) this.recordCount += 1;
    else this.edgeCount += 1;
    const { digest, createdAt, createdBy, updatedAt, updatedBy } = entry.provenance;
    this.#content.add({ id: entry.id, digest, createdAt, createdBy, updatedAt, updatedBy });
  }

  /** What the end says; nothing can be added afterwards. */
  end(): ExportSummary {
    const { recordCount, edgeCount } = this;
    return { recordCount, edgeCount, contentDigest: this.#content.end() };
  }
}
