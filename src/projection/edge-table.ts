/** The edges of one type in typed arrays. */
import { buildCsr, type Csr } from '../algorithms/csr.ts';
import type { FieldValue } from '../model/states.ts';
import type { ImageEdge } from './graph-image.ts';

/** The edges of one type. Edge numbers follow the code unit order of the edges' ids. */
export interface EdgeTable {
  readonly count: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Edge numbers by source node. */
  readonly outgoing: Csr;
  /** Edge numbers by target node. */
  readonly incoming: Csr;
  id(edge: number): string;
  /** Revision in which the edge was last changed. */
  revisionOf(edge: number): number;
  /** A code or a property that is not a text; undefined where absent. */
  value(edge: number, field: string): FieldValue | undefined;
}

/** The table of edges in the order of their ids, whose ends have these numbers. O(n + m). */
export function buildEdgeTable(
  indexes: ReadonlyMap<string, number>,
  edges: readonly ImageEdge[],
): EdgeTable {
  const count = edges.length;
  const sources = new Uint32Array(count);
  const targets = new Uint32Array(count);
  const numbers = new Uint32Array(count);
  edges.forEach((edge, index) => {
    sources[index] = indexes.get(edge.source) ?? fail(edge);
    targets[index] = indexes.get(edge.target) ?? fail(edge);
    numbers[index] = index;
  });
  const edgeAt = (index: number): ImageEdge => {
    const edge = edges[index];
    if (!edge) throw new RangeError(`edge ${index} is outside 0 to ${count - 1}`);
    return edge;
  };
  return {
    count,
    sources,
    targets,
    outgoing: buildCsr(indexes.size, sources, numbers, count),
    incoming: buildCsr(indexes.size, targets, numbers, count),
    id: (edge) => edgeAt(edge).id,
    revisionOf: (edge) => edgeAt(edge).revision,
    value: (edge, field) => edgeAt(edge).scalars[field],
  };
}

function fail(edge: ImageEdge): never {
  throw new Error(`The edge ${edge.id} lacks an end in the projection.`);
}
