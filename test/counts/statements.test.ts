/** How many statements loading and answering take; times are never compared. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionsOnly, worldEntries } from '../../bench/graphs/world.ts';
import { openGraph } from '../../src/projection/open-graph.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openTestStore, serveStore, type TestApi } from '../support/test-api.ts';
import { countStatements, type StatementCount } from './counted-statements.ts';

/** Looks at the newest revision, as a server does ten times a second. */
const LOOKS_AT_LOG = /FROM log ORDER BY revision DESC LIMIT 1/;
/** Reads a whole table, or a page of it, or lists made of it. */
const SCANS = /FROM (record|edge)(_outline)?\b/;

const PAGE = `query Page($first: Int!) {
  questions(first: $first) { nodes { slug title requires(first: 10) { nodes { slug title } } } }
}`;
const RANKING =
  '{ bottlenecks(first: 20) { totalCount nodes { rank value question { slug title } } } }';

let count: StatementCount;

beforeAll(() => {
  count = countStatements();
});

afterAll(() => {
  count.stop();
});

async function storeOf(questions: number): Promise<GraphStore> {
  return await openTestStore([...worldEntries(questionsOnly(questions))]);
}

function taken(): readonly string[] {
  return count.take().filter((sql) => !LOOKS_AT_LOG.test(sql));
}

describe('loading the graph', () => {
  it.each([20, 1_500])('scans records once and edges once, of %i questions', async (questions) => {
    const store = await storeOf(questions);
    count.take();
    const graph = await openGraph(store);
    const sent = taken();
    graph.close();
    await store.close();

    expect(sent.filter((sql) => SCANS.test(sql))).toHaveLength(2);
    // And what the log gained meanwhile: its entries and their items.
    expect(sent.length).toBeLessThanOrEqual(4);
  });
});

describe('answering', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await serveStore(await storeOf(200));
    count.take();
  });

  afterAll(() => api.close());

  it('reads a page of two levels with at most one statement for each, whatever its length', async () => {
    await api.read(PAGE, { first: 3 });
    const short = taken();
    await api.read(PAGE, { first: 90 });
    const long = taken();

    for (const sent of [short, long]) {
      expect(sent.length).toBeGreaterThan(0);
      expect(sent.length).toBeLessThanOrEqual(2);
    }
  });

  it('reads nothing for a page that was read before', async () => {
    await api.read(PAGE, { first: 20 });
    taken();
    await api.read(PAGE, { first: 20 });

    expect(taken()).toEqual([]);
  });

  it('reads nothing for an analysis that was answered before', async () => {
    const first = await api.read(RANKING);
    const firstStatements = taken();
    const again = await api.read(RANKING);

    expect(again).toEqual(first);
    expect(taken()).toEqual([]);
    // What it names is read at once.
    expect(firstStatements.length).toBeLessThanOrEqual(1);
  });

  it('reads the log, and neither records nor edges anew, after a write', async () => {
    await api.read(RANKING);
    taken();
    const put = {
      type: 'REQUIRES',
      source: 'question/n-0000003',
      target: 'question/n-0000150',
      fields: { visibility: 'PUBLIC' },
    } as const;
    const request = { actor: 'test', message: 'test', time: '2026-06-15T00:00:00.000Z' };
    await api.store.commit({ ...request, changes: [{ put }] });
    taken();
    await api.services.graph.refresh();

    const sent = taken();
    expect(sent.filter((sql) => SCANS.test(sql))).toEqual([]);
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length).toBeLessThanOrEqual(4);
  });
});
