/** What one entry went through, and where an imported one came from. */
import { expect } from 'vitest';
import type { Origin } from '../../src/model/states.ts';
import { stateDigest } from '../../src/store/digest.ts';
import {
  commitStates,
  puts,
  question,
  removals,
  requestOf,
  requires,
  SAMPLE_TIME,
} from './sample-changes.ts';
import type { ContractCases } from './store-harness.ts';
import { expectUnbroken, snapshotOf } from './store-snapshot.ts';

const ORIGIN: Origin = {
  createdAt: '2020-01-01T00:00:00.000Z',
  createdBy: 'person/first 🧠',
  updatedAt: '2021-02-03T04:05:06.789Z',
  updatedBy: 'lab/second\u0000',
};

export const historyCases: ContractCases = {
  'tells what an entry went through, newest first, also its removal': async ({ store }) => {
    const states = [question('a'), question('a', { wikidata: 'Q1' }), question('a')];
    const [first, second, third] = states;
    await commitStates(store, question('a'), question('b'));
    await commitStates(store, question('b', { wikidata: 'Q9' }));
    await store.commit(
      requestOf(puts(question('b'), question('a', { wikidata: 'Q1' })), {
        actor: 'person/other',
        message: 'Second \u0000 look.',
        source: 'file.csv',
        time: '2026-09-09T09:09:09.999Z',
      }),
    );
    await store.commit(requestOf(removals(question('a'))));
    await commitStates(store, question('a'));

    const digests = states.map(stateDigest);
    const said = { actor: 'person/tester', message: 'A test.', time: SAMPLE_TIME };
    const id = 'question/a';
    expect(await store.readHistory('question/a', 10)).toEqual([
      { revision: 5, ...said, id, before: null, after: digests[2], state: third },
      { revision: 4, ...said, id, before: digests[1], after: null, state: null },
      {
        revision: 3,
        actor: 'person/other',
        message: 'Second \u0000 look.',
        source: 'file.csv',
        time: '2026-09-09T09:09:09.999Z',
        id,
        before: digests[0],
        after: digests[1],
        state: second,
      },
      { revision: 1, ...said, id, before: null, after: digests[0], state: first },
    ]);
  },

  'tells at most as much of a history as asked, and of edges as of records': async ({ store }) => {
    await commitStates(store, question('a'), question('b'));
    for (let count = 1; count <= 5; count++) {
      await commitStates(store, requires('a', 'b', { confidence: count / 10 }));
    }

    const read = async (limit: number) =>
      (await store.readHistory('REQUIRES.question.a.question.b', limit)).map(
        ({ revision }) => revision,
      );
    expect(await read(2)).toEqual([6, 5]);
    expect(await read(100)).toEqual([6, 5, 4, 3, 2]);
    expect(await store.readHistory('question/nowhere', 5)).toEqual([]);
    expect(await store.readHistory('', 5)).toEqual([]);
  },

  'tells of a change whose payload was erased, without its state': async ({ store, harness }) => {
    await commitStates(store, question('a'), question('b'));
    await commitStates(store, question('a', { wikidata: 'Q1' }));
    await harness.erasePayload(store, 'question/a');

    const history = await store.readHistory('question/a', 10);
    expect(history.map(({ revision, state }) => [revision, state])).toEqual([
      [2, null],
      [1, null],
    ]);
    expect(history.map(({ after }) => after)).toEqual([
      stateDigest(question('a', { wikidata: 'Q1' })),
      stateDigest(question('a')),
    ]);
  },

  'keeps the provenance of an imported entry where nothing was there': async ({ store, open }) => {
    const changes = puts(question('a'), requires('a', 'a')).map((change) => {
      return { ...change, origin: ORIGIN };
    });
    await store.commit(requestOf([...changes, ...puts(question('b'))]));

    for (const each of [store, await open()]) {
      const { records, edges, log } = await snapshotOf(each);
      expect(records[0]?.provenance).toMatchObject({ ...ORIGIN, revision: 1 });
      expect(edges[0]?.provenance).toMatchObject({ ...ORIGIN, revision: 1 });
      expect(records[1]?.provenance).toMatchObject({ createdAt: SAMPLE_TIME });
      expect(log[0]?.items.map(({ origin }) => origin)).toEqual([ORIGIN, ORIGIN, undefined]);
      expect(log[0]?.items[2]).not.toHaveProperty('origin');
      expectUnbroken(log);
      const [item] = await each.readHistory('question/a', 1);
      expect(item?.origin).toEqual(ORIGIN);
    }
  },

  'covers the provenance of an imported entry by the digest of the log': async ({ store }) => {
    await store.commit(requestOf([{ put: question('a'), origin: ORIGIN }]));
    const [entry] = await store.readLog(0, 1);
    const [item] = entry?.items ?? [];
    if (!(entry && item)) throw new Error('nothing was logged');

    const changed = { ...item, origin: { ...ORIGIN, createdBy: 'person/another' } };
    expect(() => expectUnbroken([{ ...entry, items: [changed] }])).toThrow();
    const { origin: _origin, ...without } = item;
    expect(() => expectUnbroken([{ ...entry, items: [without] }])).toThrow();
  },

  'leaves an entry that exists its own provenance, wherever the change comes from': async ({
    store,
  }) => {
    await commitStates(store, question('a'), question('same'));
    await store.commit(
      requestOf(
        [question('a', { wikidata: 'Q1' }), question('same')].map((put) => {
          return { put, origin: ORIGIN };
        }),
        { actor: 'person/other', time: '2026-09-09T09:09:09.999Z' },
      ),
    );

    const { records, log } = await snapshotOf(store);
    expect(records.map(({ provenance }) => provenance)).toMatchObject([
      {
        createdAt: SAMPLE_TIME,
        createdBy: 'person/tester',
        updatedAt: '2026-09-09T09:09:09.999Z',
        updatedBy: 'person/other',
      },
      { updatedAt: SAMPLE_TIME, revision: 1 },
    ]);
    expect(log[1]?.items).toHaveLength(1);
    expect(log[1]?.items[0]).not.toHaveProperty('origin');
  },

  'refuses with "invalid" a provenance whose moments are none': async ({ store }) => {
    await commitStates(store, question('a'));
    const before = await snapshotOf(store);
    for (const createdAt of ['yesterday', '2020-01-01', '2020-01-01T00:00:00Z']) {
      const put = { put: question('b'), origin: { ...ORIGIN, createdAt } };
      await expect(store.commit(requestOf([put]))).rejects.toMatchObject({
        kind: 'invalid',
        message: expect.stringContaining(createdAt),
      });
    }

    expect(await snapshotOf(store)).toEqual(before);
  },
};
