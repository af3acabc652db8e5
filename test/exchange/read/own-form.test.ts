import { describe, expect, it } from 'vitest';
import type { RecordState } from '../../../src/model/states.ts';
import { recordProblems } from '../../../src/model/validation.ts';
import { mistakesIn, readText, statesOf } from './reading.ts';

const HEADER = '{"lacuna":"export","version":1,"baseIri":"https://a.example/"}';
const ENTRY = '{"kind":"Question","slug":"q","language":"en","title":"Hm","status":"OPEN"}';
const END = `{"lacuna":"end","recordCount":1,"edgeCount":0,"contentDigest":"${'0a'.repeat(32)}"}`;
const ORIGIN = {
  createdAt: '2024-01-01T00:00:00.000Z',
  createdBy: 'Ann',
  updatedAt: '2024-02-01T00:00:00.000Z',
  updatedBy: 'Bob',
};

function record(fields: object): string {
  return JSON.stringify({ kind: 'Person', slug: 'p', ...fields });
}

describe('an entry in the own form', () => {
  it.each([
    [
      'a list',
      '[1]',
      'The entry is a list, not an object; an entry is {"kind": …} or {"type": …}.',
    ],
    ['a text', '"x"', 'The entry is "x", not an object; an entry is {"kind": …} or {"type": …}.'],
    [
      'neither kind nor type',
      '{"slug":"q"}',
      'The object has neither "kind", as a record, nor "type", as an edge.',
    ],
    [
      'a kind with a slip in its key',
      '{"Kind":"Question"}',
      'The object has neither "kind", as a record, nor "type", as an edge; is "Kind" meant to be "kind"?',
    ],
    [
      'both',
      '{"kind":"Question","type":"REQUIRES"}',
      'The object has both "kind", as a record, and "type", as an edge.',
    ],
    [
      'an unknown kind',
      '{"kind":"Questoin","slug":"q"}',
      '"Questoin" is not a kind; did you mean "Question"?',
    ],
    [
      'an unknown type',
      '{"type":"REQUIRE","source":"question/a","target":"question/b"}',
      '"REQUIRE" is not an edge type; did you mean "REQUIRES"?',
    ],
    ['a kind that is a number', '{"kind":1}', '"kind" is 1; it must be a text in quotes.'],
    ['a kind that is null', '{"kind":null}', 'The key "kind" is missing.'],
    ['no slug', '{"kind":"Question"}', 'The key "slug" is missing.'],
    [
      'a slug with a slip',
      '{"kind":"Question","slgu":"q"}',
      'The key "slug" is missing; is "slgu" meant to be "slug"?',
    ],
    [
      'a slug that is a number',
      '{"kind":"Question","slug":7}',
      '"slug" is 7; it must be a text in quotes.',
    ],
    ['no target', '{"type":"REQUIRES","source":"question/a"}', 'The key "target" is missing.'],
    [
      'a source that is a list',
      '{"type":"REQUIRES","source":["question/a"],"target":"question/b"}',
      '"source" is a list; it must be a text.',
    ],
    [
      'a plain text without language',
      '{"kind":"Question","slug":"q","title":"Hm"}',
      'Question.title is a plain text, so "language" must say in which language it is.',
    ],
    [
      'a list in a list',
      record({ name: [['x']] }),
      'Person.name holds a list or an object inside a list.',
    ],
    [
      'a list in an object',
      record({ name: { en: ['x'] } }),
      'Person.name holds a list or an object inside an object.',
    ],
    [
      'the field __proto__',
      '{"kind":"Person","slug":"p","__proto__":{"name":"x"}}',
      'Person has no field "__proto__".',
    ],
    [
      'only some of the provenance',
      record({ createdAt: ORIGIN.createdAt }),
      'createdBy is missing; createdAt, createdBy, updatedAt, updatedBy stand together or not at all.',
    ],
    [
      'a wrong moment',
      record({ ...ORIGIN, updatedAt: '2024-02-01' }),
      'updatedAt is "2024-02-01"; it must be a moment in UTC written YYYY-MM-DDThh:mm:ss.sssZ.',
    ],
    [
      'an empty author',
      record({ ...ORIGIN, createdBy: '' }),
      'createdBy is ""; it must be a text that is not empty.',
    ],
    [
      'a repeated key',
      '{"kind":"Person","slug":"p","name":"a","name":"b"}',
      'The key "name" stands twice in one object.',
    ],
    [
      'a repeated language',
      '{"kind":"Lab","slug":"l","name":{"en":"a","\\u0065n":"b"}}',
      'The key "en" stands twice in one object.',
    ],
    [
      'the manifest',
      '{"lacuna":"manifest"}',
      'This is the manifest of an export and holds no data.',
    ],
    ['another header', '{"lacuna":"x"}', '"lacuna" is "x"; it must be "export" or "end".'],
  ])('is refused for %s', async (_name, text, message) => {
    expect(await mistakesIn('a.ndjson', `\n${text}\n`)).toEqual([`2: ${message}`]);
  });

  it('keeps provenance, and treats null as absent', async () => {
    const items = await readText('a.ndjson', record({ ...ORIGIN, name: 'Ann', orcid: null }));

    expect(items).toEqual([
      {
        is: 'entry',
        place: { file: 'a.ndjson', line: 1 },
        state: {
          kind: 'Person',
          slug: 'p',
          fields: { visibility: 'PUBLIC', lifecycle: 'ACTIVE', name: 'Ann' },
        },
        origin: ORIGIN,
      },
    ]);
    const none = record({ createdAt: null, createdBy: null, updatedAt: null, updatedBy: null });
    expect((await readText('a.ndjson', none))[0]).not.toHaveProperty('origin');
    expect(
      statesOf(await readText('a.ndjson', '{"kind":"Lab","slug":"l","name":{"en":"a","de":null}}')),
    ).toEqual([
      {
        kind: 'Lab',
        slug: 'l',
        fields: { visibility: 'PUBLIC', lifecycle: 'ACTIVE', name: { en: 'a' } },
      },
    ]);
  });

  it('leaves to the model what the model checks', async () => {
    const text = record({ naem: 'x', name: 7, orcid: '\ud800', language: 'en' });
    const [state] = statesOf(await readText('a.ndjson', text));

    expect(recordProblems(state as RecordState).map(({ message }) => message)).toEqual([
      'Person has no field "naem"; did you mean "name"?',
      'Person.name is 7; it must be a text in quotes.',
      'Person.orcid is "\\ud800"; it must be a text of whole characters (well-formed Unicode).',
    ]);
  });
});

