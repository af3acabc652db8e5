/** What would change if some things were other than recorded. */
import { stopIfAbandoned } from '../../algorithms/interruption.ts';
import { type Hypothesis, suppose } from '../../projection/hypothesis.ts';
import type { Projection } from '../../projection/projection.ts';
import { cutReasons, type Reason, type Truncation, truncationOf } from '../answer.ts';
import { type Counts, cutLists } from '../comparison/cut-lists.ts';
import { gapChanges } from '../comparison/gap-changes.ts';
import { openedQuestions } from '../comparison/opened-by.ts';
import {
  changedQuestions,
  freed,
  hasNewStanding,
  newly,
  type QuestionChange,
  type RankingOptions,
  rankMoves,
} from '../comparison/question-changes.ts';
import type { WhatIfLists } from './lists.ts';
import { lostQuestions, withoutMethod } from './losses.ts';
import { whatIfReasons } from './reasons.ts';
import { whatIfSentence } from './sentence.ts';

export interface WhatIfAnswer {
  /** The projection in which the answer holds. */
  readonly projection: Projection;
  /** Questions whose standing differs. */
  readonly value: number;
  readonly parts: Counts<WhatIfLists>;
  /** At most `MOST_RECORDS` each. */
  readonly shown: WhatIfLists;
  readonly whole: WhatIfLists;
  /** Questions whose standing or rank differs, in the order of a table. */
  readonly changes: readonly QuestionChange[];
  readonly because: readonly Reason[];
  readonly sentence: string;
  readonly truncated: Truncation | null;
}

/** The last answer of a graph: whoever turns the pages of one asks for it again and again. */
const lastAnswers = new WeakMap<object, { readonly key: string; readonly answer: WhatIfAnswer }>();

/**
 * Works out a hypothesis that does not contradict itself. Costs two rankings of bottlenecks and two
 * searches for gaps; the last answer of a graph is kept.
 */
export function whatIf(
  before: Projection,
  hypothesis: Hypothesis,
  options: RankingOptions,
): WhatIfAnswer {
  const key = JSON.stringify([before.date, hypothesis, options]);
  const last = lastAnswers.get(before.graph);
  if (last?.key === key) return last.answer;
  const answer = workOut(before, hypothesis, options);
  lastAnswers.set(before.graph, { key, answer });
  return answer;
}

function workOut(
  before: Projection,
  hypothesis: Hypothesis,
  options: RankingOptions,
): WhatIfAnswer {
  const { fallen, projection } = suppose(before, hypothesis);
  const changes = changedQuestions(before, projection, options);
  stopIfAbandoned();
  const gaps = gapChanges(before, projection);
  stopIfAbandoned();
  const lost = lostQuestions(before, projection, hypothesis.remove);
  const goesToo = fallen.map((node) => projection.idOf(node));
  const given = hypothesis.remove.map((node) => projection.idOf(node));
  const isGone = new Set([...given, ...goesToo, ...lost]);
  const whole: WhatIfLists = {
    opens: openedQuestions(before, projection, changes),
    settles: newly(changes, 'SETTLED'),
    newlyBlocked: newly(changes, 'BLOCKED'),
    newlyDeadlocked: newly(changes, 'DEADLOCKED'),
    freed: freed(changes),
    lost,
    withoutMethod: withoutMethod(before, projection),
    goesToo,
    rankMoves: rankMoves(changes),
    gapsOpened: gaps.opened,
    // A gap does not close by the loss of what has it.
    gapsClosed: gaps.closed.filter(({ subject }) => !isGone.has(subject)),
  };
  const { counts, lengths, shown } = cutLists(whole);
  const reasons = cutReasons(whatIfReasons(projection, hypothesis, whole));
  return {
    projection,
    value: changes.filter(hasNewStanding).length,
    parts: counts,
    shown,
    whole,
    changes,
    because: reasons.because,
    sentence: whatIfSentence(projection, hypothesis, whole),
    truncated: truncationOf([...lengths, reasons.length]),
  };
}
