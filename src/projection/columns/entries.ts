/** Single records and edges out of columns, and all of them in order. */
import { isRecordId } from '../../model/identity.ts';
import type { Fields, FieldValue } from '../../model/states.ts';
import { type CodedColumn, valueAt } from './column.ts';
import { edgeIdAt, rowOfEdge } from './edge-order.ts';
import {
  type EdgeColumns,
  type GraphColumns,
  type KindColumns,
  kindPlaceOf,
} from './graph-columns.ts';
import type { ImageEdge, ImageRecord } from './image-entries.ts';
import { idOfRow, rowOfId } from './membership.ts';

/** The record in a row that there is. */
function recordInRow(columns: KindColumns, row: number): ImageRecord {
  return {
    id: idOfRow(columns.members, row),
    kind: columns.kind,
    scalars: scalarsInRow(columns.fields, row),
    filled: columns.filled ? Number(valueAt(columns.filled, row) ?? 0) : 0,
    revision: columns.revisions.values[row] ?? 0,
    createdAt: columns.createdAt.values[row] ?? Number.NaN,
    updatedAt: columns.updatedAt.values[row] ?? Number.NaN,
  };
}

/** The edge in a row that there is. */
export function edgeInRow(columns: GraphColumns, edges: EdgeColumns, row: number): ImageEdge {
  const { sources, targets } = edges.structure;
  return {
    id: edgeIdAt(columns, edges, row),
    type: edges.type,
    source: columns.idOf(sources[row] ?? -1),
    target: columns.idOf(targets[row] ?? -1),
    scalars: scalarsInRow(edges.fields, row),
    revision: edges.revisions.values[row] ?? 0,
  };
}

/** The record of a node. */
export function recordOfNode(columns: GraphColumns, node: number): ImageRecord {
  const place = columns.placeOf(node);
  return recordInRow(columns.kindAt(place), node - (columns.starts[place] ?? 0));
}

/** The record with that global id, or undefined. */
export function recordNamed(columns: GraphColumns, id: string): ImageRecord | undefined {
  const node = columns.indexOf(id);
  return node === undefined ? undefined : recordOfNode(columns, node);
}

/** The edge with that id, or undefined. O(log m). */
export function edgeNamed(columns: GraphColumns, id: string): ImageEdge | undefined {
  const found = rowOfEdge(columns, id);
  return found ? edgeInRow(columns, found.edges, found.row) : undefined;
}

/** The revision of the record or edge with that id, or undefined. O(log m). */
export function revisionNamed(columns: GraphColumns, id: string): number | undefined {
  if (!isRecordId(id)) {
    const found = rowOfEdge(columns, id);
    if (found) return found.edges.revisions.values[found.row];
    return columns.looseEdge(id)?.revision;
  }
  const place = kindPlaceOf(id);
  const kind = place === undefined ? undefined : columns.kinds[place];
  const row = kind && rowOfId(kind.members, id);
  return row === undefined ? undefined : kind?.revisions.values[row];
}

/** All records in the order of their ids. */
export function* recordsOf(columns: GraphColumns): Generator<ImageRecord, void, undefined> {
  for (const kind of columns.kinds) {
    for (let row = 0; row < kind.members.count; row++) yield recordInRow(kind, row);
  }
}

/** All edges that have both ends, in the order of their ids. */
export function* edgesOf(columns: GraphColumns): Generator<ImageEdge, void, undefined> {
  for (const edges of columns.edges.values()) {
    for (let row = 0; row < edges.structure.count; row++) yield edgeInRow(columns, edges, row);
  }
}

function scalarsInRow(fields: ReadonlyMap<string, CodedColumn>, row: number): Fields {
  const scalars: Record<string, FieldValue> = {};
  for (const [name, column] of fields) {
    const value = valueAt(column, row);
    if (value !== undefined) scalars[name] = value;
  }
  return scalars;
}
