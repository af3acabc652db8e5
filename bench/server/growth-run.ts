/** What a whole server takes for a graph of some size: to load it, after a write, and to rank it. */
import { setTimeout as delay } from 'node:timers/promises';
import { slugOf } from '../graphs/world.ts';
import { within } from '../patience.ts';
import type { FilledStore } from '../stores/engines.ts';
import { Client } from './client.ts';
import { startLacuna } from './lacuna-process.ts';
import { aboutQuestion, BOTTLENECKS, POINT, READY, TYPENAME } from './queries.ts';

/** Milliseconds, and bytes of the whole server process. */
export interface GrowthRun {
  /** From the start of loading until the server answers. */
  readonly load: number;
  /** From the commit of one more edge until an answer tells it. */
  readonly refresh: number;
  /** The ranking, of which nothing is known yet. */
  readonly ranking: number;
  /** The questions that can be taken up, after a write. */
  readonly ready: number;
  readonly loadedBytes: number;
  readonly peakBytes: number;
}

/** One server, from its start to its end. Throws `OutOfPatience` when an answer takes longer than so many seconds. */
export async function growthRun(
  store: FilledStore,
  run: number,
  patience: number,
): Promise<GrowthRun> {
  const server = await startLacuna(store.variables);
  const client = new Client(server.url);
  const ask = (query: string, variables = {}) => within(patience, client.ask(query, variables));
  try {
    const loaded = await ask(TYPENAME);
    const loadedBytes = server.memory().resident;
    const { milliseconds: ranking } = await ask(BOTTLENECKS);
    const { milliseconds: refresh, takeBack } = await writeAndSee(store, ask, run);
    const { milliseconds: ready } = await ask(READY);
    await takeBack();
    const peakBytes = server.memory().peak;
    return { load: loaded.at - server.portAt, refresh, ranking, ready, loadedBytes, peakBytes };
  } finally {
    client.close();
    await server.stop();
  }
}

type Ask = (
  query: string,
  variables?: object,
) => Promise<{ readonly at: number; readonly text: string }>;

/** Commits an edge by another connection and waits for an answer that tells it. */
async function writeAndSee(store: FilledStore, ask: Ask, run: number) {
  const last = store.size.questions - 1;
  const target = slugOf(last - run);
  const put = {
    type: 'REQUIRES',
    source: `question/${slugOf(run)}`,
    target: `question/${target}`,
    fields: { visibility: 'PUBLIC' },
  } as const;
  const request = { actor: 'program/bench', message: 'bench', time: new Date().toISOString() };
  const writer = await store.open();
  const { entry } = await writer.commit({ ...request, changes: [{ put }] });
  const written = performance.now();
  let answer = await ask(POINT, aboutQuestion(run));
  while (!answer.text.includes(target)) {
    await delay(1);
    answer = await ask(POINT, aboutQuestion(run));
  }
  const remove = entry?.items[0]?.id ?? '';
  return {
    milliseconds: answer.at - written,
    takeBack: async () => {
      await writer.commit({ ...request, changes: [{ remove }] });
      await writer.close();
    },
  };
}
