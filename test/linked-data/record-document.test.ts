import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import {
  edgeDocument,
  edgeNquads,
  edgeTurtle,
  recordDocument,
  recordNquads,
  recordTurtle,
} from '../../src/linked-data/record-document.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import type { StoredEdge } from '../../src/model/states.ts';
import { sampleStates } from '../support/sample-states.ts';
import { edgeStatements, ordered, recordStatements } from './expected-statements.ts';
import { expand, findRemarks, readStatements, statementsOf, toNQuads } from './read-linked-data.ts';
import { type ExpandedNode, rebuiltEnds, rebuiltFields } from './rebuilt-states.ts';
import {
  BASE_IRI,
  sampleEdge,
  sampleEdges,
  sampleRecord,
  sampleRecords,
  stored,
  storedEdge,
} from './sample-entries.ts';

const scope = { baseIri: BASE_IRI, isVisible: () => true };
const records = sampleRecords();
const edges = sampleEdges();
const edgesFrom = (id: string) => edges.filter((edge) => edge.source === id);
const question = sampleRecord('Question', 0);

describe('samples', () => {
  it('have every kind, edge type and enum value', () => {
    const used = new Set(
      [...records, ...edges].flatMap(({ fields }) => Object.values(fields).flat()),
    );
    const values = MODEL.enums.flatMap((each) => each.values.map(({ name }) => name));
    const hidden = new Set(['NETWORK', 'LAB']);

    expect(new Set(records.map(({ kind }) => kind)).size).toBe(MODEL.kinds.length);
    expect(new Set(edges.map(({ type }) => type)).size).toBe(MODEL.edges.length);
    expect(values.filter((value) => !used.has(value) && !hidden.has(value))).toEqual([]);
  });
});

describe('recordDocument', () => {
  it.each(MODEL.kinds.map(({ name }) => name))('says all of a %s and its edges', async (kind) => {
    for (const record of records.filter((each) => each.kind === kind)) {
      const outgoing = edgesFrom(record.id);

      const statements = await readStatements(recordDocument(record, outgoing, scope));

      expect(statements).toEqual(
        ordered([...recordStatements(record), ...outgoing.flatMap(edgeStatements)]),
      );
    }
  });

  it('lets every field of every kind be read back', async () => {
    for (const record of records) {
      const [node] = await expand(recordDocument(record, [], scope));

      expect(rebuiltFields(node as ExpandedNode)).toEqual(record.fields);
    }
  });

  it('begins with context, type and id, and keeps language tags as written', () => {
    const document = recordDocument(question, [], scope);

    expect(Object.keys(document).slice(0, 3)).toEqual(['@context', '@type', '@id']);
    expect(document).toMatchObject({
      '@context': `${BASE_IRI}context/v1.jsonld`,
      '@type': 'Question',
      '@id': `${BASE_IRI}id/question/sample-0`,
      title: { 'zh-Hant': expect.any(String) },
    });
    expect(document).not.toHaveProperty('edges');
  });

  it('leaves out the revision, which counts in one instance only', () => {
    expect(recordDocument(question, [], scope)).not.toHaveProperty('revision');
  });

  it('links to a target once, however many edges lead there', async () => {
    const person = sampleRecord('Person', 0);
    const memberships = ['2020-01-01', '2022-01-01'].map((from): StoredEdge => {
      const edge = sampleEdge('MEMBER_OF', [person.id, 'lab/somewhere'], 0);
      return { ...edge, id: `${edge.id}.${from}`, fields: { ...edge.fields, from } };
    });

    const document = recordDocument(person, memberships, scope);

    expect(document['memberOf']).toEqual([`${BASE_IRI}id/lab/somewhere`]);
    expect(document['edges']).toHaveLength(2);
  });

  it('throws for an edge that begins elsewhere', () => {
    const edge = sampleEdge('REQUIRES', ['question/other', question.id], 0);

    expect(() => recordDocument(question, [edge], scope)).toThrow(RangeError);
  });
});

describe('edgeDocument', () => {
  it.each(MODEL.edges.map(({ type }) => type))('says all of a %s edge', async (type) => {
    for (const edge of edges.filter((each) => each.type === type)) {
      const statements = await readStatements(edgeDocument(edge, scope));

      expect(statements).toEqual(ordered(edgeStatements(edge)));
    }
  });

  it('lets ends and fields of every edge type be read back', async () => {
    for (const edge of edges) {
      const [node] = await expand(edgeDocument(edge, scope));

      expect(rebuiltEnds(node as ExpandedNode)).toEqual([edge.source, edge.target]);
      expect(rebuiltFields(node as ExpandedNode)).toEqual(edge.fields);
    }
  });

  it('does not name hidden records among the sources', () => {
    const edge = sampleEdge('REQUIRES', [question.id, 'question/other'], 0);
    const isVisible = (id: string) => id !== 'work/sample-2';

    const document = edgeDocument(edge, { baseIri: BASE_IRI, isVisible });

    expect(document['sources']).toEqual([`${BASE_IRI}id/work/sample-1`]);
  });
});

