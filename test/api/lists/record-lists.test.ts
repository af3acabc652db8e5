import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeptLists } from '../../../src/api/lists/kept-lists.ts';
import { pageOfList } from '../../../src/api/lists/list-page.ts';
import { recordList } from '../../../src/api/lists/record-list.ts';
import { cursorOf } from '../../../src/api/pages.ts';
import { compileFilter } from '../../../src/api/record-filter.ts';
import type { Projection } from '../../../src/projection/projection.ts';
import { ChangingGraph } from './changing-graph.ts';
import { type PlainRecord, type PlainRequest, plainPage } from './list-oracle.ts';

/** What an estimate can be ordered by, with the value that it goes by. */
const ORDERS = [
  ['SLUG', undefined],
  ['VALUE', 'value'],
  ['LOW', 'low'],
  ['ESTIMATED_ON', 'estimatedOn'],
  ['CREATED_AT', 'createdAt'],
  ['UPDATED_AT', 'updatedAt'],
] as const;

type Direction = 'ASCENDING' | 'DESCENDING';

/** A revision as a projection and as plain records. */
interface KnownRevision {
  readonly projection: Projection;
  readonly records: readonly PlainRecord[];
}

/** What the lists answer, in the words of the oracle. */
function answer(
  lists: KeptLists,
  projection: Projection,
  field: string | undefined,
  { filter, request }: { filter: Record<string, unknown> | null; request: PlainRequest },
) {
  const { after, direction, first } = request;
  const fits = compileFilter(projection, 'Estimate', filter);
  const orderBy = field === undefined ? null : { field, direction };
  const list = recordList(lists, projection, 'Estimate', { filter, fits, orderBy });
  try {
    const page = pageOfList(list, { first, after: after === undefined ? null : cursorOf(after) });
    const ids = page.nodes.map((node) => projection.idOf(node));
    expect(page.pageInfo.startCursor).toBe(ids[0] === undefined ? null : cursorOf(ids[0]));
    expect(page.pageInfo.endCursor).toBe(ids.length === 0 ? null : cursorOf(ids.at(-1) ?? ''));
    const { hasNextPage, hasPreviousPage } = page.pageInfo;
    return { ids, totalCount: page.totalCount(), hasNextPage, hasPreviousPage };
  } catch (error) {
    return String(error).includes('first') ? 'first' : 'after';
  }
}

const FILTERS: readonly [Record<string, unknown> | null, PlainRequest['fits']][] = [
  [null, () => true],
  [{ lifecycle: null }, () => true],
  [{ lifecycle: ['RETRACTED'] }, ({ values }) => values['lifecycle'] === 'RETRACTED'],
  [
    { value: { from: 0 }, lifecycle: ['ACTIVE'] },
    ({ values }) => Number(values['value'] ?? -1) >= 0 && values['lifecycle'] === 'ACTIVE',
  ],
  [{ value: { from: 2e9 } }, () => false],
];

/** A random request, and what it is to the oracle. */
function drawRequest(graph: ChangingGraph, ids: readonly string[]) {
  const [field, by] = ORDERS[graph.below(ORDERS.length)] ?? ORDERS[0];
  const isOrdered = graph.chance(0.8);
  const [filter, fits] = FILTERS[graph.below(FILTERS.length)] ?? [null, () => true];
  const direction: Direction = graph.chance(0.5) ? 'ASCENDING' : 'DESCENDING';
  const strange = ['estimate/e5x', 'claim/c1', 'nonsense', 'estimate/~', 'estimate/zzz', ''];
  const id = graph.chance(0.2)
    ? strange[graph.below(strange.length)]
    : ids[graph.below(ids.length)];
  const request: PlainRequest = {
    fits,
    by: isOrdered ? by : undefined,
    direction: isOrdered ? direction : 'ASCENDING',
    isOrdered,
    first: graph.chance(0.05) ? graph.below(3) * 100 - 100 : 1 + graph.below(12),
    after: graph.chance(0.3) ? undefined : id,
  };
  return { field: isOrdered ? field : undefined, filter, request };
}

