/** Many writers at once, on two connections. */
import { expect } from 'vitest';
import { entryId } from '../../src/model/identity.ts';
import { puts, question, removals, requestOf, requires } from './sample-changes.ts';
import type { CaseContext, ContractCases } from './store-harness.ts';
import { expectUnbroken, snapshotOf } from './store-snapshot.ts';

const WRITERS = 16;
const COMMITS_PER_WRITER = 8;

export const concurrencyCases: ContractCases = {
  'gives 16 concurrent writers gapless revisions in one unbroken chain': async (context) => {
    const acknowledged = await writeConcurrently(context);

    const { log, records, edges } = await snapshotOf(context.store);
    expectUnbroken(log);
    expect(acknowledged.map(({ revision }) => revision).toSorted(ascending)).toEqual(
      Array.from({ length: WRITERS * COMMITS_PER_WRITER }, (_, index) => index + 1),
    );
    for (const { revision, slug } of acknowledged) {
      expect(log[revision - 1]?.items[0]?.id).toBe(`question/${slug}`);
    }
    expect(records).toHaveLength(acknowledged.length);
    expect(edges).toHaveLength(acknowledged.length);
    for (const { id, provenance } of [...records, ...edges]) {
      expect(log[provenance.revision - 1]?.items.map((item) => item.id)).toContain(id);
    }
  },

  'loses no update when writers change one record one after another': async (context) => {
    const stores = [context.store, await context.open()];
    await context.store.commit(requestOf(puts(question('shared'))));
    const states = Array.from({ length: WRITERS }, (_, index) =>
      question('shared', { title: { en: `Writer ${index}` } }),
    );

    await Promise.all(
      states.map((state, index) =>
        (stores[index % 2] ?? context.store).commit(requestOf(puts(state))),
      ),
    );

    const { log, records } = await snapshotOf(context.store);
    expect(log).toHaveLength(WRITERS + 1);
    for (const [index, { items }] of log.entries()) {
      expect(items[0]?.before).toBe(log[index - 1]?.items[0]?.after ?? null);
    }
    expect(records[0]?.provenance.digest).toBe(log.at(-1)?.items[0]?.after);
  },

  'leaves no edge without its ends when edges and removals race': async (context) => {
    const stores = [context.store, await context.open()];
    const slugs = Array.from({ length: 12 }, (_, index) => `q${index}`);
    await context.store.commit(requestOf(puts(...slugs.map((slug) => question(slug)))));

    const ends = await Promise.allSettled(
      slugs.flatMap((slug, index) => [
        (stores[index % 2] ?? context.store).commit(requestOf(puts(requires(slug, slug)))),
        (stores[(index + 1) % 2] ?? context.store).commit(requestOf(removals(question(slug)))),
      ]),
    );

    for (const end of ends) {
      if (end.status === 'rejected') expect(end.reason).toMatchObject({ kind: 'dangling' });
    }
    const { records, edges, log } = await snapshotOf(context.store);
    const present = new Set(records.map(({ id }) => id));
    for (const { source } of edges) expect(present).toContain(source);
    expect(edges).toHaveLength(records.length);
    expectUnbroken(log);
  },

  'shows readers whole commits only': async ({ store, open }) => {
    const writer = await open();
    const pair = (value: number) => ['a', 'b'].map((slug) => question(slug, { importance: value }));
    await writer.commit(requestOf(puts(...pair(0))));
    const writing = (async () => {
      for (let value = 1; value <= 20; value++) {
        await writer.commit(requestOf(puts(...pair(value))));
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();

    try {
      for (let round = 0; round < 40; round++) {
        const read = await store.readRecords(pair(0).map(entryId));
        const values = read.map((record) => record?.fields['importance']);
        expect(values[0]).toBe(values[1]);
        await new Promise((resolve) => setImmediate(resolve));
      }
    } finally {
      await writing;
    }
  },
};

async function writeConcurrently({
  store,
  open,
}: CaseContext): Promise<{ revision: number; slug: string }[]> {
  const stores = [store, await open()];
  const acknowledged: { revision: number; slug: string }[] = [];
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    for (let count = 0; count < COMMITS_PER_WRITER; count++) {
      const slug = `writer-${writer}-${count}`;
      const request = requestOf(puts(question(slug), requires(slug, slug)));
      const { revision } = await (stores[writer % 2] ?? store).commit(request);
      acknowledged.push({ revision, slug });
    }
  });
  await Promise.all(writers);
  return acknowledged;
}

function ascending(one: number, other: number): number {
  return one - other;
}
