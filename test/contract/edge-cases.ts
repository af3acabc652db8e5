/** Identity of edges, and that none ever lacks an end. */
import { expect } from 'vitest';
import { edgeId } from '../../src/model/identity.ts';
import type { EdgeState, RecordState } from '../../src/model/states.ts';
import type { Change } from '../../src/store/graph-store.ts';
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
import { snapshotOf } from './store-snapshot.ts';

export const edgeCases: ContractCases = {
  'replaces an edge with the same id': async ({ store }) => {
    await commitStates(store, question('a'), question('b'), requires('a', 'b', { wording: 'Old' }));
    const later = requires('a', 'b', { confidence: 0.25 });
    await commitStates(store, later);

    const { edges } = await snapshotOf(store);
    expect(edges.map(stateOf)).toEqual([later]);
  },

  'keeps edges apart that differ in the discriminator, by value or by having one': async ({
    store,
  }) => {
    const stays = [
      memberOf({ from: '2019-01-01' }),
      memberOf({ from: '2023-01-01' }),
      memberOf({}),
    ];
    await commitStates(store, ...ends(), ...stays);
    const [first, second, third] = stays.map(edgeId);

    expect(await idsOfEdges(store)).toEqual([first, second, third].toSorted());
    await store.commit(requestOf([{ remove: String(second) }]));
    expect(await idsOfEdges(store)).toEqual([first, third].toSorted());
  },

  'keeps apart directions and types between the same two records': async ({ store }) => {
    const informed: EdgeState = { ...requires('a', 'b'), type: 'INFORMED_BY' };
    const edges = [requires('a', 'b'), requires('b', 'a'), informed];
    await commitStates(store, question('a'), question('b'), ...edges);

    expect(await idsOfEdges(store)).toEqual(edges.map(edgeId).toSorted());
  },

  'refuses with "dangling" an edge that lacks an end': async ({ store }) => {
    await commitStates(store, question('a'), question('b'));
    const requests: Change[][] = [
      puts(requires('a', 'nowhere')),
      puts(requires('nowhere', 'a')),
      [...puts(requires('a', 'b')), ...removals(question('b'))],
      [...removals(question('a')), ...puts(requires('a', 'b'))],
    ];

    for (const changes of requests) {
      await expect(store.commit(requestOf(changes))).rejects.toMatchObject({ kind: 'dangling' });
    }
    expect(await idsOfEdges(store)).toEqual([]);
  },

  'refuses with "dangling" to remove a record and leave its edges': async ({ store }) => {
    await commitStates(store, question('a'), question('b'), requires('a', 'b'), requires('b', 'b'));

    for (const slug of ['a', 'b']) {
      await expect(
        store.commit(requestOf(removals(question(slug), requires('b', 'b')))),
      ).rejects.toMatchObject({ kind: 'dangling' });
    }
    expect(await idsOfEdges(store)).toHaveLength(2);
  },

  'takes an edge before its ends, in one commit': async ({ store }) => {
    await commitStates(store, requires('a', 'b'), question('a'), question('b'));

    expect(await idsOfEdges(store)).toEqual([edgeId(requires('a', 'b'))]);
  },

  'removes records before their edges, in one commit': async ({ store }) => {
    const states = [question('a'), question('b'), requires('a', 'b'), requires('a', 'a')];
    await commitStates(store, ...states);
    await store.commit(requestOf(removals(...states)));

    expect(await snapshotOf(store)).toMatchObject({ records: [], edges: [] });
  },
};

async function idsOfEdges(store: Parameters<typeof snapshotOf>[0]): Promise<string[]> {
  const { edges } = await snapshotOf(store);
  return edges.map(({ id }) => id);
}

function ends(): RecordState[] {
  const { fields } = question('any', {});
  const { title, ...rest } = fields;
  return [
    { kind: 'Person', slug: 'ada', fields: { ...rest, name: 'Ada' } },
    { kind: 'Lab', slug: 'lab', fields: { ...rest, name: { en: 'Lab' } } },
  ];
}

function memberOf(fields: EdgeState['fields']): EdgeState {
  return {
    type: 'MEMBER_OF',
    source: 'person/ada',
    target: 'lab/lab',
    fields: { visibility: 'PUBLIC', ...fields },
  };
}
