import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { maskErrors } from '../../src/api/mask-errors.ts';
import { RequestContext } from '../../src/api/request-context.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { open, requires } from '../analysis/small-graphs.ts';
import {
  openTestApi,
  openTestStore,
  type SeenError,
  serveStore,
  type TestApi,
} from '../support/test-api.ts';

/** A server whose store fails at every read of records and edges. */
async function withFailing(failure: Error, use: (api: TestApi) => Promise<void>): Promise<void> {
  const store = await openTestStore([...open('a', 'b', 'c'), requires('a', 'b')]);
  const failing: GraphStore = {
    ...store,
    readRecords: () => Promise.reject(failure),
    readEdges: () => Promise.reject(failure),
  };
  const api = await serveStore(failing);
  try {
    await use(api);
  } finally {
    await api.close();
  }
}

const MASKED =
  /^Something went wrong inside the server; the operators find it as ([0-9a-f-]{36})\.$/;

function errorIds(errors: readonly SeenError[]): readonly (string | undefined)[] {
  return errors.map(({ message }) => MASKED.exec(message)?.[1]);
}

describe('an unexpected error', () => {
  const secret = new TypeError('password=hunter2 at /etc/secret');

  it('is masked for the client and logged with its cause', async () => {
    await withFailing(secret, async (api) => {
      const { data, errors } = await api.ask('{ question(id: "a") { title } }');

      expect(data).toEqual({ question: null });
      expect(errors).toEqual([
        {
          message: expect.stringMatching(MASKED),
          code: 'INTERNAL_SERVER_ERROR',
          path: 'question.title',
        },
      ]);
      expect(JSON.stringify(errors)).not.toContain('hunter2');
      expect(api.logged).toHaveLength(1);
      expect(api.logged[0]?.details.err).toBe(secret);
      expect(api.logged[0]?.details.errorId).toBe(errorIds(errors)[0]);
    });
  });

  it('is logged once, however many fields of an answer it reaches', async () => {
    await withFailing(secret, async (api) => {
      const { errors } = await api.ask(`{
        a: question(id: "a") { title }
        b: question(id: "b") { title requires { edges { rationale } } }
        c: question(id: "c") { licence }
      }`);

      expect(errors.length).toBeGreaterThan(1);
      expect(new Set(errorIds(errors)).size).toBe(1);
      expect(api.logged).toHaveLength(1);
    });
  });

  it('of the store is told as one that may pass when the engine is away', async () => {
    const outage = new StoreError('unavailable', 'connect ECONNREFUSED 10.0.0.7:7687');
    await withFailing(outage, async (api) => {
      const { errors } = await api.ask('{ question(id: "a") { title } }');

      expect(errors).toEqual([
        {
          message: 'The store behind this server cannot be reached. Ask again shortly.',
          code: 'UNAVAILABLE',
          path: 'question.title',
        },
      ]);
      expect(api.logged.map(({ details }) => details.err)).toEqual([outage]);
    });
  });

  it('of the store of another sort is masked', async () => {
    await withFailing(new StoreError('damaged', 'entry 7'), async (api) => {
      const { errors } = await api.ask('{ question(id: "a") { title } }');

      expect(errors[0]?.code).toBe('INTERNAL_SERVER_ERROR');
      expect(errors[0]?.message).not.toContain('entry 7');
    });
  });

  it('leaves the rest of the answer whole', async () => {
    await withFailing(secret, async (api) => {
      const { data } = await api.ask(
        '{ question(id: "a") { title } questions { totalCount } node(id: "question/b") { id } }',
      );

      expect(data).toEqual({
        question: null,
        questions: { totalCount: 3 },
        node: { id: 'question/b' },
      });
    });
  });

  it('that is no Error is masked too', () => {
    const logged: unknown[] = [];
    const mask = maskErrors({ error: (details) => logged.push(details) });

    const { message } = mask({ message: 'secret', path: ['a'] }, 'secret');

    expect(message).toMatch(MASKED);
    expect(logged).toHaveLength(1);
  });
});

describe('a record that goes while it is read', () => {
  it('is told by its id, and not logged', async () => {
    const store = await openTestStore(open('a'));
    const gone = async (ids: readonly string[]) => ids.map(() => null);
    const api = await serveStore({ ...store, readRecords: gone, readStatesAt: gone });

    const { errors } = await api.ask('{ question(id: "a") { title } }');

    expect(errors).toEqual([
      {
        message: 'question/a was removed or hidden while it was being read. Ask again.',
        code: 'NOT_FOUND',
        path: 'question.title',
      },
    ]);
    expect(api.logged).toEqual([]);
    await api.close();
  });

  it('is no failure of the server when nobody waits for it', async () => {
    const store = await openTestStore(open('a', 'b'));
    const gone = async (ids: readonly string[]) => ids.map(() => null);
    const api = await serveStore({ ...store, readRecords: gone, readStatesAt: gone });
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const context = new RequestContext(api.services);

    const [first] = ['question/a', 'question/b'].map((id) =>
      context.withRecord(id, ({ slug }) => slug),
    );
    await expect(first).rejects.toThrow('question/a was removed');
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off('unhandledRejection', note);

    expect(unhandled).toEqual([]);
    await api.close();
  });
});

describe('a request that is wrong', () => {
  it.each([
    ['a syntax error', '{', 'Syntax Error: Expected Name, found <EOF>.', 'GRAPHQL_PARSE_FAILED'],
    [
      'a field that is not there',
      '{ nothing }',
      'Cannot query field "nothing" on type "Query".',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a missing argument',
      '{ node { id } }',
      'Field "node" argument "id" of type "ID!" is required, but it was not provided.',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a missing variable',
      'query ($id: ID!) { node(id: $id) { id } }',
      'Variable "$id" of required type "ID!" was not provided.',
      'BAD_USER_INPUT',
    ],
    [
      'an operation that there is not',
      'mutation { nothing }',
      'Schema is not configured to execute mutation operation.',
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'two operations without a choice',
      'query A { viewer { anonymous } } query B { viewer { anonymous } }',
      'Must provide operation name if query contains multiple operations.',
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('%s is told and not logged', async (_name, query, message, code) => {
    const api = await openTestApi([]);

    const { errors } = await api.ask(query);

    expect(errors).toEqual([{ message, code, path: '' }]);
    expect(api.logged).toEqual([]);
    await api.close();
  });

  it('gives no stack of the server away', () => {
    const mask = maskErrors({ error: () => undefined });
    const error = new GraphQLError('no', { extensions: { code: 'BAD_USER_INPUT' } });

    const shown = mask(
      { message: 'no', extensions: { code: 'BAD_USER_INPUT', stacktrace: ['at x'] } },
      error,
    );

    expect(shown).toEqual({ message: 'no', extensions: { code: 'BAD_USER_INPUT' } });
  });
});
