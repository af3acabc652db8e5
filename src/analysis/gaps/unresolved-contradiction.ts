import { counted } from '../answer.ts';
import type { GapRule } from './gap.ts';
import { recordsInForce, unretractedTargets } from './nodes.ts';

export const unresolvedContradiction: GapRule = {
  kind: 'UNRESOLVED_CONTRADICTION',
  title: 'Unresolved contradiction',
  holdsFor: 'A recorded contradiction in force whose state is not RESOLVED.',
  nextStep: 'Find out in what respect the findings differ, and record how it was explained.',
  subject: 'Contradiction',
  find: (projection) =>
    recordsInForce(projection, 'Contradiction')
      .filter((node) => projection.value(node, 'state') !== 'RESOLVED')
      .map((subject) => {
        const findings = unretractedTargets(projection, 'INVOLVES', subject);
        const claims = unretractedTargets(projection, 'CONCERNS', subject);
        const isExamined = projection.value(subject, 'state') === 'UNDER_EXAMINATION';
        return {
          subject,
          reason: `It takes in ${counted(findings.length, 'finding')} and ${counted(claims.length, 'claim')}, and ${isExamined ? 'is being looked into without a result' : 'nobody is recorded to have explained it'}.`,
          others: [...findings, ...claims],
        };
      }),
};
