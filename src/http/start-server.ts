/** Starts a server over an open store, and stops it without breaking requests off. */
import { createServer } from 'node:http';
import type { Logger } from 'pino';
import { createApiServer } from '../api/api-server.ts';
import { revisionTokens } from '../api/revision-tokens.ts';
import { openGraph } from '../projection/open-graph.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Instance } from '../store/instance.ts';
import { createApp } from './create-app.ts';
import { listen } from './listen.ts';

export interface ServerOptions {
  readonly store: GraphStore;
  readonly instance: Instance;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log: Logger;
}

export interface RunningServer {
  /** Ends with a slash. */
  readonly url: string;
  /** Lets requests finish, then closes the port. The store stays open. */
  stop(): Promise<void>;
}

/** Loads the graph and begins to answer. Throws `CannotListen` when the address cannot be had. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, instance, log } = options;
  const graph = await openGraph(store, (error) => {
    log.warn({ err: error }, 'the change log could not be read; answers may be old');
  });
  try {
    const server = createServer();
    const api = createApiServer(log, server);
    await api.start();
    const services = {
      graph,
      tokens: revisionTokens(instance.revisionKey),
      baseIri: instance.baseIri,
      now: () => new Date(),
    };
    server.on('request', createApp(api, store, services, log));
    const port = await listen(server, options.host, options.port);
    return {
      url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}/`,
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
