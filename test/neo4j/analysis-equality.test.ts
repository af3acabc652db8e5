/** What plain Cypher says of a graph in Neo4j, and what the API says of it, on either engine. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { EXAMPLES } from '../../src/api/examples.ts';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { openNeo4jStore } from '../../src/store/engines/neo4j/open-neo4j-store.ts';
import { askAboutQuestions } from '../support/knowledge-graph-queries.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import {
  openTestApi,
  type State,
  serveStore,
  type TestApi,
  withoutMoments,
  writeStates,
} from '../support/test-api.ts';
import { describeOnNeo4j, type TestNeo4j } from './test-neo4j.ts';

const GRAPHS = 20;

const readAnalysis = (name: string) =>
  readFile(new URL(`../../cypher/analysis/${name}.cypher`, import.meta.url), 'utf8');

interface ReadinessRow {
  readonly id: string;
  readonly state: string;
  readonly settleable: boolean;
  readonly waitsFor: readonly string[];
  readonly groups: readonly (readonly string[])[];
}

interface DependentsRow {
  readonly id: string;
  readonly dependentCount: number;
  readonly dependents: readonly string[];
}

interface WithId {
  readonly id: string;
}

interface Readiness {
  readonly lifecycle: string;
  readonly value: string;
  readonly cause: string | null;
  readonly unmet: readonly { readonly inherited: boolean; readonly question: WithId }[];
  readonly unmetGroups: readonly { readonly members: readonly WithId[] }[];
}

interface QuestionPage {
  readonly nodes: readonly {
    readonly id: string;
    readonly lifecycle: string;
    readonly readiness: Omit<Readiness, 'lifecycle'>;
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const QUESTIONS = `
  query ($after: String) {
    questions(first: 20, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id lifecycle
        readiness {
          value cause
          unmet { inherited question { id } }
          unmetGroups { members { id } }
        }
      }
    }
  }`;

/** The readiness of every question, by id. */
async function readReadiness(api: TestApi): Promise<ReadonlyMap<string, Readiness>> {
  const found = new Map<string, Readiness>();
  for (let after: string | null = null; ; ) {
    const data: { questions: QuestionPage } = await api.read(QUESTIONS, { after });
    for (const { id, lifecycle, readiness } of data.questions.nodes) {
      found.set(id, { lifecycle, ...readiness });
    }
    if (!data.questions.pageInfo.hasNextPage) return found;
    after = data.questions.pageInfo.endCursor;
  }
}

/**
 * How many open questions each one in force would help, by id, from the ranking; neither 0 nor a
 * question that is not in force is listed.
 */
async function readSoftReach(api: TestApi): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (let after: string | null = null; ; ) {
    const { bottlenecks }: { bottlenecks: BottleneckPage } = await api.read(
      `query ($after: String) {
        bottlenecks(
          first: 100, after: $after, value: UNIFORM
          weights: { necessity: 0, softReach: 1, betweenness: 0, age: 0, concentration: 0 }
        ) {
          pageInfo { hasNextPage endCursor }
          nodes { question { id } parts { name raw } }
        }
      }`,
      { after },
    );
    for (const { question, parts } of bottlenecks.nodes) {
      found.set(question.id, parts.find(({ name }) => name === 'softReach')?.raw ?? 0);
    }
    if (!bottlenecks.pageInfo.hasNextPage) return found;
    after = bottlenecks.pageInfo.endCursor;
  }
}

