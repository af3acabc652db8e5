/** From the start of the process to the first answer, against a bare Apollo server. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pairs } from '../pairs.ts';
import { partOptions } from '../part-options.ts';
import { type Measure, pairedMeasure, ROOT, saveResult } from '../report/measure.ts';
import { tell } from '../report/tell.ts';
import { Client } from '../server/client.ts';
import { buildServer, startLacuna, startProcess } from '../server/lacuna-process.ts';
import { TYPENAME } from '../server/queries.ts';
import { spreadOf } from '../statistics.ts';

const HELLO_WORLD = fileURLToPath(new URL('../processes/hello-world.mjs', import.meta.url));
const POINT =
  '{ questions(first: 1) { nodes { slug title requires(first: 10) { nodes { slug title } } } } }';

const { begun, runs } = partOptions();
const folder = mkdtempSync(join(tmpdir(), 'lacuna-bench-'));
try {
  const first = await firstStart();
  const typename = await pairs(runs, () => startAndAsk(TYPENAME), hello);
  const point = await pairs(runs, () => startAndAsk(POINT), hello);
  const said = { unit: 'ms', goal: 3, peerName: 'a bare Apollo server' };
  const measures = [
    pairedMeasure(
      { what: 'start to the first answer, { __typename }', ...said },
      typename.one,
      typename.other,
    ),
    pairedMeasure(
      { what: 'start to the first answer, a question with what it needs', ...said },
      point.one,
      point.other,
    ),
    ...first,
  ];
  saveResult('p9', begun, { measures: measures.map(tell) });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** `npm start` where nothing is built and the store is empty; then the store is seeded for what follows. */
async function firstStart(): Promise<readonly Measure[]> {
  for (const stamp of ['dist/.server-digest', 'dist/.graphiql-digest']) {
    rmSync(join(ROOT, stamp), { force: true });
  }
  const building = performance.now();
  buildServer();
  const built = performance.now() - building;
  const seeded = await startAndAsk(TYPENAME, { SEED: 'field' });
  const alone = (what: string, value: number): Measure => {
    return { what, unit: 'ms', ours: spreadOf([value]), runs: 1 };
  };
  return [
    alone('building everything', built),
    alone('first start, in which the field’s seed is written', seeded),
  ];
}

async function startAndAsk(query: string, variables = {}): Promise<number> {
  const server = await startLacuna({ DATA_DIR: folder, ...variables });
  return await firstAnswer(server, 'graphql', query);
}

async function hello(): Promise<number> {
  const server = await startProcess([HELLO_WORLD], {});
  return await firstAnswer(server, '', TYPENAME);
}

async function firstAnswer(
  server: Awaited<ReturnType<typeof startProcess>>,
  path: string,
  query: string,
): Promise<number> {
  const client = new Client(server.url, path);
  const { at } = await client.ask(query);
  client.close();
  await server.stop();
  return at - server.begunAt;
}
