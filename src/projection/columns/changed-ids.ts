/** Which entries of a graph have changed since, or are gone. */
import { edgeIdAt } from './edge-order.ts';
import { revisionNamed } from './entries.ts';
import type { GraphColumns } from './graph-columns.ts';
import { idOfRow } from './membership.ts';

/** Ids of what the newer graph has in another revision, or not at all. O(1) for each part that is the same in both. */
export function changedIds(older: GraphColumns, newer: GraphColumns): readonly string[] {
  const ids: string[] = [];
  const look = (id: string, revision: number | undefined) => {
    if (revisionNamed(newer, id) !== revision) ids.push(id);
  };
  older.kinds.forEach(({ members, revisions }, place) => {
    const now = newer.kinds[place];
    if (now?.members === members && now.revisions === revisions) return;
    for (let row = 0; row < members.count; row++) {
      look(idOfRow(members, row), revisions.values[row]);
    }
  });
  for (const edges of older.edges.values()) {
    const now = newer.edges.get(edges.type);
    if (now?.structure === edges.structure && now.revisions === edges.revisions) continue;
    for (let row = 0; row < edges.structure.count; row++) {
      look(edgeIdAt(older, edges, row), edges.revisions.values[row]);
    }
  }
  for (const { id, revision } of older.loose) look(id, revision);
  return ids;
}
