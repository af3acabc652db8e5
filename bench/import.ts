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
import { submitInBatches } from '../src/changes/submit-changes.ts';
import { exportGraph, type GraphFormat } from '../src/exchange/export-graph.ts';
import { openSqliteStore } from '../src/store/engines/sqlite/open-sqlite-store.ts';
import type { GraphStore, ScanPage } from '../src/store/graph-store.ts';
import type { ImportRun } from './import-run.ts';
import { questionCount, sampleEdge, sampleRecord } from './sample-graph.ts';
import { type Spread, spreadOf, spreadText } from './statistics.ts';

interface Row {
  readonly records: number;
  readonly edges: number;
  readonly format: string;
  /** Time of the import through that of the plain load: at most 2 is promised. */
  readonly ratio: Spread;
  readonly milliseconds: Spread;
  readonly planMilliseconds: Spread;
  readonly plainMilliseconds: Spread;
  readonly peakMebibytes: Spread;
}

const RUN = fileURLToPath(new URL('import-run.ts', import.meta.url));
const RESULTS = fileURLToPath(new URL('results', import.meta.url));
const BASE_IRI = 'https://graph.example/';
const MEBIBYTE = 2 ** 20;
const EDGES_PER_RECORD = 4;

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '100000' },
    format: { type: 'string', multiple: true, default: ['ndjson', 'jsonld', 'nq'] },
    runs: { type: 'string', default: '5' },
  },
});
const count = Number(values.records);
const runs = Number(values.runs);

mkdirSync(RESULTS, { recursive: true });
const folder = mkdtempSync(join(RESULTS, 'import-'));
try {
  const rows: Row[] = [];
  const files = await exportSamples();
  for (const [format, file] of files) rows.push(await measure(format, file));
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
  for (const format of values.format) {
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
  for (let step = 0; edges.size < EDGES_PER_RECORD * count; step += 1) {
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

async function measure(format: string, file: string): Promise<Row> {
  const reference = join(folder, `reference-${format}`);
  run(reference, 'import', file);
  const expected = await contentOf(reference);
  const turns = Array.from({ length: runs }, () => [
    fresh('plain', reference),
    fresh('import', file),
  ]);
  const [plain = [], imports = []] = [0, 1].map((side) =>
    turns.map((turn) => turn[side]?.run ?? none()),
  );
  for (const turn of turns.slice(0, 1)) {
    for (const each of turn) strictEqual(await contentOf(each.folder), expected);
  }
  for (const turn of turns) for (const each of turn) rmSync(each.folder, { recursive: true });
  const row: Row = {
    records: count,
    edges: EDGES_PER_RECORD * count,
    format,
    ratio: spreadOf(
      imports.map((each, index) => each.milliseconds / (plain[index] ?? none()).milliseconds),
    ),
    milliseconds: spreadOf(imports.map((each) => each.milliseconds)),
    planMilliseconds: spreadOf(imports.map((each) => each.planMilliseconds)),
    plainMilliseconds: spreadOf(plain.map((each) => each.milliseconds)),
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

/** A digest of all that the port shows of a store. */
async function contentOf(path: string): Promise<string> {
  const store = await openSqliteStore({ folder: path });
  const hash = createHash('sha256');
  for await (const entry of entriesOf(store)) hash.update(JSON.stringify(entry));
  await store.close();
  return hash.digest('hex');
}

async function* entriesOf(store: GraphStore): AsyncGenerator<object> {
  for (const scan of [
    (page: ScanPage) => store.scanRecords(page),
    (page: ScanPage) => store.scanEdges(page),
  ]) {
    let page = await scan({ limit: 5_000 });
    for (let last = page.at(-1); last; last = page.at(-1)) {
      yield* page;
      page = await scan({ after: last.id, limit: 5_000 });
    }
  }
  for (let after = 0; ; after += 1) {
    const [entry] = await store.readLog(after, 1);
    if (!entry) break;
    yield entry;
  }
  for (const word of ['system', 'activations измерениями', 'n 0000007']) {
    yield (await store.searchCandidates(word, 1_000)).toSorted();
  }
}

function print(row: Row, size: number): void {
  const { ratio, milliseconds, planMilliseconds, plainMilliseconds, peakMebibytes } = row;
  const cells = [
    `${row.records} + ${row.edges}`,
    row.format,
    size.toFixed(0),
    spreadText(ratio),
    spreadText(milliseconds, 0),
    spreadText(planMilliseconds, 0),
    spreadText(plainMilliseconds, 0),
    spreadText(peakMebibytes, 0),
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
