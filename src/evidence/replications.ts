/** Which findings were repeated. */
import { isRetracted } from '../projection/lifecycle.ts';
import { sourcesOf, targetsOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';

/** Whether an unretracted finding repeats this one, or this one repeats an unretracted finding. */
export function isReplicated(projection: Projection, finding: number): boolean {
  return [
    ...sourcesOf(projection, 'REPLICATES', finding),
    ...targetsOf(projection, 'REPLICATES', finding),
  ].some(({ node }) => !isRetracted(projection, node));
}
