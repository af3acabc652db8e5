import { sidesOf } from '../../evidence/bearings.ts';
import { isRetracted } from '../../projection/lifecycle.ts';
import { targetsOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { counted } from '../answer.ts';
import { describeGap, type GapRule, type GapSeverity, severityByImportance } from './gap.ts';

const FROM_WORST: readonly GapSeverity[] = ['HIGH', 'MEDIUM', 'LOW'];

/** An unretracted claim that unretracted findings both support and dispute. */
export const contradicted: GapRule = {
  kind: 'CONTRADICTED',
  find: (projection) => {
    const { start, end } = projection.nodesOf('Claim');
    const claims = Array.from({ length: end - start }, (_, index) => start + index);
    return claims
      .filter((claim) => !isRetracted(projection, claim))
      .flatMap((claim) => {
        const { supporting, disputing } = sidesOf(projection, claim);
        if (supporting.length === 0 || disputing.length === 0) return [];
        return [
          describeGap(projection, {
            kind: 'CONTRADICTED',
            subject: claim,
            severity: severityOf(projection, claim),
            reason: `${counted(supporting.length, 'finding supports', 'findings support')} the claim and ${counted(disputing.length, 'finding disputes', 'findings dispute')} it.`,
            nextStep:
              'Compare the systems and conditions studied; where they agree, replicate both.',
            others: [...supporting, ...disputing],
          }),
        ];
      });
  },
};

/** The worst of the questions that the claim answers; MEDIUM when it answers none. */
function severityOf(projection: Projection, claim: number): GapSeverity {
  const severities = targetsOf(projection, 'ANSWERS', claim).map(({ node }) =>
    severityByImportance(projection, node),
  );
  return FROM_WORST.find((severity) => severities.includes(severity)) ?? 'MEDIUM';
}
