/** Every statement that works on an open store. */
import type { Statement } from './connection.ts';

/** A record or edge as its table keeps it; both columns are JSON. */
export interface EntryRow {
  readonly id: string;
  readonly state: string;
  readonly provenance: string;
}

/** An entry of the log as its table keeps it. */
export interface LogRow {
  readonly revision: number;
  readonly digest: string;
  /** JSON of all else but the items. */
  readonly entry: string;
}

/** An item of a log entry. */
export interface ItemRow {
  readonly revision: number;
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
  /** JSON. */
  readonly origin: string | null;
  /** JSON. */
  readonly state: string | null;
}

interface IdRow {
  readonly id: string;
}

/** How many rows are inserted at once. */
export const ROWS_AT_ONCE = 50;

export const HEAD = sql<Pick<LogRow, 'revision' | 'digest'>>(
  'SELECT revision, digest FROM log ORDER BY revision DESC LIMIT 1',
);

/** One row for each asked id, in that order; its other columns are null where there is none. */
export const RECORDS_BY_IDS = sql<EntryRow | Record<keyof EntryRow, null>>(`
  SELECT record.id, record.state, record.provenance
  FROM json_each(?) AS asked LEFT JOIN record ON record.id = asked.value
  ORDER BY asked.key`);

/** One row for each asked id, in that order; its other columns are null where there is none. */
export const EDGES_BY_IDS = sql<EntryRow | Record<keyof EntryRow, null>>(`
  SELECT edge.id, edge.state, edge.provenance
  FROM json_each(?) AS asked LEFT JOIN edge ON edge.id = asked.value
  ORDER BY asked.key`);

export const PROVENANCE_OF_ANY = sql<Pick<EntryRow, 'id' | 'provenance'>>(`
  SELECT record.id, provenance FROM json_each(?1) AS asked JOIN record ON record.id = asked.value
  UNION ALL
  SELECT edge.id, provenance FROM json_each(?1) AS asked JOIN edge ON edge.id = asked.value`);

export const PRESENT_RECORDS = sql<IdRow>(
  'SELECT record.id FROM json_each(?) AS asked JOIN record ON record.id = asked.value',
);

export const EDGES_AT_RECORDS = sql<IdRow>(`
  SELECT edge.id FROM json_each(?1) AS asked JOIN edge ON edge.source = asked.value
  UNION
  SELECT edge.id FROM json_each(?1) AS asked JOIN edge ON edge.target = asked.value`);

export const RECORDS_AFTER = sql<EntryRow>(
  'SELECT id, state, provenance FROM record WHERE id > ? ORDER BY id LIMIT ?',
);

export const EDGES_AFTER = sql<EntryRow>(
  'SELECT id, state, provenance FROM edge WHERE id > ? ORDER BY id LIMIT ?',
);

export const SEARCH = sql<IdRow>(`
  SELECT record.id FROM search JOIN record ON record.number = search.rowid
  WHERE search MATCH ? LIMIT ?`);

/** The slugs of the kinds are a list in JSON. */
export const SEARCH_IN_KINDS = sql<IdRow>(`
  SELECT record.id FROM search JOIN record ON record.number = search.rowid
  WHERE search MATCH ?1
    AND substr(record.id, 1, instr(record.id, '/') - 1) IN (SELECT value FROM json_each(?2))
  LIMIT ?3`);

export const LOG_AFTER = sql<LogRow>(
  'SELECT revision, digest, entry FROM log WHERE revision > ? ORDER BY revision LIMIT ?',
);

export const LOG_AT = sql<LogRow>('SELECT revision, digest, entry FROM log WHERE revision = ?');

export const ITEMS_BETWEEN = sql<ItemRow>(`
  SELECT revision, id, before, after, origin, state FROM item
  WHERE revision BETWEEN ? AND ? ORDER BY revision, position`);

export const NEWEST_ITEM = sql<Pick<ItemRow, 'revision'>>(
  'SELECT revision FROM item ORDER BY revision DESC LIMIT 1',
);

export const HISTORY = sql<ItemRow & Pick<LogRow, 'entry'>>(`
  SELECT item.revision, id, before, after, origin, state, log.entry
  FROM item JOIN log ON log.revision = item.revision
  WHERE id = ? ORDER BY item.revision DESC LIMIT ?`);

/** The change that made the state of each asked id, and the one by which the entry came to be. */
export interface PastRow extends ItemRow, Pick<LogRow, 'entry'> {
  readonly firstRevision: number;
  readonly firstOrigin: string | null;
  readonly firstEntry: string;
}

