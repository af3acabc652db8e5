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

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

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
    ['', 'application/ld+json'],
    ['text/turtle;q=1, application/json;q=0.5', 'text/turtle'],
    ['text/turtle;q=0.4, application/n-quads;q=0.5', 'application/n-quads'],
    ['application/ld+json;q=0.1, application/json', 'application/json'],
    ['application/*, text/turtle;q=0.1', 'application/ld+json'],
    ['text/*;q=0.1, application/n-quads', 'application/n-quads'],
    ['application/ld+json;q=0, text/turtle', 'text/turtle'],
    ['TEXT/Turtle', 'text/turtle'],
    ['nonsense, ;;;q=, text/turtle', 'text/turtle'],
    ['text/html;q=0.2, text/turtle;q=0.9', 'text/turtle'],
  ])('answers Accept: %s as %s', async (accept, type) => {
    for (const path of [`id/${recordId(known)}`, `id/edge/${edgeId(openEdge)}`]) {
      const response = await get(path, accept);

      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
      expect(response.headers.get('vary')).toMatch(/\bAccept\b/);
    }
  });

  it.each([BROWSER, 'text/html', 'application/xhtml+xml', 'text/html, text/turtle;q=0.9'])(
    'leads who asks with Accept: %s to the page',
    async (accept) => {
      for (const id of [recordId(known), `edge/${edgeId(openEdge)}`]) {
        const response = await server.fetch(`id/${id}`, {
          headers: { accept },
          redirect: 'manual',
        });
        const { status, url } = await get(`id/${id}`, accept);

        expect(response.status).toBe(303);
        expect(response.headers.get('vary')).toMatch(/\bAccept\b/);
        expect([status, url]).toEqual([200, `${server.url}page/${id}`]);
      }
    },
  );

  it.each([
    'image/png',
    'text/plain;q=1',
    'application/ld+json;q=0',
    'nonsense',
    'text/turtle;q=0',
  ])('refuses Accept: %s and lists what there is', async (accept) => {
    const response = await get(`id/${recordId(known)}`, accept);

    expect(response.status).toBe(406);
    expect(response.headers.get('vary')).toMatch(/\bAccept\b/);
    expect(await response.json()).toEqual({
      error: 'NOT_ACCEPTABLE',
      message:
        'This address is served as application/ld+json, application/json, application/n-quads, text/turtle, text/html or application/xhtml+xml.',
      available: [
        'application/ld+json',
        'application/json',
        'application/n-quads',
        'text/turtle',
        'text/html',
        'application/xhtml+xml',
      ],
    });
  });

  it.each([
    ['jsonld', 'application/ld+json'],
    ['nq', 'application/n-quads'],
    ['ttl', 'text/turtle'],
  ])('serves the ending %s whatever Accept says', async (ending, type) => {
    const [record, edge] = [`id/${recordId(known)}`, `id/edge/${edgeId(openEdge)}`];

    for (const [path, plain] of [
      [`${record}.${ending}`, record],
      [`${record}?format=${ending}`, record],
      [`${edge}?format=${ending}`, edge],
    ] as const) {
      const response = await get(path, BROWSER);

      expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
      expect(await response.text()).toBe(await (await get(plain, type)).text());
    }
  });

  it('refuses unknown endings and formats in a sentence', async () => {
    for (const ending of ['csv', 'html', 'ttl.ttl', '']) {
      expect((await get(`id/${recordId(known)}.${ending}`)).status, ending).toBe(404);
    }
    for (const query of ['format=csv', 'format=', 'format=ttl&format=nq']) {
      const response = await get(`id/${recordId(known)}?${query}`);
      const { message } = (await response.json()) as { message: string };

      expect(response.status, query).toBe(400);
      expect(message).toMatch(/^format is .+; it must be one of jsonld, nq, ttl\.$/);
    }
  });

  it('answers HEAD with the headers of GET and no body', async () => {
    for (const type of ['application/ld+json', 'application/n-quads', 'text/turtle', 'text/html']) {
      const path = `id/edge/${edgeId(openEdge)}`;
      const [head, whole] = [await get(path, type, 'HEAD'), await get(path, type)];

      expect(head.status).toBe(200);
      for (const name of ['content-type', 'etag', 'last-modified', 'link']) {
        expect(head.headers.get(name), name).toBe(whole.headers.get(name));
      }
      expect(await head.text()).toBe('');
    }
  });

  it('answers 304 to who has the newest state of the same form', async () => {
    const path = `id/${recordId(known)}`;
    const types = ['application/ld+json', 'application/n-quads', 'text/turtle'];
    const tags: string[] = [];
    for (const type of types) tags.push((await get(path, type)).headers.get('etag') ?? '');
    // Without cache-control, fetch itself would ask for a fresh answer.
    const again = async (tag: string, type: string) =>
      await server.fetch(path, {
        headers: { accept: type, 'if-none-match': tag, 'cache-control': 'max-age=0' },
      });

    expect(new Set(tags).size).toBe(types.length);
    for (const [place, type] of types.entries()) {
      const tag = tags[place] ?? '';
      expect(tag).toMatch(/^"[\w-]{27}"$/);
      for (const given of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const response = await again(given, type);
        expect(response.status, given).toBe(304);
        expect(response.headers.get('etag')).toBe(tag);
        expect(await response.text()).toBe('');
      }
      const other = tags[(place + 1) % types.length] ?? '';
      expect((await again(other, type)).status).toBe(200);
    }
  });

  it('gives another tag once an edge is gone, though no date is newer', async () => {
    const path = `id/${recordId(other)}`;
    const before = await get(path);
    await server.store.commit({
      actor: 'test',
      message: 'an edge less',
      time: new Date().toISOString(),
      changes: [{ remove: edgeId(openEdge) }],
    });
    const sinceThen = { 'if-modified-since': before.headers.get('last-modified') ?? '' };
    await expect
      .poll(async () => (await get(path)).headers.get('etag'))
      .not.toBe(before.headers.get('etag'));
    const asked = await server.fetch(path, {
      headers: { ...sinceThen, 'cache-control': 'max-age=0' },
    });

    expect(asked.status).toBe(200);
    await server.store.commit({
      actor: 'test',
      message: 'the edge again',
      time: new Date().toISOString(),
      changes: [{ put: openEdge }],
    });
    await expect.poll(async () => (await get(`id/edge/${edgeId(openEdge)}`)).status).toBe(200);
  });

  it('tells of the other forms, and lets pages of other origins read where', async () => {
    const id = recordId(known);
    const { headers } = await get(`id/${id}`);
    const links = [
      ...(headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="(\w+)"(?:; type="([^"]+)")?/g),
    ];
    const resolved = links.map(([, to = '', rel, type]) => [
      rel,
      type,
      new URL(to, `${server.url}id/${id}`).href,
    ]);

    expect(resolved).toEqual([
      ['canonical', undefined, `${server.url}id/${id}`],
      ['alternate', 'application/ld+json', `${server.url}id/${id}.jsonld`],
      ['alternate', 'application/n-quads', `${server.url}id/${id}.nq`],
      ['alternate', 'text/turtle', `${server.url}id/${id}.ttl`],
      ['alternate', 'text/html', `${server.url}page/${id}`],
    ]);
    for (const [, type, address] of resolved) {
      const response = await fetch(address ?? '', { headers: { accept: '*/*' } });
      expect(response.headers.get('content-type')).toContain(type ?? 'application/ld+json');
    }
    expect(headers.get('access-control-expose-headers')).toMatch(/ETag.*Link/);
    expect(Date.parse(headers.get('last-modified') ?? '')).toBeLessThanOrEqual(Date.now());
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
