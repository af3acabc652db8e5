/** Searches texts of the past: the store finds what records say now, so those that changed are read. */
import type { KindName } from '../model/generated/model.ts';
import type { StoredRecord } from '../model/states.ts';
import type { EntryAt } from '../projection/entry-cache.ts';
import type { ViewerClass } from '../projection/mask.ts';
import type { Graph } from '../projection/open-graph.ts';
import type { Projection } from '../projection/projection.ts';
import { searchText } from '../store/search-text.ts';
import type { SearchQuery } from './query.ts';

/** Records that are read at once. */
const READ_AT_ONCE = 1_000;

/** What is looked for among what has changed. */
interface PastRequest {
  readonly query: Pick<SearchQuery, 'words'>;
  readonly viewer: ViewerClass;
  readonly changed: readonly number[];
}

/** Nodes of the kinds, or of all, whose records are gone or have changed in a newer projection. O(n). */
export function changedSince(
  projection: Projection,
  newest: Projection,
  kinds: readonly KindName[] | undefined,
): readonly number[] {
  if (projection.graph === newest.graph) return [];
  const changed: number[] = [];
  for (let node = 0; node < projection.nodeCount; node++) {
    if (kinds && !kinds.includes(projection.kindOf(node))) continue;
    const now = newest.indexOf(projection.idOf(node));
    const revision = now === undefined ? undefined : newest.revisionOf(now);
    if (revision !== projection.revisionOf(node)) changed.push(node);
  }
  return changed;
}

/** Of what the store finds, what has not changed; and of what has, what held every word then. */
export async function candidatesThen(
  projection: Projection,
  graph: Pick<Graph, 'readAsOf'>,
  found: readonly string[],
  { changed, query, viewer }: PastRequest,
): Promise<readonly string[]> {
  if (changed.length === 0) return found;
  const others = new Set(changed.map((node) => projection.idOf(node)));
  const held = found.filter((id) => !others.has(id));
  for (let start = 0; start < changed.length; start += READ_AT_ONCE) {
    const part = changed.slice(start, start + READ_AT_ONCE);
    const entries = part.map((node) => entryAt(projection, node));
    const records = await graph.readAsOf(viewer, projection.revision, entries);
    for (const record of records as readonly (StoredRecord | null)[]) {
      if (record && holdsAll(record, query.words)) held.push(record.id);
    }
  }
  return held;
}

/** The record of a node as the projection has it. */
export function entryAt(projection: Projection, node: number): EntryAt {
  return { id: projection.idOf(node), revision: projection.revisionOf(node) };
}

function holdsAll(record: StoredRecord, words: readonly string[]): boolean {
  const text = ` ${searchText(record)}`;
  return words.every((word) => text.includes(` ${word}`));
}
