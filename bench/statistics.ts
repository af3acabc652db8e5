/** Figures of repeated measurements. */

/** The value in the middle, and the smallest and largest. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/** The spread of some values. Throws RangeError for none. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (median === undefined || lowest === undefined || highest === undefined) {
    throw new RangeError('there is no spread of no values');
  }
  return { median, lowest, highest };
}

/** `0.61 (0.58 to 0.66)`. */
export function spreadText({ median, lowest, highest }: Spread, digits = 2): string {
  return `${median.toFixed(digits)} (${lowest.toFixed(digits)} to ${highest.toFixed(digits)})`;
}

/** The spread of each value through its partner of the same run. */
export function ratioSpread(ours: readonly number[], peers: readonly number[]): Spread {
  return spreadOf(ours.map((value, run) => value / (peers[run] ?? Number.NaN)));
}

/** The value that a share of all values do not exceed. Throws RangeError for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('there is no percentile of no values');
  return value;
}
