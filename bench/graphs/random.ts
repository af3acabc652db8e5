/** Numbers that look random and are the same for every run. */

/** A source of numbers from 0 to below 1; equal seeds give equal numbers (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 to below a bound. */
export function below(random: () => number, bound: number): number {
  return Math.floor(random() * bound);
}

/** The numbers from 0 to below a bound, shuffled (Fisher and Yates). */
export function shuffled(random: () => number, bound: number): Uint32Array {
  const numbers = Uint32Array.from({ length: bound }, (_, number) => number);
  for (let last = bound - 1; last > 0; last -= 1) {
    const other = below(random, last + 1);
    const moved = numbers[last] ?? 0;
    numbers[last] = numbers[other] ?? 0;
    numbers[other] = moved;
  }
  return numbers;
}