describe('NDJSON', () => {
  it.each([
    ['{"kind":"Person",}', 'column 18: "}" stands where a key in double quotes should'],
    ['{"kind":"Person"', 'column 17: it ends where a comma or } should follow'],
    ['{"kind" "Person"}', 'column 9: "\\"" stands where a colon should'],
    ["{'kind':1}", 'column 2: "\'" stands where a key in double quotes or } should'],
    ['{"kind":"Person} ', 'column 9: a text has no closing quote'],
    ['{"a":"\\x"}', 'column 7: a backslash begins no known escape'],
    ['{"a":"\t"}', 'column 7: a text holds a line break or another control character'],
    ['{"a":01}', 'column 7: "1" stands where a comma or } should'],
    ['{"a":NaN}', 'column 6: "N" stands where a value should'],
    ['[1 2]', 'column 4: "2" stands where a comma or ] should'],
    ['{} {}', 'column 4: "{" stands where nothing more should'],
    ['kind: Person', 'column 1: "k" stands where a value should'],
    ['['.repeat(200_000), 'column 101: it is nested more than 100 levels deep'],
  ])('is refused for %.20s', async (text, reason) => {
    expect(await mistakesIn('a.ndjson', `${ENTRY}\n${text}\n${ENTRY}`)).toEqual([
      `2: This is not JSON, ${reason}; each line is one whole object.`,
    ]);
  });

  it('goes on after a mistake', async () => {
    const items = await readText('a.ndjson', `${ENTRY}\nnope\n[]\n${ENTRY}\n`);

    expect(items.map(({ is, place }) => [is, place.line])).toEqual([
      ['entry', 1],
      ['mistake', 2],
      ['mistake', 3],
      ['entry', 4],
    ]);
  });

  it('tells where an export begins and ends', async () => {
    const items = await readText('a.ndjson', `${HEADER}\n${ENTRY}\n${END}\n\n`);

    expect(items.map(({ is }) => is)).toEqual(['begins', 'entry', 'ends']);
    expect(items[0]).toEqual({
      is: 'begins',
      place: { file: 'a.ndjson', line: 1 },
      baseIri: 'https://a.example/',
    });
    expect(items[2]).toEqual({
      is: 'ends',
      place: { file: 'a.ndjson', line: 3 },
      recordCount: 1,
      edgeCount: 0,
      contentDigest: '0a'.repeat(32),
    });
  });

  it.each([
    ['two beginnings', [HEADER, HEADER], '2: The export begins a second time.'],
    [
      'a beginning after entries',
      [ENTRY, HEADER],
      '2: The beginning of the export must stand before all entries.',
    ],
    [
      'an end without a beginning',
      [ENTRY, END],
      '2: The export ends but never began: its first line is missing.',
    ],
    [
      'an entry after the end',
      [HEADER, END, ENTRY, ENTRY],
      '3: Something stands after the end of the export.',
    ],
    ['a second end', [HEADER, END, END], '3: Something stands after the end of the export.'],
    [
      'no JSON after the end',
      [HEADER, END, 'x'],
      '3: This is not JSON, column 1: "x" stands where a value should; each line is one whole object.',
    ],
    [
      'another version',
      ['{"lacuna":"export","version":2}'],
      '1: The version is 2; this Lacuna reads version 1.',
    ],
    [
      'an end without counts',
      [HEADER, '{"lacuna":"end"}'],
      '2: The end of the export lacks recordCount.',
    ],
    [
      'a wrong count',
      [HEADER, END.replace('":1', '":-1')],
      '2: recordCount is -1; it must be a whole number that is not negative.',
    ],
    [
      'a wrong digest',
      [HEADER, END.replace('0a', '0A')],
      `2: contentDigest is "0A${'0a'.repeat(31)}"; it must be 64 hexadecimal digits.`,
    ],
  ])('is refused for %s', async (_name, lines, mistake) => {
    expect(await mistakesIn('a.ndjson', lines.join('\n'))).toEqual([mistake]);
  });
});

