import { Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAnalysisSeries } from '../../src/http/metrics/analysis-series.ts';
import { ROUTE_CLASSES, routeClassOf } from '../../src/http/metrics/route-class.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import { writeStates } from '../support/test-api.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { type Exposition, readExposition, valuesOf } from './exposition.ts';

const SERIES = [
  ['lacuna_http_request_duration_seconds', 'histogram'],
  ['lacuna_graphql_operations_total', 'counter'],
  ['lacuna_graph_revision', 'gauge'],
  ['lacuna_records', 'gauge'],
  ['lacuna_edges', 'gauge'],
  ['lacuna_memory_bytes', 'gauge'],
  ['lacuna_cached_entries', 'gauge'],
  ['process_resident_memory_bytes', 'gauge'],
  ['nodejs_heap_size_used_bytes', 'gauge'],
  ['nodejs_eventloop_lag_p99_seconds', 'gauge'],
] as const;

const question = (slug: string, visibility = 'PUBLIC') => ({
  kind: 'Question' as const,
  slug,
  fields: {
    title: { en: `The ${slug}` },
    status: 'OPEN',
    language: 'en',
    lifecycle: 'ACTIVE',
    visibility,
  },
});

describe('/metrics', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ seed: 'example' });
  });
  afterAll(() => server.close());

  const scrape = async (): Promise<Exposition> => {
    const response = await server.fetch('metrics');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    return readExposition(await response.text());
  };

  it('is valid and has these series', async () => {
    const { types } = await scrape();

    for (const [name, type] of SERIES) expect([name, types.get(name)]).toEqual([name, type]);
  });

  it('tells records by kind and edges by type, those without any too', async () => {
    const found = await scrape();
    const { questions, works } = (
      await server.query('{ questions { totalCount } works { totalCount } }')
    ).data as Record<string, { totalCount: number }>;

    expect(valuesOf(found, 'lacuna_records')).toHaveLength(MODEL.kinds.length);
    expect(valuesOf(found, 'lacuna_edges')).toHaveLength(MODEL.edges.length);
    expect(valuesOf(found, 'lacuna_records', { kind: 'Question' })).toEqual([
      questions?.totalCount,
    ]);
    expect(valuesOf(found, 'lacuna_records', { kind: 'Work' })).toEqual([works?.totalCount]);
    expect(questions?.totalCount).toBeGreaterThan(0);
  });

  it('counts requests by sort of address and status, in buckets that add up', async () => {
    const labels = { route: 'record', status: '404' };
    const name = 'lacuna_http_request_duration_seconds';
    const before = valuesOf(await scrape(), `${name}_count`, labels)[0] ?? 0;
    for (let count = 0; count < 3; count++) await server.fetch('id/question/nowhere');
    // A request is counted when its connection has taken everything in.
    await expect
      .poll(async () => valuesOf(await scrape(), `${name}_count`, labels)[0])
      .toBe(before + 3);

    const buckets = valuesOf(await scrape(), `${name}_bucket`, labels);
    expect(buckets.toSorted((left, right) => left - right)).toEqual(buckets);
    expect(buckets.at(-1)).toBe(before + 3);
    expect(valuesOf(await scrape(), `${name}_sum`, labels)[0]).toBeGreaterThan(0);
  });

  it('counts operations by how they were answered', async () => {
    const counts = async () => {
      const found = await scrape();
      const count = (outcome: string) =>
        valuesOf(found, 'lacuna_graphql_operations_total', { outcome })[0] ?? 0;
      return ['answered', 'partly', 'refused'].map(count);
    };
    const before = await counts();
    await server.query('{ __typename }');
    await server.query('{ question(id: "~") { id } __typename }');
    await server.query('{ nothingOfTheSort }');

    const [answered = 0, partly = 0, refused = 0] = before;
    expect(await counts()).toEqual([answered + 1, partly + 1, refused + 1]);
  });

  it('follows the graph, and counts nothing that is hidden', async () => {
    const questions = async () =>
      valuesOf(await scrape(), 'lacuna_records', { kind: 'Question' })[0];
    const revision = async () => valuesOf(await scrape(), 'lacuna_graph_revision')[0] ?? 0;
    const [before = 0, earlier] = [await questions(), await revision()];
    await writeStates(server.store, [question('seen'), question('hidden', 'LAB')]);

    await expect.poll(questions).toBe(before + 1);
    expect(await revision()).toBeGreaterThan(earlier);
  });

  it('tells the memory of orders once one is made', async () => {
    const orders = async () =>
      valuesOf(await scrape(), 'lacuna_memory_bytes', { part: 'orders' })[0];
    const before = await orders();
    await server.query(
      '{ works(orderBy: { field: YEAR, direction: DESCENDING }) { nodes { slug } } }',
    );

    expect(before).toBe(0);
    expect(await orders()).toBeGreaterThan(0);
  });

  it('has no label that a record or a reader could fill', async () => {
    await server.fetch('strange-address-of-a-reader');
    await server.fetch('__proto__');
    await server.query('{ question(id: "strange-question") { title } }');
    const { samples } = await scrape();
    const routes = samples.flatMap(({ labels }) => labels['route'] ?? []);

    expect(JSON.stringify(samples)).not.toMatch(/strange|proto/);
    expect(ROUTE_CLASSES).toEqual(expect.arrayContaining([...new Set(routes)]));
  });

  it('is only read', async () => {
    const [head, post] = [
      await server.fetch('metrics', { method: 'HEAD' }),
      await server.fetch('metrics', { method: 'POST' }),
    ];

    expect([head.status, await head.text()]).toEqual([200, '']);
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await post.json()).toEqual({
      error: 'METHOD_NOT_ALLOWED',
      message: 'The method is POST; /metrics is only read, with GET or HEAD.',
    });
  });

  it('is that of one server, though several run in a process', async () => {
    const other = await startTestServer();
    const found = readExposition(await (await other.fetch('metrics')).text());
    await other.close();

    expect(valuesOf(found, 'lacuna_records', { kind: 'Question' })).toEqual([0]);
    expect(valuesOf(found, 'lacuna_graphql_operations_total', { outcome: 'answered' })).toEqual([
      0,
    ]);
  });
});