describe('lists of records', () => {
  const seen = { pages: 0, refused: 0, past: 0, empty: 0 };

  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'are what filtering and sorting all records gives, revision after revision, on graph %i',
    (seed) => {
      const graph = new ChangingGraph(seed);
      const lists = new KeptLists();
      for (let slug = 0; slug < seed * 12; slug++) graph.putEstimate(`e${slug}`);
      const known: KnownRevision[] = [];
      for (let revision = 0; revision < 14; revision++) {
        graph.change();
        known.push({ projection: graph.project(), records: [...graph.estimates.values()] });
        askOften(graph, lists, known);
      }
    },
  );

  it('were of every sort', () => {
    expect(seen.pages).toBeGreaterThan(1500);
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(150);
  });

  /** Mostly about the newest revision. */
  function askOften(graph: ChangingGraph, lists: KeptLists, known: readonly KnownRevision[]): void {
    for (let turn = 0; turn < 25; turn++) {
      const at = graph.chance(0.2) ? known[graph.below(known.length)] : known.at(-1);
      if (at) note(askOnce(graph, lists, at), at === known.at(-1));
    }
  }

  /** Asks the lists and the oracle the same. */
  function askOnce(graph: ChangingGraph, lists: KeptLists, { projection, records }: KnownRevision) {
    const ids = records.map(({ id }) => id);
    const { field, ...asked } = drawRequest(graph, ids);

    const page = answer(lists, projection, field, asked);

    expect(page).toEqual(plainPage(records, asked.request));
    return page;
  }

  function note(page: ReturnType<typeof answer>, isNewest: boolean): void {
    if (typeof page === 'string') seen.refused += 1;
    else if (page.ids.length === 0) seen.empty += 1;
    else seen.pages += 1;
    if (!isNewest) seen.past += 1;
  }

  it('find a few among many, whatever the page', () => {
    const graph = new ChangingGraph(3);
    for (let slug = 0; slug < 5_000; slug++) graph.putEstimate(`e${slug}`);
    const projection = graph.project();
    const records = [...graph.estimates.values()];
    const rare = records.filter(
      ({ values }) => values['updatedAt'] === 7_000 && values['low'] === 1,
    );
    const filter = {
      updatedAt: { from: '1970-01-01T00:00:07.000Z', to: '1970-01-01T00:00:07.000Z' },
      low: { from: 1, to: 1 },
    };
    const fits = (record: PlainRecord) => rare.includes(record);
    expect(rare.length).toBeGreaterThan(4);
    const afters = [undefined, ...rare.map(({ id }) => id), 'estimate/e4', 'estimate/zzz'];
    for (const [field, by] of ORDERS) {
      for (const after of afters) {
        const request: PlainRequest = {
          fits,
          by,
          direction: 'DESCENDING',
          isOrdered: true,
          first: 3,
          after,
        };
        const lists = new KeptLists();

        expect(answer(lists, projection, field, { filter, request })).toEqual(
          plainPage(records, request),
        );
      }
    }
  });
});

describe('kept orders', () => {
  const asked = { field: 'VALUE', direction: 'ASCENDING' } as const;
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const filled = () => {
    const graph = new ChangingGraph(5);
    for (let slug = 0; slug < 60; slug++) graph.putEstimate(`e${slug}`);
    return graph;
  };

  it('stay the same object while nothing changes that they read', () => {
    const graph = filled();
    const lists = new KeptLists();
    const order = lists.orderOf(graph.project(), 'Estimate', asked);
    graph.putClaim('new');

    expect(order).toBeDefined();
    expect(lists.orderOf(graph.project(), 'Estimate', asked)).toBe(order);
  });

  it('change when a value does, and a past graph keeps its own', () => {
    const graph = filled();
    const lists = new KeptLists();
    const past = graph.project();
    const order = lists.orderOf(past, 'Estimate', asked);
    graph.removeEstimate('estimate/e7');

    const later = lists.orderOf(graph.project(), 'Estimate', asked);

    expect(later?.numbers).toHaveLength(59);
    expect(lists.orderOf(past, 'Estimate', asked)).toBe(order);
  });

  it('are none for the order by slug', () => {
    const lists = new KeptLists();
    const bySlug = { field: 'SLUG', direction: 'DESCENDING' } as const;

    expect(lists.orderOf(filled().project(), 'Estimate', bySlug)).toBeUndefined();
  });

  it('go by the text of what is no day', () => {
    const graph = new ChangingGraph(1);
    for (const [slug, estimatedOn] of Object.entries({ a: '2024/03/10', b: '2024-05-01' })) {
      const fields = { lifecycle: 'ACTIVE', visibility: 'PUBLIC', estimatedOn };
      graph.image.put({ kind: 'Estimate', slug, fields }, 1, { createdAt: 0, updatedAt: 0 });
    }
    const byDay = { field: 'ESTIMATED_ON', direction: 'ASCENDING' } as const;

    const order = new KeptLists().orderOf(graph.project(), 'Estimate', byDay);

    expect(order?.numbers).toEqual(Uint32Array.of(1, 0));
  });

  it('tell their memory', () => {
    const graph = filled();
    const lists = new KeptLists();
    expect(lists.memory()).toEqual([
      { name: 'orders', bytes: 0 },
      { name: 'matches', bytes: 0 },
    ]);
    lists.orderOf(graph.project(), 'Estimate', asked);

    // 60 numbers of 4 bytes and as many keys of 8.
    expect(lists.memory()).toContainEqual({ name: 'orders', bytes: 720 });
  });

  it('forget graphs that are gone, also while nobody asks for their memory', () => {
    let looks = 0;
    class Gone {
      deref(): undefined {
        looks++;
        return undefined;
      }
    }
    vi.stubGlobal('WeakRef', Gone);
    const graph = filled();
    const lists = new KeptLists();
    for (let revision = 0; revision < 500; revision++) {
      graph.putEstimate('e1');
      lists.matches(graph.project(), 'all').known();
    }
    looks = 0;

    lists.memory();

    expect(looks).toBeLessThan(100);
  });
});
