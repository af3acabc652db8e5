/**
 * Some algorithms of the sources below a folder, which may be those of another revision; prints
 * milliseconds by name as JSON, without those that the revision lacks. Usage: paired-run.ts ROOT QUESTIONS.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeQuestionGraph, PLAIN_MIX, USUAL_MIX } from '../graphs/question-arrays.ts';
import { milliseconds } from '../pairs.ts';

type Algorithm = (...args: readonly unknown[]) => unknown;

const WARM_UPS = 2;
/** Of so many the fastest counts, which other programs have disturbed least. */
const TIMED = 3;
const [root = '', questions = ''] = process.argv.slice(2);

async function algorithm(file: string, name: string): Promise<Algorithm> {
  const path = pathToFileURL(join(root, 'src/algorithms', file)).href;
  const found = ((await import(path)) as Record<string, Algorithm>)[name];
  if (!found) throw new Error(`${file} has no ${name}`);
  return found;
}

const request = { shape: 'layered', questions: Number(questions), edgesEach: 4, seed: 1 } as const;
const plain = makeQuestionGraph({ ...request, ...PLAIN_MIX });
const mixed = makeQuestionGraph({ ...request, ...USUAL_MIX });
const weights = new Float64Array(plain.nodeCount).fill(0.5);

/** Each makes what it works on, and gives what is timed. */
const MEASURED: Readonly<Record<string, () => Promise<() => unknown>>> = {
  'build from edges': async () => {
    const buildCsr = await algorithm('csr.ts', 'buildCsr');
    return () => buildCsr(plain.nodeCount, plain.hardSources, plain.hardTargets);
  },
  layers: async () => overCsr('layers.ts', 'buildLayers'),
  'longest chain': async () => overCsr('longest-chain.ts', 'longestChain'),
  'strong components': async () => overCsr('strong-components.ts', 'buildStrongComponents'),
  'weak components': async () => overCsr('weak-components.ts', 'buildWeakComponents'),
  betweenness: async () => overCsr('betweenness.ts', 'measureBetweenness'),
  'plain dependents': async () => {
    const countReach = await algorithm('reach-weight.ts', 'countReach');
    const csr = await csrOfPlain();
    return () => countReach([csr], plain.settled, weights);
  },
  'necessary sets': async () => {
    const build = await algorithm('prerequisite-graph.ts', 'buildPrerequisiteGraph');
    const open = await algorithm('prerequisite-graph.ts', 'openPrerequisites');
    const order = await algorithm('necessity-order.ts', 'buildNecessityOrder');
    const countNecessity = await algorithm('necessity.ts', 'countNecessity');
    const ordered = order(open(build(mixed)));
    return () => countNecessity(ordered, weights);
  },
};

async function csrOfPlain(): Promise<unknown> {
  const buildCsr = await algorithm('csr.ts', 'buildCsr');
  return buildCsr(plain.nodeCount, plain.hardSources, plain.hardTargets);
}

async function overCsr(file: string, name: string): Promise<() => unknown> {
  const run = await algorithm(file, name);
  const csr = await csrOfPlain();
  return () => run(csr);
}

const times: Record<string, number> = {};
for (const [name, prepare] of Object.entries(MEASURED)) {
  const run = await prepare().catch(() => undefined);
  if (!run) continue;
  for (let turn = 0; turn < WARM_UPS; turn += 1) run();
  times[name] = Math.min(...Array.from({ length: TIMED }, () => milliseconds(run)));
}
process.stdout.write(JSON.stringify(times));
