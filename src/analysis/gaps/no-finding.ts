import { openQuestionsInForce } from '../../research/question-graph.ts';
import type { GapRule } from './gap.ts';
import { knownFindings } from './known-findings.ts';

export const noFinding: GapRule = {
  kind: 'NO_FINDING',
  title: 'No finding',
  holdsFor:
    'An open question in force that no unretracted finding informs, and on whose unretracted claims none bears.',
  nextStep: 'Search for findings that bear on it and record them, or plan a first study.',
  subject: 'Question',
  find: (projection) =>
    openQuestionsInForce(projection)
      .filter((question) => knownFindings(projection, question).length === 0)
      .map((subject) => ({
        subject,
        reason: 'No unretracted finding bears on this open question or on one of its claims.',
      })),
};
