/**
 * What a viewer may see. Masking happens before any computation: a hidden record goes with its edges
 * and group memberships, and a group left empty by it vanishes.
 */
import type { EdgeType } from '../model/generated/model.ts';
import { GraphImage, type ImageEdge, type ImageRecord } from './graph-image.ts';

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

/** Whether a record or edge is hidden for another reason than what it says of itself. */
export type IsClosed = (id: string) => boolean;

/** The part of an image that the viewer may see. O(n + m). */
export function maskImage(
  image: GraphImage,
  viewer: ViewerClass,
  isClosed: IsClosed = () => false,
): GraphImage {
  const masked = new GraphImage();
  masked.revision = image.revision;
  const isOpen = ({ id, scalars }: ImageRecord | ImageEdge) =>
    maySee(viewer, scalars) && !isClosed(id);
  const emptied = emptiedGroups(image, isOpen);
  for (const record of image.records.values()) {
    if (isOpen(record) && !emptied.has(record.id)) masked.records.set(record.id, record);
  }
  for (const edge of image.edges.values()) {
    const hasEnds = masked.records.has(edge.source) && masked.records.has(edge.target);
    if (hasEnds && isOpen(edge)) masked.edges.set(edge.id, edge);
  }
  return masked;
}

/** Ids of what an image holds and its masked part does not. O(n + m), O(1) when nothing is hidden. */
export function hiddenBy(image: GraphImage, masked: GraphImage): ReadonlySet<string> {
  const hidden = new Set<string>();
  if (image.size === masked.size) return hidden;
  for (const id of image.records.keys()) if (!masked.records.has(id)) hidden.add(id);
  for (const id of image.edges.keys()) if (!masked.edges.has(id)) hidden.add(id);
  return hidden;
}

/** Groups that have members, none of which the viewer may see. */
function emptiedGroups(
  image: GraphImage,
  isOpen: (entry: ImageRecord | ImageEdge) => boolean,
): ReadonlySet<string> {
  const visible = (record: ImageRecord | undefined) => record !== undefined && isOpen(record);
  const withMembers = new Set<string>();
  const withVisibleMembers = new Set<string>();
  for (const edge of image.edges.values()) {
    const group = image.records.get(edge.source);
    if (!group || MEMBERSHIPS.get(group.kind) !== edge.type) continue;
    withMembers.add(group.id);
    if (isOpen(edge) && visible(image.records.get(edge.target))) {
      withVisibleMembers.add(group.id);
    }
  }
  for (const id of withVisibleMembers) withMembers.delete(id);
  return withMembers;
}
