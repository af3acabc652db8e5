import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lab, open, question } from '../analysis/small-graphs.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';

const ASK = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

describe('nodes', () => {
  let api: TestApi;
  beforeAll(async () => {
    const slugs = Array.from({ length: 100 }, (_, index) => `q${index}`);
    api = await openTestApi([
      ...open(...slugs),
      lab('l'),
      question('secret', { visibility: 'LAB' }),
    ]);
  });
  afterAll(() => api.close());

  it('gives records of any kind in the order asked, as often as asked', async () => {
    const ids = ['question/q7', 'lab/l', 'question/q7', 'question/q1'];
    const { nodes } = await api.read(ASK, { ids });

    expect(nodes).toEqual([
      { __typename: 'Question', id: 'question/q7' },
      { __typename: 'Lab', id: 'lab/l' },
      { __typename: 'Question', id: 'question/q7' },
      { __typename: 'Question', id: 'question/q1' },
    ]);
  });

  it('is null in the place of what there is not, and of what is hidden', async () => {
    const ids = ['question/nowhere', 'lab/l', 'question/secret'];
    const { nodes } = await api.read(ASK, { ids });

    expect(nodes).toEqual([null, { __typename: 'Lab', id: 'lab/l' }, null]);
  });

  it('takes none and a hundred, not more', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => `question/q${index}`);
    const { nodes } = await api.read<{ nodes: { id: string }[] }>(ASK, { ids });
    const { errors } = await api.ask(ASK, { ids: [...ids, 'lab/l'] });

    expect(nodes.map(({ id }) => id)).toEqual(ids);
    expect((await api.read(ASK, { ids: [] }))['nodes']).toEqual([]);
    expect(errors).toMatchObject([
      { code: 'BAD_USER_INPUT', message: 'ids is "101 ids"; it must be a list of at most 100.' },
    ]);
  });

  it('is counted by the number of ids', async () => {
    const ask = (count: number) =>
      api.ask(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Question { requires(first: 100) { nodes { requires(first: 3) { nodes { id } } } } } } }',
        { ids: Array.from({ length: count }, (_, index) => `question/q${index}`) },
      );

    expect((await ask(10)).errors).toEqual([]);
    expect((await ask(100)).errors[0]?.code).toBe('QUERY_TOO_COSTLY');
  });
});
