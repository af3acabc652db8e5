/** What the API adds to the answers of the analysis: fields, bounds, and what it leaves out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../support/test-api.ts';
import { estimate, open, question, requires, rubric } from './small-graphs.ts';

const needed = Array.from({ length: 60 }, (_, index) => `n${index}`);

const states = [
  ...open('top', ...needed),
  ...needed.map((slug) => requires('top', slug)),
  question('old', { lifecycle: 'SUPERSEDED' }),
  question('withdrawn', { lifecycle: 'RETRACTED' }),
  requires('n0', 'withdrawn'),
  rubric('importance'),
  rubric('novelty'),
  ...estimate('top', 9),
  ...estimate('top', 6, { slug: 'second' }),
  ...estimate('top', 1, { slug: 'replaced', lifecycle: 'SUPERSEDED' }),
  ...estimate('top', 2, { slug: 'other', on: 'novelty' }),
];

describe('the analysis, asked through the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(states);
  });
  afterAll(() => api.close());

  it('tells the importance that people stated, and null where nobody did', async () => {
    const data = await api.read(
      '{ top: question(id: "top") { statedImportance } old: question(id: "old") { statedImportance } }',
    );

    expect(data).toEqual({ top: { statedImportance: 7.5 }, old: { statedImportance: null } });
  });

  it('tells which lists of a readiness were cut', async () => {
    const data = await api.read(
      '{ question(id: "top") { readiness { truncated { reason shown total } } } }',
    );

    expect(data).toEqual({
      question: {
        readiness: {
          truncated: {
            reason: 'Cut short: because.records to 50 of 61.',
            shown: 50,
            total: 61,
          },
        },
      },
    });
  });

  it('tells that the records of a gap were cut', async () => {
    const data = await api.read(
      '{ gaps(kinds: [BLOCKED_NOBODY_ON_BLOCKER]) { nodes { subject { id } truncated { shown total } because { records { id } } } } }',
    );

    expect(data).toMatchObject({
      gaps: { nodes: [{ subject: { id: 'question/top' }, truncated: { shown: 50, total: 60 } }] },
    });
  });

  it('says of a question that is not in force what the graph implies, and recommends it nowhere', async () => {
    const data = await api.read<Record<string, { nodes: { id: string }[] }>>(`{
      question(id: "withdrawn") { readiness { value } }
      blocked: question(id: "n0") { readiness { value } }
      readyQuestions(first: 100) { nodes { id } }
    }`);

    expect(data).toMatchObject({
      question: { readiness: { value: 'READY' } },
      blocked: { readiness: { value: 'BLOCKED' } },
    });
    expect(data['readyQuestions']?.nodes.map(({ id }) => id).sort()).toEqual(
      needed
        .slice(1)
        .map((slug) => `question/${slug}`)
        .sort(),
    );
  });
});
