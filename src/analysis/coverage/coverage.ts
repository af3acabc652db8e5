/** What of two kinds of record is linked, and where nothing is. Records are given by global id. */
import type { KindName } from '../../model/generated/model.ts';
import { kindNamed } from '../../model/lookup.ts';
import type { Projection } from '../../projection/projection.ts';
import { counted, cutReasons, type Reason, type Truncation, truncationOf } from '../answer.ts';
import { countMatrix, type LineTotal, type Matrix } from './matrix.ts';
import type { Way } from './ways.ts';

/** Cells shown for each row that is shown, on average. */
const CELLS_PER_ROW = 10;

/** What is asked: nodes of unretracted records, and the ways that count as links. */
export interface CoverageRequest {
  readonly rowKind: KindName;
  readonly columnKind: KindName;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly ways: readonly Way[];
}

export interface CoverageLine {
  readonly record: string;
  readonly total: number;
  readonly linked: number;
}

export interface CoverageCell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
}

export interface CoverageAnswer {
  readonly value: number | null;
  readonly parts: {
    readonly rows: number;
    readonly columns: number;
    readonly cells: number;
    readonly filledCells: number;
  };
  readonly ways: readonly { readonly steps: Way; readonly sentence: string }[];
  readonly rows: readonly CoverageLine[];
  readonly columns: readonly CoverageLine[];
  readonly cells: readonly CoverageCell[];
  readonly holes: {
    readonly rows: readonly string[];
    readonly rowCount: number;
    readonly columns: readonly string[];
    readonly columnCount: number;
    readonly emptyCells: number;
  };
  readonly because: readonly Reason[];
  readonly sentence: string;
  readonly truncated: Truncation | null;
}

/** The cells of a matrix as flat rows. */
export interface CoverageCells {
  readonly cells: readonly CoverageCell[];
  readonly totalCount: number;
  readonly sentence: string;
  readonly truncated: Truncation | null;
}

/** The matrix with at most `limit` rows and columns shown; undefined when it is too much work. */
export function explainCoverage(
  projection: Projection,
  request: CoverageRequest,
  limit: number,
): CoverageAnswer | undefined {
  const matrix = countMatrix(projection, request.ways, request.rows, request.columns);
  if (!matrix) return undefined;
  const shownRows = matrix.rows.slice(0, limit);
  const shownColumns = matrix.columns.slice(0, limit);
  const cells = cellsIn(matrix, shownRows, shownColumns, Number.POSITIVE_INFINITY);
  const shownCells = cells.slice(0, limit * CELLS_PER_ROW);
  const emptyRows = emptyNodes(matrix.rows);
  const emptyColumns = emptyNodes(matrix.columns);
  const parts = partsOf(request, matrix);
  const idsOf = (nodes: readonly number[]) => nodes.map((node) => projection.idOf(node));
  const reasons = cutReasons(
    reasonsOf(request, { rows: idsOf(emptyRows), columns: idsOf(emptyColumns) }),
  );
  return {
    value: parts.cells === 0 ? null : parts.filledCells / parts.cells,
    parts,
    ways: request.ways.map((steps) => ({ steps, sentence: sayWay(steps) })),
    rows: shownRows.map((line) => lineOf(projection, line)),
    columns: shownColumns.map((line) => lineOf(projection, line)),
    cells: shownCells.map((cell) => withIds(projection, cell)),
    holes: {
      rows: idsOf(emptyRows.slice(0, limit)),
      rowCount: emptyRows.length,
      columns: idsOf(emptyColumns.slice(0, limit)),
      columnCount: emptyColumns.length,
      emptyCells: parts.cells - parts.filledCells,
    },
    because: reasons.because,
    sentence: sayMatrix(request, parts, emptyRows.length, emptyColumns.length),
    truncated: truncationOf([
      { list: 'rows', shown: shownRows.length, total: matrix.rows.length },
      { list: 'columns', shown: shownColumns.length, total: matrix.columns.length },
      { list: 'cells', shown: shownCells.length, total: matrix.filledCells },
      { list: 'holes.rows', shown: Math.min(limit, emptyRows.length), total: emptyRows.length },
      {
        list: 'holes.columns',
        shown: Math.min(limit, emptyColumns.length),
        total: emptyColumns.length,
      },
      reasons.length,
    ]),
  };
}

/** The first `limit` cells of the whole matrix; undefined when it is too much work. */
export function listCoverage(
  projection: Projection,
  request: CoverageRequest,
  limit: number,
): CoverageCells | undefined {
  const matrix = countMatrix(projection, request.ways, request.rows, request.columns);
  if (!matrix) return undefined;
  const cells = cellsIn(matrix, matrix.rows, matrix.columns, limit);
  const empty = [matrix.rows, matrix.columns].map((lines) => emptyNodes(lines).length);
  return {
    cells: cells.map((cell) => withIds(projection, cell)),
    totalCount: matrix.filledCells,
    sentence: sayMatrix(request, partsOf(request, matrix), empty[0] ?? 0, empty[1] ?? 0),
    truncated: truncationOf([{ list: 'rows', shown: cells.length, total: matrix.filledCells }]),
  };
}

