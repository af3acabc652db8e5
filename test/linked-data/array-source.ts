/** A store's scans over arrays, which tests may change meanwhile; counts the pages asked for. */
import type { ExportSource } from '../../src/linked-data/export.ts';
import type { StoredEdge, StoredRecord } from '../../src/model/states.ts';
import type { ScanPage } from '../../src/store/graph-store.ts';

export class ArraySource implements ExportSource {
  records: readonly StoredRecord[];
  edges: readonly StoredEdge[];
  pages = 0;

  constructor(records: readonly StoredRecord[], edges: readonly StoredEdge[]) {
    this.records = records;
    this.edges = edges;
  }

  async scanRecords(page: ScanPage): Promise<readonly StoredRecord[]> {
    return this.#pageOf(this.records, page);
  }

  async scanEdges(page: ScanPage): Promise<readonly StoredEdge[]> {
    return this.#pageOf(this.edges, page);
  }

  #pageOf<T extends { readonly id: string }>(all: readonly T[], { after, limit }: ScanPage) {
    this.pages += 1;
    return all
      .filter(({ id }) => after === undefined || id > after)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }
}
