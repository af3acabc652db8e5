import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ApiServer } from '../../src/api/api-server.ts';
import type { MomentRequest } from '../../src/api/moment-asked.ts';
import { RequestContext } from '../../src/api/request-context.ts';
import { buildServedSchema } from '../../src/api/schema.ts';
import { submitChanges } from '../../src/changes/submit-changes.ts';
import { entryId } from '../../src/model/identity.ts';
import type { Change } from '../../src/store/graph-store.ts';
import { open, question, requires } from '../analysis/small-graphs.ts';
import { RandomChanges } from '../projection/random-changes.ts';
import { ALL_FIELDS } from '../support/all-fields.ts';
import { askedAt } from '../support/asked-at.ts';
import {
  askAboutQuestions,
  askAboutRecords,
  dataOrRefusal,
} from '../support/knowledge-graph-queries.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import {
  openTestApi,
  openTestStore,
  serveStore,
  startedServer,
  TEST_DATE,
  type TestApi,
  writeStates,
} from '../support/test-api.ts';

const GRAPHS = 12;
const GRAPHS_WITH_ALL_FIELDS = 3;

/** Graphs in which nothing is hidden: there the past is exactly what it was. */
const openGraphs = Array.from({ length: 60 }, (_, index) => index + 1)
  .map(makeRandomKnowledgeGraph)
  .filter(({ records, edges }) =>
    [...records, ...edges].every(({ fields }) => fields['visibility'] === 'PUBLIC'),
  )
  .slice(0, GRAPHS);

const SEARCHES = ['question', 'a', 'q1', 'lab0'];
const SEARCH = `query ($query: String!) {
  search(query: $query, first: 100) {
    totalCount facets { kind count }
    edges { score node { id label } parts { name raw } highlights { field snippet } }
  }
}`;
const OTHERS = [
  `{ graphHealth {
    value edges withoutEdges lastChange asOf warnings { rule sentence } edgeTypes { type count }
    parts { name count total } kinds { kind records lastChange withoutEdges fields { name count } relations { name count } }
  } }`,
  `{ questions(first: 30) { nodes { id busFactor { value people labs efforts unknown asOf } } } }`,
  `{ questions(first: 30, orderBy: { field: UPDATED_AT, direction: DESCENDING }) { nodes { id } } }`,
];
const PATHS = `query ($from: ID!, $to: ID!) {
  dependencyPaths(from: $from, to: $to) { value asOf paths { length questions { label } steps { dependencies { edgeId } } } }
}`;

async function answersOf(api: TestApi, seed: number, ids: readonly string[]) {
  const questions = ids.filter((id) => id.startsWith('question/'));
  const answers: Record<string, unknown> = {
    questions: await askAboutQuestions(api, questions.slice(0, 3)),
    records: await askAboutRecords(api, ids.slice(0, 5)),
    nodes: await api.read('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: ids.slice(0, 100),
    }),
  };
  for (const query of OTHERS) answers[query] = await api.read(query);
  for (const from of questions.slice(0, 4)) {
    for (const to of questions.slice(0, 4)) {
      answers[`${from} to ${to}`] = await dataOrRefusal(api, PATHS, { from, to });
    }
  }
  for (const query of SEARCHES) answers[`search ${query}`] = await api.read(SEARCH, { query });
  if (seed > GRAPHS_WITH_ALL_FIELDS) return answers;
  for (const query of ALL_FIELDS) answers[query] = await api.read(query);
  return answers;
}

async function change(api: TestApi, ...changes: readonly Change[]): Promise<string> {
  const request = { actor: 'person/changer', message: 'test', changes };
  const { revision } = await submitChanges(api.store, request);
  await api.services.graph.refresh();
  return api.services.tokens.seal(revision, 'public');
}

