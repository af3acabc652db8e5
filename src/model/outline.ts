/** What is kept in memory of a record or edge: everything but texts and lists, and which fields are stated. */
import { conditionOn } from './conditions.ts';
import type { FieldDescription } from './model.ts';
import type { Fields } from './states.ts';

/** The fields of a kind or edge type that are kept as scalars, found once. */
const kept = new WeakMap<readonly FieldDescription[], readonly string[]>();

/** Names of the fields that are kept: enums, numbers, booleans, dates and codes. */
export function scalarNames(descriptions: readonly FieldDescription[]): readonly string[] {
  const known = kept.get(descriptions);
  if (known) return known;
  const names = descriptions.filter((field) => conditionOn(field)).map(({ name }) => name);
  kept.set(descriptions, names);
  return names;
}

/** The fields that are kept. */
export function scalarsOf(descriptions: readonly FieldDescription[], fields: Fields): Fields {
  const scalars: Record<string, Fields[string]> = {};
  for (const name of scalarNames(descriptions)) {
    const value = fields[name];
    if (value !== undefined) scalars[name] = value;
  }
  return scalars;
}

/** Which fields are stated: 2 to the power of each one's place, added up. Exact up to 53 fields; no kind has as many. */
export function filledOf(descriptions: readonly FieldDescription[], fields: Fields): number {
  let filled = 0;
  for (let place = 0; place < descriptions.length; place++) {
    if (fields[descriptions[place]?.name ?? ''] !== undefined) filled += 2 ** place;
  }
  return filled;
}
