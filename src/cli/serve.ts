import pino, { type Logger } from 'pino';
import { type Configuration, readConfiguration } from '../configuration/configuration.ts';
import { listen } from '../http/listen.ts';
import { type RunningServer, startServer } from '../http/start-server.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { markFirstSeed, readFirstSeed } from '../store/instance.ts';
import { openInstanceStore } from './open-instance-store.ts';

/** Serves until the process is told to stop, or, with `check`, stops by itself once it answers. */
export async function serve({ check = false }: { readonly check?: boolean }): Promise<void> {
  const configuration = readConfiguration(process.env);
  const log = pino({ level: configuration.logLevel });
  // First of all: a busy port must neither make nor fill a store.
  const listening = await listen(configuration.host, configuration.port);
  try {
    const { store, instance } = await openInstanceStore(configuration, { serves: true });
    try {
      await seedWhenEmpty(store, configuration, log);
      const analysis = { ...configuration.analysis, location: configuration.store };
      const server = await startServer({ store, instance, listening, log, analysis });
      // Heard from now on: whoever reads that we answer may stop us at once.
      const told = check ? checkAnswer(server) : untilTold(log);
      tellAddress(log, store, instance.baseIri, server.url);
      await told;
      await server.stop();
    } finally {
      await store.close();
    }
  } finally {
    await listening.close();
  }
}

/** Writes the seed into an empty store, or the rest of it when an earlier start was cut short. */
async function seedWhenEmpty(
  store: GraphStore,
  { seed }: Configuration,
  log: Logger,
): Promise<void> {
  const begun = await readFirstSeed(store);
  const isEmpty = (await store.currentRevision()) === 0;
  const name = begun ?? (isEmpty && seed !== 'none' ? seed : undefined);
  if (name === undefined) return;
  // Most starts seed nothing, and need not load what reads seeds.
  const { readBundledSeed, seedStore } = await import('../seeding/seed-store.ts');
  // Read before the mark is set: files that cannot be used change nothing.
  readBundledSeed(name);
  log.info(isEmpty ? `The store is empty; loading the seed "${name}".` : `Finishing "${name}".`);
  await markFirstSeed(store, name);
  const { records, edges } = await seedStore(store, name);
  await markFirstSeed(store, undefined);
  log.info({ records, edges }, 'The seed is loaded.');
}

/** Says where to look, and warns when the IRIs of the first start lead elsewhere. */
function tellAddress(log: Logger, store: GraphStore, baseIri: string, url: string): void {
  const graphiql = `${url}graphiql/`;
  log.info({ engine: store.engine, graphiql, baseIri }, `Lacuna answers at ${graphiql}`);
  const base = new URL(baseIri);
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(base.hostname);
  if (isLoopback && base.port !== new URL(url).port) {
    log.warn(
      { baseIri, url },
      'IRIs begin with the address of the first start, which is not this; use its PORT, or another store',
    );
  }
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
