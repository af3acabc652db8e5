/** Where the records of a kind stood in another revision. */
import type { Membership } from '../../projection/columns/membership.ts';

/**
 * What number each record had before, or -1 for a new one; undefined when all are as they were. Both
 * stand in the order of their ids. O(bytes of the ids), O(1) when they are the same object.
 */
export function originsOf(before: Membership, now: Membership): Int32Array | undefined {
  if (before === now) return undefined;
  const origins = new Int32Array(now.count);
  let row = 0;
  for (let number = 0; number < now.count; number++) {
    while (row < before.count && compareIds(before, row, now, number) < 0) row++;
    const isThere = row < before.count && compareIds(before, row, now, number) === 0;
    origins[number] = isThere ? row : -1;
  }
  return origins;
}

/** Less than 0 where the left id comes first, 0 where both are the same. */
function compareIds(
  left: Membership,
  leftRow: number,
  right: Membership,
  rightRow: number,
): number {
  if (isSame(left, leftRow, right, rightRow)) return 0;
  return left.bytes.compare(
    right.bytes,
    right.offsets[rightRow],
    right.offsets[rightRow + 1],
    left.offsets[leftRow],
    left.offsets[leftRow + 1],
  );
}

/** From the end on, where ids that stand near each other differ. */
function isSame(left: Membership, leftRow: number, right: Membership, rightRow: number): boolean {
  const [leftStart = 0, leftEnd = 0] = [left.offsets[leftRow], left.offsets[leftRow + 1]];
  const [rightStart = 0, rightEnd = 0] = [right.offsets[rightRow], right.offsets[rightRow + 1]];
  if (leftEnd - leftStart !== rightEnd - rightStart) return false;
  const shift = rightStart - leftStart;
  for (let index = leftEnd - 1; index >= leftStart; index--) {
    if (left.bytes[index] !== right.bytes[index + shift]) return false;
  }
  return true;
}
