/** Answers over an open store, and stops without breaking requests off. */
import type { Logger } from 'pino';
import { createApiServer } from '../api/api-server.ts';
import { operationCounter } from '../api/operation-counts.ts';
import { apiServices } from '../api/request-context.ts';
import { openGraph } from '../projection/open-graph.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Instance } from '../store/instance.ts';
import { createApp } from './create-app.ts';
import type { Listening } from './listen.ts';
import { ServerMetrics } from './metrics/server-metrics.ts';

/** How long requests may go on when the server stops, in milliseconds. */
const STOP_GRACE_MS = 5_000;

export interface ServerOptions {
  readonly store: GraphStore;
  readonly instance: Instance;
  readonly listening: Listening;
  readonly log: Logger;
  /** How long requests may go on when the server stops; 5 seconds unless told. */
  readonly stopGraceMs?: number;
}

export interface RunningServer {
  /** Ends with a slash. */
  readonly url: string;
  /** Lets requests finish, then closes the port. The store stays open. */
  stop(): Promise<void>;
}

/** Loads the graph and begins to answer. When it fails, the caller closes `listening`. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, instance, listening, log, stopGraceMs = STOP_GRACE_MS } = options;
  const graph = await openGraph(store, (error) => {
    log.warn({ err: error }, 'the change log could not be read; answers may be old');
  });
  try {
    const api = createApiServer(log, { httpServer: listening.server, stopGraceMs });
    const operations = operationCounter();
    api.addPlugin(operations.plugin);
    await api.start();
    const metrics = new ServerMetrics({ graph, operations: operations.counts });
    listening.answerWith(createApp(api, store, apiServices(graph, instance), metrics, log));
    return {
      url: listening.url,
      async stop() {
        await api.stop();
        graph.close();
      },
    };
  } catch (error) {
    graph.close();
    throw error;
  }
}
