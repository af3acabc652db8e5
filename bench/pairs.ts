/** Measuring two things in turns, so that what else the machine does falls on both alike. */

/** Milliseconds that something takes. */
export function milliseconds(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** Both so many times; every other time in the other order. */
export async function pairs<One, Other>(
  runs: number,
  measureOne: (run: number) => Promise<One>,
  measureOther: (run: number) => Promise<Other>,
): Promise<{ readonly one: One[]; readonly other: Other[] }> {
  const one: One[] = [];
  const other: Other[] = [];
  for (let run = 0; run < runs; run += 1) {
    if (run % 2 === 0) one.push(await measureOne(run));
    other.push(await measureOther(run));
    if (run % 2 === 1) one.push(await measureOne(run));
  }
  return { one, other };
}
