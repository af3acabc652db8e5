/** How it is said that nobody is at work on a question. */
import { isRetracted } from '../../projection/lifecycle.ts';
import { ascending, sourcesOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { counted } from '../answer.ts';

/** Unretracted efforts on the question, whatever their state; ascending. */
export function recordedEfforts(projection: Projection, question: number): readonly number[] {
  return ascending(sourcesOf(projection, 'PURSUES', question).map(({ node }) => node)).filter(
    (effort) => !isRetracted(projection, effort),
  );
}

/** `no effort is recorded on it`, or that none of those recorded counts; for a question without one that does. */
export function nobodyAtWork(efforts: readonly number[]): string {
  if (efforts.length === 0) return 'no effort is recorded on it';
  return `of ${counted(efforts.length, 'effort')} recorded on it none is in force and planned or active`;
}
