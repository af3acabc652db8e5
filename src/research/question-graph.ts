/**
 * The questions of a projection as a prerequisite graph. Questions stand together in the projection,
 * so question `q` of the graph is node `first + q`.
 */
import { at, isSameCsr, rowOf } from '../algorithms/csr.ts';
import {
  buildPrerequisiteGraph,
  type OpenPrerequisites,
  openPrerequisites,
  type PrerequisiteGraph,
} from '../algorithms/prerequisite-graph.ts';
import { classifyReadiness, type Readiness } from '../algorithms/readiness.ts';
import { isSameArray } from '../algorithms/same-array.ts';
import { derive } from '../projection/derive.ts';
import { isActive, isRetracted } from '../projection/lifecycle.ts';
import type { Projection } from '../projection/projection.ts';

const SETTLED_STATUSES: ReadonlySet<unknown> = new Set(['ANSWERED', 'DISSOLVED', 'WITHDRAWN']);

/**
 * The questions of a projection, with what is in their way. A question that is retracted or
 * superseded stays: it is open unless it is settled.
 */
export interface QuestionGraph {
  /** Node of question 0. */
  readonly first: number;
  readonly count: number;
  /** 1 = settled. */
  readonly settled: Uint8Array;
  readonly open: OpenPrerequisites;
  readonly readiness: Readiness;
  /** Node of the group record, by the group index that `open.groupIds` holds. */
  readonly groupNodes: Uint32Array;
  /**
   * For settled questions whose status is inconsistent: open hard prerequisites and the members of
   * groups that are wholly open; ascending.
   */
  readonly inconsistencies: ReadonlyMap<number, readonly number[]>;
}

/**
 * Settled is a question that is stated to be answered, dissolved or withdrawn and that is not
 * retracted.
 */
export function isSettled(projection: Projection, node: number): boolean {
  return SETTLED_STATUSES.has(projection.value(node, 'status')) && !isRetracted(projection, node);
}

/** What does not depend on where the questions begin: numbers are those of questions and groups. */
interface QuestionLinks extends Pick<QuestionGraph, 'settled' | 'open' | 'readiness'> {
  readonly inconsistencies: ReadonlyMap<number, readonly number[]>;
}

/** Kept while the questions wait for one another as they did, whatever else comes or goes. */
const prerequisitesOf: (projection: Projection) => PrerequisiteGraph = derive((projection) => {
  const { start: first, end } = projection.nodesOf('Question');
  const count = end - first;
  const requires = projection.edgesOf('REQUIRES');
  const hasGroup = projection.edgesOf('HAS_GROUP');
  const { memberGroups, memberNodes } = membershipsOf(projection, hasGroup.targets);
  const toNumber = (node: number) => node - first;
  return buildPrerequisiteGraph({
    nodeCount: count,
    hardSources: requires.sources.map(toNumber),
    hardTargets: requires.targets.map(toNumber),
    groupOwner: hasGroup.sources.map(toNumber),
    memberGroups,
    memberNodes: memberNodes.map(toNumber),
    settled: settledOf(projection, first, count),
  });
}, isSamePrerequisites);

/**
 * The open prerequisites between the questions of a projection, by question number: the same object as
 * long as nothing in it changes. O(n + m).
 */
export const questionLinks: (projection: Projection) => QuestionLinks = derive((projection) => {
  const prerequisites = prerequisitesOf(projection);
  const open = openPrerequisites(prerequisites);
  return {
    settled: prerequisites.settled,
    open,
    readiness: classifyReadiness(open),
    inconsistencies: findInconsistencies(prerequisites),
  };
});

/** The question graph of a projection. O(n + m). */
export const questionGraph: (projection: Projection) => QuestionGraph = derive((projection) => {
  const { start: first, end } = projection.nodesOf('Question');
  const groupNodes = projection.edgesOf('HAS_GROUP').targets;
  return { ...questionLinks(projection), first, count: end - first, groupNodes };
});

function settledOf(projection: Projection, first: number, count: number): Uint8Array {
  const settled = new Uint8Array(count);
  for (let question = 0; question < count; question++) {
    if (isSettled(projection, first + question)) settled[question] = 1;
  }
  return settled;
}

/** One entry per membership: the group's number, and the node that is a member. */
function membershipsOf(projection: Projection, groupNodes: Uint32Array) {
  const { outgoing, targets } = projection.edgesOf('MEMBER');
  const groups: number[] = [];
  const nodes: number[] = [];
  groupNodes.forEach((groupNode, group) => {
    for (const edge of rowOf(outgoing, groupNode)) {
      groups.push(group);
      nodes.push(at(targets, edge));
    }
  });
  return { memberGroups: Uint32Array.from(groups), memberNodes: Uint32Array.from(nodes) };
}

function isSamePrerequisites(known: PrerequisiteGraph, fresh: PrerequisiteGraph): boolean {
  return (
    isSameArray(known.settled, fresh.settled) &&
    isSameCsr(known.hard, fresh.hard) &&
    isSameArray(known.groupOwner, fresh.groupOwner) &&
    isSameCsr(known.groupMembers, fresh.groupMembers)
  );
}

/**
 * Nodes of the open questions in force, ascending: those that may be recommended, ranked or
 * complained about. One that is retracted or superseded blocks others and is never named as work.
 */
export const openQuestionsInForce: (projection: Projection) => readonly number[] = derive(
  (projection) => {
    const { first, settled } = questionGraph(projection);
    return Array.from(settled.keys(), (question) => first + question).filter(
      (node) => settled[node - first] !== 1 && isActive(projection, node),
    );
  },
);

/** Ids of questions given by their numbers in the graph. */
export function questionIds(
  projection: Projection,
  questions: Iterable<number>,
): readonly string[] {
  const { first } = questionGraph(projection);
  return Array.from(questions, (question) => projection.idOf(first + question));
}

function findInconsistencies({
  groupMembers,
  groupOwner,
  hard,
  nodeCount,
  settled,
}: PrerequisiteGraph): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, Set<number>>();
  const isOpen = (question: number) => settled[question] !== 1;
  const add = (question: number, unmet: Uint32Array) => {
    if (unmet.length === 0) return;
    const known = found.get(question) ?? new Set();
    for (const other of unmet) known.add(other);
    found.set(question, known);
  };
  for (let question = 0; question < nodeCount; question++) {
    if (!isOpen(question)) add(question, rowOf(hard, question).filter(isOpen));
  }
  groupOwner.forEach((owner, group) => {
    if (isOpen(owner)) return;
    const members = rowOf(groupMembers, group);
    if (members.every(isOpen)) add(owner, members);
  });
  return new Map(
    [...found].map(([question, unmet]) => [question, [...unmet].sort((a, b) => a - b)]),
  );
}
