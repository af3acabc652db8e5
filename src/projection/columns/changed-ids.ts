/** Which entries of a graph have changed since, or are gone. */
import { compareEdge, discriminatorAt, type EdgeKey, edgeIdAt, isEdgeAt } from './edge-order.ts';
import { revisionNamed } from './entries.ts';
import {
  type EdgeColumns,
  emptyType,
  type GraphColumns,
  type KindColumns,
} from './graph-columns.ts';
import { compareIds, idOfRow, type Membership } from './membership.ts';
import { GONE } from './splice.ts';

/**
 * Ids of what the newer graph has in another revision, or not at all. O(1) for each part that is the
 * same in both; both are walked side by side otherwise.
 */
export function changedIds(older: GraphColumns, newer: GraphColumns): readonly string[] {
  const ids: string[] = [];
  const numbers = new Uint32Array(older.nodeCount);
  older.kinds.forEach((kind, place) => {
    const first = older.starts[place] ?? 0;
    const rows = rowsInOther(kind.members, newer.kindAt(place).members);
    rows.forEach((row, index) => {
      numbers[first + index] = row === GONE ? GONE : (newer.starts[place] ?? 0) + row;
    });
    for (const row of changedRecords(kind, newer.kindAt(place), rows)) {
      ids.push(idOfRow(kind.members, row));
    }
  });
  for (const edges of older.edges.values()) {
    const rows = changedEdges(edges, newer, numbers);
    for (const row of rows) {
      const id = edgeIdAt(older, edges, row);
      if (newer.looseEdge(id)?.revision !== edges.revisions.values[row]) ids.push(id);
    }
  }
  for (const { id, revision } of older.loose) {
    if (revisionNamed(newer, id) !== revision) ids.push(id);
  }
  return ids;
}

/** The row of each id in another membership, or `GONE`. */
function rowsInOther(members: Membership, others: Membership): Uint32Array {
  if (members === others) return Uint32Array.from({ length: members.count }, (_, row) => row);
  const rows = new Uint32Array(members.count).fill(GONE);
  let other = 0;
  for (let row = 0; row < members.count; row++) {
    while (other < others.count && compareIds(others, other, members, row) < 0) other += 1;
    const isThere = other < others.count && compareIds(others, other, members, row) === 0;
    if (isThere) rows[row] = other;
  }
  return rows;
}

/** Rows of the older records that the newer ones have in another revision, or not at all. */
function* changedRecords(
  older: KindColumns,
  newer: KindColumns,
  rows: Uint32Array,
): Generator<number, void, undefined> {
  if (older.members === newer.members && older.revisions === newer.revisions) return;
  for (const [row, other] of rows.entries()) {
    if (other === GONE || newer.revisions.values[other] !== older.revisions.values[row]) yield row;
  }
}

/** The same of edges, whose ends have these numbers now. */
function* changedEdges(
  older: EdgeColumns,
  nodes: GraphColumns,
  numbers: Uint32Array,
): Generator<number, void, undefined> {
  const newer = nodes.edges.get(older.type) ?? emptyType(older.type);
  if (newer.structure === older.structure && newer.revisions === older.revisions) return;
  let other = 0;
  for (let row = 0; row < older.structure.count; row++) {
    const key = keyNow(older, row, numbers);
    if (key) {
      other = firstNotBefore(newer, nodes, other, key);
      const revision = isEdgeAt(newer, other, key) ? newer.revisions.values[other] : undefined;
      if (revision === older.revisions.values[row]) continue;
    }
    yield row;
  }
}

/** Undefined where an end is gone. */
function keyNow(edges: EdgeColumns, row: number, numbers: Uint32Array): EdgeKey | undefined {
  const { sources, targets } = edges.structure;
  const source = numbers[sources[row] ?? GONE] ?? GONE;
  const target = numbers[targets[row] ?? GONE] ?? GONE;
  if (source === GONE || target === GONE) return undefined;
  return { source, target, discriminator: discriminatorAt(edges, row) };
}

function firstNotBefore(
  edges: EdgeColumns,
  nodes: GraphColumns,
  from: number,
  key: EdgeKey,
): number {
  let row = from;
  while (row < edges.structure.count && compareEdge(nodes, edges, row, key) < 0) row += 1;
  return row;
}
