import { describe, expect, it } from 'vitest';
import {
  type CoverageRequest,
  explainCoverage,
  listCoverage,
} from '../../src/analysis/coverage/coverage.ts';
import { countMatrix } from '../../src/analysis/coverage/matrix.ts';
import { shortestWays, type Way } from '../../src/analysis/coverage/ways.ts';
import { type EdgeType, type KindName, MODEL } from '../../src/model/generated/model.ts';
import { isRetracted } from '../../src/projection/lifecycle.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import { makeRandom } from '../support/random-questions.ts';
import { type ExpectedWay, expectedCells, expectedWays } from './expected-coverage.ts';
import { RETRACTED } from './gap-tables.ts';
import { projectQuickly } from './quick-cases.ts';
import { edge, finding, lab, method, open, question, record, requires } from './small-graphs.ts';
import { visiblePart } from './visible-knowledge.ts';

const GRAPHS = 1_000;

const KINDS = MODEL.kinds.map(({ name }) => name as KindName).filter((name) => name !== 'Person');

const asExpected = (way: Way): ExpectedWay => ({
  kinds: [...way.slice(0, 1).map(({ from }) => from), ...way.map(({ to }) => to)],
  types: way.map(({ types }) => types),
});

/** All records of the kinds, over the shortest ways. */
function requestOf(
  projection: Projection,
  rowKind: KindName,
  columnKind: KindName,
  via?: readonly EdgeType[],
): CoverageRequest {
  const nodesOf = (kind: KindName) => {
    const { start, end } = projection.nodesOf(kind);
    return Array.from({ length: end - start }, (_, index) => start + index).filter(
      (node) => !isRetracted(projection, node),
    );
  };
  const ways = shortestWays(rowKind, columnKind, via ? new Set(via) : undefined);
  return { rowKind, columnKind, ways, rows: nodesOf(rowKind), columns: nodesOf(columnKind) };
}

describe('shortestWays', () => {
  it('finds a shortest way between any two kinds, one of those that there are', () => {
    let several = 0;
    const pairs = KINDS.flatMap((rows) => KINDS.map((columns) => [rows, columns] as const));
    for (const [rows, columns] of pairs) {
      const found = shortestWays(rows, columns).map(asExpected);
      const expected = expectedWays(rows, columns);

      expect(found, `${rows} ${columns}`).toHaveLength(Math.min(1, expected.length));
      expect(expected, `${rows} ${columns}`).toEqual(expect.arrayContaining(found));
      if (expected.length > 1) several += 1;
    }
    expect(several).toBeGreaterThan(50);
  });

  it('finds all shortest ways over given types', () => {
    const random = makeRandom(11);
    const types = MODEL.edges.map(({ type }) => type as EdgeType);
    const lengths = new Map<number, number>();
    for (let round = 0; round < 600; round++) {
      const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
      const [rows, columns] = [pick(KINDS), pick(KINDS)];
      const via = Array.from({ length: 1 + Math.floor(random() * 9) }, () => pick(types));
      const found = shortestWays(rows, columns, new Set(via)).map(asExpected);
      const byKinds = (left: ExpectedWay, right: ExpectedWay) =>
        left.kinds.join() < right.kinds.join() ? -1 : 1;

      expect(found.toSorted(byKinds)).toEqual([...expectedWays(rows, columns, via)].sort(byKinds));
      const length = found[0]?.types.length ?? 0;
      lengths.set(length, (lengths.get(length) ?? 0) + 1);
    }
    for (const length of [0, 1, 2, 3]) expect(lengths.get(length) ?? 0).toBeGreaterThan(3);
  });

  it.each([
    ['Topic', 'Method', ['Topic', 'Question', 'Method'], [['ABOUT'], ['ADDRESSES']]],
    ['Indicator', 'Question', ['Indicator', 'Method', 'Question'], [['MEASURES'], ['ADDRESSES']]],
    ['Lab', 'Claim', ['Lab', 'Finding', 'Claim'], [['PRODUCED_BY'], ['BEARS_ON']]],
    ['Lab', 'Capability', ['Lab', 'Capability'], [['HAS', 'OFFERS', 'SEEKS']]],
    ['Lab', 'Lab', ['Lab', 'Finding', 'Lab'], [['PRODUCED_BY'], ['PRODUCED_BY']]],
    ['Rubric', 'Question', ['Rubric', 'Estimate', 'Question'], [['ON_RUBRIC'], ['ESTIMATES']]],
    [
      'Question',
      'Question',
      ['Question', 'Question'],
      [['REQUIRES', 'INFORMED_BY', 'REFINES', 'PART_OF']],
    ],
  ] as const)('goes from %s to %s', (rows, columns, kinds, types) => {
    expect(shortestWays(rows, columns).map(asExpected)).toEqual([{ kinds, types }]);
  });

  it('takes all ways over the types that are named', () => {
    const ways = shortestWays('Topic', 'Question', new Set<EdgeType>(['EXPLAINS']));

    expect(ways.map((way) => asExpected(way).kinds)).toEqual([
      ['Topic', 'Work', 'Question'],
      ['Topic', 'Resource', 'Question'],
    ]);
  });
});

