import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GraphStore } from '../../graph-store.ts';
import { StoreError } from '../../store-error.ts';
import { openConnection, PATIENCE } from './connection.ts';
import { prepareTables, refuseForeign } from './data-format.ts';
import { checkLogTail } from './log-tail.ts';
import { prepareOutlines } from './outline-tables.ts';
import { createSqliteStore } from './sqlite-store.ts';

/** Name of the one file that holds everything, beside its write-ahead log. */
export const DATABASE_FILE = 'lacuna.sqlite';

/** A folder of its own, or a store that is gone when it is closed. */
export type SqliteLocation = { readonly folder: string } | { readonly file: ':memory:' };

// FULL: what was acknowledged survives a power cut. The cache, and what the write-ahead log keeps of
// its length after large commits, are 64 MiB.
const SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA journal_size_limit = 67108864;
  PRAGMA synchronous = FULL;
  PRAGMA cache_size = -65536;
  PRAGMA foreign_keys = ON;`;

/**
 * Opens the store of a folder, creating both where they are missing. Several processes may have it
 * open. Throws `unreadable`, `foreign` or `damaged`. The caller closes the store.
 */
export async function openSqliteStore(location: SqliteLocation): Promise<GraphStore> {
  const connection = openConnection(await pathOf(location));
  try {
    connection.script(PATIENCE);
    // First of all, because the settings would already change a file that is not ours.
    refuseForeign(connection);
    connection.script(SETTINGS);
    prepareTables(connection);
    prepareOutlines(connection);
    checkLogTail(connection);
    return createSqliteStore(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function pathOf(location: SqliteLocation): Promise<string> {
  if ('file' in location) return location.file;
  const { folder } = location;
  try {
    await makeFolder(folder);
  } catch (error) {
    throw new StoreError(
      'unreadable',
      `The folder ${folder} cannot be made; choose another one, or see to it that no file has its name and that its parent belongs to the user who runs Lacuna.`,
      { cause: error },
    );
  }
  return join(folder, DATABASE_FILE);
}

/**
 * Makes a folder with its parents. Node's own way to do so never returns where a folder exists in
 * which nothing can be made, as in /proc.
 */
async function makeFolder(folder: string): Promise<void> {
  const known = await stat(folder).catch(() => undefined);
  if (known?.isDirectory()) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    // Another process may have made it at the same moment.
    if (error.code !== 'EEXIST' || known) throw error;
  });
}
