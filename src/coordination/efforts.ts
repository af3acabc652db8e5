/** Who is at work on a question. */
import { isActive } from '../projection/lifecycle.ts';
import { sourcesOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';

/** Efforts in force that are planned or active at the day of the projection; paused and ended ones do not count. */
export function effortsOn(projection: Projection, question: number): readonly number[] {
  return sourcesOf(projection, 'PURSUES', question)
    .map(({ node }) => node)
    .filter((effort) => isAtWork(projection, effort));
}

/** Whether an effort is in force, planned or active, and not over at the day of the projection. */
export function isAtWork(projection: Projection, effort: number): boolean {
  const { date } = projection;
  const state = projection.value(effort, 'state');
  const to = projection.value(effort, 'to');
  return (
    isActive(projection, effort) &&
    (state === 'ACTIVE' || state === 'PLANNED') &&
    (to === undefined || date <= to)
  );
}
