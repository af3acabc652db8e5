import type { EdgeType } from '../../model/generated/model.ts';
import { MODEL } from '../../model/generated/model.ts';
import type { Projection } from '../../projection/projection.ts';
import { Marks } from './marks.ts';

/** 1 for each node that edges of any type, in any direction, join to the node in so many steps. */
export function nodesAround(projection: Projection, node: number, depth: number): Uint8Array {
  const marks = new Marks(projection);
  let last = marks.add([node]);
  for (let step = 1; step <= depth; step += 1) {
    const before = last;
    last = MODEL.edges.flatMap(({ type }) => [
      ...marks.addTargets(before, type as EdgeType),
      ...marks.addSources(before, type as EdgeType),
    ]);
  }
  return marks.flags;
}
