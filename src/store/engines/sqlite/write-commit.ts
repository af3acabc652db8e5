import type { RecordState, StoredRecord } from '../../../model/states.ts';
import { GENESIS_DIGEST } from '../../digest.ts';
import type {
  CommitAllResult,
  CommitRequest,
  CommitResult,
  LogEntry,
  PrivateWrite,
} from '../../graph-store.ts';
import { knownText } from '../../known-states.ts';
import {
  type LogHead,
  type SealedCommit,
  type Surroundings,
  sealCommit,
  type Touched,
  touchedBy,
} from '../../seal-commit.ts';
import { searchText } from '../../search-text.ts';
import { type Connection, PATIENCE, type Value } from './connection.ts';
import * as statements from './statements.ts';
import { logDocumentOf, provenanceOf } from './stored-rows.ts';

/** Applies a commit in one transaction, or nothing of it. */
export function writeCommit(connection: Connection, request: CommitRequest): CommitResult {
  const touched = touchedBy(request.changes);
  return connection.transaction(() => applyCommit(connection, request, touched));
}

/** Applies all commits in one transaction, or nothing of them. */
export function writeCommits(
  connection: Connection,
  requests: Iterable<CommitRequest>,
): CommitAllResult {
  let failure: { readonly error: unknown } | undefined;
  function* noted() {
    try {
      yield* requests;
    } catch (error) {
      failure = { error };
      throw error;
    }
  }
  try {
    return connection.transaction(() => applyAll(connection, noted()));
  } catch (error) {
    giveSpaceBack(connection);
    // What the requests themselves fail with is not this engine's to explain.
    throw failure ? failure.error : error;
  }
}

/** A large transaction has filled the write-ahead log, also when it was taken back. */
function giveSpaceBack(connection: Connection): void {
  try {
    connection.script('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE);');
  } catch {
    // On a full disk it may fail; then the log is used again by the next commit.
  } finally {
    connection.script(PATIENCE);
  }
}

function applyAll(connection: Connection, requests: Iterable<CommitRequest>): CommitAllResult {
  let { revision } = readHead(connection);
  let changed = 0;
  for (const request of requests) {
    const { entry } = applyCommit(connection, request, touchedBy(request.changes));
    revision = entry?.revision ?? revision;
    changed += entry?.items.length ?? 0;
  }
  return { revision, changed };
}

function applyCommit(
  connection: Connection,
  request: CommitRequest,
  touched: Touched,
): CommitResult {
  const around = readSurroundings(connection, touched);
  const sealed = sealCommit(request, around);
  for (const write of request.private ?? []) writePrivate(connection, write);
  if (sealed === null) return { revision: around.head.revision, entry: null };
  writeSealed(connection, sealed, around.present);
  return { revision: sealed.entry.revision, entry: sealed.entry };
}

/** Revision and digest of the newest log entry, or what stands before the first. */
export function readHead(connection: Connection): LogHead {
  return connection.first(statements.HEAD) ?? { revision: 0, digest: GENESIS_DIGEST };
}

function readSurroundings(connection: Connection, touched: Touched): Surroundings {
  const { revision, digest } = readHead(connection);
  const present = connection.all(statements.PROVENANCE_OF_ANY, JSON.stringify(touched.ids));
  const ends = connection.all(statements.PRESENT_RECORDS, JSON.stringify(touched.ends));
  const removed = JSON.stringify(touched.removedRecords);
  return {
    head: { revision, digest },
    present: new Map(present.map((row) => [row.id, provenanceOf(row)])),
    presentEnds: new Set(ends.map(({ id }) => id)),
    edgesAtRemoved: connection.all(statements.EDGES_AT_RECORDS, removed).map(({ id }) => id),
  };
}

/** In an order that never leaves an edge without its ends. */
function writeSealed(
  connection: Connection,
  sealed: SealedCommit,
  present: Surroundings['present'],
): void {
  const texts = stateTexts(sealed.entry);
  for (const record of sealed.records) {
    const put = present.has(record.id) ? putRecord : addRecord;
    put(connection, record, texts.get(record.id));
  }
  const newEdges: Value[][] = [];
  for (const { id, source, target, provenance } of sealed.edges) {
    const row = [id, source, target, texts.get(id) ?? '', JSON.stringify(provenance)];
    if (present.has(id)) connection.run(statements.PUT_EDGE, ...row);
    else newEdges.push(row);
  }
  insertRows(connection, statements.ADD_EDGES, newEdges);
  for (const id of sealed.removedEdges) connection.run(statements.REMOVE_EDGE, id);
  for (const id of sealed.removedRecords) removeRecord(connection, id);
  appendLog(connection, sealed.entry, texts);
}

function insertRows(
  connection: Connection,
  { one, many }: statements.Insertion,
  rows: readonly (readonly Value[])[],
): void {
  const { ROWS_AT_ONCE } = statements;
  const left = rows.length % ROWS_AT_ONCE;
  for (let at = 0; at < rows.length - left; at += ROWS_AT_ONCE) {
    connection.run(many, ...rows.slice(at, at + ROWS_AT_ONCE).flat());
  }
  for (const row of rows.slice(rows.length - left)) connection.run(one, ...row);
}

/** JSON of the states of an entry, made once for all rows that hold it. */
function stateTexts({ items }: LogEntry): ReadonlyMap<string, string> {
  return new Map(
    items.flatMap(({ id, state }) => (state === null ? [] : [[id, knownText(state)]])),
  );
}

/** A record that is not there yet. */
function addRecord(connection: Connection, record: StoredRecord, text = ''): void {
  const { id, kind, slug, fields, provenance } = record;
  connection.run(statements.ADD_RECORD, id, text, JSON.stringify(provenance));
  connection.run(statements.ADD_WORDS, searchText({ kind, slug, fields }));
}

function putRecord(connection: Connection, record: StoredRecord, text = ''): void {
  const { id, kind, slug, fields, provenance } = record;
  const state: RecordState = { kind, slug, fields };
  const row = connection.first(statements.PUT_RECORD, id, text, JSON.stringify(provenance));
  if (row) connection.run(statements.PUT_WORDS, row.number, searchText(state));
}

function removeRecord(connection: Connection, id: string): void {
  const row = connection.first(statements.REMOVE_RECORD, id);
  if (row) connection.run(statements.REMOVE_WORDS, row.number);
}

function appendLog(
  connection: Connection,
  entry: LogEntry,
  texts: ReadonlyMap<string, string>,
): void {
  const { revision, digest, items } = entry;
  connection.run(statements.APPEND_LOG, revision, digest, logDocumentOf(entry));
  const rows = items.map(({ id, before, after, origin }, position) => {
    const cameFrom = origin === undefined ? null : JSON.stringify(origin);
    return [revision, position, id, before, after, cameFrom, texts.get(id) ?? null];
  });
  insertRows(connection, statements.APPEND_ITEMS, rows);
}

function writePrivate(connection: Connection, { table, key, value }: PrivateWrite): void {
  if (value === null) connection.run(statements.REMOVE_PRIVATE, table, JSON.stringify(key));
  else connection.run(statements.PUT_PRIVATE, table, JSON.stringify(key), JSON.stringify(value));
}
