/** The whole graph as one JSON-LD document, written as a stream. */
import { maySee } from '../projection/mask.ts';
import type { GraphStore, ScanPage } from '../store/graph-store.ts';
import { edgeNode, recordNode } from './entry-nodes.ts';
import { CONTEXT_V1 } from './generated/context-v1.ts';
import { IdSet } from './id-set.ts';
import type { JsonObject } from './json-ld.ts';
import { DATASET_CLASS } from './vocabulary-names.ts';

/** The scans of a store that an export reads. */
export type ExportSource = Pick<GraphStore, 'scanRecords' | 'scanEdges'>;

/** What is exported, and under which address. */
export interface ExportOptions {
  /** Ends with a slash. */
  readonly baseIri: string;
  /** Whether the record with this global id may be exported, apart from its own visibility. */
  readonly isVisible: (recordId: string) => boolean;
  /** Entries per scan, from 1 to 10,000; 1,000 unless told. */
  readonly pageSize?: number;
}

const DEFAULT_PAGE_SIZE = 1_000;
const CHUNK_LENGTH = 65_536;

/** IRI of the data set of an instance: described where VoID looks for it. */
export function datasetIri(baseIri: string): string {
  return `${baseIri}.well-known/void#dataset`;
}

/**
 * Chunks of one JSON-LD document with the context inside. `@graph` has one line each for the data
 * set, every public record, every public edge between two of them, and last the data set again with
 * both counts, without which a file was cut. It lies in the default graph: beside `@graph` stands
 * nothing but the context. Equal stores give equal texts.
 *
 * A page is read when the chunks of the former are consumed. Memory is one page and at most 36 bytes
 * per record: an edge is written only when both of its ends were, whatever others write meanwhile.
 */
export async function* exportJsonld(
  source: ExportSource,
  { baseIri, isVisible, pageSize = DEFAULT_PAGE_SIZE }: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  const dataset: JsonObject = { '@type': DATASET_CLASS.key, '@id': datasetIri(baseIri) };
  const written = new IdSet();
  let edgeCount = 0;
  yield `{"@context":${JSON.stringify(CONTEXT_V1)},\n"@graph":[\n${JSON.stringify(dataset)}`;

  const recordScope = { baseIri, isVisible };
  yield* inChunks(source.scanRecords.bind(source), pageSize, (record) => {
    if (!isVisible(record.id) || !maySee('public', record.fields)) return undefined;
    written.add(record.id);
    return recordNode(record, [], recordScope);
  });

  const isWritten = (recordId: string) => written.has(recordId);
  const edgeScope = { baseIri, isVisible: isWritten };
  yield* inChunks(source.scanEdges.bind(source), pageSize, (edge) => {
    if (!maySee('public', edge.fields)) return undefined;
    if (!isWritten(edge.source) || !isWritten(edge.target)) return undefined;
    edgeCount += 1;
    return edgeNode(edge, edgeScope);
  });

  yield `,\n${JSON.stringify({ ...dataset, recordCount: written.size, edgeCount })}\n]}\n`;
}

/** Every entry's node on a line of its own, each begun by a comma; entries without one are left out. */
async function* inChunks<T extends { readonly id: string }>(
  scan: (page: ScanPage) => Promise<readonly T[]>,
  limit: number,
  toNode: (entry: T) => JsonObject | undefined,
): AsyncGenerator<string, void, undefined> {
  for await (const page of pagesOf(scan, limit)) {
    let chunk = '';
    for (const entry of page) {
      const node = toNode(entry);
      if (node) chunk += `,\n${JSON.stringify(node)}`;
      if (chunk.length < CHUNK_LENGTH) continue;
      yield chunk;
      chunk = '';
    }
    if (chunk !== '') yield chunk;
  }
}

async function* pagesOf<T extends { readonly id: string }>(
  scan: (page: ScanPage) => Promise<readonly T[]>,
  limit: number,
): AsyncGenerator<readonly T[], void, undefined> {
  let page = await scan({ limit });
  for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
    yield page;
    page = await scan({ after: last.id, limit });
  }
}
