/** Reads by id and scans of everything. */
import { expect } from 'vitest';
import { edgeId, entryId } from '../../src/model/identity.ts';
import { sampleStates } from '../support/sample-states.ts';
import { commitStates, puts, question, removals, requestOf, requires } from './sample-changes.ts';
import type { ContractCases } from './store-harness.ts';
import { scanAll, snapshotOf } from './store-snapshot.ts';

export const scanCases: ContractCases = {
  'reads in the asked order, null where there is none, twice what is asked twice': async ({
    store,
  }) => {
    await commitStates(store, question('a'), question('b'), requires('a', 'b'), requires('b', 'a'));
    const asked = ['question/b', 'question/nowhere', 'question/a', 'question/b', 'method/a', ''];
    const askedEdges = [requires('b', 'a'), requires('b', 'b'), requires('a', 'b')].map(edgeId);

    const records = await store.readRecords(asked);
    const edges = await store.readEdges(askedEdges);

    const found = ['question/b', null, 'question/a', 'question/b', null, null];
    expect(records.map((record) => record?.id ?? null)).toEqual(found);
    expect(edges.map((edge) => edge?.id ?? null)).toEqual([askedEdges[0], null, askedEdges[2]]);
    expect(await store.readRecords([])).toEqual([]);
    expect(await store.readEdges([])).toEqual([]);
  },

  'takes odd ids for ids that do not exist': async ({ store }) => {
    await commitStates(store, question('a'));
    const odd = [
      'question/a\u0000',
      "question/a' OR 1=1 --",
      'QUESTION/A',
      '🧠',
      'a'.repeat(9_999),
    ];

    expect(await store.readRecords(odd)).toEqual(odd.map(() => null));
    expect(await store.readEdges(odd)).toEqual(odd.map(() => null));
  },

  'reads a thousand records at once': async ({ store }) => {
    const slugs = Array.from({ length: 1_000 }, (_, index) => `q${index}`);
    await commitStates(store, ...slugs.map((slug) => question(slug)));
    const asked = slugs.toReversed().map((slug) => `question/${slug}`);

    const records = await store.readRecords(asked);

    expect(records.map((record) => record?.id)).toEqual(asked);
  },

  'scans everything once, in code unit order, whatever the page size': async ({ store }) => {
    const { records, edges } = sampleStates(1);
    await commitStates(store, ...records, ...edges);
    const recordIds = records.map(entryId).toSorted();
    const edgeIds = edges.map(entryId).toSorted();

    for (const limit of [1, 7, 10_000]) {
      const scannedRecords = await scanAll((page) => store.scanRecords(page), limit);
      const scannedEdges = await scanAll((page) => store.scanEdges(page), limit);
      expect(scannedRecords.map(({ id }) => id)).toEqual(recordIds);
      expect(scannedEdges.map(({ id }) => id)).toEqual(edgeIds);
    }
  },

  'orders ids by code unit, not as a language would': async ({ store }) => {
    const slugs = ['a', 'a-b', 'a0', 'ab', 'b', '10', '9', 'a-0', 'z', 'aa'];
    await commitStates(store, ...slugs.map((slug) => question(slug)));

    const records = await store.scanRecords({ limit: 100 });
    expect(records.map(({ slug }) => slug)).toEqual(slugs.toSorted());
  },

  'begins a page after an id that need not exist, and ends where it ends': async ({ store }) => {
    await commitStates(store, question('b'), question('d'), question('f'));
    const slugs = async (after: string, limit: number) =>
      (await store.scanRecords({ after, limit })).map(({ slug }) => slug);

    expect(await slugs('question/b', 10)).toEqual(['d', 'f']);
    expect(await slugs('question/c', 1)).toEqual(['d']);
    expect(await slugs('question/a', 2)).toEqual(['b', 'd']);
    expect(await slugs('question/f', 10)).toEqual([]);
    expect(await slugs('zzz', 10)).toEqual([]);
  },

  'gives in scans what reads by id give': async ({ store }) => {
    const { records, edges } = sampleStates(5);
    await commitStates(store, ...records, ...edges);

    const scanned = await snapshotOf(store);
    expect(await store.readRecords(scanned.records.map(({ id }) => id))).toEqual(scanned.records);
    expect(await store.readEdges(scanned.edges.map(({ id }) => id))).toEqual(scanned.edges);
  },

  'loses and doubles nothing stable while others write': async ({ store, open }) => {
    const stable = Array.from({ length: 200 }, (_, index) => question(`stable-${index}`));
    const edges = stable.map(({ slug }) => requires(slug, 'stable-0'));
    await commitStates(store, ...stable, ...edges);
    const writer = await open();
    let isScanning = true;
    const writing = (async () => {
      for (let round = 0; isScanning; round++) {
        const passing = [
          question(`a-${round}`),
          question(`stable-1x-${round}`),
          question(`z-${round}`),
        ];
        await writer.commit(
          requestOf(puts(...passing, question('stable-7', { importance: round }))),
        );
        await writer.commit(requestOf(removals(...passing)));
        // Lets the scan go on where the engine is synchronous.
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();

    try {
      for (let round = 0; round < 5; round++) {
        const records = await scanAll((page) => store.scanRecords(page), 13);
        const ids = records.map(({ id }) => id).filter((id) => !id.includes('x-'));
        const scannedEdges = await scanAll((page) => store.scanEdges(page), 13);
        expect(ids.filter((id) => id.startsWith('question/stable-'))).toEqual(
          stable.map(entryId).toSorted(),
        );
        expect(scannedEdges.map(({ id }) => id)).toEqual(edges.map(edgeId).toSorted());
        await new Promise((resolve) => setImmediate(resolve));
      }
    } finally {
      isScanning = false;
      await writing;
    }
  },
};
