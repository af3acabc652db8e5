/** A disk that is full in the middle of a write, and has room again later. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Connection,
  openConnection,
} from '../../../../src/store/engines/sqlite/connection.ts';
import {
  DATABASE_FILE,
  openSqliteStore,
} from '../../../../src/store/engines/sqlite/open-sqlite-store.ts';
import { createSqliteStore } from '../../../../src/store/engines/sqlite/sqlite-store.ts';
import type { CommitRequest, GraphStore } from '../../../../src/store/graph-store.ts';
import {
  commitStates,
  puts,
  question,
  requestOf,
  requires,
} from '../../../contract/sample-changes.ts';
import { expectUnbroken, snapshotOf } from '../../../contract/store-snapshot.ts';

const PROGRAM = fileURLToPath(new URL('commit-all-in-process.ts', import.meta.url));

let folder: string;
let file: string;
let connection: Connection;
let store: GraphStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lacuna-sqlite-'));
  file = join(folder, DATABASE_FILE);
  const first = await openSqliteStore({ folder });
  await first.commit(
    requestOf(puts(question('a'), question('b'), requires('a', 'b')), {
      private: [{ table: 'keys', key: 'k', value: 'before' }],
    }),
  );
  await first.close();
  connection = openConnection(file);
  // With so small a cache the write-ahead log is written before the end of a transaction.
  connection.script('PRAGMA cache_size = 20');
  store = createSqliteStore(connection);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a SQLite store on a full disk', () => {
  it.each([
    ['a commit', (requests: CommitRequest[]) => store.commit(merged(requests))],
    ['several commits at once', (requests: CommitRequest[]) => store.commitAll(requests)],
  ])('leaves nothing of %s, and works again when there is room', async (_what, write) => {
    const before = await snapshotOf(store);
    limitPages(60);

    await expect(write(largeRequests())).rejects.toMatchObject({
      name: 'StoreError',
      kind: 'unavailable',
      message: `No space is left for ${file}; free some and try again.`,
    });

    expect(await snapshotOf(store)).toEqual(before);
    expect(await store.searchCandidates('large', 10)).toEqual([]);
    expect(await store.readPrivate('keys', 'k')).toBe('before');
    const other = await openSqliteStore({ folder });
    expect(await snapshotOf(other)).toEqual(before);
    await other.close();

    limitPages(1_000_000);
    await write(largeRequests());
    const { records, log } = await snapshotOf(store);
    expect(records).toHaveLength(2_002);
    expectUnbroken(log);
    expect(await store.readPrivate('keys', 'k')).toBe('after');
    expect(await store.searchCandidates('large', 10_000)).toHaveLength(2_000);
  });

  it('gives back the space of several commits that were taken back', async () => {
    limitPages(200);
    await expect(store.commitAll(largeRequests())).rejects.toMatchObject({ kind: 'unavailable' });

    expect((await stat(`${file}-wal`)).size).toBe(0);
  });

  it('goes on with small commits where a large one had no room', async () => {
    limitPages(60);
    await expect(store.commitAll(largeRequests())).rejects.toMatchObject({ kind: 'unavailable' });
    await commitStates(store, question('small'));

    expect(await store.currentRevision()).toBe(2);
    expectUnbroken(await store.readLog(0, 10));
  });

  it.runIf(process.platform !== 'win32')(
    'leaves nothing when the system itself refuses to write on',
    async () => {
      const before = await snapshotOf(store);
      // In blocks of 512 bytes: no file may become longer.
      const child = spawn(
        'sh',
        [
          '-c',
          'ulimit -f 2000; exec "$@"',
          'sh',
          process.execPath,
          '--import',
          'tsx',
          PROGRAM,
          folder,
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
      const [code] = await once(child, 'close');

      expect([code, output]).toEqual([0, 'StoreError unchanged\n']);
      expect(await snapshotOf(store)).toEqual(before);
      await commitStates(store, question('after'));
      expect(await store.currentRevision()).toBe(2);
    },
  );
});

function limitPages(count: number): void {
  connection.script(`PRAGMA max_page_count = ${count}`);
}

function largeRequests(): CommitRequest[] {
  return [0, 1, 2, 3].map((part) => {
    const slugs = Array.from({ length: 500 }, (_, index) => `large-${part}-${index}`);
    const rows = [{ table: 'keys', key: 'k', value: 'after' }];
    return requestOf(puts(...slugs.map((slug) => question(slug))), { private: rows });
  });
}

function merged(requests: readonly CommitRequest[]): CommitRequest {
  const rows = requests.flatMap((request) => request.private ?? []);
  return requestOf(
    requests.flatMap(({ changes }) => changes),
    { private: rows },
  );
}
