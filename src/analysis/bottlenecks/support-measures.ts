/** What is counted for methods, capabilities, resources and labs: which open questions stand on them. */

import { buildCsr, rowOf } from '../../algorithms/csr.ts';
import {
  type OpenPrerequisites,
  unionOfPrerequisites,
} from '../../algorithms/prerequisite-graph.ts';
import { SweptCounts } from '../../algorithms/swept-counts.ts';
import { supportGraph } from '../../methods/support-graph.ts';
import { derive } from '../../projection/derive.ts';
import { isActive } from '../../projection/lifecycle.ts';
import type { Projection } from '../../projection/projection.ts';
import { questionGraph } from '../../research/question-graph.ts';
import { type QuestionValue, rounded, worthsOf } from '../worth.ts';
import { LazyMeasures, type Sweeps } from './lazy-measures.ts';
import { reachGraph, sweepsOn } from './question-measures.ts';
import { type BottleneckSubject, SUBJECT_KINDS } from './score.ts';

export type SupportSubject = Exclude<BottleneckSubject, 'QUESTION'>;

const SUBJECTS: readonly SupportSubject[] = ['METHOD', 'CAPABILITY', 'RESOURCE', 'LAB'];

const sweepsByImportance = derive((projection) => prepareSweeps(projection, 'IMPORTANCE'));
const sweepsByNumber = derive((projection) => prepareSweeps(projection, 'UNIFORM'));

/** By subject, and by what a question is worth. */
const measuresBy: Readonly<
  Record<SupportSubject, Readonly<Record<QuestionValue, (projection: Projection) => LazyMeasures>>>
> = {
  METHOD: measuresFor('METHOD'),
  CAPABILITY: measuresFor('CAPABILITY'),
  RESOURCE: measuresFor('RESOURCE'),
  LAB: measuresFor('LAB'),
};

/** The measures of all records of a sort, by node. Kept per graph and day. O(n + m). */
export function supportMeasures(
  projection: Projection,
  value: QuestionValue,
  of: SupportSubject,
): LazyMeasures {
  return measuresBy[of][value](projection);
}

function measuresFor(of: SupportSubject) {
  return {
    IMPORTANCE: derive((projection) => prepareMeasures(projection, 'IMPORTANCE', of)),
    UNIFORM: derive((projection) => prepareMeasures(projection, 'UNIFORM', of)),
  };
}

/**
 * How alone each record is at its place, by node; NaN where nothing is recorded. A method's places are
 * the open questions that stand on it, a lab's what it holds that standing methods need; of
 * several places the mean counts. A capability or resource is as alone as it has few holders. All
 * people together are one holder, so that no number tells how few they are.
 */
const aloneness: (projection: Projection) => Float64Array = derive((projection) => {
  const { alone, needs, standingMethods } = supportGraph(projection);
  const shares = new Map<number, number[]>();
  const share = (node: number, part: number) => {
    const known = shares.get(node);
    if (known) known.push(part);
    else shares.set(node, [part]);
  };
  const isPerson = (node: number) => projection.kindOf(node) === 'Person';
  for (const method of standingMethods) {
    for (const group of rowOf(alone.groupsWith, method)) {
      share(method, 1 / rowOf(alone.groupMembers, group).length);
    }
  }
  for (const need of needs) {
    const holders = Array.from(rowOf(alone.groupsOf, need)).flatMap((group) => [
      ...rowOf(alone.groupMembers, group),
    ]);
    if (holders.length === 0) continue;
    const labs = holders.filter((node) => !isPerson(node));
    const part = 1 / (labs.length + (labs.length < holders.length ? 1 : 0));
    share(need, part);
    for (const lab of labs) share(lab, part);
  }
  return Float64Array.from({ length: projection.nodeCount }, (_, node) => meanOf(shares.get(node)));
});

/** Questions lost without a record, by number: at once and in turn, and at once alone. */
const lossesByNumber = derive((projection) => {
  const { alone, joint } = supportGraph(projection);
  const ones = worthsByNode(projection, 'UNIFORM');
  // Nobody asks about these but of records that are shown, so no bounds are wanted.
  const options = { findBounds: () => new Float64Array(ones.length), round: rounded };
  return {
    lost: new SweptCounts(joint, ones, options),
    direct: new SweptCounts(alone, ones, options),
  };
});

function prepareSweeps(projection: Projection, value: QuestionValue): Sweeps {
  const { joint } = supportGraph(projection);
  const worths = worthsByNode(projection, value);
  const counts = sweepsOn(joint, softGraph(projection), worths);
  if (worths.some((worth) => worth < 0)) {
    const all = Uint32Array.from(SUBJECTS.flatMap((of) => [...nodesInForce(projection, of)]));
    counts.necessity.settle(all);
    counts.softReach.settle(all);
  }
  const losses = lossesByNumber(projection);
  return {
    ...counts,
    isSure: false,
    countLost: (nodes) => {
      const [lost, direct] = [losses.lost.countOf(nodes), losses.direct.countOf(nodes)];
      return Array.from(nodes, (_, index) => ({
        lost: lost.weight[index] ?? 0,
        direct: direct.weight[index] ?? 0,
      }));
    },
    least: () => ({ necessity: 0, softReach: 0 }),
  };
}

function prepareMeasures(
  projection: Projection,
  value: QuestionValue,
  of: SupportSubject,
): LazyMeasures {
  const sweeps =
    value === 'IMPORTANCE' ? sweepsByImportance(projection) : sweepsByNumber(projection);
  const supports = (node: number) =>
    (sweeps.necessity.weight[node] ?? 0) > 0 || (sweeps.softReach.weight[node] ?? 0) > 0;
  const unknown = new Float64Array(projection.nodeCount).fill(Number.NaN);
  const eligible = nodesInForce(projection, of).filter(supports);
  const raw = { betweenness: unknown, age: unknown, concentration: aloneness(projection) };
  return new LazyMeasures({ first: 0, eligible, raw }, sweeps);
}

/** The records of a sort that are in force; ascending. */
function nodesInForce(projection: Projection, of: SupportSubject): Uint32Array {
  const { start, end } = projection.nodesOf(SUBJECT_KINDS[of]);
  return Uint32Array.from({ length: end - start }, (_, place) => start + place).filter((node) =>
    isActive(projection, node),
  );
}

/** What questions are worth, by node; everything else is worth nothing. Settled ones stand on nothing. */
function worthsByNode(projection: Projection, value: QuestionValue): Float64Array {
  const worths = new Float64Array(projection.nodeCount);
  const questions = projection.nodesOf('Question');
  worths.set(worthsOf(projection, questions, value), questions.start);
  return worths;
}

/** What feels the loss of a record: prerequisites of any sort, soft ones included. */
const softGraph: (projection: Projection) => OpenPrerequisites = derive((projection) => {
  const { first, settled } = questionGraph(projection);
  const isSettled = new Uint8Array(projection.nodeCount);
  isSettled.set(settled, first);
  const informedBy = projection.edgesOf('INFORMED_BY');
  const soft = buildCsr(projection.nodeCount, informedBy.sources, informedBy.targets);
  return reachGraph([unionOfPrerequisites(supportGraph(projection).joint), soft], isSettled);
});

function meanOf(shares: readonly number[] | undefined): number {
  if (!shares) return Number.NaN;
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
