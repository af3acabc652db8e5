import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODEL } from '../../src/model/generated/model.ts';
import { rootFieldName } from '../../src/model/schema-names.ts';
import { edge, finding, open, question, record, requires } from '../analysis/small-graphs.ts';
import { idOf } from '../analysis/visible-knowledge.ts';
import { sampleStates } from '../support/sample-states.ts';
import { openTestApi, type State, type TestApi } from '../support/test-api.ts';

function shown<T extends State>(state: T): T {
  return { ...state, fields: { ...state.fields, visibility: 'PUBLIC' } };
}

const SAMPLE = sampleStates(5);
const RECORDS = SAMPLE.records.map(shown);

const STATES: readonly State[] = [
  ...RECORDS,
  ...SAMPLE.edges.map(shown),
  ...open('a'),
  question('b', {
    title: { en: 'Colour?', ru: 'Цвет?', 'zh-Hant': '顏色？' },
    language: 'ru',
    text: { de: 'Farbe' },
  }),
  record('Topic', 'consciousness', { prefLabel: { en: 'Consciousness', ru: 'Сознание' } }),
  record('Work', 'w', {
    title: { en: 'W' },
    doi: '10.1000/182',
    arxiv: '2308.08708',
    wikidata: 'Q1',
  }),
  finding('f'),
  requires('a', 'b', {
    rationale: 'Because.',
    confidence: 0.25,
    wording: 'OBSTRUCTED',
    assessedBy: 'EDITORIAL',
  }),
  edge('ABOUT', 'question/a', 'topic/consciousness', { primary: true }),
];

