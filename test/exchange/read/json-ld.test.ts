import { describe, expect, it } from 'vitest';
import { readAnyJsonLd, readJsonLd } from '../../../src/exchange/read/read-jsonld.ts';
import { edgeNode, recordNode } from '../../../src/linked-data/entry-nodes.ts';
import { CONTEXT_V1 } from '../../../src/linked-data/generated/context-v1.ts';
import { recordDocument } from '../../../src/linked-data/record-document.ts';
import type { StoredEdge, StoredRecord } from '../../../src/model/states.ts';
import {
  BASE_IRI,
  collect,
  inputFile,
  mistakesIn,
  mistakesOf,
  readText,
  statesOf,
} from './reading.ts';

const CONTEXT = `${BASE_IRI}context/v1.jsonld`;
const DATASET = { '@type': 'Dataset', '@id': `${BASE_IRI}.well-known/void#dataset` };
const TOTALS = { recordCount: 1, edgeCount: 1, contentDigest: 'ab'.repeat(32) };
const provenance = {
  createdAt: '2024-01-01T00:00:00.000Z',
  createdBy: 'Ann',
  updatedAt: '2024-02-01T00:00:00.000Z',
  updatedBy: 'Bob',
  revision: 1,
  digest: 'cd'.repeat(32),
};
const { revision: _revision, digest: _digest, ...origin } = provenance;
const QUESTION: StoredRecord = {
  id: 'question/a',
  kind: 'Question',
  slug: 'a',
  fields: {
    language: 'en',
    visibility: 'PUBLIC',
    lifecycle: 'ACTIVE',
    title: { en: 'A', 'zh-Hant': '甲' },
    status: 'OPEN',
    wellPosed: true,
  },
  provenance,
};
const EDGE: StoredEdge = {
  id: 'edge',
  type: 'REQUIRES',
  source: 'question/a',
  target: 'question/b',
  fields: { visibility: 'PUBLIC', confidence: 1 / 3, sources: ['work/w', 'Ann said so'] },
  provenance,
};
const edge = { ...EDGE, id: 'REQUIRES.question.a.question.b' };
const scope = { baseIri: BASE_IRI, isVisible: () => true };
const nodes = [
  DATASET,
  recordNode(QUESTION, [], scope),
  edgeNode(edge, scope),
  { ...DATASET, ...TOTALS },
];

/** One node on each line, as exports write it. */
function ownLines(lines: readonly object[], context: unknown = CONTEXT_V1): string {
  const texts = lines.map((line) => JSON.stringify(line));
  return `{"@context":${JSON.stringify(context)},\n"@graph":[\n${texts.join(',\n')}\n]}\n`;
}

function stateOf({ id: _id, provenance: _told, ...state }: StoredRecord | StoredEdge): object {
  return state;
}

const STATES = [stateOf(QUESTION), stateOf(EDGE)];

function document(...graph: readonly object[]): string {
  return JSON.stringify({ '@context': CONTEXT, '@graph': graph });
}

const RECORD = { '@id': `${BASE_IRI}id/question/a`, '@type': 'Question', status: 'OPEN' };

