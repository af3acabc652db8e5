/** Who may read the types of schema/analysis/answers.graphql. */
import { anyone, type Decisions } from '../decision.ts';

export const answersAccess: Decisions = {
  Reason: anyone('rule', 'sentence', 'records'),
  Truncation: anyone('reason', 'shown', 'total'),
  Estimation: anyone('reason', 'samples', 'error', 'confidence'),
};
