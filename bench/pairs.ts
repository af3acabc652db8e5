/** Measuring two things in turns, so that what else the machine does falls on both alike. */

/** Milliseconds that something takes. */
export function milliseconds(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** Both so many times; every other time in the other order. After so many milliseconds no pair is begun. */
export async function pairs<One, Other>(
  runs: number,
  measureOne: (run: number) => Promise<One>,
  measureOther: (run: number) => Promise<Other>,
  mostMilliseconds = Number.POSITIVE_INFINITY,
): Promise<{ readonly one: One[]; readonly other: Other[] }> {
  const one: One[] = [];
  const other: Other[] = [];
  const end = performance.now() + mostMilliseconds;
  for (let run = 0; run < runs && (run === 0 || performance.now() < end); run += 1) {
    if (run % 2 === 0) one.push(await measureOne(run));
    other.push(await measureOther(run));
    if (run % 2 === 1) one.push(await measureOne(run));
  }
  return { one, other };
}
