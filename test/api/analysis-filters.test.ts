import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { claim, edge, finding, open, requires } from '../analysis/small-graphs.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

const ids = ({ nodes }: Page) => nodes.map(({ id }) => id);

describe('filters on the analysis, on the seed of the field', () => {
  let api: TestApi;
  beforeAll(async () => {
    const { records, edges } = readBundledSeed('field');
    api = await openTestApi([...records, ...edges]);
  });
  afterAll(() => api.close());

  const FILTER = '{ topics: { any: ["model-welfare"] }, status: [OPEN] }';
  const wanted = async () => {
    const { questions } = await api.read<{ questions: Page }>(
      `{ questions(first: 100, filter: ${FILTER}) { totalCount nodes { id } } }`,
    );
    return new Set(ids(questions));
  };

  it('leave bottlenecks their ranks', async () => {
    const ranked = async (filter: string) => {
      const { bottlenecks } = await api.read<{
        bottlenecks: { totalCount: number; nodes: { rank: number; question: { id: string } }[] };
      }>(
        `{ bottlenecks(first: 100${filter}) { totalCount nodes { rank value question { id } } } }`,
      );
      return bottlenecks;
    };
    const fitting = await wanted();
    const all = await ranked('');
    const some = await ranked(`, filter: ${FILTER}`);

    const expected = all.nodes.filter(({ question }) => fitting.has(question.id));
    expect(some.nodes.slice(0, expected.length)).toEqual(expected);
    expect(some.totalCount).toBeGreaterThan(0);
    expect(some.totalCount).toBeLessThan(all.totalCount);
  });

  it('leave ready questions their order, and gaps theirs', async () => {
    const fitting = await wanted();
    const read = async (filter: string) =>
      api.read<{
        readyQuestions: Page;
        gaps: { nodes: { id: string; subject: { id: string } }[] };
      }>(
        `{ readyQuestions(first: 100${filter}) { totalCount nodes { id } } gaps(first: 100, kinds: [NO_METHOD, BLOCKED_NOBODY_ON_BLOCKER]${filter}) { totalCount nodes { id subject { id } } } }`,
      );
    const all = await read('');
    const some = await read(`, filter: ${FILTER}`);

    expect(ids(some.readyQuestions)).toEqual(
      ids(all.readyQuestions).filter((id) => fitting.has(id)),
    );
    expect(some.readyQuestions.totalCount).toBeGreaterThan(0);
    expect(some.gaps.nodes.length).toBeGreaterThan(0);
    expect(some.gaps.nodes.every(({ subject }) => fitting.has(subject.id))).toBe(true);
    const expected = all.gaps.nodes.filter(({ subject }) => fitting.has(subject.id));
    expect(some.gaps.nodes.slice(0, expected.length)).toEqual(expected);
  });
});

describe('filters on gaps', () => {
  it('take gaps of claims for gaps of the questions that these answer', async () => {
    const against = (slug: string, relation: string) =>
      edge('BEARS_ON', `finding/${slug}`, 'claim/c', { relation });
    const api = await openTestApi([
      ...open('a', 'b'),
      claim('c'),
      finding('f'),
      finding('g'),
      edge('ANSWERS', 'claim/c', 'question/a'),
      against('f', 'SUPPORTS'),
      against('g', 'DISPUTES'),
      requires('a', 'b'),
    ]);
    const subjects = async (exists: boolean) => {
      const { gaps } = await api.read<{ gaps: { nodes: { id: string }[] } }>(
        `{ gaps(filter: { requires: { exists: ${exists} } }) { nodes { id } } }`,
      );
      return gaps.nodes.map(({ id }) => id);
    };

    expect(await subjects(true)).toContain('CONTRADICTED:claim/c');
    expect(await subjects(false)).not.toContain('CONTRADICTED:claim/c');
    expect(await subjects(false)).toContain('NO_METHOD:question/b');
    await api.close();
  });
});
