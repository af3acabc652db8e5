import type { GraphStore, LogEntry } from '../../graph-store.ts';
import { searchWords } from '../../search-text.ts';
import type { Connection } from './connection.ts';
import * as statements from './statements.ts';
import { edgeOf, logEntryOf, recordOf } from './stored-rows.ts';
import { readHead, writeCommit } from './write-commit.ts';

// So that a copy of the one file is whole; leaves what others still read.
const MOVE_WRITE_AHEAD_LOG = 'PRAGMA wal_checkpoint(PASSIVE)';

// Finds nothing; a query without any phrase is an error.
const PHRASE_WITHOUT_WORDS = '""';

/** The port over a connection whose tables exist. The engine is synchronous: each call is atomic. */
export function createSqliteStore(connection: Connection): GraphStore {
  return {
    engine: 'sqlite',

    commit: async (request) => writeCommit(connection, request),

    async readRecords(ids) {
      const rows = connection.all(statements.RECORDS_BY_IDS, JSON.stringify(ids));
      return rows.map((row) => (row.id === null ? null : recordOf(row)));
    },

    async readEdges(ids) {
      const rows = connection.all(statements.EDGES_BY_IDS, JSON.stringify(ids));
      return rows.map((row) => (row.id === null ? null : edgeOf(row)));
    },

    scanRecords: async ({ after = '', limit }) =>
      connection.all(statements.RECORDS_AFTER, after, limit).map(recordOf),

    scanEdges: async ({ after = '', limit }) =>
      connection.all(statements.EDGES_AFTER, after, limit).map(edgeOf),

    readLog: async (afterRevision, limit) => readLog(connection, afterRevision, limit),

    currentRevision: async () => readHead(connection).revision,

    async searchCandidates(text, limit) {
      const phrases = searchWords(text).map((word) => `"${word}"*`);
      const query = phrases.join(' ') || PHRASE_WITHOUT_WORDS;
      return connection.all(statements.SEARCH, query, limit).map(({ id }) => id);
    },

    async readPrivate(table, key) {
      const row = connection.first(statements.READ_PRIVATE, table, JSON.stringify(key));
      return row ? (JSON.parse(row.value) as string) : null;
    },

    async close() {
      if (connection.isClosed) return;
      connection.script(MOVE_WRITE_AHEAD_LOG);
      connection.close();
    },
  };
}

function readLog(connection: Connection, after: number, limit: number): LogEntry[] {
  const rows = connection.all(statements.LOG_AFTER, after, limit);
  const last = rows.at(-1)?.revision ?? after;
  const states = new Map(rows.map(({ revision }) => [revision, new Map<string, string>()]));
  for (const { revision, id, state } of connection.all(
    statements.PAYLOADS_BETWEEN,
    after + 1,
    last,
  )) {
    states.get(revision)?.set(id, state);
  }
  return rows.map((row) => logEntryOf(row, states.get(row.revision) ?? new Map()));
}
