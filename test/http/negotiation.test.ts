/** What may be asked of an IRI, and what hidden records show: nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edgeId, recordId } from '../../src/model/identity.ts';
import type { EdgeState, RecordState } from '../../src/model/states.ts';
import { readBundledSeed, seedStore } from '../../src/seeding/seed-store.ts';
import { openSqliteStore } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const question = (slug: string, visibility: string): RecordState => ({
  kind: 'Question',
  slug,
  fields: {
    language: 'en',
    visibility,
    lifecycle: 'ACTIVE',
    title: { en: slug },
    status: 'OPEN',
  },
});

const requires = (source: RecordState, target: RecordState, visibility: string): EdgeState => ({
  type: 'REQUIRES',
  source: recordId(source),
  target: recordId(target),
  fields: { visibility },
});

const [known, other, hidden] = [
  question('a-known-question', 'PUBLIC'),
  question('another-question', 'PUBLIC'),
  question('a-hidden-question', 'LAB'),
] as const;
const hiddenEdges = [
  requires(known, hidden, 'PUBLIC'),
  requires(hidden, known, 'PUBLIC'),
  requires(known, other, 'LAB'),
];
const openEdge = requires(other, known, 'PUBLIC');

describe('/id', () => {
  let server: TestServer;
  beforeAll(async () => {
    const store = await openSqliteStore({ file: ':memory:' });
    await seedStore(store, 'example');
    await store.commit({
      actor: 'test',
      message: 'hidden and open',
      time: new Date().toISOString(),
      changes: [known, other, hidden, ...hiddenEdges, openEdge].map((put) => ({ put })),
    });
    server = await startTestServer({ store });
  });
  afterAll(() => server.close());

  const get = (path: string, accept = '*/*', method = 'GET') =>
    server.fetch(path, { method, headers: { accept } });

  it.each([
    ['application/ld+json', 'application/ld+json'],
    ['application/json', 'application/json'],
    ['*/*', 'application/ld+json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'application/ld+json'],
    ['text/turtle;q=1, application/json;q=0.5', 'application/json'],
    ['application/ld+json;q=0.1, application/json', 'application/json'],
  ])('answers Accept: %s as %s', async (accept, type) => {
    const response = await get(`id/${recordId(known)}`, accept);

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(response.headers.get('vary')).toMatch(/\bAccept\b/);
  });

  it.each(['text/turtle', 'text/html', 'image/png'])(
    'refuses Accept: %s and lists what there is',
    async (accept) => {
      const response = await get(`id/${recordId(known)}`, accept);

      expect(response.status).toBe(406);
      expect(response.headers.get('vary')).toMatch(/\bAccept\b/);
      expect(await response.json()).toEqual({
        error: 'NOT_ACCEPTABLE',
        message: 'This address is served as application/ld+json or application/json.',
        available: ['application/ld+json', 'application/json'],
      });
    },
  );

  it('answers HEAD with the headers of GET and no body', async () => {
    const path = `id/edge/${edgeId(openEdge)}`;
    const [head, whole] = [await get(path, '*/*', 'HEAD'), await get(path)];

    expect(head.status).toBe(200);
    expect(head.headers.get('content-type')).toBe(whole.headers.get('content-type'));
    expect(await head.text()).toBe('');
  });

  it('answers 304 to who has the newest state', async () => {
    const path = `id/${recordId(known)}`;
    const etag = (await get(path)).headers.get('etag') ?? '';
    // Without cache-control, fetch itself would ask for a fresh answer.
    const headers = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
    const again = await server.fetch(path, { headers });

    expect(again.status).toBe(304);
  });

  it('gives the same answer for what is hidden, unknown or malformed', async () => {
    const paths = [
      `id/${recordId(hidden)}`,
      ...hiddenEdges.map((edge) => `id/edge/${edgeId(edge)}`),
      'id/question/never-was',
      'id/nonsense/never-was',
      'id/question/UPPER',
      'id/question/..%2f..%2fetc',
      'id/question/%00',
      `id/question/${'x'.repeat(5_000)}`,
      'id/edge/never.was',
      `id/edge/${edgeId(openEdge)}%00`,
      `id/edge/${edgeId(openEdge)}.0`,
      'id/edge/__proto__',
    ];

    for (const path of paths) {
      const response = await get(path);
      expect(response.status, path).toBe(404);
      expect(response.headers.get('vary')).toMatch(/\bAccept\b/);
      const { message } = (await response.json()) as { message: string };
      expect(message).toBe(`Nothing that you may see is at ${new URL(response.url).pathname}.`);
    }
    expect(server.log.filter(({ level }) => level >= 40)).toEqual([]);
  });

  it('shows of a record only its open edges', async () => {
    const text = await (await get(`id/${recordId(known)}`)).text();
    const edges = (JSON.parse(text) as { edges?: unknown[] }).edges ?? [];

    expect(edges).toEqual([]);
    expect(text).not.toContain(hidden.slug);
  });

  it('leaves all that is hidden out of the export', async () => {
    const text = await (await get('export.jsonld')).text();
    const { records, edges } = readBundledSeed('example');

    expect(text).not.toContain(hidden.slug);
    for (const edge of hiddenEdges) expect(text).not.toContain(edgeId(edge));
    expect(JSON.parse(text)['@graph'].at(-1)).toMatchObject({
      recordCount: records.length + 2,
      edgeCount: edges.length + 1,
    });
  });
});

describe('/context/v1.jsonld', () => {
  it('is JSON-LD that may be kept for a day', async () => {
    const server = await startTestServer();
    const { status, headers } = await server.fetch('context/v1.jsonld');

    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    expect(headers.get('cache-control')).toBe('public, max-age=86400');
    expect(headers.get('etag')).toBeTruthy();
    await server.close();
  });
});
