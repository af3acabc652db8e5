/** Optimistic concurrency: what a commit expects of what it changes. */
import { expect } from 'vitest';
import { commitStates, puts, question, requestOf, requires } from './sample-changes.ts';
import type { ContractCases } from './store-harness.ts';

const CONFLICT = { name: 'StoreError', kind: 'conflict' };

export const expectationCases: ContractCases = {
  'takes a record or edge that is expected to be absent, and is': async ({ store }) => {
    const states = [question('a'), question('b'), requires('a', 'b')];
    const changes = states.map((put) => ({ put, expected: 'absent' as const }));

    expect(await store.commit(requestOf(changes))).toMatchObject({ revision: 1 });
  },

  'refuses with "conflict" what is expected to be absent, and is there': async ({ store }) => {
    const states = [question('a'), question('b'), requires('a', 'b')];
    await commitStates(store, ...states);

    for (const put of states) {
      const request = requestOf([{ put, expected: 'absent' }]);
      await expect(store.commit(request)).rejects.toMatchObject(CONFLICT);
    }
    expect(await store.currentRevision()).toBe(1);
  },

  'takes a change whose expected revision is that of the entry': async ({ store }) => {
    await commitStates(store, question('a'));
    await commitStates(store, question('b'), requires('a', 'b'));
    await commitStates(store, question('c'));

    await store.commit(
      requestOf([
        { put: question('a', { importance: 2 }), expected: 1 },
        { put: question('b', { importance: 2 }), expected: 2 },
        { remove: 'REQUIRES.question.a.question.b', expected: 2 },
        { remove: 'question/c', expected: 3 },
      ]),
    );

    expect(await store.currentRevision()).toBe(4);
  },

  'refuses with "conflict" a change that expects another revision': async ({ store }) => {
    await commitStates(store, question('a'), question('b'), requires('a', 'b'));
    await commitStates(store, question('a', { importance: 2 }));
    const changed = question('a', { importance: 3 });

    for (const change of [
      { put: changed, expected: 1 },
      { put: changed, expected: 3 },
      { put: question('nowhere'), expected: 1 },
      { put: question('a', { importance: 2 }), expected: 1 },
      { remove: 'REQUIRES.question.a.question.b', expected: 2 },
    ]) {
      await expect(store.commit(requestOf([change]))).rejects.toMatchObject(CONFLICT);
    }
    expect(await store.currentRevision()).toBe(2);
  },

  'refuses with "conflict" to remove what does not exist': async ({ store }) => {
    for (const remove of ['question/nowhere', 'REQUIRES.question.a.question.b']) {
      await expect(store.commit(requestOf([{ remove }]))).rejects.toMatchObject(CONFLICT);
    }
  },

  'lets one of two win who expect the same revision': async ({ store, open }) => {
    await commitStates(store, question('a'));
    const stores = [store, await open()];

    const ends = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => {
        const put = question('a', { title: { en: `Writer ${index}` } });
        const writer = stores[index % 2] ?? store;
        return writer.commit(requestOf([{ put, expected: 1 }]));
      }),
    );

    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const end of ends) {
      if (end.status === 'rejected') expect(end.reason).toMatchObject(CONFLICT);
    }
    expect(await store.currentRevision()).toBe(2);
  },

  'says in a sentence what was found instead': async ({ store }) => {
    await commitStates(store, question('a'));

    await expect(
      store.commit(requestOf([{ put: question('a', { importance: 1 }), expected: 9 }])),
    ).rejects.toThrow('question/a is in revision 1; revision 9 was expected.');
    await expect(store.commit(requestOf(puts(requires('a', 'nowhere'))))).rejects.toThrow(
      'REQUIRES.question.a.question.nowhere needs question/nowhere, which does not exist.',
    );
  },
};
