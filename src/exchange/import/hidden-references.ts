/** What exports leave out of lists of record ids, and what an import therefore must not take away. */
import { isDeepStrictEqual } from 'node:util';
import { referenceFieldsOf } from '../../linked-data/visible-references.ts';
import { parseRecordId } from '../../model/identity.ts';
import type { Fields, FieldValue, StoredEdge, StoredRecord } from '../../model/states.ts';
import { maySee, vanishesWithMembers } from '../../projection/mask.ts';
import type { GraphStore } from '../../store/graph-store.ts';

type Stored = StoredRecord | StoredEdge;

/** Ids that the store's lists name and the file's do not; usually there are none. */
export function unnamedReferences(present: Stored, told: Fields): readonly string[] {
  return referenceFieldsOf(present).flatMap((name) => {
    const named = new Set(itemsOf(told[name]));
    return itemsOf(present.fields[name]).filter((id) => !named.has(id) && parseRecordId(id));
  });
}

/**
 * Those of the records that an export may have left out: hidden ones, ones that are not there, and
 * groups, which are hidden with their members.
 */
export async function findHidden(
  store: Pick<GraphStore, 'readRecords'>,
  ids: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const asked = [...ids];
  const records = asked.length === 0 ? [] : await store.readRecords(asked);
  return new Set(
    asked.filter((_id, index) => {
      const record = records[index];
      return !record || !maySee('public', record.fields) || vanishesWithMembers(record.kind);
    }),
  );
}

/**
 * The fields of an export's entry with what was left out of them. A list that is the store's but for
 * hidden records is the store's; to any other the hidden ones are appended in their order.
 */
export function withHiddenReferences(
  told: Fields,
  present: Stored,
  hidden: ReadonlySet<string>,
): Fields {
  const fields: Record<string, FieldValue> = { ...told };
  for (const name of referenceFieldsOf(present)) {
    const before = itemsOf(present.fields[name]);
    const items = itemsOf(told[name]);
    const named = new Set(items);
    const isKept = (id: string) => hidden.has(id) && !named.has(id);
    const kept = before.filter(isKept);
    if (kept.length === 0) continue;
    const others = before.filter((id) => !isKept(id));
    fields[name] = isDeepStrictEqual(others, items) ? before : [...items, ...kept];
  }
  return fields;
}

function itemsOf(value: FieldValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
