/** Who may read the types of schema/analysis/neighbourhood.graphql. */
import { anyone, type Decisions } from '../decision.ts';

export const neighbourhoodAccess: Decisions = {
  FoldedQuestions: anyone('count', 'open', 'ready', 'blocked', 'deadlocked', 'settled'),
  Neighbour: anyone('question', 'readiness', 'necessaryForCount', 'isOnBothSides'),
  NeighbourhoodLayer: anyone('direction', 'distance', 'total', 'questions', 'folded'),
  NeighbourhoodParts: anyone('prerequisites', 'dependents', 'shown', 'beyond'),
  Neighbourhood: anyone(
    'value',
    'question',
    'readiness',
    'parts',
    'layers',
    'edges',
    'text',
    'mermaid',
    'sentence',
    'because',
    'asOf',
    'truncated',
  ),
  NeighbourhoodRow: anyone(
    'question',
    'slug',
    'title',
    'direction',
    'distance',
    'readiness',
    'necessaryForCount',
    'isOnBothSides',
  ),
  NeighbourhoodTable: anyone('rows', 'totalCount', 'asOf', 'sentence', 'truncated'),
  Query: anyone('neighbourhood', 'neighbourhoodTable'),
};
