/** What a commit writes, and who wrote it. */
import { expect } from 'vitest';
import type { Change } from '../../src/store/graph-store.ts';
import {
  commitStates,
  puts,
  question,
  removals,
  requestOf,
  requires,
  SAMPLE_TIME,
  stateOf,
} from './sample-changes.ts';
import type { ContractCases } from './store-harness.ts';
import { snapshotOf } from './store-snapshot.ts';

export const commitCases: ContractCases = {
  'begins empty, at revision 0': async ({ store }) => {
    expect(await store.currentRevision()).toBe(0);
    expect(await snapshotOf(store)).toEqual({ records: [], edges: [], log: [] });
  },

  'raises the revision by one for each commit, however much it holds': async ({ store }) => {
    const first = await commitStates(store, question('a'), question('b'), requires('a', 'b'));
    const second = await commitStates(store, question('c'));

    expect([first.revision, second.revision]).toEqual([1, 2]);
    expect(await store.currentRevision()).toBe(2);
  },

  'gives the entry that it logs': async ({ store }) => {
    const { entry } = await commitStates(store, question('a'), question('b'), requires('a', 'b'));

    expect(await store.readLog(0, 10)).toEqual([entry]);
  },

  'keeps who made an entry and when, and says who changed it last': async ({ store }) => {
    const states = [question('a'), question('b'), requires('a', 'b')];
    await store.commit(requestOf(puts(...states)));
    const later = '2026-03-04T05:06:07.000Z';
    await store.commit(
      requestOf(
        puts(question('a', { title: { en: 'New' } }), requires('a', 'b', { wording: 'x' })),
        {
          actor: 'person/other',
          time: later,
        },
      ),
    );

    const [changed, untouched] = await store.readRecords(['question/a', 'question/b']);
    const [edge] = await store.readEdges(['REQUIRES.question.a.question.b']);
    const created = { createdAt: SAMPLE_TIME, createdBy: 'person/tester' };
    const updated = { ...created, updatedAt: later, updatedBy: 'person/other', revision: 2 };
    expect(changed?.provenance).toMatchObject(updated);
    expect(edge?.provenance).toMatchObject(updated);
    expect(untouched?.provenance).toMatchObject({
      ...created,
      updatedAt: SAMPLE_TIME,
      updatedBy: 'person/tester',
      revision: 1,
    });
  },

  'does not touch the ends of an edge that is written or removed': async ({ store }) => {
    await commitStates(store, question('a'), question('b'));
    const before = await store.readRecords(['question/a', 'question/b']);
    await commitStates(store, requires('a', 'b'));
    await store.commit(requestOf(removals(requires('a', 'b'))));

    expect(await store.readRecords(['question/a', 'question/b'])).toEqual(before);
  },

  'begins provenance anew for a record that was removed and came back': async ({ store }) => {
    await commitStates(store, question('a'));
    await store.commit(requestOf(removals(question('a'))));
    await store.commit(requestOf(puts(question('a')), { actor: 'person/other' }));

    const [record] = await store.readRecords(['question/a']);
    expect(record?.provenance).toMatchObject({ createdBy: 'person/other', revision: 3 });
  },

  'logs nothing for a commit that changes nothing': async ({ store }) => {
    const states = [question('a'), question('b'), requires('a', 'b')];
    await commitStates(store, ...states);
    const before = await snapshotOf(store);

    const again = await store.commit(
      requestOf(puts(...states), { actor: 'person/other', time: '2027-01-01T00:00:00.000Z' }),
    );
    const empty = await store.commit(requestOf([]));

    expect([again, empty]).toEqual([
      { revision: 1, entry: null },
      { revision: 1, entry: null },
    ]);
    expect(await snapshotOf(store)).toEqual(before);
  },

  'leaves out of the entry what stays as it is': async ({ store }) => {
    await commitStates(store, question('a'), question('b'));
    const { entry } = await commitStates(store, question('a'), question('b', { importance: 5 }));

    expect(entry?.items.map(({ id }) => id)).toEqual(['question/b']);
    const [same] = await store.readRecords(['question/a']);
    expect(same?.provenance.revision).toBe(1);
  },

  'removes a record together with its edges': async ({ store }) => {
    const edges = [requires('a', 'b'), requires('b', 'a'), requires('b', 'c')];
    await commitStates(store, question('a'), question('b'), question('c'), ...edges);
    const [out, back, kept] = edges as [(typeof edges)[0], (typeof edges)[0], (typeof edges)[0]];

    await store.commit(requestOf(removals(question('a'), out, back)));

    const { records, edges: left } = await snapshotOf(store);
    expect(records.map(({ slug }) => slug)).toEqual(['b', 'c']);
    expect(left.map(stateOf)).toEqual([kept]);
  },

  'does all or nothing when a change in the middle fails': async ({ store }) => {
    await store.commit(
      requestOf(puts(question('a'), question('b'), requires('a', 'b')), {
        private: [{ table: 'keys', key: 'k', value: 'before' }],
      }),
    );
    const before = await snapshotOf(store);
    const fine: Change[] = [
      ...puts(question('c'), question('a', { importance: 9 }), requires('b', 'a')),
      ...removals(requires('a', 'b')),
    ];
    const failures: Change[] = [
      { put: question('b', { importance: 1 }), expected: 'absent' },
      { remove: 'question/b', expected: 7 },
      { remove: 'question/nowhere' },
      { put: requires('c', 'nowhere') },
      { remove: 'question/b' },
    ];

    for (const failure of failures) {
      await expect(
        store.commit(
          requestOf([...fine, failure, ...puts(question('d'))], {
            private: [
              { table: 'keys', key: 'k', value: 'after' },
              { table: 'keys', key: 'l', value: 'after' },
            ],
          }),
        ),
      ).rejects.toMatchObject({ name: 'StoreError' });
      expect(await snapshotOf(store)).toEqual(before);
      expect(await store.readPrivate('keys', 'k')).toBe('before');
      expect(await store.readPrivate('keys', 'l')).toBeNull();
    }
    expect(await store.searchCandidates('d', 10)).toEqual([]);
  },

  'refuses with "invalid" one id twice in a commit': async ({ store }) => {
    const twice: Change[][] = [
      puts(question('a'), question('a', { importance: 3 })),
      [...puts(question('a')), ...removals(question('a'))],
      puts(question('a'), requires('a', 'a'), requires('a', 'a', { wording: 'x' })),
    ];

    for (const changes of twice) {
      await expect(store.commit(requestOf(changes))).rejects.toMatchObject({ kind: 'invalid' });
    }
    expect(await store.currentRevision()).toBe(0);
  },

  'takes thousands of changes at once': async ({ store }) => {
    const slugs = Array.from({ length: 2_500 }, (_, index) => `q${index}`);
    const chain = slugs.slice(1).map((slug, index) => requires(slug, `q${index}`));
    const { entry } = await commitStates(store, ...slugs.map((slug) => question(slug)), ...chain);

    expect(entry?.items).toHaveLength(4_999);
    const { records, edges, log } = await snapshotOf(store);
    expect([records.length, edges.length]).toEqual([2_500, 2_499]);
    expect(log).toEqual([entry]);
  },
};
