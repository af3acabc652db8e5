/** What holds open questions up, ranked by a score whose parts are shown. */
import { LRUCache } from 'lru-cache';
import type { Projection } from '../projection/projection.ts';
import type { LazyMeasures } from './bottlenecks/lazy-measures.ts';
import { questionMeasures } from './bottlenecks/question-measures.ts';
import type { BottleneckSubject, BottleneckWeights, Measures } from './bottlenecks/score.ts';
import { supportMeasures } from './bottlenecks/support-measures.ts';
import { type RankedRecord, ValueOrder } from './bottlenecks/value-order.ts';
import type { QuestionValue } from './worth.ts';

/** What is ranked, and how. */
export interface RankingRequest {
  readonly of: BottleneckSubject;
  readonly weights: BottleneckWeights;
  readonly value: QuestionValue;
}

/** Orders that are kept of the same measures. */
const MOST_ORDERS = 4;

const ordersOf = new WeakMap<LazyMeasures, LRUCache<string, ValueOrder>>();

/**
 * The order of a ranking, in which places are found as far as somebody asks. The last few of the same
 * measures are kept, and what they have found with them.
 */
export function valueOrder(projection: Projection, request: RankingRequest): ValueOrder {
  const { of, value, weights } = request;
  const { necessity, softReach, betweenness, age, concentration } = weights;
  const parts = [necessity, softReach, betweenness, age, concentration];
  const key = parts.join();
  const measures = lazyMeasuresOf(projection, value, of);
  const known = ordersOf.get(measures) ?? new LRUCache({ max: MOST_ORDERS });
  ordersOf.set(measures, known);
  const order = known.get(key) ?? new ValueOrder(measures, weights);
  known.set(key, order);
  return order;
}

/**
 * The records in force of a sort that hold an open question up, with a value above 0 by the weights:
 * largest first, ties by id. All of them exactly, whatever it costs: O(n / 256 * (n + m)).
 */
export function rankBottlenecks(
  projection: Projection,
  weights: BottleneckWeights,
  value: QuestionValue,
  of: BottleneckSubject = 'QUESTION',
): readonly RankedRecord[] {
  return valueOrder(projection, { of, value, weights }).all();
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

/** What the ranks of a sort of record are made of, exactly, whatever it costs. */
export function measuresOf(
  projection: Projection,
  value: QuestionValue,
  of: BottleneckSubject,
): Measures {
  const measures = lazyMeasuresOf(projection, value, of);
  measures.settle(measures.eligible);
  measures.scale();
  return measures;
}

function lazyMeasuresOf(
  projection: Projection,
  value: QuestionValue,
  of: BottleneckSubject,
): LazyMeasures {
  return of === 'QUESTION'
    ? questionMeasures(projection, value)
    : supportMeasures(projection, value, of);
}
