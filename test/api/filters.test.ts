import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODEL } from '../../src/model/generated/model.ts';
import type { FieldDescription, KindDescription } from '../../src/model/model.ts';
import { screamingCase } from '../../src/model/schema-names.ts';
import type { StoredEdge, StoredRecord } from '../../src/model/states.ts';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { edge, open, record, requires } from '../analysis/small-graphs.ts';
import { type States, visiblePart } from '../analysis/visible-knowledge.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import { makeRandom } from '../support/random-questions.ts';
import { sampleStates } from '../support/sample-states.ts';
import { openTestApi, type TestApi, writeStates } from '../support/test-api.ts';

/** What a list is filtered by, as a variable; and whether a record fits, by the definition. */
interface Condition {
  readonly name: string;
  readonly wanted: unknown;
  readonly fits: (record: StoredRecord) => boolean;
}

interface Data {
  readonly records: readonly StoredRecord[];
  readonly edges: readonly StoredEdge[];
}

/** Everything that an anonymous viewer sees, as it is stored. */
async function visibleData({ store }: TestApi): Promise<Data> {
  const records = await store.scanRecords({ limit: 10_000 });
  const edges = await store.scanEdges({ limit: 10_000 });
  return visiblePart({ records, edges } as States) as unknown as Data;
}

/** Draws conditions on a kind from what its records say. */
class Conditions {
  readonly #random: () => number;
  readonly #data: Data;

  constructor(seed: number, data: Data) {
    this.#random = makeRandom(seed);
    this.#data = data;
  }

  below(count: number): number {
    return Math.floor(this.#random() * count);
  }

  one<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }

  /** One or two conditions on the kind. */
  draw(kind: KindDescription): readonly Condition[] {
    const records = this.#data.records.filter((each) => each.kind === kind.name);
    const all = [
      ...kind.fields.flatMap((field) => this.#onField(field, records) ?? []),
      this.#onMoment('createdAt', records),
      this.#onMoment('updatedAt', records),
      ...kind.relations.map((relation) => this.#onRelation(relation)),
    ];
    const count = 1 + this.below(2);
    const drawn = Array.from({ length: count }, () => this.one(all)).flatMap((each) => each ?? []);
    return [...new Map(drawn.map((each) => [each.name, each])).values()];
  }

  /** The same for what a relation leads to, which may be of any kind. */
  drawFor(to: string): readonly Condition[] {
    const kind = MODEL.kinds.find(({ name }) => name === to);
    return kind ? this.draw(kind) : [onLifecycle(this.one(['ACTIVE', 'RETRACTED']) ?? 'ACTIVE')];
  }

  #onField(field: FieldDescription, records: readonly StoredRecord[]): Condition | undefined {
    const { constraint, list, localised, name, type } = field;
    const values = records.flatMap(({ fields }) => fields[name] ?? []) as (string | number)[];
    const value = (each: StoredRecord) => each.fields[name];
    if (list || localised) return undefined;
    if (type === 'Boolean') {
      const wanted = this.#random() < 0.5;
      return { name, wanted, fits: (each) => value(each) === wanted };
    }
    const some = [this.one(values), this.one(values)].filter((each) => each !== undefined);
    if (some.length === 0) return undefined;
    if (['Int', 'Float', 'Date', 'DateTime'].includes(type)) {
      return this.#within(name, some, value);
    }
    const isCode = name === 'licence' || !['URL', 'RECORD', undefined].includes(constraint?.format);
    if (type === 'String' && !isCode) return undefined;
    return { name, wanted: some, fits: (each) => some.includes(value(each) as string) };
  }

  #onMoment(name: 'createdAt' | 'updatedAt', records: readonly StoredRecord[]): Condition {
    const moments = records.map(({ provenance }) => provenance[name]);
    const some = [this.one(moments), this.one(moments)].map(
      (moment) => moment ?? '2026-01-01T00:00:00.000Z',
    );
    return this.#within(name, some, ({ provenance }) => provenance[name]);
  }

