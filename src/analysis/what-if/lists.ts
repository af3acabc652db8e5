import type { OpenedQuestion } from '../comparison/opened-by.ts';
import type { QuestionChange } from '../comparison/question-changes.ts';
import type { Gap } from '../gaps/gap.ts';

/** Everything that would change, by global ids; the names are those of the answer. */
export interface WhatIfLists {
  readonly opens: readonly OpenedQuestion[];
  readonly settles: readonly string[];
  readonly newlyBlocked: readonly string[];
  readonly newlyDeadlocked: readonly string[];
  readonly freed: readonly string[];
  readonly lost: readonly string[];
  readonly withoutMethod: readonly string[];
  /** What goes with the removed records, since nothing is left for it to rest on. */
  readonly goesToo: readonly string[];
  readonly rankMoves: readonly QuestionChange[];
  readonly gapsOpened: readonly Gap[];
  readonly gapsClosed: readonly Gap[];
}
