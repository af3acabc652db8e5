/** Who may read the types of schema/analysis/continuity.graphql. */
import { anyone, type Decisions } from '../decision.ts';

export const continuityAccess: Decisions = {
  Question: anyone('busFactor'),
  // Small numbers of people are told as a band by the answer itself, and nobody is named.
  BusFactor: anyone('value', 'people', 'labs', 'efforts', 'unknown', 'because', 'sentence', 'asOf'),
};
