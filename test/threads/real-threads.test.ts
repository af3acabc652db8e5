/** Threads over a store in a file answer as the main thread does: today, after writes and about the past. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ApiServer, createApiServer } from '../../src/api/api-server.ts';
import { EXAMPLES } from '../../src/api/examples.ts';
import { type ApiServices, apiServices, RequestContext } from '../../src/api/request-context.ts';
import { buildServedSchema } from '../../src/api/schema.ts';
import type { KindName } from '../../src/model/generated/model.ts';
import { entryId } from '../../src/model/identity.ts';
import type { Fields, RecordState } from '../../src/model/states.ts';
import { type OpenGraph, openGraph } from '../../src/projection/open-graph.ts';
import { seedStore } from '../../src/seeding/seed-store.ts';
import { openSqliteStore } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openInstance } from '../../src/store/instance.ts';
import { HeavyAnswers } from '../../src/threads/heavy-answers.ts';
import { ThreadPool } from '../../src/threads/thread-pool.ts';
import { questionsAbout } from '../support/query-entries.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import { writeStates } from '../support/test-api.ts';

interface Query {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const folder = mkdtempSync(join(tmpdir(), 'lacuna-threads-'));
const logged: unknown[] = [];
const log = { error: (details: object) => logged.push(details), warn: () => undefined };

let store: GraphStore;
let graph: OpenGraph;
let services: ApiServices;
let pool: ThreadPool;
let inPlace: ApiServer;
let inThreads: ApiServer;

beforeAll(async () => {
  store = await openSqliteStore({ folder });
  await seedStore(store, 'field');
  const instance = await openInstance(store, 'https://lacuna.example/');
  graph = await openGraph(store);
  services = apiServices(graph, instance);
  pool = new ThreadPool({
    threads: 1,
    log,
    thread: { graph, instance, location: { engine: 'sqlite', folder }, seconds: 60 },
  });
  pool.warmUp();
  inPlace = createApiServer(log);
  inThreads = createApiServer(log, { heavyWork: new HeavyAnswers({ pool, cacheBytes: 0 }) });
  await vi.waitUntil(() => pool.isReady, 60_000);
});
afterAll(async () => {
  await pool.stop();
  graph.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

async function ask(server: ApiServer, { query, variables = {} }: Query) {
  const { body, http } = await server.executeOperation(
    { query, variables },
    { contextValue: new RequestContext(services) },
  );
  if (body.kind !== 'single') throw new Error('an incremental answer was not asked for');
  const { data, errors = [] } = body.singleResult;
  // As it is sent: data of a thread is written already.
  return { status: http.status, ...JSON.parse(JSON.stringify({ data, errors })) };
}

/** Asks both; gives the answer when it is the same. */
async function askBoth(query: Query) {
  const expected = await ask(inPlace, query);
  expect(await ask(inThreads, query), query.query).toEqual(expected);
  return expected;
}

const KNOWN = 'self-report-reliability';

/** The fields of a question of the seed. */
async function someQuestion(): Promise<Fields> {
  const [record] = await store.readRecords([`question/${KNOWN}`]);
  return { ...record?.fields, visibility: 'PUBLIC' };
}

function questionState(fields: Fields, slug = KNOWN): RecordState {
  return { kind: 'Question', slug, fields };
}

const variablesOf = (text: string) => (text === '' ? {} : JSON.parse(text));

describe('a thread', () => {
  it('answers every example as the main thread does', async () => {
    const { begun } = pool.statistics();
    for (const { query, variables } of EXAMPLES) {
      const { errors } = await askBoth({ query, variables: variablesOf(variables) });
      expect(errors).toEqual([]);
    }

    expect(pool.statistics().begun - begun).toBeGreaterThan(EXAMPLES.length / 2);
  });

  it.each<Query>([
    { query: '{ bottlenecks(first: 0) { totalCount } }' },
    { query: '{ a: gaps(kinds: []) { totalCount } cycles { value } }' },
    { query: '{ whatIf(settle: ["nobody"]) { value } }' },
    { query: '{ dependencies(question: "nobody") { value } }' },
    { query: '{ questions(asOf: "1999-01-01") { totalCount } }' },
    { query: '{ gaps(asOf: "no day") { totalCount } }' },
    {
      query: 'query ($first: Int) { bottlenecks(first: $first) { totalCount } }',
      variables: { first: null },
    },
    {
      query: 'query ($first: Int!) { bottlenecks(first: $first) { totalCount } }',
      variables: { first: 'one' },
    },
    { query: 'mutation { nothing }' },
  ])('refuses $query as the main thread does', async (query) => {
    const { errors } = await askBoth(query);

    expect(errors).toHaveLength(1);
    expect(errors[0].extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    expect(logged).toEqual([]);
  });

  it('follows what is written, and what is hidden, today and in the past', async () => {
    const past = (await ask(inPlace, { query: '{ viewer { revision } }' })).data.viewer.revision;
    const random = makeRandomKnowledgeGraph(3);
    await writeStates(store, [...random.records, ...random.edges]);
    await writeStates(store, [questionState({ ...(await someQuestion()), visibility: 'LAB' })]);
    await graph.refresh();
    const ids = random.records.map((record) => entryId(record));
    const idsOf = (kind: KindName) =>
      ids.filter((_, index) => random.records[index]?.kind === kind);
    const schema = buildServedSchema();
    const { begun } = pool.statistics();
    const asked = [
      ...questionsAbout(schema, { turn: 1, idsOf }),
      ...questionsAbout(schema, { turn: 2, idsOf, asOf: past }),
    ].filter((_, index) => index % 8 === 0);
    for (const each of asked) await askBoth(each);
    const hidden = await askBoth({
      query: `{ question(id: "${KNOWN}", asOf: "${past}") { title } }`,
    });

    expect(hidden.data).toEqual({ question: null });
    expect(pool.statistics().begun - begun).toBeGreaterThan(20);
    expect(logged).toEqual([]);
  });

  it('waits for a revision that the main thread has not taken in', async () => {
    const revision = (await store.currentRevision()) + 1;
    const atLeast = services.tokens.seal(revision, 'public');
    const query = `{ gaps(atLeast: "${atLeast}", questions: ["a-new-one"]) { totalCount truncated { reason } } }`;
    const answer = ask(inThreads, { query });
    await writeStates(store, [questionState(await someQuestion(), 'a-new-one')]);

    const { data, errors } = await answer;
    expect(errors).toEqual([]);
    expect(data.gaps.totalCount).toBeGreaterThan(0);
    expect(data.gaps.truncated).toBe(null);
  });
});
