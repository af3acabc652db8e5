/** What a viewer may see of the past, from the whole log and the definition, without any shortcut. */
import { GraphImage } from '../../src/projection/graph-image.ts';
import { maskImage } from '../../src/projection/mask.ts';
import { buildProjection, type Projection } from '../../src/projection/projection.ts';
import type { GraphStore, LogEntry } from '../../src/store/graph-store.ts';

/** The whole log. */
export async function wholeLog(store: GraphStore): Promise<readonly LogEntry[]> {
  return await store.readLog(0, 100_000);
}

/** The image of each revision, by replaying the log from its beginning; the empty one first. */
export function imagesOf(log: readonly LogEntry[]): readonly GraphImage[] {
  return [0, ...log.map(({ revision }) => revision)].map((last) => {
    const image = new GraphImage();
    for (const entry of log) if (entry.revision <= last) image.apply(entry);
    return image;
  });
}

/** What an id said last in each of its lives, with the revision in which that life ended. */
function livesOf(log: readonly LogEntry[], id: string) {
  const lives: { readonly end: number; readonly isPublic: boolean }[] = [];
  let isPublic: boolean | undefined;
  for (const { items, revision } of log) {
    const item = items.find((each) => each.id === id);
    if (item?.after === null) {
      lives.push({ end: revision, isPublic: isPublic ?? false });
      isPublic = undefined;
    } else if (item) isPublic = item.state?.fields['visibility'] === 'PUBLIC';
  }
  if (isPublic !== undefined) lives.push({ end: Number.POSITIVE_INFINITY, isPublic });
  return lives;
}

/**
 * The public part of a past image: without what is hidden now, groups that are hidden with their
 * members among it, and without what was hidden at the end of this life or of a later one.
 */
export function expectedPast(
  log: readonly LogEntry[],
  image: GraphImage,
  newest: GraphImage,
): Projection {
  const now = maskImage(newest, 'public');
  const closed = new GraphImage();
  closed.revision = image.revision;
  for (const entry of [...image.records(), ...image.edges()]) {
    const ends = livesOf(log, entry.id).filter(({ end }) => end > image.revision);
    const isHiddenNow = newest.get(entry.id) !== undefined && now.get(entry.id) === undefined;
    const isClosed = isHiddenNow || ends.some(({ isPublic }) => !isPublic);
    const scalars = isClosed ? { ...entry.scalars, visibility: 'LAB' } : entry.scalars;
    closed.putEntry({ ...entry, scalars });
  }
  return buildProjection(maskImage(closed, 'public'));
}
