import { describe, expect, it } from 'vitest';
import { GraphImage } from '../../src/projection/graph-image.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { question } from '../analysis/small-graphs.ts';
import { openTestStore } from '../support/test-api.ts';
import { entriesOf } from './image-of.ts';
import { RandomChanges } from './random-changes.ts';

async function scan(store: GraphStore): Promise<GraphImage> {
  const image = new GraphImage();
  image.revision = await store.currentRevision();
  const page = { limit: 1_000 };
  for (const each of [...(await store.scanRecords(page)), ...(await store.scanEdges(page))]) {
    image.put(each, each.provenance.revision);
  }
  return image;
}

describe('GraphImage', () => {
  it('is the same from the log alone as from a scan, hidden entries included', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const changes = new RandomChanges(seed);
      const store = await openTestStore(changes.start());
      for (let commit = 0; commit < 5; commit++) await changes.commit(store);

      const replayed = new GraphImage();
      for (const entry of await store.readLog(0, 1_000)) replayed.apply(entry);

      const scanned = await scan(store);
      expect(entriesOf(replayed), `seed ${seed}`).toEqual(entriesOf(scanned));
      await store.close();
    }
  });

  it('may be given entries again that it has', async () => {
    const changes = new RandomChanges(3);
    const store = await openTestStore(changes.start());
    for (let commit = 0; commit < 8; commit++) await changes.commit(store);
    const log = await store.readLog(0, 1_000);
    await store.close();

    const once = new GraphImage();
    for (const entry of log) once.apply(entry);
    const twice = new GraphImage();
    for (const entry of [...log, ...log]) twice.apply(entry);

    expect(entriesOf(twice)).toEqual(entriesOf(once));
  });

  it('holds neither texts nor lists', () => {
    const image = new GraphImage();
    image.put(question('a', { wellPosed: true, licence: 'CC0-1.0' }), 1);

    expect(image.records.get('question/a')?.scalars).toEqual({
      lifecycle: 'ACTIVE',
      status: 'OPEN',
      visibility: 'PUBLIC',
      wellPosed: true,
    });
  });
});
