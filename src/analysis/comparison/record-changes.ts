/** Records and edges that one projection has and another has not. */
import { stopIfAbandoned } from '../../algorithms/interruption.ts';
import type { EdgeType, KindName } from '../../model/generated/model.ts';
import { MODEL } from '../../model/generated/model.ts';
import type { Projection } from '../../projection/projection.ts';
import { allNodes, pairNodes } from './pair-nodes.ts';

/** How many records of a kind came, went or were written again. */
export interface KindChanges {
  readonly kind: KindName;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export interface RecordChanges {
  /** Global ids, ascending; people are counted in `byKind` and not listed. */
  readonly appeared: readonly string[];
  readonly removed: readonly string[];
  /** Kinds with any change, in the order of the model. */
  readonly byKind: readonly KindChanges[];
  readonly edgesAdded: number;
  readonly edgesRemoved: number;
}

/** Changed is a record whose last change is another revision. O(n + m). */
export function recordChanges(before: Projection, after: Projection): RecordChanges {
  const counts = new Map<KindName, { added: number; removed: number; changed: number }>();
  const appeared: string[] = [];
  const removed: string[] = [];
  for (const pair of pairNodes(before, after, allNodes)) {
    stopIfAbandoned();
    const sort = sortOf(before, after, pair);
    if (!sort) continue;
    const kind = kindOf(before, after, pair);
    const known = counts.get(kind) ?? { added: 0, removed: 0, changed: 0 };
    known[sort] += 1;
    counts.set(kind, known);
    if (kind === 'Person') continue;
    if (sort === 'added') appeared.push(pair.id);
    if (sort === 'removed') removed.push(pair.id);
  }
  const byKind = MODEL.kinds.flatMap(({ name }) => {
    const found = counts.get(name as KindName);
    return found ? [{ kind: name as KindName, ...found }] : [];
  });
  return { appeared, removed, byKind, ...edgeChanges(before, after) };
}

interface Nodes {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

function sortOf(
  old: Projection,
  young: Projection,
  { after, before }: Nodes,
): 'added' | 'removed' | 'changed' | undefined {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  return old.revisionOf(before) === young.revisionOf(after) ? undefined : 'changed';
}

function kindOf(old: Projection, young: Projection, { after, before }: Nodes): KindName {
  return before === undefined ? young.kindOf(after ?? 0) : old.kindOf(before);
}

function edgeChanges(
  before: Projection,
  after: Projection,
): Pick<RecordChanges, 'edgesAdded' | 'edgesRemoved'> {
  let [edgesAdded, edgesRemoved] = [0, 0];
  for (const type of new Set([...before.edgeCounts().keys(), ...after.edgeCounts().keys()])) {
    const [old, young] = [edgeIds(before, type), edgeIds(after, type)];
    edgesAdded += countWithout(young, old);
    edgesRemoved += countWithout(old, young);
  }
  return { edgesAdded, edgesRemoved };
}

function edgeIds(projection: Projection, type: EdgeType): ReadonlySet<string> {
  const table = projection.edgesOf(type);
  return new Set(Array.from({ length: table.count }, (_, edge) => table.id(edge)));
}

function countWithout(ids: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const id of ids) if (!others.has(id)) count += 1;
  return count;
}
