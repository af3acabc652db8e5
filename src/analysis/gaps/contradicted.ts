import { sidesOf } from '../../evidence/bearings.ts';
import { counted } from '../answer.ts';
import type { GapRule } from './gap.ts';
import { unretractedRecords } from './nodes.ts';

export const contradicted: GapRule = {
  kind: 'CONTRADICTED',
  title: 'Contradicted',
  holdsFor: 'An unretracted claim that unretracted findings both support and dispute.',
  nextStep: 'Compare the systems and conditions studied; where they agree, replicate both.',
  subject: 'Claim',
  find: (projection) =>
    unretractedRecords(projection, 'Claim').flatMap((subject) => {
      const { supporting, disputing } = sidesOf(projection, subject);
      if (supporting.length === 0 || disputing.length === 0) return [];
      return [
        {
          subject,
          reason: `${counted(supporting.length, 'finding supports', 'findings support')} the claim and ${counted(disputing.length, 'finding disputes', 'findings dispute')} it.`,
          others: [...supporting, ...disputing],
        },
      ];
    }),
};