describe('JSON', () => {
  it.each([
    [
      'no JSON',
      '[\n  {"kind": "Person"\n  "slug": "p"}]',
      '3: This is not JSON, column 3: "\\"" stands where a comma or } should.',
    ],
    [
      'a cut file',
      '[{"kind":"Person","slug":"p"},\n',
      '2: This is not JSON, column 1: it ends where a value should follow.',
    ],
    [
      'NDJSON',
      `${ENTRY}\n${ENTRY}\n`,
      '2: This is not JSON, column 1: "{" stands where nothing more should; with one object on each line it is NDJSON (.ndjson).',
    ],
    [
      'a repeated key',
      '{\n"records":[],\n"records":[]}',
      '3: The key "records" stands twice in one object.',
    ],
    [
      'too deep a nesting',
      '['.repeat(101),
      '1: This is not JSON, column 101: it is nested more than 100 levels deep.',
    ],
    ['a number', '\n7', '2: The file holds 7; it must hold entries.'],
    [
      'an unknown list',
      '{"record":[]}',
      '1: The object holds the key "record"; it must be an entry, or hold "records" and "edges"; did you mean "records"?',
    ],
    [
      'an empty object',
      '{}',
      '1: The object holds nothing; it must be an entry, or hold "records" and "edges".',
    ],
    ['a list that is none', '{"edges":{}}', '1: "edges" is an object; it must be a list.'],
    [
      'a record among edges',
      `{"edges":[\n${ENTRY}]}`,
      '2: The entry stands under "edges"; it belongs under "records".',
    ],
    [
      'an edge among records',
      '{"records":[\n\n{"type":"REQUIRES","source":"question/a","target":"question/b"}]}',
      '3: The entry stands under "records"; it belongs under "edges".',
    ],
    [
      'no entry',
      `[${ENTRY},\n 7]`,
      '2: The entry is 7, not an object; an entry is {"kind": …} or {"type": …}.',
    ],
  ])('is refused for %s', async (_name, text, mistake) => {
    expect(await mistakesIn('a.json', text)).toEqual([mistake]);
  });

  it('may be one entry, an empty list, or the lines of an export', async () => {
    expect(statesOf(await readText('a.json', ENTRY))).toHaveLength(1);
    expect(await readText('a.json', '[]')).toEqual([]);
    const items = await readText('a.json', `[${HEADER},${ENTRY},${END}]`);
    expect(items.map(({ is }) => is)).toEqual(['begins', 'entry', 'ends']);
  });
});

