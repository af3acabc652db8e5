/** Why questions are deadlocked, with the costly part of the answer kept. */
import { at } from '../algorithms/csr.ts';
import { type DeadlockCore, deadlockCore } from '../algorithms/deadlock-core.ts';
import { deriveOnce } from '../projection/derive-once.ts';
import type { Projection } from '../projection/projection.ts';
import { questionGraph } from '../research/question-graph.ts';

/** What explains the first question of a knot, by knot. */
const explanations = deriveOnce(() => new Map<number, DeadlockCore | null>());

/**
 * The reason for the deadlock of a question by its number; null for a question in no knot. A core
 * explains every question of its knot, so one is computed per knot and kept per projection, always
 * from the same question: the answer depends on nothing that was asked before. A cycle is the
 * question's own.
 */
export function deadlockOf(projection: Projection, question: number): DeadlockCore | null {
  const { open, readiness } = questionGraph(projection);
  const { deadlocks } = readiness;
  const knot = deadlocks.knotOf[question] ?? -1;
  if (knot === -1) return null;
  const first = at(deadlocks.knots.targets, at(deadlocks.knots.offsets, knot));
  const known = explanations(projection);
  const explained = known.get(knot) ?? deadlockCore(open, deadlocks, first);
  known.set(knot, explained);
  const isShared = explained?.kind === 'core' || question === first;
  return isShared ? explained : deadlockCore(open, deadlocks, question);
}
