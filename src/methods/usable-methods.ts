/** Which methods can be used: the method, what it needs and who holds that. */
import { holdingOf } from '../people/holders.ts';
import { isActive } from '../projection/lifecycle.ts';
import { ascending, sourcesOf, targetsOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';

/** `unknown`: nothing speaks against it, but something that it needs has no recorded holder. */
export type Usability = 'usable' | 'unusable' | 'unknown';

/**
 * Unusable is a method that is not in force, or one needed capability or resource of which had
 * recorded holders and all are gone at the day of the projection.
 */
export function usabilityOf(projection: Projection, method: number): Usability {
  if (!isActive(projection, method)) return 'unusable';
  const holdings = needsOf(projection, method).map((need) => holdingOf(projection, need));
  if (holdings.includes('lost')) return 'unusable';
  return holdings.includes('unknown') ? 'unknown' : 'usable';
}

/** Capabilities and resources that a method needs, each once; ascending. */
export function needsOf(projection: Projection, method: number): readonly number[] {
  return ascending(targetsOf(projection, 'NEEDS', method).map(({ node }) => node));
}

/** Methods in force that address the question, usable or not. */
export function methodsInForce(projection: Projection, question: number): readonly number[] {
  return sourcesOf(projection, 'ADDRESSES', question)
    .map(({ node }) => node)
    .filter((method) => isActive(projection, method));
}