/** What is asked of each random graph, in turn. */
const ASKED: readonly (readonly [KindName, KindName, (readonly EdgeType[])?])[] = [
  ['Topic', 'Method'],
  ['Question', 'Question'],
  ['Lab', 'Claim'],
  ['Indicator', 'Question'],
  ['Lab', 'Question', ['RUN_BY', 'PURSUES']],
  ['Method', 'Capability'],
  ['Lab', 'Lab'],
  ['Work', 'Question', ['REPORTED_IN', 'INFORMS', 'BEARS_ON', 'ANSWERS']],
  ['Topic', 'Question', ['EXPLAINS']],
  ['System', 'Topic'],
];

/** What the rows or columns hold, largest total first. */
function expectedLines(
  cells: ReadonlyMap<string, number>,
  projection: Projection,
  request: CoverageRequest,
  side: 'rows' | 'columns',
) {
  const place = side === 'rows' ? 0 : 1;
  const lines = request[side].map((node) => {
    const record = projection.idOf(node);
    const counts = [...cells]
      .filter(([key]) => key.split(' ')[place] === record)
      .map(([, count]) => count);
    const total = counts.reduce((sum, count) => sum + count, 0);
    return { record, total, linked: counts.length };
  });
  return lines.sort((a, b) => b.total - a.total || (a.record < b.record ? -1 : 1));
}

describe('countMatrix on random graphs', () => {
  it(`counts every chain of ${GRAPHS} graphs, asked for three matrices each`, () => {
    const mix = { filled: 0, several: 0, emptyLines: 0 };
    for (let seed = 1; seed <= GRAPHS; seed++) {
      const graph = makeRandomKnowledgeGraph(seed);
      const projection = projectQuickly([...graph.records, ...graph.edges]);
      for (const place of [seed, seed + 3, seed + 6]) {
        const [rowKind, columnKind, via] = ASKED[place % ASKED.length] ?? ['Topic', 'Method'];
        const request = requestOf(projection, rowKind, columnKind, via);
        const expected = expectedCells(visiblePart(graph), request.ways.map(asExpected));

        const emptyLines = checkMatrix(projection, request, expected, `seed ${seed}`);

        mix.filled += expected.size;
        mix.several += [...expected.values()].filter((count) => count > 1).length;
        mix.emptyLines += emptyLines;
      }
    }
    process.stdout.write(
      `Coverage of ${GRAPHS} graphs: ${mix.filled} cells filled, ${mix.several} of them by several chains, ${mix.emptyLines} lines empty.\n`,
    );
    expect(mix.filled).toBeGreaterThan(2_000);
    expect(mix.several).toBeGreaterThan(100);
    expect(mix.emptyLines).toBeGreaterThan(2_000);
  });
});

/** Checks everything that is told of a matrix; gives the number of empty rows and columns. */
function checkMatrix(
  projection: Projection,
  request: CoverageRequest,
  expected: ReadonlyMap<string, number>,
  name: string,
): number {
  const table = listCoverage(projection, request, Number.MAX_SAFE_INTEGER);
  const whole = explainCoverage(projection, request, Number.MAX_SAFE_INTEGER);
  const found = new Map(table?.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.count]));
  expect(found, name).toEqual(expected);
  expect(whole?.cells, name).toEqual(table?.cells);
  let emptyLines = 0;
  for (const side of ['rows', 'columns'] as const) {
    const lines = expectedLines(expected, projection, request, side);
    const holes = lines.filter(({ linked }) => linked === 0).map(({ record }) => record);
    expect(whole?.[side], name).toEqual(lines);
    expect(whole?.holes[side], name).toEqual(holes.sort());
    emptyLines += holes.length;
  }
  const pairs = request.rows.flatMap((row) => request.columns.map((column) => [row, column]));
  const cells = pairs.filter(([row, column]) => row !== column).length;
  expect(whole?.parts, name).toMatchObject({ cells, filledCells: expected.size });
  expect(whole?.holes.emptyCells, name).toBe(cells - expected.size);
  return emptyLines;
}

