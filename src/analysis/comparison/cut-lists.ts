/** Answers of many lists: how long each is, and what of it is shown. */
import { type ListLength, MOST_RECORDS } from '../answer.ts';

/** How many entries each list has. */
export type Counts<Lists> = { readonly [List in keyof Lists]: number };

/** Lists by their names, with at most `MOST_RECORDS` entries each. */
export interface CutLists<Lists> {
  readonly shown: Lists;
  readonly counts: Counts<Lists>;
  readonly lengths: readonly ListLength[];
}

/** Cuts every list; the names are those of the answer. */
export function cutLists<Lists extends { readonly [List in keyof Lists]: readonly unknown[] }>(
  whole: Lists,
): CutLists<Lists> {
  const entries = Object.entries<readonly unknown[]>(whole);
  const cut = entries.map(([list, items]) => [list, items.slice(0, MOST_RECORDS)] as const);
  return {
    shown: Object.fromEntries(cut) as unknown as Lists,
    counts: Object.fromEntries(
      entries.map(([list, { length }]) => [list, length]),
    ) as Counts<Lists>,
    lengths: entries.map(([list, { length }]) => ({
      list,
      shown: Math.min(length, MOST_RECORDS),
      total: length,
    })),
  };
}
