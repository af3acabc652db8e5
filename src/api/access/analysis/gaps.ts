/** Who may read the types of schema/analysis/gaps.graphql. */
import { anyone, type Decisions } from '../decision.ts';

export const gapsAccess: Decisions = {
  Gap: anyone(
    'id',
    'kind',
    'subject',
    'severity',
    'reason',
    'nextStep',
    'because',
    'asOf',
    'truncated',
  ),
  GapEdge: anyone('cursor', 'node'),
  GapCount: anyone('kind', 'count'),
  GapConnection: anyone('edges', 'nodes', 'pageInfo', 'totalCount', 'counts', 'asOf'),
  Query: anyone('gaps'),
};
