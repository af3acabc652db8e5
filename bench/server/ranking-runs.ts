/** One cold server after another is asked for its ranking, each beside a bare scan and igraph's build. */
import { setTimeout as delay } from 'node:timers/promises';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { slugOf } from '../graphs/world.ts';
import { pairs } from '../pairs.ts';
import { Igraph } from '../peers/igraph.ts';
import { type Measure, pairedMeasure } from '../report/measure.ts';
import { tell } from '../report/tell.ts';
import { spreadOf } from '../statistics.ts';
import { edgesFile, type FilledStore } from '../stores/engines.ts';
import { Client } from './client.ts';
import { startLacuna } from './lacuna-process.ts';
import { BOTTLENECKS, TYPENAME } from './queries.ts';

/** Requests of each sort by which repeated answers are compared; their middle counts. */
const REPEATED = 50;

/** What one cold server took, in milliseconds. */
interface ColdRun {
  /** From the start of loading to the first answer. */
  readonly sinceLoading: number;
  /** The same from the start of the process. */
  readonly sinceStart: number;
  /** From the commit of a write to the first answer that knows of it. */
  readonly afterWrite: number;
  readonly repeated: number;
  readonly typename: number;
}

/** All of P3 on one store. */
export async function measureRanking(
  store: FilledStore,
  runs: number,
): Promise<readonly Measure[]> {
  const igraph = new Igraph();
  try {
    const file = edgesFile(store.name);
    await store.scan(file);
    await igraph.loadFile('all', file);
    const { one, other } = await pairs(
      runs,
      (run) => coldRun(store, run),
      async () => {
        const { milliseconds } = await store.scan();
        const built = await igraph.ask({ operation: 'build', graph: 'all' });
        return { scan: milliseconds, build: built.milliseconds };
      },
    );
    return measuresOf(store.name, one, other).map(tell);
  } finally {
    igraph.close();
  }
}

function measuresOf(
  name: string,
  cold: readonly ColdRun[],
  peers: readonly { readonly scan: number; readonly build: number }[],
): readonly Measure[] {
  const both = peers.map(({ build, scan }) => build + scan);
  const unit = 'ms';
  const from = (part: keyof ColdRun) => cold.map((run) => run[part]);
  const start = spreadOf(from('sinceStart'));
  return [
    pairedMeasure(
      {
        what: `${name}: first answer of a cold server`,
        unit,
        goal: 3,
        peerName: 'bare scan of the edges and igraph’s build',
        note: `from the start of loading; from the start of the process ${start.median.toFixed(0)} ms; of the peer ${spreadOf(peers.map(({ scan }) => scan)).median.toFixed(0)} ms are the scan`,
      },
      from('sinceLoading'),
      both,
    ),
    pairedMeasure(
      {
        what: `${name}: first answer after one write`,
        unit,
        goal: 0.3,
        peerName: 'the cold answer',
        note: 'from the commit by another connection; the log is looked at every 100 ms',
      },
      from('afterWrite'),
      from('sinceLoading'),
    ),
    pairedMeasure(
      { what: `${name}: repeated answer`, unit, goal: 2, peerName: '{ __typename }' },
      from('repeated'),
      from('typename'),
    ),
  ];
}

async function coldRun(store: FilledStore, run: number): Promise<ColdRun> {
  const server = await startLacuna(store.variables);
  const client = new Client(server.url);
  const writer = await store.open();
  try {
    const first = await client.ask(BOTTLENECKS);
    const { repeated, typename } = await repeat(client);
    const afterWrite = await writeAndAsk(client, writer, store, run, first.text);
    return {
      sinceLoading: first.at - server.portAt,
      sinceStart: first.at - server.begunAt,
      afterWrite,
      repeated,
      typename,
    };
  } finally {
    client.close();
    await server.stop();
    await writer.close();
  }
}

async function repeat(
  client: Client,
): Promise<{ readonly repeated: number; readonly typename: number }> {
  const { one, other } = await pairs(
    REPEATED,
    async () => (await client.ask(BOTTLENECKS)).milliseconds,
    async () => (await client.ask(TYPENAME)).milliseconds,
  );
  return { repeated: spreadOf(one).median, typename: spreadOf(other).median };
}

/** Commits one more prerequisite, waits for an answer that knows of it, and takes it back. */
async function writeAndAsk(
  client: Client,
  writer: GraphStore,
  { size: { questions } }: FilledStore,
  run: number,
  before: string,
): Promise<number> {
  const [source, target] = [run, questions - 1 - run].map((number) => `question/${slugOf(number)}`);
  const request = { actor: 'program/bench', message: 'bench', time: new Date().toISOString() };
  const put = {
    type: 'REQUIRES',
    source: source ?? '',
    target: target ?? '',
    fields: { visibility: 'PUBLIC' },
  } as const;
  const { entry } = await writer.commit({ ...request, changes: [{ put }] });
  const written = performance.now();
  const known = revisionIn(before);
  let answer = await client.ask(BOTTLENECKS);
  while (revisionIn(answer.text) === known) {
    await delay(1);
    answer = await client.ask(BOTTLENECKS);
  }
  const milliseconds = answer.at - written;
  const remove = entry?.items[0]?.id;
  if (remove === undefined)
    throw new Error('The edge was there already; the store is not as it was filled.');
  await writer.commit({ ...request, changes: [{ remove }] });
  return milliseconds;
}

function revisionIn(text: string): string | undefined {
  return /"asOf":"([^"]+)"/.exec(text)?.[1];
}
