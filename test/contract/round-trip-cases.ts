/** What is written is read again: every value, exactly, and nothing that was not written. */
import { expect } from 'vitest';
import { MODEL } from '../../src/model/generated/model.ts';
import { entryId, MAXIMUM_SLUG_LENGTH } from '../../src/model/identity.ts';
import type { EdgeState, Fields, RecordState } from '../../src/model/states.ts';
import { stateDigest } from '../../src/store/digest.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { longOddText, sampleStates } from '../support/sample-states.ts';
import { commitStates, question, requires, stateOf } from './sample-changes.ts';
import type { ContractCases } from './store-harness.ts';

const ODD_NUMBERS = [-12.625, 7, 0.1, 0, -1, 1e-7, 5e-324, 1.7976931348623157e308, 2 ** 53, -1e21];

export const roundTripCases: ContractCases = {
  'keeps every field of every kind and edge type': async ({ store, open }) => {
    const { records, edges } = sampleStates(1);
    await commitStates(store, ...records, ...edges);

    await expectStored(store, [...records, ...edges]);
    await expectStored(await open(), [...records, ...edges]);
  },

  'keeps other values of every field': async ({ store }) => {
    for (const seed of [2, 3, 4]) {
      const { records, edges } = sampleStates(seed);
      await commitStates(store, ...records, ...edges);
      await expectStored(store, [...records, ...edges]);
    }
  },

  'leaves absent what is absent': async ({ store }) => {
    const { records, edges } = sampleStates(1, 'required');
    await commitStates(store, ...records, ...edges);

    await expectStored(store, [...records, ...edges]);
  },

  'takes away what a later state of a record or edge leaves out': async ({ store }) => {
    const full = sampleStates(1);
    const bare = sampleStates(1, 'required');
    // Some edges have other ids without the property that tells them apart.
    const ids = new Set(full.edges.map(entryId));
    const bareEdges = bare.edges.filter((edge) => ids.has(entryId(edge)));
    await commitStates(store, ...full.records, ...full.edges);
    await commitStates(store, ...bare.records, ...bareEdges);

    await expectStored(store, [...bare.records, ...bareEdges]);
  },

  'replaces the languages of a text': async ({ store }) => {
    await commitStates(store, question('a', { title: { en: 'One', ru: 'Один', 'zh-Hant': '一' } }));
    const later = question('a', { title: { en: 'One', 'zh-Hans': '一' } });
    await commitStates(store, later);

    await expectStored(store, [later]);
  },

  'keeps every number exactly': async ({ store }) => {
    const fields = numberFields();
    expect(fields.length).toBeGreaterThan(0);

    for (const [index, { kind, field }] of fields.entries()) {
      const base = sampleStates(1).records.find((record) => record.kind === kind);
      const states = ODD_NUMBERS.map((value, count) =>
        withFields(base, `number-${index}-${count}`, { [field]: value }),
      );
      await commitStates(store, ...states);
      await expectStored(store, states);
    }
  },

  'tells an empty list from an absent one': async ({ store }) => {
    const kind = MODEL.kinds.find(({ fields }) => fields.some(({ list }) => list));
    const field = kind?.fields.find(({ list }) => list)?.name ?? '';
    const base = sampleStates(1, 'required').records.find((record) => record.kind === kind?.name);
    const empty = withFields(base, 'empty', { [field]: [] });
    const absent = withFields(base, 'absent', {});
    await commitStates(store, empty, absent);

    await expectStored(store, [empty, absent]);
  },

  'keeps a list in its order, with what occurs twice': async ({ store }) => {
    const listed = requires('a', 'b', { sources: ['z', 'a', 'z', '', 'б', '🧠'] });
    await commitStates(store, question('a'), question('b'), listed);

    await expectStored(store, [listed]);
  },

  'keeps a text of a million characters': async ({ store }) => {
    const long = question('long', { title: { en: longOddText(1_000_000) } });
    await commitStates(store, long);

    await expectStored(store, [long]);
  },

  'keeps control characters, U+0000 among them': async ({ store }) => {
    const state = question('odd', { title: { en: 'before\u0000after \u0001\u001f\u007f' } });
    await commitStates(store, state);

    await expectStored(store, [state]);
  },

  'keeps the longest slugs': async ({ store }) => {
    const slugs = ['a', 'b'].map((letter) => letter.repeat(MAXIMUM_SLUG_LENGTH));
    const [from = '', to = ''] = slugs;
    const states = [question(from), question(to), requires(from, to)];
    await commitStates(store, ...states);

    await expectStored(store, states);
  },

  'gives a self-loop back': async ({ store }) => {
    const states = [question('a'), requires('a', 'a')];
    await commitStates(store, ...states);

    await expectStored(store, states);
  },
};

/** Reads by id and by the log, and compares also the digests. */
async function expectStored(
  store: GraphStore,
  states: readonly (RecordState | EdgeState)[],
): Promise<void> {
  const records = states.filter((state) => 'kind' in state);
  const edges = states.filter((state) => 'type' in state);
  const stored = [
    ...(await store.readRecords(records.map(entryId))),
    ...(await store.readEdges(edges.map(entryId))),
  ];
  expect(stored.map(stateOf)).toEqual([...records, ...edges]);
  expect(stored.map((entry) => entry?.id)).toEqual([...records, ...edges].map(entryId));
  expect(stored.map((entry) => entry?.provenance.digest)).toEqual(
    [...records, ...edges].map(stateDigest),
  );
  const [last] = await store.readLog((await store.currentRevision()) - 1, 1);
  const logged = new Map(last?.items.map(({ id, state }) => [id, state]));
  expect(states.map((state) => logged.get(entryId(state)))).toEqual(states);
}

function numberFields(): { kind: string; field: string }[] {
  return MODEL.kinds.flatMap((kind) =>
    kind.fields
      .filter(({ type, constraint }) => type === 'Float' && constraint === undefined)
      .map((field) => ({ kind: kind.name, field: field.name })),
  );
}

function withFields(base: RecordState | undefined, slug: string, fields: Fields): RecordState {
  if (!base) throw new RangeError('the model has no such kind');
  return { ...base, slug, fields: { ...base.fields, ...fields } };
}
