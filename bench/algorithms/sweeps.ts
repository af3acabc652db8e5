/** Sweeps over all questions against the same ones as a C program. */
import { strictEqual } from 'node:assert/strict';
import { countNecessity } from '../../src/algorithms/necessity.ts';
import { buildNecessityOrder, type NecessityOrder } from '../../src/algorithms/necessity-order.ts';
import {
  buildPrerequisiteGraph,
  type OpenPrerequisites,
  openPrerequisites,
} from '../../src/algorithms/prerequisite-graph.ts';
import { countReach } from '../../src/algorithms/reach-weight.ts';
import { makeQuestionGraph, PLAIN_MIX } from '../graphs/question-arrays.ts';
import { milliseconds } from '../pairs.ts';
import {
  compileSweeps,
  hashOf,
  runSweeps,
  type SweepsAnswer,
  writeSweepFile,
} from '../peers/sweeps.ts';
import { type Measure, pairedMeasure } from '../report/measure.ts';
import { tell } from '../report/tell.ts';
import { questionsWithGroups } from './alone.ts';
import { nearlySame } from './equality.ts';

/** A graph with the order of its sweeps and the file of the C program. */
interface Swept {
  readonly open: OpenPrerequisites;
  readonly order: NecessityOrder;
  readonly weights: Float64Array;
  readonly file: string;
}

/** Plain dependents and necessary sets of every question. */
export function measureSweeps(questions: number, runs: number): readonly Measure[] {
  const program = compileSweeps();
  const request = { shape: 'layered', questions, edgesEach: 4, seed: 1 } as const;
  const lists = makeQuestionGraph({ ...request, ...PLAIN_MIX });
  const plain = swept('plain', openPrerequisites(buildPrerequisiteGraph(lists)));
  const grouped = swept('grouped', openPrerequisites(questionsWithGroups(questions, 0)));
  const reach = () => countReach([plain.open.hard], plain.open.settled, plain.weights);
  const dependents = () => countNecessity(plain.order, plain.weights);
  const necessity = () => countNecessity(grouped.order, grouped.weights);
  check(plain, dependents(), runSweeps(program, plain.file));
  check(plain, reach(), runSweeps(program, plain.file));
  check(grouped, necessity(), runSweeps(program, grouped.file));
  const found = {
    dependents: [] as number[],
    reach: [] as number[],
    necessity: [] as number[],
    plainC: [] as number[],
    groupedC: [] as number[],
  };
  for (let run = 0; run < runs; run += 1) {
    found.plainC.push(timeOf(runSweeps(program, plain.file)));
    found.dependents.push(milliseconds(dependents));
    found.reach.push(milliseconds(reach));
    found.groupedC.push(timeOf(runSweeps(program, grouped.file)));
    found.necessity.push(milliseconds(necessity));
  }
  const peerName = 'C program';
  return [
    pairedMeasure(
      { what: 'plain dependents of every question', unit: 'ms', goal: 1.5, peerName },
      found.dependents,
      found.plainC,
    ),
    pairedMeasure(
      {
        what: 'plain dependents with all preparations',
        unit: 'ms',
        peerName: 'C program, the sweep alone',
        note: 'merging graphs, strong components and their order are in ours and not in the peer, so no goal is held',
      },
      found.reach,
      found.plainC,
    ),
    pairedMeasure(
      {
        what: 'necessary sets with any-of groups',
        unit: 'ms',
        goal: 3,
        peerName: 'C program, plain dependents',
        note: 'the graph has groups and cycles besides',
      },
      found.necessity,
      found.plainC,
    ),
    pairedMeasure(
      { what: 'necessary sets, the same work', unit: 'ms', peerName: 'C program, necessary sets' },
      found.necessity,
      found.groupedC,
    ),
  ].map(tell);
}

/** Importance from 1 to 10 divided by 10, as questions have it. */
function swept(name: string, open: OpenPrerequisites): Swept {
  const weights = Float64Array.from(
    { length: open.nodeCount },
    (_, node) => (1 + (node % 10)) / 10,
  );
  const order = buildNecessityOrder(open);
  return { open, order, weights, file: writeSweepFile(name, order, weights) };
}

function check(
  { order }: Swept,
  ours: { readonly count: Uint32Array; readonly weight: Float64Array },
  theirs: SweepsAnswer,
): void {
  strictEqual(
    ours.count.reduce((sum, count) => sum + count, 0),
    theirs.count,
  );
  strictEqual(hashOf(order.nodes.map((node) => ours.count[node] ?? 0)), theirs.hash);
  nearlySame([ours.weight.reduce((sum, weight) => sum + weight, 0)], [theirs.weight]);
}

function timeOf({ milliseconds: [first] }: SweepsAnswer): number {
  if (first === undefined) throw new RangeError('the C program told no time');
  return first;
}
