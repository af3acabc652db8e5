/** Answers over an open store, and stops without breaking requests off. */
import type { Logger } from 'pino';
import { createApiServer } from '../api/api-server.ts';
import { operationCounter } from '../api/operation-counts.ts';
import { apiServices } from '../api/request-context.ts';
import { type OpenGraph, openGraph } from '../projection/open-graph.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Instance } from '../store/instance.ts';
import type { StoreLocation } from '../store/store-location.ts';
import { HeavyAnswers, type HeavyStatistics, isSmall } from '../threads/heavy-answers.ts';
import type { ThreadOptions } from '../threads/thread.ts';
import { ThreadPool } from '../threads/thread-pool.ts';
import { createApp } from './create-app.ts';
import type { Listening } from './listen.ts';
import { ServerMetrics } from './metrics/server-metrics.ts';

/** How long requests may go on when the server stops, in milliseconds. */
const STOP_GRACE_MS = 5_000;

/** When a thread is made ready after the start, in milliseconds. */
const WARM_UP_DELAY_MS = 2_000;

export interface ServerOptions {
  readonly store: GraphStore;
  readonly instance: Instance;
  readonly listening: Listening;
  readonly log: Logger;
  /** How long requests may go on when the server stops; 5 seconds unless told. */
  readonly stopGraceMs?: number;
  /** How what works through the whole graph is answered; in this thread, with nothing kept, unless told. */
  readonly analysis?: AnalysisOptions;
}

/** How heavy operations are answered. */
export interface AnalysisOptions {
  /** Threads that may work at once; 0 answers in this thread. */
  readonly threads: number;
  /** After which an answer that can tell a part ends with it; another one has twice as long. */
  readonly seconds: number;
  /** Memory for answers that are kept. */
  readonly cacheBytes: number;
  /** Where threads open the store once more; undefined where it cannot be opened twice. */
  readonly location?: StoreLocation;
  /** What threads are, where it is not the usual. */
  readonly thread?: Pick<ThreadOptions, 'entry' | 'reluctanceMs'>;
}

/** Nothing but what a store in memory allows. */
const IN_PLACE: AnalysisOptions = { threads: 0, seconds: 0, cacheBytes: 0 };

export interface RunningServer {
  /** Ends with a slash. */
  readonly url: string;
  /** How heavy operations fare. */
  statistics(): HeavyStatistics;
  /** Lets requests finish, then closes the port. The store stays open. */
  stop(): Promise<void>;
}

/** Loads the graph and begins to answer. When it fails, the caller closes `listening`. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    analysis = IN_PLACE,
    instance,
    listening,
    log,
    stopGraceMs = STOP_GRACE_MS,
    store,
  } = options;
  const graph = await openGraph(store, (error) => {
    log.warn({ err: error }, 'the change log could not be read; answers may be old');
  });
  const pool = poolFor(options, graph);
  // Where the first analysis needs a thread, one is made ready while the server is.
  if (!isSmall(graph.project('public'))) pool?.warmUp();
  try {
    const heavyWork = new HeavyAnswers({ pool, cacheBytes: analysis.cacheBytes });
    const drain = { httpServer: listening.server, stopGraceMs };
    const api = createApiServer(log, { drain, heavyWork });
    const operations = operationCounter();
    api.addPlugin(operations.plugin);
    await api.start();
    const metrics = new ServerMetrics({
      graph,
      operations: operations.counts,
      analysis: () => heavyWork.statistics(),
    });
    listening.answerWith(createApp(api, store, apiServices(graph, instance), metrics, log));
    warmUpSoon(pool);
    return {
      url: listening.url,
      statistics: () => heavyWork.statistics(),
      async stop() {
        await api.stop();
        await pool?.stop();
        graph.close();
      },
    };
  } catch (error) {
    await pool?.stop();
    graph.close();
    throw error;
  }
}

/** Once the first answers, which nothing shall hold up, are given. */
function warmUpSoon(pool: ThreadPool | undefined): void {
  setTimeout(() => pool?.warmUp(), WARM_UP_DELAY_MS).unref();
}

/** No threads where none are wanted, or where they could not open the store. */
function poolFor(
  { analysis = IN_PLACE, instance, log }: ServerOptions,
  graph: OpenGraph,
): ThreadPool | undefined {
  const { location, seconds, thread, threads } = analysis;
  if (threads === 0 || !location) return undefined;
  return new ThreadPool({
    threads,
    log,
    thread: { graph, instance, location, seconds, ...thread },
  });
}
