/** Lists cut into parts that a statement can take. */
import type { EdgeType } from '../../../model/generated/model.ts';
import { isEdgeType } from '../../../model/lookup.ts';

/** Keeps messages and the server's memory for one statement small. */
const BATCH_SIZE = 1_000;

/** The values in order, in lists of at most 1,000; no list for no values. */
export function inBatches<T>(values: readonly T[]): readonly T[][] {
  const batches: T[][] = [];
  for (let start = 0; start < values.length; start += BATCH_SIZE) {
    batches.push(values.slice(start, start + BATCH_SIZE));
  }
  return batches;
}

/** The values by the edge type that their id begins with; an id without one cannot exist. */
export function groupByEdgeType<T>(
  values: readonly T[],
  idOf: (value: T) => string,
): ReadonlyMap<EdgeType, readonly T[]> {
  const groups = new Map<EdgeType, T[]>();
  for (const value of values) {
    const id = idOf(value);
    const type = id.slice(0, Math.max(0, id.indexOf('.')));
    if (!isEdgeType(type)) continue;
    const group = groups.get(type) ?? [];
    group.push(value);
    groups.set(type, group);
  }
  return groups;
}
