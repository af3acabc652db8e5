/** From which works a record was taken. */
import { isRetracted } from '../projection/lifecycle.ts';
import { targetsOf } from '../projection/neighbours.ts';
import type { NodeRange, Projection } from '../projection/projection.ts';

/** A work with its year of first publication or posting. */
export interface DatedWork {
  readonly work: number;
  readonly year: number;
}

/** The earliest of the unretracted works from which a record was taken that state a year; the first edge of equal ones. */
export function earliestSource(projection: Projection, node: number): DatedWork | undefined {
  let earliest: DatedWork | undefined;
  for (const { node: work } of targetsOf(projection, 'HAS_SOURCE', node)) {
    const year = projection.value(work, 'year');
    if (typeof year !== 'number' || isRetracted(projection, work)) continue;
    if (!earliest || year < earliest.year) earliest = { work, year };
  }
  return earliest;
}

/** The year of the earliest source of each record of a range, by its place there; NaN where there is none. O(n + m). */
export function earliestYears(projection: Projection, { end, start }: NodeRange): Float64Array {
  const years = new Float64Array(end - start).fill(Number.NaN);
  const { sources, targets } = projection.edgesOf('HAS_SOURCE');
  sources.forEach((node, edge) => {
    if (node < start || end <= node) return;
    const work = targets[edge] ?? 0;
    const year = projection.value(work, 'year');
    if (typeof year !== 'number' || isRetracted(projection, work)) return;
    const earliest = years[node - start] ?? Number.NaN;
    if (Number.isNaN(earliest) || year < earliest) years[node - start] = year;
  });
  return years;
}
