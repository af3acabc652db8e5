/**
 * How fast an export is imported into an empty store, against a plain load of the same rows. See
 * bench/README.md.
 */
import { strictEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import canonicalize from 'canonicalize';
import Database from 'libsql';
import { submitInBatches } from '../src/changes/submit-changes.ts';
import { exportGraph, type GraphFormat } from '../src/exchange/export-graph.ts';
import { DATABASE_FILE, openSqliteStore } from '../src/store/engines/sqlite/open-sqlite-store.ts';
import type { ImportRun } from './import-run.ts';
import { questionCount, sampleEdge, sampleRecord } from './sample-graph.ts';
import { type Spread, spreadOf, spreadText } from './statistics.ts';

interface Row {
  readonly records: number;
  readonly edges: number;
  readonly format: string;
  /** Time of the import through that of a plain load of the NDJSON: at most 2 is promised. */
  readonly ratio: Spread;
  /** The same against a load of rows that are ready in memory, search words included. */
  readonly rowsRatio: Spread;
  readonly milliseconds: Spread;
  readonly planMilliseconds: Spread;
  readonly plainMilliseconds: Spread;
  readonly rowsMilliseconds: Spread;
  readonly peakMebibytes: Spread;
}

const RUN = fileURLToPath(new URL('import-run.ts', import.meta.url));
const RESULTS = fileURLToPath(new URL('results', import.meta.url));
const BASE_IRI = 'https://graph.example/';
const MEBIBYTE = 2 ** 20;

/** All that a load must bring about. */
const CONTENT = [
  'SELECT number, id, state, provenance FROM record ORDER BY id',
  'SELECT id, source, target, state, provenance FROM edge ORDER BY id',
  'SELECT revision, entry FROM log ORDER BY revision',
  'SELECT revision, position, id, before, origin, state FROM item ORDER BY revision, position',
  ...['system', 'activations измерениями', '0000007', 'state*'].map(
    (words) => `SELECT rowid FROM search WHERE search MATCH '${words}' ORDER BY rowid`,
  ),
];

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '100000' },
    format: { type: 'string', multiple: true, default: ['ndjson', 'jsonld', 'nq'] },
    edges: { type: 'string', default: '4' },
    runs: { type: 'string', default: '5' },
  },
});
const count = Number(values.records);
const edgeCount = Number(values.edges) * count;
const runs = Number(values.runs);

