import { orderedTexts } from '../../linked-data/ordered-texts.ts';
import { edgeOfType, kindNamed } from '../../model/lookup.ts';
import type { FieldDescription } from '../../model/model.ts';
import type {
  Fields,
  FieldValue,
  LocalisedValue,
  StoredEdge,
  StoredRecord,
} from '../../model/states.ts';

/** An entry in Lacuna's own form: one flat object, as docs/exchange.md describes it. */
export type OwnForm = { readonly [key: string]: FieldValue };

/** What an entry is, its fields in the order of the model, and its provenance. */
export function ownForm(entry: StoredRecord | StoredEdge): OwnForm {
  const { createdAt, createdBy, updatedAt, updatedBy } = entry.provenance;
  const form: { [key: string]: FieldValue } =
    'kind' in entry
      ? { kind: entry.kind, slug: entry.slug }
      : { type: entry.type, source: entry.source, target: entry.target };
  addFields(form, descriptionsOf(entry), entry.fields);
  return Object.assign(form, { createdAt, createdBy, updatedAt, updatedBy });
}

function descriptionsOf(entry: StoredRecord | StoredEdge): readonly FieldDescription[] {
  return 'kind' in entry ? kindNamed(entry.kind).fields : edgeOfType(entry.type).fields;
}

function addFields(
  form: { [key: string]: FieldValue },
  fields: readonly FieldDescription[],
  values: Fields,
): void {
  for (const { name, localised } of fields) {
    const value = values[name];
    if (value === undefined) continue;
    form[name] = localised ? orderedTexts(value as LocalisedValue) : value;
  }
}
