import { openQuestionsInForce } from '../../research/question-graph.ts';
import type { GapRule } from './gap.ts';
import { unretractedSources } from './nodes.ts';

export const noClaim: GapRule = {
  kind: 'NO_CLAIM',
  title: 'No claim',
  holdsFor: 'An open question in force to which no unretracted claim is a candidate answer.',
  nextStep: 'Record the answers that are held, each with what speaks for and against it.',
  subject: 'Question',
  find: (projection) =>
    openQuestionsInForce(projection)
      .filter((question) => unretractedSources(projection, 'ANSWERS', question).length === 0)
      .map((subject) => ({
        subject,
        reason: 'No unretracted claim is a candidate answer to this open question.',
      })),
};