mkdirSync(RESULTS, { recursive: true });
const folder = mkdtempSync(join(RESULTS, 'import-'));
try {
  const rows: Row[] = [];
  const files = await exportSamples();
  const [, ndjson] = files.find(([format]) => format === 'ndjson') ?? none();
  for (const [format, file] of files) {
    if (values.format.includes(format)) rows.push(measure(format, file, ndjson));
  }
  writeFileSync(join(RESULTS, 'import.json'), `${JSON.stringify(rows, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

/** The files that are imported. */
async function exportSamples(): Promise<readonly (readonly [string, string])[]> {
  const store = await openSqliteStore({ folder: join(folder, 'source') });
  await submitInBatches(store, { actor: 'bench', message: 'bench', changes: sampleChanges() });
  const scope = { baseIri: BASE_IRI, isVisible: () => true };
  const files: (readonly [string, string])[] = [];
  for (const format of new Set(['ndjson', ...values.format])) {
    const file = join(folder, `graph.${format}`);
    await pipeline(exportGraph(store, format as GraphFormat, scope), createWriteStream(file));
    files.push([format, file]);
  }
  await store.close();
  return files;
}

/** Records with their edges; each question has several. */
function sampleChanges() {
  const records = Array.from({ length: count }, (_, index) => ({
    put: sampleRecord(index, count),
  }));
  const edges = new Map<string, ReturnType<typeof sampleEdge>>();
  const questions = questionCount(count);
  for (let step = 0; edges.size < edgeCount; step += 1) {
    const edge = sampleEdge(step % questions, count);
    const target = sampleEdge(
      (step * 7 + Math.floor(step / questions) * 13) % questions,
      count,
    ).source;
    const moved = { ...edge, target };
    edges.set(`${edge.source} ${target}`, moved);
  }
  return [...records, ...[...edges.values()].map((put) => ({ put }))];
}

function measure(format: string, file: string, ndjson: string): Row {
  const reference = join(folder, `reference-${format}`);
  run(reference, 'import', file);
  const expected = contentOf(reference);
  const turns = Array.from({ length: runs }, () => [
    fresh('plain', ndjson),
    fresh('rows', reference),
    fresh('import', file),
  ]);
  for (const turn of turns.slice(0, 1)) {
    for (const each of turn) strictEqual(contentOf(each.folder), expected);
  }
  for (const turn of turns) for (const each of turn) rmSync(each.folder, { recursive: true });
  const [plain = [], rows = [], imports = []] = [0, 1, 2].map((side) =>
    turns.map((turn) => turn[side]?.run ?? none()),
  );
  const through = (peer: readonly ImportRun[]) =>
    spreadOf(
      imports.map((each, index) => each.milliseconds / (peer[index] ?? none()).milliseconds),
    );
  const row: Row = {
    records: count,
    edges: edgeCount,
    format,
    ratio: through(plain),
    rowsRatio: through(rows),
    milliseconds: spreadOf(imports.map((each) => each.milliseconds)),
    planMilliseconds: spreadOf(imports.map((each) => each.planMilliseconds)),
    plainMilliseconds: spreadOf(plain.map((each) => each.milliseconds)),
    rowsMilliseconds: spreadOf(rows.map((each) => each.milliseconds)),
    peakMebibytes: spreadOf(imports.map((each) => each.peakBytes / MEBIBYTE)),
  };
  print(row, statSync(file).size / MEBIBYTE);
  return row;
}

function fresh(what: string, from: string): { readonly folder: string; readonly run: ImportRun } {
  const made = mkdtempSync(join(folder, `${what}-`));
  return { folder: made, run: run(made, what, from) };
}

function run(into: string, what: string, from: string): ImportRun {
  const args = ['--import', 'tsx', RUN, into, what, from];
  return JSON.parse(execFileSync(process.execPath, args).toString()) as ImportRun;
}

function none(): never {
  throw new RangeError('a run is missing');
}

/**
 * A digest of all rows and of what some words find, without the digests in them: a plain load makes
 * none. Straight from the tables, since a store whose log has no digests cannot be opened.
 */
function contentOf(path: string): string {
  const database = new Database(join(path, DATABASE_FILE));
  const hash = createHash('sha256');
  for (const query of CONTENT) {
    for (const row of database.prepare(query).iterate() as Iterable<object>) {
      hash.update(withoutDigests(row));
    }
  }
  database.close();
  return hash.digest('hex');
}

/** The row in canonical form; its texts that are JSON as what they say. */
function withoutDigests(row: object): string {
  const entries = Object.entries(row).map(([column, value]) => {
    const isJson = typeof value === 'string' && value.startsWith('{');
    const isDigest = (key: string) => key === 'digest' || key === 'previousDigest';
    const said: unknown = isJson
      ? JSON.parse(value, (key, each: unknown) => (isDigest(key) ? '' : each))
      : value;
    return [column, said];
  });
  return canonicalize(Object.fromEntries(entries)) ?? '';
}

function print(row: Row, size: number): void {
  const { ratio, rowsRatio, milliseconds, planMilliseconds } = row;
  const { plainMilliseconds, rowsMilliseconds, peakMebibytes } = row;
  const cells = [
    `${row.records} + ${row.edges}`,
    row.format,
    size.toFixed(0),
    spreadText(ratio),
    spreadText(rowsRatio),
    spreadText(milliseconds, 0),
    spreadText(planMilliseconds, 0),
    spreadText(plainMilliseconds, 0),
    spreadText(rowsMilliseconds, 0),
    spreadText(peakMebibytes, 0),
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
