import { findingsOn } from '../../evidence/bearings.ts';
import { type GapRule, openQuestions, severityByImportance } from './gap.ts';

/** An open question on which no unretracted finding bears. */
export const noFinding: GapRule = {
  kind: 'NO_FINDING',
  find: (projection) =>
    openQuestions(projection)
      .filter((question) => findingsOn(projection, question).length === 0)
      .map((question) => ({
        kind: 'NO_FINDING',
        subject: projection.idOf(question),
        severity: severityByImportance(projection, question),
        reason: 'No finding in force bears on this open question or on one of its claims.',
        nextStep: 'Search for findings that bear on it and record them, or plan a first study.',
        records: [projection.idOf(question)],
      })),
};
