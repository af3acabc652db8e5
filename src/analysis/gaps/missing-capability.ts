import type { GapRule } from './gap.ts';
import { findMissing } from './missing-means.ts';

export const missingCapability: GapRule = {
  kind: 'MISSING_CAPABILITY',
  title: 'Missing capability',
  holdsFor:
    'A capability in force that a method in force needs and that no unretracted lab or person has or offers at the day that is asked about.',
  nextStep: 'Record who has it, train somebody, or find a method that does without.',
  subject: 'Capability',
  find: (projection) => findMissing(projection, 'Capability'),
};
