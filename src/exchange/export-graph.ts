/** The public graph, or a part of it, as one file that is written as a stream. */
import type { StoredEdge, StoredRecord } from '../model/states.ts';
import { ExportTally } from './write/export-tally.ts';
import type { ExportSummary, ExportWriter } from './write/export-writer.ts';
import { jsonLdWriter } from './write/json-ld-writer.ts';
import { ndjsonWriter } from './write/ndjson-writer.ts';
import { nquadsWriter, turtleWriter } from './write/rdf-writers.ts';
import { type ExportScope, type ExportSource, VisibleEntries } from './write/visible-entries.ts';

const WRITERS = {
  jsonld: jsonLdWriter,
  nq: nquadsWriter,
  ttl: turtleWriter,
  ndjson: ndjsonWriter,
} satisfies Record<string, (baseIri: string) => ExportWriter>;

/** Formats that hold all kinds and edge types in one file, named by their endings. */
export type GraphFormat = keyof typeof WRITERS;

/** The formats of `exportGraph`. */
export const GRAPH_FORMATS = Object.keys(WRITERS) as readonly GraphFormat[];

/** Hears how far an export is, and what its end says. */
export interface ExportListener {
  readonly onPage?: (written: { recordCount: number; edgeCount: number }) => void;
  readonly onEnd?: (summary: ExportSummary) => void;
}

const CHUNK_LENGTH = 65_536;

/**
 * Chunks of the file, in UTF-8 and cut between entries: the data set, every public record by id, every public edge between two of them
 * by id, and last what makes a cut file recognisable. Equal stores give equal texts. A page is read
 * when the chunks of the former are consumed.
 */
export async function* exportGraph(
  source: ExportSource,
  format: GraphFormat,
  scope: ExportScope,
  { onPage, onEnd }: ExportListener = {},
): AsyncGenerator<Buffer, void, undefined> {
  const writer = WRITERS[format](scope.baseIri);
  const tally = new ExportTally();
  const entries = new VisibleEntries(source, scope);
  yield Buffer.from(writer.begin());
  for await (const page of entries.records()) {
    yield* inChunks(page, tally, writer.record, writer.encoding);
    onPage?.(tally);
  }
  for await (const page of entries.edges()) {
    yield* inChunks(page, tally, writer.edge, writer.encoding);
    onPage?.(tally);
  }
  const summary = tally.end();
  yield Buffer.from(writer.end(summary));
  onEnd?.(summary);
}

function* inChunks<T extends StoredRecord | StoredEdge>(
  page: readonly T[],
  tally: ExportTally,
  write: (entry: T, parts: string[]) => void,
  encoding: ExportWriter['encoding'],
): Generator<Buffer, void, undefined> {
  let parts: string[] = [];
  let counted = 0;
  let length = 0;
  for (const entry of page) {
    tally.add(entry);
    write(entry, parts);
    for (; counted < parts.length; counted += 1) length += parts[counted]?.length ?? 0;
    if (length < CHUNK_LENGTH) continue;
    yield Buffer.from(parts.join(''), encoding);
    parts = [];
    counted = 0;
    length = 0;
  }
  if (length > 0) yield Buffer.from(parts.join(''), encoding);
}
