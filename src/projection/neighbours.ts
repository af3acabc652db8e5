import { rowOf } from '../algorithms/csr.ts';
import type { EdgeType } from '../model/generated/model.ts';
import type { Projection } from './projection.ts';

/** An edge as seen from one of its ends. */
export interface Neighbour {
  /** The node at the other end. */
  readonly node: number;
  /** Number of the edge in the table of its type. */
  readonly edge: number;
}

/** Where the edges of a type lead from a node, in the order of the edges' ids. */
export function targetsOf(projection: Projection, type: EdgeType, node: number): Neighbour[] {
  const table = projection.edgesOf(type);
  return Array.from(rowOf(table.outgoing, node), (edge) => ({
    node: table.targets[edge] ?? 0,
    edge,
  }));
}

/** Where the edges of a type that lead to a node come from, in the order of the edges' ids. */
export function sourcesOf(projection: Projection, type: EdgeType, node: number): Neighbour[] {
  const table = projection.edgesOf(type);
  return Array.from(rowOf(table.incoming, node), (edge) => ({
    node: table.sources[edge] ?? 0,
    edge,
  }));
}