describe('asOf', () => {
  let server: ApiServer;
  beforeAll(async () => {
    server = await startedServer({ error: () => undefined });
  });
  afterAll(() => server.stop());

  it(`gives every read and analysis as it was, texts and provenance included, on ${GRAPHS} graphs`, async () => {
    let differing = 0;
    for (const [place, graph] of openGraphs.entries()) {
      const changes = new RandomChanges(graph.seed, false);
      const store = await openTestStore(changes.start());
      const api = await serveStore(store, { server });
      const ids = graph.records.map((each) => entryId(each));
      for (let commit = 0; commit < 8; commit++) await changes.commit(store);
      await api.services.graph.refresh();
      const { revision } = api.services.graph.project('public');
      const asOf = api.services.tokens.seal(revision, 'public');
      const then = await answersOf(askedAt(api, { validAt: TEST_DATE }), place, ids);

      for (let commit = 0; commit < 12; commit++) await changes.commit(store);
      await api.services.graph.refresh();
      const again = await answersOf(askedAt(api, { asOf, validAt: TEST_DATE }), place, ids);

      expect(again, `seed ${graph.seed}`).toEqual(then);
      const now = await answersOf(askedAt(api, { validAt: TEST_DATE }), place, ids);
      if (JSON.stringify(now) !== JSON.stringify(then)) differing += 1;
      await api.close();
    }
    expect(differing).toBe(GRAPHS);
  });

  it('reads the texts of the projection that the numbers come from, also while others write', async () => {
    const api = await openTestApi([question('a', { title: { en: 'Old' } })], { server });
    const { graph } = api.services;
    graph.close();
    await submitChanges(api.store, {
      actor: 'test',
      message: 'test',
      changes: [{ put: question('a', { title: { en: 'New' }, status: 'ANSWERED' }) }],
    });
    const ask = '{ question(id: "a") { title status revision } }';

    const before = await api.read<{ question: object }>(ask);
    await graph.refresh();
    const later = await api.read<{ question: object }>(ask);

    expect(before.question).toMatchObject({ title: 'Old', status: 'OPEN' });
    expect(later.question).toMatchObject({ title: 'New', status: 'ANSWERED' });
    await api.close();
  });
});

it('asOf is an argument of every field of Query but those that tell of now or name their own moments', () => {
  const fields = Object.values(buildServedSchema().getQueryType()?.getFields() ?? {});
  const without = fields.filter(({ args }) => !args.some(({ name }) => name === 'asOf'));

  expect(without.map(({ name }) => name).sort()).toEqual([
    'compare',
    'comparisonTable',
    'gapRules',
    'viewer',
  ]);
  expect(fields.length).toBeGreaterThan(20);
});

