/** A store's reads over arrays, which tests may change meanwhile; counts the pages scanned. */
import type { ExportSource } from '../../../src/exchange/write/visible-entries.ts';
import type { StoredEdge, StoredRecord } from '../../../src/model/states.ts';
import type { ScanPage } from '../../../src/store/graph-store.ts';

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

  async readRecords(ids: readonly string[]): Promise<readonly (StoredRecord | null)[]> {
    return ids.map((wanted) => this.records.find(({ id }) => id === wanted) ?? null);
  }

  async readEdges(ids: readonly string[]): Promise<readonly (StoredEdge | null)[]> {
    return ids.map((wanted) => this.edges.find(({ id }) => id === wanted) ?? null);
  }

  #pageOf<T extends { readonly id: string }>(all: readonly T[], { after, limit }: ScanPage) {
    this.pages += 1;
    return all
      .filter(({ id }) => after === undefined || id > after)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }
}
