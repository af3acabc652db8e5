import { methodsInForce } from '../../methods/usable-methods.ts';
import { openQuestionsInForce } from '../../research/question-graph.ts';
import type { GapRule } from './gap.ts';

export const noMethod: GapRule = {
  kind: 'NO_METHOD',
  title: 'No method',
  holdsFor: 'An open question in force that no method in force addresses.',
  nextStep: 'Record a method that could address it, or propose one.',
  subject: 'Question',
  find: (projection) =>
    openQuestionsInForce(projection)
      .filter((question) => methodsInForce(projection, question).length === 0)
      .map((subject) => ({ subject, reason: 'No method in force addresses this open question.' })),
};
