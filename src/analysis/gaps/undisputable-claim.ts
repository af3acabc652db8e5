import { sidesOf } from '../../evidence/bearings.ts';
import { kindNamed } from '../../model/lookup.ts';
import type { GapRule } from './gap.ts';
import { recordsInForce } from './nodes.ts';

const WOULD_UPDATE_ON = kindNamed('Claim').fields.findIndex(({ name }) => name === 'wouldUpdateOn');

const DISPUTABLE: ReadonlySet<unknown> = new Set(['EMPIRICAL', undefined]);

/** A conceptual or normative claim is argued about, so nothing that is observed need dispute it. */
export const undisputableClaim: GapRule = {
  kind: 'UNDISPUTABLE_CLAIM',
  title: 'Undisputable claim',
  holdsFor:
    'A claim in force, empirical or unclassified, that no unretracted finding disputes and of which nobody stated what would count against it.',
  nextStep: 'Ask those who hold it what would change their minds, and record it.',
  subject: 'Claim',
  find: (projection) =>
    recordsInForce(projection, 'Claim')
      .filter((claim) => DISPUTABLE.has(projection.value(claim, 'nature')))
      .filter((claim) => sidesOf(projection, claim).disputing.length === 0)
      .filter((claim) => !projection.isFilled(claim, WOULD_UPDATE_ON))
      .map((subject) => ({
        subject,
        reason:
          'No unretracted finding disputes it, and nobody stated what would count against it.',
      })),
};
