/** What the API adds to gaps: filters, totals, rows, rules and sentences. */
import { isEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GAP_RULES } from '../../src/analysis/gaps/find-gaps.ts';
import { answerTable } from '../../src/api/answer-table.ts';
import { buildServedSchema } from '../../src/api/schema.ts';
import { kindValue } from '../../src/model/schema-names.ts';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { edge, method, open, question, record, requires } from '../analysis/small-graphs.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';

const topic = (slug: string) => record('Topic', slug, { prefLabel: { en: `About ${slug}` } });

const states = [
  question('a', { title: { en: 'Why a?' } }),
  ...open('b', 'c'),
  requires('a', 'b'),
  method('m'),
  edge('ADDRESSES', 'method/m', 'question/a'),
  topic('wide'),
  topic('narrow'),
  edge('BROADER', 'topic/narrow', 'topic/wide'),
  edge('ABOUT', 'question/a', 'topic/narrow'),
  edge('ABOUT', 'question/c', 'topic/wide'),
];

interface Gaps {
  readonly totalCount: number;
  readonly sentence: string;
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
  readonly severityCounts: readonly { readonly severity: string; readonly count: number }[];
  readonly nodes: readonly { readonly id: string; readonly sentence: string }[];
}

const FIELDS =
  'totalCount sentence counts { kind count } severityCounts { severity count } nodes { id sentence }';

describe('gaps, asked through the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(states);
  });
  afterAll(() => api.close());

  const ask = async (choice = '') =>
    (await api.read<{ gaps: Gaps }>(`{ gaps(first: 100${choice}) { ${FIELDS} } }`)).gaps;
  const subjectsOf = ({ nodes }: Gaps) =>
    [...new Set(nodes.map(({ id }) => id.split(':')[1]))].sort();

  it('says each gap aloud, with the labels of its records', async () => {
    const { nodes } = await ask(', kinds: [BLOCKED_NOBODY_ON_BLOCKER, NO_METHOD]');

    expect(nodes[2]).toEqual({
      id: 'BLOCKED_NOBODY_ON_BLOCKER:question/a',
      sentence:
        '“Why a?”: It is blocked, and no planned or active effort is recorded on 1 ready question in its way: “b”. Begin with “b”, or record who works on it.',
    });
  });

  it('counts what fits by sort and severity, and says it aloud', async () => {
    const { counts, sentence, severityCounts, totalCount } = await ask(
      ', kinds: [NO_METHOD, NO_CLAIM]',
    );

    expect(counts).toEqual([
      { kind: 'NO_METHOD', count: 2 },
      { kind: 'NO_CLAIM', count: 3 },
    ]);
    expect(severityCounts).toEqual([
      { severity: 'HIGH', count: 0 },
      { severity: 'MEDIUM', count: 5 },
      { severity: 'LOW', count: 0 },
    ]);
    expect(totalCount).toBe(5);
    expect(sentence).toBe(
      '5 gaps are found, all of medium severity. Most often it is “No claim”, with 3.',
    );
    expect(await ask(', severities: [HIGH, LOW]')).toMatchObject({
      totalCount: 0,
      sentence: 'No such gap is found.',
      severityCounts: [
        { severity: 'HIGH', count: 0 },
        { severity: 'LOW', count: 0 },
      ],
    });
  });

  it('narrows by kind of subject', async () => {
    expect(subjectsOf(await ask(', subjectKinds: [METHOD, TOPIC]'))).toEqual([
      'method/m',
      'topic/narrow',
      'topic/wide',
    ]);
  });

  it('narrows by topic, narrower ones included, and by what a gap touches', async () => {
    expect(subjectsOf(await ask(', topics: ["topic/narrow"]'))).toEqual([
      'method/m',
      'question/a',
      'topic/narrow',
    ]);
    expect(subjectsOf(await ask(', topics: ["wide"]'))).toEqual([
      'method/m',
      'question/a',
      'question/c',
      'topic/narrow',
      'topic/wide',
    ]);
  });

  it('narrows by question and by a filter on questions alike', async () => {
    const byId = await ask(', questions: ["a"]');
    const byFilter = await ask(', filter: { topics: { any: ["narrow"] } }');

    expect(subjectsOf(byId)).toEqual(['method/m', 'question/a', 'topic/narrow']);
    expect(byFilter).toEqual(byId);
  });

  it('fits all conditions at once', async () => {
    const found = await ask(
      ', questions: ["a", "b"], subjectKinds: [QUESTION], kinds: [NO_METHOD]',
    );

    expect(found.nodes.map(({ id }) => id)).toEqual(['NO_METHOD:question/b']);
  });

  it('explains every sort as the schema does', async () => {
    const { gapRules } = await api.read<{ gapRules: Record<string, unknown>[] }>(
      '{ gapRules { kind title holdsFor nextStep subjectKinds } }',
    );
    const kinds = buildServedSchema().getType('GapKind');
    const values = isEnumType(kinds) ? kinds.getValues() : [];

    expect(gapRules.length).toBeGreaterThanOrEqual(20);
    expect(gapRules.map(({ kind, holdsFor }) => [kind, holdsFor])).toEqual(
      values.map(({ name, description }) => [name, description]),
    );
    expect(gapRules.map(({ subjectKinds }) => subjectKinds)).toEqual(
      GAP_RULES.map(({ subject }) => [kindValue(subject)]),
    );
    expect(gapRules.every(({ nextStep }) => /^[A-Z].*\.$/.test(String(nextStep)))).toBe(true);
    expect(new Set(gapRules.map(({ title }) => title)).size).toBe(gapRules.length);
  });
});

const ROWS =
  'id kind title severity subjectKind subjectId slug label reason nextStep questionCount';

describe('gapTable, on the seed of the field', () => {
  let api: TestApi;
  beforeAll(async () => {
    const { records, edges } = readBundledSeed('field');
    api = await openTestApi([...records, ...edges]);
  });
  afterAll(() => api.close());

  it('has the gaps as rows in their order, also as CSV', async () => {
    const query = `{ gapTable(severities: [HIGH], limit: 100) { totalCount truncated { shown total } rows { ${ROWS} } } }`;
    const data = await api.read<{ gapTable: { totalCount: number; rows: object[] } }>(query);
    const { gaps } = await api.read<{
      gaps: { totalCount: number; nodes: { subject: { label: string } }[] };
    }>(
      '{ gaps(first: 100, severities: [HIGH]) { totalCount nodes { id kind severity reason nextStep subject { id slug label } } } }',
    );
    const flat = gaps.nodes.map(({ subject, ...rest }) => ({ ...rest, label: subject.label }));
    const table = answerTable({ query }, data);

    expect(data.gapTable.rows).toMatchObject(flat);
    expect(data.gapTable).toMatchObject({
      totalCount: gaps.totalCount,
      truncated: { shown: 100, total: gaps.totalCount },
    });
    const lines = 'csv' in table ? table.csv.split('\n') : [];
    expect(lines[0]).toBe(ROWS.replaceAll(' ', ','));
    expect(lines.length).toBeGreaterThan(100);
  });

  it('may be asked for with 2,000 rows', async () => {
    const { gapTable } = await api.read<{ gapTable: { totalCount: number; rows: object[] } }>(
      `{ gapTable(limit: 2000) { totalCount truncated { total } rows { ${ROWS} } } }`,
    );

    expect(gapTable.rows).toHaveLength(gapTable.totalCount);
  });
});
