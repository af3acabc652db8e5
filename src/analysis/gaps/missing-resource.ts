import type { GapRule } from './gap.ts';
import { findMissing } from './missing-means.ts';

export const missingResource: GapRule = {
  kind: 'MISSING_RESOURCE',
  title: 'Missing resource',
  holdsFor:
    'A resource in force that a method in force needs and that no unretracted lab offers at the day that is asked about.',
  nextStep: 'Record who offers it, or find a method that does without.',
  subject: 'Resource',
  find: (projection) => findMissing(projection, 'Resource'),
};
