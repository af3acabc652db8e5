import { afterEach, describe, expect, it } from 'vitest';
import { submitChanges } from '../../src/changes/submit-changes.ts';
import { entryId } from '../../src/model/identity.ts';
import { loadImage } from '../../src/projection/load-image.ts';
import { type Graph, openGraph } from '../../src/projection/open-graph.ts';
import { PastImages } from '../../src/projection/past-images.ts';
import type { Change, GraphStore } from '../../src/store/graph-store.ts';
import { anyOf, open, question, requires } from '../analysis/small-graphs.ts';
import { makeRandom } from '../support/random-questions.ts';
import { openTestStore, type State } from '../support/test-api.ts';
import { contentOf, entriesOf } from './image-of.ts';
import { expectedPast, imagesOf, wholeLog } from './past-oracle.ts';
import { RandomChanges } from './random-changes.ts';

const HISTORIES = 150;

async function commit(store: GraphStore, ...changes: readonly Change[]): Promise<number> {
  return (await submitChanges(store, { actor: 'test', message: 'test', changes })).revision;
}

const put = (state: State): Change => ({ put: state });
const remove = (state: State): Change => ({ remove: entryId(state) });

function shuffled(count: number, seed: number): readonly number[] {
  const random = makeRandom(seed);
  return Array.from({ length: count }, (_, place) => ({ place, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ place }) => place);
}

describe('projectAt', () => {
  it(`gives what was had at every revision of ${HISTORIES} random histories, less what is hidden since`, async () => {
    let [closed, total] = [0, 0];
    for (let seed = 1; seed <= HISTORIES; seed++) {
      const changes = new RandomChanges(seed);
      const store = await openTestStore(changes.start());
      for (let each = 0; each < 12; each++) await changes.commit(store);
      const log = await wholeLog(store);
      const images = imagesOf(log);
      const newest = await loadImage(store);
      // Little memory and close checkpoints, so that every way to begin is taken.
      const past = { spacing: 1 + (seed % 40), keptEntries: 1 + (seed % 7) * 15 };
      const graph = await openGraph(store, undefined, { past });
      const pastImages = new PastImages(store, newest, past);

      for (const revision of shuffled(images.length - 1, seed)) {
        const image = images[revision] ?? newest;
        const place = `seed ${seed}, revision ${revision}`;
        const { image: found } = await pastImages.at(revision);
        expect(entriesOf(found), place).toEqual(entriesOf(image));
        const projection = await graph.projectAt('public', revision);
        const expected = expectedPast(log, image, newest);
        expect(JSON.stringify(contentOf(projection)), place).toBe(
          JSON.stringify(contentOf(expected)),
        );
        total += 1;
        closed += image.size - projection.nodeCount - projection.edgeCount;
      }
      graph.close();
      await store.close();
    }
    expect(total).toBeGreaterThan(HISTORIES * 10);
    expect(closed).toBeGreaterThan(HISTORIES * 10);
  });

  it('stays right while the graph goes on', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const changes = new RandomChanges(seed);
      const store = await openTestStore(changes.start());
      const graph = await openGraph(store, undefined, { past: { spacing: 30 } });
      for (let each = 0; each < 10; each++) {
        await changes.commit(store);
        await graph.refresh();
        const log = await wholeLog(store);
        const images = imagesOf(log);
        const newest = images.at(-1) ?? (await loadImage(store));
        for (const revision of [0, 1, 2, 4, 7].filter((one) => one < newest.revision)) {
          const projection = await graph.projectAt('public', revision);
          const expected = expectedPast(log, images[revision] ?? newest, newest);
          expect(
            JSON.stringify(contentOf(projection)),
            `seed ${seed}, revision ${revision} at ${newest.revision}`,
          ).toBe(JSON.stringify(contentOf(expected)));
        }
      }
      graph.close();
      await store.close();
    }
  });
});

