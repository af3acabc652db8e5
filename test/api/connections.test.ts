import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODEL } from '../../src/model/generated/model.ts';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { edge, open, record, requires } from '../analysis/small-graphs.ts';
import { idOf } from '../analysis/visible-knowledge.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

interface Connection<Node> {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
}

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Walks a list page by page and checks what each page says of itself. */
async function walk<Node>(
  ask: (after: string | null) => Promise<Connection<Node>>,
): Promise<readonly Node[]> {
  const seen: Node[] = [];
  for (let after: string | null = null; ; ) {
    const { edges, nodes, pageInfo, totalCount } = await ask(after);
    expect(nodes).toEqual(edges.map(({ node }) => node));
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    seen.push(...nodes);
    expect(pageInfo.hasNextPage).toBe(seen.length < totalCount);
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
  }
}

describe('connections, on the seed of the field', () => {
  const { records, edges } = readBundledSeed('field');
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi([...records, ...edges]);
  });
  afterAll(() => api.close());

  it.each(MODEL.kinds.map(({ name, plural }) => [plural, name] as const))(
    'walks all %s, by slug, each once',
    async (plural, kind) => {
      const query = `query ($after: String) { ${plural}(first: 97, after: $after) { ${PAGE} nodes { id } edges { cursor node { id } } } }`;

      const nodes = await walk(async (after) => {
        const data = await api.read<Record<string, Connection<{ id: string }>>>(query, { after });
        return data[plural] as Connection<{ id: string }>;
      });

      const ids = records.filter((each) => each.kind === kind).map(idOf);
      expect(nodes.map(({ id }) => id)).toEqual(ids.toSorted());
    },
  );

  it.each([
    ['bottlenecks', 'node { question { id } }', 'nodes { question { id } }'],
    ['readyQuestions', 'node { id }', 'nodes { id }'],
    ['gaps', 'node { id }', 'nodes { id }'],
  ])('walks all %s, each once', async (field, node, nodes) => {
    const query = `query ($after: String, $first: Int!) { ${field}(first: $first, after: $after) { ${PAGE} ${nodes} edges { cursor ${node} } } }`;
    const ask = (first: number) => async (after: string | null) => {
      const data = await api.read<Record<string, Connection<unknown>>>(query, { after, first });
      return data[field] as Connection<unknown>;
    };

    const small = await walk(ask(17));
    const large = await walk(ask(100));

    expect(small.length).toBeGreaterThan(17);
    expect(small).toEqual(large);
    expect(new Set(small.map((each) => JSON.stringify(each))).size).toBe(small.length);
  });

  it('walks a relation page by page', async () => {
    const counts = new Map<string, number>();
    for (const { type, target } of edges) {
      if (type === 'ABOUT') counts.set(target, (counts.get(target) ?? 0) + 1);
    }
    const [topic, count] = [...counts].toSorted((left, right) => right[1] - left[1])[0] ?? [];
    const query = `query ($id: ID!, $after: String) { topic(id: $id) { questions(first: 7, after: $after) { ${PAGE} nodes { id } edges { cursor node { id } } } } }`;

    const nodes = await walk(async (after) => {
      const variables = { id: topic, after };
      const data = await api.read<{ topic: { questions: Connection<{ id: string }> } }>(
        query,
        variables,
      );
      return data.topic.questions;
    });

    expect(count).toBeGreaterThan(14);
    expect(nodes).toHaveLength(count ?? 0);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(count);
  });

  it('filters by enums and booleans, all conditions at once', async () => {
    const { questions } = await api.read<{ questions: Connection<Record<string, unknown>> }>(
      `{ questions(first: 100, filter: { status: [OPEN, PARTIALLY_ANSWERED], questionKind: [CRITICAL], wellPosed: null }) {
        totalCount nodes { status questionKind }
      } }`,
    );
    const expected = records.filter(
      ({ kind, fields }) =>
        kind === 'Question' &&
        ['OPEN', 'PARTIALLY_ANSWERED'].includes(String(fields['status'])) &&
        fields['questionKind'] === 'CRITICAL',
    );

    expect(expected.length).toBeGreaterThan(0);
    expect(questions.totalCount).toBe(expected.length);
    for (const { status, questionKind } of questions.nodes) {
      expect(['OPEN', 'PARTIALLY_ANSWERED']).toContain(status);
      expect(questionKind).toBe('CRITICAL');
    }
  });

  it('finds only stated values for a boolean', async () => {
    const answers = await api.read<Record<string, { totalCount: number }>>(`{
      top: topics(filter: { topConcept: true }) { totalCount }
      not: topics(filter: { topConcept: false }) { totalCount }
      all: topics { totalCount }
    }`);
    const stated = (value: boolean) =>
      records.filter(({ kind, fields }) => kind === 'Topic' && fields['topConcept'] === value);

    expect(answers['top']?.totalCount).toBe(stated(true).length);
    expect(answers['not']?.totalCount).toBe(stated(false).length);
    expect(answers['all']?.totalCount).toBeGreaterThan(stated(true).length);
  });

  it.each(['ASCENDING', 'DESCENDING'])(
    'orders works by year %s, ties by slug',
    async (direction) => {
      const query = `query ($after: String) { works(first: 100, after: $after, orderBy: { field: YEAR, direction: ${direction} }) { ${PAGE} nodes { slug year } edges { cursor node { slug year } } } }`;
      const works = await walk(async (after) => {
        const data = await api.read<{ works: Connection<{ slug: string; year: number | null }> }>(
          query,
          { after },
        );
        return data.works;
      });

      const sign = direction === 'ASCENDING' ? 1 : -1;
      const place = ({ year }: { year: number | null }) =>
        year === null ? Number.POSITIVE_INFINITY : sign * year;
      const bySlug = works.toSorted((left, right) => (left.slug < right.slug ? -1 : 1));
      expect(works).toEqual(
        bySlug.toSorted((left, right) =>
          place(left) < place(right) ? -1 : place(left) > place(right) ? 1 : 0,
        ),
      );
      expect(new Set(works.map(({ year }) => year)).size).toBeGreaterThan(3);
    },
  );

  it('turns the order of slugs round', async () => {
    const { labs, back } = await api.read<Record<string, Connection<{ slug: string }>>>(`{
      labs(first: 100) { nodes { slug } }
      back: labs(first: 100, orderBy: { field: SLUG, direction: DESCENDING }) { nodes { slug } }
    }`);

    expect(back?.nodes).toEqual(labs?.nodes.toReversed());
  });
});

