/**
 * The tables of a store and the number of their format. The file's header says that it is Lacuna's
 * (`application_id`) and in which format (`user_version`).
 */
import { StoreError } from '../../store-error.ts';
import type { Connection, Statement } from './connection.ts';

/** "Lacu" in ASCII. */
const APPLICATION_ID = 0x4c616375;

/** Format that this version reads and writes. */
const FORMAT = 2;

const HEADER: Statement<{ application: number; format: number; tables: number }> = {
  sql: `
    SELECT application_id AS application, user_version AS format,
      (SELECT count(*) FROM sqlite_schema) AS tables
    FROM pragma_application_id, pragma_user_version`,
};

// What a log entry changed. Without a state where there was none after, or where it was erased.
const ITEM_TABLE = `
  CREATE TABLE item (
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    before TEXT,
    after TEXT,
    origin TEXT,
    state TEXT,
    PRIMARY KEY (revision, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX item_by_id ON item (id);
`;

// In format 1 the items were part of the entry, and the states had a table of their own.
const FROM_FORMAT_1 = `${ITEM_TABLE}
  INSERT INTO item (revision, position, id, before, after, state)
  SELECT log.revision, item.key, item.value ->> 'id', item.value ->> 'before',
    item.value ->> 'after', payload.state
  FROM log, json_each(log.entry, '$.items') AS item
  LEFT JOIN payload ON payload.revision = log.revision AND payload.id = item.value ->> 'id';
  UPDATE log SET entry = json_remove(entry, '$.items');
  DROP TABLE payload;
  PRAGMA user_version = 2;`;

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
${ITEM_TABLE}
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
  readFormat(connection);
}

/** Creates the tables in an empty file, and brings those of an older format up to date. */
export function prepareTables(connection: Connection): void {
  if (readFormat(connection) === FORMAT) return;
  connection.transaction(() => {
    // Another process may have done it meanwhile.
    const format = readFormat(connection);
    if (format === 0) connection.script(TABLES);
    if (format === 1) upgradeFromFormat1(connection);
  });
}

function upgradeFromFormat1(connection: Connection): void {
  try {
    connection.script(FROM_FORMAT_1);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      'damaged',
      `The change log in ${connection.path} is damaged, so it cannot be brought to data format ${FORMAT}; restore the file from a backup.`,
      { cause: error },
    );
  }
}

/** Format of our tables, 0 for an empty file; throws `foreign` for what is neither. */
function readFormat(connection: Connection): number {
  const header = connection.first(HEADER);
  if (!header) throw new RangeError('every SQLite file has a header');
  const { application, format, tables } = header;
  if (application === 0 && format === 0 && tables === 0) return 0;
  if (application !== APPLICATION_ID) {
    throw new StoreError(
      'foreign',
      `${connection.path} holds something that is not Lacuna's; choose another folder.`,
    );
  }
  if (format < 1 || format > FORMAT) {
    throw new StoreError(
      'foreign',
      `${connection.path} has data format ${format}, but this version of Lacuna reads formats up to ${FORMAT}; use the version that wrote it.`,
    );
  }
  return format;
}
