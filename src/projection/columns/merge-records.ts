/** What changes of records make of the columns of their kind. */

import { kindNamed } from '../../model/lookup.ts';
import { scalarNames } from '../../model/outline.ts';
import { type CodedColumn, editCodes, editNumbers, type RowEdits } from './column.ts';
import type { KindColumns } from './graph-columns.ts';
import type { ImageRecord } from './image-entries.ts';
import { lowerBoundOf, rowOfId, splicedMembers } from './membership.ts';
import { makeSplice, newPlaceOf, type Splice } from './splice.ts';

/** Records of one kind by id, in the order of the ids; null for one that goes. */
export type RecordChanges = readonly (readonly [id: string, record: ImageRecord | null])[];

/** The columns of a kind, and what came and went on the way; undefined when nothing did. */
export interface MergedKind {
  readonly columns: KindColumns;
  readonly splice: Splice | undefined;
}

/** The columns after the changes. */
export function mergeKind(
  columns: KindColumns,
  changes: RecordChanges,
  isSupposed: boolean,
): MergedKind {
  const { members } = columns;
  const removed: number[] = [];
  const insertedBefore: number[] = [];
  const updates: { readonly row: number; readonly record: ImageRecord }[] = [];
  const inserts: ImageRecord[] = [];
  for (const [id, record] of changes) {
    const row = rowOfId(members, id);
    if (record && row !== undefined) updates.push({ row, record });
    else if (record) {
      inserts.push(record);
      insertedBefore.push(lowerBoundOf(members, id));
    } else if (row !== undefined) removed.push(row);
  }
  if (removed.length + inserts.length + updates.length === 0) return { columns, splice: undefined };
  const isSplice = removed.length + inserts.length > 0;
  const splice = isSplice ? makeSplice(members.count, removed, insertedBefore) : undefined;
  const places = updates.map(({ row }) => (splice ? newPlaceOf(splice, row) : row));
  const edits: RowEdits<ImageRecord> = {
    splice,
    rowCount: splice?.newCount ?? members.count,
    places: Uint32Array.from([...places, ...(splice?.inserted ?? [])]),
    entries: [...updates.map(({ record }) => record), ...inserts],
    isSupposed,
  };
  const ids = inserts.map(({ id }) => id);
  return {
    splice,
    columns: {
      ...editRows(columns, edits),
      members: splice ? splicedMembers(members, splice, ids) : members,
    },
  };
}

/** All columns but the members. */
function editRows(columns: KindColumns, edits: RowEdits<ImageRecord>): KindColumns {
  const names = scalarNames(kindNamed(columns.kind).fields);
  return {
    ...columns,
    revisions: editNumbers(columns.revisions, edits, ({ revision }) => revision),
    createdAt: editNumbers(columns.createdAt, edits, ({ createdAt }) => createdAt),
    updatedAt: editNumbers(columns.updatedAt, edits, ({ updatedAt }) => updatedAt),
    filled: editCodes(columns.filled, edits, ({ filled }) => filled),
    fields: editFields(columns.fields, names, edits),
  };
}

/** The columns of the kept fields; those that nobody ever stated are left out. */
export function editFields<T extends Pick<ImageRecord, 'scalars'>>(
  fields: ReadonlyMap<string, CodedColumn>,
  names: readonly string[],
  edits: RowEdits<T>,
): ReadonlyMap<string, CodedColumn> {
  const edited = new Map<string, CodedColumn>();
  for (const name of names) {
    const column = editCodes(fields.get(name), edits, ({ scalars }) => scalars[name]);
    if (column) edited.set(name, column);
  }
  return edited;
}
