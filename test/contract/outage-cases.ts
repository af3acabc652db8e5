/** Cases for engines that live elsewhere and can be gone for a while. */
import { expect } from 'vitest';
import { outlinesOf } from './outlines-of.ts';
import { puts, question, requestOf } from './sample-changes.ts';
import type { CaseContext, ContractCases } from './store-harness.ts';

export const outageCases: ContractCases = {
  'fails with "unavailable" while the engine is gone, and works again after': async (context) => {
    const { store } = context;
    await store.commit(requestOf(puts(question('before'))));

    await duringOutage(context, async () => {
      const unavailable = { name: 'StoreError', kind: 'unavailable' };
      await expect(store.currentRevision()).rejects.toMatchObject(unavailable);
      await expect(store.readRecords(['question/before'])).rejects.toMatchObject(unavailable);
      await expect(outlinesOf(store)).rejects.toMatchObject(unavailable);
      await expect(store.commit(requestOf(puts(question('meanwhile'))))).rejects.toMatchObject(
        unavailable,
      );
    });

    expect([...(await outlinesOf(store)).keys()]).toEqual(['question/before']);
    await store.commit(requestOf(puts(question('after'))));
    const records = await store.scanRecords({ limit: 10 });
    expect(records.map(({ slug }) => slug)).toEqual(['after', 'before']);
    expect(await store.currentRevision()).toBe(2);
  },

  'refuses to open with "unavailable" while the engine is gone': async (context) => {
    await duringOutage(context, async () => {
      await expect(context.harness.open()).rejects.toMatchObject({
        name: 'StoreError',
        kind: 'unavailable',
      });
    });
  },

  'loses no acknowledged commit when the engine goes in the middle of work': async (context) => {
    const { store } = context;
    const acknowledged: string[] = [];
    let isOver = false;
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      for (let count = 0; !isOver; count++) {
        const slug = `writer-${writer}-${count}`;
        await store.commit(requestOf(puts(question(slug))));
        acknowledged.push(`question/${slug}`);
      }
    });
    const ends = Promise.allSettled(writers);
    while (acknowledged.length < 20) await new Promise((resolve) => setTimeout(resolve, 10));

    await duringOutage(context, async () => {
      for (const end of await ends) expect(end).toMatchObject({ reason: { kind: 'unavailable' } });
      isOver = true;
    });

    const records = await store.readRecords(acknowledged);
    expect(records.filter((record) => record === null)).toEqual([]);
    const log = await store.readLog(0, 100_000);
    expect(log).toHaveLength(await store.currentRevision());
  },
};

async function duringOutage({ harness }: CaseContext, act: () => Promise<void>): Promise<void> {
  const outage = harness.breakAndRestore;
  if (!outage) throw new Error('this case needs a harness with breakAndRestore');
  await outage.break();
  try {
    await act();
  } finally {
    await outage.restore();
  }
}
