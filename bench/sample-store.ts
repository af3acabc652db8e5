/** Stores that hold sample graphs; a large one is filled straight through the engine. */
import { deepStrictEqual } from 'node:assert/strict';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { DATABASE_FILE, openSqliteStore } from '../src/store/engines/sqlite/open-sqlite-store.ts';
import { questionCount, sampleEdge, sampleRecord, stored, WRITTEN } from './sample-graph.ts';

/** Changes that are committed in the usual way to see that the short way gives the same rows. */
const COMPARED = 200;

/**
 * The folder of a store with so many records, made when it is not there yet. Only what an export
 * reads is in it: neither log nor search. Throws when its rows differ from those of a commit.
 */
export async function sampleStore(parent: string, count: number): Promise<string> {
  const folder = join(parent, `store-${count}`);
  if (!existsSync(folder)) {
    const partial = `${folder}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    await (await openSqliteStore({ folder: partial })).close();
    fill(join(partial, DATABASE_FILE), count);
    renameSync(partial, folder);
  }
  await assertUsualRows(folder, count);
  return folder;
}

function fill(file: string, count: number): void {
  const database = new Database(file);
  database.exec('PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN');
  const putRecord = database.prepare('INSERT INTO record (id, state, provenance) VALUES (?, ?, ?)');
  for (let index = 0; index < count; index += 1) {
    const state = sampleRecord(index, count);
    const { id, provenance } = stored(state);
    putRecord.run([id, JSON.stringify(state), JSON.stringify(provenance)]);
  }
  const putEdge = database.prepare(
    'INSERT INTO edge (id, source, target, state, provenance) VALUES (?, ?, ?, ?, ?)',
  );
  for (let index = 0; index < questionCount(count); index += 1) {
    const state = sampleEdge(index, count);
    const { id, source, target, provenance } = stored(state);
    putEdge.run([id, source, target, JSON.stringify(state), JSON.stringify(provenance)]);
  }
  database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}

/** The beginning of the store is what the port writes for the same states. */
async function assertUsualRows(folder: string, count: number): Promise<void> {
  const usual = await openSqliteStore({ file: ':memory:' });
  const filled = await openSqliteStore({ folder });
  try {
    const edges = Array.from({ length: Math.min(COMPARED, questionCount(count)) }, (_, index) =>
      sampleEdge(index, count),
    );
    const ends = edges.flatMap(({ source, target }) => [source, target]);
    const records = [...new Set(ends)].map((id) =>
      sampleRecord(Number(id.slice(id.lastIndexOf('-') + 1)), count),
    );
    const changes = [...records, ...edges].map((put) => ({ put }));
    await usual.commit({ ...WRITTEN, message: 'bench', changes });
    const [record, edge] = [{ limit: records.length }, { limit: edges.length }];
    const written = await usual.scanRecords(record);
    deepStrictEqual(await filled.readRecords(written.map(({ id }) => id)), written);
    const writtenEdges = await usual.scanEdges(edge);
    deepStrictEqual(await filled.readEdges(writtenEdges.map(({ id }) => id)), writtenEdges);
  } finally {
    await usual.close();
    await filled.close();
  }
}
