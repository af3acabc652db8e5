import { methodsInForce } from '../../methods/usable-methods.ts';
import { openQuestionsInForce } from '../../research/question-graph.ts';
import { describeGap, type GapRule, severityByImportance } from './gap.ts';

/** An open question in force that no method in force addresses. */
export const noMethod: GapRule = {
  kind: 'NO_METHOD',
  find: (projection) =>
    openQuestionsInForce(projection)
      .filter((question) => methodsInForce(projection, question).length === 0)
      .map((question) =>
        describeGap(projection, {
          kind: 'NO_METHOD',
          subject: question,
          severity: severityByImportance(projection, question),
          reason: 'No method in force addresses this open question.',
          nextStep: 'Record a method that could address it, or propose one.',
        }),
      ),
};
