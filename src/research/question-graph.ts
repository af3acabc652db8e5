/**
 * The questions of a projection as a prerequisite graph. Questions stand together in the projection,
 * so question `q` of the graph is node `first + q`.
 */
import {
  buildPrerequisiteGraph,
  type OpenPrerequisites,
  openPrerequisites,
} from '../algorithms/prerequisite-graph.ts';
import { classifyReadiness, type Readiness } from '../algorithms/readiness.ts';
import { deriveOnce } from '../projection/derive-once.ts';
import { targetsOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';

const SETTLED_STATUSES: ReadonlySet<unknown> = new Set(['ANSWERED', 'DISSOLVED', 'WITHDRAWN']);

/** The questions of a projection, with what is in their way. */
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
  /** Open hard prerequisites of settled questions, which make their status inconsistent. */
  readonly inconsistencies: ReadonlyMap<number, readonly number[]>;
}

/**
 * Settled is a question that is stated to be answered, dissolved or withdrawn and that is not
 * retracted.
 */
export function isSettled(projection: Projection, node: number): boolean {
  return (
    SETTLED_STATUSES.has(projection.value(node, 'status')) &&
    projection.value(node, 'lifecycle') !== 'RETRACTED'
  );
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
  const open = openPrerequisites(
    buildPrerequisiteGraph({
      nodeCount: count,
      hardSources: requires.sources.map((node) => node - first),
      hardTargets: requires.targets.map((node) => node - first),
      groupOwner: hasGroup.sources.map((node) => node - first),
      memberGroups: Uint32Array.from(memberGroups),
      memberNodes: Uint32Array.from(memberNodes),
      settled,
    }),
  );
  return {
    first,
    count,
    settled,
    open,
    readiness: classifyReadiness(open),
    groupNodes: hasGroup.targets,
    inconsistencies: findInconsistencies(projection, first, settled),
  };
});

/** Ids of questions given by their numbers in the graph. */
export function questionIds(
  projection: Projection,
  questions: Iterable<number>,
): readonly string[] {
  const { first } = questionGraph(projection);
  return Array.from(questions, (question) => projection.idOf(first + question));
}

function findInconsistencies(
  projection: Projection,
  first: number,
  settled: Uint8Array,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const { sources, targets } = projection.edgesOf('REQUIRES');
  sources.forEach((source, edge) => {
    const prerequisite = (targets[edge] ?? 0) - first;
    if (settled[source - first] !== 1 || settled[prerequisite] === 1) return;
    const known = found.get(source - first);
    if (known) known.push(prerequisite);
    else found.set(source - first, [prerequisite]);
  });
  return found;
}
