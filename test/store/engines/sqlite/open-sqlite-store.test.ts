import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  DATABASE_FILE,
  openSqliteStore,
} from '../../../../src/store/engines/sqlite/open-sqlite-store.ts';
import { storeErrorFor } from '../../../../src/store/engines/sqlite/sqlite-error.ts';
import {
  commitStates,
  puts,
  question,
  removals,
  requestOf,
  requires,
} from '../../../contract/sample-changes.ts';
import { snapshotOf } from '../../../contract/store-snapshot.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lacuna-sqlite-'));
  file = join(folder, DATABASE_FILE);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('openSqliteStore', () => {
  it('creates the folder and one file that is whole after closing', async () => {
    const deep = join(folder, 'new', 'deeper');
    const store = await openSqliteStore({ folder: deep });
    await commitStates(store, question('a'));
    await store.close();

    expect(await readdir(deep)).toContain(DATABASE_FILE);
    await mkdir(join(folder, 'copy'));
    await writeFile(join(folder, 'copy', DATABASE_FILE), await readFile(join(deep, DATABASE_FILE)));
    const copy = await openSqliteStore({ folder: join(folder, 'copy') });
    expect(await copy.currentRevision()).toBe(1);
    await copy.close();
  });

  it('opens a store in memory that is gone when it is closed', async () => {
    const store = await openSqliteStore({ file: ':memory:' });
    await commitStates(store, question('a'));
    expect(await store.searchCandidates('a', 1)).toEqual(['question/a']);
    await store.close();

    const again = await openSqliteStore({ file: ':memory:' });
    expect(await again.currentRevision()).toBe(0);
    await again.close();
  });

  it('takes an empty file for a new store', async () => {
    await writeFile(file, '');
    const store = await openSqliteStore({ folder });

    expect(await store.currentRevision()).toBe(0);
    await store.close();
  });

  it('writes through a write-ahead log, and waits for the disk', async () => {
    await createStore(1);

    expect(runSql('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(runSql('PRAGMA foreign_key_check')).toEqual([]);
    expect(runSql('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });

  it('stays fit after every table was written, changed and emptied', async () => {
    const store = await openSqliteStore({ folder });
    const many = Array.from({ length: 300 }, (_, index) => question(`q${index}`));
    await commitStates(store, ...many);
    await store.commit(requestOf(removals(...many)));
    await store.close();

    runSql("INSERT INTO search (search) VALUES ('integrity-check')");
    expect(runSql('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(runSql('SELECT count(*) AS count FROM search')).toEqual([{ count: 0 }]);
  });
});

describe('openSqliteStore on what is not its own', () => {
  it('refuses a file that is no database, and leaves it as it is', async () => {
    const text = 'These are my notes. '.repeat(500);
    await writeFile(file, text);

    await expectRefusal('foreign', `${file} is not an SQLite database`);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('refuses the database of another program, and leaves it as it is', async () => {
    runSql('CREATE TABLE recipe (name TEXT)');
    const before = await readFile(file);

    await expectRefusal('foreign', 'holds something that is not Lacuna');
    expect(await readFile(file)).toEqual(before);
    expect(await readdir(folder)).toEqual([DATABASE_FILE]);
  });

  it.each([0, 3, 999])('refuses data format %i, naming both', async (format) => {
    await createStore(1);
    runSql(`PRAGMA user_version = ${format}`);

    await expectRefusal('foreign', `has data format ${format}, but this version of Lacuna reads`);
  });

  it('refuses a file where the folder should be', async () => {
    await writeFile(join(folder, 'file'), '');

    for (const path of [join(folder, 'file'), join(folder, 'file', 'below')]) {
      await expect(openSqliteStore({ folder: path })).rejects.toMatchObject({
        kind: 'unreadable',
        message: expect.stringContaining(path),
      });
    }
  });

  it.runIf(existsSync('/proc/self'))('refuses a folder where nothing can be made', async () => {
    await expect(openSqliteStore({ folder: '/proc/lacuna/data' })).rejects.toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('/proc/lacuna/data'),
    });
  });

  it('makes a folder with its parents, also when several do so at once', async () => {
    const deep = join(folder, 'one', 'two', 'three');

    const stores = await Promise.all([1, 2, 3].map(() => openSqliteStore({ folder: deep })));

    for (const store of stores) await store.close();
    expect(await readdir(deep)).toContain(DATABASE_FILE);
  });

  it('refuses a folder where the file should be', async () => {
    await mkdir(file);

    await expectRefusal('unreadable', file);
  });

  // Permissions do not bind root.
  it.runIf(process.getuid?.() !== 0)('refuses a folder that may not be written', async () => {
    await chmod(folder, 0o500);
    await expectRefusal('unreadable', file);
    await chmod(folder, 0o700);
  });

  it('refuses a file of which nothing but the header is left', async () => {
    await createStore(50);
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0xa5, 4_096));
    await rm(`${file}-wal`, { force: true });

    await expectRefusal('damaged', file);
  });
});

describe('openSqliteStore on a damaged log', () => {
  const LAST = 'WHERE revision = (SELECT max(revision) FROM log)';
  it.each([
    ['a digest was changed', `UPDATE log SET digest = replace(digest, '1', '2') ${LAST}`],
    ['an entry was changed', "UPDATE log SET entry = replace(entry, 'A test.', 'A lie.')"],
    ['one old entry was changed', changeMessage(120)],
    ['an entry is no longer JSON', `UPDATE log SET entry = substr(entry, 2) ${LAST}`],
    ['an entry in the middle is gone', 'DELETE FROM log WHERE revision = 100'],
    ['the newest entry is gone', `DELETE FROM log ${LAST}`],
    ['all entries are gone', 'DELETE FROM log'],
  ])('refuses to open when %s', async (_case, sql) => {
    await createStore(150);
    runSql(sql);

    await expectRefusal('damaged', 'from a backup');
  });

  it('opens when states were erased, all of them', async () => {
    await createStore(150);
    runSql('UPDATE item SET state = NULL');

    const store = await openSqliteStore({ folder });
    expect(await store.currentRevision()).toBe(150);
    await store.close();
  });

  it('looks at the newest hundred entries; the rest is for a full verification', async () => {
    await createStore(150);
    runSql(changeMessage(50));
    await (await openSqliteStore({ folder })).close();

    runSql(changeMessage(51));
    await expectRefusal('damaged', 'at revision 51');
  });

  it('says that a state is damaged when it is read', async () => {
    await createStore(2);
    runSql('UPDATE record SET state = substr(state, 1, 20)');

    const store = await openSqliteStore({ folder });
    await expect(store.readRecords(['question/q1'])).rejects.toMatchObject({ kind: 'damaged' });
    await store.close();
  });
});

describe('a SQLite store that fails in the middle of writing', () => {
  it.each(['record', 'edge', 'log', 'item', 'private'])(
    'leaves nothing when %s cannot be written',
    async (table) => {
      await createStore(1);
      const store = await openSqliteStore({ folder });
      const before = await snapshotOf(store);
      runSql(`CREATE TRIGGER failing AFTER INSERT ON ${table} BEGIN SELECT RAISE(ABORT, 'x'); END`);
      const request = requestOf(puts(question('new'), requires('new', 'q0')), {
        private: [{ table: 'keys', key: 'a', value: 'x' }],
      });

      await expect(store.commit(request)).rejects.toThrow();

      expect(await snapshotOf(store)).toEqual(before);
      expect(await store.searchCandidates('new', 1)).toEqual([]);
      expect(await store.readPrivate('keys', 'a')).toBeNull();
      runSql('DROP TRIGGER failing');
      expect(await store.commit(request)).toMatchObject({ revision: 2 });
      const { records, edges, log } = await snapshotOf(store);
      expect([records.length, edges.length, log.length]).toEqual([2, 1, 2]);
      expect(log[1]?.items).toHaveLength(2);
      expect(await store.searchCandidates('new', 1)).toEqual(['question/new']);
      expect(await store.readPrivate('keys', 'a')).toBe('x');
      await store.close();
    },
  );
});

describe('storeErrorFor', () => {
  it.each([
    [8, 'unreadable'],
    [1_544, 'unreadable'],
    [5, 'unavailable'],
    [517, 'unavailable'],
    [13, 'unavailable'],
    [267, 'damaged'],
    [26, 'foreign'],
  ])('takes result code %i for "%s"', (rawCode, kind) => {
    const cause = Object.assign(new Error('cause'), { rawCode });

    expect(storeErrorFor(cause, 'a.sqlite')).toMatchObject({ name: 'StoreError', kind, cause });
  });

  it('leaves mistakes of ours as they are', () => {
    const mistake = Object.assign(new Error('no such column'), { rawCode: 1 });

    expect(storeErrorFor(mistake, 'a.sqlite')).toBe(mistake);
  });
});

describe('a SQLite store that another process keeps busy', () => {
  it('goes on reading what was committed', async () => {
    await createStore(3);
    const store = await openSqliteStore({ folder });
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    other.exec('DELETE FROM record');

    expect(await store.scanRecords({ limit: 10 })).toHaveLength(3);
    expect(await store.currentRevision()).toBe(3);

    other.exec('ROLLBACK');
    await store.commit(requestOf(puts(question('after'))));
    await store.close();
  });
});

function changeMessage(revision: number): string {
  return `UPDATE log SET entry = replace(entry, 'A test.', 'A lie.') WHERE revision = ${revision}`;
}

/** A closed store with so many commits. */
async function createStore(count: number): Promise<void> {
  const store = await openSqliteStore({ folder });
  for (let index = 0; index < count; index++) await commitStates(store, question(`q${index}`));
  await store.close();
}

function runSql(sql: string): unknown[] {
  const database = new Database(file);
  const rows = database.prepare(sql).all([]);
  database.close();
  return rows;
}

async function expectRefusal(kind: string, words: string): Promise<void> {
  await expect(openSqliteStore({ folder })).rejects.toMatchObject({
    name: 'StoreError',
    kind,
    message: expect.stringContaining(words),
  });
}
