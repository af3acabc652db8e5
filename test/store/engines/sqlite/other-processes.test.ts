import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../../src/store/engines/sqlite/open-sqlite-store.ts';
import { commitStates, question } from '../../../contract/sample-changes.ts';
import { expectUnbroken, snapshotOf } from '../../../contract/store-snapshot.ts';

const PROGRAM = fileURLToPath(new URL('commit-in-process.ts', import.meta.url));
const ENDLESSLY = 1_000_000;

interface Writer {
  readonly child: ChildProcess;
  /** Slugs of acknowledged commits, in a list that grows. */
  readonly slugs: readonly string[];
  /** Its exit code and signal, once all of its output was read. */
  readonly exit: Promise<unknown[]>;
}

describe('openSqliteStore beside other processes', () => {
  let folder: string;
  const children: ChildProcess[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lacuna-sqlite-'));
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  function startWriter(name: string, count: number, how: 'each' | 'all' = 'each'): Writer {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', PROGRAM, folder, String(count), name, how],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    children.push(child);
    const slugs: string[] = [];
    if (child.stdout) createInterface(child.stdout).on('line', (slug) => slugs.push(slug));
    return { child, slugs, exit: once(child, 'close') };
  }

  it('loses nothing acknowledged and keeps nothing half when a writer is killed', async () => {
    const acknowledged: string[] = [];
    for (const round of ['first', 'second', 'third']) {
      const { child, slugs, exit } = startWriter(round, ENDLESSLY);
      await expect.poll(() => slugs.length, { timeout: 30_000, interval: 5 }).toBeGreaterThan(30);
      child.kill('SIGKILL');
      await exit;
      acknowledged.push(...slugs);

      const store = await openSqliteStore({ folder });
      const { log, records, edges } = await snapshotOf(store);
      const stored = new Set(records.map(({ slug }) => slug));
      expect(acknowledged.filter((slug) => !stored.has(slug))).toEqual([]);
      expectUnbroken(log);
      expect(log.map(({ items }) => items.length)).toEqual(records.map(() => 2));
      expect(edges.map(({ source }) => source)).toEqual(records.map(({ id }) => id));
      const privates = records.map(({ slug }) => store.readPrivate('acknowledged', slug));
      expect(new Set(await Promise.all(privates))).toEqual(new Set(['yes']));
      await store.close();
    }
  });

  it('keeps nothing of several commits at once when their writer is killed in the middle', async () => {
    const store = await openSqliteStore({ folder });
    await commitStates(store, question('before'));
    const before = await snapshotOf(store);
    const { child, slugs, exit } = startWriter('all', ENDLESSLY, 'all');
    await expect.poll(() => slugs.length, { timeout: 30_000, interval: 5 }).toBeGreaterThan(30);
    expect(await snapshotOf(store)).toEqual(before);
    child.kill('SIGKILL');
    await exit;

    expect(await snapshotOf(store)).toEqual(before);
    await commitStates(store, question('after'));
    await store.close();
    const again = await openSqliteStore({ folder });
    expect((await again.scanRecords({ limit: 10 })).map(({ slug }) => slug)).toEqual([
      'after',
      'before',
    ]);
    expect(await again.searchCandidates('all', 10)).toEqual([]);
    await again.close();
  });

  it('chains the commits of several processes, which may all create the store', async () => {
    const writers = ['a', 'b', 'c'].map((name) => startWriter(name, 40));
    const store = await openSqliteStore({ folder });
    for (let index = 0; index < 40; index++) {
      await commitStates(store, question(`here-${index}`));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const exits = await Promise.all(writers.map(({ exit }) => exit));

    expect(exits.map(([code]) => code)).toEqual([0, 0, 0]);
    expect(await store.currentRevision()).toBe(160);
    const { log, records } = await snapshotOf(store);
    expectUnbroken(log);
    expect(records).toHaveLength(160);
    await store.close();
  });
});
