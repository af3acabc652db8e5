import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRecordId } from '../../src/model/identity.ts';
import type { RecordState } from '../../src/model/states.ts';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { lab, open, question, record } from '../analysis/small-graphs.ts';
import { makeRandom } from '../support/random-questions.ts';
import { openTestApi, openTestStore, serveStore, type TestApi } from '../support/test-api.ts';
import { RELEVANCE } from './relevance.ts';

interface Found {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly {
    readonly cursor: string;
    readonly score: number;
    readonly parts: readonly { name: string; raw: number; weight: number; contribution: number }[];
    readonly highlights: readonly {
      readonly field: string;
      readonly language: string | null;
      readonly snippet: string;
      readonly matches: readonly { readonly start: number; readonly end: number }[];
    }[];
    readonly node: { readonly id: string; readonly label: string };
  }[];
  readonly facets: readonly { readonly kind: string; readonly count: number }[];
  readonly because: readonly { readonly rule: string; readonly sentence: string }[];
  readonly truncated: { reason: string; shown: number; total: number } | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const FIELDS = `totalCount nodes { id } facets { kind count } because { rule sentence }
  truncated { reason shown total } pageInfo { hasNextPage endCursor }
  edges { cursor score parts { name raw weight contribution } highlights { field language snippet matches { start end } } node { id label } }`;

async function find(api: TestApi, query: string, rest = ''): Promise<Found> {
  const { search } = await api.read<{ search: Found }>(
    `query ($query: String!) { search(query: $query, first: 50${rest}) { ${FIELDS} } }`,
    { query },
  );
  return search;
}

const idsOf = ({ nodes }: Found) => nodes.map(({ id }) => id);

describe('search, on the seed of the field', () => {
  let api: TestApi;
  beforeAll(async () => {
    const { records, edges } = readBundledSeed('field');
    api = await openTestApi([...records, ...edges]);
  });
  afterAll(() => api.close());

  it.each(RELEVANCE)('finds for "%s" %s first', async (query, first) => {
    expect(idsOf(await find(api, query))[0]).toBe(first);
  });

  it('finds every record first by its global id', async () => {
    const { records } = readBundledSeed('field');
    const random = makeRandom(5);
    for (const state of records.filter(() => random() < 0.05)) {
      const { id } = (
        await api.services.graph.readRecords([`${kebab(state)}/${state.slug}`])
      )[0] ?? {
        id: '',
      };
      expect(idsOf(await find(api, id))[0]).toBe(id);
    }
  });

  const COMMON = ['consciousness', 'model', 'ai welf', 'introspection', 'evidence'];

  it.each(COMMON)('tells scores for "%s" that are the sums of their parts', async (query) => {
    const { edges } = await find(api, query);

    expect(edges.length).toBeGreaterThan(5);
    for (const { parts, score } of edges) {
      const sum = parts.reduce((total, { contribution }) => total + contribution, 0);
      expect(score).toBeCloseTo(sum, 9);
      for (const { contribution, raw, weight } of parts) {
        expect(raw >= 0 && raw <= 1).toBe(true);
        expect(contribution).toBeCloseTo(raw * weight, 9);
      }
    }
  });

  it.each(COMMON)('puts the best for "%s" first, ties by id', async (query) => {
    const { edges } = await find(api, query);

    const expected = edges.toSorted(
      (left, right) => right.score - left.score || (left.node.id < right.node.id ? -1 : 1),
    );
    expect(edges).toEqual(expected);
  });

  it('walks all results page by page, and counts them by kind', async () => {
    const all = await find(api, 'welfare');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const data: { search: Found } = await api.read(
        'query ($after: String) { search(query: "welfare", first: 7, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...idsOf(data.search));
      after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null;
    } while (after !== null);

    expect(seen).toHaveLength(all.totalCount);
    expect(seen.slice(0, 50)).toEqual(idsOf(all));
    const counts = new Map<string, number>();
    for (const id of seen) {
      const kind =
        parseRecordId(id)
          ?.kind.replace(/(?<=.)([A-Z])/g, '_$1')
          .toUpperCase() ?? '';
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    expect(Object.fromEntries(all.facets.map(({ kind, count }) => [kind, count]))).toEqual(
      Object.fromEntries(counts),
    );
  });

  it('narrows by kind and by filter, and keeps scores and order', async () => {
    const all = await find(api, 'consciousness', ', kinds: [FINDING, QUESTION, CLAIM]');
    const findings = await find(api, 'consciousness', ', kinds: [FINDING]');
    const verified = await find(
      api,
      'consciousness',
      ', kinds: [FINDING], filter: { verification: [VERIFIED], lifecycle: [ACTIVE] }',
    );
    const isVerified = new Set(
      readBundledSeed('field')
        .records.filter(
          ({ fields, kind }) => kind === 'Finding' && fields['verification'] === 'VERIFIED',
        )
        .map(({ slug }) => `finding/${slug}`),
    );

    expect(idsOf(findings).every((id) => id.startsWith('finding/'))).toBe(true);
    expect(idsOf(findings).slice(0, 5)).toEqual(
      idsOf(all)
        .filter((id) => id.startsWith('finding/'))
        .slice(0, 5),
    );
    expect(idsOf(verified)).toEqual(idsOf(findings).filter((id) => isVerified.has(id)));
    expect(verified.totalCount).toBeGreaterThan(0);
    expect(verified.totalCount).toBeLessThan(findings.totalCount);
    expect(findings.facets).toEqual([{ kind: 'FINDING', count: findings.totalCount }]);
  });

  it('shows where the words stand', async () => {
    const { edges } = await find(api, 'САМООТЧЕТ');

    expect(edges[0]?.highlights[0]).toEqual({
      field: 'prefLabel',
      language: 'ru',
      snippet: 'Самоотчёт',
      matches: [{ start: 0, end: 9 }],
    });
  });

  it('cuts what too many records hold, and says so', async () => {
    const { records } = readBundledSeed('field');
    const found = await find(api, 'a');

    expect(found.totalCount).toBe(1_000);
    expect(found.truncated?.shown).toBe(1_000);
    expect(found.truncated?.total).toBeGreaterThan(1_000);
    expect(found.truncated?.total).toBeLessThanOrEqual(records.length);
  });

  it('says why it found nothing', async () => {
    const [none, signs] = [await find(api, 'xyzzy consciousness'), await find(api, '?! 🧠')];

    expect([none.totalCount, signs.totalCount]).toEqual([0, 0]);
    expect(none.because).toEqual([
      {
        rule: 'NOTHING_FOUND',
        sentence: 'No record holds every word (xyzzy, consciousness), and none is named exactly.',
      },
    ]);
    expect(signs.because[0]?.rule).toBe('NO_WORDS');
  });

  it('refuses a query of more than 300 characters, and takes one of 300', async () => {
    const ask = (length: number) =>
      api.ask('query ($query: String!) { search(query: $query) { totalCount } }', {
        query: '𠀀'.repeat(length),
      });

    expect((await ask(300)).errors).toEqual([]);
    expect((await ask(301)).errors).toMatchObject([
      { code: 'BAD_USER_INPUT', message: expect.stringMatching(/at most 300 characters long\.$/) },
    ]);
  });
});

function kebab({ kind }: RecordState): string {
  return kind.replace(/(?<=.)([A-Z])/g, '-$1').toLowerCase();
}

describe('search', () => {
  it('knows neither accents nor ё, and words of Chinese and Japanese', async () => {
    const title = (slug: string, texts: Record<string, string>) => question(slug, { title: texts });
    const api = await openTestApi([
      title('a', { en: 'Ångström’s résumé' }),
      title('b', { ru: 'Ёлка и подъём' }),
      title('c', { ja: '意識の神経相関' }),
      title('d', { zh: '人工意识的神经相关物' }),
    ]);
    const found: Record<string, readonly string[]> = {};
    for (const query of ['angstrom resume', 'елка', 'ПОДЪЕМ', '意識', '神経相関', '意识', '神经']) {
      found[query] = idsOf(await find(api, query)).map((id) => id.slice(9));
    }
    const marked = (await find(api, '神経相関')).edges[0]?.highlights[0];
    await api.close();

    expect(found).toEqual({
      'angstrom resume': ['a'],
      елка: ['b'],
      ПОДЪЕМ: ['b'],
      意識: ['c'],
      神経相関: ['c'],
      意识: ['d'],
      神经: ['d'],
    });
    expect(marked).toMatchObject({ language: 'ja', matches: [{ start: 3, end: 7 }] });
  });

  it('is the same whatever is hidden: scores, totals, facets and cuts', async () => {
    const shown = Array.from({ length: 30 }, (_, index) =>
      question(`q${index}`, { title: { en: `Common words ${index % 3 ? 'here' : ''}` } }),
    );
    const hidden = Array.from({ length: 1_200 }, (_, index) =>
      lab(`a${index}`, { name: { en: 'Common words here' }, visibility: 'LAB' }),
    );
    const [with_, without] = [await openTestApi([...hidden, ...shown]), await openTestApi(shown)];
    for (const query of ['common', 'common words here', 'a5', 'lab/a5', 'q5']) {
      const strip = (found: Found) => JSON.stringify(found);
      expect(strip(await find(with_, query)), query).toBe(strip(await find(without, query)));
    }
    await with_.close();
    await without.close();
  });

  it('finds a record by its slug that no word tells apart, and several of the same slug', async () => {
    const api = await openTestApi([
      ...open('same', 'same-not'),
      lab('same', { name: { en: 'L' } }),
    ]);
    const found = idsOf(await find(api, 'same'));
    await api.close();

    expect(found).toEqual(['question/same', 'lab/same', 'question/same-not']);
  });

  it('waits for the revision asked for, and finds what was written', async () => {
    const api = await openTestApi(open('a'));
    const { viewer } = await api.read<{ viewer: { revision: string } }>('{ viewer { revision } }');
    const found = await find(api, 'a', `, atLeast: "${viewer.revision}"`);
    await api.close();

    expect(found.totalCount).toBe(1);
  });

  it('leaves out a record that was hidden since the request began', async () => {
    const store = await openTestStore([...open('a'), question('b', { title: { en: 'a b' } })]);
    const late: GraphStore = {
      ...store,
      async readRecords(ids) {
        const found = await store.readRecords(ids);
        return found.map((each) =>
          each?.slug === 'b' ? { ...each, fields: { ...each.fields, visibility: 'LAB' } } : each,
        );
      },
    };
    const api = await serveStore(late);
    const found = await api.read<{ search: { totalCount: number; nodes: { id: string }[] } }>(
      '{ search(query: "a") { totalCount nodes { id } } }',
    );
    await api.close();

    expect(found.search).toEqual({ totalCount: 1, nodes: [{ id: 'question/a' }] });
  });

  it('is unavailable while the store is', async () => {
    const store = await openTestStore(open('a'));
    const broken: GraphStore = {
      ...store,
      searchCandidates: () => Promise.reject(new StoreError('unavailable', 'The store is away.')),
    };
    const api = await serveStore(broken);
    const { data, errors } = await api.ask('{ search(query: "a") { totalCount } }');
    await api.close();

    expect(data).toBeNull();
    expect(errors).toMatchObject([{ code: 'UNAVAILABLE', path: 'search' }]);
  });

  it('answers while a work has no label in the wanted language', async () => {
    const api = await openTestApi([record('Topic', 't', { prefLabel: { ru: 'Сознание' } })]);
    const found = await find(api, 'сознание');
    await api.close();

    expect(found.edges[0]?.node.label).toBe('Сознание');
  });
});
