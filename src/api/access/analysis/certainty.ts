/** Who may read the types of schema/analysis/certainty.graphql. */
import { anyone, type Decisions } from '../decision.ts';

export const certaintyAccess: Decisions = {
  CertaintyPart: anyone('name', 'description', 'levels'),
  Certainty: anyone('value', 'parts', 'because', 'sentence', 'asOf', 'truncated'),
  Claim: anyone('certainty'),
};