describe('YAML', () => {
  it.each([
    [
      'a repeated key',
      'kind: Person\nslug: p\nslug: q\n',
      '3: This is not YAML that can be read, column 1: Map keys must be unique.',
    ],
    [
      'wrong indents',
      'kind: Person\n slug: p\n',
      '1: This is not YAML that can be read, column 7: Nested mappings are not allowed in compact mappings.',
    ],
    [
      'a tag',
      'kind: !js/function Person\n',
      '1: This is not YAML that can be read, column 7: Unresolved tag: !js/function.',
    ],
    [
      'an unknown alias',
      '- kind: *x\n',
      '1: The YAML uses an alias that is not known: Unresolved alias (the anchor must be set before the alias): x.',
    ],
    [
      'a number for a slug',
      'kind: Person\nslug: 2001\n',
      '1: "slug" is 2001; it must be a text in quotes.',
    ],
    ['too deep a nesting', '['.repeat(100_000), '-: The YAML is nested too deeply to be read.'],
    ['a text', 'hello', '1: The file holds "hello"; it must hold entries.'],
    ['only comments', '# nothing\n---\n', '-: The file is empty.'],
  ])('is refused for %s', async (_name, text, mistake) => {
    expect(await mistakesIn('a.yaml', text)).toEqual([mistake]);
  });

  it('refuses aliases that grow without bound', async () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const before = level === 0 ? 'x' : `*a${level - 1}`;
      return `a${level}: &a${level} [${Array(10).fill(before).join(', ')}]`;
    });

    expect(await mistakesIn('a.yaml', levels.join('\n'))).toEqual([
      '1: The YAML uses aliases so often that it would grow without bound.',
    ]);
  });

  it('reads several documents, and aliases', async () => {
    const text = `kind: Person\nslug: a\nname: &n Ann\norcid: *n\n---\n- kind: Person\n  slug: b\n`;

    const fields = { visibility: 'PUBLIC', lifecycle: 'ACTIVE' };
    expect(statesOf(await readText('a.yaml', text))).toEqual([
      { kind: 'Person', slug: 'a', fields: { ...fields, name: 'Ann', orcid: 'Ann' } },
      { kind: 'Person', slug: 'b', fields },
    ]);
  });

  it('leaves dates and yes and no as texts, also by the rules of YAML 1.1', async () => {
    const text = '%YAML 1.1\n---\nkind: Effort\nslug: e\nfrom: 2024-02-29\nto: yes\nstate: 0o17\n';

    expect(statesOf(await readText('a.yaml', text))).toEqual([
      {
        kind: 'Effort',
        slug: 'e',
        fields: {
          visibility: 'PUBLIC',
          lifecycle: 'ACTIVE',
          from: '2024-02-29',
          to: 'yes',
          state: 15,
        },
      },
    ]);
  });
});
