/** The outlines of everything: what the graph in memory is built from. */
import { expect } from 'vitest';
import { MODEL } from '../../src/model/generated/model.ts';
import { edgeId, isRecordId } from '../../src/model/identity.ts';
import type { EdgeState, RecordState } from '../../src/model/states.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import { sampleStates } from '../support/sample-states.ts';
import { type Outline, outlineOf, outlinesOf, scannedOutlines } from './outlines-of.ts';
import { commitStates, question, removals, requestOf, requires } from './sample-changes.ts';
import type { ContractCases } from './store-harness.ts';

const ODD_NUMBERS = [-0, 0, 1e21, -1e21, 5e-324, 1.7976931348623157e308, 0.1, -12.625, 7, 2 ** 53];

/** More than engines read at once. */
const MANY = 1_100;

export const outlineCases: ContractCases = {
  'gives no outlines of an empty store': async ({ store }) => {
    expect(await outlinesOf(store)).toEqual(new Map());
  },

  'gives in outlines what scans give, of every kind and edge type': async ({ store }) => {
    for (const seed of [1, 2, 3]) {
      const { records, edges } = sampleStates(seed, seed === 2 ? 'required' : 'all');
      await commitStates(store, ...records, ...edges);
    }

    const outlines = [...(await expectTrueOutlines(store)).values()];
    expect(new Set(outlines.map(({ kind, type }) => kind ?? type)).size).toBe(
      MODEL.kinds.length + MODEL.edges.length,
    );
  },

  'gives in outlines what scans give, of random graphs': async ({ store }) => {
    const seen = new Set<unknown>();
    for (const seed of [3, 11, 20]) {
      const { records, edges } = makeRandomKnowledgeGraph(seed);
      await commitStates(store, ...records, ...edges);
      const outlines = await expectTrueOutlines(store);
      for (const { kind, type } of outlines.values()) seen.add(kind ?? type);
    }
    expect(seen.size).toBeGreaterThan(30);
  },

  'tells edges with the same ends apart': async ({ store }) => {
    const ends = { source: 'person/a', target: 'lab/b' } as const;
    const memberships = [{}, { from: '2020-01-01' }, { from: '2021-01-01', to: '2022-01-01' }];
    const edges = memberships.map(
      (fields): EdgeState => ({
        type: 'MEMBER_OF',
        ...ends,
        fields: { visibility: 'PUBLIC', ...fields },
      }),
    );
    const common = { language: 'en', visibility: 'PUBLIC', lifecycle: 'ACTIVE' };
    const records: RecordState[] = [
      { kind: 'Person', slug: 'a', fields: { ...common, name: 'A' } },
      { kind: 'Lab', slug: 'b', fields: { ...common, name: { en: 'B' } } },
    ];
    await commitStates(store, ...records, ...edges);

    const outlines = await expectTrueOutlines(store);
    expect([...outlines.keys()].filter((id) => !isRecordId(id)).toSorted()).toEqual(
      edges.map(edgeId).toSorted(),
    );
  },

  'gives every number exactly': async ({ store }) => {
    const fields = { language: 'en', visibility: 'PUBLIC', lifecycle: 'ACTIVE' };
    const estimates = ODD_NUMBERS.map(
      (value, index): RecordState => ({
        kind: 'Estimate',
        slug: `e${index}`,
        fields: { ...fields, value, low: -value },
      }),
    );
    await commitStates(store, ...estimates);

    const outlines = await expectTrueOutlines(store);
    for (const [index, value] of ODD_NUMBERS.entries()) {
      const { scalars } = outlines.get(`estimate/e${index}`) as { scalars: { value: number } };
      // One engine knows but one zero.
      expect(scalars.value + 0).toBe(value + 0);
    }
  },

  'tells which texts and lists are stated, in whatever language': async ({ store }) => {
    const requirements = { requirements: [] as string[] };
    const method: RecordState = {
      kind: 'Method',
      slug: 'm',
      fields: { language: 'ru', visibility: 'PUBLIC', lifecycle: 'ACTIVE', name: { ru: 'М' } },
    };
    await commitStates(
      store,
      question('a', { title: { 'zh-Hant': '一' }, verificationNote: '' }),
      question('b', { language: 'ru', title: { en: 'B' }, text: { ru: 'Б' } }),
      method,
      { ...method, slug: 'n', fields: { ...method.fields, ...requirements } },
    );

    const outlines = await expectTrueOutlines(store);
    expect(outlines.get('method/m')?.['filled']).not.toBe(outlines.get('method/n')?.['filled']);
  },

  'follows changes and removals': async ({ store }) => {
    await commitStates(
      store,
      ...['a', 'b', 'c'].map((slug) => question(slug, { wellPosed: true, wikidata: 'Q1' })),
      requires('a', 'b', { confidence: 0.5, rationale: 'R' }),
      requires('b', 'c', { confidence: 0.25 }),
    );
    await commitStates(store, question('a', { status: 'ANSWERED', text: { en: 'T' } }));
    await commitStates(store, requires('a', 'b', { wording: 'STATED' }));
    await store.commit(requestOf(removals(requires('b', 'c'), question('c'))));

    const outlines = await expectTrueOutlines(store);
    expect([...outlines.keys()].toSorted()).toEqual([
      'REQUIRES.question.a.question.b',
      'question/a',
      'question/b',
    ]);
  },

  'gives outlines of more than it reads at once': async ({ store }) => {
    const slugs = Array.from({ length: MANY }, (_, index) => `q${index}`);
    await commitStates(
      store,
      ...slugs.map((slug, index) => question(slug, { status: index % 3 ? 'OPEN' : 'ANSWERED' })),
      ...slugs.map((slug, index) =>
        requires(slug, `q${(index * 7) % MANY}`, { confidence: index }),
      ),
    );

    expect((await expectTrueOutlines(store)).size).toBe(2 * MANY);
  },

  'tears nothing when commits land while outlines are read': async ({ store, open }) => {
    const slugs = Array.from({ length: 20 }, (_, index) => `q${index}`);
    await commitStates(
      store,
      ...slugs.map((slug) => question(slug)),
      ...slugs.map((slug) => requires(slug, 'q0')),
    );
    const before = await store.currentRevision();
    const other = await open();
    let part = 0;

    const outlines = await outlinesOf(store, async () => {
      part += 1;
      const writer = part % 2 === 0 ? store : other;
      await commitStates(
        writer,
        question(`new-${part}`),
        requires(`new-${part}`, 'q1', { confidence: 1 }),
        requires('q2', `new-${part}`),
        question('q3', { wellPosed: part % 2 === 0 }),
      );
      await writer.commit(
        requestOf(removals(requires(`q${part + 3}`, 'q0'), question(`q${part + 3}`))),
      );
    });

    expect(part).toBeGreaterThan(1);
    await replay(store, before, outlines);
    expect(withoutMoments(outlines)).toEqual(withoutMoments(await scannedOutlines(store)));
  },

  'ends a reading of outlines with "unavailable" when the store is closed': async ({ store }) => {
    await commitStates(store, question('a'), question('b'), requires('a', 'b'));
    const reading = outlinesOf(store, () => store.close());

    await expect(reading).rejects.toMatchObject({ name: 'StoreError', kind: 'unavailable' });
    const later = outlinesOf(store);
    await expect(later).rejects.toMatchObject({ name: 'StoreError', kind: 'unavailable' });
  },

  'lets go of a reading of outlines that was left': async ({ store }) => {
    await commitStates(store, question('a'), requires('a', 'a'));
    for (let round = 0; round < 120; round += 1) {
      for await (const _part of store.readOutlines()) break;
    }

    expect(await commitStates(store, question('b'))).toMatchObject({ revision: 2 });
    await expectTrueOutlines(store);
    await store.close();
  },
};

async function expectTrueOutlines(store: GraphStore): Promise<Map<string, Outline>> {
  const outlines = await outlinesOf(store);
  expect(outlines).toEqual(await scannedOutlines(store));
  return outlines;
}

/** Applies what the log gained after a revision. */
async function replay(
  store: GraphStore,
  before: number,
  outlines: Map<string, Outline>,
): Promise<void> {
  for (const { revision, items, time, actor } of await store.readLog(before, 1_000)) {
    const moments = { createdAt: time, createdBy: actor, updatedAt: time, updatedBy: actor };
    for (const { id, state, after } of items) {
      if (state === null || after === null) outlines.delete(id);
      else {
        const provenance = { ...moments, revision, digest: after };
        outlines.set(id, outlineOf({ ...state, id, provenance }));
      }
    }
  }
}

function withoutMoments(outlines: ReadonlyMap<string, Outline>): Map<string, Outline> {
  return new Map(
    [...outlines].map(([id, { createdAt: _created, updatedAt: _updated, ...rest }]) => [id, rest]),
  );
}
