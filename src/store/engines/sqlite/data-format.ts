/**
 * The tables of a store and the number of their format. The file's header says that it is Lacuna's
 * (`application_id`) and in which format (`user_version`).
 */
import { StoreError } from '../../store-error.ts';
import type { Connection, Statement } from './connection.ts';

/** "Lacu" in ASCII. */
const APPLICATION_ID = 0x4c616375;

/** Format that this version reads and writes. */
const FORMAT = 1;

const HEADER: Statement<{ application: number; format: number; tables: number }> = {
  sql: `
    SELECT application_id AS application, user_version AS format,
      (SELECT count(*) FROM sqlite_schema) AS tables
    FROM pragma_application_id, pragma_user_version`,
};

// Texts that may contain U+0000 are JSON, because libsql cuts bound texts there.
const TABLES = `
  CREATE TABLE record (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    provenance TEXT NOT NULL
  ) STRICT;

  CREATE TABLE edge (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL REFERENCES record (id),
    target TEXT NOT NULL REFERENCES record (id),
    state TEXT NOT NULL,
    provenance TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX edge_by_source ON edge (source);
  CREATE INDEX edge_by_target ON edge (target);

  CREATE TABLE log (
    revision INTEGER PRIMARY KEY,
    digest TEXT NOT NULL,
    entry TEXT NOT NULL
  ) STRICT;

  -- Apart from the log, so that a state can be erased and the chain of digests stays whole.
  CREATE TABLE payload (
    revision INTEGER NOT NULL,
    id TEXT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (revision, id)
  ) STRICT, WITHOUT ROWID;

  -- The texts themselves are in the records. Words are folded before they come here; marks count
  -- as parts of words because SQLite's tables take some younger letters for marks.
  CREATE VIRTUAL TABLE search USING fts5 (
    words, content = '', contentless_delete = 1, detail = none,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
  );

  CREATE TABLE private (
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (collection, key)
  ) STRICT, WITHOUT ROWID;

  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${FORMAT};`;

/** Throws `foreign` for a file that this version cannot use; changes nothing. */
export function refuseForeign(connection: Connection): void {
  hasTables(connection);
}

/** Creates the tables in an empty file. */
export function createMissingTables(connection: Connection): void {
  if (hasTables(connection)) return;
  connection.transaction(() => {
    // Another process may have created them meanwhile.
    if (!hasTables(connection)) connection.script(TABLES);
  });
}

/** Whether the file has our tables and not none; throws `foreign` for what is neither. */
function hasTables(connection: Connection): boolean {
  const header = connection.first(HEADER);
  if (!header) throw new RangeError('every SQLite file has a header');
  const { application, format, tables } = header;
  if (application === 0 && format === 0 && tables === 0) return false;
  if (application !== APPLICATION_ID) {
    throw new StoreError(
      'foreign',
      `${connection.path} holds something that is not Lacuna's; choose another folder.`,
    );
  }
  if (format !== FORMAT) {
    throw new StoreError(
      'foreign',
      `${connection.path} has data format ${format}, but this version of Lacuna reads format ${FORMAT}; use the version that wrote it.`,
    );
  }
  return true;
}
