/** What every answer of the analysis carries beside its value. Records are given by global id. */
import { slugOf } from '../model/identity.ts';

/** Most records that a reason, a gap or a list within an answer shows. */
export const MOST_RECORDS = 50;

/** Most records that a sentence names. */
export const MOST_NAMES = 3;

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

/** Tells that a value was estimated from a sample; `error` is in the unit of the value. */
export interface Estimation {
  readonly reason: string;
  readonly samples: number;
  readonly error: number;
  readonly confidence: number;
}

/** How much of a list is shown. `list` is its name in the answer. */
export interface ListLength {
  readonly list: string;
  readonly shown: number;
  readonly total: number;
}

/** `3 open questions`, `1 open question`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `Both findings`, `All 3 findings`; for two or more. */
export function allOf(count: number, many: string): string {
  return count === 2 ? `Both ${many}` : `All ${count} ${many}`;
}

/** The slugs of the first few records for a sentence, the rest of all `total` of them as a number. */
export function named(ids: readonly string[], total = ids.length): string {
  const slugs = ids.slice(0, MOST_NAMES).map((id) => slugOf(id));
  const rest = total - slugs.length;
  return rest > 0 ? `${slugs.join(', ')} and ${rest} more` : slugs.join(', ');
}

/** Stands for the name of a record in a sentence to be read aloud; the API puts its label there. */
export function nameOf(id: string): string {
  return `\u27e6${id}\u27e7`;
}

/** The names of the first few records for a sentence to be read aloud, the rest as a number. */
export function namesOf(ids: readonly string[], total = ids.length): string {
  const shown = ids.slice(0, MOST_NAMES).map(nameOf);
  const rest = total - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : shown.join('');
}

/** Names every list that was cut, and adds up their lengths; null when none was. */
export function truncationOf(lists: readonly ListLength[]): Truncation | null {
  const cut = lists.filter(({ shown, total }) => shown < total);
  if (cut.length === 0) return null;
  const told = cut.map(({ list, shown, total }) => `${list} to ${shown} of ${total}`);
  return {
    reason: `Cut short: ${told.join(', ')}.`,
    shown: cut.reduce((sum, { shown }) => sum + shown, 0),
    total: cut.reduce((sum, { total }) => sum + total, 0),
  };
}

/** The reasons with at most `MOST_RECORDS` records each, and how much of their records that is. */
export function cutReasons(reasons: readonly LongReason[]): {
  readonly because: readonly Reason[];
  readonly length: ListLength;
} {
  const because = reasons.map(({ records, rule, sentence }) => ({
    rule,
    sentence,
    records: records.slice(0, MOST_RECORDS),
  }));
  const total = reasons.reduce(
    (sum, { recordCount, records }) => sum + (recordCount ?? records.length),
    0,
  );
  const { shown } = lengthOf('because.records', recordsOf(because), []);
  return { because, length: { list: 'because.records', shown, total } };
}

/** A reason of which only the first records are given, at least `MOST_RECORDS` where there are as many. */
export interface LongReason extends Reason {
  /** How many there are in all; as many as are given unless told. */
  readonly recordCount?: number;
}

/** How much of a list of lists is shown, all of them taken together. */
export function lengthOf(
  list: string,
  shown: readonly (readonly unknown[])[],
  whole: readonly (readonly unknown[])[],
): ListLength {
  const count = (lists: readonly (readonly unknown[])[]) =>
    lists.reduce((sum, { length }) => sum + length, 0);
  return { list, shown: count(shown), total: count(whole) };
}

function recordsOf(reasons: readonly Reason[]): readonly (readonly string[])[] {
  return reasons.map(({ records }) => records);
}
