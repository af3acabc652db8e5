import { worksOf } from '../../evidence/works.ts';
import { openQuestionsInForce } from '../../research/question-graph.ts';
import { allOf } from '../answer.ts';
import type { GapRule } from './gap.ts';
import { knownFindings } from './known-findings.ts';

export const singleSource: GapRule = {
  kind: 'SINGLE_SOURCE',
  title: 'Single source',
  holdsFor:
    'An open question in force whose unretracted findings with a recorded unretracted work, at least one, are all reported in the same work alone.',
  nextStep: 'Look for a second report, and record it with its findings.',
  subject: 'Question',
  find: (projection) =>
    openQuestionsInForce(projection).flatMap((subject) => {
      const findings = knownFindings(projection, subject).filter(
        (finding) => worksOf(projection, finding).length > 0,
      );
      const works = new Set(findings.flatMap((finding) => worksOf(projection, finding)));
      const [work] = works;
      if (work === undefined || works.size > 1) return [];
      return [
        {
          subject,
          reason: (say) =>
            findings.length === 1
              ? `The only finding on it with a recorded work is reported nowhere but in ${say([work])}.`
              : `${allOf(findings.length, 'findings')} on it with a recorded work are reported nowhere but in ${say([work])}.`,
          others: [work, ...findings],
        },
      ];
    }),
};
