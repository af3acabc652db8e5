/** What is counted for methods, capabilities, resources and labs: which open questions stand on them. */

import { buildCsr, rowOf } from '../../algorithms/csr.ts';
import { countNecessity } from '../../algorithms/necessity.ts';
import { buildNecessityOrder } from '../../algorithms/necessity-order.ts';
import {
  type OpenPrerequisites,
  unionOfPrerequisites,
} from '../../algorithms/prerequisite-graph.ts';
import { countReach } from '../../algorithms/reach-weight.ts';
import { supportGraph } from '../../methods/support-graph.ts';
import { deriveOncePerDay } from '../../projection/derive-once.ts';
import { isActive } from '../../projection/lifecycle.ts';
import type { Projection } from '../../projection/projection.ts';
import { questionGraph } from '../../research/question-graph.ts';
import type { QuestionValue } from '../worth.ts';
import { questionWorths } from './question-measures.ts';
import {
  type BottleneckSubject,
  largestParts,
  type Measures,
  type RawParts,
  SUBJECT_KINDS,
} from './score.ts';

export type SupportSubject = Exclude<BottleneckSubject, 'QUESTION'>;

const SUBJECTS: readonly SupportSubject[] = ['METHOD', 'CAPABILITY', 'RESOURCE', 'LAB'];

/** Numbers by node, for the nodes that can be ranked. */
interface Counts {
  readonly lostCount: Uint32Array;
  readonly directCount: Uint32Array;
}

type Sums = Pick<RawParts, 'necessity' | 'softReach'>;

const byImportance = deriveOncePerDay((projection) => measureAll(projection, 'IMPORTANCE'));
const byNumber = deriveOncePerDay((projection) => measureAll(projection, 'UNIFORM'));

/** The measures of all records of a sort, by node. Kept per graph and day. */
export function supportMeasures(
  projection: Projection,
  value: QuestionValue,
  of: SupportSubject,
): Measures {
  return (value === 'IMPORTANCE' ? byImportance(projection) : byNumber(projection))[of];
}

/**
 * How alone each record is at its place, by node; NaN where nothing is recorded. A method's places are
 * the open questions that stand on it, a lab's what it holds that standing methods need; of
 * several places the mean counts. A capability or resource is as alone as it has few holders. All
 * people together are one holder, so that no number tells how few they are.
 */
const aloneness: (projection: Projection) => Float64Array = deriveOncePerDay((projection) => {
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

const counts: (projection: Projection) => Counts = deriveOncePerDay((projection) => {
  const { alone, joint } = supportGraph(projection);
  const ones = worthsByNode(projection, 'UNIFORM');
  return {
    lostCount: Uint32Array.from(necessityIn(projection, joint, ones)),
    directCount: Uint32Array.from(necessityIn(projection, alone, ones)),
  };
});

function measureAll(
  projection: Projection,
  value: QuestionValue,
): Readonly<Record<SupportSubject, Measures>> {
  const worths = worthsByNode(projection, value);
  const { joint } = supportGraph(projection);
  const sums = {
    necessity: necessityIn(projection, joint, worths),
    softReach: softReachIn(projection, joint, worths),
  };
  const of = (subject: SupportSubject) => measuresOf(projection, sums, subject);
  return {
    METHOD: of('METHOD'),
    CAPABILITY: of('CAPABILITY'),
    RESOURCE: of('RESOURCE'),
    LAB: of('LAB'),
  };
}

function measuresOf(projection: Projection, sums: Sums, of: SupportSubject): Measures {
  const unknown = new Float64Array(projection.nodeCount).fill(Number.NaN);
  const raw = { ...sums, betweenness: unknown, age: unknown, concentration: aloneness(projection) };
  const supports = (node: number) =>
    (sums.necessity[node] ?? 0) > 0 || (sums.softReach[node] ?? 0) > 0;
  const eligible = nodesInForce(projection, of).filter(supports);
  return {
    first: 0,
    eligible,
    raw,
    largest: largestParts(raw, eligible, 0),
    ...counts(projection),
  };
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
  worths.set(questionWorths(projection, value), questionGraph(projection).first);
  return worths;
}

/** By node, for the records that can be ranked: the worth of what is lost without each. */
function necessityIn(
  projection: Projection,
  open: OpenPrerequisites,
  worths: Float64Array,
): Float64Array {
  const candidates = Uint32Array.from(
    SUBJECTS.flatMap((subject) => [...nodesInForce(projection, subject)]),
  );
  const { weight } = countNecessity(buildNecessityOrder(open), worths, candidates);
  const byNode = new Float64Array(projection.nodeCount);
  candidates.forEach((node, index) => {
    byNode[node] = weight[index] ?? 0;
  });
  return byNode;
}

/** By node: the worth of the open questions that lead to it, soft prerequisites included. */
function softReachIn(
  projection: Projection,
  joint: OpenPrerequisites,
  worths: Float64Array,
): Float64Array {
  const { first, settled } = questionGraph(projection);
  const isSettled = new Uint8Array(projection.nodeCount);
  isSettled.set(settled, first);
  const informedBy = projection.edgesOf('INFORMED_BY');
  const soft = buildCsr(projection.nodeCount, informedBy.sources, informedBy.targets);
  return countReach([unionOfPrerequisites(joint), soft], isSettled, worths).weight;
}

function meanOf(shares: readonly number[] | undefined): number {
  if (!shares) return Number.NaN;
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
