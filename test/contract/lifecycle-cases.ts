/** Opening, several connections, closing. */
import { expect } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { sampleStates } from '../support/sample-states.ts';
import { commitStates, puts, question, removals, requestOf } from './sample-changes.ts';
import type { ContractCases } from './store-harness.ts';
import { snapshotOf } from './store-snapshot.ts';

export const lifecycleCases: ContractCases = {
  'keeps everything over closing and opening': async ({ store, open }) => {
    const { records, edges } = sampleStates(1);
    const rows = [{ table: 'keys', key: 'a', value: 'kept' }];
    await store.commit(requestOf(puts(...records, ...edges), { private: rows }));
    await commitStates(store, question('a'));
    const before = await snapshotOf(store);
    await store.close();

    const again = await open();
    expect(await snapshotOf(again)).toEqual(before);
    expect(await again.currentRevision()).toBe(2);
    expect(await again.readPrivate('keys', 'a')).toBe('kept');
    expect(await again.searchCandidates('a', 1_000)).toContain('question/a');
    expect(await commitStates(again, question('b'))).toMatchObject({
      revision: 3,
      entry: { previousDigest: before.log.at(-1)?.digest },
    });
  },

  'opens an empty store again and again': async ({ store, open }) => {
    await store.close();
    await (await open()).close();

    expect(await (await open()).currentRevision()).toBe(0);
  },

  'sees at once what another connection commits': async ({ store, open }) => {
    const other = await open();
    for (const [count, slug] of ['a', 'b', 'c'].entries()) {
      await commitStates(count % 2 === 0 ? store : other, question(slug));

      for (const each of [store, other]) {
        expect(await each.currentRevision()).toBe(count + 1);
        expect((await each.readRecords([`question/${slug}`]))[0]?.slug).toBe(slug);
      }
      expect(await snapshotOf(store)).toEqual(await snapshotOf(other));
    }
    await other.commit(requestOf(removals(question('a'))));
    expect(await store.readRecords(['question/a'])).toEqual([null]);
  },

  'goes on when another connection closes': async ({ store, open }) => {
    const other = await open();
    await commitStates(other, question('a'));
    await other.close();

    expect(await store.currentRevision()).toBe(1);
    expect(await commitStates(store, question('b'))).toMatchObject({ revision: 2 });
  },

  'refuses every call with "unavailable" once it is closed': async ({ store }) => {
    await commitStates(store, question('a'));
    await store.close();

    for (const call of everyCall(store)) {
      await expect(call()).rejects.toMatchObject({ name: 'StoreError', kind: 'unavailable' });
    }
  },

  'closes twice without complaint': async ({ store }) => {
    await store.close();

    await expect(store.close()).resolves.toBeUndefined();
  },

  'finishes on closing what is under way': async ({ store, open }) => {
    const commits = ['a', 'b', 'c'].map((slug) => commitStates(store, question(slug)));
    await store.close();

    const results = await Promise.all(commits);
    expect(results.map(({ revision }) => revision).toSorted()).toEqual([1, 2, 3]);
    expect(await (await open()).currentRevision()).toBe(3);
  },
};

function everyCall(store: GraphStore): (() => Promise<unknown>)[] {
  return [
    () => store.currentRevision(),
    () => store.commit(requestOf(puts(question('b')))),
    () => store.commit(requestOf([])),
    () => store.readRecords(['question/a']),
    () => store.readRecords([]),
    () => store.readEdges(['REQUIRES.question.a.question.a']),
    () => store.scanRecords({ limit: 1 }),
    () => store.scanEdges({ limit: 1 }),
    () => store.readLog(0, 1),
    () => store.searchCandidates('a', 1),
    () => store.searchCandidates('', 1),
    () => store.readPrivate('keys', 'a'),
  ];
}
