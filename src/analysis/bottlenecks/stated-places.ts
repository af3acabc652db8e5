/** What people say of the importance of records beside what the graph says of their weight. */
import { importanceOf } from '../../coordination/importance.ts';
import type { Projection } from '../../projection/projection.ts';
import { rounded } from '../worth.ts';
import type { RankedRecord } from './value-order.ts';

/** Both places among the ranked records with a stated importance, so that they can be compared. */
export interface StatedPlace {
  readonly node: number;
  /** Place by stated importance; equal ones share the better place. */
  readonly statedRank: number;
  /** Place by computed value among the same records; equal ones share the better place. */
  readonly rankAmongStated: number;
  /** Stated less computed: positive when the graph puts it higher than people do. */
  readonly difference: number;
}

/** The places of the ranked records with a stated importance, by node, in the order of the ranking. O(n log n). */
export function statedPlaces(
  projection: Projection,
  ranked: readonly Pick<RankedRecord, 'node' | 'value'>[],
): ReadonlyMap<number, StatedPlace> {
  const stated = ranked.flatMap(({ node, value }) => {
    const importance = importanceOf(projection, node);
    return importance === undefined ? [] : [{ node, value, importance: rounded(importance) }];
  });
  const byImportance = placesOf(stated.map(({ importance }) => importance));
  const byValue = placesOf(stated.map(({ value }) => value));
  return new Map(
    stated.map(({ node, importance, value }) => {
      const statedRank = byImportance.get(importance) ?? 0;
      const rankAmongStated = byValue.get(value) ?? 0;
      const difference = statedRank - rankAmongStated;
      return [node, { node, statedRank, rankAmongStated, difference }];
    }),
  );
}

/** Those on whom people and graph differ: largest difference first, then the higher in the ranking, then by id. */
export function disagreements(places: ReadonlyMap<number, StatedPlace>): readonly StatedPlace[] {
  return [...places.values()]
    .filter(({ difference }) => difference !== 0)
    .sort(
      (left, right) =>
        Math.abs(right.difference) - Math.abs(left.difference) ||
        left.rankAmongStated - right.rankAmongStated ||
        left.node - right.node,
    );
}

/** The place of each value when the largest comes first. */
function placesOf(values: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  values
    .toSorted((left, right) => right - left)
    .forEach((value, index) => {
      if (!places.has(value)) places.set(value, index + 1);
    });
  return places;
}
