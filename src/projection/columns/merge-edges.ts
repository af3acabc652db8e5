/** What changes of edges, and of the nodes that they join, make of the columns of their type. */
import type { EdgeType } from '../../model/generated/model.ts';
import { edgeOfType } from '../../model/lookup.ts';
import { scalarNames } from '../../model/outline.ts';
import { editCodes, editNumbers, type RowEdits } from './column.ts';
import { type EdgeKey, isEdgeAt, lowerBoundOfEdge, parseEdgeId } from './edge-order.ts';
import { edgeInRow } from './entries.ts';
import {
  type EdgeColumns,
  type EdgeStructure,
  emptyType,
  type GraphColumns,
} from './graph-columns.ts';
import type { ImageEdge } from './image-entries.ts';
import { editFields } from './merge-records.ts';
import { renumbered, rowsWithoutEnd } from './renumber.ts';
import { nextVersion } from './shared-arrays.ts';
import { makeSplice, newPlaceOf, type Splice, spliced } from './splice.ts';

/** Edges of one type by id; null for one that goes. */
export type EdgeChanges = ReadonlyMap<string, ImageEdge | null>;

/** What is known when the edges of a type are merged. */
export interface EdgeMerge {
  readonly base: GraphColumns;
  /** The kinds as they are now. */
  readonly nodes: GraphColumns;
  /** New numbers of the nodes of the base; undefined where all stay as they are. */
  readonly numbers: Uint32Array | undefined;
  readonly isSupposed: boolean;
  /** Takes in the edges that lack an end. */
  readonly loose: ImageEdge[];
}

/** An edge with the numbers of its ends. */
interface NumberedEdge extends EdgeKey {
  readonly edge: ImageEdge;
}

/** The columns of a type after the changes. */
export function mergeType(merge: EdgeMerge, type: EdgeType, changes: EdgeChanges): EdgeColumns {
  const columns = withNewNumbers(merge, merge.base.edges.get(type) ?? emptyType(type), changes);
  if (changes.size === 0) return columns;
  const removed: number[] = [];
  const insertedBefore: number[] = [];
  const inserts: NumberedEdge[] = [];
  const updates: { readonly row: number; readonly edge: NumberedEdge }[] = [];
  for (const [id, edge] of [...changes].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const key = keyOf(merge.nodes, id);
    if (!key) {
      if (edge) merge.loose.push(edge);
      continue;
    }
    const row = lowerBoundOfEdge(merge.nodes, columns, key);
    const isThere = isEdgeAt(columns, row, key);
    if (edge && isThere) updates.push({ row, edge: { ...key, edge } });
    else if (edge) {
      inserts.push({ ...key, edge });
      insertedBefore.push(row);
    } else if (isThere) removed.push(row);
  }
  if (removed.length + inserts.length + updates.length === 0) return columns;
  const isSplice = removed.length + inserts.length > 0;
  const { count } = columns.structure;
  const splice = isSplice ? makeSplice(count, removed, insertedBefore) : undefined;
  const places = updates.map(({ row }) => (splice ? newPlaceOf(splice, row) : row));
  return editRows(columns, {
    splice,
    rowCount: splice?.newCount ?? count,
    places: Uint32Array.from([...places, ...(splice?.inserted ?? [])]),
    entries: [...updates.map(({ edge }) => edge), ...inserts],
    isSupposed: merge.isSupposed,
  });
}

/** The columns without some rows. */
export function withoutRows(columns: EdgeColumns, removed: ArrayLike<number>): EdgeColumns {
  const splice = makeSplice(columns.structure.count, removed, []);
  const places = new Uint32Array(0);
  return editRows(columns, {
    splice,
    rowCount: splice.newCount,
    places,
    entries: [],
    isSupposed: false,
  });
}

/** Edges that lose an end become loose, unless the changes say more of them. */
function withNewNumbers(
  { base, loose, numbers }: EdgeMerge,
  columns: EdgeColumns,
  changes: EdgeChanges,
): EdgeColumns {
  if (!numbers) return columns;
  const structure = renumbered(columns.structure, numbers);
  if (structure === columns.structure) return columns;
  const removed = rowsWithoutEnd(structure);
  for (const row of removed) {
    const edge = edgeInRow(base, columns, row);
    if (!changes.has(edge.id)) loose.push(edge);
  }
  const moved = { ...columns, structure };
  return removed.length > 0 ? withoutRows(moved, removed) : moved;
}

/** Undefined where an end is missing. */
function keyOf(nodes: GraphColumns, id: string): EdgeKey | undefined {
  const parts = parseEdgeId(id);
  const source = parts && nodes.indexOf(parts.source);
  const target = parts && nodes.indexOf(parts.target);
  if (source === undefined || target === undefined) return undefined;
  return { source, target, discriminator: parts?.discriminator };
}

function editRows(columns: EdgeColumns, edits: RowEdits<NumberedEdge>): EdgeColumns {
  const names = scalarNames(edgeOfType(columns.type).fields);
  const ofEdges = { ...edits, entries: edits.entries.map(({ edge }) => edge) };
  return {
    type: columns.type,
    structure: edits.splice
      ? editStructure(columns.structure, edits.splice, edits)
      : columns.structure,
    discriminators: editCodes(columns.discriminators, edits, (edge) => edge.discriminator),
    revisions: editNumbers(columns.revisions, ofEdges, ({ revision }) => revision),
    fields: editFields(columns.fields, names, ofEdges),
  };
}

function editStructure(
  structure: EdgeStructure,
  splice: Splice,
  { entries, places }: RowEdits<NumberedEdge>,
): EdgeStructure {
  const sources = spliced(splice, structure.sources);
  const targets = spliced(splice, structure.targets);
  places.forEach((place, index) => {
    const edge = entries[index];
    sources[place] = edge?.source ?? 0;
    targets[place] = edge?.target ?? 0;
  });
  return { version: nextVersion(), count: splice.newCount, sources, targets };
}
