/**
 * The questions of a projection as a prerequisite graph. Questions stand together in the projection,
 * so question `q` of the graph is node `first + q`.
 */
import { rowOf } from '../algorithms/csr.ts';
import {
  buildPrerequisiteGraph,
  type OpenPrerequisites,
  openPrerequisites,
  type PrerequisiteGraph,
} from '../algorithms/prerequisite-graph.ts';
import { classifyReadiness, type Readiness } from '../algorithms/readiness.ts';
import { deriveOnce } from '../projection/derive-once.ts';
import { isActive, isRetracted } from '../projection/lifecycle.ts';
import { targetsOf } from '../projection/neighbours.ts';
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

/** The question graph of a projection, made once per projection. O(n + m). */
export const questionGraph: (projection: Projection) => QuestionGraph = deriveOnce((projection) => {
  const { start: first, end } = projection.nodesOf('Question');
  const count = end - first;
  const settled = Uint8Array.from({ length: count }, (_, question) =>
    isSettled(projection, first + question) ? 1 : 0,
  );
  const requires = projection.edgesOf('REQUIRES');
  const hasGroup = projection.edgesOf('HAS_GROUP');
  const memberGroups: number[] = [];
  const memberNodes: number[] = [];
  hasGroup.targets.forEach((groupNode, group) => {
    for (const { node } of targetsOf(projection, 'MEMBER', groupNode)) {
      memberGroups.push(group);
      memberNodes.push(node - first);
    }
  });
  const prerequisites = buildPrerequisiteGraph({
    nodeCount: count,
    hardSources: requires.sources.map((node) => node - first),
    hardTargets: requires.targets.map((node) => node - first),
    groupOwner: hasGroup.sources.map((node) => node - first),
    memberGroups: Uint32Array.from(memberGroups),
    memberNodes: Uint32Array.from(memberNodes),
    settled,
  });
  const open = openPrerequisites(prerequisites);
  return {
    first,
    count,
    settled,
    open,
    readiness: classifyReadiness(open),
    groupNodes: hasGroup.targets,
    inconsistencies: findInconsistencies(prerequisites),
  };
});

/**
 * Nodes of the open questions in force, ascending: those that may be recommended, ranked or
 * complained about. One that is retracted or superseded blocks others and is never named as work.
 */
export const openQuestionsInForce: (projection: Projection) => readonly number[] = deriveOnce(
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
    if (isOpen(question) || unmet.length === 0) return;
    const known = found.get(question) ?? new Set();
    for (const other of unmet) known.add(other);
    found.set(question, known);
  };
  for (let question = 0; question < nodeCount; question++) {
    add(question, rowOf(hard, question).filter(isOpen));
  }
  groupOwner.forEach((owner, group) => {
    const members = rowOf(groupMembers, group);
    if (members.every(isOpen)) add(owner, members);
  });
  return new Map(
    [...found].map(([question, unmet]) => [question, [...unmet].sort((a, b) => a - b)]),
  );
}
