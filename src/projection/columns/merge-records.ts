/** What changes of records make of the columns of their kind. */

import { kindNamed } from '../../model/lookup.ts';
import { scalarNames } from '../../model/outline.ts';
import { type CodedColumn, editCodes, editNumbers } from './column.ts';
import type { KindColumns } from './graph-columns.ts';
import type { ImageRecord } from './image-entries.ts';
import { lowerBoundOf, rowOfId, splicedMembers } from './membership.ts';
import { RowChanges, type RowEdits } from './row-edits.ts';
import type { Splice } from './splice.ts';

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
  const rows = new RowChanges<ImageRecord>();
  for (const [id, record] of changes) {
    const row = rowOfId(members, id);
    if (record && row !== undefined) rows.update(row, record);
    else if (record) rows.insert(lowerBoundOf(members, id), record);
    else if (row !== undefined) rows.remove(row);
  }
  if (rows.isEmpty) return { columns, splice: undefined };
  const edits = rows.edits(members.count, isSupposed);
  const { splice } = edits;
  const ids = rows.inserts.map(({ id }) => id);
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