describe('our own JSON-LD', () => {
  it('is read line by line', async () => {
    expect(await readText('a.jsonld', ownLines(nodes))).toEqual([
      { is: 'begins', place: { file: 'a.jsonld', line: 3 }, baseIri: BASE_IRI },
      { is: 'entry', place: { file: 'a.jsonld', line: 4 }, state: STATES[0], origin },
      { is: 'entry', place: { file: 'a.jsonld', line: 5 }, state: STATES[1], origin },
      { is: 'ends', place: { file: 'a.jsonld', line: 6 }, ...TOTALS },
    ]);
  });

  it('may refer to its context, which then tells the base IRI', async () => {
    const graph = JSON.parse(
      JSON.stringify(nodes.slice(1, 3)).replaceAll(BASE_IRI, 'https://b.example/x/'),
    );
    const items = await readText(
      'a.jsonld',
      ownLines(graph, 'https://b.example/x/context/v1.jsonld'),
    );

    expect(statesOf(items)).toEqual(STATES);
    expect(items[0]?.place.line).toBe(3);
  });

  it('means the same by way of RDF', async () => {
    const file = inputFile('a.jsonld', ownLines(nodes));
    const items = await collect(readAnyJsonLd(file, { baseIri: 'https://other.example/' }));
    const place = { file: 'a.jsonld' };

    expect(items).toEqual([
      { is: 'begins', place, baseIri: BASE_IRI },
      { is: 'entry', place, state: STATES[0], origin },
      { is: 'entry', place, state: STATES[1], origin },
      { is: 'ends', place, ...TOTALS },
    ]);
  });

  it('under .json is told by what it holds', async () => {
    expect(statesOf(await readText('a.json', ownLines(nodes)))).toEqual(STATES);
  });

  it.each([
    ['with another context', ownLines(nodes.slice(1, 3), { ...CONTEXT_V1, wellPosed: null })],
    [
      'with more beside the graph',
      ownLines(nodes).replace('{"@context"', '{"@id":"urn:g","@context"'),
    ],
    [
      'with a key that it does not write',
      ownLines([{ ...nodes[1], note: 'x' }, ...nodes.slice(2, 3)]),
    ],
    [
      'with a value in another form',
      ownLines([{ ...nodes[1], status: ['OPEN'] }, ...nodes.slice(2, 3)]),
    ],
    ['with a language in another spelling', ownLines([{ ...nodes[1], title: { EN: 'A' } }])],
    [
      'with a direct link that its edge does not have',
      ownLines([nodes[1] ?? {}, { ...nodes[2], source: RECORD }]),
    ],
  ])('is read as any other %s', async (_name, text) => {
    const file = inputFile('a.jsonld', text);
    const any = await collect(readAnyJsonLd(file, { baseIri: BASE_IRI }));

    expect(await readText('a.jsonld', text)).toEqual(any);
  });

  it('must be so throughout when the file is large', async () => {
    const text = ownLines([nodes[1] ?? {}, { ...nodes[2], note: 7 }]);
    const lines = text.split('\n').map((line) => `${line}\n`);
    const file = inputFile('a.jsonld', ...lines);

    await expect(collect(readJsonLd(file, { baseIri: BASE_IRI }, 0))).rejects.toMatchObject({
      message:
        'The node is not written as Lacuna exports it, and a file of more than 32 MB is read in that form only.',
      line: 4,
    });
  });

  it('is refused when it is cut', async () => {
    const text = ownLines(nodes);
    const lines = text.split('\n');

    expect(await mistakesIn('a.jsonld', `${lines.slice(0, 5).join('\n')}\n`)).toEqual([
      '6: The file is cut: its end is missing.',
    ]);
    expect(await mistakesIn('a.jsonld', text.slice(0, 60))).toEqual([
      '1: This is not JSON, column 56: a text has no closing quote.',
    ]);
  });

  it.each([
    [
      'an entry after the end',
      [...nodes, recordNode({ ...QUESTION, id: 'question/z', slug: 'z' }, [], scope)],
      '7: Something stands after the end of the export.',
    ],
    [
      'wrong totals',
      [DATASET, { ...DATASET, ...TOTALS, edgeCount: '1' }],
      '4: edgeCount is "1"; it must be a whole number that is not negative.',
    ],
    [
      'a wrong moment',
      [{ ...nodes[1], createdAt: '2024' }],
      '3: createdAt is "2024"; it must be a moment in UTC written YYYY-MM-DDThh:mm:ss.sssZ.',
    ],
  ])('is refused for %s', async (_name, graph, mistake) => {
    expect(await mistakesIn('a.jsonld', ownLines(graph))).toEqual([mistake]);
  });

  it('tells a repeated key', async () => {
    const text = ownLines(nodes).replace('"status":"OPEN"', '"status":"OPEN","status":"ANSWERED"');

    expect(await mistakesIn('a.jsonld', text)).toEqual([
      '4: The key "status" stands twice in one object.',
    ]);
  });
});