describe('routeClassOf', () => {
  it.each([
    ['/graphql', 'graphql'],
    ['/graphiql/assets/a.js', 'graphiql'],
    ['/id/question/some-slug', 'record'],
    ['/page', 'page'],
    ['/export.jsonld', 'export'],
    ['/context/v1.jsonld', 'format'],
    ['/health/live', 'health'],
    ['/metrics', 'metrics'],
    ['/', 'other'],
    ['/idea', 'other'],
    ['/constructor', 'other'],
  ])('takes %s for %s', (path, route) => {
    expect(routeClassOf(path)).toBe(route);
  });
});

describe('the series of heavy operations', () => {
  it('tell what the statistics tell when they are read', async () => {
    const registry = new Registry();
    const pool = { threads: 2, ready: 2, waiting: 3, running: 1 };
    const jobs = { begun: 5, cancelled: 6, timedOut: 7, refused: 8, died: 9 };
    let asked = 10;
    addAnalysisSeries(registry, () => ({
      asked,
      fromCache: 4,
      shared: 1,
      computed: 5,
      partial: 2,
      cacheEntries: 11,
      cacheBytes: 12_000,
      pool: { ...pool, ...jobs },
    }));
    await registry.metrics();
    asked = 20;

    const found = readExposition(await registry.metrics());

    const answers = valuesOf(found, 'lacuna_analysis_answers_total');
    expect(answers).toEqual([20, 4, 1, 5, 2]);
    expect(valuesOf(found, 'lacuna_analysis_jobs_total')).toEqual([5, 6, 7, 8, 9]);
    expect(valuesOf(found, 'lacuna_analysis_pool')).toEqual([2, 3, 1]);
    expect(valuesOf(found, 'lacuna_analysis_kept_answers')).toEqual([11]);
    expect(valuesOf(found, 'lacuna_analysis_kept_bytes')).toEqual([12_000]);
  });
});
