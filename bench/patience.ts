/** An end to waiting for what may never come. */

/** What was waited for did not come in time. */
export class OutOfPatience extends Error {
  override name = 'OutOfPatience';
}

/** The result of the work, or `OutOfPatience` after so many seconds; the work itself goes on. */
export async function within<Result>(seconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new OutOfPatience(`nothing after ${seconds} s`)),
      seconds * 1_000,
    );
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
