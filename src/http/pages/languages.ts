/** Texts in the language of whoever reads. */
import type { Request } from 'express';
import { isLanguageTag } from '../../model/external-identifiers.ts';
import { kindNamed } from '../../model/lookup.ts';
import type { FieldValue, LocalisedValue, StoredRecord } from '../../model/states.ts';

/** A text with its BCP 47 tag. */
export interface TaggedText {
  readonly language: string;
  readonly text: string;
}

/** Tags in the order of the reader's wish: `?language=` first, then the header. */
export function wantedLanguages(request: Request): readonly string[] {
  const { language } = request.query;
  const asked = typeof language === 'string' && isLanguageTag(language) ? [language] : [];
  return [...asked, ...request.acceptsLanguages().filter((tag) => tag !== '*')];
}

/**
 * The text in the first wanted language that there is, or in that one's base language; else in the
 * record's own, else in the first by tag.
 */
export function textFor(texts: LocalisedValue, wanted: readonly string[], own: string): TaggedText {
  const tags = Object.keys(texts).sort();
  const candidates = [...wanted.flatMap((tag) => [tag, tag.split('-')[0] ?? tag]), own];
  const known = candidates
    .map((candidate) => tags.find((tag) => tag.toLowerCase() === candidate.toLowerCase()))
    .find((tag) => tag !== undefined);
  const language = known ?? tags[0] ?? own;
  return { language, text: texts[language] ?? '' };
}

/** The text that names a record: that of its label field, else its slug. */
export function labelFor(record: StoredRecord, wanted: readonly string[]): TaggedText {
  const { label } = kindNamed(record.kind);
  const value = label === undefined ? undefined : record.fields[label];
  const own = String(record.fields['language']);
  if (typeof value === 'string') return { language: own, text: value };
  return isLocalised(value) ? textFor(value, wanted, own) : { language: '', text: record.slug };
}

/** Whether the value is a text by language. */
export function isLocalised(value: FieldValue | undefined): value is LocalisedValue {
  return typeof value === 'object' && !Array.isArray(value);
}
