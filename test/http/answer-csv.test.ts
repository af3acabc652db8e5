/** Answers as CSV, read back with csv-parse and compared with the JSON of the same query. */
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/api/examples.ts';
import { postOf, startTestServer, type TestServer } from '../support/test-server.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Places of the lists that are in no other, found in the answer alone. */
function listsIn(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (Array.isArray(value)) return [path];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => listsIn(each, [...path, key]));
}

const at = (value: Json, path: readonly string[]): Json =>
  path.reduce<Json>((each, key) => (isObject(each) ? (each[key] ?? null) : null), value);

/** Every value below a row with its column, in the order of the answer; lists are told by a star. */
function leavesOf(value: Json, column: string): readonly (readonly [string, string])[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, column));
  if (!isObject(value)) return [[column, String(value)]];
  return Object.entries(value).flatMap(([key, each]) =>
    leavesOf(each, column === '' ? key : `${column}.${key}`),
  );
}

/** The items of a cell that may hold lists in lists. */
function itemsOf(cell: string): readonly string[] {
  if (cell === '[]' || cell === '') return [];
  const items = cell.split(/(?<=(?:^|[^\\])(?:\\\\)*) \| /);
  if (items.length === 1 && !cell.includes('\\')) return [cell];
  return items.flatMap((item) => itemsOf(item.replace(/\\([\\|])/g, '$1')));
}

/** The only page of a connection, else the only list; undefined where neither is single. */
function rowsPath(data: Json): readonly string[] | undefined {
  const lists = listsIn(data);
  const isPage = ([root = '', ...rest]: readonly string[]) =>
    !root.startsWith('dependenc') && ['nodes', 'edges'].includes(rest.at(-1) ?? '');
  const pages = lists.filter(isPage);
  const wanted = pages.length > 0 ? pages : lists;
  return wanted.length === 1 ? wanted[0] : undefined;
}

/** The cells hold the values of the item and no others, each in its column. */
function expectSame(row: Readonly<Record<string, string>>, item: Json): void {
  const expected = new Map<string, string[]>();
  for (const [column, value] of leavesOf(item, '')) {
    if (value !== '') expected.set(column, [...(expected.get(column) ?? []), value]);
  }
  expect(Object.keys(row)).toEqual(expect.arrayContaining([...expected.keys()]));
  for (const [column, cell] of Object.entries(row)) {
    const values = expected.get(column) ?? [];
    const found = values.length === 1 && cell === values[0] ? values : itemsOf(cell);
    expect(
      found.filter((each) => each !== ''),
      column,
    ).toEqual(values);
  }
}

