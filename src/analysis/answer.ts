/** What every answer of the analysis carries beside its value. Records are given by global id. */

/** A rule, as a sentence, and the records on which it holds. */
export interface Reason {
  readonly rule: string;
  readonly sentence: string;
  readonly records: readonly string[];
}

/** Tells what a bound left out. */
export interface Truncation {
  readonly reason: string;
  readonly shown: number;
  readonly total: number;
}

/** `3 open questions`, `1 open question`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The slugs of a few records for a sentence, the rest as a number. */
export function named(ids: readonly string[], most = 3): string {
  const slugs = ids.slice(0, most).map((id) => id.slice(id.indexOf('/') + 1));
  const rest = ids.length - slugs.length;
  return rest > 0 ? `${slugs.join(', ')} and ${rest} more` : slugs.join(', ');
}
