/** A projection and an image as plain data, to compare them. */

import type { EdgeType } from '../../src/model/generated/model.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import type { GraphImage } from '../../src/projection/graph-image.ts';
import type { Projection } from '../../src/projection/projection.ts';

const SCALARS = (fields: readonly { name: string }[]) => fields.map(({ name }) => name);

/** Everything that a projection can tell. */
export function contentOf(projection: Projection): unknown {
  const nodes = Array.from({ length: projection.nodeCount }, (_, node) => {
    const kind = MODEL.kinds.find(({ name }) => name === projection.kindOf(node));
    const values = SCALARS(kind?.fields ?? []).map((name) => projection.value(node, name));
    const filled = (kind?.fields ?? []).map((_, place) => projection.isFilled(node, place));
    const moments = [
      projection.momentOf(node, 'createdAt'),
      projection.momentOf(node, 'updatedAt'),
    ];
    const known = [projection.idOf(node), projection.revisionOf(node), ...moments];
    return [...known, ...values, ...filled];
  });
  const edges = MODEL.edges.map(({ type, fields }) => {
    const table = projection.edgesOf(type as EdgeType);
    return Array.from({ length: table.count }, (_, edge) => [
      table.id(edge),
      table.revisionOf(edge),
      projection.idOf(table.sources[edge] ?? -1),
      projection.idOf(table.targets[edge] ?? -1),
      ...SCALARS(fields).map((name) => table.value(edge, name)),
    ]);
  });
  return { revision: projection.revision, edgeCount: projection.edgeCount, nodes, edges };
}

/** Everything that an image holds, by id. */
export function entriesOf(image: GraphImage): unknown {
  return { revision: image.revision, records: [...image.records()], edges: [...image.edges()] };
}