describe('explainCoverage', () => {
  const topic = (slug: string) => record('Topic', slug, { prefLabel: { en: slug } });
  const states = [
    ...open('a', 'b', 'gone'),
    question('old', RETRACTED),
    topic('t'),
    topic('empty'),
    method('m'),
    method('n'),
    ...['a', 'b', 'old'].map((slug) => edge('ABOUT', `question/${slug}`, 'topic/t')),
    ...['a', 'b', 'old'].map((slug) => edge('ADDRESSES', 'method/m', `question/${slug}`)),
  ];

  it('tells the way, the cells, the holes and how much of it is covered', () => {
    const projection = projectQuickly(states);

    expect(explainCoverage(projection, requestOf(projection, 'Topic', 'Method'), 10)).toEqual({
      value: 0.25,
      parts: { rows: 2, columns: 2, cells: 4, filledCells: 1 },
      ways: [
        {
          steps: [
            { from: 'Topic', types: ['ABOUT'], to: 'Question' },
            { from: 'Question', types: ['ADDRESSES'], to: 'Method' },
          ],
          sentence:
            'Topics are linked with questions by ABOUT, and those with methods by ADDRESSES.',
        },
      ],
      rows: [
        { record: 'topic/t', total: 2, linked: 1 },
        { record: 'topic/empty', total: 0, linked: 0 },
      ],
      columns: [
        { record: 'method/m', total: 2, linked: 1 },
        { record: 'method/n', total: 0, linked: 0 },
      ],
      cells: [{ row: 'topic/t', column: 'method/m', count: 2 }],
      holes: {
        rows: ['topic/empty'],
        rowCount: 1,
        columns: ['method/n'],
        columnCount: 1,
        emptyCells: 3,
      },
      because: [
        {
          rule: 'WAY',
          sentence:
            'Topics are linked with questions by ABOUT, and those with methods by ADDRESSES.',
          records: [],
        },
        {
          rule: 'EMPTY_ROWS',
          sentence: '1 topic is linked with nothing.',
          records: ['topic/empty'],
        },
        {
          rule: 'EMPTY_COLUMNS',
          sentence: '1 method is linked with nothing.',
          records: ['method/n'],
        },
      ],
      sentence:
        'Between 2 topics and 2 methods, 1 of 4 pairs is linked; 1 row and 1 column hold nothing.',
      truncated: null,
    });
  });

  it('counts edges between the same two records once, and pairs nothing with itself', () => {
    const projection = projectQuickly([
      ...open('a', 'b'),
      requires('a', 'b'),
      requires('b', 'a'),
      requires('a', 'a'),
      edge('INFORMED_BY', 'question/a', 'question/b'),
    ]);
    const answer = explainCoverage(projection, requestOf(projection, 'Question', 'Question'), 10);

    expect(answer?.cells).toEqual([
      { row: 'question/a', column: 'question/b', count: 1 },
      { row: 'question/b', column: 'question/a', count: 1 },
    ]);
    expect(answer?.parts.cells).toBe(2);
  });

  it('cuts lines and cells, and tells each list that it cut', () => {
    const slugs = Array.from({ length: 12 }, (_, index) => `l${index}`);
    const projection = projectQuickly([
      finding('f'),
      ...slugs.map((slug) => lab(slug)),
      ...slugs.map((slug) => edge('PRODUCED_BY', 'finding/f', `lab/${slug}`)),
    ]);
    const request = requestOf(projection, 'Lab', 'Lab');

    expect(explainCoverage(projection, request, 12)?.truncated?.reason).toBe(
      'Cut short: cells to 120 of 132.',
    );
    expect(explainCoverage(projection, request, 2)?.truncated?.reason).toBe(
      'Cut short: rows to 2 of 12, columns to 2 of 12, cells to 2 of 132.',
    );
    expect(listCoverage(projection, request, 5)).toMatchObject({
      totalCount: 132,
      truncated: { shown: 5, total: 132 },
    });
    expect(countMatrix(projection, request.ways, request.rows, request.columns, 100)).toBe(
      undefined,
    );
  });
});
