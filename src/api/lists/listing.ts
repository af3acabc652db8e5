/** The records of a kind, one after another. */
import { at } from '../../algorithms/csr.ts';
import { type KeptOrder, placeIn } from '../../algorithms/kept-order.ts';
import type { NodeRange } from '../../projection/projection.ts';

/** All records of a kind at their places, which begin with 0. */
export interface Listing {
  readonly count: number;
  nodeAt(place: number): number;
  /** The place of a node of the kind. At most O(log n). */
  placeOf(node: number): number;
}

/** By slug. */
export function bySlug({ start, end }: NodeRange): Listing {
  return {
    count: end - start,
    nodeAt: (place) => start + place,
    placeOf: (node) => node - start,
  };
}

/** By slug, from the last one on. */
export function bySlugBackwards({ start, end }: NodeRange): Listing {
  return {
    count: end - start,
    nodeAt: (place) => end - 1 - place,
    placeOf: (node) => end - 1 - node,
  };
}

/** By an order of the numbers within the kind. */
export function byOrder({ start, end }: NodeRange, order: KeptOrder): Listing {
  return {
    count: end - start,
    nodeAt: (place) => start + at(order.numbers, place),
    placeOf: (node) => placeIn(order, node - start),
  };
}
