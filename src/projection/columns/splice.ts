/** What goes and comes in a list of rows, and how columns follow it. */
import { type SharedArray, sharedLike } from './shared-arrays.ts';

/** Stands for the new place of what is gone. */
export const GONE = 0xffff_ffff;

/** Shorter runs are copied one by one. */
const LONG_RUN = 16;

/** From the rows of one list to those of another, in the same order. */
export interface Splice {
  readonly oldCount: number;
  readonly newCount: number;
  /** Runs that stay, ascending: old place, new place and length of each, one after the other. */
  readonly runs: Uint32Array;
  /** New places of the rows that come. */
  readonly inserted: Uint32Array;
}

/**
 * Without the rows at `removed`, and with new ones before the old rows at `insertedBefore`; both
 * ascending, places in the old list. O(changes).
 */
export function makeSplice(
  oldCount: number,
  removed: ArrayLike<number>,
  insertedBefore: ArrayLike<number>,
): Splice {
  const runs: number[] = [];
  const inserted = new Uint32Array(insertedBefore.length);
  let [from, to, gone, come] = [0, 0, 0, 0];
  for (;;) {
    const nextGone = removed[gone] ?? oldCount;
    const nextCome = insertedBefore[come] ?? oldCount;
    const stop = Math.min(nextGone, nextCome);
    if (stop > from) runs.push(from, to, stop - from);
    to += Math.max(0, stop - from);
    from = stop;
    if (come < inserted.length && nextCome === stop) {
      inserted[come] = to;
      come += 1;
      to += 1;
    } else if (gone < removed.length) {
      gone += 1;
      from += 1;
    } else break;
  }
  return { oldCount, newCount: to, runs: Uint32Array.from(runs), inserted };
}

/** Copies what stays into an array of the new length, of the same or a wider sort. Plain copies. */
export function copyKept<A extends SharedArray>(splice: Splice, from: SharedArray, into: A): A {
  const { runs } = splice;
  for (let run = 0; run < runs.length; run += 3) {
    const [start = 0, to = 0, length = 0] = [runs[run], runs[run + 1], runs[run + 2]];
    if (length >= LONG_RUN) into.set(from.subarray(start, start + length), to);
    else for (let step = 0; step < length; step++) into[to + step] = from[start + step] ?? 0;
  }
  return into;
}

/** The column after the splice; zeros for what came. */
export function spliced<A extends SharedArray>(splice: Splice, from: A): A {
  return copyKept(splice, from, sharedLike(from, splice.newCount));
}

/** Writes where each old row went, counted from `first`; `GONE` for what is gone. */
export function writeNewPlaces(splice: Splice, first: number, into: Uint32Array): void {
  const { runs } = splice;
  into.fill(GONE);
  for (let run = 0; run < runs.length; run += 3) {
    const [start = 0, to = 0, length = 0] = [runs[run], runs[run + 1], runs[run + 2]];
    for (let step = 0; step < length; step++) into[start + step] = first + to + step;
  }
}

/** Where an old row went that stays. O(log runs). */
export function newPlaceOf({ runs }: Splice, row: number): number {
  let [low, high] = [0, runs.length / 3 - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((runs[3 * middle] ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return (runs[3 * low + 1] ?? 0) + row - (runs[3 * low] ?? 0);
}
