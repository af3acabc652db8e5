/** The edges of one type in typed arrays. */
import { buildCsr, type Csr } from '../algorithms/csr.ts';
import type { FieldValue } from '../model/states.ts';
import { valueAt } from './columns/column.ts';
import { edgeIdAt } from './columns/edge-order.ts';
import type { EdgeColumns, EdgeStructure, GraphColumns } from './columns/graph-columns.ts';

/** The edges of one type. Edge numbers follow the code unit order of the edges' ids. */
export interface EdgeTable {
  readonly count: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Edge numbers by source node. O(n + m) when first asked for. */
  readonly outgoing: Csr;
  /** Edge numbers by target node. O(n + m) when first asked for. */
  readonly incoming: Csr;
  id(edge: number): string;
  /** Revision in which the edge was last changed. */
  revisionOf(edge: number): number;
  /** A code or a property that is not a text; undefined where absent. */
  value(edge: number, field: string): FieldValue | undefined;
}

/** The table over the columns of a type. O(1). */
export function edgeTableOver(columns: GraphColumns, edges: EdgeColumns): EdgeTable {
  const { structure } = edges;
  const { count, sources, targets } = structure;
  const rows = rowsOf(structure, columns.nodeCount);
  const check = (edge: number): number => {
    if (edge >= 0 && edge < count) return edge;
    throw new RangeError(`edge ${edge} is outside 0 to ${count - 1}`);
  };
  return {
    count,
    sources,
    targets,
    get outgoing() {
      return rows.outgoing();
    },
    get incoming() {
      return rows.incoming();
    },
    id: (edge) => edgeIdAt(columns, edges, check(edge)),
    revisionOf: (edge) => edges.revisions.values[check(edge)] ?? 0,
    value: (edge, field) => {
      const row = check(edge);
      const column = edges.fields.get(field);
      return column && valueAt(column, row);
    },
  };
}

/** The edges by their ends; kept as long as somebody has their structure, whatever the revision. */
const known = new WeakMap<EdgeStructure, EdgeRows>();

function rowsOf(structure: EdgeStructure, nodeCount: number): EdgeRows {
  const found = known.get(structure);
  if (found?.nodeCount === nodeCount) return found;
  const rows = new EdgeRows(structure, nodeCount);
  known.set(structure, rows);
  return rows;
}

class EdgeRows {
  readonly nodeCount: number;
  readonly #structure: EdgeStructure;
  #outgoing: Csr | undefined;
  #incoming: Csr | undefined;

  constructor(structure: EdgeStructure, nodeCount: number) {
    this.#structure = structure;
    this.nodeCount = nodeCount;
  }

  outgoing(): Csr {
    this.#outgoing ??= this.#by(this.#structure.sources);
    return this.#outgoing;
  }

  incoming(): Csr {
    this.#incoming ??= this.#by(this.#structure.targets);
    return this.#incoming;
  }

  #by(ends: Uint32Array): Csr {
    const { count } = this.#structure;
    const numbers = new Uint32Array(count);
    for (let edge = 0; edge < count; edge++) numbers[edge] = edge;
    return buildCsr(this.nodeCount, ends, numbers, count);
  }
}
