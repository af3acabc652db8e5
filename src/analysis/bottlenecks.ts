/** What holds open questions up, ranked by a score whose parts are shown. */

import type { Projection } from '../projection/projection.ts';
import { questionMeasures } from './bottlenecks/question-measures.ts';
import {
  type BottleneckSubject,
  type BottleneckWeights,
  type Measures,
  scoreOf,
} from './bottlenecks/score.ts';
import { supportMeasures } from './bottlenecks/support-measures.ts';
import type { QuestionValue } from './worth.ts';

/** A place in the ranking; equal values share the better one. */
export interface RankedRecord {
  readonly rank: number;
  readonly node: number;
  readonly value: number;
}

/**
 * The records in force of a sort that hold an open question up, with a value above 0 by the weights:
 * largest first, ties by id. Measures are kept per graph, and per day for what depends on it; a call
 * with other weights sorts only.
 */
export function rankBottlenecks(
  projection: Projection,
  weights: BottleneckWeights,
  value: QuestionValue,
  of: BottleneckSubject = 'QUESTION',
): readonly RankedRecord[] {
  const measures = measuresOf(projection, value, of);
  const scored = Array.from(measures.eligible, (node) => ({
    node,
    value: scoreOf(measures, node, weights),
  }))
    .filter((item) => item.value > 0)
    .sort((left, right) => right.value - left.value || left.node - right.node);
  let rank = 0;
  return scored.map((item, index) => {
    if (index === 0 || item.value !== scored[index - 1]?.value) rank = index + 1;
    return { rank, ...item };
  });
}

/** The rank of each record that has one, by node. Nodes hold in this projection only. */
export function bottleneckRanks(
  projection: Projection,
  weights: BottleneckWeights,
  value: QuestionValue = 'IMPORTANCE',
  of: BottleneckSubject = 'QUESTION',
): ReadonlyMap<number, number> {
  const ranked = rankBottlenecks(projection, weights, value, of);
  return new Map(ranked.map(({ node, rank }) => [node, rank]));
}

/** What the ranks of a sort of record are made of. */
export function measuresOf(
  projection: Projection,
  value: QuestionValue,
  of: BottleneckSubject,
): Measures {
  return of === 'QUESTION'
    ? questionMeasures(projection, value)
    : supportMeasures(projection, value, of);
}
