/** Where the records of a kind stood in another revision. */
import type { Membership } from '../../projection/columns/membership.ts';

/** Rows that are compared at once: most revisions differ in few places. */
const RUN = 256;

/**
 * What number each record had before, or -1 for a new one; undefined when all are as they were. Both
 * stand in the order of their ids. O(bytes of the ids), O(1) when they are the same object.
 */
export function originsOf(before: Membership, now: Membership): Int32Array | undefined {
  if (before === now) return undefined;
  const origins = new Int32Array(now.count).fill(-1);
  let [row, number] = [0, 0];
  while (row < before.count && number < now.count) {
    if (sameRun(before, row, now, number)) {
      for (let step = 0; step < RUN; step++) origins[number + step] = row + step;
      row += RUN;
      number += RUN;
    } else {
      const end = Math.min(number + RUN, now.count);
      row = compareUpTo(end, { before, row, now, number }, origins);
      number = end;
    }
  }
  return origins;
}

/** Where two lists of ids are compared. */
interface Places {
  readonly before: Membership;
  readonly row: number;
  readonly now: Membership;
  readonly number: number;
}

/** Notes the origins of the numbers up to the end, one by one, and gives the next row. */
function compareUpTo(end: number, places: Places, origins: Int32Array): number {
  const { before, now } = places;
  let { row, number } = places;
  while (number < end && row < before.count) {
    const order = compareRows(before, row, now, number, 1);
    if (order === 0) origins[number] = row;
    if (order <= 0) row++;
    if (order >= 0) number++;
  }
  return row;
}

/** Whether the next rows of both are the same ids. */
function sameRun(left: Membership, leftRow: number, right: Membership, rightRow: number): boolean {
  if (leftRow + RUN > left.count || rightRow + RUN > right.count) return false;
  const shift = start(right, rightRow) - start(left, leftRow);
  for (let step = 1; step <= RUN; step++) {
    if (start(right, rightRow + step) - start(left, leftRow + step) !== shift) return false;
  }
  return compareRows(left, leftRow, right, rightRow, RUN) === 0;
}

/** Less than 0 where the left rows come first, 0 where both are the same ids. */
function compareRows(
  left: Membership,
  leftRow: number,
  right: Membership,
  rightRow: number,
  count: number,
): number {
  const [rightStart, rightEnd] = [start(right, rightRow), start(right, rightRow + count)];
  const [leftStart, leftEnd] = [start(left, leftRow), start(left, leftRow + count)];
  return left.bytes.compare(right.bytes, rightStart, rightEnd, leftStart, leftEnd);
}

/** Where an id begins, and the one before it ends. */
function start({ offsets }: Membership, row: number): number {
  return offsets[row] ?? 0;
}
