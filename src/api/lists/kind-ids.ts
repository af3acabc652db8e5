/** The ids of the records of a kind, by which two revisions are compared. */
import type { KindName } from '../../model/generated/model.ts';
import type { Projection } from '../../projection/projection.ts';

/** In the order of the nodes. */
export type KindIds = readonly string[];

/** The ids of a kind: the list given when it is the same. O(n). */
export function kindIds(
  projection: Projection,
  kind: KindName,
  before: KindIds | undefined,
): KindIds {
  const { start, end } = projection.nodesOf(kind);
  const isSame =
    before?.length === end - start &&
    before.every((id, number) => id === projection.idOf(start + number));
  if (isSame) return before;
  return Array.from({ length: end - start }, (_, number) => projection.idOf(start + number));
}

/**
 * What number each id had before, or -1 for a new one; undefined when all ids are as they were. Both
 * lists stand in code unit order. O(n).
 */
export function originsOf(before: KindIds, ids: KindIds): Int32Array | undefined {
  if (before === ids) return undefined;
  const origins = new Int32Array(ids.length);
  let place = 0;
  for (let number = 0; number < ids.length; number++) {
    const id = ids[number] ?? '';
    while (place < before.length && (before[place] ?? '') < id) place++;
    origins[number] = before[place] === id ? place : -1;
  }
  return origins;
}
