/** Who may read the types of schema/analysis/health.graphql. */
import { anyone, type Decisions } from '../decision.ts';

export const healthAccess: Decisions = {
  HealthPart: anyone('name', 'description', 'count', 'total', 'share'),
  VerificationCount: anyone('verification', 'count', 'share'),
  KindHealth: anyone(
    'kind',
    'records',
    'fields',
    'relations',
    'verification',
    'withoutEdges',
    'lastChange',
  ),
  EdgeCount: anyone('type', 'count'),
  GraphHealth: anyone(
    'value',
    'edges',
    'parts',
    'kinds',
    'edgeTypes',
    'withoutEdges',
    'lastChange',
    'sentence',
    'warnings',
    'asOf',
  ),
  Query: anyone('graphHealth'),
};