export const STATES_AT = sql<PastRow>(`
  WITH place AS (
    SELECT
      (SELECT revision FROM item WHERE id = asked.value AND revision <= ?2
        ORDER BY revision DESC LIMIT 1) AS newest,
      (SELECT revision FROM item WHERE id = asked.value AND revision <= ?2 AND before IS NULL
        ORDER BY revision DESC LIMIT 1) AS oldest,
      asked.value AS id
    FROM json_each(?1) AS asked
  )
  SELECT item.revision, item.id, item.before, item.after, item.origin, item.state, log.entry,
    first.revision AS firstRevision, first.origin AS firstOrigin, first_log.entry AS firstEntry
  FROM place
  JOIN item ON item.id = place.id AND item.revision = place.newest
  JOIN log ON log.revision = place.newest
  JOIN item AS first ON first.id = place.id AND first.revision = place.oldest
  JOIN log AS first_log ON first_log.revision = place.oldest
  WHERE item.state IS NOT NULL`);

export const REMOVED_STATES = sql<Pick<ItemRow, 'id' | 'revision' | 'state'>>(`
  SELECT gone.id, gone.revision,
    (SELECT last.state FROM item AS last WHERE last.id = gone.id AND last.revision < gone.revision
      ORDER BY last.revision DESC LIMIT 1) AS state
  FROM json_each(?1) AS asked
  JOIN item AS gone ON gone.id = asked.value AND gone.revision > ?2
  WHERE gone.after IS NULL`);

/** One row for each asked revision, in that order. */
export const ENTRIES_AT = sql<{ readonly revision: number; readonly entry: string | null }>(`
  SELECT asked.value AS revision, log.entry
  FROM json_each(?) AS asked LEFT JOIN log ON log.revision = asked.value
  ORDER BY asked.key`);

export const LOG_ITEM_COUNT = sql<{ readonly count: number }>(`
  SELECT count(*) AS count
  FROM (SELECT 1 FROM item WHERE revision > ?1 AND revision <= ?2 LIMIT ?3)`);

export const READ_PRIVATE = sql<{ readonly value: string }>(
  'SELECT value FROM private WHERE collection = ? AND key = ?',
);

export const PUT_RECORD = sql<{ readonly number: number }>(`
  INSERT INTO record (id, state, provenance) VALUES (?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET state = excluded.state, provenance = excluded.provenance
  RETURNING number`);

/** A record that is not there yet; the next statement gives it its words. */
export const ADD_RECORD = sql('INSERT INTO record (id, state, provenance) VALUES (?, ?, ?)');

export const ADD_WORDS = sql('INSERT INTO search (rowid, words) VALUES (last_insert_rowid(), ?)');

export const PUT_WORDS = sql('INSERT OR REPLACE INTO search (rowid, words) VALUES (?, ?)');

export const PUT_EDGE = sql(`
  INSERT INTO edge (id, source, target, state, provenance) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET state = excluded.state, provenance = excluded.provenance`);

/** Edges that are not there yet. */
export const ADD_EDGES = insertion('edge (id, source, target, state, provenance)', 5);

export const REMOVE_RECORD = sql<{ readonly number: number }>(
  'DELETE FROM record WHERE id = ? RETURNING number',
);

export const REMOVE_WORDS = sql('DELETE FROM search WHERE rowid = ?');

export const REMOVE_EDGE = sql('DELETE FROM edge WHERE id = ?');

export const APPEND_LOG = sql('INSERT INTO log (revision, digest, entry) VALUES (?, ?, ?)');

export const APPEND_ITEMS = insertion(
  'item (revision, position, id, before, after, origin, state)',
  7,
);

export const PUT_PRIVATE = sql(
  'INSERT OR REPLACE INTO private (collection, key, value) VALUES (?, ?, ?)',
);

export const REMOVE_PRIVATE = sql('DELETE FROM private WHERE collection = ? AND key = ?');

/** A statement that inserts one row, and one that inserts many at once, which is faster. */
export interface Insertion {
  readonly one: Statement<never>;
  readonly many: Statement<never>;
}

function insertion(into: string, columnCount: number): Insertion {
  const row = `(${Array.from({ length: columnCount }, () => '?').join(', ')})`;
  const rows = Array.from({ length: ROWS_AT_ONCE }, () => row).join(', ');
  return {
    one: sql(`INSERT INTO ${into} VALUES ${row}`),
    many: sql(`INSERT INTO ${into} VALUES ${rows}`),
  };
}

function sql<Row = never>(text: string): Statement<Row> {
  return { sql: text };
}
