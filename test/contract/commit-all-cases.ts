/** Several commits in one transaction. */
import { expect } from 'vitest';
import type { Change, CommitRequest, GraphStore } from '../../src/store/graph-store.ts';
import {
  commitStates,
  puts,
  question,
  removals,
  requestOf,
  requires,
  stateOf,
} from './sample-changes.ts';
import type { ContractCases } from './store-harness.ts';
import { expectUnbroken, snapshotOf } from './store-snapshot.ts';

export const commitAllCases: ContractCases = {
  'writes several commits at once, each with an entry of its own': async ({ store }) => {
    await commitStates(store, question('old'));
    const result = await store.commitAll([
      requestOf(puts(question('a'), question('b')), { message: 'First.' }),
      requestOf([...puts(requires('a', 'b')), ...removals(question('old'))], { source: 'a.csv' }),
      requestOf(puts(question('a', { wikidata: 'Q3' }))),
    ]);

    expect(result).toEqual({ revision: 4, changed: 5 });
    const { records, edges, log } = await snapshotOf(store);
    expectUnbroken(log);
    expect(log.map(({ message, source }) => [message, source])).toEqual([
      ['A test.', undefined],
      ['First.', undefined],
      ['A test.', 'a.csv'],
      ['A test.', undefined],
    ]);
    expect(records.map(stateOf)).toEqual([question('a', { wikidata: 'Q3' }), question('b')]);
    expect(records.map(({ provenance }) => provenance.revision)).toEqual([4, 2]);
    expect(edges.map(stateOf)).toEqual([requires('a', 'b')]);
  },

  'writes the same at once as one commit after another': async ({ store, harness }) => {
    await store.commitAll(sampleRequests());
    const atOnce = await snapshotOf(store);
    await store.close();
    await harness.reset();
    const other = await harness.open();
    for (const request of sampleRequests()) await other.commit(request);

    expect(await snapshotOf(other)).toEqual(atOnce);
    await other.close();
  },

  'makes no entry for a commit among several that changes nothing': async ({ store }) => {
    await commitStates(store, question('a'));
    const result = await store.commitAll([
      requestOf(puts(question('a'))),
      requestOf(puts(question('b'))),
      requestOf([], { private: [{ table: 'keys', key: 'k', value: 'v' }] }),
    ]);

    expect(result).toEqual({ revision: 2, changed: 1 });
    expect(await store.readPrivate('keys', 'k')).toBe('v');
    expect(await store.commitAll([])).toEqual({ revision: 2, changed: 0 });
    expect(await store.commitAll([requestOf(puts(question('a')))])).toEqual({
      revision: 2,
      changed: 0,
    });
  },

  'writes nothing of several commits when one of them fails': async ({ store }) => {
    await commitStates(store, question('a'), question('b'), requires('a', 'b'));
    const failures: readonly (readonly [Change, string])[] = [
      [{ put: question('b', { wikidata: 'Q1' }), expected: 'absent' }, 'conflict'],
      [{ remove: 'question/nowhere' }, 'conflict'],
      [{ put: requires('new', 'nowhere') }, 'dangling'],
      [{ put: question('new', { wikidata: 'Q2' }) }, 'invalid'],
    ];

    for (const [failure, kind] of failures) {
      await expectUnchanged(store, async () => {
        const requests = [
          requestOf([...puts(question('new'), question('a', { wikidata: 'Q9' }))], {
            private: [{ table: 'keys', key: 'k', value: 'v' }],
          }),
          requestOf([...removals(requires('a', 'b')), failure, ...puts(question('new'))]),
        ];
        await expect(store.commitAll(requests)).rejects.toMatchObject({ name: 'StoreError', kind });
      });
    }
    expect(await store.readPrivate('keys', 'k')).toBeNull();
    expect(await store.searchCandidates('new', 10)).toEqual([]);
    expect(await store.commitAll([requestOf(puts(question('new')))])).toMatchObject({
      revision: 2,
    });
  },

  'writes nothing when the requests cannot be made to the end, and fails as they did': async ({
    store,
  }) => {
    await commitStates(store, question('a'));
    // Looks like an error of the engine's own, which it is not.
    const failure = Object.assign(new Error('line 3 cannot be read'), { rawCode: 13 });
    let isEnded = false;
    function* requests(): Generator<CommitRequest> {
      try {
        yield requestOf(puts(question('b'), requires('a', 'b')));
        throw failure;
      } finally {
        isEnded = true;
      }
    }

    await expectUnchanged(store, async () => {
      expect(await store.commitAll(requests()).catch((error: unknown) => error)).toBe(failure);
    });
    expect(isEnded).toBe(true);
  },

  'makes the requests while it writes, and shows others nothing before the end': async ({
    store,
    open,
  }) => {
    const other = await open();
    await commitStates(store, question('a'));
    const seen: Promise<number>[] = [];
    function* requests(): Generator<CommitRequest> {
      for (const slug of ['b', 'c', 'd']) {
        yield requestOf(puts(question(slug)));
        seen.push(other.currentRevision());
      }
    }

    await store.commitAll({ [Symbol.iterator]: requests });

    // An engine elsewhere may answer after the end: no answer lies between.
    for (const revision of await Promise.all(seen)) expect([1, 4]).toContain(revision);
    expect(seen.length).toBeGreaterThanOrEqual(3);
    expect(await other.currentRevision()).toBe(4);
  },

  'takes a large set whole': async ({ store }) => {
    const result = await store.commitAll(manyRequests(6, 1_000));

    expect(result).toEqual({ revision: 6, changed: 6_000 });
    const { records, log } = await snapshotOf(store);
    expect(records).toHaveLength(6_000);
    expect(log.map(({ items }) => items.length)).toEqual([
      1_000, 1_000, 1_000, 1_000, 1_000, 1_000,
    ]);
    expectUnbroken(log);
  },

  'is serial with the commits of others': async ({ store, open }) => {
    const other = await open();
    const small = Array.from({ length: 10 }, (_, index) =>
      commitStates(other, question(`small-${index}`)),
    );
    const results = await Promise.all([store.commitAll(manyRequests(5, 50)), ...small]);

    const { log, records } = await snapshotOf(store);
    expectUnbroken(log);
    expect(log).toHaveLength(15);
    expect(records).toHaveLength(260);
    const revisions = log.filter(({ items }) => items.length === 50).map((each) => each.revision);
    const last = results[0]?.revision ?? 0;
    expect(revisions).toEqual([last - 4, last - 3, last - 2, last - 1, last]);
  },
};

function* manyRequests(count: number, size: number): Generator<CommitRequest> {
  for (let request = 0; request < count; request++) {
    const slugs = Array.from({ length: size }, (_, index) => `q${request}-${index}`);
    yield requestOf(puts(...slugs.map((slug) => question(slug))));
  }
}

function sampleRequests(): CommitRequest[] {
  return [
    requestOf(puts(question('a'), question('b'), requires('a', 'b')), { source: 'one' }),
    requestOf(puts(question('a', { wikidata: 'Q1' }), question('c')), {
      time: '2026-05-05T05:05:05.000Z',
      private: [{ table: 'keys', key: 'k', value: 'v' }],
    }),
    requestOf([...removals(requires('a', 'b'), question('b')), ...puts(requires('c', 'a'))]),
  ];
}

async function expectUnchanged(store: GraphStore, act: () => Promise<void>): Promise<void> {
  const before = await snapshotOf(store);
  await act();
  expect(await snapshotOf(store)).toEqual(before);
}
