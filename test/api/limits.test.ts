import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/api/limits.ts';
import { open } from '../analysis/small-graphs.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';

/** Nested so deep, with small pages. */
function deep(levels: number): string {
  const relations = (levels - 2) / 2;
  return `{ question(id: "a") { ${'requires(first: 1) { nodes { '.repeat(relations)} id ${'} }'.repeat(relations)} } }`;
}

const aliased = (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: viewer { anonymous }`).join(' ')} }`;
const directed = (count: number) =>
  `{ ${'viewer { anonymous @include(if: true) } '.repeat(count)} }`;
/** With that many values of one argument; the rest takes 16 words and signs. */
const words = (count: number) =>
  `{ questions(filter: { status: [${'OPEN '.repeat(count)}] }) { totalCount } }`;

describe('limits', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(open('a'));
  });
  afterAll(() => api.close());

  it.each([
    ['depth', deep(LIMITS.depth)],
    ['aliases', aliased(LIMITS.aliases)],
    ['directives', directed(LIMITS.directives)],
    ['tokens', words(LIMITS.tokens - 16)],
    ['cost', '{ questions(first: 100) { nodes { requires(first: 100) { nodes { id } } } } }'],
  ])('let through a query at the limit of %s', async (_name, query) => {
    const { errors, status } = await api.ask(query);

    expect(errors).toEqual([]);
    expect(status).toBe(200);
  });

  it.each([
    ['depth', deep(LIMITS.depth + 2), /^Query depth limit of 20 exceeded, found 22/i],
    ['aliases', aliased(LIMITS.aliases + 1), /^Aliases limit of 30 exceeded, found 31/i],
    ['directives', directed(LIMITS.directives + 1), /^Directives limit of 30 exceeded, found 31/i],
    ['tokens', words(LIMITS.tokens - 15), /more tha[nt] 4000 tokens/],
    [
      'cost',
      '{ questions(first: 100) { nodes { requires(first: 100) { nodes { requires(first: 100) { totalCount } } } } } }',
      /^The query could return \d+ fields; one request may return at most \d+\. Ask for smaller pages or fewer levels\.$/,
    ],
  ])('refuse a query beyond the limit of %s, in one sentence', async (_name, query, message) => {
    const { data, errors, status } = await api.ask(query);

    expect(errors).toEqual([
      { message: expect.stringMatching(message), code: expect.any(String), path: '' },
    ]);
    expect(data).toBeUndefined();
    expect(status).toBe(400);
  });

  it('count pages whose size comes in a variable', async () => {
    const { errors } = await api.ask(
      'query ($first: Int!) { questions(first: $first) { nodes { requires(first: $first) { nodes { requires(first: $first) { totalCount } } } } } }',
      { first: 100 },
    );

    expect(errors[0]?.code).toBe('QUERY_TOO_COSTLY');
  });

  it.each([
    ['query ($n: Int) { questions(first: $n) { totalCount } }', 'first'],
    ['query ($n: Int) { question(id: "a") { requires(first: $n) { totalCount } } }', 'first'],
    ['query ($n: BottleneckWeights) { bottlenecks(weights: $n) { totalCount } }', 'weights'],
  ])('leave it to %s to say that null is not allowed', async (query, argument) => {
    const { errors, status } = await api.ask(query, { n: null });

    expect(errors).toEqual([
      {
        message: expect.stringMatching(
          `^Argument "${argument}" of non-null type "\\w+!" must not be null\\.$`,
        ),
        code: 'BAD_USER_INPUT',
        path: '',
      },
    ]);
    expect(status).toBe(400);
  });

  it('count the whole schema, so that it is not asked for again and again', async () => {
    const schemas = (count: number) =>
      `{ ${Array.from({ length: count }, (_, index) => `s${index}: __schema { types { name } }`).join(' ')} }`;

    expect((await api.ask(schemas(2))).errors).toEqual([]);
    expect((await api.ask(schemas(3))).errors[0]?.code).toBe('QUERY_TOO_COSTLY');
  });

  it('count what stands in fragments', async () => {
    const { errors } = await api.ask(
      `fragment Deep on Question { requires(first: 100) { nodes { requires(first: 100) { totalCount } } } }
       { questions(first: 100) { nodes { ...Deep } } }`,
    );

    expect(errors[0]?.code).toBe('QUERY_TOO_COSTLY');
  });

  it('refuse a query that grows without end through its fragments', async () => {
    const names = Array.from({ length: 5 }, (_, index) => `F${index}`);
    const fragments = names
      .slice(1)
      .map((name, index) => `fragment ${names[index]} on Viewer { ${`...${name} `.repeat(12)}}`);
    const { errors, status } = await api.ask(
      `${fragments.join(' ')} fragment F4 on Viewer { anonymous } { viewer { ...F0 } }`,
    );

    expect(errors[0]?.message).toBe(
      'The query could return too many fields; one request may return at most 50000. Ask for smaller pages or fewer levels.',
    );
    expect(status).toBe(400);
  });

  it('leave room for dependencies with default arguments and all that they tell', async () => {
    const { errors } = await api.ask(`{
      dependencies(question: "a") {
        value parts { direct open settled }
        layers { layer questions { distance readiness question { slug title } } }
        edges { kind from { slug } to { slug } group { rationale } }
        cycles { questions { slug } tiedCount }
        because { rule sentence records { id label } }
      }
    }`);

    expect(errors).toEqual([]);
  });

  it('let through the query by which GraphiQL learns the schema', async () => {
    const query = getIntrospectionQuery({
      inputValueDeprecation: true,
      schemaDescription: true,
      specifiedByUrl: true,
    });

    const { data, errors } = await api.ask(query);

    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toContain('self-report-reliability');
  });

  it('log none of their refusals', () => {
    expect(api.logged).toEqual([]);
  });
});
