/** The columns of a graph without what is hidden in it. */
import type { EdgeType } from '../../model/generated/model.ts';
import {
  type CodedColumn,
  editCodes,
  editNumbers,
  type NumberColumn,
  type RowEdits,
} from './column.ts';
import { edgeIdAt } from './edge-order.ts';
import {
  type EdgeColumns,
  type EdgeStructure,
  GraphColumns,
  type KindColumns,
  TYPES_IN_ORDER,
} from './graph-columns.ts';
import { type HiddenRows, rowsIn } from './hidden-rows.ts';
import { idOfRow, splicedMembers } from './membership.ts';
import { newNumbers, renumbered, rowsWithoutEnd } from './renumber.ts';
import { nextVersion } from './shared-arrays.ts';
import { makeSplice, type Splice, spliced } from './splice.ts';

/** Rows that are left out, ascending: of each kind in order, and of each type. */
export interface RemovedRows {
  readonly ofKinds: readonly Uint32Array[];
  readonly ofTypes: ReadonlyMap<EdgeType, Uint32Array>;
}

/** Parts that were made of others, so that they need not be made again while those are the same. */
export class MaskMemo {
  readonly #made = new WeakMap<
    object,
    { readonly of: readonly unknown[]; readonly part: unknown }
  >();
  readonly #splices = new Map<string, { readonly removed: Uint32Array; readonly splice: Splice }>();
  #numbers:
    | { readonly of: readonly unknown[]; readonly numbers: Uint32Array | undefined }
    | undefined;

  /** The part made of the given one and others; the same as before as long as they are the same. */
  made<T>(from: object, others: readonly unknown[], make: () => T): T {
    const known = this.#made.get(from);
    if (known && isSame(known.of, others)) return known.part as T;
    const part = make();
    this.#made.set(from, { of: others, part });
    return part;
  }

  /** The splice that leaves the rows out of the table of that name; undefined when there are none. */
  splice(name: string, count: number, removed: Uint32Array): Splice | undefined {
    const known = this.#splices.get(name);
    if (removed.length === 0) return undefined;
    if (known?.splice.oldCount === count && isSame(known.removed, removed)) return known.splice;
    const splice = makeSplice(count, removed, []);
    this.#splices.set(name, { removed, splice });
    return splice;
  }

