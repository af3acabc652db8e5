/**
 * What may be said of people: how many they are, from three on; below that only that there are some.
 * Nobody is named, listed, ranked or taken away.
 */
import type { Projection } from '../projection/projection.ts';

/** The smallest number of people, or of what hangs on single people, that is told. */
const SMALLEST_GROUP = 3;

/** How many people there are, as far as it may be told. */
export type PeopleBand = 'NOBODY' | 'FEWER_THAN_3' | 'AT_LEAST_3';

/** How much hangs on single people, as far as it may be told. */
export type CountBand = 'NONE' | 'FEWER_THAN_3' | 'AT_LEAST_3';

/** A number that is told from three on. */
export interface GuardedCount {
  readonly band: CountBand;
  /** Null below three. */
  readonly count: number | null;
}

/** Whether the node is a person. */
export function isPerson(projection: Projection, node: number): boolean {
  return projection.kindOf(node) === 'Person';
}

/** The band of a number of people. */
export function bandOf(people: number): PeopleBand {
  if (people === 0) return 'NOBODY';
  return people < SMALLEST_GROUP ? 'FEWER_THAN_3' : 'AT_LEAST_3';
}

/** The number of people where it may be told; null below three. */
export function toldCount(people: number): number | null {
  return people < SMALLEST_GROUP ? null : people;
}

/** A number of records that hang on single people, as it may be told. */
export function guarded(count: number): GuardedCount {
  const band = count === 0 ? 'NONE' : count < SMALLEST_GROUP ? 'FEWER_THAN_3' : 'AT_LEAST_3';
  return { band, count: toldCount(count) };
}

/** A number of people in the middle of a sentence: `fewer than 3 people`, `4 people`. */
export function peopleTold(people: number, nobody = 'nobody'): string {
  if (people === 0) return nobody;
  return people < SMALLEST_GROUP ? `fewer than ${SMALLEST_GROUP} people` : `${people} people`;
}
