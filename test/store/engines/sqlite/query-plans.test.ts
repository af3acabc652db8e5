import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  DATABASE_FILE,
  openSqliteStore,
} from '../../../../src/store/engines/sqlite/open-sqlite-store.ts';
import * as statements from '../../../../src/store/engines/sqlite/statements.ts';

/** Statements that read the log, with what they are given. */
const READS = {
  ENTRIES_AT: [statements.ENTRIES_AT, '[1]'],
  HISTORY: [statements.HISTORY, 'question/a', 1],
  ITEMS_BETWEEN: [statements.ITEMS_BETWEEN, 1, 2],
  LOG_AFTER: [statements.LOG_AFTER, 1, 2],
  LOG_AT: [statements.LOG_AT, 1],
  LOG_ITEM_COUNT: [statements.LOG_ITEM_COUNT, 1, 2, 3],
  REMOVED_STATES: [statements.REMOVED_STATES, '["question/a"]', 1],
  STATES_AT: [statements.STATES_AT, '["question/a"]', 1],
} as const;

/** Statements that find an entry's changes by its id and their revision at once. */
const BY_ID_AND_REVISION = ['REMOVED_STATES', 'STATES_AT'] as const;

describe('statements that read the log', () => {
  let folder: string;
  let database: Database.Database;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lacuna-plans-'));
    await (await openSqliteStore({ folder })).close();
    database = new Database(join(folder, DATABASE_FILE));
  });
  afterAll(async () => {
    database.close();
    await rm(folder, { recursive: true, force: true });
  });

  function planOf(name: keyof typeof READS): readonly string[] {
    const [{ sql }, ...values] = READS[name];
    const rows = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(values);
    return (rows as { detail: string }[]).map(({ detail }) => detail);
  }

  it.each(Object.keys(READS) as (keyof typeof READS)[])('%s finds by an index', (name) => {
    const plan = planOf(name);

    const scans = plan.filter((step) => /^SCAN (?!asked|place|\(subquery)/.test(step));
    expect(scans, plan.join('\n')).toEqual([]);
    expect(plan.some((step) => step.startsWith('SEARCH '))).toBe(true);
    expect(plan.filter((step) => step.includes('AUTOMATIC'))).toEqual([]);
  });

  it.each(BY_ID_AND_REVISION)('%s looks at no change of other revisions', (name) => {
    const searches = planOf(name).filter((step) => step.includes('item_by_id'));

    expect(searches.length).toBeGreaterThan(1);
    for (const search of searches) expect(search).toMatch(/id=\? AND revision[=<>]\?/);
  });
});
