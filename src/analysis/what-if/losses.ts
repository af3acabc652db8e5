/** What removals cost: what cannot be settled any more, and what loses its methods. */
import { dependentsLostWithout } from '../../algorithms/lost-dependents.ts';
import { methodsInForce, usabilityOf } from '../../methods/usable-methods.ts';
import type { Projection } from '../../projection/projection.ts';
import { openQuestionsInForce, questionGraph, questionIds } from '../../research/question-graph.ts';

/**
 * Ids of the open questions that fall when the removed ones are gone for good, though they could be
 * settled before: in the order in which they fall. Both projections number the same nodes.
 */
export function lostQuestions(
  before: Projection,
  after: Projection,
  removed: readonly number[],
): readonly string[] {
  const { first, open } = questionGraph(after);
  const { settleable } = questionGraph(before).readiness.deadlocks;
  const gone = removed
    .filter((node) => after.kindOf(node) === 'Question')
    .map((node) => node - first);
  const lost = dependentsLostWithout(open, Uint32Array.from(gone));
  return questionIds(
    after,
    lost.filter((question) => settleable[question] === 1),
  );
}

/**
 * Ids, ascending, of the open questions in force that a method could address that is not unusable, and
 * that none could any more. Both projections number the same nodes.
 */
export function withoutMethod(before: Projection, after: Projection): readonly string[] {
  return openQuestionsInForce(after)
    .filter((node) => hasMethod(before, node) && !hasMethod(after, node))
    .map((node) => after.idOf(node));
}

function hasMethod(projection: Projection, question: number): boolean {
  return methodsInForce(projection, question).some(
    (method) => usabilityOf(projection, method) !== 'unusable',
  );
}
