/** States as they stood in a revision, and which revision was the newest at a moment. */
import { expect } from 'vitest';
import type { Origin, StoredEdge, StoredRecord } from '../../src/model/states.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { revisionAt } from '../../src/store/revision-at.ts';
import {
  commitStates,
  puts,
  question,
  removals,
  requestOf,
  requires,
  stateOf,
} from './sample-changes.ts';
import type { ContractCases } from './store-harness.ts';

const ORIGIN: Origin = {
  createdAt: '2020-01-01T00:00:00.000Z',
  createdBy: 'person/first 🧠',
  updatedAt: '2021-02-03T04:05:06.789Z',
  updatedBy: 'lab/second\u0000',
};

const EDGE = 'REQUIRES.question.a.question.b';
const IDS = ['question/a', 'question/b', EDGE, 'question/never', '', 'question/a'];

type Stored = StoredRecord | StoredEdge | null;

/** Commits, each by an actor and at a time of its own, in which everything happens to the entries. */
async function liveThrough(store: GraphStore): Promise<ReadonlyMap<number, readonly Stored[]>> {
  const requests = [
    [{ put: question('a'), origin: ORIGIN }, ...puts(question('b'), requires('a', 'b'))],
    puts(question('a', { title: { en: 'Odd \u0000 🧠' } })),
    [...puts(question('a', { wikidata: 'Q1' })), ...removals(requires('a', 'b'))],
    [...removals(question('a')), ...puts(question('c'))],
    puts(question('c', { wikidata: 'Q2' })),
    [...puts(question('a')), { put: requires('a', 'b', { confidence: 0.5 }), origin: ORIGIN }],
    puts(requires('a', 'b', { confidence: 0.75 }), question('b', { status: 'ANSWERED' })),
  ];
  const had = new Map([[0, IDS.map((): Stored => null)]]);
  for (const [index, changes] of requests.entries()) {
    const time = `2026-03-0${index + 1}T00:00:00.000Z`;
    const actor = `person/actor${index}`;
    const { revision } = await store.commit(requestOf(changes, { actor, time }));
    const [records, edges] = [await store.readRecords(IDS), await store.readEdges(IDS)];
    had.set(
      revision,
      IDS.map((_, place) => records[place] ?? edges[place] ?? null),
    );
  }
  return had;
}

/** Commits of the same question, one at each of the times. */
async function commitAt(store: GraphStore, times: readonly string[]): Promise<void> {
  const requests = times.map((time, index) =>
    requestOf(puts(question('a', { wikidata: `Q${index}` })), { time }),
  );
  await store.commitAll(requests);
}

export const pastCases: ContractCases = {
  'tells entries as they stood in every revision, with the provenance of then': async ({
    store,
    open,
  }) => {
    const had = await liveThrough(store);

    for (const each of [store, await open()]) {
      for (const [revision, expected] of had) {
        expect(await each.readStatesAt(IDS, revision), `revision ${revision}`).toEqual(expected);
      }
      expect(await each.readStatesAt(IDS, 1_000)).toEqual(had.get(7));
      expect(await each.readStatesAt([], 3)).toEqual([]);
    }
  },

  'tells nothing of a state whose payload was erased, and all of the others': async ({
    store,
    harness,
  }) => {
    const had = await liveThrough(store);
    await harness.erasePayload(store, 'question/a');

    const found = await store.readStatesAt(IDS, 3);
    expect(found[0]).toBeNull();
    expect(found.slice(1, 5)).toEqual(had.get(3)?.slice(1, 5));
    expect(await store.readRemovedStates(['question/a'], 0)).toEqual([
      { id: 'question/a', revision: 4, state: null },
    ]);
  },

  'reads the past of more entries than a statement takes': async ({ store }) => {
    const many = Array.from({ length: 2_300 }, (_, index) => question(`q${index}`));
    await store.commit(requestOf(puts(...many)));
    await store.commit(
      requestOf(puts(...many.map(({ slug }) => question(slug, { wikidata: 'Q1' })))),
    );
    const ids = many.map(({ slug }) => `question/${slug}`).reverse();

    expect((await store.readStatesAt(ids, 1)).map(stateOf)).toEqual([...many].reverse());
  },

  'tells what entries said before each removal after a revision': async ({ store }) => {
    await liveThrough(store);
    await store.commit(requestOf(removals(requires('a', 'b'), question('a'))));
    const said = async (after: number) =>
      (await store.readRemovedStates(IDS, after))
        .map(({ id, revision, state }) => [revision, id, state] as const)
        .sort(([one, left], [other, right]) => one - other || (left < right ? -1 : 1));

    const late = [
      [8, EDGE, requires('a', 'b', { confidence: 0.75 })],
      [8, 'question/a', question('a')],
    ];
    expect(await said(0)).toEqual([
      [3, EDGE, requires('a', 'b')],
      [4, 'question/a', question('a', { wikidata: 'Q1' })],
      ...late,
    ]);
    expect(await said(4)).toEqual(late);
    expect(await said(8)).toEqual([]);
    expect(await store.readRemovedStates([], 0)).toEqual([]);
  },

  'counts the items of a part of the log up to a limit': async ({ store }) => {
    await commitStates(store, question('a'), question('b'));
    await commitStates(store, question('c'));
    await commitStates(store, question('d'), question('e'), question('f'));

    expect(await store.countLogItems(0, 3, 100)).toBe(6);
    expect(await store.countLogItems(1, 2, 100)).toBe(1);
    expect(await store.countLogItems(0, 3, 4)).toBe(4);
    expect(await store.countLogItems(3, 3, 4)).toBe(0);
    expect(await store.countLogItems(2, 99, 100)).toBe(3);
  },

  'tells when entries of the log were written': async ({ store }) => {
    await liveThrough(store);

    expect(await store.readTimes([7, 1, 8, 0, 1])).toEqual([
      '2026-03-07T00:00:00.000Z',
      '2026-03-01T00:00:00.000Z',
      null,
      null,
      '2026-03-01T00:00:00.000Z',
    ]);
    expect(await store.readTimes([])).toEqual([]);
  },

  'finds the newest revision of every moment, also where times repeat': async ({ store }) => {
    expect(await revisionAt(store, '2026-01-01T00:00:00.000Z')).toBe(0);
    const moment = (index: number) => new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString();
    const times = Array.from({ length: 150 }, (_, index) => moment(Math.floor(index / 3)));
    await commitAt(store, times);

    for (let index = -1; index <= 60; index++) {
      const expected = times.filter((time) => time <= moment(index)).length;
      expect(await revisionAt(store, moment(index)), moment(index)).toBe(expected);
    }
  },

  'gives no earlier revision for a later moment, even where a clock ran backwards': async ({
    store,
  }) => {
    const minutes = [1, 2, 3, 9, 9, 4, 5, 6, 12, 7, 8, 13, 14];
    const moment = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
    await commitAt(store, minutes.map(moment));

    const found: number[] = [];
    for (let minute = 0; minute <= 15; minute++) {
      const revision = await revisionAt(store, moment(minute));
      if (revision > 0) expect(minutes[revision - 1]).toBeLessThanOrEqual(minute);
      if (revision < minutes.length) expect(minutes[revision]).toBeGreaterThan(minute);
      found.push(revision);
    }
    expect(found).toEqual([...found].sort((one, other) => one - other));
    expect(found.at(-1)).toBe(13);
  },
};
