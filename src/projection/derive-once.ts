import { stopIfAbandoned } from '../algorithms/interruption.ts';
import type { Projection } from './projection.ts';
import { readsOf, unnoted } from './reads.ts';

/**
 * Computes something once per graph and keeps it as long as the graph lives. It must not depend on
 * the day of the projection.
 */
export function deriveOnce<T>(build: (projection: Projection) => T): (projection: Projection) => T {
  const known = new WeakMap<object, { readonly value: T }>();
  return (projection) => {
    hideReads(projection);
    const found = known.get(projection.graph);
    if (found) return found.value;
    stopIfAbandoned();
    const value = unnoted(() => build(projection));
    known.set(projection.graph, { value });
    return value;
  };
}

/** What was read when the value was made is not known when it is used: nobody can tell whether it holds later. */
function hideReads({ readable }: Projection): void {
  readsOf(readable.columns)?.giveUp();
}
