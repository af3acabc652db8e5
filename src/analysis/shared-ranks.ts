/** Places of values in a list where the largest come first. */

/** The place of each value, from 1; equal ones share the better place. The values must descend. O(n). */
export function sharedRanks(values: ArrayLike<number>): Uint32Array {
  const ranks = new Uint32Array(values.length);
  for (let place = 0; place < values.length; place++) {
    const isEqual = place > 0 && values[place] === values[place - 1];
    ranks[place] = isEqual ? (ranks[place - 1] ?? 0) : place + 1;
  }
  return ranks;
}
