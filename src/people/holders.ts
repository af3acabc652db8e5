/** Who holds a capability or resource, at the day of the projection. */
import { ascending, isCurrent, sourcesOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';
import { isInPlace } from './memberships.ts';
import { isPerson } from './people-rule.ts';

/**
 * `held`: somebody has or offers it; `lost`: all recorded holders are gone, or a hypothesis takes the
 * capability away from whoever may have it; `unknown`: none was recorded.
 */
export type Holding = 'held' | 'lost' | 'unknown';

/**
 * Labs and people, ascending. The people must never be told: only whether there are any, or how many
 * they are where that is three or more.
 */
export interface Holders {
  readonly holding: Holding;
  readonly labs: readonly number[];
  readonly people: readonly number[];
}

/** The labs and people in place that have or offer a capability or resource at the day. */
export function holdersOf(projection: Projection, held: number): Holders {
  const recorded = (['HAS', 'OFFERS'] as const).flatMap((type) =>
    sourcesOf(projection, type, held).map(({ node, edge }) => ({
      node,
      isCurrent: isCurrent(projection, type, edge),
    })),
  );
  const current = recorded
    .filter((holder) => holder.isCurrent && isInPlace(projection, holder.node))
    .map(({ node }) => node);
  const isTakenAway = projection.isTakenAway(held);
  const holders = isTakenAway ? [] : ascending(current);
  const isLost = holders.length === 0 && (isTakenAway || recorded.length > 0);
  return {
    holding: isLost ? 'lost' : holders.length > 0 ? 'held' : 'unknown',
    labs: holders.filter((node) => !isPerson(projection, node)),
    people: holders.filter((node) => isPerson(projection, node)),
  };
}

/** How a capability or resource is held, by labs and people in place that have or offer it. */
export function holdingOf(projection: Projection, held: number): Holding {
  return holdersOf(projection, held).holding;
}
