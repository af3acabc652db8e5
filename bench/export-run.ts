/**
 * One export, or one plain dump of the same rows, in a process of its own; prints what it took as
 * JSON. Usage: export-run.ts FOLDER WHAT, where WHAT is a format, `dump` or `rows`.
 */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import Database from 'libsql';
import { exportGraph, GRAPH_FORMATS, type GraphFormat } from '../src/exchange/export-graph.ts';
import { exportCsv } from '../src/exchange/write/export-csv.ts';
import { DATABASE_FILE, openSqliteStore } from '../src/store/engines/sqlite/open-sqlite-store.ts';
import type { GraphStore, ScanPage } from '../src/store/graph-store.ts';

/** What one run took. */
export interface ExportRun {
  readonly milliseconds: number;
  /** Time of the processor, of which other programs take nothing. */
  readonly processorMilliseconds: number;
  /** Largest resident memory of the process so far, in bytes. */
  readonly peakBytes: number;
  readonly recordCount: number;
  readonly edgeCount: number;
  readonly writtenBytes: number;
}

const PAGE_SIZE = 1_000;
const CHUNK_LENGTH = 65_536;
const NOWHERE = '/dev/null';

const counts = { recordCount: 0, edgeCount: 0 };

/** Every entry as the port gives it, on a line of JSON: what one would write without any format. */
async function* dumpEntries(store: GraphStore): AsyncGenerator<string> {
  yield* inChunks((page) => store.scanRecords(page), 'recordCount');
  yield* inChunks((page) => store.scanEdges(page), 'edgeCount');
}

/** Every row as the engine gives it, on a line of JSON: nothing is parsed. */
async function* dumpRows(folder: string): AsyncGenerator<string> {
  const database = new Database(join(folder, DATABASE_FILE));
  const scanning = (table: string) => {
    const statement = database.prepare(
      `SELECT id, state, provenance FROM ${table} WHERE id > ? ORDER BY id LIMIT ?`,
    );
    return async ({ after = '', limit }: ScanPage) =>
      statement.all([after, limit]) as { readonly id: string }[];
  };
  yield* inChunks(scanning('record'), 'recordCount');
  yield* inChunks(scanning('edge'), 'edgeCount');
  database.close();
}

async function* inChunks(
  scan: (page: ScanPage) => Promise<readonly { readonly id: string }[]>,
  count: keyof typeof counts,
): AsyncGenerator<string> {
  let page = await scan({ limit: PAGE_SIZE });
  for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
    let chunk = '';
    for (const entry of page) {
      chunk += `${JSON.stringify(entry)}\n`;
      if (chunk.length < CHUNK_LENGTH) continue;
      yield chunk;
      chunk = '';
    }
    yield chunk;
    counts[count] += page.length;
    page = await scan({ after: last.id, limit: PAGE_SIZE });
  }
}

function textsOf(what: string, folder: string, store: GraphStore): AsyncGenerator<string | Buffer> {
  if (what === 'dump') return dumpEntries(store);
  if (what === 'rows') return dumpRows(folder);
  const scope = { baseIri: 'https://graph.example/', isVisible: () => true };
  const onEnd = (told: typeof counts) => {
    counts.recordCount = told.recordCount;
    counts.edgeCount = told.edgeCount;
  };
  if (GRAPH_FORMATS.some((format) => format === what)) {
    return exportGraph(store, what as GraphFormat, scope, { onEnd });
  }
  if (what === 'csv') return csvTexts(store, scope);
  throw new RangeError(`${what} is none of ${GRAPH_FORMATS.join(', ')}, csv, dump, rows`);
}

async function* csvTexts(
  store: GraphStore,
  scope: Parameters<typeof exportCsv>[1],
): AsyncGenerator<string> {
  for await (const part of exportCsv(store, scope)) {
    if ('text' in part) yield part.text;
    else {
      counts.recordCount += part.file.recordCount;
      counts.edgeCount += part.file.edgeCount;
    }
  }
}

const [folder = '', what = ''] = process.argv.slice(2);
const store = await openSqliteStore({ folder });
const sink = createWriteStream(NOWHERE);
const begun = process.hrtime.bigint();
const processorBegun = process.cpuUsage();
await pipeline(textsOf(what, folder, store), sink);
const milliseconds = Number(process.hrtime.bigint() - begun) / 1e6;
const { user, system } = process.cpuUsage(processorBegun);
await store.close();
const run: ExportRun = {
  milliseconds,
  processorMilliseconds: (user + system) / 1_000,
  peakBytes: process.resourceUsage().maxRSS * 1_024,
  writtenBytes: sink.bytesWritten,
  ...counts,
};
process.stdout.write(JSON.stringify(run));
