/** JSON-LD, N-Quads and Turtle say the same: each is read with a library and canonicalised. */
import { Parser, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { readBundledSeed } from '../../../src/seeding/seed-store.ts';
import {
  canonicalOf,
  canonicalOfDocument,
  canonicalOfQuads,
} from '../../linked-data/canonical-statements.ts';
import { readStatements, statementsOf } from '../../linked-data/read-linked-data.ts';
import { sampleEdges, sampleRecord, sampleRecords } from '../../linked-data/sample-entries.ts';
import { makeRandomKnowledgeGraph } from '../../support/random-knowledge-graph.ts';
import { sampleStates } from '../../support/sample-states.ts';
import { ArraySource } from './array-source.ts';
import { allPublic, exported, sourceOf } from './sample-graph.ts';

/** RDFC-1.0 of the whole field takes seconds, and minutes on a busy machine. */
const LONGEST_MS = 300_000;

async function expectEqualStatements(source: ArraySource): Promise<number> {
  const nquads = await exported(source, 'nq');
  const lines = nquads.split('\n').slice(0, -1);
  const expected = await canonicalOfDocument(
    JSON.parse(await exported(source, 'jsonld')) as object,
  );
  const turtle = new Parser({ format: 'Turtle' }).parse(await exported(source, 'ttl'));

  expect(new Set(lines).size).toBe(lines.length);
  expect(await canonicalOf(nquads)).toEqual(expected);
  expect(turtle).toHaveLength(lines.length);
  expect(await canonicalOfQuads(turtle)).toEqual(expected);
  return lines.length;
}

describe('N-Quads and Turtle say what JSON-LD says', () => {
  it(
    'of the whole field, part by part',
    async () => {
      let count = 0;
      for (const part of partsOf(sourceOf(readBundledSeed('field')))) {
        count += await expectEqualStatements(part);
      }
      expect(count).toBeGreaterThan(50_000);
    },
    LONGEST_MS,
  );

  it(
    'of the whole field at once, lists being read as lists',
    async () => {
      const source = sourceOf(readBundledSeed('field'));
      const nquads = new Parser({ format: 'N-Quads' }).parse(await exported(source, 'nq'));
      const turtle = new Parser({ format: 'Turtle' }).parse(await exported(source, 'ttl'));
      const document = JSON.parse(await exported(source, 'jsonld')) as object;
      const expected = await readStatements(document);

      expect(lowerCaseTags(statementsOf(nquads))).toEqual(expected);
      expect(lowerCaseTags(statementsOf(turtle))).toEqual(expected);
    },
    LONGEST_MS,
  );

  it('of the example', async () => {
    expect(await expectEqualStatements(sourceOf(readBundledSeed('example')))).toBeGreaterThan(500);
  });

  it('of every kind, edge type, field and enum value', async () => {
    await expectEqualStatements(new ArraySource(sampleRecords(), sampleEdges()));
  });

  it.each([1, 2])('of every field with odd characters (seed %i)', async (seed) => {
    await expectEqualStatements(sourceOf(allPublic(sampleStates(seed))));
  });

  it.each([11, 12, 13, 14, 15, 16, 17, 18])('of random graphs (seed %i)', async (seed) => {
    await expectEqualStatements(sourceOf(makeRandomKnowledgeGraph(seed)));
  });

  it('of nothing', async () => {
    expect(await expectEqualStatements(new ArraySource([], []))).toBe(4);
  });
});

describe('numbers', () => {
  const numbers = [0.1 + 0.2, 1 / 3, 5e-324, 1.7976931348623157e308, 123_456_789.123_456_79, -0];

  it.each(['nq', 'ttl'] as const)('come back from %s with every digit', async (format) => {
    const records = numbers.map((minimum, index) => {
      const record = sampleRecord('Rubric', index, false);
      return { ...record, fields: { ...record.fields, minimum } };
    });
    const text = await exported(new ArraySource(records, []), format);
    const read = new Parser({ format: format === 'nq' ? 'N-Quads' : 'Turtle' })
      .parse(text)
      .filter(({ predicate }) => predicate.value === 'https://schema.org/minValue')
      .map(({ object }) => ({ value: Number(object.value), type: object.datatype?.value }));

    expect(read).toEqual(
      numbers.map((value) => ({
        // As in JSON, nothing tells -0 from 0.
        value: value + 0,
        type: 'http://www.w3.org/2001/XMLSchema#double',
      })),
    );
  });
});

describe('N-Quads', () => {
  const quadsOf = async (source: ArraySource): Promise<readonly Quad[]> =>
    new Parser({ format: 'N-Quads', blankNodePrefix: '' }).parse(await exported(source, 'nq'));

  it('have no blank node with two items or two rests', async () => {
    const quads = await quadsOf(sourceOf(allPublic(sampleStates(3))));
    const told = quads
      .filter(({ subject }) => subject.termType === 'BlankNode')
      .map(({ subject, predicate }) => `${subject.value} ${predicate.value}`);

    expect(told.length).toBeGreaterThan(100);
    expect(new Set(told).size).toBe(told.length);
  });

  it('keep all that is about one entry together, its lists with it', async () => {
    const source = sourceOf(allPublic(sampleStates(4)));
    const quads = await quadsOf(source);
    const subjects = quads.map(({ subject, predicate, object }) =>
      // The direct link stands with the edge.
      subject.termType === 'NamedNode' && object.value.includes('/id/') && !isEnd(predicate.value)
        ? undefined
        : subject,
    );
    const runs: string[] = [];
    for (const subject of subjects) {
      if (subject?.termType !== 'NamedNode' || subject.value === runs.at(-1)) continue;
      runs.push(subject.value);
    }

    expect(runs.slice(1, -1)).toHaveLength(source.records.length + source.edges.length);
    expect(new Set(runs.slice(1)).size).toBe(runs.length - 1);
  });
});

/** The source in parts, of which RDFC-1.0 makes short work: its lists look much alike. */
function* partsOf({ records, edges }: ArraySource): Generator<ArraySource> {
  for (let start = 0; start < records.length; start += 100) {
    yield new ArraySource(records.slice(start, start + 100), []);
  }
  for (let start = 0; start < edges.length; start += 200) {
    const some = edges.slice(start, start + 200);
    const ends = new Set(some.flatMap(({ source, target }) => [source, target]));
    const bare = records
      .filter(({ id }) => ends.has(id))
      .map((record) => ({ ...record, fields: { visibility: 'PUBLIC' } }));
    yield new ArraySource(bare, some);
  }
}

/** As jsonld writes them; they are compared without case. */
function lowerCaseTags(statements: readonly string[]): readonly string[] {
  return statements
    .map((each) => each.replace(/"@[A-Za-z0-9-]+$/, (tag) => tag.toLowerCase()))
    .sort();
}

function isEnd(predicate: string): boolean {
  return /#(?:source|target)$/.test(predicate);
}
