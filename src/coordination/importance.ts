/** Importance of records as people estimated it. */
import { derive } from '../projection/derive.ts';
import { isActive } from '../projection/lifecycle.ts';
import { sourcesOf, targetsOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';

const RUBRIC = 'rubric/importance';

/** Stated importance by node: the mean of the estimates in force on the rubric `importance`. */
export const statedImportances: (projection: Projection) => ReadonlyMap<number, number> = derive(
  (projection) => {
    const sums = new Map<number, { total: number; count: number }>();
    const rubric = projection.indexOf(RUBRIC);
    if (rubric === undefined) return new Map();
    for (const { node: estimate } of sourcesOf(projection, 'ON_RUBRIC', rubric)) {
      const value = projection.value(estimate, 'value');
      if (typeof value !== 'number' || !isActive(projection, estimate)) continue;
      for (const { node } of targetsOf(projection, 'ESTIMATES', estimate)) {
        const { total, count } = sums.get(node) ?? { total: 0, count: 0 };
        sums.set(node, { total: total + value, count: count + 1 });
      }
    }
    return new Map([...sums].map(([node, { total, count }]) => [node, total / count]));
  },
);

/** Stated importance of a record, from 1 to 10; undefined where nobody stated it. */
export function importanceOf(projection: Projection, node: number): number | undefined {
  return statedImportances(projection).get(node);
}
