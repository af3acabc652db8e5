/** Pages of a ranking: only what a page shows is found. */
import type { BottleneckRanking } from '../analysis/bottlenecks/bottleneck-ranking.ts';
import type { BottleneckPage } from './bottleneck-handles.ts';
import { checkPageSize, cursorOf, type PageRequest, pageInfo, placeAfter } from './pages.ts';

/**
 * The page of the listed items after the cursor. Throws BAD_USER_INPUT for a page size out of bounds and
 * for a cursor of another list.
 */
export function pageOfRanking(ranking: BottleneckRanking, request: PageRequest): BottleneckPage {
  checkPageSize(request);
  const start = placeAfter(ranking, request);
  // One more tells whether there is another page.
  const found = ranking.items(start, start + request.first + 1);
  const nodes = found.slice(0, request.first);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node.id), node }));
  return {
    ranking,
    edges,
    nodes,
    pageInfo: pageInfo([nodes[0]?.id, nodes.at(-1)?.id], {
      isFirst: start === 0,
      isLast: found.length === nodes.length,
    }),
  };
}
