import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHUNK_FORM, chunksOf } from '../../src/projection/checkpoint-chunks.ts';
import {
  CHECKPOINT_TABLE,
  type Checkpoint,
  Checkpoints,
} from '../../src/projection/checkpoints.ts';
import { GraphImage } from '../../src/projection/graph-image.ts';
import { loadImage } from '../../src/projection/load-image.ts';
import { PastImages, type PastOptions } from '../../src/projection/past-images.ts';
import type { GraphStore, LogEntry } from '../../src/store/graph-store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { open, question } from '../analysis/small-graphs.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import { makeRandom } from '../support/random-questions.ts';
import { openTestStore } from '../support/test-api.ts';
import { type CountedStore, countedStore } from './counted-store.ts';
import { entriesOf } from './image-of.ts';
import { imagesOf, wholeLog } from './past-oracle.ts';

const RECORDS = 40;
const REVISIONS = 1_000;
const SPACING = 100;

/** No image is kept in memory: each request is a far one. */
const FORGETFUL: PastOptions = { spacing: SPACING, keptEntries: 1 };

/** A store of one graph that changes and hardly grows: two items a revision. */
async function longStore(): Promise<GraphStore> {
  const slugs = Array.from({ length: RECORDS }, (_, index) => `q${index}`);
  const store = await openTestStore(open(...slugs));
  const requests = Array.from({ length: REVISIONS - 1 }, (_, index) => ({
    actor: 'test',
    message: 'test',
    time: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
    changes: [0, 7].map((more) => ({
      put: question(`q${(index + more) % RECORDS}`, { wikidata: `Q${index}`, wellPosed: true }),
    })),
  }));
  await store.commitAll(requests);
  return store;
}

let store: GraphStore;
let counted: CountedStore;
let images: readonly GraphImage[];
let log: readonly LogEntry[];

beforeEach(async () => {
  store = await longStore();
  counted = countedStore(store);
  log = await wholeLog(store);
  images = imagesOf(log.slice(0, 60));
});
afterEach(() => store.close());

async function pastImages(options: PastOptions = FORGETFUL): Promise<PastImages> {
  return new PastImages(counted.store, await loadImage(store), options);
}

/** The image of a revision, by replaying the log. */
function imageAt(revision: number): GraphImage {
  const image = new GraphImage();
  for (const entry of log) if (entry.revision <= revision) image.apply(entry);
  return image;
}

async function listed(): Promise<readonly Checkpoint[]> {
  return await new Checkpoints(store).list();
}

async function write(key: string, value: string | null): Promise<void> {
  await store.commit({
    actor: 'test',
    message: 'test',
    time: '2026-01-01T00:00:00.000Z',
    changes: [],
    private: [{ table: CHECKPOINT_TABLE, key, value }],
  });
}

describe('checkpoints', () => {
  it('keep every past at the cost of the image and the spacing, once somebody has been there', async () => {
    for (let revision = 25; revision < REVISIONS; revision += 50) {
      await (await pastImages()).at(revision);
    }
    counted.take();

    const random = makeRandom(1);
    let largest = 0;
    for (let turn = 0; turn < 200; turn++) {
      const revision = 1 + Math.floor(random() * (REVISIONS - 1));
      const { image } = await (await pastImages()).at(revision);
      expect(image.revision).toBe(revision);
      expect(image.size).toBe(RECORDS);
      const { logItems, privateRows } = counted.take();
      // What is to be put back is read as it stood, each record once.
      expect(logItems, `revision ${revision}`).toBeLessThanOrEqual(SPACING + RECORDS);
      expect(privateRows).toBeLessThanOrEqual(4);
      largest = Math.max(largest, logItems);
    }
    expect(largest).toBeGreaterThan(SPACING / 2);
  });

  it('cost no log item in the neighbourhood of what is in memory', async () => {
    const past = await pastImages({ spacing: SPACING });
    await past.at(500);
    counted.take();

    await past.at(500);
    expect(counted.take().logItems).toBe(0);
    await past.at(502);
    expect(counted.take().logItems).toBe(4);
    await past.at(498);
    expect(counted.take().logItems).toBeLessThanOrEqual(16);
  });

  it('are as far apart as the spacing, or as the image is large, and together no larger than the log', async () => {
    await (await pastImages({ spacing: 10 })).at(REVISIONS / 2);
    const revisions = (await listed()).map(({ revision }) => revision).sort((a, b) => a - b);

    expect(revisions.length).toBeGreaterThan(15);
    const gaps = revisions.slice(1).map((revision, index) => revision - (revisions[index] ?? 0));
    expect(Math.min(...gaps) * 2).toBeGreaterThanOrEqual(RECORDS);
    const size = (await listed()).reduce((sum, checkpoint) => sum + checkpoint.size, 0);
    expect(size).toBeLessThanOrEqual(2 * REVISIONS);
  });

  it('give the same image as the log', async () => {
    for (const options of [FORGETFUL, { spacing: 1, keptEntries: 1 }]) {
      await (await pastImages(options)).at(700);
      for (const revision of [1, 20, 59]) {
        const { image } = await (await pastImages(options)).at(revision);
        expect(entriesOf(image)).toEqual(entriesOf(images[revision] ?? image));
      }
    }
  });

  it('hold records and edges of every sort, and moments that nobody knows', async () => {
    const { records, edges } = makeRandomKnowledgeGraph(7);
    const full = await openTestStore([...records, ...edges]);
    const image = await loadImage(full);
    const [first] = image.records();
    if (!first) throw new Error('there is no record');
    image.putEntry({ ...first, createdAt: Number.NaN });
    await new Checkpoints(full).save(image);

    const checkpoints = new Checkpoints(full);
    const [checkpoint] = await checkpoints.list();
    const found = checkpoint && (await checkpoints.read(checkpoint));
    expect(entriesOf(found ?? new GraphImage())).toEqual(entriesOf(image));
    expect([...image.edges()].length).toBeGreaterThan(5);
    await full.close();
  });

  it('are neither in the log nor raise the revision', async () => {
    const before = await wholeLog(store);
    await (await pastImages()).at(500);

    expect((await listed()).length).toBeGreaterThan(3);
    expect(await wholeLog(store)).toEqual(before);
    expect(await store.currentRevision()).toBe(REVISIONS);
  });

  it('are done without where the store cannot take them', async () => {
    const full: GraphStore = {
      ...store,
      commit: () => Promise.reject(new StoreError('unavailable', 'No space is left.')),
    };
    const { image } = await new PastImages(full, await loadImage(store), FORGETFUL).at(50);

    expect(entriesOf(image)).toEqual(entriesOf(images[50] ?? image));
    expect(await listed()).toEqual([]);
  });
});