describe('text/csv', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ seed: 'field' });
  });
  afterAll(() => server.close());

  const ask = (query: string, variables: object = {}, accept = 'text/csv') =>
    server.fetch('graphql', postOf({ query, variables }, { accept }));
  const rowsOf = (text: string) =>
    parse(text, { columns: true, bom: false, relax_column_count: false }) as Record<
      string,
      string
    >[];
  const refusalOf = async (response: Response) => {
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    return [response.status, errors[0]?.extensions.code, errors[0]?.message];
  };

  it.each(EXAMPLES)('answers "$name" as the JSON does, or says why not', async (example) => {
    const variables = example.variables === '' ? {} : (JSON.parse(example.variables) as object);
    const { data } = (await server.query(example.query, variables)) as { data: Json };
    const response = await ask(example.query, variables);
    const list = rowsPath(data);
    if (list === undefined) {
      expect(await refusalOf(response)).toEqual([
        406,
        'NOT_ACCEPTABLE',
        expect.stringMatching(/^The answer holds (?:\d+ lists \(.+\)|no list)/),
      ]);
      return;
    }
    const rows = rowsOf(await response.text());
    const items = at(data, list) as readonly Json[];

    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(rows.length).toBe(items.length);
    expect(rows.length).toBeGreaterThan(0);
    for (const [place, row] of rows.entries()) expectSame(row, items[place] ?? null);
  });

  it('answers most examples as tables', async () => {
    let tables = 0;
    for (const { query, variables } of EXAMPLES) {
      const response = await ask(query, variables === '' ? {} : (JSON.parse(variables) as object));
      if (response.status === 200) tables += 1;
    }

    expect(tables).toBeGreaterThanOrEqual(EXAMPLES.length / 2);
  });

  it('keeps the columns in the order of the selection, also where values are absent', async () => {
    const text = async (query: string) => await (await ask(query)).text();
    const header = async (query: string) => (await text(query)).split('\n')[0];

    expect(
      await header(`query Q($all: Boolean = false) {
        questions(first: 2) {
          totalCount
          nodes { status: status ... on Question { name: title } ...More slug @include(if: $all) }
        }
      }
      fragment More on Question { readiness { cause value } slug @skip(if: true) title }`),
    ).toBe('status,name,readiness.cause,readiness.value,title');
    expect(await text('{ efforts(first: 2) { nodes { slug title } } }')).toBe('slug,title\n');
    expect(await header('{ questions(first: 1) { edges { cursor node { slug } } } }')).toBe(
      'cursor,node.slug',
    );
  });

  it('joins nested lists as exports do', async () => {
    const response = await ask(
      '{ methods(first: 100) { nodes { slug requirements variants(first: 3) { nodes { slug requirements } } } } }',
    );
    const rows = rowsOf(await response.text());
    const joined = rows.find((row) => row['requirements']?.includes(' | '));

    expect(joined).toBeDefined();
    expect(rows.some((row) => row['variants.nodes.slug'] === '[]')).toBe(true);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'slug',
      'requirements',
      'variants.nodes.slug',
      'variants.nodes.requirements',
    ]);
  });

  it.each([
    ['no list', '{ viewer { anonymous } }', /^The answer holds no list, so it has no rows;/],
    [
      'two lists',
      '{ questions(first: 1) { nodes { slug } } gaps(first: 1) { nodes { kind } } }',
      /^The answer holds 2 lists \(questions\.nodes, gaps\.nodes\), but a table has one;/,
    ],
    [
      'nodes and edges of the same page',
      '{ questions(first: 1) { nodes { slug } edges { cursor } } }',
      /^The answer holds 2 lists \(questions\.nodes, questions\.edges\)/,
    ],
    [
      'nothing there',
      '{ question(id: "nowhere") { claims(first: 1) { nodes { text } } } }',
      /no list/,
    ],
  ])('says why there is no table: %s', async (_what, query, sentence) => {
    expect(await refusalOf(await ask(query))).toEqual([
      406,
      'NOT_ACCEPTABLE',
      expect.stringMatching(sentence),
    ]);
  });

  it.each([
    ['an unknown field', '{ nope }', {}],
    ['a wrong argument', '{ questions(first: 0) { nodes { slug } } }', {}],
    ['a missing variable', 'query Q($id: ID!) { question(id: $id) { slug } }', {}],
    ['no query at all', '', {}],
    [
      'a query beyond the limits',
      `{ questions(first: 100) { nodes { ${Array.from({ length: 40 }, (_none, place) => `a${place}: requires(first: 100) { nodes { slug } }`).join(' ')} } } }`,
      {},
    ],
  ])('answers %s with the errors and the status of JSON', async (_what, query, variables) => {
    const [csv, json] = [
      await ask(query, variables),
      await ask(query, variables, 'application/json'),
    ];

    expect(csv.status).toBe(json.status);
    expect(csv.headers.get('content-type')).toBe(json.headers.get('content-type'));
    expect(await csv.json()).toEqual(await json.json());
  });

  it('answers GET like POST, and keeps the guard against requests from other sites', async () => {
    const query = '{ questions(first: 3) { nodes { slug title } } }';
    const path = `graphql?${new URLSearchParams({ query })}`;
    const guarded = await server.fetch(path, { headers: { accept: 'text/csv' } });
    const allowed = await server.fetch(path, {
      headers: { accept: 'text/csv', 'apollo-require-preflight': '1' },
    });

    expect(guarded.status).toBe(400);
    expect(await allowed.text()).toBe(await (await ask(query)).text());
  });

  it('heeds preferences, and tells caches that they matter', async () => {
    const query = '{ questions(first: 1) { nodes { slug } } }';
    const typeFor = async (accept: string) => {
      const response = await ask(query, {}, accept);
      expect(response.headers.get('vary')).toMatch(/\bAccept\b/);
      return response.headers.get('content-type')?.split(';')[0];
    };

    expect(await typeFor('text/csv')).toBe('text/csv');
    expect(await typeFor('text/csv, application/json;q=0.5')).toBe('text/csv');
    expect(await typeFor('text/*')).toBe('text/csv');
    expect(await typeFor('*/*')).toBe('application/json');
    expect(await typeFor('application/json, text/csv;q=0.9')).toBe('application/json');
    expect(await typeFor('application/graphql-response+json')).toBe(
      'application/graphql-response+json',
    );
  });
});
