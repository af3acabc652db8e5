/** How time and memory grow with the graph: each size in processes of its own. */
import { questionsOnly } from '../graphs/world.ts';
import { partOptions } from '../part-options.ts';
import { OutOfPatience } from '../patience.ts';
import { runProcess } from '../processes/run-process.ts';
import { growthMeasures } from '../report/growth.ts';
import { type GrowthPoint, saveResult } from '../report/measure.ts';
import { tell } from '../report/tell.ts';
import { type GrowthRun, growthRun } from '../server/growth-run.ts';
import { buildServer } from '../server/lacuna-process.ts';
import { spreadOf, spreadText } from '../statistics.ts';
import { sqliteEngine } from '../stores/engines.ts';

/** How long all servers of one size may take, after the first. */
const SECONDS_EACH = 150;
/** How long an answer is waited for. */
const PATIENCE_SECONDS = 240;
const MEBIBYTE = 2 ** 20;

const { begun, runs, sizes } = partOptions();
buildServer();
const growth: GrowthPoint[] = [];
const notes: string[] = [];
for (const questions of sizes) growth.push(...(await measureSize(questions)));
const measures = growthMeasures(growth, sizes, notes);
saveResult('p6', begun, { measures: measures.map(tell), growth });

async function measureSize(questions: number): Promise<readonly GrowthPoint[]> {
  const { times } = await runProcess<{ times: number[] }>('layers-run.ts', [
    String(questions),
    String(runs),
  ]);
  const point = (what: string, unit: string, values: readonly number[]): GrowthPoint => {
    const told = { what, unit, questions, value: spreadOf(values), runs: values.length };
    process.stdout.write(`${questions} questions: ${what} ${spreadText(told.value, 1)} ${unit}\n`);
    return told;
  };
  const layers = point('layers', 'ms', times);
  const found = await serverRuns(questions);
  if (found.length === 0) return [layers];
  const of = (part: keyof GrowthRun) => found.map((run) => run[part]);
  const mebibytes = (part: keyof GrowthRun) => of(part).map((bytes) => bytes / MEBIBYTE);
  return [
    point('load', 'ms', of('load')),
    point('refresh', 'ms', of('refresh')),
    layers,
    point('ready', 'ms', of('ready')),
    point('ranking', 'ms', of('ranking')),
    point('memory, loaded', 'MiB', mebibytes('loadedBytes')),
    point('memory, most', 'MiB', mebibytes('peakBytes')),
  ];
}

/** As many as are wanted, or as fit into the time; none when an answer took too long. */
async function serverRuns(questions: number): Promise<readonly GrowthRun[]> {
  const store = await sqliteEngine('SQLite, questions only', questionsOnly(questions));
  const found: GrowthRun[] = [];
  const end = performance.now() + SECONDS_EACH * 1_000;
  try {
    do found.push(await growthRun(store, found.length, PATIENCE_SECONDS));
    while (found.length < runs && performance.now() < end);
  } catch (error) {
    if (!(error instanceof OutOfPatience)) throw error;
    notes.push(`${questions} questions: an answer took more than ${PATIENCE_SECONDS} s`);
  }
  return found;
}
