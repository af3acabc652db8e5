import { certaintyOf } from '../../evidence/certainty.ts';
import { openQuestionsInForce } from '../../research/question-graph.ts';
import type { GapRule } from './gap.ts';
import { unretractedSources } from './nodes.ts';

/** Claims that cannot be rated, because they are no empirical ones or nothing supports them, say nothing here. */
export const lowCertaintyOnly: GapRule = {
  kind: 'LOW_CERTAINTY_ONLY',
  title: 'Low certainty only',
  holdsFor:
    'An open question in force that has unretracted claims whose certainty can be rated, and for none of them it is MODERATE or HIGH.',
  nextStep: 'Replicate in a second lab what supports the claim that matters most.',
  subject: 'Question',
  find: (projection) =>
    openQuestionsInForce(projection).flatMap((subject) => {
      const rated = unretractedSources(projection, 'ANSWERS', subject)
        .map((claim) => ({ claim, level: certaintyOf(projection, claim).value }))
        .filter(({ level }) => level !== 'NOT_RATED');
      const isLow = rated.every(({ level }) => level === 'LOW' || level === 'VERY_LOW');
      if (rated.length === 0 || !isLow) return [];
      const low = rated.filter(({ level }) => level === 'LOW').length;
      return [
        {
          subject,
          reason: `No rated claim about it is of more than low certainty: ${low} low, ${rated.length - low} very low.`,
          others: rated.map(({ claim }) => claim),
        },
      ];
    }),
};
