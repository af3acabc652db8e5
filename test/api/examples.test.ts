import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/api/examples.ts';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';

/** Something true of each answer that only a right one has, by the name of the example. */
const SIGNS: Readonly<Record<string, (data: Record<string, unknown>) => void>> = {
  'What holds the field back?': (data) => {
    const { nodes, totalCount } = data['bottlenecks'] as {
      nodes: { value: number; parts: { contribution: number }[]; rank: number }[];
      totalCount: number;
    };
    expect(nodes).toHaveLength(10);
    expect(totalCount).toBeGreaterThan(50);
    expect(nodes.map(({ value }) => value)).toEqual(
      nodes.map(({ value }) => value).toSorted((left, right) => right - left),
    );
    for (const { value, parts } of nodes) {
      const total = parts.reduce((sum, { contribution }) => sum + contribution, 0);
      expect(value).toBeCloseTo(total, 9);
    }
  },
  'What does this question depend on?': (data) => {
    const { value, parts, layers, edges } = data['dependencies'] as {
      value: number;
      parts: { open: number; settled: number };
      layers: { questions: unknown[] }[];
      edges: unknown[];
    };
    expect(value).toBeGreaterThan(0);
    expect(parts.open + parts.settled).toBe(value);
    expect(layers.flatMap(({ questions }) => questions)).toHaveLength(value);
    expect(edges.length).toBeGreaterThanOrEqual(value);
  },
  'How does this question come to depend on that one?': (data) => {
    const { because, paths, value } = data['dependencyPaths'] as {
      because: { sentence: string }[];
      paths: {
        length: number;
        questions: { slug: string }[];
        steps: { dependencies: unknown[] }[];
      }[];
      value: number;
    };
    expect(value).toBeGreaterThan(2);
    expect(paths.map(({ length }) => length)).toEqual(
      paths.map(({ length }) => length).toSorted((left, right) => left - right),
    );
    for (const { questions, steps } of paths) {
      expect(questions[0]?.slug).toBe('self-report-reliability');
      expect(questions.at(-1)?.slug).toBe('introspection-ground-truth');
      expect(steps.every(({ dependencies }) => dependencies.length > 0)).toBe(true);
    }
    expect(because[0]?.sentence).toMatch(/ depends on .* at the nearest in 1 step\.$/);
  },
  'How complete is the graph?': (data) => {
    const { kinds, value, warnings } = data['graphHealth'] as {
      kinds: { records: number }[];
      value: number;
      warnings: { rule: string }[];
    };
    expect(kinds.reduce((sum, { records }) => sum + records, 0)).toBe(value);
    expect(value).toBeGreaterThan(1_000);
    expect(warnings.map(({ rule }) => rule)).toContain('NO_EFFORT');
  },
  'What changed last?': (data) => {
    const { nodes } = data['works'] as { nodes: { year: number; updatedAt: string }[] };
    expect(nodes).toHaveLength(20);
    expect(nodes.every(({ year }) => year >= 2024)).toBe(true);
    const moments = nodes.map(({ updatedAt }) => updatedAt);
    expect(moments).toEqual(moments.toSorted().reverse());
  },
  'Records that we cite, all at once': (data) => {
    expect(data['nodes']).toMatchObject([
      { id: 'work/butlin-2023', label: expect.stringMatching(/Consciousness/) },
      { id: 'question/self-report-reliability' },
      { id: 'lab/eleos-ai' },
    ]);
  },
  'What holds up one topic, and who works on it?': (data) => {
    const { nodes } = data['bottlenecks'] as {
      nodes: {
        rank: number;
        question: { topics: { nodes: { slug: string }[] }; busFactor: { unknown: unknown[] } };
      }[];
    };
    expect(nodes.length).toBeGreaterThan(2);
    for (const { question } of nodes) {
      expect(question.topics.nodes.map(({ slug }) => slug)).toContain('model-welfare');
      expect(question.busFactor.unknown.length).toBeGreaterThan(0);
    }
  },
  'Look for something': (data) => {
    const { edges, facets, totalCount } = data['search'] as {
      edges: { highlights: { matches: unknown[] }[]; node: { id: string } }[];
      facets: { count: number }[];
      totalCount: number;
    };
    expect(edges[0]?.node.id).toBe('method/sparse-autoencoders');
    expect(edges.every(({ highlights }) => highlights.length > 0)).toBe(true);
    expect(facets.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  },
  'Is this identifier known already?': (data) => {
    const { nodes } = data['search'] as { nodes: { id: string }[] };
    expect(nodes.map(({ id }) => id)).toEqual(['work/butlin-2025']);
  },
  'Where is nobody looking?': (data) => {
    const { nodes, totalCount, counts } = data['gaps'] as {
      nodes: { severity: string; reason: string; nextStep: string }[];
      totalCount: number;
      counts: { count: number }[];
    };
    expect(nodes.every(({ severity }) => severity === 'HIGH')).toBe(true);
    expect(
      nodes.every(({ reason, nextStep }) => reason.endsWith('.') && nextStep.endsWith('.')),
    ).toBe(true);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  },
  'Why is this question blocked?': (data) => {
    const { readiness } = data['question'] as {
      readiness: { value: string; unmet: unknown[]; because: { sentence: string }[] };
    };
    expect(readiness.value).toBe('BLOCKED');
    expect(readiness.unmet.length).toBeGreaterThan(0);
    expect(readiness.because[0]?.sentence).toMatch(/^It needs \d+ open questions?: .+\.$/);
  },
  'What do we know, and how surely?': (data) => {
    const { claims } = data['question'] as {
      claims: { edges: { node: { bearings: { totalCount: number } } }[] };
    };
    expect(claims.edges.some(({ node }) => node.bearings.totalCount > 0)).toBe(true);
  },
  'Flat rows of questions': (data) => {
    const { nodes } = data['questions'] as { nodes: { status: string }[] };
    expect(nodes).toHaveLength(50);
    expect(nodes.every(({ status }) => ['OPEN', 'IN_PROGRESS'].includes(status))).toBe(true);
  },
  'Gaps in numbers': (data) => {
    const { counts, totalCount } = data['gaps'] as {
      counts: { count: number }[];
      totalCount: number;
    };
    expect(counts).toHaveLength(27);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  },
  'What does the graph say of our lab?': (data) => {
    const { name, findings, interests } = data['lab'] as {
      name: string;
      findings: { totalCount: number };
      interests: { totalCount: number };
    };
    expect(name).toMatch(/Eleos/);
    expect(findings.totalCount + interests.totalCount).toBeGreaterThan(0);
  },
  'What should we start next?': (data) => {
    const { edges } = data['readyQuestions'] as {
      edges: { necessaryForCount: number; node: { methods: { totalCount: number } } }[];
    };
    expect(edges[0]?.necessaryForCount).toBeGreaterThan(0);
    expect(edges.some(({ node }) => node.methods.totalCount > 0)).toBe(true);
  },
  'Which answers hang on one lab?': (data) => {
    const { nodes } = data['gaps'] as {
      nodes: { because: { records: { __typename: string }[] }[] }[];
    };
    expect(nodes.length).toBeGreaterThan(0);
    for (const { because } of nodes) {
      const kinds = because[0]?.records.map((record) => record.__typename);
      expect(kinds?.slice(0, 2)).toEqual(['Question', 'Lab']);
    }
  },
  'Bottlenecks with my own weights': (data) => {
    const { weights, nodes } = data['bottlenecks'] as {
      weights: unknown;
      nodes: { parts: { name: string; contribution: number }[] }[];
    };
    expect(weights).toEqual({ necessity: 1, softReach: 1, concentration: 0 });
    expect(nodes[0]?.parts.map(({ name }) => name)).toEqual([
      'necessity',
      'softReach',
      'betweenness',
      'age',
      'concentration',
    ]);
    expect(nodes.every(({ parts }) => parts[4]?.contribution === 0)).toBe(true);
  },
  'Where can I start?': (data) => {
    const { prefLabel, russian, questions } = data['topic'] as {
      prefLabel: string;
      russian: string;
      questions: { totalCount: number };
    };
    expect(prefLabel).toMatch(/^[A-Za-z ]+$/);
    expect(russian).toMatch(/[а-яё]/i);
    expect(questions.totalCount).toBeGreaterThan(0);
  },
  'Is my paper here, and is it right?': (data) => {
    const { externalIds, findings } = data['work'] as {
      externalIds: { scheme: string; url: string }[];
      findings: { nodes: unknown[] };
    };
    expect(externalIds.map(({ url }) => url)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^https:\/\//)]),
    );
    expect(findings.nodes.length).toBeGreaterThan(0);
  },
};

/** The lists that an answer holds at its root or right beneath; that there is no circle is an answer. */
function rootLists(data: Record<string, unknown>): readonly unknown[] {
  const fields = Object.values(data);
  expect(fields).not.toContain(null);
  const beneath = fields.flatMap((field) => Object.entries(field as object));
  const lists = beneath.filter(([name]) => name !== 'cycles').map(([, value]) => value);
  return [...fields, ...lists].filter((value) => Array.isArray(value));
}

describe('the example queries, on the seed of the field', () => {
  let api: TestApi;
  beforeAll(async () => {
    const { records, edges } = readBundledSeed('field');
    api = await openTestApi([...records, ...edges]);
  });
  afterAll(() => api.close());

  it('serve every kind of user', () => {
    const audiences = new Set(EXAMPLES.map(({ audience }) => audience));

    expect([...audiences].sort()).toEqual([
      'analyst',
      'contributor',
      'coordinator',
      'dashboard',
      'lab',
      'newcomer',
    ]);
  });

  it('are at least ten, each with a name of its own and a sign of a right answer', () => {
    const names = EXAMPLES.map(({ name }) => name);

    expect(names.length).toBeGreaterThanOrEqual(10);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(SIGNS).sort()).toEqual(names.toSorted());
  });

  it.each(EXAMPLES.map((example) => [example.name, example] as const))(
    'answers "%s"',
    async (name, { query, variables }) => {
      const data = await api.read(query, variables === '' ? {} : JSON.parse(variables));

      for (const list of rootLists(data)) expect(list).not.toEqual([]);
      SIGNS[name]?.(data);
    },
  );
});
