/** Every character that a text may hold comes back from every format. */
import { parse } from 'csv-parse/sync';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { exportCsv } from '../../../src/exchange/write/export-csv.ts';
import { recordProblems } from '../../../src/model/validation.ts';
import { stored } from '../../linked-data/sample-entries.ts';
import { ArraySource } from './array-source.ts';
import { digested, exported, SCOPE } from './sample-graph.ts';

const TEXT = 'https://w3id.org/lacuna/v1#text';
const controls = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).slice(1);

const texts = [
  controls.join(''),
  ...controls.map((character) => `before${character}after`),
  '\u2028 and \u2029',
  '\ufeffmark first',
  '\ufffe and \uffff',
  '👩🏽‍🔬 𠀀 🏳️‍🌈',
  '"quotes" \\backslashes\\ \'single\' """three"""',
  ' spaces around ',
  '\n',
  '\r\n\r\n',
  '=SUM(A1)',
  '<http://not.an/iri> @en "x"^^<y> .',
];

const records = texts.map((text, index) =>
  digested(
    stored({
      kind: 'Claim',
      slug: `claim-${String(index).padStart(3, '0')}`,
      fields: {
        language: 'en',
        visibility: 'PUBLIC',
        lifecycle: 'ACTIVE',
        text: { en: text, 'zh-Hant': text },
      },
    }),
  ),
);
const source = new ArraySource(records, []);

describe('texts with odd characters', () => {
  it('are such as may be stored', () => {
    expect(records.flatMap(recordProblems)).toEqual([]);
  });

  it.each([
    ['nq', 'N-Quads'],
    ['ttl', 'Turtle'],
  ] as const)('come back from %s', async (format, name) => {
    const quads = new Parser({ format: name }).parse(await exported(source, format));
    const read = quads.filter(({ predicate }) => predicate.value === TEXT);

    expect(
      read.filter(({ object }) => object.language === 'en').map(({ object }) => object.value),
    ).toEqual(texts);
    expect(read).toHaveLength(2 * texts.length);
  });

  it.each(['jsonld', 'ndjson'] as const)('come back from %s, each on its line', async (format) => {
    const lines = (await exported(source, format)).split(/\r\n|[\n\r\u2028\u2029]/);
    const read = lines.filter((line) => line.includes('"Claim"') && !line.includes('@context'));

    expect(
      read.map((line) => (JSON.parse(line.replace(/,$/, '')) as { text: { en: string } }).text.en),
    ).toEqual(texts);
  });

  it('come back from CSV', async () => {
    let text = '';
    for await (const part of exportCsv(source, SCOPE)) if ('text' in part) text += part.text;
    const rows = parse(text, { columns: true }) as Record<string, string>[];

    expect(rows.map((row) => row['text@en'])).toEqual(texts);
    expect(rows.map((row) => row['text@zh-Hant'])).toEqual(texts);
  });

  it.each([
    ['nq', 'N-Quads'],
    ['ttl', 'Turtle'],
  ] as const)('do not spoil an address with odd characters in %s', async (format, name) => {
    const baseIri = 'https://граф.example/поле/';
    const quads = new Parser({ format: name }).parse(await exported(source, format, { baseIri }));
    const subjects = new Set(quads.map(({ subject }) => subject.value));

    expect([...subjects]).toEqual([
      `${baseIri}.well-known/void#dataset`,
      ...records.map(({ id }) => `${baseIri}id/${id}`),
    ]);
  });
});