describe('documents of odd states', () => {
  it.each([1, 2, 3])('are read back unchanged (seed %i)', async (seed) => {
    const states = sampleStates(seed);

    for (const record of states.records.map(stored)) {
      const [node] = await expand(recordDocument(record, [], scope));
      expect(rebuiltFields(node as ExpandedNode)).toEqual(record.fields);
    }
    for (const edge of states.edges.map(storedEdge)) {
      const [node] = await expand(edgeDocument(edge, scope));
      expect(rebuiltFields(node as ExpandedNode)).toEqual(edge.fields);
    }
  });
});

describe('safe mode', () => {
  const document = recordDocument(question, edgesFrom(question.id), scope);

  it('has nothing to remark on any sample', async () => {
    for (const record of records) {
      const whole = recordDocument(record, edgesFrom(record.id), scope);

      expect(await findRemarks(whole)).toEqual([]);
    }
  });

  it.each([
    ['a field that the context does not map', { unmapped: 'lost' }],
    ['an enum value without a term', { status: 'FORGOTTEN' }],
    ['a type without a term', { '@type': 'Opinion' }],
    ['a field that means something in other kinds only', { name: 'lost' }],
    ['a relative id', { '@id': 'question/sample-0' }],
    ['a link by global id', { requires: ['question/sample-1'] }],
    ['a language tag that is none', { title: { en_US: 'lost' } }],
  ])('rejects %s', async (_what, planted) => {
    await expect(toNQuads({ ...document, ...planted })).rejects.toThrow();
  });

  it('fetches no other context', async () => {
    const other = { ...document, '@context': 'https://elsewhere.example/context.jsonld' };

    await expect(expand(other)).rejects.toThrow();
  });
});

describe.each([
  ['N-Quads', recordNquads, edgeNquads],
  ['Turtle', recordTurtle, edgeTurtle],
] as const)('documents as %s', (format, recordText, edgeText) => {
  const statementsIn = (text: string) =>
    statementsOf(new Parser({ format }).parse(text))
      .map((each) => each.replace(/"@[A-Za-z0-9-]+$/, (tag) => tag.toLowerCase()))
      .sort();

  it('say of every record and its edges what the JSON-LD says', async () => {
    for (const record of records) {
      const outgoing = edgesFrom(record.id);
      const text = recordText(record, outgoing, scope);

      expect(statementsIn(text)).toEqual(
        ordered([...recordStatements(record), ...outgoing.flatMap(edgeStatements)]),
      );
    }
  });

  it('say of every edge what the JSON-LD says', async () => {
    for (const edge of edges) {
      expect(statementsIn(edgeText(edge, scope))).toEqual(ordered(edgeStatements(edge)));
    }
  });

  it('repeat no statement when several edges join the same two', () => {
    const person = sampleRecord('Person', 0);
    const memberships = ['2020-01-01', '2022-01-01'].map((from) => {
      const edge = sampleEdge('MEMBER_OF', [person.id, 'lab/somewhere'], 0);
      return { ...edge, id: `${edge.id}.${from}`, fields: { ...edge.fields, from } };
    });
    const quads = new Parser({ format }).parse(recordText(person, memberships, scope));
    const links = quads.filter(
      ({ predicate }) => predicate.value === 'https://schema.org/memberOf',
    );

    expect(links).toHaveLength(1);
  });

  it('do not name hidden records among the sources', () => {
    const edge = sampleEdge('REQUIRES', [question.id, 'question/other'], 0);
    const isVisible = (id: string) => id !== 'work/sample-2';

    for (const text of [
      edgeText(edge, { baseIri: BASE_IRI, isVisible }),
      recordText(question, [edge], { baseIri: BASE_IRI, isVisible }),
    ]) {
      expect(text).not.toContain('work/sample-2');
      expect(text).toContain('work/sample-1');
    }
  });

  it('cannot be made with an edge that begins elsewhere', () => {
    const edge = sampleEdge('REQUIRES', ['question/other', question.id], 0);

    expect(() => recordText(question, [edge], scope)).toThrow(RangeError);
  });
});
