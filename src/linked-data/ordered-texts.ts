/** Engines keep the languages of a text in different orders; what is written has one. */
import type { LocalisedValue } from '../model/states.ts';

/** The languages of the texts in code unit order. */
export function languagesOf(texts: LocalisedValue): readonly string[] {
  const languages = Object.keys(texts);
  return languages.length > 1 ? languages.sort() : languages;
}

/** The texts with their languages in code unit order; the very same where they are few. */
export function orderedTexts(texts: LocalisedValue): LocalisedValue {
  const languages = languagesOf(texts);
  if (languages.length < 2) return texts;
  return Object.fromEntries(languages.map((language) => [language, texts[language] ?? '']));
}
