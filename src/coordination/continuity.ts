/** Who is recorded to run the efforts on a question, at the day of the projection. */
import { hasLeft } from '../people/memberships.ts';
import { isPerson } from '../people/people-rule.ts';
import { isRetracted } from '../projection/lifecycle.ts';
import { targetsOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';
import { effortsOn } from './efforts.ts';

/** Nodes, ascending. The people must never be told: only how many they are, and not below three. */
export interface Runners {
  readonly efforts: readonly number[];
  readonly labs: readonly number[];
  readonly people: readonly number[];
  /** Efforts of which neither a lab nor a person that counts is recorded. */
  readonly unattended: readonly number[];
}

/**
 * Unretracted labs and people that run an effort in force on the question; people not when every
 * membership that is recorded of them is over.
 */
export function runnersOf(projection: Projection, question: number): Runners {
  const efforts = [...effortsOn(projection, question)].sort((left, right) => left - right);
  const labs = new Set<number>();
  const people = new Set<number>();
  const unattended = efforts.filter((effort) => {
    const running = targetsOf(projection, 'RUN_BY', effort)
      .map(({ node }) => node)
      .filter((node) => !isRetracted(projection, node) && !hasLeft(projection, node));
    for (const node of running) {
      (isPerson(projection, node) ? people : labs).add(node);
    }
    return running.length === 0;
  });
  const ascending = (nodes: Iterable<number>) => [...nodes].sort((left, right) => left - right);
  return { efforts, labs: ascending(labs), people: ascending(people), unattended };
}
