import { sidesOf } from '../../evidence/bearings.ts';
import { isReplicated } from '../../evidence/replications.ts';
import { isRetracted } from '../../projection/lifecycle.ts';
import { targetsOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { counted } from '../answer.ts';
import type { GapRule } from './gap.ts';
import { unretractedRecords } from './nodes.ts';
import { isOpenInForce } from './touched-questions.ts';

/** What is argued cannot be replicated; what is of a higher class was. */
const REPLICABLE: ReadonlySet<unknown> = new Set(['EXPERIMENTAL', 'OBSERVATIONAL', undefined]);

export const unreplicatedKeyFinding: GapRule = {
  kind: 'UNREPLICATED_KEY_FINDING',
  title: 'Unreplicated key finding',
  holdsFor:
    'An unretracted finding, experimental, observational or of no stated class, that is the only unretracted support of an unretracted claim that answers an open question in force, or supports such a claim strongly; and no unretracted finding repeats it, nor does it repeat one.',
  nextStep: 'Replicate it, best in another lab, or record the replication that there is.',
  subject: 'Finding',
  find: (projection) =>
    unretractedRecords(projection, 'Finding').flatMap((subject) => {
      if (!REPLICABLE.has(projection.value(subject, 'evidenceClass'))) return [];
      if (isReplicated(projection, subject)) return [];
      const claims = claimsThatHangOn(projection, subject);
      if (claims.length === 0) return [];
      return [
        {
          subject,
          reason: (say) =>
            `It is the only or a strong support of ${counted(claims.length, 'claim')} about open questions (${say(claims)}), and no replication is recorded.`,
          others: claims,
        },
      ];
    }),
};

/** Unretracted claims about open questions in force that the finding alone, or strongly, supports. */
function claimsThatHangOn(projection: Projection, finding: number): readonly number[] {
  const table = projection.edgesOf('BEARS_ON');
  return targetsOf(projection, 'BEARS_ON', finding)
    .filter(({ edge }) => table.value(edge, 'relation') === 'SUPPORTS')
    .filter(
      ({ node, edge }) =>
        table.value(edge, 'strength') === 'STRONG' ||
        sidesOf(projection, node).supporting.length === 1,
    )
    .map(({ node }) => node)
    .filter((claim) => !isRetracted(projection, claim) && answersOpenQuestion(projection, claim));
}

function answersOpenQuestion(projection: Projection, claim: number): boolean {
  return targetsOf(projection, 'ANSWERS', claim).some(({ node }) =>
    isOpenInForce(projection, node),
  );
}
