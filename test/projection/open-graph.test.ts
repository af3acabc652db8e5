import { describe, expect, it, vi } from 'vitest';
import { submitChanges } from '../../src/changes/submit-changes.ts';
import { entryId } from '../../src/model/identity.ts';
import { type Graph, openGraph } from '../../src/projection/open-graph.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { open, question, requires } from '../analysis/small-graphs.ts';
import { openTestStore, type State } from '../support/test-api.ts';
import { contentOf } from './image-of.ts';
import { RandomChanges } from './random-changes.ts';

async function put(store: GraphStore, ...states: readonly State[]): Promise<number> {
  const changes = states.map((state) => ({ put: state }));
  return (await submitChanges(store, { actor: 'test', message: 'test', changes })).revision;
}

async function remove(store: GraphStore, ...ids: readonly string[]): Promise<number> {
  const changes = ids.map((id) => ({ remove: id }));
  return (await submitChanges(store, { actor: 'test', message: 'test', changes })).revision;
}

/** Opens, uses and closes a graph and its store. */
async function withGraph(
  states: readonly State[],
  use: (graph: Graph, store: GraphStore) => Promise<void>,
): Promise<void> {
  const store = await openTestStore(states);
  const graph = await openGraph(store);
  try {
    await use(graph, store);
  } finally {
    graph.close();
    await store.close();
  }
}

async function freshContent(store: GraphStore): Promise<unknown> {
  const fresh = await openGraph(store);
  fresh.close();
  return contentOf(fresh.project('public'));
}

describe('openGraph', () => {
  it('takes in what is written while it loads', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const changes = new RandomChanges(seed);
      const store = await openTestStore(changes.start());
      const busy: GraphStore = {
        ...store,
        async *readOutlines() {
          await changes.commit(store);
          for await (const outlines of store.readOutlines()) {
            await changes.commit(store);
            yield outlines;
          }
          await changes.commit(store);
        },
      };

      const graph = await openGraph(busy);

      graph.close();
      const content = contentOf(graph.project('public'));
      expect(content, `seed ${seed}`).toEqual(await freshContent(store));
      await store.close();
    }
  });

  it('replays a log that is longer than a page', async () => {
    await withGraph(open('a'), async (graph, store) => {
      for (let turn = 0; turn < 501; turn++) {
        await put(store, question('a', { wellPosed: turn % 2 === 0 }));
      }

      expect(await graph.refresh()).toBe(502);
      expect(contentOf(graph.project('public'))).toEqual(await freshContent(store));
    });
  });

  it('projects a revision once', async () => {
    await withGraph(open('a'), async (graph, store) => {
      const before = graph.project('public');
      expect(graph.project('public')).toBe(before);

      await put(store, ...open('b'));
      await graph.refresh();

      expect(graph.project('public')).not.toBe(before);
      expect(before.indexOf('question/b')).toBeUndefined();
    });
  });

  it('takes in what others wrote within a tenth of a second or so', async () => {
    await withGraph(open('a'), async (graph, store) => {
      await put(store, ...open('b'));

      await vi.waitFor(() => {
        expect(graph.project('public').indexOf('question/b')).toBeDefined();
      });
    });
  });

  it('waits for a revision, and not for ever', async () => {
    await withGraph(open('a'), async (graph, store) => {
      const revision = await put(store, ...open('b'));

      expect(await graph.waitFor(revision, 1_000)).toBe(true);
      expect(graph.project('public').revision).toBe(revision);
      expect(await graph.waitFor(revision - 1, 0)).toBe(true);
      expect(await graph.waitFor(revision + 1, 50)).toBe(false);
    });
  });

  it('waits until somebody writes the revision', async () => {
    await withGraph(open('a'), async (graph, store) => {
      const waiting = graph.waitFor(2, 5_000);
      await put(store, ...open('b'));

      expect(await waiting).toBe(true);
    });
  });

  it('tells of a failed look at the log and answers from what it has', async () => {
    const store = await openTestStore(open('a'));
    let isDown = false;
    const failures: unknown[] = [];
    const outage = new StoreError('unavailable', 'The engine is away.');
    const flaky: GraphStore = {
      ...store,
      currentRevision: () => (isDown ? Promise.reject(outage) : store.currentRevision()),
    };
    const graph = await openGraph(flaky, (error) => failures.push(error));
    isDown = true;

    await vi.waitFor(() => expect(failures).toContain(outage));
    expect(graph.project('public').indexOf('question/a')).toBe(0);

    isDown = false;
    await put(store, ...open('b'));
    await vi.waitFor(() => expect(graph.project('public').indexOf('question/b')).toBe(1));
    graph.close();
    await store.close();
  });
});

