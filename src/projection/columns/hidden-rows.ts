/** Which nodes and edges of a graph are hidden, before any of them is left out. */
import type { EdgeType, KindName } from '../../model/generated/model.ts';
import type { CodedColumn } from './column.ts';
import { rowOfEdge } from './edge-order.ts';
import { type EdgeColumns, type GraphColumns, KINDS_IN_ORDER } from './graph-columns.ts';

/** Whether what has that visibility may be seen. */
export type IsOpen = (visibility: unknown) => boolean;

/** Flags by node, and by row for the types in which something is hidden. */
export class HiddenRows {
  readonly base: GraphColumns;
  /** 1 where hidden; empty while no node is. */
  #nodes = new Uint8Array(0);
  readonly #edges = new Map<EdgeType, Uint8Array>();

  constructor(base: GraphColumns) {
    this.base = base;
  }

  /** Whether anything is left out. */
  get isAny(): boolean {
    return this.hasHiddenNodes || this.#edges.size > 0 || this.base.loose.length > 0;
  }

  get hasHiddenNodes(): boolean {
    return this.#nodes.length > 0;
  }

  isHiddenNode(node: number): boolean {
    return this.#nodes[node] === 1;
  }

  hideNode(node: number): void {
    if (this.#nodes.length === 0) this.#nodes = new Uint8Array(this.base.nodeCount);
    this.#nodes[node] = 1;
  }

  hideEdge({ structure, type }: EdgeColumns, row: number): void {
    const known = this.#edges.get(type) ?? new Uint8Array(structure.count);
    this.#edges.set(type, known);
    known[row] = 1;
  }

  /** The edges of the type that are hidden for what they are themselves: 1 in their rows. */
  hiddenEdges(type: EdgeType): Uint8Array | undefined {
    return this.#edges.get(type);
  }

  /** Hidden rows of a kind, ascending. */
  rowsOfKind(place: number): Uint32Array {
    const { starts } = this.base;
    return rowsIn(this.#nodes.subarray(starts[place], starts[place + 1]));
  }

  /** Nodes of the kind from which edges of the type lead, none of which is open and leads to an open node. */
  emptied(kind: string, type: EdgeType): readonly number[] {
    const { base } = this;
    const loose = base.loose.filter((edge) => edge.type === type);
    if (!this.hasHiddenNodes && !this.#edges.has(type) && loose.length === 0) return [];
    const place = KINDS_IN_ORDER.indexOf(kind as KindName);
    const [first = 0, end = 0] = [base.starts[place], base.starts[place + 1]];
    const [WITH_HIDDEN, WITH_OPEN] = [1, 2];
    const groups = new Uint8Array(end - first);
    const add = (group: number | undefined, what: number) => {
      if (group === undefined || group < first || group >= end) return;
      groups[group - first] = (groups[group - first] ?? 0) | what;
    };
    const structure = base.edges.get(type)?.structure;
    const hidden = this.#edges.get(type);
    for (let row = 0; row < (structure?.count ?? 0); row++) {
      const isHidden = hidden?.[row] === 1 || this.isHiddenNode(structure?.targets[row] ?? 0);
      add(structure?.sources[row], isHidden ? WITH_HIDDEN : WITH_OPEN);
    }
    for (const { source } of loose) add(base.indexOf(source), WITH_HIDDEN);
    return Array.from(rowsIn(groups, WITH_HIDDEN), (row) => first + row);
  }
}

/** What its own visibility hides, and what is named. O(n + m) where a column of visibilities is new, else O(hidden). */
export function hiddenRows(
  base: GraphColumns,
  isOpen: IsOpen,
  closed: Iterable<string>,
): HiddenRows {
  const hidden = new HiddenRows(base);
  base.kinds.forEach(({ fields, members }, place) => {
    for (const row of closedRows(fields.get('visibility'), members.count, isOpen)) {
      hidden.hideNode((base.starts[place] ?? 0) + row);
    }
  });
  for (const edges of base.edges.values()) {
    const { count } = edges.structure;
    for (const row of closedRows(edges.fields.get('visibility'), count, isOpen)) {
      hidden.hideEdge(edges, row);
    }
  }
  for (const id of closed) {
    const node = base.indexOf(id);
    const found = node === undefined ? rowOfEdge(base, id) : undefined;
    if (node !== undefined) hidden.hideNode(node);
    if (found) hidden.hideEdge(found.edges, found.row);
  }
  return hidden;
}

/** Rows in which the flag is the given one, ascending. */
export function rowsIn(flags: Uint8Array, flag = 1): Uint32Array {
  let count = 0;
  for (const each of flags) if (each === flag) count += 1;
  const rows = new Uint32Array(count);
  let filled = 0;
  for (let row = 0; filled < count; row++) {
    if (flags[row] !== flag) continue;
    rows[filled] = row;
    filled += 1;
  }
  return rows;
}

function closedRows(column: CodedColumn | undefined, count: number, isOpen: IsOpen): Uint32Array {
  if (!column)
    return isOpen(undefined) ? NO_ROWS : Uint32Array.from({ length: count }, (_, row) => row);
  const { codes, dictionary } = column;
  const closed = Array.from({ length: dictionary.size + 1 }, (_, code) =>
    isOpen(dictionary.valueOf(code)) ? 0 : 1,
  );
  const flags = new Uint8Array(count);
  for (let row = 0; row < count; row++) flags[row] = closed[codes[row] ?? 0] ?? 1;
  return rowsIn(flags);
}

const NO_ROWS = new Uint32Array(0);
