import type { NodeRange, Projection } from '../../projection/projection.ts';

/** A record by its node in each of two projections; undefined where it is not there. */
export interface NodePair {
  readonly id: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/**
 * The records of a run of nodes of each projection: those of the first by id, then those that only the
 * second has by id. Linear in both runs.
 */
export function pairNodes(
  before: Projection,
  after: Projection,
  rangeOf: (projection: Projection) => NodeRange,
): readonly NodePair[] {
  const kept = idsIn(before, rangeOf(before)).map(({ id, node }) => ({
    id,
    before: node,
    after: after.indexOf(id),
  }));
  const added = idsIn(after, rangeOf(after))
    .filter(({ id }) => before.indexOf(id) === undefined)
    .map(({ id, node }) => ({ id, before: undefined, after: node }));
  return [...kept, ...added];
}

/** All nodes of a projection. */
export function allNodes({ nodeCount }: Projection): NodeRange {
  return { start: 0, end: nodeCount };
}

/** The questions of a projection. */
export function questionNodes(projection: Projection): NodeRange {
  return projection.nodesOf('Question');
}

function idsIn(
  projection: Projection,
  { end, start }: NodeRange,
): readonly { readonly id: string; readonly node: number }[] {
  return Array.from({ length: end - start }, (_, place) => {
    const node = start + place;
    return { id: projection.idOf(node), node };
  });
}
