/** Private tables: in the same transaction, and nowhere to be seen. */
import { expect } from 'vitest';
import { longOddText } from '../support/sample-states.ts';
import { commitStates, puts, question, requestOf } from './sample-changes.ts';
import type { ContractCases } from './store-harness.ts';
import { snapshotOf } from './store-snapshot.ts';

export const privateCases: ContractCases = {
  'keeps private values exactly, by table and key': async ({ store, open }) => {
    const rows = [
      { table: 'keys', key: 'a', value: longOddText(5_000) },
      { table: 'keys', key: 'b', value: '' },
      { table: 'webhooks', key: 'a', value: 'another table' },
      { table: 'webhooks', key: 'a\u0000b "ключ" 🧠', value: 'odd\u0000key' },
    ];
    await store.commit(requestOf([], { private: rows }));

    for (const each of [store, await open()]) {
      for (const { table, key, value } of rows) {
        expect(await each.readPrivate(table, key)).toBe(value);
      }
    }
    expect(await store.readPrivate('webhooks', 'b')).toBeNull();
    expect(await store.readPrivate('nowhere', 'a')).toBeNull();
  },

  'replaces a private value, and removes it for null': async ({ store }) => {
    const write = (value: string | null) =>
      store.commit(requestOf([], { private: [{ table: 'keys', key: 'a', value }] }));
    await write('first');
    await write('second');
    expect(await store.readPrivate('keys', 'a')).toBe('second');

    await write(null);
    await write(null);
    expect(await store.readPrivate('keys', 'a')).toBeNull();
  },

  'does not raise the revision for private writes': async ({ store }) => {
    await commitStates(store, question('a'));
    const before = await snapshotOf(store);
    const rows = [{ table: 'keys', key: 'a', value: 'x' }];

    const without = await store.commit(requestOf([], { private: rows }));
    const unchanged = await store.commit(requestOf(puts(question('a')), { private: rows }));

    expect([without, unchanged]).toEqual([
      { revision: 1, entry: null },
      { revision: 1, entry: null },
    ]);
    expect(await snapshotOf(store)).toEqual(before);
  },

  'writes private values with the changes or not at all': async ({ store }) => {
    const row = (value: string) => ({ private: [{ table: 'keys', key: 'a', value }] });
    await store.commit(requestOf(puts(question('a')), row('first')));
    await expect(
      store.commit(requestOf([{ put: question('a'), expected: 'absent' }], row('second'))),
    ).rejects.toMatchObject({ kind: 'conflict' });

    expect(await store.readPrivate('keys', 'a')).toBe('first');
  },

  'shows private values neither in the log, nor in scans, nor in search': async ({ store }) => {
    const rows = [{ table: 'keys', key: 'secretkey', value: 'secretvalue' }];
    await store.commit(requestOf(puts(question('a')), { private: rows }));

    expect(JSON.stringify(await snapshotOf(store))).not.toContain('secret');
    expect(await store.searchCandidates('secretvalue', 10)).toEqual([]);
  },
};
