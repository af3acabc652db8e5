import pino, { type Logger } from 'pino';
import { type Configuration, readConfiguration } from '../configuration/configuration.ts';
import { type RunningServer, startServer } from '../http/start-server.ts';
import { seedStore } from '../seeding/seed-store.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { openInstanceStore } from './open-instance-store.ts';

/** Serves until the process is told to stop, or, with `check`, stops by itself once it answers. */
export async function serve({ check = false }: { readonly check?: boolean }): Promise<void> {
  const configuration = readConfiguration(process.env);
  const log = pino({ level: configuration.logLevel });
  const { store, instance } = await openInstanceStore(configuration);
  try {
    await seedWhenEmpty(store, configuration, log);
    const { host, port } = configuration;
    const server = await startServer({ store, instance, host, port, log });
    log.info(
      { engine: store.engine, graphiql: `${server.url}graphiql/`, baseIri: instance.baseIri },
      `Lacuna answers at ${server.url}graphiql/`,
    );
    if (check) await checkAnswer(server);
    else await untilTold(log);
    await server.stop();
  } finally {
    await store.close();
  }
}

async function seedWhenEmpty(
  store: GraphStore,
  { seed }: Configuration,
  log: Logger,
): Promise<void> {
  if (seed === 'none' || (await store.currentRevision()) > 0) return;
  log.info(`The store is empty; loading the bundled seed "${seed}".`);
  const { records, edges } = await seedStore(store, seed);
  log.info({ records, edges }, 'The seed is loaded.');
}

/** Asks the running server one question over HTTP; throws when it does not answer it. */
async function checkAnswer({ url }: RunningServer): Promise<void> {
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ bottlenecks(first: 1) { totalCount } }' }),
  });
  const body = (await response.json()) as { readonly data?: unknown };
  if (!response.ok || !body.data) throw new Error(`the check failed: ${JSON.stringify(body)}`);
}

function untilTold(log: Logger): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        log.info({ signal }, 'Stopping; requests under way may finish.');
        resolve();
      });
    }
  });
}
