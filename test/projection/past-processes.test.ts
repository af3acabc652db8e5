import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { submitChanges } from '../../src/changes/submit-changes.ts';
import { Checkpoints } from '../../src/projection/checkpoints.ts';
import { openGraph } from '../../src/projection/open-graph.ts';
import { openSqliteStore } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { question } from '../analysis/small-graphs.ts';
import { writeStates } from '../support/test-api.ts';
import { contentOf } from './image-of.ts';
import { expectedPast, imagesOf, wholeLog } from './past-oracle.ts';
import { RandomChanges } from './random-changes.ts';

const PROGRAM = fileURLToPath(new URL('past-in-process.ts', import.meta.url));

let folder: string;
let store: GraphStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lacuna-past-'));
  store = await openSqliteStore({ folder });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function projected(revisions: readonly number[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', PROGRAM, folder, ...revisions.map(String)],
    { maxBuffer: 100_000_000 },
  );
  return stdout.trim().split('\n');
}

it('several processes ask for the past at once, lay checkpoints, and agree', async () => {
  const changes = new RandomChanges(5);
  await writeStates(store, changes.start());
  for (let each = 0; each < 60; each++) await changes.commit(store);
  const log = await wholeLog(store);
  const images = imagesOf(log);
  const newest = images.at(-1);
  if (!newest) throw new Error('there is no image');
  const revisions = [0, 1, 2, 3, 4].map((part) => Math.floor((part * newest.revision) / 6) + 1);
  const expected = revisions.map((revision) => {
    const image = images[revision] ?? newest;
    return JSON.stringify(contentOf(expectedPast(log, image, newest)));
  });

  const found = await Promise.all([
    projected(revisions),
    projected([...revisions].reverse()),
    projected(revisions),
  ]);

  expect(found[0]).toEqual(expected);
  expect([...(found[1] ?? [])].reverse()).toEqual(expected);
  expect(found[2]).toEqual(expected);
  const listed = await new Checkpoints(store).list();
  expect(listed.length).toBeGreaterThan(1);
  for (const checkpoint of listed) {
    const image = await new Checkpoints(store).read(checkpoint);
    expect(image?.revision, `revision ${checkpoint.revision}`).toBe(checkpoint.revision);
  }
});

it('what another process hides is hidden in the past once it is taken in', async () => {
  await writeStates(store, [question('a'), question('b')]);
  const other = await openSqliteStore({ folder });
  const graph = await openGraph(store);
  await submitChanges(other, {
    actor: 'test',
    message: 'test',
    changes: [{ put: question('a', { status: 'ANSWERED' }) }],
  });
  await graph.refresh();
  expect((await graph.projectAt('public', 1)).nodeCount).toBe(2);

  await submitChanges(other, {
    actor: 'test',
    message: 'test',
    changes: [{ put: question('a', { visibility: 'LAB' }) }],
  });
  await graph.refresh();
  expect((await graph.projectAt('public', 1)).nodeCount).toBe(1);
  graph.close();
  await other.close();
});
