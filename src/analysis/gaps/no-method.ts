import { methodsInForce } from '../../methods/usable-methods.ts';
import { type GapRule, openQuestions, severityByImportance } from './gap.ts';

/** An open question that no method in force addresses. */
export const noMethod: GapRule = {
  kind: 'NO_METHOD',
  find: (projection) =>
    openQuestions(projection)
      .filter((question) => methodsInForce(projection, question).length === 0)
      .map((question) => ({
        kind: 'NO_METHOD',
        subject: projection.idOf(question),
        severity: severityByImportance(projection, question),
        reason: 'No method in force addresses this open question.',
        nextStep: 'Record a method that could address it, or propose one.',
        records: [projection.idOf(question)],
      })),
};
