import { gzipSync } from 'node:zlib';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { FORMATS, formatOf, readFile } from '../../../src/exchange/read/read-file.ts';
import { contextDocument } from '../../../src/linked-data/context-document.ts';
import { entryId } from '../../../src/model/identity.ts';
import type { EdgeState, RecordState } from '../../../src/model/states.ts';
import { edgeProblems, recordProblems } from '../../../src/model/validation.ts';
import { BASE_IRI, collect, inputFile, readText, statesOf } from './reading.ts';
import { CSV, JSON_LD, JSON_LIST, NDJSON, NQUADS, STATES, TURTLE, YAML } from './same-entries.ts';

const documentLoader = async (documentUrl: string) => ({
  documentUrl,
  document: contextDocument(),
});

/** In the order in which graphs give them. */
function sorted(states: readonly object[]): readonly object[] {
  const id = (state: object) => entryId(state as RecordState | EdgeState);
  return [...states].sort((one, other) => (id(one) < id(other) ? -1 : 1));
}

describe('readFile', () => {
  it.each([
    ['same.ndjson', NDJSON],
    ['same.jsonl', NDJSON.replaceAll('\n', '\r\n')],
    ['same.json', JSON_LIST],
    ['same.yaml', YAML],
    ['same.yml', `--- # several documents\n${YAML}`],
    ['same.jsonld', JSON_LD],
    ['linked-data.json', JSON_LD],
    ['same.nq', NQUADS],
    ['same.nq', NQUADS.split('\n').reverse().join('\n')],
    ['same.ttl', TURTLE],
  ])('reads the same entries from %s', async (name, text) => {
    expect(sorted(statesOf(await readText(name, text)))).toEqual(sorted(STATES));
  });

  it('reads the same entries from files of CSV', async () => {
    const files = await Promise.all(
      Object.entries(CSV).map(([name, text]) => readText(name, text)),
    );

    expect(files.flatMap(statesOf)).toEqual(STATES);
  });

  it.each(['expanded', 'flattened'])('reads the same entries from %s JSON-LD', async (shape) => {
    const options = { base: null, documentLoader };
    const document =
      shape === 'expanded'
        ? await jsonld.expand(JSON.parse(JSON_LD), options)
        : await jsonld.flatten(JSON.parse(JSON_LD), null, options);

    expect(statesOf(await readText('a.json', JSON.stringify(document)))).toEqual(STATES);
  });

  it('gives entries that the model accepts', () => {
    const problems = STATES.flatMap((state) =>
      'kind' in state ? recordProblems(state as RecordState) : edgeProblems(state as EdgeState),
    );

    expect(problems).toEqual([]);
  });

  it('tells the line on which an entry begins', async () => {
    const lines = async (name: string, text: string) =>
      (await readText(name, text)).map(({ place }) => place);

    expect(await lines('a.ndjson', NDJSON)).toEqual(
      [1, 2, 4, 5].map((line) => ({ file: 'a.ndjson', line })),
    );
    expect(await lines('a.json', JSON_LIST)).toEqual(
      [1, 2, 3, 4].map((line) => ({ file: 'a.json', line })),
    );
    expect(await lines('a.yaml', YAML)).toEqual(
      [2, 12, 24, 25].map((line) => ({ file: 'a.yaml', line })),
    );
    expect(await lines('a.nq', NQUADS)).toEqual(
      [5, 9, 28, 3].map((line) => ({ file: 'a.nq', line })),
    );
  });

  it('takes the format that is told before that of the name', async () => {
    const file = inputFile('standard input', NDJSON);
    const items = await collect(readFile(file, { baseIri: BASE_IRI, format: 'ndjson' }));

    expect(statesOf(items)).toEqual(STATES);
  });

  it('unpacks what ends with .gz, whatever the chunks', async () => {
    const bytes = gzipSync(NDJSON);
    const chunks = Array.from(bytes, (_byte, at) => bytes.subarray(at, at + 1));

    expect(statesOf(await readText('same.ndjson.gz', ...chunks))).toEqual(STATES);
  });

  it.each([1, 7])('reads chunks of %i bytes', async (length) => {
    const chunksOf = (text: string) => {
      const bytes = Buffer.from(`\ufeff${text}`);
      const starts = Array.from(
        { length: Math.ceil(bytes.length / length) },
        (_, at) => at * length,
      );
      return starts.map((start) => bytes.subarray(start, start + length));
    };
    expect(statesOf(await readText('a.ndjson', ...chunksOf(NDJSON)))).toEqual(STATES);
    expect(sorted(statesOf(await readText('a.nq', ...chunksOf(NQUADS))))).toEqual(sorted(STATES));
    expect(statesOf(await readText('works.csv', ...chunksOf(CSV['works.csv'])))).toEqual([
      STATES[1],
    ]);
  });
});

describe('formatOf', () => {
  it('knows every ending, also before .gz and in upper case', () => {
    for (const { name, endings } of FORMATS) {
      for (const ending of endings) {
        expect(
          [ending, `${ending}.gz`, ending.toUpperCase()].map((end) => formatOf(`a${end}`)),
        ).toEqual([name, name, name]);
      }
    }
    expect(formatOf('a.txt')).toBeUndefined();
  });
});
