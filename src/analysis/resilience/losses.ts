/** What is lost without some records: a simulation along what rests on them. */
import { stopIfAbandoned } from '../../algorithms/interruption.ts';
import { dependentsLostWithout } from '../../algorithms/lost-dependents.ts';
import type { EdgeType, KindName } from '../../model/generated/model.ts';
import { isActive } from '../../projection/lifecycle.ts';
import { ascending, sourcesOf, targetsOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { questionGraph } from '../../research/question-graph.ts';
import { hasSupport, SUPPORT_LOSSES, type SupportLoss, stands, type World } from './standing.ts';

/** Sorts of loss, in the order in which they are told. */
export const LOSSES = [...SUPPORT_LOSSES, 'LAST_ROUTE'] as const;
export type Loss = (typeof LOSSES)[number];

/** Kinds that are lost on the way from what is removed to the questions, in the order in which they are told. */
export const KINDS_BETWEEN = [
  'Capability',
  'Resource',
  'Method',
  'Effort',
  'Finding',
  'Claim',
] as const satisfies readonly KindName[];
export type KindBetween = (typeof KINDS_BETWEEN)[number];

/** Nodes, ascending. Questions are open ones in force; none of the removed records is listed. */
export interface Losses {
  readonly questions: Readonly<Record<Loss, readonly number[]>>;
  /** Those that lose nothing themselves, but cannot be settled without those that do. */
  readonly downstream: readonly number[];
  /** Records that no longer stand, by kind. */
  readonly between: ReadonlyMap<KindBetween, readonly number[]>;
}

/** Which way what rests on a record lies, by its kind. */
const UPWARD: Partial<Record<KindName, readonly (readonly [EdgeType, 'sources' | 'targets'])[]>> = {
  Lab: [
    ['RUN_BY', 'sources'],
    ['PRODUCED_BY', 'sources'],
    ['HAS', 'targets'],
    ['OFFERS', 'targets'],
  ],
  Work: [['REPORTED_IN', 'sources']],
  System: [['STUDIED', 'sources']],
  Capability: [['NEEDS', 'sources']],
  Resource: [['NEEDS', 'sources']],
  Method: [['ADDRESSES', 'targets']],
  Effort: [['PURSUES', 'targets']],
  Finding: [
    ['INFORMS', 'targets'],
    ['BEARS_ON', 'targets'],
  ],
  Claim: [['ANSWERS', 'targets']],
};

/**
 * What is lost without the removed records, none of which may be a person. Looks only at what rests
 * on what falls, and at the prerequisite graph: O(that + n + m).
 */
export function lossesWithout(projection: Projection, removed: ReadonlySet<number>): Losses {
  const before: World = { projection, isGone: () => false };
  const after: World = { projection, isGone: (node) => removed.has(node) };
  const { fallen, reached } = followUp(before, after, removed);
  const losers = (loss: SupportLoss) =>
    ascending(reached).filter(
      (question) => hasSupport(before, question, loss) && !hasSupport(after, question, loss),
    );
  const direct = {
    LAST_WORKER: losers('LAST_WORKER'),
    LAST_EVIDENCE: losers('LAST_EVIDENCE'),
    LAST_METHOD: losers('LAST_METHOD'),
  };
  const routes = unsettleableWithout(projection, [...removed]);
  const losing = new Set([...routes, ...SUPPORT_LOSSES.flatMap((loss) => direct[loss])]);
  return {
    questions: { ...direct, LAST_ROUTE: routes },
    downstream: unsettleableWithout(projection, [...removed, ...losing]),
    between: new Map(
      KINDS_BETWEEN.map((kind) => [
        kind,
        ascending(fallen).filter((node) => projection.kindOf(node) === kind),
      ]),
    ),
  };
}

/** The records that fall, and the open questions in force that rest on one of them or of the removed. */
function followUp(before: World, after: World, removed: ReadonlySet<number>) {
  const { projection } = before;
  const fallen = new Set<number>();
  const reached = new Set<number>();
  const seen = new Set(removed);
  const queue = [...removed];
  const visit = (node: number) => {
    seen.add(node);
    if (projection.kindOf(node) === 'Question') {
      if (isOpenInForce(projection, node)) reached.add(node);
    } else if (stands(before, node) && !stands(after, node)) {
      fallen.add(node);
      queue.push(node);
    }
  };
  // The queue grows while it is gone through.
  for (const node of queue) {
    stopIfAbandoned();
    for (const above of restingOn(projection, node)) if (!seen.has(above)) visit(above);
  }
  return { fallen, reached };
}

function restingOn(projection: Projection, node: number): readonly number[] {
  const ways = UPWARD[projection.kindOf(node)] ?? [];
  return ways.flatMap(([type, side]) =>
    (side === 'sources' ? sourcesOf : targetsOf)(projection, type, node).map((each) => each.node),
  );
}

/** Open questions in force that cannot be settled without the questions among the nodes; ascending. */
function unsettleableWithout(projection: Projection, nodes: readonly number[]): readonly number[] {
  const { first, open } = questionGraph(projection);
  const questions = nodes.filter((node) => projection.kindOf(node) === 'Question');
  if (questions.length === 0) return [];
  const lost = dependentsLostWithout(
    open,
    Uint32Array.from(questions, (node) => node - first),
  );
  return ascending(Array.from(lost, (question) => first + question)).filter((node) =>
    isActive(projection, node),
  );
}

function isOpenInForce(projection: Projection, node: number): boolean {
  const { first, settled } = questionGraph(projection);
  return settled[node - first] !== 1 && isActive(projection, node);
}
