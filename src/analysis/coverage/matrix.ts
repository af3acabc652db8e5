/** Counts how records of one kind are linked with those of another. */
import { rowOf } from '../../algorithms/csr.ts';
import { stopIfAbandoned } from '../../algorithms/interruption.ts';
import type { EdgeType, KindName } from '../../model/generated/model.ts';
import { isRetracted } from '../../projection/lifecycle.ts';
import type { Projection } from '../../projection/projection.ts';
import type { Way, WayStep } from './ways.ts';

/** Most edges that are followed for one matrix. */
export const MOST_WORK = 5_000_000;

/** What a row or column holds in the whole matrix. */
export interface LineTotal {
  readonly node: number;
  /** Sum of the counts. */
  readonly total: number;
  /** Cells that are not empty. */
  readonly linked: number;
}

/** The totals of a matrix; its cells are counted again for the rows that are shown. */
export interface Matrix {
  /** Largest total first, ties by node; all of them. */
  readonly rows: readonly LineTotal[];
  readonly columns: readonly LineTotal[];
  readonly filledCells: number;
  /** The cells of a row that are not empty: count by column node. */
  cellsOf(row: number): ReadonlyMap<number, number>;
}

/**
 * The matrix of row and column nodes, which are unretracted records of the kinds at the ends of the
 * ways. A cell counts chains of unretracted records; a pair of equal nodes is no cell. Undefined when
 * more than `mostWork` edges would have to be followed. O(edges followed); memory for the totals only.
 */
export function countMatrix(
  projection: Projection,
  ways: readonly Way[],
  rows: readonly number[],
  columns: readonly number[],
  mostWork = MOST_WORK,
): Matrix | undefined {
  const walker = new Walker(projection, ways, new Set(columns));
  const columnTotals = new Map(columns.map((node) => [node, { total: 0, linked: 0 }]));
  let filledCells = 0;
  const rowTotals: LineTotal[] = [];
  for (const node of rows) {
    stopIfAbandoned();
    const cells = walker.cellsOf(node);
    if (walker.work > mostWork) return undefined;
    let total = 0;
    for (const [column, count] of cells) {
      total += count;
      const known = columnTotals.get(column);
      if (known) {
        known.total += count;
        known.linked += 1;
      }
    }
    filledCells += cells.size;
    rowTotals.push({ node, total, linked: cells.size });
  }
  return {
    rows: rowTotals.sort(largestFirst),
    columns: [...columnTotals].map(([node, line]) => ({ node, ...line })).sort(largestFirst),
    filledCells,
    cellsOf: (row) => walker.cellsOf(row),
  };
}

function largestFirst(left: LineTotal, right: LineTotal): number {
  return right.total - left.total || left.node - right.node;
}

/** Follows ways from rows, and counts what it follows. */
class Walker {
  work = 0;
  readonly #projection: Projection;
  readonly #ways: readonly Way[];
  readonly #columns: ReadonlySet<number>;

  constructor(projection: Projection, ways: readonly Way[], columns: ReadonlySet<number>) {
    this.#projection = projection;
    this.#ways = ways;
    this.#columns = columns;
  }

  cellsOf(row: number): ReadonlyMap<number, number> {
    const cells = new Map<number, number>();
    for (const way of this.#ways) {
      let reached = new Map([[row, 1]]);
      for (const step of way) reached = this.#follow(reached, step);
      for (const [node, count] of reached) {
        if (node === row || !this.#columns.has(node)) continue;
        cells.set(node, (cells.get(node) ?? 0) + count);
      }
    }
    return cells;
  }

  /** How many chains lead to each node one step further. */
  #follow(reached: ReadonlyMap<number, number>, { to, types }: WayStep): Map<number, number> {
    const next = new Map<number, number>();
    for (const [node, count] of reached) {
      for (const near of this.#near(node, to, types)) {
        next.set(near, (next.get(near) ?? 0) + count);
      }
    }
    return next;
  }

  /** Each unretracted record of the kind at the other end of an edge, once. */
  #near(node: number, kind: KindName, types: readonly EdgeType[]): ReadonlySet<number> {
    const near = new Set<number>();
    const take = (other: number) => {
      this.work += 1;
      if (this.#projection.kindOf(other) === kind && !isRetracted(this.#projection, other)) {
        near.add(other);
      }
    };
    for (const type of types) {
      const table = this.#projection.edgesOf(type);
      for (const edge of rowOf(table.outgoing, node)) take(table.targets[edge] ?? node);
      for (const edge of rowOf(table.incoming, node)) take(table.sources[edge] ?? node);
    }
    return near;
  }
}
