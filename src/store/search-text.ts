/**
 * Words of texts and of queries, made the same way for both engines: case, accents and ё are folded;
 * runs of Chinese, Japanese and Korean characters become single characters and overlapping pairs.
 */
import { kindNamed } from '../model/lookup.ts';
import type { RecordState } from '../model/states.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Runs of Chinese, Japanese and Korean characters. */
export const CJK_RUN: RegExp =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;

/** All words of a record's texts in all languages, its slug included, language tags not; joined by spaces. */
export function searchText(record: RecordState): string {
  const texts = [record.slug];
  for (const field of kindNamed(record.kind).fields) {
    const value = record.fields[field.name];
    // A query for "en" would find every English record.
    const isCode = field.constraint?.format === 'LANGUAGE';
    if (field.type !== 'String' || value === undefined || isCode) continue;
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) texts.push(...value.map(String));
    else if (typeof value === 'object') texts.push(...Object.values(value));
  }
  return textWords(texts.join('\n')).join(' ');
}

/** Words of a text in their order, each by which it is found; repeated ones stay. */
export function textWords(text: string): readonly string[] {
  return words(text, singlesAndPairs);
}

/** Words that a query asks for, each to be found as the beginning of a word of the text. */
export function searchWords(query: string): readonly string[] {
  return [...new Set(wordSequence(query))];
}

/** The same in their order; repeated ones stay. */
export function wordSequence(text: string): readonly string[] {
  return words(text, pairs);
}

function words(text: string, cut: (run: readonly string[]) => readonly string[]): string[] {
  const folded = foldText(text).replace(CJK_RUN, (run) => ` ${cut([...run]).join(' ')} `);
  return folded.match(WORD) ?? [];
}

/** The text with case, accents and ё folded. */
export function foldText(text: string): string {
  return (
    text
      .normalize('NFKD')
      // After the letters that compatibility forms such as ™ stand for.
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .normalize('NFC')
      .replaceAll('ё', 'е')
      .replaceAll('ς', 'σ')
      .replaceAll('ß', 'ss')
  );
}

function singlesAndPairs(run: readonly string[]): readonly string[] {
  return [...run, ...pairs(run)];
}

function pairs(run: readonly string[]): readonly string[] {
  if (run.length === 1) return run;
  return run.slice(1).map((character, index) => `${run[index]}${character}`);
}
