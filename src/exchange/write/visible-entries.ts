/** What an export may hold, read page by page: this is where exports are masked. */
import { IdSet } from '../../linked-data/id-set.ts';
import { withVisibleReferences } from '../../linked-data/visible-references.ts';
import type { StoredEdge, StoredRecord } from '../../model/states.ts';
import { maySee } from '../../projection/mask.ts';
import { stateDigest } from '../../store/digest.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { scanPages } from '../../store/read-all.ts';
import type { Selection } from '../selection.ts';

/** The reads of a store that an export needs. */
export type ExportSource = Pick<
  GraphStore,
  'scanRecords' | 'scanEdges' | 'readRecords' | 'readEdges'
>;

/** What is exported, and under which address. */
export interface ExportScope {
  /** Ends with a slash. */
  readonly baseIri: string;
  /** Whether the record with this global id may be exported, apart from its own visibility. */
  readonly isVisible: (recordId: string) => boolean;
  /** Everything unless told. */
  readonly selection?: Selection;
  /** Entries per read, from 1 to 10,000; 1,000 unless told. */
  readonly pageSize?: number;
}

const DEFAULT_PAGE_SIZE = 1_000;

/**
 * The entries of an export in their order: all records by id, then all edges by id. Memory is one
 * page and at most 36 bytes per record: an edge is given only when both of its ends were, whatever
 * others write meanwhile.
 */
export class VisibleEntries {
  readonly #source: ExportSource;
  readonly #scope: ExportScope;
  readonly #given = new IdSet();

  constructor(source: ExportSource, scope: ExportScope) {
    this.#source = source;
    this.#scope = scope;
  }

  /** Pages of records; to be read to the end before the edges. */
  async *records(): AsyncGenerator<readonly StoredRecord[], void, undefined> {
    const { isVisible, selection = {}, pageSize } = this.#scope;
    const { fits = () => true } = selection;
    const pages = selection.records
      ? this.#read(selection.records, (ids) => this.#source.readRecords(ids))
      : scanPages((page) => this.#source.scanRecords(page), pageSize);
    for await (const page of pages) {
      const records: StoredRecord[] = [];
      for (const record of page) {
        if (!isVisible(record.id) || !maySee('public', record.fields) || !fits(record)) continue;
        this.#given.add(record.id);
        records.push(masked(record, isVisible));
      }
      if (records.length > 0) yield records;
    }
  }

  /** Pages of the edges between the records that were given. */
  async *edges(): AsyncGenerator<readonly StoredEdge[], void, undefined> {
    const { isVisible, selection = {}, pageSize } = this.#scope;
    const isGiven = (recordId: string) => this.#given.has(recordId);
    // A part of the graph may mention what lies outside it: else it could not be put back in place.
    const mayMention = isPart(selection) ? isVisible : isGiven;
    const pages = selection.edges
      ? this.#read(selection.edges, (ids) => this.#source.readEdges(ids))
      : scanPages((page) => this.#source.scanEdges(page), pageSize);
    for await (const page of pages) {
      const edges: StoredEdge[] = [];
      for (const edge of page) {
        if (!maySee('public', edge.fields) || !isGiven(edge.source) || !isGiven(edge.target)) {
          continue;
        }
        edges.push(masked(edge, mayMention));
      }
      if (edges.length > 0) yield edges;
    }
  }

  /** Entries of the ids, without those that are gone meanwhile. */
  async *#read<T>(
    ids: readonly string[],
    read: (ids: readonly string[]) => Promise<readonly (T | null)[]>,
  ): AsyncGenerator<readonly T[], void, undefined> {
    const limit = this.#scope.pageSize ?? DEFAULT_PAGE_SIZE;
    for (let start = 0; start < ids.length; start += limit) {
      const page = await read(ids.slice(start, start + limit));
      yield page.filter((entry) => entry !== null) as T[];
    }
  }
}

function isPart({ records, fits }: Selection): boolean {
  return records !== undefined || fits !== undefined;
}

/** The entry without mentions of hidden records, with the digest of what is left. */
function masked<T extends StoredRecord | StoredEdge>(
  entry: T,
  mayMention: (recordId: string) => boolean,
): T {
  const open = withVisibleReferences(entry, mayMention);
  if (open === entry) return entry;
  return { ...open, provenance: { ...open.provenance, digest: stateDigest(open) } };
}
