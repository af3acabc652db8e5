/** Whether two arrays hold the same bits. O(n). */
export function isSameArray(
  one: Uint8Array | Uint32Array | Float64Array,
  other: Uint8Array | Uint32Array | Float64Array,
): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) {
    if (!Object.is(one[index], other[index])) return false;
  }
  return true;
}
