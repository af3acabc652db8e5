/** Who may read the types of schema/analysis/bottlenecks.graphql. */
import { anyone, type Decisions } from '../decision.ts';

export const bottlenecksAccess: Decisions = {
  Question: anyone('statedImportance'),
  UsedBottleneckWeights: anyone('necessity', 'softReach', 'concentration'),
  ScorePart: anyone('name', 'description', 'raw', 'normalised', 'weight', 'contribution'),
  Bottleneck: anyone(
    'rank',
    'question',
    'value',
    'parts',
    'necessaryForCount',
    'directCount',
    'necessaryFor',
    'readiness',
    'statedImportance',
    'because',
    'asOf',
    'truncated',
  ),
  BottleneckEdge: anyone('cursor', 'node'),
  BottleneckConnection: anyone('edges', 'nodes', 'pageInfo', 'totalCount', 'weights', 'asOf'),
  Query: anyone('bottlenecks'),
};
