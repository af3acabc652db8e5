/** Texts in the language that a caller wants. */
import { kindNamed } from '../model/lookup.ts';
import type { FieldValue, LocalisedValue, StoredRecord } from '../model/states.ts';
import { badInput } from './errors.ts';

/** The wanted tag in canonical spelling; throws BAD_USER_INPUT for a text that is no tag. */
export function wantedLanguage(language: string | null | undefined): string | undefined {
  if (language === null || language === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    throw badInput('language', language, 'a BCP 47 language tag such as en or zh-Hant');
  }
}

/**
 * A localised text: in the wanted language, else in its base language, else in the record's own,
 * else in the first by tag. Null when the field is absent.
 */
export function textOf(
  record: StoredRecord,
  field: string,
  wanted: string | undefined,
): string | null {
  const texts = record.fields[field];
  if (!isLocalised(texts)) return null;
  const own = String(record.fields['language']);
  const tags = [wanted, wanted?.split('-')[0], own, Object.keys(texts).sort()[0]];
  for (const tag of tags) {
    const text = tag === undefined ? undefined : texts[tag];
    if (text !== undefined) return text;
  }
  return null;
}

/** The text that names a record: that of its label field, else its slug. */
export function labelOf(record: StoredRecord, wanted: string | undefined): string {
  const { label } = kindNamed(record.kind);
  if (label === undefined) return record.slug;
  const value = record.fields[label];
  return typeof value === 'string' ? value : (textOf(record, label, wanted) ?? record.slug);
}

/** All languages of a localised text, by tag. */
export function translationsOf(
  record: StoredRecord,
  field: string,
): readonly { readonly language: string; readonly text: string }[] {
  const texts = record.fields[field];
  if (!isLocalised(texts)) return [];
  return Object.keys(texts)
    .sort()
    .map((language) => ({ language, text: texts[language] ?? '' }));
}

function isLocalised(value: FieldValue | undefined): value is LocalisedValue {
  return typeof value === 'object' && !Array.isArray(value);
}
