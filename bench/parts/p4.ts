/** Graph algorithms against igraph's C, and sweeps against a C program, in one process each. */
import { aloneAlgorithms } from '../algorithms/alone.ts';
import { type Comparison, comparisons } from '../algorithms/comparisons.ts';
import { makeSamples, type Samples } from '../algorithms/sample.ts';
import { measureSweeps } from '../algorithms/sweeps.ts';
import { milliseconds, pairs } from '../pairs.ts';
import { partOptions } from '../part-options.ts';
import { Igraph } from '../peers/igraph.ts';
import { type Measure, pairedMeasure, saveResult } from '../report/measure.ts';
import { tell } from '../report/tell.ts';
import { spreadOf } from '../statistics.ts';

/** Runs before the clock counts, in which the compiler of the engine does its work. */
const WARM_UPS = 3;

const { begun, questions, runs } = partOptions();
const samples = makeSamples(questions);
const igraph = new Igraph();
try {
  await loadInto(igraph, samples);
  const measures: Measure[] = [];
  for (const each of comparisons(samples)) measures.push(await compare(each));
  measures.push(...measureSweeps(questions, runs));
  for (const { run, what } of aloneAlgorithms(samples)) measures.push(alone(what, run));
  saveResult('p4', begun, { measures });
} finally {
  igraph.close();
}

async function loadInto(peer: Igraph, { acyclic, cyclic }: Samples): Promise<void> {
  for (const [name, { csr, sources, targets }] of Object.entries({ acyclic, cyclic })) {
    await peer.load(name, csr.nodeCount, sources, targets);
  }
}

/** Equal answers first; then times in turns. */
async function compare({ check, note, peer, request, run, what }: Comparison): Promise<Measure> {
  const { found } = await igraph.ask({ ...request, tell: true });
  for (let turn = 0; turn < WARM_UPS; turn += 1) check(run(), found as never);
  const { one, other } = await pairs(
    runs,
    async () => milliseconds(run),
    async () => (await igraph.ask(request)).milliseconds,
  );
  const said = { what, unit: 'ms', goal: 1, peerName: `igraph ${peer}`, ...(note ? { note } : {}) };
  return tell(pairedMeasure(said, one, other));
}

function alone(what: string, run: () => unknown): Measure {
  for (let turn = 0; turn < WARM_UPS; turn += 1) run();
  const ours = Array.from({ length: runs }, () => milliseconds(run));
  const note = 'igraph has no counterpart';
  return tell({ what, unit: 'ms', ours: spreadOf(ours), runs, note });
}