/** A cell by its nodes. */
type Cell = readonly [row: number, column: number, count: number];

/** The first cells of these rows and columns that are not empty, row by row in their order. */
function cellsIn(
  matrix: Matrix,
  rows: readonly LineTotal[],
  columns: readonly LineTotal[],
  most: number,
): readonly Cell[] {
  const places = new Map(columns.map(({ node }, place) => [node, place]));
  const placeOf = ([, column]: Cell) => places.get(column) ?? -1;
  const found: Cell[] = [];
  for (const { linked, node } of rows) {
    if (linked === 0 || found.length >= most) break;
    const cells = [...matrix.cellsOf(node)]
      .map(([column, count]): Cell => [node, column, count])
      .filter(([, column]) => places.has(column))
      .sort((left, right) => placeOf(left) - placeOf(right));
    found.push(...cells);
  }
  return found.slice(0, most);
}

function withIds(projection: Projection, [row, column, count]: Cell): CoverageCell {
  return { row: projection.idOf(row), column: projection.idOf(column), count };
}

function lineOf(projection: Projection, { linked, node, total }: LineTotal): CoverageLine {
  return { record: projection.idOf(node), total, linked };
}

function emptyNodes(lines: readonly LineTotal[]): readonly number[] {
  return lines
    .filter(({ linked }) => linked === 0)
    .map(({ node }) => node)
    .sort((left, right) => left - right);
}

function partsOf({ columns, rows }: CoverageRequest, { filledCells }: Matrix) {
  const inBoth = new Set(rows);
  const pairsWithItself = columns.filter((node) => inBoth.has(node)).length;
  return {
    rows: rows.length,
    columns: columns.length,
    cells: rows.length * columns.length - pairsWithItself,
    filledCells,
  };
}

function reasonsOf(
  { columnKind, rowKind, ways }: CoverageRequest,
  empty: { readonly rows: readonly string[]; readonly columns: readonly string[] },
): readonly Reason[] {
  const without = (rule: string, kind: KindName, ids: readonly string[]): Reason[] =>
    ids.length === 0
      ? []
      : [
          {
            rule,
            sentence: `${counted(ids.length, oneOf(kind), manyOf(kind))} ${ids.length === 1 ? 'is' : 'are'} linked with nothing.`,
            records: ids,
          },
        ];
  return [
    ...ways.map((way) => ({ rule: 'WAY', sentence: sayWay(way), records: [] })),
    ...without('EMPTY_ROWS', rowKind, empty.rows),
    ...without('EMPTY_COLUMNS', columnKind, empty.columns),
  ];
}

/** `Topics are linked with questions by ABOUT, and those with methods by ADDRESSES.` */
function sayWay(way: Way): string {
  const steps = way.map(({ from, to, types }, place) => {
    const begin = place === 0 ? `${manyOf(from)} are linked` : 'those';
    return `${begin} with ${manyOf(to)} by ${listed(types)}`;
  });
  const told = steps.join(', and ');
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}

function listed(types: readonly string[]): string {
  return types.length > 1 ? `${types.slice(0, -1).join(', ')} or ${types.at(-1)}` : types.join('');
}

function sayMatrix(
  { columnKind, rowKind }: CoverageRequest,
  { cells, columns, filledCells, rows }: CoverageAnswer['parts'],
  emptyRows: number,
  emptyColumns: number,
): string {
  const rowsTold = counted(rows, oneOf(rowKind), manyOf(rowKind));
  const columnsTold = counted(columns, oneOf(columnKind), manyOf(columnKind));
  if (cells === 0) return `Between ${rowsTold} and ${columnsTold} there is nothing to link.`;
  return `Between ${rowsTold} and ${columnsTold}, ${filledCells} of ${counted(cells, 'pair')} ${filledCells === 1 ? 'is' : 'are'} linked; ${holesTold(emptyRows, emptyColumns)}.`;
}

function holesTold(emptyRows: number, emptyColumns: number): string {
  const empty = [
    ...(emptyRows > 0 ? [counted(emptyRows, 'row')] : []),
    ...(emptyColumns > 0 ? [counted(emptyColumns, 'column')] : []),
  ];
  if (empty.length === 0) return 'every row and every column holds something';
  return `${empty.join(' and ')} ${emptyRows + emptyColumns === 1 ? 'holds' : 'hold'} nothing`;
}

/** `prerequisite groups` for the kind PrerequisiteGroup. */
function manyOf(kind: KindName): string {
  return inWords(kindNamed(kind).plural);
}

function oneOf(kind: KindName): string {
  return inWords(kind);
}

function inWords(name: string): string {
  return name
    .replace(/([A-Z])/g, ' $1')
    .trim()
    .toLowerCase();
}
