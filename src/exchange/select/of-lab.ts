import type { EdgeType } from '../../model/generated/model.ts';
import { MODEL } from '../../model/generated/model.ts';
import { sourcesOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { Marks } from './marks.ts';

/**
 * 1 for each node that belongs to a lab: the lab, everything that an edge joins to it, and the works
 * in which the findings that it produced are reported.
 */
export function nodesOfLab(projection: Projection, lab: number): Uint8Array {
  const marks = new Marks(projection);
  marks.add([lab]);
  for (const { type } of MODEL.edges) {
    marks.addTargets([lab], type as EdgeType);
    marks.addSources([lab], type as EdgeType);
  }
  const findings = sourcesOf(projection, 'PRODUCED_BY', lab).map(({ node }) => node);
  marks.addTargets(findings, 'REPORTED_IN');
  return marks.flags;
}
