import { findingsOn } from '../../evidence/bearings.ts';
import { openQuestionsInForce } from '../../research/question-graph.ts';
import { describeGap, type GapRule, severityByImportance } from './gap.ts';

/** An open question in force on which no unretracted finding bears. */
export const noFinding: GapRule = {
  kind: 'NO_FINDING',
  find: (projection) =>
    openQuestionsInForce(projection)
      .filter((question) => findingsOn(projection, question).length === 0)
      .map((question) =>
        describeGap(projection, {
          kind: 'NO_FINDING',
          subject: question,
          severity: severityByImportance(projection, question),
          reason: 'No unretracted finding bears on this open question or on one of its claims.',
          nextStep: 'Search for findings that bear on it and record them, or plan a first study.',
        }),
      ),
};