describe('connections', () => {
  it('put records without the value last, whichever way a list is ordered', async () => {
    const effort = (slug: string, from?: string) =>
      record('Effort', slug, { title: { en: slug }, state: 'ACTIVE', ...(from ? { from } : {}) });
    const api = await openTestApi([
      effort('a'),
      effort('b', '2026-01-01'),
      effort('c', '2025-01-01'),
      effort('d', '2026-01-01'),
    ]);
    const order = async (direction: string) => {
      const { efforts } = await api.read<{ efforts: Connection<{ slug: string }> }>(
        `{ efforts(orderBy: { field: FROM, direction: ${direction} }) { nodes { slug } } }`,
      );
      return efforts.nodes.map(({ slug }) => slug).join('');
    };

    expect(await order('ASCENDING')).toBe('cbda');
    expect(await order('DESCENDING')).toBe('bdca');
    await api.close();
  });

  it('list a relation by the place that its edges state, then by id', async () => {
    const place = (position: number, member: string) =>
      edge('MEMBER', 'prerequisite-group/g', `question/${member}`, { position });
    const api = await openTestApi([
      ...open('a', 'b', 'c', 'd'),
      record('PrerequisiteGroup', 'g', { rationale: { en: 'Either.' } }),
      place(2, 'a'),
      place(1, 'c'),
      place(2, 'b'),
      edge('MEMBER', 'prerequisite-group/g', 'question/d'),
    ]);

    const { prerequisiteGroup } = await api.read<{
      prerequisiteGroup: { members: Connection<{ slug: string }> };
    }>(
      '{ prerequisiteGroup(id: "g") { members { edges { position node { slug } } nodes { slug } } } }',
    );

    expect(prerequisiteGroup.members.nodes.map(({ slug }) => slug)).toEqual(['c', 'a', 'b', 'd']);
    await api.close();
  });

  it('read symmetric relations from both ends', async () => {
    const topic = (slug: string) => record('Topic', slug, { prefLabel: { en: slug } });
    const api = await openTestApi([
      topic('a'),
      topic('b'),
      topic('c'),
      edge('RELATED', 'topic/b', 'topic/a'),
      edge('RELATED', 'topic/b', 'topic/c'),
    ]);

    const { topics } = await api.read<{
      topics: { nodes: { slug: string; related: Connection<{ slug: string }> }[] };
    }>('{ topics { nodes { slug related { totalCount nodes { slug } } } } }');

    expect(topics.nodes.map(({ related }) => related.nodes.map(({ slug }) => slug))).toEqual([
      ['b'],
      ['a', 'c'],
      ['b'],
    ]);
    await api.close();
  });

  it('go on after the cursor that a page ended with', async () => {
    const api = await openTestApi([...open('a', 'b', 'c'), requires('a', 'b'), requires('a', 'c')]);
    const first = '{ question(id: "a") { requires(first: 1) { pageInfo { endCursor } } } }';
    const { question } = await api.read<{ question: { requires: { pageInfo: PageInfo } } }>(first);

    const next = await api.read<{ question: { requires: Connection<{ slug: string }> } }>(
      'query ($after: String) { question(id: "a") { requires(after: $after) { totalCount nodes { slug } } } }',
      { after: question.requires.pageInfo.endCursor },
    );

    expect(next.question.requires).toEqual({ totalCount: 2, nodes: [{ slug: 'c' }] });
    await api.close();
  });
});
