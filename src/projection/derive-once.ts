import type { Projection } from './projection.ts';

/** Computes something once per projection and keeps it as long as the projection lives. */
export function deriveOnce<T>(build: (projection: Projection) => T): (projection: Projection) => T {
  const known = new WeakMap<Projection, { readonly value: T }>();
  return (projection) => {
    const found = known.get(projection);
    if (found) return found.value;
    const value = build(projection);
    known.set(projection, { value });
    return value;
  };
}