describe('reading through the cache', () => {
  /** A store that counts what it is asked, and that can be made to answer late. */
  async function withSlowStore(
    use: (graph: Graph, store: GraphStore, slow: SlowStore) => Promise<void>,
  ): Promise<void> {
    const store = await openTestStore([...open('a', 'b'), requires('a', 'b')]);
    const slow = new SlowStore(store);
    const graph = await openGraph({
      ...store,
      readRecords: (ids) => slow.answer(ids, store.readRecords(ids)),
      readEdges: (ids) => slow.answer(ids, store.readEdges(ids)),
    });
    try {
      await use(graph, store, slow);
    } finally {
      graph.close();
      await store.close();
    }
  }

  const edge = entryId(requires('a', 'b'));

  it('asks the store once for a record, and again after a change', async () => {
    await withSlowStore(async (graph, store, slow) => {
      await graph.readRecords(['question/a', 'question/b', 'question/a']);
      await graph.readRecords(['question/b', 'question/a']);
      await graph.readEdges([edge]);
      await graph.readEdges([edge]);
      expect(slow.asked).toEqual([['question/a', 'question/b'], [edge]]);

      await put(store, question('a', { status: 'ANSWERED' }));
      await put(store, requires('a', 'b', { confidence: 0.5 }));
      await graph.refresh();
      const [record] = await graph.readRecords(['question/a']);
      const [found] = await graph.readEdges([edge]);

      expect(record?.fields['status']).toBe('ANSWERED');
      expect(found?.fields['confidence']).toBe(0.5);
    });
  });

  it('gives records in the order asked, and null where there is none', async () => {
    await withSlowStore(async (graph) => {
      const found = await graph.readRecords(['question/b', 'question/none', 'question/a']);

      expect(found.map((record) => record?.slug)).toEqual(['b', undefined, 'a']);
    });
  });

  it.each([
    [
      'changed',
      (store: GraphStore) => put(store, question('b', { status: 'ANSWERED' })),
      'ANSWERED',
    ],
    ['removed', (store: GraphStore) => remove(store, edge, 'question/b'), undefined],
  ])('keeps no record that was %s while it was being read', async (_what, change, expected) => {
    await withSlowStore(async (graph, store, slow) => {
      slow.hold();
      const reading = graph.readRecords(['question/b']);
      await change(store);
      await graph.refresh();
      slow.release();
      await reading;

      const [record] = await graph.readRecords(['question/b']);

      expect(record?.fields['status']).toBe(expected);
    });
  });

  it('serves no removed record from the cache', async () => {
    await withSlowStore(async (graph, store) => {
      await graph.readRecords(['question/b']);
      await graph.readEdges([edge]);
      await remove(store, edge, 'question/b');
      await graph.refresh();

      expect(await graph.readRecords(['question/b'])).toEqual([null]);
      expect(await graph.readEdges([edge])).toEqual([null]);
    });
  });

  it('serves what the store has before the change was taken in', async () => {
    await withSlowStore(async (graph, store) => {
      graph.close();
      await put(store, ...open('c'));

      const [record] = await graph.readRecords(['question/c']);
      await put(store, question('c', { status: 'ANSWERED' }));
      await graph.refresh();
      const [changed] = await graph.readRecords(['question/c']);

      expect(record?.fields['status']).toBe('OPEN');
      expect(changed?.fields['status']).toBe('ANSWERED');
    });
  });
});

describe('reading as of a projection', () => {
  it('gives what it had, and nothing newer in the place of what was erased', async () => {
    const store = await openTestStore(open('a', 'b', 'c'));
    let isErased = false;
    const graph = await openGraph({
      ...store,
      readStatesAt: (ids, revision) =>
        isErased ? Promise.resolve(ids.map(() => null)) : store.readStatesAt(ids, revision),
    });
    graph.close();
    const statuses = async (slugs = ['b', 'a']) => {
      const asked = slugs.map((slug) => ({ id: `question/${slug}`, revision: 1 }));
      const found = await graph.readAsOf('public', 1, asked);
      return found.map((each) => each?.fields['status']);
    };

    expect(await statuses()).toEqual(['OPEN', 'OPEN']);
    await put(store, question('a', { status: 'ANSWERED' }));
    expect(await statuses()).toEqual(['OPEN', 'OPEN']);
    await graph.refresh();
    expect(await statuses()).toEqual(['OPEN', 'OPEN']);

    isErased = true;
    await put(store, question('c', { status: 'ANSWERED' }));
    expect(await statuses(['c'])).toEqual([undefined]);
    await put(store, question('b', { status: 'WITHDRAWN', visibility: 'LAB' }));
    await graph.refresh();
    expect(await statuses()).toEqual([undefined, 'OPEN']);
    await store.close();
  });
});

describe('candidates of a search', () => {
  const titled = (slug: string, visibility = 'PUBLIC') =>
    question(slug, { title: { en: 'Same words' }, visibility });

  it("are those that the viewer may see, and hidden ones take nobody's place", async () => {
    const hidden = Array.from({ length: 40 }, (_, index) => titled(`a${index}`, 'LAB'));
    const shown = Array.from({ length: 5 }, (_, index) => titled(`b${index}`));
    await withGraph([...hidden, ...shown], async (graph) => {
      const all = await graph.searchCandidates('public', 'same words', 10);
      const some = await graph.searchCandidates('public', 'same', 3);

      expect([...all].sort()).toEqual(shown.map((each) => entryId(each)));
      expect(new Set(some).size).toBe(3);
      expect(some.every((id) => all.includes(id))).toBe(true);
    });
  });

  it('follow the log', async () => {
    await withGraph([titled('a'), titled('b')], async (graph, store) => {
      await put(store, titled('a', 'LAB'), titled('c'));
      await graph.refresh();

      expect([...(await graph.searchCandidates('public', 'same', 10))].sort()).toEqual([
        'question/b',
        'question/c',
      ]);
    });
  });
});

/** Answers late on demand: with what the store said when it was asked. */
class SlowStore {
  readonly asked: (readonly string[])[] = [];
  readonly #store: GraphStore;
  #gate: Promise<void> = Promise.resolve();
  #open: () => void = () => undefined;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  hold(): void {
    this.#gate = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  release(): void {
    this.#open();
  }

  async answer<T>(ids: readonly string[], answer: Promise<T>): Promise<T> {
    this.asked.push(ids);
    const found = await answer;
    await this.#store.currentRevision();
    await this.#gate;
    return found;
  }
}
