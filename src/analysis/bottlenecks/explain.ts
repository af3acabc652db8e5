/** Why a record stands where it stands in the ranking. */
import { dependentsLostWithout } from '../../algorithms/lost-dependents.ts';
import { earliestSource } from '../../evidence/sources.ts';
import { type LostQuestions, lostWithout } from '../../methods/support-graph.ts';
import type { Projection } from '../../projection/projection.ts';
import { questionGraph } from '../../research/question-graph.ts';
import {
  counted,
  cutReasons,
  type LongReason,
  MOST_RECORDS,
  named,
  type Reason,
  type Truncation,
  truncationOf,
} from '../answer.ts';
import type { BottleneckSubject } from './score.ts';
import { supportReasons } from './support-reasons.ts';

/** The open questions that are lost without a record, and why it counts. Records by global id. */
export interface BottleneckExplanation {
  /** Those that need it directly first; at most `MOST_RECORDS`. */
  readonly necessaryFor: readonly string[];
  readonly because: readonly Reason[];
  readonly truncated: Truncation | null;
}

/** The reasons of a ranked record. O(n + m). */
export function explainBottleneck(
  projection: Projection,
  node: number,
  of: BottleneckSubject,
): BottleneckExplanation {
  const lost = of === 'QUESTION' ? lostBehind(projection, node) : lostWithout(projection, [node]);
  const total = lost.withoutMethod.length + lost.inTurn.length;
  // Nearly all questions may be lost without one, and a few of them are shown.
  const shown = [
    ...lost.withoutMethod.slice(0, MOST_RECORDS),
    ...lost.inTurn.slice(0, MOST_RECORDS),
  ]
    .slice(0, MOST_RECORDS)
    .map((each) => projection.idOf(each));
  const reasons = cutReasons(
    of === 'QUESTION'
      ? questionReasons(projection, node, shown, total)
      : supportReasons(projection, node, of, lost),
  );
  return {
    necessaryFor: shown,
    because: reasons.because,
    truncated: truncationOf([{ list: 'necessaryFor', shown: shown.length, total }, reasons.length]),
  };
}

/** What falls with a question; it is not about methods. */
function lostBehind(projection: Projection, node: number): LostQuestions {
  const { first, open } = questionGraph(projection);
  const lost = dependentsLostWithout(open, Uint32Array.of(node - first));
  return { withoutMethod: [], inTurn: Array.from(lost, (question) => first + question) };
}

function questionReasons(
  projection: Projection,
  node: number,
  lost: readonly string[],
  lostCount: number,
): readonly LongReason[] {
  const id = projection.idOf(node);
  const source = earliestSource(projection, node);
  const asked = source && {
    rule: 'EARLIEST_SOURCE',
    sentence: `The earliest work from which it was taken is of ${source.year}.`,
    records: [id, projection.idOf(source.work)],
  };
  return [necessityReason(id, lost, lostCount), ...(asked ? [asked] : [])];
}

function necessityReason(id: string, lost: readonly string[], lostCount: number): LongReason {
  if (lostCount === 0) {
    return {
      rule: 'NECESSARY_FOR_NONE',
      sentence: 'No open question falls without it; its value comes from the other parts.',
      records: [id],
    };
  }
  return {
    rule: 'NECESSARY_FOR',
    sentence: `${counted(lostCount, 'open question')} cannot be settled without it: ${named(lost, lostCount)}.`,
    records: [id, ...lost],
    recordCount: 1 + lostCount,
  };
}