describe('a checkpoint that cannot be used', () => {
  const breaks: Readonly<Record<string, (revision: number) => Promise<void>>> = {
    'that was changed': (revision) => write(`${revision}/0`, 'c29tZXRoaW5nIGVsc2U='),
    'that is no text of a chunk': (revision) => write(`${revision}/0`, '%%%'),
    'that holds an image of another revision': async (revision) => {
      const [other] = chunksOf(images[1] as GraphImage);
      await write(`${revision}/0`, other ?? null);
    },
    'of which a part is missing': (revision) => write(`${revision}/0`, null),
  };

  it.each(Object.entries(breaks))('%s is left aside, and laid anew', async (_what, breakIt) => {
    await (await pastImages()).at(300);
    const before = await listed();
    for (const { revision } of before) await breakIt(revision);

    const past = await pastImages();
    const { image } = await past.at(59);
    expect(entriesOf(image)).toEqual(entriesOf(images[59] ?? image));
    const near = await (await pastImages()).at((before[0]?.revision ?? 0) + 1);
    expect(entriesOf(near.image)).toEqual(entriesOf(imageAt(near.image.revision)));
    await past.at(900);
    await past.at(300);
    const again = await (await pastImages()).at(59);
    expect(entriesOf(again.image)).toEqual(entriesOf(images[59] ?? image));
  });

  it.each([
    ['is no JSON', '{'],
    ['is something else', '[]'],
    [
      'holds something else',
      JSON.stringify({ form: CHUNK_FORM, checkpoints: [{ revision: 'x' }] }),
    ],
    ['has another form', ''],
  ])('since the list %s, is left aside', async (_what, list) => {
    await (await pastImages()).at(300);
    const before = await listed();
    const other = JSON.stringify({ form: 'older', checkpoints: before });
    await write('list', list === '' ? other : list);
    expect(await listed()).toEqual([]);

    const { image } = await (await pastImages()).at(59);
    expect(entriesOf(image)).toEqual(entriesOf(images[59] ?? image));
  });

  it('since the list names too few parts, is left aside', async () => {
    await (await pastImages()).at(300);
    const checkpoints = (await listed()).map((each) => ({ ...each, digests: [] }));
    await write('list', JSON.stringify({ form: CHUNK_FORM, checkpoints }));

    for (const revision of [59, 40]) {
      const { image } = await (await pastImages()).at(revision);
      expect(entriesOf(image)).toEqual(entriesOf(images[revision] ?? image));
    }
  });

  it('takes no room any more once the list is written in another form', async () => {
    await (await pastImages()).at(300);
    const [first] = await listed();
    if (!first) throw new Error('there is no checkpoint');
    const other = { revision: 999_999, size: 1, digests: ['x'] };
    await write('999999/0', 'of another form');
    await write('list', JSON.stringify({ form: 'older', checkpoints: [first, other] }));

    await (await pastImages()).at(300);

    expect(await store.readPrivate(CHECKPOINT_TABLE, '999999/0')).toBeNull();
    expect((await listed()).length).toBeGreaterThan(1);
  });

  it('that was interrupted while it was written is not listed', async () => {
    let left = 2;
    const dying: GraphStore = {
      ...store,
      commit: (request) => {
        left -= 1;
        if (left < 0) throw new Error('killed');
        return store.commit(request);
      },
    };
    const past = new PastImages(dying, await loadImage(store), FORGETFUL);
    await expect(past.at(500)).rejects.toThrow('killed');

    expect((await listed()).length).toBeLessThanOrEqual(1);
    const { image } = await (await pastImages()).at(40);
    expect(entriesOf(image)).toEqual(entriesOf(images[40] ?? image));
  });
});

it('several processes lay checkpoints together', async () => {
  const pasts = await Promise.all(Array.from({ length: 4 }, () => pastImages()));
  const found = await Promise.all(
    pasts.flatMap((past, index) => [past.at(50), past.at(200 + index * 150)]),
  );

  expect(entriesOf(found[0]?.image ?? (images[0] as GraphImage))).toEqual(
    entriesOf(images[50] as GraphImage),
  );
  for (const checkpoint of await listed()) {
    const image = await new Checkpoints(store).read(checkpoint);
    expect(image?.size, `revision ${checkpoint.revision}`).toBe(RECORDS);
  }
  expect((await listed()).length).toBeGreaterThan(5);
});
