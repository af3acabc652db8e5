/** What is left of records and edges: a word where all could see them, nothing where not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edgeId, entryId, entryPath, recordId } from '../../src/model/identity.ts';
import type { EdgeState, RecordState } from '../../src/model/states.ts';
import { openSqliteStore } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import type { Change } from '../../src/store/graph-store.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

type State = RecordState | EdgeState;

const question = (slug: string, visibility = 'PUBLIC'): RecordState => ({
  kind: 'Question',
  slug,
  fields: { language: 'en', visibility, lifecycle: 'ACTIVE', title: { en: slug }, status: 'OPEN' },
});

const requires = (source: State, target: State, visibility = 'PUBLIC'): EdgeState => ({
  type: 'REQUIRES',
  source: entryId(source),
  target: entryId(target),
  fields: { visibility },
});

const group: RecordState = {
  kind: 'PrerequisiteGroup',
  slug: 'removed-group',
  fields: { language: 'en', visibility: 'PUBLIC', lifecycle: 'ACTIVE', rationale: { en: 'x' } },
};

const REMOVED_AT = '2026-05-06T07:08:09.123Z';

describe('what was removed', () => {
  let server: TestServer;
  const [stays, gone, secret, hidden, back] = [
    question('stays'),
    question('gone'),
    question('secret', 'LAB'),
    question('was-public'),
    question('came-back'),
  ] as const;
  const goneEdge = requires(stays, gone);
  const [edgeOfSecret, secretEdge] = [requires(stays, secret), requires(gone, stays, 'LAB')];
  const all: readonly State[] = [
    ...[stays, gone, secret, hidden, back, group],
    ...[goneEdge, edgeOfSecret, secretEdge],
  ];

  beforeAll(async () => {
    const store = await openSqliteStore({ file: ':memory:' });
    const commit = (time: string, changes: readonly Change[]) =>
      store.commit({ actor: 'test', message: 'a private reason', time, changes });
    await commit(
      '2026-01-01T00:00:00.000Z',
      all.map((put) => ({ put })),
    );
    await commit('2026-02-01T00:00:00.000Z', [{ put: question(hidden.slug, 'LAB') }]);
    const removed = all.filter((state) => state !== stays);
    await commit(
      REMOVED_AT,
      [...removed].reverse().map((state) => ({ remove: entryId(state) })),
    );
    await commit('2026-06-01T00:00:00.000Z', [{ put: back }]);
    server = await startTestServer({ store });
  });
  afterAll(() => server.close());

  const get = (path: string, accept = 'application/ld+json') =>
    server.fetch(path, { headers: { accept } });

  it.each([
    ['a record', recordId(gone)],
    ['an edge', edgeId(goneEdge)],
  ])('says of %s that was public when it was removed', async (_what, id) => {
    const response = await get(entryPath(id));

    expect(response.status).toBe(410);
    expect(response.headers.get('vary')).toMatch(/\bAccept\b/);
    expect(await response.json()).toEqual({
      error: 'GONE',
      id,
      removedAt: REMOVED_AT,
      message: `${id} was removed on 2026-05-06; its address is not used again.`,
    });
  });

  it('says it in every form, at the page too, and not why or by whom', async () => {
    const page = `page/${recordId(gone)}`;

    for (const [path, accept] of [
      [`id/${recordId(gone)}.ttl`, 'text/turtle'],
      [`id/${recordId(gone)}`, 'image/png'],
      [page, 'application/json'],
    ] as const) {
      const response = await get(path, accept);
      const text = await response.text();

      expect([response.status, JSON.parse(text).error]).toEqual([410, 'GONE']);
      expect(text).not.toMatch(/private reason|test/);
    }
    for (const path of [page, `id/${recordId(gone)}`]) {
      const response = await get(path, 'text/html');
      const text = await response.text();

      expect(response.status).toBe(410);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(text).toMatch(/This was removed/);
      expect(text).toContain(`<time datetime="${REMOVED_AT}">2026-05-06</time>`);
      expect(text).not.toContain('private reason');
    }
  });

  it('is silent of what was hidden, as of what never was', async () => {
    const silent = [recordId(secret), recordId(hidden), recordId(group)];
    const paths = [...silent, edgeId(edgeOfSecret), edgeId(secretEdge)].map(entryPath);
    const shape = async (path: string) => {
      const response = await get(path);
      const { date: _date, ...headers } = Object.fromEntries(response.headers);
      const text = await response.text();
      return [response.status, { ...headers, 'content-length': '' }, text.replace(path, '')];
    };
    const expected = await shape('id/question/never-was');

    expect(expected[0]).toBe(404);
    for (const path of paths) {
      const [status, headers, text] = await shape(path);
      expect([status, { ...(headers as object), etag: '' }, text], path).toEqual([
        404,
        { ...(expected[1] as object), etag: '' },
        String(expected[2]).replace('id/question/never-was', ''),
      ]);
    }
  });

  it('serves again what came back, and not what came back hidden', async () => {
    expect((await get(`id/${recordId(back)}`)).status).toBe(200);

    await server.store.commit({
      actor: 'test',
      message: 'back, but hidden',
      time: '2026-07-01T00:00:00.000Z',
      changes: [{ put: question(gone.slug, 'LAB') }],
    });
    await expect.poll(async () => (await get(`id/${recordId(gone)}`)).status).toBe(404);
  });
});
