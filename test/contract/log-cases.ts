/** The change log: order, pages, the chain of digests, and states that were erased. */
import { expect } from 'vitest';
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

export const logCases: ContractCases = {
  'keeps actor, message, time and source of a commit': async ({ store }) => {
    const said = {
      actor: 'software/importer',
      message: 'Импорт «списка»\n"quoted" 🧠 \u0000 end',
      time: SAMPLE_TIME,
    };
    await store.commit(requestOf(puts(question('a')), { ...said, source: 'file/ü.jsonl' }));
    await store.commit(requestOf(puts(question('b')), said));

    const [first, second] = await store.readLog(0, 2);
    expect(first).toMatchObject({ ...said, source: 'file/ü.jsonl', revision: 1 });
    expect(second).toMatchObject({ ...said, revision: 2 });
    expect(second).not.toHaveProperty('source');
  },

  'keeps for each change the digests before and after and the state after': async ({ store }) => {
    const [old, later] = [question('a'), question('a', { importance: 7 })];
    await commitStates(store, old);
    await commitStates(store, later, question('b'), requires('a', 'b'));
    await store.commit(requestOf(removals(requires('a', 'b'), question('a'))));

    const [first, second, third] = await store.readLog(0, 10);
    const edge = requires('a', 'b');
    expect(first?.items).toEqual([
      { id: 'question/a', before: null, after: stateDigest(old), state: old },
    ]);
    expect(second?.items).toMatchObject([
      { id: 'question/a', before: stateDigest(old), after: stateDigest(later), state: later },
      { id: 'question/b', before: null, state: question('b') },
      { before: null, after: stateDigest(edge), state: edge },
    ]);
    expect(third?.items).toEqual([
      {
        id: 'REQUIRES.question.a.question.b',
        before: stateDigest(edge),
        after: null,
        state: null,
      },
      { id: 'question/a', before: stateDigest(later), after: null, state: null },
    ]);
  },

  'keeps the items in the order of the changes': async ({ store }) => {
    const slugs = ['m', 'z', 'a', 'q', 'b', 'k10', 'k9'];
    await commitStates(store, ...slugs.map((slug) => question(slug)));

    const [entry] = await store.readLog(0, 1);
    expect(entry?.items.map(({ id }) => id)).toEqual(slugs.map((slug) => `question/${slug}`));
  },

  'reads on from a revision, oldest first, at most as many as asked': async ({ store }) => {
    for (let count = 1; count <= 12; count++) await commitStates(store, question(`q${count}`));
    const revisions = async (after: number, limit: number) =>
      (await store.readLog(after, limit)).map(({ revision }) => revision);

    expect(await revisions(0, 3)).toEqual([1, 2, 3]);
    expect(await revisions(8, 3)).toEqual([9, 10, 11]);
    expect(await revisions(10, 100)).toEqual([11, 12]);
    expect(await revisions(12, 100)).toEqual([]);
    expect(await revisions(99, 1)).toEqual([]);
  },

  'chains every entry to the one before': async ({ store }) => {
    for (let count = 1; count <= 5; count++) {
      await commitStates(store, question(`q${count}`), question('changed', { importance: count }));
    }

    const log = await store.readLog(0, 10);
    expect(log).toHaveLength(5);
    expectUnbroken(log);
  },

  'gives null for a state whose payload was erased, and the chain stays whole': async ({
    store,
    open,
    harness,
  }) => {
    await commitStates(store, question('a'), question('b'));
    await commitStates(store, question('a', { importance: 1 }));
    await store.commit(requestOf(removals(question('a'))));
    await harness.erasePayload(store, 'question/a');

    for (const each of [store, await open()]) {
      const { log } = await snapshotOf(each);
      expectUnbroken(log);
      const items = log.flatMap((entry) => entry.items);
      const erased = items.filter(({ id }) => id === 'question/a');
      expect(erased.map(({ state }) => state)).toEqual([null, null, null]);
      expect(erased.map(({ after }) => typeof after)).toEqual(['string', 'string', 'object']);
      const kept = items.filter(({ id }) => id === 'question/b');
      expect(kept.map(({ state }) => state)).toEqual([question('b')]);
    }
  },

  'writes on after an erasure': async ({ store, harness }) => {
    await commitStates(store, question('a'));
    await harness.erasePayload(store, 'question/a');
    await commitStates(store, question('b'));

    expectUnbroken(await store.readLog(0, 10));
    expect(await store.currentRevision()).toBe(2);
  },
};
