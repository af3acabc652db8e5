import { kindNamed } from '../../../model/lookup.ts';
import type { StoredEdge, StoredRecord } from '../../../model/states.ts';
import type { GraphStore, LogEntry } from '../../graph-store.ts';
import { searchWords } from '../../search-text.ts';
import type { Connection } from './connection.ts';
import { readOutlines } from './read-outlines.ts';
import type { ItemRow } from './statements.ts';
import * as statements from './statements.ts';
import {
  edgeOf,
  historyItemOf,
  logEntryOf,
  pastStateOf,
  recordOf,
  removedStateOf,
  timeOf,
} from './stored-rows.ts';
import { readHead, writeCommit, writeCommits } from './write-commit.ts';

// So that a copy of the one file is whole; leaves what others still read.
const MOVE_WRITE_AHEAD_LOG = 'PRAGMA wal_checkpoint(PASSIVE)';

// Finds nothing; a query without any phrase is an error.
const PHRASE_WITHOUT_WORDS = '""';

/** The port over a connection whose tables exist. The engine is synchronous: each call is atomic. */
export function createSqliteStore(connection: Connection): GraphStore {
  return {
    engine: 'sqlite',

    commit: async (request) => writeCommit(connection, request),

    commitAll: async (requests) => writeCommits(connection, requests),

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

    readOutlines: () => readOutlines(connection),

    // Whoever writes into the file by hand writes into our tables.
    scanStrays: async () => [],

    readLog: async (afterRevision, limit) => readLog(connection, afterRevision, limit),

    readHistory: async (id, limit) =>
      connection.all(statements.HISTORY, id, limit).map(historyItemOf),

    async readStatesAt(ids, revision) {
      const found = new Map<string, StoredRecord | StoredEdge | null>();
      const asked = JSON.stringify([...new Set(ids)]);
      for (const row of connection.all(statements.STATES_AT, asked, revision)) {
        found.set(row.id, pastStateOf(row));
      }
      return ids.map((id) => found.get(id) ?? null);
    },

    readRemovedStates: async (ids, afterRevision) =>
      connection
        .all(statements.REMOVED_STATES, JSON.stringify([...new Set(ids)]), afterRevision)
        .map(removedStateOf),

    async readTimes(revisions) {
      const rows = connection.all(statements.ENTRIES_AT, JSON.stringify(revisions));
      return rows.map(({ revision, entry }) =>
        entry === null ? null : timeOf({ revision, entry }),
      );
    },

    countLogItems: async (afterRevision, lastRevision, limit) =>
      connection.first(statements.LOG_ITEM_COUNT, afterRevision, lastRevision, limit)?.count ?? 0,

    currentRevision: async () => readHead(connection).revision,

    async searchCandidates(text, limit, kinds) {
      const phrases = searchWords(text).map((word) => `"${word}"*`);
      const query = phrases.join(' ') || PHRASE_WITHOUT_WORDS;
      const slugs = kinds && JSON.stringify(kinds.map((kind) => kindNamed(kind).slug));
      const rows =
        slugs === undefined
          ? connection.all(statements.SEARCH, query, limit)
          : connection.all(statements.SEARCH_IN_KINDS, query, slugs, limit);
      return rows.map(({ id }) => id);
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
  const items = new Map<number, ItemRow[]>(rows.map(({ revision }) => [revision, []]));
  for (const item of connection.all(statements.ITEMS_BETWEEN, after + 1, last)) {
    items.get(item.revision)?.push(item);
  }
  return rows.map((row) => logEntryOf(row, items.get(row.revision) ?? []));
}