describe('what is hidden of the past', () => {
  let graph: Graph;
  let store: GraphStore;
  afterEach(async () => {
    graph.close();
    await store.close();
  });

  const hidden = (slug: string) => question(slug, { visibility: 'LAB' });
  const [a, b] = [question('a'), question('b')];

  /** Opened before or after the commits: what is learnt from the log must not depend on it. */
  async function live(isOpenedFirst: boolean, ...commits: readonly (readonly Change[])[]) {
    store = await openTestStore([]);
    if (isOpenedFirst) graph = await openGraph(store);
    for (const changes of commits) await commit(store, ...changes);
    if (!isOpenedFirst) graph = await openGraph(store);
    await graph.refresh();
  }

  async function idsAt(revision: number): Promise<readonly string[]> {
    const projection = await graph.projectAt('public', revision);
    const nodes = Array.from({ length: projection.nodeCount }, (_, node) => projection.idOf(node));
    const edges = projection.edgesOf('REQUIRES');
    return [...nodes, ...Array.from({ length: edges.count }, (_, edge) => edges.id(edge))];
  }

  describe.each([[true], [false]])('(opened first: %s)', (isFirst) => {
    it('what is hidden later', async () => {
      await live(isFirst, [put(a), put(b), put(requires('a', 'b'))], [put(hidden('b'))]);
      expect(await idsAt(1)).toEqual(['question/a']);
    });

    it('what is hidden and then removed', async () => {
      await live(isFirst, [put(a), put(b)], [put(hidden('b'))], [remove(b)]);
      expect(await idsAt(1)).toEqual(['question/a']);
    });

    it('what is hidden, removed, and made anew for everybody to see', async () => {
      await live(
        isFirst,
        [put(a), put(b)],
        [put(hidden('b'))],
        [remove(b)],
        [put(b)],
        [put(open('c')[0] ?? a)],
      );
      expect(await idsAt(1)).toEqual(['question/a']);
      expect(await idsAt(4)).toEqual(['question/a', 'question/b']);
    });

    it('what was made hidden and removed without ever being seen', async () => {
      await live(isFirst, [put(a), put(hidden('b'))], [remove(b)]);
      expect(await idsAt(1)).toEqual(['question/a']);
    });

    it('what was hidden for a while only, then', async () => {
      await live(isFirst, [put(a), put(b)], [put(hidden('b'))], [put(b)], [put(question('c'))]);
      expect(await idsAt(1)).toEqual(['question/a', 'question/b']);
      expect(await idsAt(2)).toEqual(['question/a']);
      expect(await idsAt(3)).toEqual(['question/a', 'question/b']);
    });

    it('not what was removed while everybody could see it', async () => {
      await live(
        isFirst,
        [put(a), put(b), put(requires('a', 'b'))],
        [remove(requires('a', 'b')), remove(b)],
      );
      expect(await idsAt(1)).toEqual(['question/a', 'question/b', entryId(requires('a', 'b'))]);
    });

    it('an edge that is hidden later, and one that is removed while it is', async () => {
      const [one, other] = [requires('a', 'b'), requires('b', 'a')];
      const close = (edge: typeof one) => put({ ...edge, fields: { visibility: 'LAB' } });
      await live(
        isFirst,
        [put(a), put(b), put(one), put(other)],
        [close(one), close(other)],
        [remove(other)],
      );
      expect(await idsAt(1)).toEqual(['question/a', 'question/b']);
    });

    it('a group whose members are all hidden later', async () => {
      const group = anyOf('a', 'g', ['b']);
      await live(isFirst, [put(a), put(b), ...group.map(put)], [put(hidden('b'))]);
      expect(await idsAt(1)).toEqual(['question/a']);
    });
  });

  it('what is hidden while its past is in memory', async () => {
    await live(true, [put(a), put(b), put(requires('a', 'b'))], [put(question('c'))]);
    expect(await idsAt(1)).toHaveLength(3);

    await commit(store, put(hidden('b')));
    await graph.refresh();
    expect(await idsAt(1)).toEqual(['question/a']);
    await commit(store, remove(requires('a', 'b')), remove(b));
    await graph.refresh();
    expect(await idsAt(1)).toEqual(['question/a']);
    await commit(store, put(b));
    await graph.refresh();
    expect(await idsAt(1)).toEqual(['question/a']);
  });

  it('what is hidden and removed between two looks', async () => {
    await live(true, [put(a), put(b)], [put(question('c'))]);
    expect(await idsAt(1)).toEqual(['question/a', 'question/b']);

    await commit(store, put(hidden('b')));
    await commit(store, remove(b));
    await graph.refresh();
    expect(await idsAt(1)).toEqual(['question/a']);
  });

  it('nothing of a revision that is not there yet', async () => {
    await live(false, [put(a)]);
    await expect(graph.projectAt('public', 2)).rejects.toThrow(RangeError);
    expect(await idsAt(0)).toEqual([]);
    expect(await graph.projectAt('public', 1)).toBe(graph.project('public'));
  });
});
