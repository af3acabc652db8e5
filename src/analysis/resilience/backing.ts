/**
 * What keeps a record up: the labs and people behind an effort or a capability, and the labs, works
 * and systems behind a finding, at the day of the projection.
 */

import { holdersOf } from '../../people/holders.ts';
import { isInPlace } from '../../people/memberships.ts';
import { isRetracted } from '../../projection/lifecycle.ts';
import { ascending, targetsOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';

/** Records any one of which is enough to keep another one up. */
export interface Backing {
  /** False when nobody said on what it rests: then nothing that goes can take it along. */
  readonly isRecorded: boolean;
  /** Nodes that are there at the day, ascending, each once. */
  readonly inPlace: readonly number[];
}

const FINDING_TYPES = ['PRODUCED_BY', 'REPORTED_IN', 'STUDIED'] as const;

/** Those that run an effort: unretracted labs, and unretracted people that have not left. */
export function runnersOfEffort(projection: Projection, effort: number): Backing {
  const runners = targetsOf(projection, 'RUN_BY', effort).map(({ node }) => node);
  return {
    isRecorded: runners.length > 0,
    inPlace: ascending(runners.filter((node) => isInPlace(projection, node))),
  };
}

/** Those that have or offer a capability or resource at the day. */
export function backingOfNeed(projection: Projection, need: number): Backing {
  const { holding, labs, people } = holdersOf(projection, need);
  return { isRecorded: holding !== 'unknown', inPlace: ascending([...labs, ...people]) };
}

/**
 * What a finding rests on, in three sorts: labs that produced it, works that report it and systems
 * that were studied, unretracted each. A sort of which none is recorded keeps nothing up.
 */
export function backingsOfFinding(projection: Projection, finding: number): readonly Backing[] {
  return FINDING_TYPES.map((type) => {
    const found = targetsOf(projection, type, finding)
      .map(({ node }) => node)
      .filter((node) => !isRetracted(projection, node));
    return { isRecorded: found.length > 0, inPlace: ascending(found) };
  });
}
