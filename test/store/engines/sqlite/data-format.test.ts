import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  DATABASE_FILE,
  openSqliteStore,
} from '../../../../src/store/engines/sqlite/open-sqlite-store.ts';
import {
  commitStates,
  puts,
  question,
  removals,
  requestOf,
  requires,
} from '../../../contract/sample-changes.ts';
import { expectUnbroken, snapshotOf } from '../../../contract/store-snapshot.ts';

/** The tables in which the first format kept the log, filled from those of today. */
const TO_FORMAT_1 = `
  CREATE TABLE payload (
    revision INTEGER NOT NULL,
    id TEXT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (revision, id)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO payload SELECT revision, id, state FROM item WHERE state IS NOT NULL;
  UPDATE log SET entry = json_set(entry, '$.items', json((
    SELECT json_group_array(json_object('id', id, 'before', before, 'after', after))
    FROM (SELECT * FROM item WHERE item.revision = log.revision ORDER BY position))));
  DROP TABLE item;
  PRAGMA user_version = 1;`;

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lacuna-sqlite-'));
  file = join(folder, DATABASE_FILE);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a SQLite file of data format 1', () => {
  it('is brought up to date when it is opened, and loses nothing', async () => {
    const store = await openSqliteStore({ folder });
    await store.commit(
      requestOf(puts(question('z'), question('a'), requires('a', 'z')), {
        message: 'Odd \u0000 "text" 🧠',
        source: 'file.csv',
        private: [{ table: 'keys', key: 'k', value: 'v' }],
      }),
    );
    await commitStates(store, question('a', { wikidata: 'Q3' }), question('b'));
    await store.commit(requestOf(removals(requires('a', 'z'), question('z'))));
    const before = await snapshotOf(store);
    await store.close();
    runSql("UPDATE item SET state = NULL WHERE id = 'question/b'");
    runSql(TO_FORMAT_1);
    expect(runSql('PRAGMA user_version')).toEqual([{ user_version: 1 }]);

    for (const _attempt of ['first', 'second']) {
      const opened = await openSqliteStore({ folder });
      const { records, edges, log } = await snapshotOf(opened);
      expect({ records, edges }).toEqual({ records: before.records, edges: before.edges });
      const erased = before.log.map((entry) => ({
        ...entry,
        items: entry.items.map((item) =>
          item.id === 'question/b' ? { ...item, state: null } : item,
        ),
      }));
      expect(log).toEqual(erased);
      expectUnbroken(log);
      const history = await opened.readHistory('question/z', 10);
      expect(history.map(({ revision, state }) => [revision, state])).toEqual([
        [3, null],
        [1, question('z')],
      ]);
      expect(await opened.searchCandidates('b', 10)).toEqual(['question/b']);
      expect(await opened.readPrivate('keys', 'k')).toBe('v');
      await opened.close();
    }
    expect(runSql('PRAGMA user_version')).toEqual([{ user_version: 2 }]);
    const [tables] = runSql("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'payload'");
    expect(tables).toEqual({ n: 0 });
  });

  it('is written on after that', async () => {
    await createFormat1(3);
    const store = await openSqliteStore({ folder });
    await commitStates(store, question('new'), requires('new', 'q0'));

    expect(await store.currentRevision()).toBe(4);
    expectUnbroken(await store.readLog(0, 10));
    await store.close();
  });

  it('stays as it is when its log cannot be read', async () => {
    await createFormat1(3);
    runSql('UPDATE log SET entry = substr(entry, 2) WHERE revision = 2');
    const logBefore = runSql('SELECT * FROM log');

    for (const _attempt of ['first', 'second']) {
      await expect(openSqliteStore({ folder })).rejects.toMatchObject({
        kind: 'damaged',
        message: expect.stringContaining('cannot be brought to data format 2'),
      });
    }
    expect(runSql('SELECT * FROM log')).toEqual(logBefore);
    expect(runSql('SELECT count(*) AS n FROM payload')).toEqual([{ n: 3 }]);
    expect(runSql('PRAGMA user_version')).toEqual([{ user_version: 1 }]);
  });

  it('is brought up to date once when several open it together', async () => {
    await createFormat1(20);
    const stores = await Promise.all([1, 2, 3].map(() => openSqliteStore({ folder })));

    for (const store of stores) {
      expect(await store.currentRevision()).toBe(20);
      expectUnbroken(await store.readLog(0, 100));
      await store.close();
    }
  });
});

it('refuses a newer data format in one sentence, and leaves the file as it is', async () => {
  await (await openSqliteStore({ folder })).close();
  runSql('PRAGMA user_version = 3');
  const before = await readFile(file);

  await expect(openSqliteStore({ folder })).rejects.toMatchObject({
    kind: 'foreign',
    message: `${file} has data format 3, but this version of Lacuna reads formats up to 2; use the version that wrote it.`,
  });
  expect(await readFile(file)).toEqual(before);
});

async function createFormat1(count: number): Promise<void> {
  const store = await openSqliteStore({ folder });
  for (let index = 0; index < count; index++) await commitStates(store, question(`q${index}`));
  await store.close();
  runSql(TO_FORMAT_1);
}

function runSql(sql: string): unknown[] {
  const database = new Database(file);
  try {
    if (sql.includes(';')) {
      database.exec(`BEGIN; ${sql} COMMIT;`);
      return [];
    }
    return database
      .prepare(sql)
      .all([])
      .map((row) => {
        const { _metadata, ...columns } = row as Record<string, unknown>;
        return columns;
      });
  } finally {
    database.close();
  }
}