  /** A range between two of the values, sometimes open at one end. */
  #within(
    name: string,
    ends: readonly (string | number)[],
    value: (record: StoredRecord) => unknown,
  ): Condition {
    const [from, to = from] = ends.toSorted((left, right) => (left < right ? -1 : 1));
    const open = this.below(3);
    const wanted = { ...(open === 1 ? {} : { from }), ...(open === 2 ? {} : { to }) };
    const fits = (each: StoredRecord) => {
      const stated = value(each) as number | undefined;
      if (stated === undefined) return false;
      const isAfter = open === 1 || stated >= (from as number);
      return isAfter && (open === 2 || stated <= (to as number));
    };
    return { name, wanted, fits };
  }

  #onRelation({ direction, edge: type, field }: KindDescription['relations'][number]): Condition {
    const edges = this.#data.edges.filter((each) => each.type === type);
    const ends = (id: string) => [
      ...(direction === 'IN' ? [] : edges.filter(({ source }) => source === id)).map(
        ({ target }) => target,
      ),
      ...(direction === 'OUT' ? [] : edges.filter(({ target }) => target === id)).map(
        ({ source }) => source,
      ),
    ];
    const end = direction === 'IN' ? ('source' as const) : ('target' as const);
    const any = [this.one(edges)?.[end], this.one(edges)?.[end]].flatMap((id) => id ?? []);
    const exists = this.#random() < 0.5;
    if (any.length === 0 || this.#random() < 0.4) {
      return { name: field, wanted: { exists }, fits: ({ id }) => ends(id).length > 0 === exists };
    }
    return {
      name: field,
      wanted: { any },
      fits: ({ id }) => ends(id).some((other) => any.includes(other)),
    };
  }
}

const filterOf = (conditions: readonly Condition[]) =>
  Object.fromEntries(conditions.map(({ name, wanted }) => [name, wanted]));

