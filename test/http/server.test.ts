import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/exchange/json-schema.ts';
import { StoreError } from '../../src/store/store-error.ts';
import {
  type LogLine,
  postOf,
  replacing,
  startTestServer,
  type TestServer,
} from '../support/test-server.ts';

describe('the server', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ seed: 'example' });
  });
  afterAll(() => server.close());

  it('leads a browser from /graphql to GraphiQL, with the query of the link', async () => {
    const response = await server.fetch('graphql?query=%7Bviewer%7Banonymous%7D%7D', {
      headers: { accept: 'text/html,application/xhtml+xml' },
      redirect: 'manual',
    });

    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/graphiql/?query=%7Bviewer%7Banonymous%7D%7D');
  });

  it('leads from / to GraphiQL', async () => {
    const response = await server.fetch('', { redirect: 'manual' });

    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/graphiql/');
  });

  it('says of an unknown path that nothing is there', async () => {
    const response = await server.fetch('nothing/here?secret=1');

    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: 'NOT_FOUND',
      message: 'Nothing is at /nothing/here. See /page for all records, /graphiql for queries.',
    });
  });

  it('tells that an address is malformed, and logs no error', async () => {
    const response = await server.fetch('id/question/%E0%A4%A');

    expect(response.status).toBe(400);
    expect(server.log.filter(({ level }) => level >= 40)).toEqual([]);
  });

  it('writes one line per request, without query or address of who asked', async () => {
    const before = server.log.length;
    await server.fetch(
      'graphql?operationName=Secret',
      postOf({ query: 'query Secret { __typename }' }),
    );
    await server.fetch('graphiql/examples.json?secret=1');
    await server.fetch('id/question/nowhere?secret=1');
    await expect.poll(() => server.log.length).toBe(before + 3);
    // A line is written when its connection has taken everything in, in whatever order.
    const paths = ['/graphql', '/graphiql/examples.json', '/id/question/nowhere'];
    const placeOf = ({ path }: LogLine) => paths.indexOf(String(path));
    const lines = server.log.slice(before).sort((left, right) => placeOf(left) - placeOf(right));

    expect(lines).toEqual([
      expect.objectContaining({ method: 'POST', path: '/graphql', status: 200, msg: 'request' }),
      expect.objectContaining({ method: 'GET', path: '/graphiql/examples.json', status: 200 }),
      expect.objectContaining({ method: 'GET', path: '/id/question/nowhere', status: 404 }),
    ]);
    for (const line of lines) {
      expect(line['milliseconds']).toBeGreaterThan(0);
      expect(Object.keys(line).sort()).toEqual(
        [
          'hostname',
          'level',
          'method',
          'milliseconds',
          'msg',
          'path',
          'pid',
          'status',
          'time',
        ].sort(),
      );
      expect(JSON.stringify(line)).not.toMatch(/secret|127\.0\.0\.1/i);
    }
  });

  it('marks every answer so that browsers run and sniff nothing of it', async () => {
    for (const path of ['graphql?query={a}', 'id/question/nowhere', 'export.jsonld', 'nothing']) {
      const { headers } = await server.fetch(path, { method: 'HEAD' });

      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none';frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  it('lets GraphiQL load only its own files, and nobody frame it', async () => {
    const { headers } = await server.fetch('graphiql/examples.json');
    const policy = headers.get('content-security-policy') ?? '';

    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('serves the form of files for import as JSON Schema', async () => {
    const response = await server.fetch('format/v1.schema.json');

    expect(response.headers.get('content-type')).toBe('application/schema+json; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
  });

  it('answers what is unknown with a page where one is wanted', async () => {
    const response = await server.fetch('nothing/here', { headers: { accept: 'text/html' } });

    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/<h1>Nothing is here<\/h1>/);
  });

  it('compresses answers for those who can read it', async () => {
    const { headers } = await server.fetch('context/v1.jsonld');

    expect(headers.get('content-encoding')).toMatch(/^(gzip|br)$/);
  });
});

describe('/health', () => {
  it('is live and ready over a store that answers', async () => {
    const server = await startTestServer();
    const live = await server.fetch('health/live');
    const ready = await server.fetch('health/ready');

    expect([live.status, await live.json()]).toEqual([200, { status: 'live' }]);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'ready', engine: 'sqlite' },
    ]);
    expect(ready.headers.get('cache-control')).toBe('no-store');
    await server.close();
  });

  it.each([
    ['fails', () => Promise.reject(new StoreError('unavailable', 'gone'))],
    ['hangs', () => new Promise<number>(() => undefined)],
  ])('is live and not ready over a store that %s', async (_how, currentRevision) => {
    let isBroken = false;
    const server = await startTestServer({
      wrap: (store) =>
        replacing(store, {
          currentRevision: () => (isBroken ? currentRevision() : store.currentRevision()),
        }),
    });
    isBroken = true;
    const ready = await server.fetch('health/ready');
    const live = await server.fetch('health/live');

    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'unavailable', engine: 'sqlite' },
    ]);
    expect(live.status).toBe(200);
    await server.close();
  });

  it('keeps answering from memory while the store is gone, and warns once', async () => {
    let isBroken = false;
    const server = await startTestServer({
      seed: 'example',
      wrap: (store) =>
        replacing(store, {
          currentRevision: () =>
            isBroken
              ? Promise.reject(new StoreError('unavailable', 'gone'))
              : store.currentRevision(),
        }),
    });
    isBroken = true;
    await expect.poll(() => server.log.filter(({ level }) => level === 40).length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 350));
    const answer = await server.query('{ bottlenecks(first: 1) { totalCount } }');

    expect(answer.errors).toBeUndefined();
    expect(server.log.filter(({ level }) => level >= 40)).toHaveLength(1);
    await server.close();
  });
});
