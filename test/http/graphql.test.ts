import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/api/examples.ts';
import { StoreError } from '../../src/store/store-error.ts';
import {
  type GraphqlAnswer,
  postOf,
  replacing,
  startTestServer,
  type TestServer,
} from '../support/test-server.ts';

const TYPENAME = { query: '{ __typename }' };

describe('/graphql', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ seed: 'example' });
  });
  afterAll(() => server.close());

  async function refused(path: string, init: RequestInit): Promise<[number, string]> {
    const response = await server.fetch(path, init);
    const { errors = [] } = (await response.json()) as GraphqlAnswer;
    expect(errors).toHaveLength(1);
    return [response.status, errors[0]?.message.trim() ?? ''];
  }

  it('answers a POST of JSON', async () => {
    const response = await server.fetch('graphql', postOf(TYPENAME));

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('answers as application/graphql-response+json when asked so', async () => {
    const accept = { accept: 'application/graphql-response+json' };
    const right = await server.fetch('graphql', postOf(TYPENAME, accept));
    const wrong = await server.fetch('graphql', postOf({ query: '{ nope }' }, accept));

    expect(right.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
    expect([right.status, wrong.status]).toEqual([200, 400]);
  });

  it('answers in UTF-8 whatever the language', async () => {
    const body = { query: 'query A($text: String!) { a: __type(name: $text) { name } }' };
    const answer = await server.query(body.query, { text: 'Ё意識🧠' });

    expect(answer).toEqual({ data: { a: null } });
  });

  it('takes variables and the name of an operation', async () => {
    const query = 'query A { __typename } query B($n: String!) { __type(name: $n) { name } }';
    const body = { query, operationName: 'B', variables: { n: 'Question' } };

    const response = await server.fetch('graphql', postOf(body));
    expect(await response.json()).toEqual({ data: { __type: { name: 'Question' } } });
  });

  it('answers a GET that browsers cannot send across origins unasked', async () => {
    const path = `graphql?query=${encodeURIComponent(TYPENAME.query)}`;
    const response = await server.fetch(path, { headers: { 'apollo-require-preflight': '1' } });

    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('refuses requests that a foreign page could send without a preflight', async () => {
    const path = `graphql?query=${encodeURIComponent(TYPENAME.query)}`;
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'];

    expect(await refused(path, {})).toEqual([400, expect.stringMatching(/blocked.*\(CSRF\)/)]);
    for (const type of types) {
      const init = postOf(TYPENAME, { 'content-type': type });
      expect(await refused('graphql', init)).toEqual([400, expect.stringMatching(/CSRF/)]);
    }
  });

  it('tells in one sentence that a body is not JSON', async () => {
    for (const body of ['{"query":', '"a text"', 'query { a }', '\0']) {
      expect(await refused('graphql', postOf(body))).toEqual([
        400,
        'The request could not be read; send a JSON body with a "query", or a well-formed address.',
      ]);
    }
  });

  it.each(['{}', 'null', '[]', '{"query": 1}', '{"query": "{ a }", "variables": "x"}', ''])(
    'refuses the body %j',
    async (body) => {
      const [status, message] = await refused('graphql', postOf(body));

      expect(status).toBe(400);
      expect(message).not.toMatch(/\n|at .*:\d+/);
    },
  );

  it('refuses a body over 256 kB', async () => {
    const query = `{ __typename } #${'x'.repeat(260 * 1024)}`;

    expect(await refused('graphql', postOf({ query }))).toEqual([
      413,
      'The request is larger than 256 kB, which is the most allowed.',
    ]);
  });

  it('refuses a content type that is not JSON, and a charset that is not UTF-8', async () => {
    const graphql = { 'content-type': 'application/graphql' };
    const latin = { 'content-type': 'application/json; charset=latin1' };

    expect((await refused('graphql', postOf('{ a }', graphql)))[0]).toBe(400);
    expect(await refused('graphql', postOf(TYPENAME, latin))).toEqual([
      415,
      'The request has an encoding that is not understood; send JSON as UTF-8.',
    ]);
  });

  it('refuses batches and other methods', async () => {
    expect(await refused('graphql', postOf([TYPENAME, TYPENAME]))).toEqual([
      400,
      'Operation batching disabled.',
    ]);
    expect(await refused('graphql', { ...postOf(TYPENAME), method: 'PUT' })).toEqual([
      405,
      expect.stringContaining('GET/POST'),
    ]);
  });

  it('tells the place of a syntax error and the name of an unknown field', async () => {
    const syntax = await server.query('{ questions(');
    const unknown = await server.query('{ questons { totalCount } }');

    expect(syntax.errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_PARSE_FAILED');
    expect(unknown.errors?.[0]?.message).toMatch(/"questons".*Did you mean.*"questions"/);
  });

  it('tells which variable is missing or wrong, with status 400 and nothing logged', async () => {
    const query =
      'query Q($id: ID!, $first: Int) { lab(id: $id) { findings(first: $first) { totalCount } } }';
    const before = server.log.filter(({ level }) => level >= 40).length;

    for (const variables of [{}, { id: null }, { id: 'a', first: 'many' }]) {
      const response = await server.fetch('graphql', postOf({ query, variables }));
      const { errors } = (await response.json()) as GraphqlAnswer;
      expect(response.status).toBe(400);
      expect(errors?.[0]?.message).toMatch(/^Variable "\$(id|first)"/);
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
    expect(server.log.filter(({ level }) => level >= 40)).toHaveLength(before);
  });

  it('lets pages of any origin ask, without credentials', async () => {
    const origin = 'https://elsewhere.example';
    const answer = await server.fetch('graphql', postOf(TYPENAME, { origin }));
    const preflight = await server.fetch('graphql', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
  });

  it('answers every example query', async () => {
    const field = await startTestServer({ seed: 'field' });
    for (const { name, query, variables } of EXAMPLES) {
      const answer = await field.query(query, variables === '' ? undefined : JSON.parse(variables));
      expect(answer.errors, name).toBeUndefined();
    }
    await field.close();
  });
});

describe('/graphql over a store that fails', () => {
  it('says that the store is gone, and logs the cause once', async () => {
    let isBroken = false;
    const server = await startTestServer({
      seed: 'example',
      wrap: (store) =>
        replacing(store, {
          readRecords: (ids) =>
            isBroken
              ? Promise.reject(new StoreError('unavailable', 'The disk at /secret is gone.'))
              : store.readRecords(ids),
        }),
    });
    isBroken = true;

    const answer = await server.query('{ questions(first: 5) { nodes { title text } } }');
    const errors = server.log.filter(({ level }) => level >= 50);

    expect(answer.errors?.[0]?.extensions?.['code']).toBe('UNAVAILABLE');
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ err: { message: 'The disk at /secret is gone.' } });
    await server.close();
  });

  it('masks an unexpected error and names it for the operators', async () => {
    let isBroken = false;
    const server = await startTestServer({
      seed: 'example',
      wrap: (store) =>
        replacing(store, {
          readRecords: (ids) =>
            isBroken ? Promise.reject(new TypeError('a secret detail')) : store.readRecords(ids),
        }),
    });
    isBroken = true;

    const answer = await server.query('{ questions(first: 5) { nodes { title text } } }');
    const errors = server.log.filter(({ level }) => level >= 50);

    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(errors).toHaveLength(1);
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      errorId: errors[0]?.['errorId'],
    });
    await server.close();
  });
});
