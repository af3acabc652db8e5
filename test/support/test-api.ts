/** A whole server without a port: store in memory, door, graph and API, for tests of what it answers. */
import { type ApiServer, createApiServer } from '../../src/api/api-server.ts';
import type { ErrorLog } from '../../src/api/mask-errors.ts';
import { type ApiServices, RequestContext } from '../../src/api/request-context.ts';
import { revisionTokens } from '../../src/api/revision-tokens.ts';
import { submitInBatches } from '../../src/changes/submit-changes.ts';
import type { EdgeState, RecordState } from '../../src/model/states.ts';
import { openGraph } from '../../src/projection/open-graph.ts';
import { openSqliteStore } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

export type State = RecordState | EdgeState;

/** The day on which every query of a test is asked, unless the test says otherwise. */
export const TEST_DATE = '2026-06-15';

/** An error as clients see it. */
export interface SeenError {
  readonly message: string;
  readonly code: unknown;
  readonly path: string;
}

/** What a client sees of an answer. */
export interface SeenAnswer {
  /** Untyped: tests say what they expect. */
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly SeenError[];
  /** The HTTP status that the answer asks for; 200 unless set. */
  readonly status: number;
}

/** What the server wrote to its log. */
export interface LoggedError {
  readonly details: { readonly err?: unknown; readonly errorId?: string };
  readonly message: string;
}

export interface TestApi {
  readonly store: GraphStore;
  readonly services: ApiServices;
  /** Everything that was logged since the server was opened. */
  readonly logged: readonly LoggedError[];
  ask(query: string, variables?: Record<string, unknown>): Promise<SeenAnswer>;
  /** The data of an answer without errors; throws with the errors otherwise. */
  read<Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Data>;
  close(): Promise<void>;
}

/** Opens a store in memory that holds the states. The caller closes it. */
export async function openTestStore(states: readonly State[]): Promise<GraphStore> {
  const store = await openSqliteStore({ file: ':memory:' });
  await writeStates(store, states);
  return store;
}

/** Writes the states through the door, records first. */
export async function writeStates(store: GraphStore, states: readonly State[]): Promise<void> {
  const records = states.filter((state) => 'kind' in state);
  const edges = states.filter((state) => !('kind' in state));
  const changes = [...records, ...edges].map((put) => ({ put }));
  if (changes.length > 0) await submitInBatches(store, { actor: 'test', message: 'test', changes });
}

export interface TestApiOptions {
  readonly now?: () => Date;
  /** A started server to share, since one takes a fifth of a second; it keeps its own log. */
  readonly server?: ApiServer;
}

/** A server over the states. The caller closes it. */
export async function openTestApi(
  states: readonly State[],
  options?: TestApiOptions,
): Promise<TestApi> {
  return serveStore(await openTestStore(states), options);
}

/** A server over a store, which is closed with it. */
export async function serveStore(
  store: GraphStore,
  options: TestApiOptions = {},
): Promise<TestApi> {
  const logged: LoggedError[] = [];
  const log: ErrorLog = { error: (details, message) => logged.push({ details, message }) };
  const server = options.server ?? (await startedServer(log));
  const graph = await openGraph(store);
  const services: ApiServices = {
    graph,
    tokens: revisionTokens('a key for tests'),
    baseIri: 'https://lacuna.example/',
    now: options.now ?? (() => new Date(`${TEST_DATE}T12:00:00.000Z`)),
  };

  async function ask(query: string, variables: Record<string, unknown> = {}): Promise<SeenAnswer> {
    const { body, http } = await server.executeOperation(
      { query, variables },
      { contextValue: new RequestContext(services) },
    );
    if (body.kind !== 'single') throw new Error('an incremental answer was not asked for');
    const { data, errors = [] } = body.singleResult;
    return {
      data,
      errors: errors.map(({ message, extensions, path = [] }) => ({
        message,
        code: extensions?.['code'],
        path: path.join('.'),
      })),
      status: http.status ?? 200,
    };
  }

  return {
    store,
    services,
    logged,
    ask,
    async read<Data>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await ask(query, variables);
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data as Data;
    },
    async close() {
      graph.close();
      if (!options.server) await server.stop();
      await store.close();
    },
  };
}

/** A server to share between stores. The caller stops it. */
export async function startedServer(log: ErrorLog): Promise<ApiServer> {
  const server = createApiServer(log);
  await server.start();
  return server;
}

/** The value without whatever tells a revision, a time or a digest: what two servers must agree on. */
export function withoutMoments(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (MOMENTS.has(key) ? undefined : inner)));
}

const MOMENTS: ReadonlySet<string> = new Set([
  'asOf',
  'revision',
  'createdAt',
  'updatedAt',
  'lastChange',
  'errorId',
]);
