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

/** The nodes in order, each once. */
export function ascending(nodes: Iterable<number>): readonly number[] {
  return [...new Set(nodes)].sort((left, right) => left - right);
}

/** Whether an edge with a first and a last day, both included, holds at the day of the projection. */
export function isCurrent(projection: Projection, type: EdgeType, edge: number): boolean {
  const { date } = projection;
  const table = projection.edgesOf(type);
  const from = table.value(edge, 'from');
  const to = table.value(edge, 'to');
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}
