/**
 * What anybody's loader would do to have the same usable store: reads an export as NDJSON, and inserts
 * record, edge, log, item and search rows with prepared statements. Nothing is checked, compared or
 * hashed: where a digest belongs stands a constant.
 */
import { createReadStream } from 'node:fs';
import Database from 'libsql';
import { edgeId, recordId } from '../src/model/identity.ts';
import type { EdgeState, Origin, RecordState } from '../src/model/states.ts';
import { searchText } from '../src/store/search-text.ts';

/** As large as a batch of an import. */
export const BATCH_SIZE = 5_000;

/** The settings of the engine. */
export const SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA cache_size = -65536;
  PRAGMA foreign_keys = ON;`;

/** Stands where a digest belongs. */
export const DIGEST = '0'.repeat(64);
/** What the log says of the load. */
export const LOG = { actor: 'import', message: 'Imported graph', source: 'graph' } as const;
/** When it is made. */
export const TIME = '2026-02-02T00:00:00.000Z';

/** A line of the export. */
export type Line = (RecordState | EdgeState)['fields'] & Origin & Partial<RecordState & EdgeState>;

/** Loads the file into the database, whose tables are there and empty. */
export async function loadPlainly(database: string, file: string): Promise<void> {
  const into = new Database(database);
  into.exec(SETTINGS);
  const write = writerInto(into);
  let batch: Line[] = [];
  for await (const line of linesOf(file)) {
    const value = JSON.parse(line) as Line;
    if ('lacuna' in value) continue;
    batch.push(value);
    if (batch.length < BATCH_SIZE) continue;
    write(batch);
    batch = [];
  }
  write(batch);
  into.close();
}

/** Writes batches, each in a transaction and with an entry of the log. */
function writerInto(database: Database.Database): (batch: readonly Line[]) => void {
  const putRecord = database.prepare(
    'INSERT INTO record (number, id, state, provenance) VALUES (?, ?, ?, ?)',
  );
  const putWords = database.prepare('INSERT INTO search (rowid, words) VALUES (?, ?)');
  const putEdge = database.prepare(
    'INSERT INTO edge (id, source, target, state, provenance) VALUES (?, ?, ?, ?, ?)',
  );
  const putLog = database.prepare('INSERT INTO log (revision, digest, entry) VALUES (?, ?, ?)');
  const putItem = database.prepare(
    'INSERT INTO item (revision, position, id, before, after, origin, state) VALUES (?, ?, ?, NULL, ?, ?, ?)',
  );
  let revision = 0;
  let number = 0;
  return (batch) => {
    if (batch.length === 0) return;
    revision += 1;
    database.exec('BEGIN IMMEDIATE');
    putLog.run([revision, DIGEST, JSON.stringify({ time: TIME, ...LOG, previousDigest: DIGEST })]);
    for (const [position, line] of batch.entries()) {
      const { state, origin } = entryOf(line);
      const text = JSON.stringify(state);
      const provenance = JSON.stringify({ ...origin, revision, digest: DIGEST });
      const id = 'kind' in state ? recordId(state) : edgeId(state);
      if ('kind' in state) {
        number += 1;
        putRecord.run([number, id, text, provenance]);
        putWords.run([number, searchText(state)]);
      } else {
        putEdge.run([id, state.source, state.target, text, provenance]);
      }
      putItem.run([revision, position, id, DIGEST, JSON.stringify(origin), text]);
    }
    database.exec('COMMIT');
  };
}

/** The entry of a line. */
export function entryOf({ createdAt, createdBy, updatedAt, updatedBy, ...said }: Line): {
  readonly state: RecordState | EdgeState;
  readonly origin: Origin;
} {
  const origin = { createdAt, createdBy, updatedAt, updatedBy };
  if (said.kind !== undefined) {
    const { kind, slug, ...fields } = said;
    return { state: { kind, slug, fields } as RecordState, origin };
  }
  const { type, source, target, ...fields } = said;
  return { state: { type, source, target, fields } as EdgeState, origin };
}

/** Lines of a file. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
