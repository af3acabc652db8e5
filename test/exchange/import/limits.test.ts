import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { openConnection } from '../../../src/store/engines/sqlite/connection.ts';
import {
  DATABASE_FILE,
  openSqliteStore,
} from '../../../src/store/engines/sqlite/open-sqlite-store.ts';
import { createSqliteStore } from '../../../src/store/engines/sqlite/sqlite-store.ts';
import { StoreError } from '../../../src/store/store-error.ts';
import { record } from '../../analysis/small-graphs.ts';
import { snapshotOf } from '../../contract/store-snapshot.ts';
import { openTestStore, writeStates } from '../../support/test-api.ts';
import { planFiles } from '../round-trip/exported-files.ts';
import { importItems } from './item-files.ts';

const LARGE = fileURLToPath(new URL('large-import.ts', import.meta.url));
const MEGABYTES = 300;

it(`reads ${MEGABYTES} MB with a heap of 64 MB`, { timeout: 180_000 }, async () => {
  const flags = ['--max-old-space-size=64', '--import', 'tsx', LARGE, String(MEGABYTES)];

  const { stdout } = await promisify(execFile)(process.execPath, flags);

  const { added, isClean, peakBytes } = JSON.parse(stdout) as Readonly<Record<string, number>>;
  expect(isClean).toBe(true);
  expect(added).toBeGreaterThan(70_000);
  expect(peakBytes).toBeLessThan((MEGABYTES * 1e6) / 1.2);
});

it.each(['json', 'yaml', 'ttl'])('refuses 33 MB of %s in one sentence', async (format) => {
  const store = await openTestStore([]);

  const plan = await planFiles(
    store,
    new Map([[`large.${format}`, Buffer.alloc(33e6 + 2e6, ' ')]]),
  );
  plan.close();
  await store.close();

  expect(plan.lists.mistaken.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^The file is larger than \d+ MB, [^\n]+\.$/),
  ]);
});

it('leaves the store as it was when the disk fills up in the middle', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lacuna-full-'));
  const store = await openSqliteStore({ folder });
  await writeStates(store, [record('Topic', 'first', { prefLabel: { en: 'first' } })]);
  const before = await snapshotOf(store);
  await store.close();
  const connection = openConnection(join(folder, DATABASE_FILE));
  connection.script('PRAGMA max_page_count = 600');
  const narrow = createSqliteStore(connection);
  try {
    const many = Array.from({ length: 12_000 }, (_, index) =>
      record('Topic', `t${index}`, { prefLabel: { en: `t${index}` } }),
    );

    const error = await importItems(narrow, { 'x.ndjson': many }).catch(
      (caught: unknown) => caught,
    );

    expect(error).toBeInstanceOf(StoreError);
    expect(String(error)).toMatch(/No space is left for .+; free some and try again\.$/);
    expect(await snapshotOf(narrow)).toEqual(before);
  } finally {
    await narrow.close();
    rmSync(folder, { recursive: true });
  }
});