describe('moments', () => {
  let api: TestApi;
  /** Tokens of the revisions, by their numbers. */
  let tokens: readonly string[];
  const TIMES = [
    '2026-03-01T10:00:00.000Z',
    '2026-03-05T10:00:00.000Z',
    '2026-03-05T12:00:00.000Z',
  ];

  beforeEach(async () => {
    const store = await openTestStore([]);
    for (const [index, time] of TIMES.entries()) {
      const title = { en: `Title ${index + 1}` };
      await store.commit({
        actor: `person/p${index + 1}`,
        message: 'test',
        time,
        changes: [
          { put: question('a', { title }) },
          ...open(`new${index + 1}`).map((put) => ({ put })),
        ],
      });
    }
    api = await serveStore(store);
    tokens = [0, 1, 2, 3].map((revision) => api.services.tokens.seal(revision, 'public'));
  });
  afterEach(() => api.close());

  async function titleAsOf(asOf: string | null): Promise<unknown> {
    const query =
      'query ($asOf: AsOf) { question(id: "a", asOf: $asOf) { title updatedBy } questions(asOf: $asOf) { totalCount } }';
    const { errors, data } = await api.ask(query, { asOf });
    if (errors.length > 0) return errors[0]?.message;
    const { question: found, questions } = data as {
      question: object | null;
      questions: { totalCount: number };
    };
    return { ...found, totalCount: questions.totalCount };
  }

  const at = (revision: number) => ({
    title: `Title ${revision}`,
    updatedBy: `person/p${revision}`,
    totalCount: 1 + revision,
  });

  it.each([
    ['2026-03-01', 1],
    ['2026-03-04', 1],
    ['2026-03-05', 3],
    ['2026-03-05T10:00:00.000Z', 2],
    ['2026-03-05T11:59:59.999Z', 2],
    ['2026-03-05T12:00:00.000Z', 3],
    ['2999-01-01', 3],
    [null, 3],
  ])('%s stands for revision %i', async (moment, revision) => {
    expect(await titleAsOf(moment)).toEqual(at(revision));
  });

  it('are searched by the texts of then, also of what is gone', async () => {
    const found = async (query: string, revision: number) => {
      const asked = `{ search(query: "${query}", asOf: "${tokens[revision]}") { nodes { id } } }`;
      return (await api.read<{ search: { nodes: { id: string }[] } }>(asked)).search.nodes;
    };
    await change(api, { remove: 'question/new1' });

    expect(await found('title 1', 1)).toEqual([{ id: 'question/a' }]);
    expect(await found('title 3', 1)).toEqual([]);
    expect(await found('title 3', 3)).toEqual([{ id: 'question/a' }]);
    expect(await found('title 1', 3)).toEqual([]);
    expect(await found('new1', 3)).toEqual([{ id: 'question/new1' }]);
    expect(await found('new2', 1)).toEqual([]);
    expect(
      (await api.read<{ search: object }>('{ search(query: "new1") { nodes { id } } }')).search,
    ).toEqual({ nodes: [] });
  });

  it('can be the token of any revision', async () => {
    expect(await Promise.all(tokens.slice(1).map(titleAsOf))).toEqual([1, 2, 3].map(at));
    expect(await titleAsOf(tokens[0] ?? '')).toEqual({ totalCount: 0 });
  });

  it.each([['2026-02-28'], ['2026-03-01T09:59:59.999Z'], ['0001-01-01']])(
    '%s is before the first revision, and is told so with its time',
    async (moment) => {
      expect(await titleAsOf(moment)).toBe(
        `asOf is "${moment}"; it must be 2026-03-01T10:00:00.000Z or later, since the first revision was written then.`,
      );
    },
  );

  it('of nothing at all is nothing', async () => {
    const empty = await openTestApi([]);
    const { questions } = await empty.read<{ questions: object }>(
      '{ questions(asOf: "2026-03-01") { totalCount } }',
    );
    expect(questions).toEqual({ totalCount: 0 });
    await empty.close();
  });

  it('several in one request do not mix, nor do what stands below them', async () => {
    const fields = [1, 2, 3].map(
      (revision) =>
        `at${revision}: question(id: "a", asOf: "${tokens[revision]}") { title revision updatedAt }`,
    );
    const found = await api.read(`{ ${fields.join(' ')} now: question(id: "a") { title } }`);

    expect(found).toEqual({
      ...Object.fromEntries(
        [1, 2, 3].map((revision) => [
          `at${revision}`,
          {
            title: `Title ${revision}`,
            revision: tokens[revision],
            updatedAt: TIMES[revision - 1],
          },
        ]),
      ),
      now: { title: 'Title 3' },
    });
  });

  it('of a revision that others have just written are waited for', async () => {
    api.services.graph.close();
    const { revision } = await submitChanges(api.store, {
      actor: 'test',
      message: 'test',
      changes: [{ put: question('a', { title: { en: 'Just now' } }) }],
    });
    const asOf = api.services.tokens.seal(revision, 'public');

    expect(await titleAsOf(asOf)).toMatchObject({ title: 'Just now' });
  });

  it('go together with atLeast: what is known once that is taken in', async () => {
    api.services.graph.close();
    await submitChanges(api.store, {
      actor: 'test',
      message: 'test',
      changes: open('b').map((put) => ({ put })),
    });
    const atLeast = api.services.tokens.seal(4, 'public');
    const count = async (asOf: string) => {
      const query = `{ questions(atLeast: "${atLeast}", asOf: "${asOf}") { totalCount } }`;
      return (await api.read<{ questions: { totalCount: number } }>(query)).questions.totalCount;
    };

    expect(await count(tokens[1] ?? '')).toBe(2);
    expect(await count('2999-01-01')).toBe(5);
    expect(await count(atLeast)).toBe(5);
  });
});