interface BottleneckPage {
  readonly nodes: readonly {
    readonly question: WithId;
    readonly parts: readonly { readonly name: string; readonly raw: number }[];
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** Rows of readiness as the API's answers imply them; groups in the order of their members. */
function impliedReadiness(answers: ReadonlyMap<string, Readiness>): readonly ReadinessRow[] {
  return [...answers].map(([id, { value, cause, unmet, unmetGroups }]) => ({
    id,
    state: value,
    settleable: value !== 'DEADLOCKED' && cause !== 'DEADLOCK',
    waitsFor: unmet.filter(({ inherited }) => !inherited).map(({ question }) => question.id),
    groups: inOrder(unmetGroups.map(({ members }) => members.map((each) => each.id).sort())),
  }));
}

function inOrder(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return groups.toSorted((left, right) => (left.join() < right.join() ? -1 : 1));
}

/** The open questions that wait for each, turned round from what each waits for. */
function impliedDependents(
  answers: ReadonlyMap<string, Readiness>,
): ReadonlyMap<string, readonly string[]> {
  const open = [...answers].filter(([, { value }]) => value !== 'SETTLED');
  const waitsFor = new Map(
    open.map(([id, { unmet, unmetGroups }]) => [
      id,
      new Set([
        ...unmet.map(({ question }) => question.id),
        ...unmetGroups.flatMap(({ members }) => members.map((member) => member.id)),
      ]),
    ]),
  );
  return new Map(
    open.map(([id]) => [
      id,
      open.map(([other]) => other).filter((other) => other !== id && waitsFor.get(other)?.has(id)),
    ]),
  );
}

describeOnNeo4j('analysis on Neo4j', (getNeo4j) => {
  /** Fills an emptied database through the door, and serves it. */
  async function serve(states: readonly State[]): Promise<TestApi> {
    await getNeo4j().wipe();
    const store = await openNeo4jStore(getNeo4j().connection);
    await writeStates(store, states);
    return serveStore(store);
  }

  async function expectCypherToAgree(neo4j: TestNeo4j, api: TestApi, name: string) {
    const answers = await readReadiness(api);
    const softReach = await readSoftReach(api);
    const readiness = await neo4j.run<ReadinessRow>(await readAnalysis('readiness'));
    const dependents = await neo4j.run<DependentsRow>(await readAnalysis('dependents'), {
      withInformedBy: false,
    });
    const helped = await neo4j.run<DependentsRow>(await readAnalysis('dependents'), {
      withInformedBy: true,
    });

    expect(
      readiness.map(({ id, state, settleable, waitsFor, groups }) => ({
        id,
        state,
        settleable,
        waitsFor,
        groups: inOrder(groups),
      })),
      name,
    ).toEqual(impliedReadiness(answers));
    const found = dependents.map((row): [string, readonly string[]] => [row.id, row.dependents]);
    expect(new Map(found), name).toEqual(impliedDependents(answers));
    for (const { id, dependentCount } of helped) {
      const isListed = answers.get(id)?.lifecycle === 'ACTIVE';
      expect(softReach.get(id) ?? 0, `${name}, ${id}`).toBe(isListed ? dependentCount : 0);
    }
  }

  it(`has Cypher agree with the API on ${GRAPHS} random graphs, and both engines with each other`, async () => {
    let seen = 0;
    for (let seed = 1; seen < GRAPHS; seed++) {
      const { records, edges } = makeRandomKnowledgeGraph(seed);
      if (records.filter(({ kind }) => kind === 'Question').length < 4) continue;
      seen += 1;
      const states = [...records, ...edges];
      const api = await serve(states);
      const other = await openTestApi(states);
      const ids = records
        .filter(({ kind }) => kind === 'Question')
        .map((each) => `question/${each.slug}`);
      try {
        await expectCypherToAgree(getNeo4j(), api, `seed ${seed}`);
        expect(await askAboutQuestions(api, ids), `seed ${seed}`).toEqual(
          await askAboutQuestions(other, ids),
        );
      } finally {
        await api.close();
        await other.close();
      }
    }
  }, 300_000);

  it('has Cypher agree with the API on the seed of the field, and the examples with SQLite', async () => {
    const { records, edges } = readBundledSeed('field');
    const states = [...records, ...edges];
    const api = await serve(states);
    const other = await openTestApi(states);
    try {
      await expectCypherToAgree(getNeo4j(), api, 'field');
      for (const { name, query, variables } of EXAMPLES) {
        const given = variables === '' ? {} : JSON.parse(variables);
        const answer = withoutMoments(await api.read(query, given));
        expect(answer, name).toEqual(withoutMoments(await other.read(query, given)));
      }
    } finally {
      await api.close();
      await other.close();
    }
  }, 300_000);
});
