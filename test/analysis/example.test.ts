import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';

interface KnownAnswers {
  readonly readiness: Readonly<
    Record<
      string,
      {
        readonly state: string;
        readonly direct: readonly string[];
        readonly inherited: readonly string[];
        readonly cause?: string;
      }
    >
  >;
  readonly cycles: readonly (readonly string[])[];
  readonly necessaryDependents: Readonly<Record<string, readonly string[]>>;
  readonly topBottleneck: string;
  readonly certainty: Readonly<
    Record<string, { readonly value: string; readonly steps: readonly string[] }>
  >;
  readonly gaps: readonly {
    readonly rule: string;
    readonly subject: string;
    readonly nodes?: readonly string[];
  }[];
}

const KNOWN = JSON.parse(
  readFileSync(new URL('../../seed/example/answers.json', import.meta.url), 'utf8'),
) as KnownAnswers;

interface WithId {
  readonly id: string;
}

describe('the invented example, asked through the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    const { records, edges } = readBundledSeed('example');
    api = await openTestApi([...records, ...edges]);
  });
  afterAll(() => api.close());

  it.each(Object.entries(KNOWN.readiness))('knows the readiness of %s', async (id, known) => {
    const { question } = await api.read<{
      question: {
        readiness: {
          value: string;
          cause: string | null;
          unmet: { inherited: boolean; question: WithId }[];
        };
      };
    }>(
      'query ($id: ID!) { question(id: $id) { readiness { value cause unmet { inherited question { id } } } } }',
      { id },
    );
    const { value, cause, unmet } = question.readiness;
    const ids = (isInherited: boolean) =>
      unmet.filter(({ inherited }) => inherited === isInherited).map((each) => each.question.id);

    expect(value).toBe(known.state);
    expect(cause).toBe(known.cause ?? (known.state === 'BLOCKED' ? 'PREREQUISITES' : null));
    expect(ids(false)).toEqual(known.direct);
    expect(ids(true)).toEqual(known.inherited);
  });

  it('knows for which questions each is necessary, and which one tops the list', async () => {
    const { bottlenecks } = await api.read<{
      bottlenecks: { nodes: { question: WithId; necessaryFor: WithId[]; rank: number }[] };
    }>('{ bottlenecks(first: 100) { nodes { rank question { id } necessaryFor { id } } } }');

    const found = new Map(
      bottlenecks.nodes.map(({ question, necessaryFor }) => [
        question.id,
        necessaryFor.map(({ id }) => id).sort(),
      ]),
    );
    for (const [id, dependents] of Object.entries(KNOWN.necessaryDependents)) {
      expect(found.get(id) ?? [], id).toEqual(dependents);
    }
    expect(bottlenecks.nodes[0]).toMatchObject({ rank: 1, question: { id: KNOWN.topBottleneck } });
    expect(bottlenecks.nodes[1]?.rank).toBe(2);
  });

  it('knows every planted gap and finds no other', async () => {
    const { gaps } = await api.read<{
      gaps: {
        totalCount: number;
        nodes: { kind: string; subject: WithId; because: { records: WithId[] }[] }[];
      };
    }>(
      '{ gaps(first: 100) { totalCount nodes { kind subject { id } because { records { id } } } } }',
    );

    const key = ({ rule, subject }: { rule: string; subject: string }) => `${rule} ${subject}`;
    expect(
      gaps.nodes.map(({ kind, subject }) => key({ rule: kind, subject: subject.id })).sort(),
    ).toEqual(KNOWN.gaps.map(key).sort());
    expect(gaps.totalCount).toBe(KNOWN.gaps.length);
    for (const { rule, subject, nodes } of KNOWN.gaps.filter((gap) => gap.nodes)) {
      const found = gaps.nodes.find((gap) => gap.kind === rule && gap.subject.id === subject);
      expect(found?.because[0]?.records.map(({ id }) => id)).toEqual([subject, ...(nodes ?? [])]);
    }
  });

  it('knows how certain each claim is', async () => {
    const { claims } = await api.read<{
      claims: {
        nodes: (WithId & {
          certainty: { value: string; parts: { name: string; levels: number }[] };
        })[];
      };
    }>('{ claims { nodes { id certainty { value parts { name levels } } } } }');

    const found = claims.nodes.map(({ certainty: { parts, value }, id }) => {
      const steps = parts.filter(({ levels }) => levels < 0).map(({ name }) => name);
      return [id, { value, steps }];
    });
    expect(Object.fromEntries(found)).toEqual(KNOWN.certainty);
  });

  it('knows what of its questions and labs is linked, and where nothing is', async () => {
    const { coverage } = await api.read<{ coverage: unknown }>(`{
      coverage(rows: QUESTION, columns: LAB, via: ["INFORMS", "PRODUCED_BY"]) {
        value
        parts { rows columns cells filledCells }
        holes { rowCount columnCount emptyCells rows { id } }
      }
    }`);

    expect(coverage).toEqual({
      value: 13 / 20,
      parts: { rows: 10, columns: 2, cells: 20, filledCells: 13 },
      holes: {
        rowCount: 3,
        columnCount: 0,
        emptyCells: 7,
        rows: ['can-it-be-trained', 'how-bright-is-it', 'why-does-it-glow'].map((slug) => ({
          id: `question/${slug}`,
        })),
      },
    });
  });

  it('knows the circle', async () => {
    const [[first = '', second = ''] = []] = KNOWN.cycles;
    for (const question of [first, second]) {
      const { dependencies } = await api.read<{
        dependencies: { cycles: { tiedCount: number; questions: WithId[] }[] };
      }>(
        'query ($question: ID!) { dependencies(question: $question) { cycles { tiedCount questions { id } } } }',
        { question },
      );

      expect(dependencies.cycles).toHaveLength(1);
      expect(dependencies.cycles[0]?.tiedCount).toBe(2);
      expect(dependencies.cycles[0]?.questions.map(({ id }) => id).sort()).toEqual([first, second]);
    }
  });

  it('knows the ways from one question to another', async () => {
    const ask = async (from: string, to: string) => {
      const { dependencyPaths } = await api.read<{
        dependencyPaths: { paths: { length: number }[]; because: { rule: string }[] };
      }>(
        'query ($from: ID!, $to: ID!) { dependencyPaths(from: $from, to: $to) { paths { length } because { rule } } }',
        { from, to },
      );
      const { because, paths } = dependencyPaths;
      return [because[0]?.rule, ...paths.map(({ length }) => length)];
    };

    expect(await ask('do-colonies-answer', 'why-does-it-glow')).toEqual(['PATHS', 2]);
    expect(await ask('why-does-it-glow', 'do-colonies-answer')).toEqual(['ONLY_THE_OTHER_WAY']);
    expect(await ask('how-old-are-colonies', 'why-does-it-glow')).toEqual([
      'PATHS_OVER_OTHER_KINDS',
    ]);
  });

  it('knows how few work on a question', async () => {
    const { question } = await api.read<{ question: { busFactor: unknown } }>(
      '{ question(id: "why-does-it-glow") { busFactor { value people labs efforts } } }',
    );

    expect(question.busFactor).toEqual({ value: 'NOBODY', people: null, labs: 1, efforts: 1 });
  });

  it('knows how complete it is', async () => {
    const { graphHealth } = await api.read<{
      graphHealth: {
        value: number;
        edges: number;
        warnings: { rule: string }[];
        parts: { name: string; count: number; total: number }[];
      };
    }>('{ graphHealth { value edges warnings { rule } parts { name count total } } }');

    expect(graphHealth).toMatchObject({ value: 35, edges: 71 });
    expect(graphHealth.warnings.map(({ rule }) => rule)).toEqual(['NO_VERIFICATION']);
    expect(graphHealth.parts).toContainEqual({
      name: 'QUESTIONS_WITH_METHOD',
      count: 8,
      total: 10,
    });
  });

  it('knows what glows', async () => {
    const { search } = await api.read<{
      search: { totalCount: number; edges: { score: number; node: WithId }[] };
    }>('{ search(query: "glow") { totalCount edges { score node { id } } } }');

    expect(search.totalCount).toBe(9);
    expect(search.edges[0]).toEqual({ score: 16.85, node: { id: 'question/why-does-it-glow' } });
  });
});
