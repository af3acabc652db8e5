import { openQuestionsInForce } from '../../research/question-graph.ts';
import type { GapRule } from './gap.ts';

/** A question of which nobody judged it is not complained about. */
export const notWellPosed: GapRule = {
  kind: 'NOT_WELL_POSED',
  title: 'Not well posed',
  holdsFor: 'An open question in force that is stated not to be clear enough to be answered.',
  nextStep: 'Say what would count as an answer, or part it into questions that can have one.',
  subject: 'Question',
  find: (projection) =>
    openQuestionsInForce(projection)
      .filter((question) => projection.value(question, 'wellPosed') === false)
      .map((subject) => ({
        subject,
        reason: 'It is stated not to be clear enough to be answered.',
      })),
};
