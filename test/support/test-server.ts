/** A server in this process on a free loopback port, over a store in memory or the one given. */
import pino from 'pino';
import { type Listening, listen } from '../../src/http/listen.ts';
import { type AnalysisOptions, startServer } from '../../src/http/start-server.ts';
import { type SeedName, seedStore } from '../../src/seeding/seed-store.ts';
import { openSqliteStore } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { type Instance, openInstance } from '../../src/store/instance.ts';
import type { HeavyStatistics } from '../../src/threads/heavy-answers.ts';

/** A line of the log, as pino writes it. */
export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [detail: string]: unknown;
}

export interface TestServer {
  /** Ends with a slash; the base IRI is the same. */
  readonly url: string;
  readonly store: GraphStore;
  readonly instance: Instance;
  /** Lines of the log so far, in a list that grows. */
  readonly log: readonly LogLine[];
  /** Answers the path, which begins without a slash. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Posts a GraphQL request and gives the parsed answer. */
  query(query: string, variables?: object): Promise<GraphqlAnswer>;
  /** How heavy operations fare. */
  statistics(): HeavyStatistics;
  /** Stops serving; the store stays open. */
  stop(): Promise<void>;
  /** Stops serving and closes the store. */
  close(): Promise<void>;
}

export interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

export interface TestServerOptions {
  /** What the store is filled with before the server starts; nothing unless told. */
  readonly seed?: SeedName;
  /** What serves in place of a new store in memory; closed with the server. */
  readonly store?: GraphStore;
  /** What the server sees of the store, such as one whose calls fail. */
  readonly wrap?: (store: GraphStore) => GraphStore;
  readonly host?: string;
  readonly stopGraceMs?: number;
  /** Base IRI; the address of the server unless told. */
  readonly baseIri?: string;
  /** How heavy operations are answered; in place unless told. */
  readonly analysis?: AnalysisOptions;
}

/** Starts the server; the caller closes it. Leaves nothing open when it fails. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const store = options.store ?? (await openSqliteStore({ file: ':memory:' }));
  const listening = await listen(options.host ?? '127.0.0.1', 0);
  try {
    return await startOver(store, listening, options);
  } catch (error) {
    await listening.close();
    await store.close();
    throw error;
  }
}

async function startOver(
  store: GraphStore,
  listening: Listening,
  { analysis, seed, wrap = (given) => given, stopGraceMs, baseIri }: TestServerOptions,
): Promise<TestServer> {
  if (seed) await seedStore(store, seed);
  const { url } = listening;
  const instance = await openInstance(store, baseIri ?? url);
  const log: LogLine[] = [];
  const server = await startServer({
    store: wrap(store),
    instance,
    listening,
    log: pino({ level: 'debug' }, { write: (line: string) => log.push(JSON.parse(line)) }),
    ...(stopGraceMs === undefined ? {} : { stopGraceMs }),
    ...(analysis === undefined ? {} : { analysis }),
  });
  return {
    url,
    store,
    instance,
    log,
    fetch: (path, init) => fetch(url + path, init),
    query: async (query, variables) => {
      const response = await fetch(`${url}graphql`, postOf({ query, variables }));
      return (await response.json()) as GraphqlAnswer;
    },
    statistics: () => server.statistics(),
    stop: () => server.stop(),
    async close() {
      await server.stop();
      await store.close();
    },
  };
}

/** A POST of JSON. */
export function postOf(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

/** The store with some of its calls replaced. */
export function replacing(store: GraphStore, calls: Partial<GraphStore>): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const call = calls[name as keyof GraphStore] ?? target[name as keyof GraphStore];
      return typeof call === 'function' ? call.bind(target) : call;
    },
  });
}
