/** Where findings were reported. */
import { isRetracted } from '../projection/lifecycle.ts';
import { targetsOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';

/** Unretracted works that report a finding; ascending. */
export function worksOf(projection: Projection, finding: number): readonly number[] {
  return targetsOf(projection, 'REPORTED_IN', finding)
    .map(({ node }) => node)
    .filter((work) => !isRetracted(projection, work));
}
