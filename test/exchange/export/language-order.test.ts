/** Engines keep the languages of a text in different orders; files and documents have one. */
import { expect, it } from 'vitest';
import { GRAPH_FORMATS } from '../../../src/exchange/export-graph.ts';
import { exportCsv } from '../../../src/exchange/write/export-csv.ts';
import { recordDocument, recordTurtle } from '../../../src/linked-data/record-document.ts';
import type { StoredRecord } from '../../../src/model/states.ts';
import { ArraySource } from './array-source.ts';
import { digested, exported, question, SCOPE } from './sample-graph.ts';

const ORDERED = ['de', 'en', 'fr', 'pt-BR', 'zh-Hans', 'zh-Hant'];

function questionIn(languages: readonly string[]): StoredRecord {
  const record = question('q');
  const title = Object.fromEntries(languages.map((language) => [language, `in ${language}`]));
  return digested({ ...record, fields: { ...record.fields, title } });
}

const ordered = questionIn(ORDERED);
const others = [ORDERED.toReversed(), ['zh-Hant', 'de', 'zh-Hans', 'pt-BR', 'en', 'fr']];

/** The languages of the texts in the order in which they stand. */
function languagesIn(text: string): readonly string[] {
  return Array.from(
    text.matchAll(/in ([a-z]{2}(?:-[A-Za-z]+)?)/g),
    ([, language = '']) => language,
  );
}

it.each(GRAPH_FORMATS)('an export as %s has the languages in one order', async (format) => {
  const text = await exported(new ArraySource([ordered], []), format);

  expect(languagesIn(text)).toEqual(ORDERED);
  for (const languages of others) {
    expect(await exported(new ArraySource([questionIn(languages)], []), format)).toBe(text);
  }
});

it('an export as CSV has the languages in one order', async () => {
  const csvOf = async (record: StoredRecord) => {
    const parts: unknown[] = [];
    for await (const part of exportCsv(new ArraySource([record], []), SCOPE)) parts.push(part);
    return parts;
  };

  for (const languages of others) {
    expect(await csvOf(questionIn(languages))).toEqual(await csvOf(ordered));
  }
});

it('a document has the languages in one order', () => {
  for (const languages of others) {
    const record = questionIn(languages);
    expect(JSON.stringify(recordDocument(record, [], SCOPE))).toBe(
      JSON.stringify(recordDocument(ordered, [], SCOPE)),
    );
    expect(recordTurtle(record, [], SCOPE)).toBe(recordTurtle(ordered, [], SCOPE));
  }
});
