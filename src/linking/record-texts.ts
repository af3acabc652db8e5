/** The texts of a record by which it is found. */
import { kindNamed } from '../model/lookup.ts';
import type { FieldValue, StoredRecord } from '../model/states.ts';

/** A text of a record. */
export interface RecordText {
  /** The field, or `slug`. */
  readonly field: string;
  readonly language: string | null;
  readonly text: string;
  /** Whether it names the record in lists; a slug that does for want of a label is none. */
  readonly isLabel: boolean;
}

/** Texts that name the record, then the others in the order of the schema, the slug last. */
export function textsOf(record: StoredRecord): readonly RecordText[] {
  const { fields, label } = kindNamed(record.kind);
  const texts = fields
    // The store does not search tags of languages either: "en" would find every English record.
    .filter(({ constraint, type }) => type === 'String' && constraint?.format !== 'LANGUAGE')
    .flatMap(({ name }) => textsIn(name, record.fields[name], name === label));
  const slug = textsIn('slug', record.slug, false);
  const labels = texts.filter(({ isLabel }) => isLabel);
  return [...labels, ...texts.filter(({ isLabel }) => !isLabel), ...slug];
}

/** A text by itself, each of a list, or one for each language by tag. */
function textsIn(field: string, value: FieldValue | undefined, isLabel: boolean): RecordText[] {
  if (value === undefined) return [];
  if (typeof value !== 'object') return [{ field, language: null, text: String(value), isLabel }];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(field, each, isLabel));
  const byTag = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return byTag.map(([language, text]) => ({ field, language, text: String(text), isLabel }));
}
