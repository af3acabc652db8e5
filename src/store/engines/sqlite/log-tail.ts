import { entryDigest, GENESIS_DIGEST } from '../../digest.ts';
import type { LogEntry } from '../../graph-store.ts';
import { StoreError } from '../../store-error.ts';
import type { Connection } from './connection.ts';
import { ITEMS_BETWEEN, LOG_AT, NEWEST_ITEM } from './statements.ts';
import { logEntryOf } from './stored-rows.ts';
import { readHead } from './write-commit.ts';

const MAXIMUM_ENTRIES = 100;

/** About 0.1 s of digests, so that a store opens fast after a bulk import too. */
const MAXIMUM_ITEMS = 20_000;

/**
 * Throws `damaged` unless the newest entries of the log chain: SQLite has no checksums of its own,
 * and damage is most likely where the last writes were.
 */
export function checkLogTail(connection: Connection): void {
  const head = readHead(connection);
  const newestItem = connection.first(NEWEST_ITEM)?.revision ?? 0;
  if (newestItem > head.revision) throw damaged(connection, head.revision + 1);

  let expected = head.digest;
  let itemCount = 0;
  const last = Math.max(0, head.revision - MAXIMUM_ENTRIES);
  for (let revision = head.revision; revision > last && itemCount < MAXIMUM_ITEMS; revision--) {
    const entry = readEntry(connection, revision);
    if (entry?.digest !== expected || entryDigest(entry) !== expected) {
      throw damaged(connection, revision);
    }
    expected = entry.previousDigest;
    itemCount += entry.items.length;
    if (revision === 1 && expected !== GENESIS_DIGEST) throw damaged(connection, revision);
  }
}

function readEntry(connection: Connection, revision: number): LogEntry | undefined {
  const row = connection.first(LOG_AT, revision);
  return row && logEntryOf(row, connection.all(ITEMS_BETWEEN, revision, revision));
}

function damaged({ path }: Connection, revision: number): StoreError {
  return new StoreError(
    'damaged',
    `The change log in ${path} is broken at revision ${revision}; restore the file from a backup.`,
  );
}
