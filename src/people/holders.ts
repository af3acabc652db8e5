/** Who holds a capability, at the day of the projection. */
import { isRetracted } from '../projection/lifecycle.ts';
import { sourcesOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';

/**
 * `held`: somebody has or offers it; `lost`: all recorded holders are gone, or a hypothesis takes the
 * capability away from whoever may have it; `unknown`: none was recorded.
 */
export type Holding = 'held' | 'lost' | 'unknown';

/** How a capability is held, by unretracted labs and people that have or offer it. */
export function holdingOf(projection: Projection, capability: number): Holding {
  if (projection.isTakenAway(capability)) return 'lost';
  const { date } = projection;
  let recorded = false;
  for (const type of ['HAS', 'OFFERS'] as const) {
    const table = projection.edgesOf(type);
    for (const { node, edge } of sourcesOf(projection, type, capability)) {
      recorded = true;
      const from = table.value(edge, 'from');
      const to = table.value(edge, 'to');
      const isCurrent = (from === undefined || from <= date) && (to === undefined || date <= to);
      if (isCurrent && !isRetracted(projection, node)) return 'held';
    }
  }
  return recorded ? 'lost' : 'unknown';
}
