/** Questions on which work can begin, and what settling each would open. */
import { at, rowOf } from '../algorithms/csr.ts';
import { READINESS } from '../algorithms/readiness.ts';
import { derive } from '../projection/derive.ts';
import type { Projection } from '../projection/projection.ts';
import {
  openQuestionsInForce,
  type QuestionGraph,
  questionGraph,
} from '../research/question-graph.ts';
import { necessaryForCounts } from './bottlenecks/question-measures.ts';

/** A ready question by its global id. */
export interface ReadyQuestion {
  readonly question: string;
  /** Open questions that cannot be settled without it. */
  readonly necessaryForCount: number;
  /** Blocked questions that become ready at once when it is settled. */
  readonly unblocksCount: number;
}

/**
 * All ready questions in force; those that more depends on come first, ties by id. Kept per
 * projection.
 */
export const findReadyQuestions: (projection: Projection) => readonly ReadyQuestion[] = derive(
  (projection) => {
    const graph = questionGraph(projection);
    const necessary = necessaryForCounts(projection);
    const ready = openQuestionsInForce(projection)
      .map((node) => node - graph.first)
      .filter((question) => graph.readiness.state[question] === READINESS.READY);
    return ready
      .map((question) => ({
        question: projection.idOf(graph.first + question),
        necessaryForCount: at(necessary, question),
        unblocksCount: unblockedBy(graph, question).length,
      }))
      .sort(
        (left, right) =>
          right.necessaryForCount - left.necessaryForCount ||
          right.unblocksCount - left.unblocksCount ||
          (left.question < right.question ? -1 : 1),
      );
  },
);

/** Questions whose every unmet prerequisite and group goes away with the one question; ascending numbers. */
export function unblockedBy({ open }: QuestionGraph, question: number): readonly number[] {
  const owners = Array.from(rowOf(open.groupsWith, question), (group) =>
    at(open.groupOwner, group),
  );
  const waiting = new Set([...rowOf(open.dependents, question), ...owners]);
  return [...waiting]
    .filter((dependent) => {
      const otherHard = rowOf(open.hard, dependent).some((other) => other !== question);
      const otherGroup = rowOf(open.groupsOf, dependent).some(
        (group) => !rowOf(open.groupMembers, group).includes(question),
      );
      return !otherHard && !otherGroup;
    })
    .sort((left, right) => left - right);
}
