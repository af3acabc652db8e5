/** Pages of a ranking: only what a page shows is found. */
import type { BottleneckRanking } from '../analysis/bottlenecks/bottleneck-ranking.ts';
import { MAXIMUM_PAGE_SIZE } from '../model/schema-names.ts';
import type { BottleneckPage } from './bottleneck-handles.ts';
import { checkRange } from './choices.ts';
import { badInput } from './errors.ts';
import { cursorOf, type PageRequest } from './pages.ts';

/**
 * The page of the listed items after the cursor. Throws BAD_USER_INPUT for a page size out of bounds and
 * for a cursor of another list.
 */
export function pageOfRanking(
  ranking: BottleneckRanking,
  { after, first }: PageRequest,
): BottleneckPage {
  checkRange('first', first, 1, MAXIMUM_PAGE_SIZE);
  const start = after === null || after === undefined ? 0 : placeAfter(ranking, after);
  // One more tells whether there is another page.
  const found = ranking.items(start, start + first + 1);
  const nodes = found.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node.id), node }));
  return {
    ranking,
    edges,
    nodes,
    pageInfo: {
      hasNextPage: found.length > nodes.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function placeAfter(ranking: BottleneckRanking, after: string): number {
  const place = ranking.placeOf(Buffer.from(after, 'base64url').toString('utf8'));
  if (place === -1)
    throw badInput('after', after, 'a cursor of an item that is still in this list');
  return place + 1;
}
