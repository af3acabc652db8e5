/** Fields that name other records may not betray those that the reader may not know of. */
import { MODEL } from '../model/generated/model.ts';
import { parseRecordId } from '../model/identity.ts';
import type {
  EdgeState,
  FieldValue,
  RecordState,
  StoredEdge,
  StoredRecord,
} from '../model/states.ts';
import { holdsRecordIds } from './vocabulary-names.ts';

/** Names of the fields that hold global ids, by kind or edge type. */
const referenceFields: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...MODEL.kinds.map(({ name, fields }) => [name, fields] as const),
    ...MODEL.edges.map(({ type, fields }) => [type, fields] as const),
  ].map(([name, fields]) => [name, fields.filter(holdsRecordIds).map((field) => field.name)]),
);

/** Names of the fields of the entry's kind or edge type that hold global ids. */
export function referenceFieldsOf(entry: RecordState | EdgeState): readonly string[] {
  return referenceFields.get('kind' in entry ? entry.kind : entry.type) ?? [];
}

/** The entry without mentions of hidden records; the very same where it has none. */
export function withVisibleReferences<T extends StoredRecord | StoredEdge>(
  entry: T,
  isVisible: (recordId: string) => boolean,
): T {
  const names = referenceFieldsOf(entry);
  if (names.length === 0) return entry;
  // What is visible is asked first, since that is the rule, and the other costs more.
  const hides = (item: unknown) =>
    typeof item === 'string' && !isVisible(item) && parseRecordId(item) !== undefined;
  const fields: { [field: string]: FieldValue } = {};
  for (const name of names) {
    const value = entry.fields[name];
    if (Array.isArray(value) && value.some(hides)) {
      fields[name] = value.filter((item) => !hides(item));
    }
  }
  // Assigned over the old ones, so that the fields keep their order.
  return Object.keys(fields).length === 0
    ? entry
    : { ...entry, fields: { ...entry.fields, ...fields } };
}
