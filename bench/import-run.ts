/**
 * One import, or one plain load of the same rows, into an empty store, in a process of its own; prints
 * what it took as JSON. Usage: import-run.ts FOLDER import FILE; import-run.ts FOLDER plain FILE, with
 * the same export as NDJSON; or import-run.ts FOLDER rows REFERENCE, where REFERENCE is the folder of a
 * store that the same import has filled.
 */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { applyImport } from '../src/exchange/import/apply-import.ts';
import { planImport } from '../src/exchange/import/plan-import.ts';
import { readFile } from '../src/exchange/read/read-file.ts';
import type { RecordState } from '../src/model/states.ts';
import { DATABASE_FILE, openSqliteStore } from '../src/store/engines/sqlite/open-sqlite-store.ts';
import { searchText } from '../src/store/search-text.ts';
import { BATCH_SIZE, loadPlainly, SETTINGS } from './plain-load.ts';

/** What one run took. */
export interface ImportRun {
  readonly milliseconds: number;
  /** Of these, what the plan took. */
  readonly planMilliseconds: number;
  /** Largest resident memory of the process, in bytes. */
  readonly peakBytes: number;
}

const BASE_IRI = 'https://graph.example/';

async function importFile(folder: string, file: string): Promise<ImportRun> {
  const store = await openSqliteStore({ folder });
  const begun = performance.now();
  const plan = await planImport(store, [{ name: 'graph', open: () => createReadStream(file) }], {
    baseIri: BASE_IRI,
    read: (input) => readFile({ ...input, name: file }, { baseIri: BASE_IRI }),
  });
  const planned = performance.now();
  await applyImport(plan, store, { now: () => new Date('2026-02-02T00:00:00.000Z') });
  const ended = performance.now();
  plan.close();
  await store.close();
  return {
    milliseconds: ended - begun,
    planMilliseconds: planned - begun,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

async function plainRun(folder: string, file: string): Promise<ImportRun> {
  await (await openSqliteStore({ folder })).close();
  const begun = performance.now();
  await loadPlainly(join(folder, DATABASE_FILE), file);
  return {
    milliseconds: performance.now() - begun,
    planMilliseconds: 0,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

/**
 * The rows of the reference by prepared statements, a transaction for each batch: nothing is parsed,
 * checked, compared or hashed. While rows are read and their search words made, the clock stands.
 */
async function loadRows(folder: string, reference: string): Promise<ImportRun> {
  await (await openSqliteStore({ folder })).close();
  const from = new Database(join(reference, DATABASE_FILE));
  const into = new Database(join(folder, DATABASE_FILE));
  into.exec(SETTINGS);
  let milliseconds = 0;
  const load = (table: string, key: string, columns: readonly string[]) => {
    const list = columns.join(', ');
    const marks = columns.map(() => '?').join(', ');
    const insert = into.prepare(`INSERT INTO ${table} (${list}) VALUES (${marks})`);
    const words =
      table === 'record' ? into.prepare('INSERT INTO search (rowid, words) VALUES (?, ?)') : null;
    const rows = from.prepare(`SELECT ${list} FROM ${table} ORDER BY ${key}`).raw().iterate();
    for (const batch of batchesOf(rows as Iterable<(string | number | null)[]>)) {
      const texts = words
        ? batch.map((row) => searchText(JSON.parse(String(row[2])) as RecordState))
        : [];
      const begun = performance.now();
      into.exec('BEGIN IMMEDIATE');
      for (const [index, row] of batch.entries()) {
        insert.run(row);
        words?.run([row[0], texts[index]]);
      }
      into.exec('COMMIT');
      milliseconds += performance.now() - begun;
    }
  };
  load('record', 'number', ['number', 'id', 'state', 'provenance']);
  load('edge', 'id', ['id', 'source', 'target', 'state', 'provenance']);
  load('log', 'revision', ['revision', 'digest', 'entry']);
  load('item', 'revision, position', [
    'revision',
    'position',
    'id',
    'before',
    'after',
    'origin',
    'state',
  ]);
  from.close();
  into.close();
  return { milliseconds, planMilliseconds: 0, peakBytes: process.resourceUsage().maxRSS * 1024 };
}

function* batchesOf<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH_SIZE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const [folder = '', what = '', from = ''] = process.argv.slice(2);
const RUNS: Readonly<Record<string, (folder: string, from: string) => Promise<ImportRun>>> = {
  import: importFile,
  plain: plainRun,
  rows: loadRows,
};
const run = RUNS[what];
if (!run) throw new RangeError(`${what} is no run`);
process.stdout.write(JSON.stringify(await run(folder, from)));
