/**
 * What a viewer may see. Masking happens before any computation: a hidden record goes with its edges
 * and group memberships, and a group left empty by it vanishes.
 */
import type { EdgeType } from '../model/generated/model.ts';
import type { GraphColumns } from './columns/graph-columns.ts';
import { type HiddenRows, hiddenRows } from './columns/hidden-rows.ts';
import { idsOf, MaskMemo, withoutHidden } from './columns/without-hidden.ts';
import { GraphImage } from './graph-image.ts';

/** Classes of viewers that see the same records. */
export type ViewerClass = 'public';

/** Group kinds vanish with their last member; the value is the edge type to the members. */
const MEMBERSHIPS: ReadonlyMap<string, EdgeType> = new Map([
  ['PrerequisiteGroup', 'MEMBER'],
  ['MethodGroup', 'METHOD_MEMBER'],
]);

/** Whether a viewer of the class may see a record or edge with these scalars. */
export function maySee(viewer: ViewerClass, scalars: { readonly visibility?: unknown }): boolean {
  return viewer === 'public' && scalars.visibility === 'PUBLIC';
}

/** Whether records of the kind are hidden where all of their members are. */
export function vanishesWithMembers(kind: string): boolean {
  return MEMBERSHIPS.has(kind);
}

/** The part of a graph that a viewer may see. */
export interface Masked {
  /** The very columns that were masked when nothing in them is hidden. */
  readonly columns: GraphColumns;
  /** Ids of what the viewer may not see. O(hidden). */
  hiddenIds(): ReadonlySet<string>;
}

/**
 * The part of the columns that the viewer may see; `closed` names what is hidden for another reason
 * than what it says of itself. O(1) where nothing is hidden and nothing that hides has changed, O(n + m)
 * otherwise. With the memo of an earlier time, parts that would become the same are the same objects.
 */
export function maskColumns(
  base: GraphColumns,
  viewer: ViewerClass,
  closed: Iterable<string> = [],
  memo: MaskMemo = new MaskMemo(),
): Masked {
  const hidden = hiddenRows(base, (visibility) => maySee(viewer, { visibility }), closed);
  addEmptiedGroups(hidden);
  if (!hidden.isAny) return { columns: base, hiddenIds: () => NOTHING };
  const { columns, removed } = withoutHidden(hidden, memo);
  return { columns, hiddenIds: () => idsOf(base, removed) };
}

const NOTHING: ReadonlySet<string> = new Set();

/** The part of an image that the viewer may see. */
export function maskImage(image: GraphImage, viewer: ViewerClass): GraphImage {
  return new GraphImage(maskColumns(image.columns(), viewer).columns);
}

/** Hides groups that have members, none of which the viewer may see. */
function addEmptiedGroups(hidden: HiddenRows): void {
  const emptied = [...MEMBERSHIPS].flatMap(([kind, type]) => hidden.emptied(kind, type));
  for (const node of emptied) hidden.hideNode(node);
}
