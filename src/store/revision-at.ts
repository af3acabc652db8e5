/** Which revision was the newest at a moment. */
import type { GraphStore } from './graph-store.ts';

/** How many times are asked for at once; the log is searched in as many parts. */
const WIDTH = 64;

/**
 * The newest revision that was written by then; 0 before the first. O(log n) times are read. Where the
 * clock of the writers ran backwards, several revisions are followed by one of a later time; one of
 * them is given. A later moment never gives an earlier revision, and what is written afterwards does
 * not change the answer, unless it was written with a clock that is behind.
 */
export async function revisionAt(
  store: Pick<GraphStore, 'currentRevision' | 'readTimes'>,
  moment: string,
): Promise<number> {
  const newest = await store.currentRevision();
  const wanted = Date.parse(moment);
  let width = 1;
  while (width * WIDTH <= newest) width *= WIDTH;
  let revision = 0;
  // The places that are looked at do not depend on how long the log is.
  for (; width >= 1; width /= WIDTH) {
    const places = Array.from({ length: WIDTH - 1 }, (_, index) => revision + (index + 1) * width);
    const times = await store.readTimes(places.filter((place) => place <= newest));
    const later = times.findIndex((time) => time === null || !(Date.parse(time) <= wanted));
    revision += (later === -1 ? times.length : later) * width;
  }
  return revision;
}
