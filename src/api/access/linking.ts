/** Who may read what a search tells. */
import { anyone, type Decisions } from './decision.ts';

export const linkingTypes: Decisions = {
  TextSpan: anyone('start', 'end'),
  SearchHighlight: anyone('field', 'language', 'snippet', 'matches'),
  SearchPart: anyone('name', 'description', 'raw', 'weight', 'contribution'),
  SearchEdge: anyone('cursor', 'node', 'score', 'parts', 'highlights'),
  SearchFacet: anyone('kind', 'count'),
  SearchConnection: anyone(
    'edges',
    'nodes',
    'pageInfo',
    'totalCount',
    'facets',
    'because',
    'asOf',
    'truncated',
  ),
  Query: anyone('search'),
};
