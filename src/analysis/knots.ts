/** All knots of a graph: questions that wait for one another, or that a circle of some kinds ties. */
import { at, type Csr, reverseCsr, rowOf } from '../algorithms/csr.ts';
import { reachFrom } from '../algorithms/reachable.ts';
import {
  inducedCsr,
  shortestCycleThrough,
  shortestCycleWithin,
} from '../algorithms/shortest-cycle.ts';
import { buildStrongComponents, markCyclic } from '../algorithms/strong-components.ts';
import { derive } from '../projection/derive.ts';
import type { Projection } from '../projection/projection.ts';
import { questionGraph } from '../research/question-graph.ts';
import { type DependencyKind, dependencyGraph } from './dependency-list.ts';
import { deadlockOf } from './knot-cores.ts';

/** Steps that looking for a shortest circle of a knot may take; else one through its first question. */
const MOST_CYCLE_STEPS = 100_000_000;

export type KnotSort = 'HARD_CIRCLE' | 'GROUPS' | 'CIRCLE';

/** A knot by the numbers of its questions. */
export interface KnotOutline {
  readonly sort: KnotSort;
  /** Number of the deadlock; -1 for a circle of some kinds. */
  readonly deadlock: number;
  /** Ascending. */
  readonly questions: Uint32Array;
  /** The questions outside that wait for it, ascending. */
  readonly waiting: Uint32Array;
}

/** Of knots with equally many waiting behind them the larger comes first, then the smaller number. */
function compareKnots(left: KnotOutline, right: KnotOutline): number {
  return (
    right.waiting.length - left.waiting.length ||
    right.questions.length - left.questions.length ||
    at(left.questions, 0) - at(right.questions, 0)
  );
}

/**
 * The knots of open questions, those with most waiting behind them first. Kept per graph.
 * O(k (n + m)) for k knots.
 */
export const deadlockKnots: (projection: Projection) => readonly KnotOutline[] = derive(
  (projection) => {
    const { open, readiness } = questionGraph(projection);
    const { knots, reasons } = readiness.deadlocks;
    const above = reverseCsr(reasons);
    return Array.from({ length: knots.nodeCount }, (_, deadlock): KnotOutline => {
      const questions = rowOf(knots, deadlock);
      return {
        sort: hasCircle(open.hard, questions) ? 'HARD_CIRCLE' : 'GROUPS',
        deadlock,
        questions,
        waiting: outside(above, questions),
      };
    }).sort(compareKnots);
  },
);

/** The circles over some kinds, whatever the state of their questions, in the same order. */
export function circlesOver(
  projection: Projection,
  kinds: readonly DependencyKind[],
): readonly KnotOutline[] {
  const graph = dependencyGraph(projection, kinds);
  const above = reverseCsr(graph);
  const components = buildStrongComponents(graph);
  const cyclic = markCyclic(graph, components);
  return Array.from({ length: components.count }, (_, component) =>
    rowOf(components.members, component).toSorted(),
  )
    .filter((questions) => cyclic[at(questions, 0)] === 1)
    .map(
      (questions): KnotOutline => ({
        sort: 'CIRCLE',
        deadlock: -1,
        questions,
        waiting: outside(above, questions),
      }),
    )
    .sort(compareKnots);
}

/** A shortest circle of a knot, along the dependencies, or the set of questions that ties it. */
export function tieOf(
  projection: Projection,
  knot: KnotOutline,
  kinds: readonly DependencyKind[] | undefined,
): Uint32Array {
  const first = at(knot.questions, 0);
  if (knot.sort === 'GROUPS') return deadlockOf(projection, first)?.nodes ?? knot.questions;
  const { open } = questionGraph(projection);
  const graph = kinds ? dependencyGraph(projection, kinds) : open.hard;
  return shortestCycle(graph, knot.questions) ?? knot.questions;
}

function shortestCycle(graph: Csr, questions: Uint32Array): Uint32Array | null {
  const edges = questions.reduce((sum, question) => sum + rowOf(graph, question).length, 0);
  const isSmall = questions.length * (questions.length + edges) <= MOST_CYCLE_STEPS;
  if (isSmall) return shortestCycleWithin(graph, questions);
  const isOnCycle = markCyclic(graph, buildStrongComponents(graph));
  const first = questions.find((question) => isOnCycle[question] === 1);
  return first === undefined ? null : shortestCycleThrough(graph, first);
}

/** Whether edges among the questions close a circle. */
function hasCircle(graph: Csr, questions: Uint32Array): boolean {
  const part = inducedCsr(graph, questions);
  return markCyclic(part, buildStrongComponents(part)).includes(1);
}

function outside(above: Csr, questions: Uint32Array): Uint32Array {
  return reachFrom(above, questions).order.subarray(questions.length).toSorted();
}
