/** Heavy operations over HTTP, in threads that do what a comment in the query says. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { postOf, startTestServer, type TestServer } from '../support/test-server.ts';

const CSV = { accept: 'text/csv' };

/** A heavy operation that a thread answers as the word says. */
const heavy = (order: string) => ({ query: `{ bottlenecks { totalCount } } # ${order}` });

/** A server with one thread, which is ready, and so much time for each operation. */
async function startThreaded(seconds: number): Promise<TestServer> {
  const server = await startTestServer({
    seed: 'example',
    analysis: {
      threads: 1,
      seconds,
      cacheBytes: 100_000,
      location: { engine: 'sqlite', folder: '/nowhere' },
      thread: {
        entry: new URL('../support/scripted-thread.mjs', import.meta.url),
        reluctanceMs: 200,
      },
    },
  });
  await vi.waitUntil(() => server.statistics().pool?.ready === 1, SOON);
  return server;
}

/** Machines that do much else are slow. */
const SOON = { timeout: 20_000 };

describe('heavy operations over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startThreaded(60);
  });
  afterAll(() => server.close());
  let before = 0;
  beforeEach(() => {
    before = server.log.length;
  });

  const pool = () => server.statistics().pool;
  const post = (order: string, init: RequestInit = {}, headers = {}) =>
    server.fetch('graphql', { ...postOf(heavy(order), headers), ...init });
  const failures = () => server.log.slice(before).filter(({ level }) => level >= 40);

  it('are answered by a thread, and kept', async () => {
    const first = await post('answer');
    const text = await first.text();
    const second = await post('answer');

    expect(text).toMatch(/^\{"data":\{"bottlenecks":\{"totalCount":\d+\}\}\}\n$/);
    expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await second.text()).toBe(text);
    expect(server.statistics()).toMatchObject({ asked: 2, fromCache: 1, computed: 1 });
  });

  it('leave light ones alone', async () => {
    const { begun } = pool() ?? {};
    const data = await server.query('{ questions { totalCount } viewer { anonymous } }');

    expect(data).toMatchObject({ data: { viewer: { anonymous: true } } });
    expect(pool()?.begun).toBe(begun);
  });

  it.each<[string, Record<string, string>]>([
    ['JSON', {}],
    ['CSV', CSV],
  ])('are cancelled when the client goes away that wants %s', async (_form, headers) => {
    const { cancelled = 0, begun = 0 } = pool() ?? {};
    const control = new AbortController();
    const gone = post('wait', { signal: control.signal }, headers).catch((error) => error.name);
    await expect.poll(() => pool()?.begun, SOON).toBe(begun + 1);
    control.abort();

    expect(await gone).toBe('AbortError');
    await expect.poll(() => pool(), SOON).toMatchObject({ cancelled: cancelled + 1, running: 0 });
    expect((await post('partial')).status).toBe(200);
    expect(failures()).toEqual([]);
  });

  it('are refused with one sentence when they take too long', async () => {
    const hasty = await startThreaded(0.5);
    const response = await hasty.fetch('graphql', postOf(heavy('wait')));

    expect(response.status).toBe(504);
    expect(await response.json()).toEqual({
      errors: [
        {
          message:
            'The answer was not found within 1 second, and no part of it can be told. Ask for fewer analyses at once, for a smaller part of the graph, or again when fewer others ask.',
          extensions: { code: 'TIMEOUT' },
        },
      ],
    });
    expect(hasty.log.filter(({ level }) => level >= 40)).toEqual([]);
    await hasty.close();
  });

  it.each([
    ['fail', 'a secret'],
    ['die', 'the thread of an analysis ended before its answer'],
  ])('are masked when the thread fails (%s), and logged once', async (order, cause) => {
    const response = await post(order);
    const text = await response.text();

    expect(response.status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(text).not.toMatch(cause);
    const errors = failures().filter(({ level }) => level === 50);
    expect(errors).toMatchObject([{ err: { message: cause } }]);
    expect((await post('partial')).status).toBe(200);
  });

  it('are asked with variables that fit, or refused as ever', async () => {
    const { begun } = pool() ?? {};
    const query = 'query ($first: Int!) { bottlenecks(first: $first) { totalCount } }';
    const response = await server.fetch('graphql', postOf({ query, variables: { first: 'a' } }));

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(pool()?.begun).toBe(begun);
  });
});
