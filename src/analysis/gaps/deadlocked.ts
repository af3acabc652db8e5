import { rowOf } from '../../algorithms/csr.ts';
import { openQuestionsInForce, questionGraph } from '../../research/question-graph.ts';
import { counted, MOST_RECORDS } from '../answer.ts';
import type { GapRule } from './gap.ts';

/**
 * The whole knot is named, not one cycle of it: a cycle for each of its questions would cost too much,
 * and so would a list of the whole knot for each of them.
 */
export const deadlocked: GapRule = {
  kind: 'DEADLOCKED',
  title: 'Deadlocked',
  holdsFor:
    'An open question in force that waits, in the end, for itself: it is in a knot of questions that cannot be settled before one another.',
  nextStep:
    'Look at the cycle in its dependencies, and part a question or take a prerequisite back.',
  subject: 'Question',
  find: (projection) => {
    const { first, readiness } = questionGraph(projection);
    const { knotOf, knots } = readiness.deadlocks;
    return openQuestionsInForce(projection).flatMap((subject) => {
      const knot = knotOf[subject - first] ?? -1;
      if (knot === -1) return [];
      const row = rowOf(knots, knot);
      const others = Array.from(
        row.subarray(0, MOST_RECORDS),
        (question) => first + question,
      ).filter((node) => node !== subject);
      const otherCount = row.length - 1;
      return [
        {
          subject,
          reason: (say) =>
            otherCount === 0
              ? 'It waits for itself.'
              : `It waits, in the end, for itself, in a knot with ${counted(otherCount, 'other question')}: ${say(others, otherCount)}.`,
          others,
          otherCount,
        },
      ];
    });
  },
};
