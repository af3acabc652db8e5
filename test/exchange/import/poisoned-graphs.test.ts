/** Graphs that are made to keep a reader busy: each is refused soon, with a sentence, and nothing is written. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyImport } from '../../../src/exchange/import/apply-import.ts';
import { ImportRefused } from '../../../src/exchange/import/import-refused.ts';
import { itemText } from '../../../src/exchange/import/messages.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { open, requires } from '../../analysis/small-graphs.ts';
import { type StoreSnapshot, snapshotOf } from '../../contract/store-snapshot.ts';
import { openTestStore } from '../../support/test-api.ts';
import { planFiles } from '../round-trip/exported-files.ts';

const LONGEST_MS = 20_000;
const COUNT = 50_000;
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const TYPE = `<${RDF}type>`;
const FIRST = `<${RDF}first>`;
const REST = `<${RDF}rest>`;
const WORK = '<https://graph.example/id/work/w>';
const NAMES = '<https://w3id.org/lacuna/v1#authorName>';

const NO_LIST = 'Work.authorNames is a node without IRI; it must be a list, as ("a" "b").';

/** A work whose list of names begins at `_:b0`. */
const HEAD = [`${WORK} ${TYPE} <https://schema.org/CreativeWork> .`, `${WORK} ${NAMES} _:b0 .`];

/** A statement about each of many blank nodes. */
function many(statement: (at: number) => string): readonly string[] {
  return Array.from({ length: COUNT }, (_, at) => statement(at));
}

const CASES: readonly (readonly [string, readonly string[], string])[] = [
  [
    'a list that runs in a circle',
    [
      ...HEAD,
      ...[0, 1].flatMap((at) => [`_:b${at} ${FIRST} "x" .`, `_:b${at} ${REST} _:b${1 - at} .`]),
    ],
    'Work.authorNames cannot be read: the list runs in a circle.',
  ],
  [
    'a long list that runs in a circle',
    [
      ...HEAD,
      ...many((at) => `_:b${at} ${FIRST} "x" .`),
      ...many((at) => `_:b${at} ${REST} _:b${(at + 1) % COUNT} .`),
    ],
    'Work.authorNames cannot be read: the list runs in a circle.',
  ],
  [
    'a list with two firsts',
    [...HEAD, `_:b0 ${FIRST} "x" .`, `_:b0 ${FIRST} "y" .`, `_:b0 ${REST} <${RDF}nil> .`],
    'Work.authorNames cannot be read: a part of the list has 2 rdf:first and not one.',
  ],
  [
    'a list with two rests',
    [...HEAD, `_:b0 ${FIRST} "x" .`, `_:b0 ${REST} <${RDF}nil> .`, `_:b0 ${REST} _:b1 .`],
    'Work.authorNames cannot be read: a part of the list has 2 rdf:rest and not one.',
  ],
  [
    'many blank nodes in a knot',
    [...HEAD, ...many((at) => `_:b${at} <http://v.example/p> _:b${(at * 7 + 1) % COUNT} .`)],
    NO_LIST,
  ],
  [
    'blank nodes deep in each other',
    [...HEAD, ...many((at) => `_:b${at} ${NAMES} _:b${at + 1} .`)],
    NO_LIST,
  ],
];

let store: GraphStore;
let before: StoreSnapshot;
beforeAll(async () => {
  store = await openTestStore([...open('a', 'b'), requires('a', 'b')]);
  before = await snapshotOf(store);
});
afterAll(() => store.close());

async function refusalOf(name: string, text: string): Promise<string> {
  const started = performance.now();
  const plan = await planFiles(store, new Map([[name, Buffer.from(text)]]));
  try {
    await expect(applyImport(plan, store)).rejects.toThrow(ImportRefused);
    expect(performance.now() - started).toBeLessThan(LONGEST_MS);
    expect(await snapshotOf(store)).toEqual(before);
    return plan.lists.mistaken.slice(0, 1).map(itemText).join();
  } finally {
    plan.close();
  }
}

describe.each(CASES)('%s', (_what, lines, sentence) => {
  it('is refused in N-Quads', async () => {
    expect(await refusalOf('a.nq', lines.join('\n'))).toBe(`a.nq:2: ${sentence}`);
  });

  it('is refused in Turtle', async () => {
    expect(await refusalOf('a.ttl', lines.join('\n'))).toBe(`a.ttl: work/w: ${sentence}`);
  });
});

describe('blank nodes in brackets', () => {
  it.each([10, COUNT])('are refused in Turtle, %d deep', async (depth) => {
    const nested = `${'[ <http://v.example/p> '.repeat(depth)}"x"${' ]'.repeat(depth)}`;
    const text = `${HEAD[0]}\n${WORK} ${NAMES} ${nested} .`;

    expect(await refusalOf('a.ttl', text)).toBe(`a.ttl: work/w: ${NO_LIST}`);
  });

  it.each([
    [
      10,
      ': a node without IRI has no class of Lacuna, so nothing is known of what it is; state one, as rdf:type lacuna:Question.',
    ],
    [COUNT, ':1: This is not JSON, column 4183: it is nested more than 100 levels deep.'],
  ])('are refused in JSON-LD, %d deep', async (depth, sentence) => {
    const key = 'https://w3id.org/lacuna/v1#authorName';
    const nested = `${`{"${key}":`.repeat(depth)}"x"${'}'.repeat(depth)}`;
    const text = `{"@id":${WORK.replace('<', '"').replace('>', '"')},"@type":"https://schema.org/CreativeWork","${key}":${nested}}`;

    expect(await refusalOf('a.jsonld', text)).toBe(`a.jsonld${sentence}`);
  });
});