describe('the day of a past revision', () => {
  it('is that on which it was written, unless validAt says another', async () => {
    const store = await openTestStore([]);
    const times = ['2026-03-31T23:59:59.999Z', '2026-05-01T00:00:00.000Z'];
    for (const [index, time] of times.entries()) {
      const changes = [{ put: question(`q${index}`) }];
      await store.commit({ actor: 'test', message: 'test', time, changes });
    }
    const api = await serveStore(store);
    const seen = async (moment: MomentRequest) => {
      const { projection } = await new RequestContext(api.services).seenAt(moment);
      return [projection.revision, projection.date];
    };

    expect(await seen({ asOf: '2026-04-20' })).toEqual([1, '2026-03-31']);
    expect(await seen({ asOf: '2026-05-20' })).toEqual([2, '2026-05-01']);
    expect(await seen({ asOf: '2026-04-20', validAt: '2026-04-02' })).toEqual([1, '2026-04-02']);
    expect(await seen({ validAt: '2026-04-02' })).toEqual([2, '2026-04-02']);
    expect(await seen({})).toEqual([2, TEST_DATE]);
    await api.close();
  });
});

describe('what is hidden now', () => {
  let api: TestApi;
  let asOf: string;
  beforeEach(async () => {
    api = await openTestApi([]);
    asOf = await change(api, ...open('a', 'b').map((put) => ({ put })), {
      put: requires('a', 'b'),
    });
  });
  afterEach(() => api.close());

  const ASK = `query ($asOf: AsOf) {
    question(id: "b", asOf: $asOf) { title }
    questions(asOf: $asOf) { nodes { id requires { edges { rationale } } } }
    search(query: "b", asOf: $asOf) { nodes { id } }
  }`;
  const onlyA = {
    question: null,
    questions: { nodes: [{ id: 'question/a', requires: { edges: [] } }] },
    search: { nodes: [] },
  };

  it('is hidden in the past, also when it is removed and made anew', async () => {
    await change(api, { put: question('b', { visibility: 'LAB' }) });
    expect(await api.read(ASK, { asOf })).toEqual(onlyA);
    await change(api, { remove: entryId(requires('a', 'b')) }, { remove: 'question/b' });
    expect(await api.read(ASK, { asOf })).toEqual(onlyA);
    await change(api, { put: question('b', { title: { en: 'Something else' } }) });
    expect(await api.read(ASK, { asOf })).toEqual(onlyA);
  });

  it('shows what it said before once everybody may see it again', async () => {
    await change(api, { put: question('b', { visibility: 'LAB' }) });
    await change(api, { put: question('b', { title: { en: 'Other' } }) });

    expect(await api.read(ASK, { asOf })).toMatchObject({
      question: { title: 'b' },
      search: { nodes: [{ id: 'question/b' }] },
    });
  });

  it('searches no texts of the past one by one beyond a bound', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => question(`m${index}`));
    await writeStates(api.store, many);
    const before = api.services.tokens.seal(await api.store.currentRevision(), 'public');
    await writeStates(
      api.store,
      many.map((each) => ({ ...each, fields: { ...each.fields, wikidata: 'Q1' } })),
    );
    await api.services.graph.refresh();
    const ask = (kinds: string) =>
      api.ask(`{ search(query: "m1", kinds: [${kinds}], asOf: "${before}") { totalCount } }`);

    expect((await ask('QUESTION')).errors).toMatchObject([
      {
        code: 'BAD_USER_INPUT',
        message: `asOf is "${before}"; it must be a moment since which at most 10000 of the records have changed, whose texts of then are read one by one, and not 10001.`,
      },
    ]);
    expect(await ask('TOPIC')).toMatchObject({ errors: [], data: { search: { totalCount: 0 } } });
  });

  it('gives nothing to a request that began before', async () => {
    const context = new RequestContext(api.services);
    await change(api, { put: question('b', { visibility: 'LAB' }) });
    await expect(async () => context.withRecord('question/b', ({ slug }) => slug)).rejects.toThrow(
      'question/b was removed or hidden while it was being read. Ask again.',
    );
    expect(await context.withRecord('question/a', ({ slug }) => slug)).toBe('a');
  });
});
