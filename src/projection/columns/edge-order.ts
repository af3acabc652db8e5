/**
 * The order of edges' ids without the ids. A dot sorts after a hyphen and before a letter, so that
 * `a-b.` comes before `a.`, while `a` comes before `a-b`: where one id extends another by a hyphen, it
 * matters whether a dot follows.
 */

import type { EdgeType } from '../../model/generated/model.ts';
import { isRecordId } from '../../model/identity.ts';
import { isEdgeType } from '../../model/lookup.ts';
import { valueAt } from './column.ts';
import type { EdgeColumns, GraphColumns } from './graph-columns.ts';
import { extendsId } from './membership.ts';

/** What tells an edge from others of its type. */
export interface EdgeKey {
  readonly source: number;
  readonly target: number;
  /** What follows the ends in its id. */
  readonly discriminator: string | undefined;
}

/** What numbers and names nodes. */
export type Nodes = Pick<GraphColumns, 'placeOf' | 'kindAt' | 'starts' | 'indexOf'>;

/** The id of an edge in a row that there is. */
export function edgeIdAt(columns: GraphColumns, edges: EdgeColumns, row: number): string {
  const { sources, targets } = edges.structure;
  const source = columns.dottedIdOf(sources[row] ?? -1);
  const ends = `${edges.type}.${source}.${columns.dottedIdOf(targets[row] ?? -1)}`;
  const discriminator = discriminatorAt(edges, row);
  return discriminator === undefined ? ends : `${ends}.${discriminator}`;
}

/** What follows the ends in the id of the edge in a row. */
export function discriminatorAt({ discriminators }: EdgeColumns, row: number): string | undefined {
  return discriminators && (valueAt(discriminators, row) as string | undefined);
}

/** The parts of an edge's id: its type, the global ids of its ends, and what follows them. */
export interface EdgeIdParts {
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  readonly discriminator: string | undefined;
}

/** Takes the id of an edge apart; undefined when it is none. */
export function parseEdgeId(id: string): EdgeIdParts | undefined {
  if (isRecordId(id)) return undefined;
  const [type = '', sourceKind, source, targetKind, target, discriminator] = id.split('.');
  if (!isEdgeType(type) || target === undefined) return undefined;
  return {
    type,
    source: `${sourceKind}/${source}`,
    target: `${targetKind}/${target}`,
    discriminator,
  };
}

/** The row of the edge with that id, or undefined. O(log m). */
export function rowOfEdge(
  columns: GraphColumns,
  id: string,
): { readonly edges: EdgeColumns; readonly row: number } | undefined {
  const parts = parseEdgeId(id);
  const edges = parts && columns.edges.get(parts.type);
  if (!edges) return undefined;
  const source = columns.indexOf(parts.source);
  const target = source === undefined ? undefined : columns.indexOf(parts.target);
  if (source === undefined || target === undefined) return undefined;
  const key = { source, target, discriminator: parts.discriminator };
  const row = lowerBoundOfEdge(columns, edges, key);
  return isEdgeAt(edges, row, key) ? { edges, row } : undefined;
}

/** The first row whose edge is not before the one with that key. O(log m). */
export function lowerBoundOfEdge(nodes: Nodes, edges: EdgeColumns, key: EdgeKey): number {
  let low = 0;
  let high = edges.structure.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareEdge(nodes, edges, middle, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The order of the ids of the edge in a row and of the one with that key. */
export function compareEdge(nodes: Nodes, edges: EdgeColumns, row: number, key: EdgeKey): number {
  const { sources, targets } = edges.structure;
  const source = sources[row] ?? 0;
  if (source !== key.source) return compareDotted(nodes, source, key.source);
  const discriminator = discriminatorAt(edges, row);
  return compareTargets(nodes, targets[row] ?? 0, discriminator, key.target, key.discriminator);
}

/** Whether the edge with that key is in the row. */
export function isEdgeAt(edges: EdgeColumns, row: number, key: EdgeKey): boolean {
  const { count, sources, targets } = edges.structure;
  return (
    row < count &&
    sources[row] === key.source &&
    targets[row] === key.target &&
    discriminatorAt(edges, row) === key.discriminator
  );
}

/** The order of two nodes' ids with a dot after each. */
export function compareDotted(nodes: Nodes, left: number, right: number): number {
  if (left === right) return 0;
  if (left < right) return extendsNode(nodes, right, left) ? 1 : -1;
  return extendsNode(nodes, left, right) ? -1 : 1;
}

/** The order of two nodes' ids, each with a dot and a discriminator after it or nothing. */
export function compareTargets(
  nodes: Nodes,
  left: number,
  leftMore: string | undefined,
  right: number,
  rightMore: string | undefined,
): number {
  if (leftMore === undefined && rightMore === undefined) return left - right;
  if (leftMore === undefined) return -compareWithDot(nodes, right, left);
  if (rightMore === undefined) return compareWithDot(nodes, left, right);
  const order = compareDotted(nodes, left, right);
  if (order !== 0 || leftMore === rightMore) return order;
  return leftMore < rightMore ? -1 : 1;
}

/** The order of an id with a dot after it and one with nothing. */
function compareWithDot(nodes: Nodes, dotted: number, plain: number): number {
  if (plain <= dotted) return 1;
  return extendsNode(nodes, plain, dotted) ? 1 : -1;
}

/** Whether a node's id goes on with a hyphen where that of an earlier node ends. */
function extendsNode(nodes: Nodes, longer: number, shorter: number): boolean {
  const place = nodes.placeOf(shorter);
  if (longer >= (nodes.starts[place + 1] ?? 0)) return false;
  const start = nodes.starts[place] ?? 0;
  return extendsId(nodes.kindAt(place).members, longer - start, shorter - start);
}
