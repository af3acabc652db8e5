import { stopIfAbandoned } from '../algorithms/interruption.ts';
import type { Projection } from './projection.ts';

/**
 * Computes something once per graph and keeps it as long as the graph lives. It must not depend on
 * the day of the projection.
 */
export function deriveOnce<T>(build: (projection: Projection) => T): (projection: Projection) => T {
  const known = new WeakMap<object, { readonly value: T }>();
  return (projection) => {
    const found = known.get(projection.graph);
    if (found) return found.value;
    stopIfAbandoned();
    const value = build(projection);
    known.set(projection.graph, { value });
    return value;
  };
}

/** Computes something that depends on the day once per graph and day; only the last day is kept. */
export function deriveOncePerDay<T>(
  build: (projection: Projection) => T,
): (projection: Projection) => T {
  const known = new WeakMap<object, { readonly date: string; readonly value: T }>();
  return (projection) => {
    const { graph, date } = projection;
    const found = known.get(graph);
    if (found?.date === date) return found.value;
    stopIfAbandoned();
    const value = build(projection);
    known.set(graph, { date, value });
    return value;
  };
}
