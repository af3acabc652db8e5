import { labsOf } from '../../evidence/bearings.ts';
import { openQuestionsInForce } from '../../research/question-graph.ts';
import { allOf } from '../answer.ts';
import type { GapRule } from './gap.ts';
import { knownFindings } from './known-findings.ts';

export const oneLabOnly: GapRule = {
  kind: 'ONE_LAB_ONLY',
  title: 'One lab only',
  holdsFor:
    'An open question in force whose unretracted findings with a recorded lab, at least one, all come from the same lab.',
  nextStep: 'Ask a second lab to replicate the finding that matters most.',
  subject: 'Question',
  find: (projection) =>
    openQuestionsInForce(projection).flatMap((subject) => {
      const findings = knownFindings(projection, subject).filter(
        (finding) => labsOf(projection, finding).length > 0,
      );
      const labs = new Set(findings.flatMap((finding) => labsOf(projection, finding)));
      const [lab] = labs;
      if (lab === undefined || labs.size > 1) return [];
      return [
        {
          subject,
          reason:
            findings.length === 1
              ? 'The only finding on it with a recorded lab comes from one lab.'
              : `${allOf(findings.length, 'findings')} on it with a recorded lab come from one lab.`,
          others: [lab, ...findings],
        },
      ];
    }),
};
