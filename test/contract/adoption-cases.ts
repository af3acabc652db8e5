/** Logging what somebody did past Lacuna. How each engine finds it is not the contract's. */
import { expect } from 'vitest';
import { stateDigest } from '../../src/store/digest.ts';
import { commitStates, question, requestOf, requires, SAMPLE_TIME } from './sample-changes.ts';
import type { ContractCases } from './store-harness.ts';
import { expectUnbroken, snapshotOf } from './store-snapshot.ts';

const LATER = { actor: 'lacuna', time: '2026-08-08T08:08:08.888Z' };

export const adoptionCases: ContractCases = {
  'logs an adopted state upon the digest that it is told, also when nothing differs': async ({
    store,
  }) => {
    await commitStates(store, question('a'), question('b'), requires('a', 'b'));
    const digest = stateDigest(question('a'));
    const told = 'c'.repeat(64);
    await store.commit(
      requestOf(
        [
          { put: question('a'), logged: digest },
          { put: question('b', { wikidata: 'Q2' }), logged: told },
        ],
        LATER,
      ),
    );

    const { records, log } = await snapshotOf(store);
    expectUnbroken(log);
    expect(log[1]?.items).toEqual([
      { id: 'question/a', before: digest, after: digest, state: question('a') },
      {
        id: 'question/b',
        before: told,
        after: stateDigest(question('b', { wikidata: 'Q2' })),
        state: question('b', { wikidata: 'Q2' }),
      },
    ]);
    expect(records.map(({ provenance }) => provenance)).toMatchObject([
      { createdAt: SAMPLE_TIME, updatedBy: 'lacuna', revision: 2, digest },
      { createdBy: 'person/tester', updatedAt: LATER.time, revision: 2 },
    ]);
  },

  'begins the provenance of what the log did not know': async ({ store }) => {
    await commitStates(store, question('a'));
    await store.commit(requestOf([{ put: question('a'), logged: null }], LATER));

    const [record] = await store.readRecords(['question/a']);
    expect(record?.provenance).toMatchObject({ createdAt: LATER.time, createdBy: 'lacuna' });
    expect((await store.readLog(1, 1))[0]?.items[0]?.before).toBeNull();
  },

  'logs the removal of what is gone already, and refuses it for what is there': async ({
    store,
  }) => {
    await commitStates(store, question('a'));
    const logged = stateDigest(question('gone'));
    const before = await snapshotOf(store);
    await expect(
      store.commit(requestOf([{ remove: 'question/a', logged: stateDigest(question('a')) }])),
    ).rejects.toMatchObject({ kind: 'conflict' });
    expect(await snapshotOf(store)).toEqual(before);

    await store.commit(
      requestOf([
        { remove: 'question/gone', logged },
        { remove: 'REQUIRES.question.gone.question.a', logged },
      ]),
    );

    const { records, log } = await snapshotOf(store);
    expect(records).toEqual(before.records);
    expectUnbroken(log);
    expect(log[1]?.items).toEqual([
      { id: 'question/gone', before: logged, after: null, state: null },
      { id: 'REQUIRES.question.gone.question.a', before: logged, after: null, state: null },
    ]);
  },

  'has no strays where nobody wrote by hand': async ({ store }) => {
    await commitStates(store, question('a'), question('b'), requires('a', 'b'));

    expect(await store.scanStrays(10)).toEqual([]);
  },
};
