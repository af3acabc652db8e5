/** whatIfTable as rows and as CSV, and what a hypothesis counts against the limits. */
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTable } from '../../src/api/answer-table.ts';
import { edge, open, question, record, requires } from '../analysis/small-graphs.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';

const ROW =
  'slug title readinessBefore readinessAfter rankBefore rankAfter moved valueBefore valueAfter';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi([
    ...open('a', 'c', 'e'),
    question('b', { title: { en: 'What, then?' } }),
    question('old', { lifecycle: 'SUPERSEDED' }),
    requires('b', 'a'),
    requires('c', 'b'),
    requires('c', 'e'),
    record('Effort', 'on-e', { title: { en: 'on e' }, state: 'ACTIVE', to: '2027-01-01' }),
    edge('PURSUES', 'effort/on-e', 'question/e'),
  ]);
});
afterAll(() => api.close());

interface TableAnswer {
  readonly whatIfTable: {
    readonly rows: readonly Record<string, unknown>[];
    readonly totalCount: number;
    readonly truncated: { readonly reason: string } | null;
    readonly sentence: string;
  };
}

function ask(given: string): Promise<TableAnswer> {
  return api.read(
    `{ whatIfTable(${given}) { rows { ${ROW} } totalCount sentence asOf truncated { reason } } }`,
  );
}

describe('whatIfTable', () => {
  it('has a row for each question whose readiness or rank differs, readiness first', async () => {
    const { whatIfTable } = await ask('settle: ["a"]');

    expect(whatIfTable.rows).toEqual([
      {
        slug: 'a',
        title: 'a',
        readinessBefore: 'READY',
        readinessAfter: 'SETTLED',
        rankBefore: 1,
        rankAfter: null,
        moved: -2,
        valueBefore: expect.any(Number),
        valueAfter: null,
      },
      expect.objectContaining({
        slug: 'b',
        title: 'What, then?',
        readinessBefore: 'BLOCKED',
        readinessAfter: 'READY',
        rankBefore: 2,
        rankAfter: 1,
        moved: 1,
      }),
      expect.objectContaining({ slug: 'e', readinessBefore: 'READY', readinessAfter: 'READY' }),
    ]);
    expect(whatIfTable).toMatchObject({
      totalCount: 3,
      truncated: null,
      sentence: expect.stringMatching(/^If “a” were settled, 1 question would become ready/),
    });
  });

  it('has no readiness for what is open and not in force', async () => {
    const { whatIfTable } = await ask('remove: ["question/a"]');

    expect(whatIfTable.rows[0]).toMatchObject({
      slug: 'a',
      readinessBefore: 'READY',
      readinessAfter: null,
    });
  });

  it('cuts the rows at the limit and tells so', async () => {
    const { whatIfTable } = await ask('settle: ["a"], limit: 1');

    expect(whatIfTable.rows).toHaveLength(1);
    expect(whatIfTable.totalCount).toBe(3);
    expect(whatIfTable.truncated).toEqual({ reason: 'Cut short: rows to 1 of 3.' });
  });

  it.each([0, 2001])('refuses %i rows', async (limit) => {
    const { errors } = await api.ask(`{ whatIfTable(settle: ["a"], limit: ${limit}) { asOf } }`);

    expect(errors.map(({ code, message }) => [code, message])).toEqual([
      ['BAD_USER_INPUT', `limit is ${limit}; it must be from 1 to 2000.`],
    ]);
  });

  it('becomes CSV', async () => {
    const query = `{ whatIfTable(settle: ["a"]) { rows { ${ROW} } totalCount } }`;
    const table = answerTable({ query }, await api.read(query));

    if (!('csv' in table)) throw new Error(table.refusal);
    const rows = parse(table.csv, { columns: true }) as Record<string, string>[];
    expect(Object.keys(rows[0] ?? {})).toEqual(ROW.split(' '));
    expect(rows.map(({ rankAfter, slug, title }) => [slug, title, rankAfter])).toEqual([
      ['a', 'a', ''],
      ['b', 'What, then?', '1'],
      ['e', 'e', '1'],
    ]);
  });

  it('makes CSV of a list within then', async () => {
    const query = '{ whatIf(settle: ["a"]) { then { readyQuestions { nodes { slug } } } } }';

    expect(answerTable({ query }, await api.read(query))).toEqual({ csv: 'slug\nb\ne\n' });
  });
});

describe('then', () => {
  it('is asked at the day of whatIf, or at its own', async () => {
    const gaps = (validAt: string) =>
      `gaps(kinds: [BLOCKED_NOBODY_ON_BLOCKER]${validAt}) { nodes { subject { id } } }`;
    const given = 'settle: ["a", "b"]';
    const { later, now, own } = await api.read<Record<string, { then: unknown }>>(
      `{ now: whatIf(${given}) { then { ${gaps('')} } }
         later: whatIf(${given}, validAt: "2030-01-01") { then { ${gaps('')} } }
         own: whatIf(${given}) { then { ${gaps(', validAt: "2030-01-01"')} } } }`,
    );

    expect(now?.then).toEqual({ gaps: { nodes: [] } });
    expect(later?.then).toEqual({ gaps: { nodes: [{ subject: { id: 'question/c' } }] } });
    expect(own).toEqual(later);
  });
});

describe('the limits', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, place) => `w${place}: whatIf(settle: ["a"]) { value }`);

  it('let a request suppose nine things, and no ten', async () => {
    expect((await api.ask(`{ ${many(9).join('\n')} }`)).errors).toEqual([]);
    const { errors } = await api.ask(`{ ${many(10).join('\n')} }`);
    expect(errors.map(({ code }) => code)).toEqual(['QUERY_TOO_COSTLY']);
  });

  it('count what is asked within then', async () => {
    const inner =
      'bottlenecks(first: 100) { nodes { necessaryFor { requires(first: 100) { nodes { slug } } } } }';
    const { errors } = await api.ask(`{ whatIf(settle: ["a"]) { then { ${inner} } } }`);

    expect(errors.map(({ code }) => code)).toEqual(['QUERY_TOO_COSTLY']);
  });
});
