/** A single point of failure as it is told, with its reasons. */
import type { KindName } from '../../model/generated/model.ts';
import type { Projection } from '../../projection/projection.ts';
import {
  counted,
  MOST_RECORDS,
  namesOf,
  type Reason,
  type Truncation,
  truncationOf,
} from '../answer.ts';
import { LOSSES, type Loss } from './losses.ts';
import { LOSS_DESCRIPTIONS, type ResilienceAnswer, resilienceWithout } from './resilience.ts';
import type { RankedPoint } from './single-points.ts';

export interface PointAnswer {
  readonly rank: number;
  readonly record: string;
  readonly kind: KindName;
  readonly value: number;
  readonly questionCount: number;
  readonly parts: readonly LossCount[];
  readonly resilience: ResilienceAnswer;
  readonly because: readonly Reason[];
  /** To be read aloud. */
  readonly sentence: string;
  readonly truncated: Truncation | null;
}

/** How many questions lose something. */
export interface LossCount {
  readonly name: Loss;
  readonly description: string;
  readonly count: number;
}

/** Adds the reasons to a place in the ranking. O(what rests on it + n + m). */
export function explainPoint(projection: Projection, point: RankedPoint): PointAnswer {
  const resilience = resilienceWithout(projection, [point.node]);
  const shown = resilience.because.reduce((sum, { records }) => sum + records.length, 0);
  const total = LOSSES.reduce((sum, loss) => sum + point.counts[loss], 0);
  return {
    rank: point.rank,
    record: projection.idOf(point.node),
    kind: projection.kindOf(point.node),
    value: point.value,
    questionCount: point.questions,
    parts: LOSSES.map((name) => ({
      name,
      description: LOSS_DESCRIPTIONS[name],
      count: point.counts[name],
    })),
    resilience,
    because: resilience.because,
    sentence: resilience.sentence,
    truncated: truncationOf([{ list: 'because.records', shown, total }]),
  };
}

/** The first records of the ranking as a sentence to be read aloud. */
export function pointsSentence(projection: Projection, points: readonly RankedPoint[]): string {
  const [first] = points;
  if (!first) return 'No record is a single point of failure.';
  const records = points.slice(0, MOST_RECORDS).map(({ node }) => projection.idOf(node));
  return `${counted(points.length, 'record')} ${points.length === 1 ? 'is' : 'are each'} alone in keeping something up for an open question: ${namesOf(records, points.length)}. Without the first, ${counted(first.questions, 'open question')} ${first.questions === 1 ? 'loses' : 'lose'} something.`;
}
