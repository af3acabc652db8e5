import { isRetracted } from '../../projection/lifecycle.ts';
import { ascending, sourcesOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { allOf } from '../answer.ts';
import type { GapRule } from './gap.ts';
import { unretractedRecords } from './nodes.ts';

export const retractedSupport: GapRule = {
  kind: 'RETRACTED_SUPPORT',
  title: 'Retracted support',
  holdsFor:
    'An unretracted claim that findings support, at least one, all of which were retracted.',
  nextStep: 'Take the claim back, or record what supports it still.',
  subject: 'Claim',
  find: (projection) =>
    unretractedRecords(projection, 'Claim').flatMap((subject) => {
      const supporting = supportOf(projection, subject);
      const isGone = supporting.every((finding) => isRetracted(projection, finding));
      if (supporting.length === 0 || !isGone) return [];
      return [
        {
          subject,
          reason: `${supporting.length === 1 ? 'The only finding that supports it was' : `${allOf(supporting.length, 'findings')} that support it were`} retracted.`,
          others: supporting,
        },
      ];
    }),
};

/** Findings that support the claim, retracted or not; ascending. */
function supportOf(projection: Projection, claim: number): readonly number[] {
  const table = projection.edgesOf('BEARS_ON');
  return ascending(
    sourcesOf(projection, 'BEARS_ON', claim)
      .filter(({ edge }) => table.value(edge, 'relation') === 'SUPPORTS')
      .map(({ node }) => node),
  );
}