describe('any JSON-LD', () => {
  it('is what is served for a record', async () => {
    const text = JSON.stringify(recordDocument(QUESTION, [edge], scope), null, 2);

    expect(statesOf(await readText('a.jsonld', text))).toEqual(STATES);
  });

  it('tells the base IRI by its context', async () => {
    const text = JSON.stringify(
      recordDocument(QUESTION, [edge], { ...scope, baseIri: 'https://b.example/' }),
    );

    expect(statesOf(await readText('a.jsonld', text))).toEqual(STATES);
  });

  it.each([
    [
      'another context',
      JSON.stringify({ '@context': 'https://schema.org/', name: 'x' }),
      'The document refers to the context "https://schema.org/", which is not fetched; put the context into the document.',
    ],
    [
      'another context beside ours',
      JSON.stringify({ '@context': [CONTEXT, 'http://127.0.0.1:1/x'] }),
      'The document refers to the context "http://127.0.0.1:1/x", which is not fetched; put the context into the document.',
    ],
    [
      'an import of a context',
      JSON.stringify({ '@context': { '@version': 1.1, '@import': 'file:///etc/passwd' } }),
      'The document refers to the context "file:///etc/passwd", which is not fetched; put the context into the document.',
    ],
    [
      'a key with a slip',
      document({ ...RECORD, titel: { en: 'x' } }),
      'The key "titel" is not in the context; did you mean "title"?',
    ],
    [
      'a value with a slip',
      document({ ...RECORD, status: 'OPNE' }),
      '"OPNE" is no whole IRI and no name that the context knows.',
    ],
    [
      'a class with a slip',
      document({ ...RECORD, '@type': 'Questoin' }),
      '"Questoin" is no whole IRI and no name that the context knows.',
    ],
    [
      'a relative IRI',
      document({ ...RECORD, '@id': 'id/question/a' }),
      '"id/question/a" is no whole IRI and no name that the context knows.',
    ],
    [
      'a protected term',
      JSON.stringify({ '@context': [CONTEXT, { status: 'http://a.example/' }] }),
      'This is not JSON-LD that can be read: protected term redefinition.',
    ],
    [
      'a wrong value object',
      document({ ...RECORD, licence: { '@value': [1] } }),
      'This is not JSON-LD that can be read: invalid value object value.',
    ],
    ['a number', '7', 'The file holds no JSON-LD, which is an object or a list of them.'],
    [
      'a number for a text',
      document({ ...RECORD, licence: 7 }),
      'question/a: Question.licence is "7"^^xsd:integer; it must be a text without language.',
    ],
    [
      'an edge that is not told',
      document({ ...RECORD, requires: [`${BASE_IRI}id/question/b`] }),
      `<${BASE_IRI}id/question/a> has the direct link lacuna:requires to <${BASE_IRI}id/question/b>, but no edge node tells of it.`,
    ],
  ])('is refused for %s', async (_name, text, message) => {
    const items = await readText('a.jsonld', text);

    expect(mistakesOf(items)[0]).toBe(`-: ${message}`);
  });

  it('leaves out keys that nobody defines, with a reason', async () => {
    const items = await readText('a.jsonld', document({ ...RECORD, zzzzzz: 1 }));

    expect(items.map((item) => (item.is === 'ignored' ? item.reason : item.is))).toEqual([
      'The key "zzzzzz" is not in the context, so it is not read.',
      'entry',
    ]);
  });

  it('keeps every digit of a number', async () => {
    const values = [0.1 + 0.2, 1 / 3, 1e21, 5e-324, -0.5, 123_456_789.125, 7];
    const graph = values.map((value, index) => ({
      '@id': `${BASE_IRI}id/estimate/e-${index}`,
      '@type': 'Estimate',
      value,
    }));
    const states = statesOf(await readText('a.jsonld', document(...graph)));

    expect(states.map((state) => (state as { fields: { value: number } }).fields.value)).toEqual(
      values,
    );
  });

  it('may be nested 100 levels deep and no deeper', async () => {
    const nested = (depth: number) =>
      `${'{"@id":"urn:a","http://a.example/p":'.repeat(depth)}1${'}'.repeat(depth)}`;

    expect(mistakesOf(await readText('a.jsonld', nested(100)))).toEqual([]);
    expect(await mistakesIn('a.jsonld', nested(5_000))).toEqual([
      '1: This is not JSON, column 3601: it is nested more than 100 levels deep.',
    ]);
  });
});
