/** Who may read the types of schema/analysis/readiness.graphql. */
import { anyone, type Decisions } from '../decision.ts';

export const readinessAccess: Decisions = {
  Question: anyone('readiness'),
  Deadlock: anyone('kind', 'questions'),
  UnmetPrerequisite: anyone('question', 'readiness', 'inherited'),
  UnmetGroup: anyone('group', 'members'),
  ReadinessParts: anyone('directUnmet', 'unmetGroups', 'inheritedUnmet'),
  Readiness: anyone(
    'value',
    'cause',
    'parts',
    'unmet',
    'unmetGroups',
    'deadlock',
    'hasUsableMethod',
    'wellPosed',
    'statedStatus',
    'settledParts',
    'inconsistentWith',
    'sentence',
    'because',
    'asOf',
    'truncated',
  ),
};
