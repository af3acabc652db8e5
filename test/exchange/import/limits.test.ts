import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
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
const IN_PROCESS = fileURLToPath(new URL('import-in-process.ts', import.meta.url));
const MEGABYTES = 300;

it(`reads ${MEGABYTES} MB with a heap of 64 MB`, { timeout: 180_000 }, async () => {
  const flags = ['--max-old-space-size=64', '--import', 'tsx', LARGE, String(MEGABYTES)];

  const { stdout } = await promisify(execFile)(process.execPath, flags);

  const { added, isClean, peakBytes } = JSON.parse(stdout) as Readonly<Record<string, number>>;
  expect(isClean).toBe(true);
  expect(added).toBeGreaterThan(70_000);
  expect(peakBytes).toBeLessThan((MEGABYTES * 1e6) / 1.2);
});

it.each([
  ['json', 32, 'JSON', 'write NDJSON instead, which may have any size'],
  ['yaml', 8, 'YAML', 'write NDJSON instead, which may have any size'],
  ['ttl', 32, 'Turtle', 'write N-Quads instead, which may have any size in the order of an export'],
])('refuses %s of more than %d MB in one sentence', async (ending, megabytes, format, advice) => {
  const store = await openTestStore([]);
  const mistakesIn = async (size: number) => {
    const bytes = Buffer.alloc(size, '\n');
    const plan = await planFiles(store, new Map([[`large.${ending}`, bytes]]));
    plan.close();
    return plan.lists.mistaken.map(({ reason }) => reason);
  };

  const largest = megabytes * 2 ** 20;
  const sentence = `The file is larger than ${megabytes} MB, the most for ${format}; ${advice}.`;
  expect(await mistakesIn(largest + 1)).toEqual([sentence]);
  expect(await mistakesIn(largest)).not.toContain(sentence);
  await store.close();
});

it.runIf(process.platform !== 'win32')(
  'writes nothing when the temporary files find no room',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lacuna-spool-'));
    try {
      const store = await openSqliteStore({ folder });
      await writeStates(store, [record('Topic', 'first', { prefLabel: { en: 'first' } })]);
      const before = await snapshotOf(store);
      await store.close();

      // In blocks of 512 bytes: no file may become longer.
      const limited = ['-c', 'ulimit -f 2000; exec "$@"', 'sh', process.execPath];
      const { stdout } = await promisify(execFile)(
        'sh',
        [...limited, '--import', 'tsx', IN_PROCESS, folder],
        { env: { ...process.env, TMPDIR: folder } },
      );

      expect(stdout).toBe(
        `SpoolFailure: The temporary files of the import could not be written in ${folder} (EFBIG: file too large, write); free some space there, or name another folder in TMPDIR.\ntrue\n`,
      );
      expect(readdirSync(folder).filter((name) => name.startsWith('lacuna-import-'))).toEqual([]);
      const again = await openSqliteStore({ folder });
      expect(await snapshotOf(again)).toEqual(before);
      await again.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

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
