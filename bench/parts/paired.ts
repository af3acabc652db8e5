/**
 * Times of these sources beside those of the commit before, in turns. Only printed: nothing fails by
 * them. `--base REVISION` names another one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BaseTree, checkOutBase, revisionNamed } from '../base-tree.ts';
import { pairs } from '../pairs.ts';
import { partOptions } from '../part-options.ts';
import { runProcess } from '../processes/run-process.ts';
import { ROOT } from '../report/measure.ts';
import { Client } from '../server/client.ts';
import { buildServer, startLacuna } from '../server/lacuna-process.ts';
import { BOTTLENECKS, READY } from '../server/queries.ts';
import { ratioSpread, spreadOf, spreadText } from '../statistics.ts';

/** Size of the graph that servers answer on; that of algorithms is an option. */
const SERVER_QUESTIONS = 2_000;

/** After this no further pair is begun. */
const MOST_MILLISECONDS = 25_000;

type Times = Readonly<Record<string, number>>;

const { base, questions, runs } = partOptions();
const revision = revisionNamed(base);
if (revision === undefined) {
  say(`No paired times: the history here does not reach back to ${base}, as in a shallow clone.`);
} else {
  buildServer();
  const tree = checkOutBase(revision);
  try {
    await compare(tree);
  } finally {
    tree.remove();
  }
}

async function compare({ revision: name, root }: BaseTree): Promise<void> {
  say(
    `Time through that of ${name.slice(0, 9)}: below 1 is faster. Median (lowest to highest) of up to ${runs} pairs.`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'lacuna-paired-'));
  try {
    const stores = { here: join(folder, 'here'), base: join(folder, 'base') };
    await fill(ROOT, stores.here);
    await fill(root, stores.base);
    const { one, other } = await pairs(
      runs,
      () => measure(ROOT, stores.here),
      () => measure(root, stores.base),
      MOST_MILLISECONDS,
    );
    for (const what of Object.keys(other[0] ?? {})) {
      const ours = one.map((times) => times[what] ?? Number.NaN);
      const theirs = other.map((times) => times[what] ?? Number.NaN);
      say(
        `${what}: ${spreadText(ratioSpread(ours, theirs))}, ${spreadOf(ours).median.toFixed(1)} ms`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(root: string, folder: string): Promise<void> {
  await runProcess('fill-with.ts', [root, folder, String(SERVER_QUESTIONS)]);
}

async function measure(root: string, folder: string): Promise<Times> {
  const algorithms = await runProcess<Times>('paired-run.ts', [root, String(questions)]);
  const server = await startLacuna({ DATA_DIR: folder }, root);
  const client = new Client(server.url);
  try {
    const ranking = await client.ask(BOTTLENECKS);
    const ready = await client.ask(READY);
    return {
      ...algorithms,
      'server: start to the first ranking': ranking.at - server.begunAt,
      'server: ready questions': ready.milliseconds,
      'server: the same ranking again': (await client.ask(BOTTLENECKS)).milliseconds,
    };
  } finally {
    client.close();
    await server.stop();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