  /** The new numbers of nodes; the same array as long as kinds and splices are the same. */
  numbers(
    before: GraphColumns,
    after: GraphColumns,
    splices: readonly (Splice | undefined)[],
  ): Uint32Array | undefined {
    const of = [before.numbering, ...splices];
    if (this.#numbers && isSame(this.#numbers.of, of)) return this.#numbers.numbers;
    const numbers = newNumbers(before, after, splices);
    this.#numbers = { of, numbers };
    return numbers;
  }
}

/** The columns without the hidden nodes and edges, and without edges that lead to or from hidden nodes. O(n + m). */
export function withoutHidden(
  hidden: HiddenRows,
  memo: MaskMemo,
): { readonly columns: GraphColumns; readonly removed: RemovedRows } {
  const { base } = hidden;
  const ofKinds = base.kinds.map((_, place) => hidden.rowsOfKind(place));
  const splices = base.kinds.map(({ kind, members }, place) =>
    memo.splice(kind, members.count, ofKinds[place] ?? new Uint32Array(0)),
  );
  const kinds = base.kinds.map((kind, place) => keptRecords(kind, splices[place], memo));
  const nodes = new GraphColumns(base.revision, kinds, new Map());
  const numbers = memo.numbers(base, nodes, splices);
  const ofTypes = new Map<EdgeType, Uint32Array>();
  const edges = TYPES_IN_ORDER.flatMap((type) => {
    const columns = base.edges.get(type);
    if (!columns) return [];
    const structure = numbers
      ? memo.made(columns.structure, [numbers], () => renumbered(columns.structure, numbers))
      : columns.structure;
    const rows = hiddenRowsOf(structure, hidden.hiddenEdges(type));
    ofTypes.set(type, rows);
    const splice = memo.splice(type, structure.count, rows);
    const kept = keptEdges({ ...columns, structure }, splice, memo);
    return kept.structure.count > 0 ? [[type, kept] as const] : [];
  });
  return {
    columns: new GraphColumns(base.revision, kinds, new Map(edges)),
    removed: { ofKinds, ofTypes },
  };
}

/** Ids of what is left out, and of edges that lack an end. */
export function idsOf(base: GraphColumns, { ofKinds, ofTypes }: RemovedRows): ReadonlySet<string> {
  const ids = new Set(base.loose.map(({ id }) => id));
  base.kinds.forEach(({ members }, place) => {
    for (const row of ofKinds[place] ?? []) ids.add(idOfRow(members, row));
  });
  for (const [type, rows] of ofTypes) {
    const edges = base.edges.get(type);
    if (edges) for (const row of rows) ids.add(edgeIdAt(base, edges, row));
  }
  return ids;
}

/** Rows that are hidden themselves or have lost an end. */
function hiddenRowsOf(structure: EdgeStructure, own: Uint8Array | undefined): Uint32Array {
  const withoutEnd = rowsWithoutEnd(structure);
  if (!own) return Uint32Array.from(withoutEnd);
  const flags = own.slice();
  for (const row of withoutEnd) flags[row] = 1;
  return rowsIn(flags);
}

function keptRecords(kind: KindColumns, splice: Splice | undefined, memo: MaskMemo): KindColumns {
  if (!splice) return kind;
  const keep = new Keep(splice, memo);
  return {
    kind: kind.kind,
    members: memo.made(kind.members, [splice], () => splicedMembers(kind.members, splice, [])),
    revisions: keep.numbers(kind.revisions),
    createdAt: keep.numbers(kind.createdAt),
    updatedAt: keep.numbers(kind.updatedAt),
    filled: keep.codes(kind.filled),
    fields: keep.fields(kind.fields),
  };
}

function keptEdges(edges: EdgeColumns, splice: Splice | undefined, memo: MaskMemo): EdgeColumns {
  if (!splice) return edges;
  const { structure, type } = edges;
  const keep = new Keep(splice, memo);
  return {
    type,
    structure: memo.made(structure, [splice], () => ({
      version: nextVersion(),
      count: splice.newCount,
      sources: spliced(splice, structure.sources),
      targets: spliced(splice, structure.targets),
    })),
    discriminators: keep.codes(edges.discriminators),
    revisions: keep.numbers(edges.revisions),
    fields: keep.fields(edges.fields),
  };
}

/** Columns without the rows that a splice leaves out. */
class Keep {
  readonly #splice: Splice;
  readonly #memo: MaskMemo;
  readonly #edits: RowEdits<never>;

  constructor(splice: Splice, memo: MaskMemo) {
    this.#splice = splice;
    this.#memo = memo;
    const places = new Uint32Array(0);
    this.#edits = { splice, rowCount: splice.newCount, places, entries: [], isSupposed: true };
  }

  numbers<A extends Uint32Array | Float64Array>(column: NumberColumn<A>): NumberColumn<A> {
    return this.#memo.made(column, [this.#splice], () => editNumbers(column, this.#edits, Number));
  }

  codes(column: CodedColumn | undefined): CodedColumn | undefined {
    if (!column) return undefined;
    return this.#memo.made(column, [this.#splice], () =>
      editCodes(column, this.#edits, () => undefined),
    );
  }

  fields(fields: ReadonlyMap<string, CodedColumn>): ReadonlyMap<string, CodedColumn> {
    const kept = new Map<string, CodedColumn>();
    for (const [name, column] of fields) kept.set(name, this.codes(column) ?? column);
    return kept;
  }
}

function isSame(left: ArrayLike<unknown>, right: ArrayLike<unknown>): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index++) if (left[index] !== right[index]) return false;
  return true;
}
