import type { NodeRange, Projection } from '../../projection/projection.ts';

/** A record by its node in each of two projections; undefined where it is not there. */
export interface NodePair {
  readonly id: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** The records of a run of nodes of each projection, by id. Linear in both runs. */
export function pairNodes(
  before: Projection,
  after: Projection,
  rangeOf: (projection: Projection) => NodeRange,
): readonly NodePair[] {
  const pairs: NodePair[] = [];
  const [old, young] = [rangeOf(before), rangeOf(after)];
  let [left, right] = [old.start, young.start];
  while (left < old.end || right < young.end) {
    const leftId = left < old.end ? before.idOf(left) : undefined;
    const rightId = right < young.end ? after.idOf(right) : undefined;
    const isLeft = rightId === undefined || (leftId !== undefined && leftId <= rightId);
    const isRight = leftId === undefined || (rightId !== undefined && rightId <= leftId);
    pairs.push({
      id: (isLeft ? leftId : rightId) ?? '',
      before: isLeft ? left : undefined,
      after: isRight ? right : undefined,
    });
    if (isLeft) left += 1;
    if (isRight) right += 1;
  }
  return pairs;
}

/** All nodes of a projection. */
export function allNodes({ nodeCount }: Projection): NodeRange {
  return { start: 0, end: nodeCount };
}

/** The questions of a projection. */
export function questionNodes(projection: Projection): NodeRange {
  return projection.nodesOf('Question');
}
