/** The tables of outlines in a file: made, kept and read as they should be. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  DATABASE_FILE,
  openSqliteStore,
} from '../../../../src/store/engines/sqlite/open-sqlite-store.ts';
import { EDGES, RECORDS } from '../../../../src/store/engines/sqlite/read-outlines.ts';
import { outlinesOf, scannedOutlines } from '../../../contract/outlines-of.ts';
import { commitStates, question, requires } from '../../../contract/sample-changes.ts';
import { sampleStates } from '../../../support/sample-states.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lacuna-outlines-'));
  file = join(folder, DATABASE_FILE);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

describe('outlines in a SQLite file', () => {
  it('are made for a file that a version without them has written', async () => {
    await fill(2);
    for (const name of ['record', 'edge']) {
      for (const event of ['added', 'changed', 'removed']) runSql(`DROP TRIGGER ${name}_${event}`);
      runSql(`DROP TABLE ${name}_outline`);
    }

    await expectTrueOutlines();
  });

  it('are made anew where another version kept other fields', async () => {
    await fill(2);
    const [trigger] = runSql("SELECT sql FROM sqlite_schema WHERE name = 'record_added'");
    runSql('DROP TRIGGER record_added');
    runSql(String(trigger?.['sql']).replace("'$.text'", "'$.other'"));
    runSql("UPDATE record_outline SET fields = '{}'");

    await expectTrueOutlines();
  });

  it('are made but once', async () => {
    await fill(1);
    runSql('UPDATE record_outline SET revision = 99');
    const store = await openSqliteStore({ folder });
    const outlines = await outlinesOf(store);
    await store.close();

    const revisions = new Set([...outlines.values()].map(({ revision }) => revision));
    expect(revisions).toEqual(new Set([99, 1]));
  });

  it('are made once when several open the file together', async () => {
    await fill(1);
    runSql('DROP TABLE edge_outline');
    const stores = await Promise.all([1, 2, 3].map(() => openSqliteStore({ folder })));

    for (const store of stores) {
      expect(await outlinesOf(store)).toEqual(await scannedOutlines(store));
      await store.close();
    }
  });

  it('follow what somebody changes by hand', async () => {
    await fill(1);
    runSql(`UPDATE record SET state = json_set(state, '$.fields.wikidata', 'Q7')
      WHERE id = 'question/sample-1-first'`);
    runSql("DELETE FROM edge WHERE id LIKE 'REQUIRES.%'");

    await expectTrueOutlines();
  });

  it('say which record is damaged', async () => {
    await fill(1);
    runSql("UPDATE record SET state = '{' WHERE id = 'question/sample-1-first'");
    const store = await openSqliteStore({ folder });

    await expect(outlinesOf(store)).rejects.toMatchObject({
      kind: 'damaged',
      message: expect.stringContaining('question/sample-1-first'),
    });
    await store.close();
  });

  it('say which edge lacks an end', async () => {
    await fill(1);
    runSql("DELETE FROM record_outline WHERE id = 'question/sample-1-first'");
    const store = await openSqliteStore({ folder });

    await expect(outlinesOf(store)).rejects.toMatchObject({
      kind: 'damaged',
      message: expect.stringMatching(/^The edge \S+question\.sample-1-first\S* lacks an end;/),
    });
    await store.close();
  });

  it.each([0, 1, 249, 250, 251, 500])('are read whole when there are %i', async (count) => {
    const store = await openSqliteStore({ folder });
    const slugs = Array.from({ length: count }, (_, index) => `q${index}`);
    await commitStates(
      store,
      ...slugs.map((slug) => question(slug)),
      ...slugs.map((slug) => requires(slug, slug)),
    );
    const prepared = vi.spyOn(Database.prototype, 'prepare');
    const outlines = await outlinesOf(store);

    expect(outlines.size).toBe(2 * count);
    expect(prepared.mock.calls.map(([sql]) => sql)).toEqual([RECORDS.sql, EDGES.sql]);
    await store.close();
  });

  it('are read in turns with other work', async () => {
    const store = await openSqliteStore({ folder });
    const slugs = Array.from({ length: 5_000 }, (_, index) => `q${index}`);
    await commitStates(store, ...slugs.map((slug) => question(slug)));
    let turns = 0;
    let isReading = true;
    const others = (async () => {
      for (; isReading; turns += 1) await new Promise((resolve) => setImmediate(resolve));
    })();
    await outlinesOf(store);
    isReading = false;
    await others;

    expect(turns).toBeGreaterThanOrEqual(5);
    await store.close();
  });

  it('are read of a store in memory too', async () => {
    const store = await openSqliteStore({ file: ':memory:' });
    const { records, edges } = sampleStates(1);
    await commitStates(store, ...records, ...edges);

    expect(await outlinesOf(store)).toEqual(await scannedOutlines(store));
    await store.close();
  });

  it.each([RECORDS, EDGES])('are read in the order of their table', async ({ sql }) => {
    await fill(1);
    const plan = runSql(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => String(detail));

    expect(plan.filter((step) => /TEMP B-TREE|AUTOMATIC/.test(step))).toEqual([]);
    expect(plan.filter((step) => step.includes('USING PRIMARY KEY (id>?)')).length).toBe(2);
  });
});

async function fill(seed: number): Promise<void> {
  const store = await openSqliteStore({ folder });
  const { records, edges } = sampleStates(seed);
  await commitStates(store, ...records, ...edges);
  await store.close();
}

async function expectTrueOutlines(): Promise<void> {
  const store = await openSqliteStore({ folder });
  const outlines = await outlinesOf(store);
  expect(outlines.size).toBeGreaterThan(100);
  expect(outlines).toEqual(await scannedOutlines(store));
  await commitStates(store, question('later', { wikidata: 'Q1' }), requires('later', 'later'));
  expect(await outlinesOf(store)).toEqual(await scannedOutlines(store));
  await store.close();
}

function runSql(sql: string): Record<string, unknown>[] {
  const database = new Database(file);
  const rows = database.prepare(sql).all([]) as Record<string, unknown>[];
  database.close();
  return rows;
}