describe('records', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(STATES);
  });
  afterAll(() => api.close());

  const readB = async (fields: string) => {
    const data = await api.read<{ question: Record<string, unknown> }>(
      `{ question(id: "b") { ${fields} } }`,
    );
    return data.question;
  };

  it.each(MODEL.kinds.map((kind) => [kind.name, kind] as const))(
    'give every stored field of a %s, by slug, by global id and as a node',
    async (name, kind) => {
      const state = RECORDS.find((each) => each.kind === name);
      if (!state) throw new Error(`the sample has no ${name}`);
      const fields = kind.fields.map(({ name: field, localised }) =>
        localised ? `${field}: ${field}Translations { language text }` : field,
      );
      const selection = `{ id slug ${fields.join(' ')} }`;
      const root = rootFieldName(name);

      const { bySlug, byId, asNode } = await api.read<Record<string, Record<string, unknown>>>(
        `query ($slug: ID!, $id: ID!) {
          bySlug: ${root}(id: $slug) ${selection}
          byId: ${root}(id: $id) ${selection}
          asNode: node(id: $id) { ... on ${name} ${selection} }
        }`,
        { slug: state.slug, id: idOf(state) },
      );

      const expected = Object.fromEntries(
        kind.fields.map(({ name: field, localised }) => {
          const value = state.fields[field];
          if (!localised) return [field, value ?? null];
          const texts = Object.entries(value ?? {}) as [string, string][];
          const inOrder = texts.toSorted(([left], [right]) => (left < right ? -1 : 1));
          return [field, inOrder.map(([language, text]) => ({ language, text }))];
        }),
      );
      expect(bySlug).toEqual({ id: idOf(state), slug: state.slug, ...expected });
      expect(byId).toEqual(bySlug);
      expect(asNode).toEqual(bySlug);
    },
  );

  it.each(MODEL.kinds.map((kind) => [kind.name, kind] as const))(
    'give every property of the edges of a %s',
    async (name, kind) => {
      const state = RECORDS.find((each) => each.kind === name && each.slug.endsWith('first'));
      for (const { field, edge: type, list, direction } of kind.relations) {
        const properties = MODEL.edges.find((each) => each.type === type)?.fields ?? [];
        const drawn = SAMPLE.edges.find(
          (each) => each.type === type && each.source === idOf(state ?? (open('a')[0] as never)),
        );
        if (!list || !drawn || direction === 'IN') continue;
        const data = await api.read<Record<string, Record<string, { edges: object[] }>>>(
          `query ($id: ID!) { ${rootFieldName(name)}(id: $id) { ${field}(first: 100) {
            edges { node { id } ${properties.map((each) => each.name).join(' ')} }
          } } }`,
          { id: drawn.source },
        );

        const all = data[rootFieldName(name)]?.[field]?.edges;
        const found = all?.find(
          (each) => (each as { node: { id: string } }).node.id === drawn.target,
        );
        const { sources: _sources, ...stated } = shown(drawn).fields;
        expect(found, `${name}.${field}`).toMatchObject(stated);
      }
    },
  );

  it('say who wrote them, when, and where they can be fetched', async () => {
    const b = await readB('iri createdAt createdBy updatedAt updatedBy revision');

    expect(b).toMatchObject({
      iri: 'https://lacuna.example/id/question/b',
      createdBy: 'test',
      updatedBy: 'test',
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    expect(b['updatedAt']).toBe(b['createdAt']);
    expect(b['revision']).toMatch(/^[\w-]{22}$/);
  });

  it('give external identifiers with their addresses, in the order of the schemes', async () => {
    const { work } = await api.read('{ work(id: "w") { externalIds { scheme value url } } }');

    expect(work).toEqual({
      externalIds: [
        { scheme: 'arxiv', value: '2308.08708', url: 'https://arxiv.org/abs/2308.08708' },
        { scheme: 'doi', value: '10.1000/182', url: 'https://doi.org/10.1000/182' },
        { scheme: 'wikidata', value: 'Q1', url: 'https://www.wikidata.org/entity/Q1' },
      ],
    });
  });

  it.each([
    ['their own language when none is wanted', 'title', 'Цвет?'],
    ['the language that is wanted', 'title(language: "en")', 'Colour?'],
    ['the base of the language that is wanted', 'title(language: "en-GB")', 'Colour?'],
    ['the language that is wanted in any spelling', 'title(language: "ZH-hant")', '顏色？'],
    ['their own language where the wanted one is missing', 'title(language: "fr")', 'Цвет?'],
    ['whatever there is where both are missing', 'title: text(language: "fr")', 'Farbe'],
    ['nothing where there is no text', 'title: statusRationale(language: "fr")', null],
    ['their name in the language that is wanted', 'title: label(language: "en")', 'Colour?'],
  ])('answer in %s', async (_what, field, expected) => {
    expect(await readB(field)).toEqual({ title: expected });
  });

  it('name topics in Russian', async () => {
    const { topics } = await api.read<{ topics: { nodes: { slug: string; prefLabel: string }[] } }>(
      '{ topics(first: 100) { nodes { slug prefLabel(language: "ru") } } }',
    );

    const labels = new Map(topics.nodes.map(({ slug, prefLabel }) => [slug, prefLabel]));
    expect(labels.get('consciousness')).toBe('Сознание');
  });

  it('are null when there are none', async () => {
    const data = await api.read('{ node(id: "question/none") { id } question(id: "none") { id } }');

    expect(data).toEqual({ node: null, question: null });
  });

  it('have no label but their slug where their kind has none', async () => {
    const slug = RECORDS.find(({ kind }) => kind === 'Estimate')?.slug;

    const data = await api.read('query ($id: ID!) { estimate(id: $id) { label } }', { id: slug });

    expect(data).toEqual({ estimate: { label: slug } });
  });

  it('leave out sources of an edge that the viewer may not see', async () => {
    const hiding = await openTestApi([
      ...open('a', 'b'),
      question('secret', { visibility: 'LAB' }),
      finding('f'),
      requires('a', 'b', { sources: ['finding/f', 'question/secret'] }),
    ]);

    const answer = await hiding.read('{ question(id: "a") { requires { edges { sources } } } }');

    expect(answer).toEqual({ question: { requires: { edges: [{ sources: ['finding/f'] }] } } });
    await hiding.close();
  });

  it('tell the viewer that nobody is signed in', async () => {
    expect(await api.read('{ viewer { anonymous maximumPageSize } }')).toEqual({
      viewer: { anonymous: true, maximumPageSize: 100 },
    });
  });

  it('have a type that their global id tells', async () => {
    expect(await api.read('{ node(id: "topic/consciousness") { __typename id } }')).toEqual({
      node: { __typename: 'Topic', id: 'topic/consciousness' },
    });
  });
});