/** Ids of the kind that fit, in the order of the list. */
function expectedIds({ records }: Data, kind: string, conditions: readonly Condition[]) {
  return records
    .filter((each) => each.kind === kind && conditions.every(({ fits }) => fits(each)))
    .map(({ id }) => id)
    .sort();
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

const ids = ({ nodes }: Page) => nodes.map(({ id }) => id);

interface FilterCase {
  readonly name: string;
  readonly api: TestApi;
  readonly data: Data;
}

describe('filters, beside testing every record', () => {
  const cases: FilterCase[] = [];
  beforeAll(async () => {
    const add = async (name: string, { edges, records }: States) => {
      const api = await openTestApi([...records, ...edges]);
      cases.push({ name, api, data: await visibleData(api) });
    };
    await add('the seed', readBundledSeed('field'));
    for (const seed of [1, 2, 3, 4]) await add(`sample ${seed}`, sampleStates(seed));
    for (const seed of [5, 6, 7, 8, 9]) {
      await add(`random graph ${seed}`, makeRandomKnowledgeGraph(seed));
    }
  });
  afterAll(() => Promise.all(cases.map(({ api }) => api.close())));

  it.each(MODEL.kinds.map((kind) => [kind.plural, kind] as const))(
    'of %s find what fits',
    async (plural, kind) => {
      const query = `query ($filter: ${kind.name}Filter) { list: ${plural}(first: 100, filter: $filter) { totalCount nodes { id } } }`;
      for (const { api, data, name } of cases) {
        const conditions = new Conditions(kind.name.length * 7 + data.records.length, data);
        for (let round = 0; round < 12; round++) {
          const drawn = conditions.draw(kind);
          const filter = filterOf(drawn);
          const { list } = await api.read<{ list: Page }>(query, { filter });

          const expected = expectedIds(data, kind.name, drawn);
          expect(list.totalCount, `${name} ${JSON.stringify(filter)}`).toBe(expected.length);
          expect(ids(list), name).toEqual(expected.slice(0, 100));
        }
      }
    },
  );

  it.each(MODEL.kinds.map((kind) => [kind.name, kind] as const))(
    'of the relations of %s find what fits, in the order of the relation',
    async (_name, kind) => {
      for (const { api, data, name } of cases.slice(0, 6)) {
        const conditions = new Conditions(kind.name.length * 11 + data.edges.length, data);
        for (const { field, to } of kind.relations.filter(({ list }) => list)) {
          const drawn = conditions.drawFor(to);
          const query = `query ($filter: ${to}Filter) { list: ${kind.plural}(first: 30) { nodes { all: ${field}(first: 100) { totalCount nodes { id } } some: ${field}(first: 100, filter: $filter) { totalCount nodes { id } } } } }`;
          const { list } = await api.read<{ list: { nodes: { all: Page; some: Page }[] } }>(query, {
            filter: filterOf(drawn),
          });

          const fitting = new Set(
            data.records
              .filter((each) => drawn.every(({ fits }) => fits(each)))
              .map(({ id }) => id),
          );
          // Longer ones would need a second page.
          for (const { all, some } of list.nodes.filter((each) => each.all.totalCount <= 100)) {
            const expected = ids(all).filter((id) => fitting.has(id));
            const place = `${name}, ${kind.name}.${field}`;
            expect([some.totalCount, ...ids(some)], place).toEqual([expected.length, ...expected]);
          }
        }
      }
    },
  );

  it.each(MODEL.kinds.map((kind) => [kind.plural, kind] as const))(
    'leave each order of %s as it is',
    async (plural, kind) => {
      const orderable = kind.fields.filter(
        ({ list, type }) => !list && ['Int', 'Float', 'Date', 'DateTime'].includes(type),
      );
      const fields = [...orderable.map(({ name }) => name), 'createdAt', 'updatedAt'];
      for (const { api, data, name } of cases.slice(0, 3)) {
        for (const field of fields) {
          for (const direction of ['ASCENDING', 'DESCENDING']) {
            const { list } = await api.read<{ list: Page }>(
              `{ list: ${plural}(first: 100, orderBy: { field: ${screamingCase(field)}, direction: ${direction} }) { nodes { id } } }`,
            );

            const records = data.records.filter((each) => each.kind === kind.name);
            const expected = inOrder(records, field, direction).slice(0, 100);
            expect(ids(list), `${name}, ${field}`).toEqual(expected);
          }
        }
      }
    },
  );
});

function onLifecycle(wanted: string): Condition {
  return {
    name: 'lifecycle',
    wanted: [wanted],
    fits: ({ fields }) => fields['lifecycle'] === wanted,
  };
}

/** Ids by the value, those without it last, ties by id. */
function inOrder(records: readonly StoredRecord[], field: string, direction: string) {
  const value = ({ fields, provenance }: StoredRecord) =>
    (fields[field] ?? provenance[field as 'createdAt']) as number | undefined;
  const sign = direction === 'ASCENDING' ? 1 : -1;
  const byId = records.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const having = byId.filter((each) => value(each) !== undefined);
  having.sort((left, right) => {
    const [one, other] = [value(left) ?? 0, value(right) ?? 0];
    return one === other ? 0 : one < other ? -sign : sign;
  });
  const lacking = byId.filter((each) => value(each) === undefined);
  return [...having, ...lacking].map(({ id }) => id);
}

describe('filters', () => {
  it.each([
    ['works(filter: { year: {} })', 'filter.year is {}; it must be a range with from, to or both.'],
    [
      'works(filter: { year: { from: 2020, to: 2019 } })',
      'filter.year is {"from":2020,"to":2019}; it must be a range whose from is not after its to.',
    ],
    [
      'estimates(filter: { value: { from: 2.5, to: 2.25 } })',
      'filter.value is {"from":2.5,"to":2.25}; it must be a range whose from is not after its to.',
    ],
    [
      'efforts(filter: { from: { to: "2026-02-30" } })',
      'filter.from.to is "2026-02-30"; it must be a date written YYYY-MM-DD.',
    ],
    [
      'efforts(filter: { to: { from: "2026" } })',
      'filter.to.from is "2026"; it must be a date written YYYY-MM-DD.',
    ],
    [
      'works(filter: { doi: ["10.1/x", "doi:10.1000/x"] })',
      'filter.doi is "10.1/x"; it must be a DOI without its address, such as 10.1016/j.tics.2025.10.011.',
    ],
    [
      'labs(filter: { country: ["uk"] })',
      'filter.country is "uk"; it must be a two-letter country code of ISO 3166-1 such as GB.',
    ],
    [
      'people(filter: { orcid: [] })',
      'filter.orcid is []; it must be a list of at least one value, or absent.',
    ],
    [
      'efforts(filter: { runBy: { any: ["some-lab"] } })',
      'filter.runBy.any is "some-lab"; it must be a global id such as question/some-slug.',
    ],
  ])('refuse %s in one sentence', async (field, message) => {
    const api = await openTestApi(open('a'));
    const { data, errors } = await api.ask(`{ ${field} { totalCount } }`);
    await api.close();

    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message }]);
    expect(data).toBeNull();
  });

  it('tell moments apart that the log has, and follow it', async () => {
    const api = await openTestApi(open('a', 'b'));
    const listed = (argument: string) =>
      api.read<{ questions: Page }>(`{ questions(${argument}) { nodes { id } totalCount } }`);
    const before = await api.store.readRecords(['question/a']);
    await new Promise((done) => setTimeout(done, 20));
    await writeStates(api.store, [
      {
        ...before[0],
        kind: 'Question',
        slug: 'a',
        fields: { ...before[0]?.fields, status: 'IN_PROGRESS' },
      },
    ]);
    await api.services.graph.refresh();

    const [changed] = await api.store.readRecords(['question/a']);
    const { createdAt, updatedAt } = changed?.provenance ?? { createdAt: '', updatedAt: '' };
    expect(createdAt < updatedAt).toBe(true);
    expect(
      ids((await listed(`filter: { updatedAt: { from: "${updatedAt}" } }`)).questions),
    ).toEqual(['question/a']);
    expect(
      ids((await listed(`filter: { createdAt: { to: "${createdAt}" } }`)).questions),
    ).toContain('question/a');
    expect(
      ids((await listed('orderBy: { field: UPDATED_AT, direction: DESCENDING }')).questions)[0],
    ).toBe('question/a');
    await api.close();
  });

  it('compare codes without regard to capitals', async () => {
    const work = (slug: string, doi: string) => record('Work', slug, { title: { en: slug }, doi });
    const api = await openTestApi([work('a', '10.1000/ABC'), work('b', '10.1000/abd')]);
    const { works } = await api.read<{ works: Page }>(
      '{ works(filter: { doi: ["10.1000/abc", "10.1000/xyz"] }) { totalCount nodes { id } } }',
    );

    expect(ids(works)).toEqual(['work/a']);
    await api.close();
  });

  it('do not reach through hidden records and edges, and take hidden ones for none', async () => {
    const hidden = { visibility: 'LAB' };
    const api = await openTestApi([
      ...open('a', 'b', 'c'),
      record('Question', 'secret', { title: { en: 'S' }, status: 'OPEN', ...hidden }),
      requires('a', 'secret'),
      requires('b', 'c', hidden),
    ]);
    const { questions } = await api.read<{ questions: Page }>(
      '{ questions(filter: { requires: { exists: true } }) { totalCount nodes { id } } }',
    );
    const messages = [];
    for (const slug of ['secret', 'nowhere']) {
      const { errors } = await api.ask(
        `{ questions(filter: { requires: { any: ["${slug}"] } }) { totalCount } }`,
      );
      messages.push(errors[0]?.message.replace(slug, ''));
    }

    expect(questions.totalCount).toBe(0);
    expect(messages[0]).toBe(messages[1]);
    await api.close();
  });

  it('of relations keep cursors right, page by page', async () => {
    const slugs = Array.from({ length: 9 }, (_, index) => `q${index}`);
    const api = await openTestApi([
      ...open('a'),
      ...slugs.map((slug, index) =>
        record('Question', slug, { title: { en: slug }, status: index % 2 ? 'OPEN' : 'ANSWERED' }),
      ),
      ...slugs.map((slug) => requires('a', slug)),
    ]);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const data: {
        question: { requires: Page & { pageInfo: { endCursor: string; hasNextPage: boolean } } };
      } = await api.read(
        `query ($after: String) { question(id: "a") { requires(first: 2, after: $after, filter: { status: [ANSWERED] }, orderBy: { field: SLUG, direction: DESCENDING }) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } } }`,
        { after },
      );
      const { requires: page } = data.question;
      expect(page.totalCount).toBe(5);
      seen.push(...ids(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);

    expect(seen).toEqual(['q8', 'q6', 'q4', 'q2', 'q0'].map((slug) => `question/${slug}`));
    await api.close();
  });

  it('are each their own where one request has several', async () => {
    const api = await openTestApi([
      ...open('a', 'b', 'c'),
      record('Question', 'd', { title: { en: 'd' }, status: 'ANSWERED' }),
      requires('a', 'd'),
      requires('a', 'c'),
      requires('b', 'd'),
    ]);
    const { questions } = await api.read<{ questions: { nodes: Record<string, Page>[] } }>(
      `query ($filter: QuestionFilter) { questions { nodes { one: requires(filter: { status: [OPEN] }) { nodes { id } } other: requires(filter: $filter) { nodes { id } } } } }`,
      { filter: { status: ['ANSWERED'] } },
    );

    const told = questions.nodes.map(({ one, other }) =>
      [one, other].map((page) => page && ids(page)),
    );
    expect(told.slice(0, 2)).toEqual([
      [['question/c'], ['question/d']],
      [[], ['question/d']],
    ]);
    await api.close();
  });

  it('on records of any kind know kinds', async () => {
    const api = await openTestApi([
      ...open('a'),
      record('Lab', 'l', { name: { en: 'L' } }),
      record('Topic', 't', { prefLabel: { en: 'T' } }),
      edge('INTERESTED_IN', 'lab/l', 'question/a'),
      edge('INTERESTED_IN', 'lab/l', 'topic/t'),
    ]);
    const { lab } = await api.read<{ lab: { interests: Page } }>(
      '{ lab(id: "l") { interests(filter: { kind: [TOPIC] }, orderBy: { field: ID }) { totalCount nodes { id } } } }',
    );

    expect(ids(lab.interests)).toEqual(['topic/t']);
    await api.close();
  });
});
