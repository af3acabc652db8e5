/** What became different between two projections of one graph. */
import { stopIfAbandoned } from '../../algorithms/interruption.ts';
import type { Projection } from '../../projection/projection.ts';
import {
  counted,
  cutReasons,
  named,
  namesOf,
  type Reason,
  type Truncation,
  truncationOf,
} from '../answer.ts';
import type { Gap } from '../gaps/gap.ts';
import { contradictionChanges } from './contradicted-claims.ts';
import { type Counts, cutLists } from './cut-lists.ts';
import { enumerated } from './enumerated.ts';
import { gapChanges } from './gap-changes.ts';
import { type OpenedQuestion, openedQuestions } from './opened-by.ts';
import {
  changedQuestions,
  freed,
  hasNewStanding,
  newly,
  type QuestionChange,
  type RankingOptions,
  rankMoves,
  reopened,
} from './question-changes.ts';
import { type RecordChanges, recordChanges } from './record-changes.ts';

/** Everything that became different, by global ids; the names are those of the answer. */
export interface ComparisonLists {
  readonly ready: readonly OpenedQuestion[];
  readonly blocked: readonly string[];
  readonly deadlocked: readonly string[];
  readonly freed: readonly string[];
  readonly settled: readonly string[];
  readonly reopened: readonly string[];
  readonly contradicted: readonly string[];
  readonly resolved: readonly string[];
  readonly appeared: readonly string[];
  readonly removed: readonly string[];
  readonly rankMoves: readonly QuestionChange[];
  readonly gapsOpened: readonly Gap[];
  readonly gapsClosed: readonly Gap[];
}

export interface ComparisonAnswer extends Pick<RecordChanges, 'byKind'> {
  /** Questions whose standing differs, those that came or went among them. */
  readonly value: number;
  readonly parts: Counts<ComparisonLists> & Pick<RecordChanges, 'edgesAdded' | 'edgesRemoved'>;
  /** At most `MOST_RECORDS` each. */
  readonly shown: ComparisonLists;
  readonly whole: ComparisonLists;
  /** Questions whose standing or rank differs, in the order of a table. */
  readonly changes: readonly QuestionChange[];
  readonly because: readonly Reason[];
  readonly sentence: string;
  readonly truncated: Truncation | null;
}

/** Each projection at its own day. Costs two rankings of bottlenecks, which are kept per projection. */
export function compareProjections(
  before: Projection,
  after: Projection,
  options: RankingOptions,
): ComparisonAnswer {
  const changes = changedQuestions(before, after, options);
  stopIfAbandoned();
  const { appeared, removed, byKind, ...edges } = recordChanges(before, after);
  const gaps = gapChanges(before, after);
  const whole: ComparisonLists = {
    ready: openedQuestions(before, after, changes),
    blocked: newly(changes, 'BLOCKED'),
    deadlocked: newly(changes, 'DEADLOCKED'),
    freed: freed(changes),
    settled: newly(changes, 'SETTLED'),
    reopened: reopened(changes),
    ...contradictionChanges(before, after),
    appeared,
    removed,
    rankMoves: rankMoves(changes),
    gapsOpened: gaps.opened,
    gapsClosed: gaps.closed,
  };
  const { counts, lengths, shown } = cutLists(whole);
  const reasons = cutReasons(reasonsOf(whole));
  return {
    value: changes.filter(hasNewStanding).length,
    parts: { ...counts, ...edges },
    shown,
    whole,
    byKind,
    changes,
    because: reasons.because,
    sentence: sentenceOf(whole),
    truncated: truncationOf([...lengths, reasons.length]),
  };
}

/** What the rules say of one thing, and of several, with its name in the sentence to be read aloud. */
const RULES = [
  { list: 'settled', one: 'question was settled', many: 'questions were settled' },
  { list: 'reopened', one: 'question was reopened', many: 'questions were reopened' },
  { list: 'ready', one: 'question became ready', many: 'questions became ready' },
  { list: 'blocked', one: 'question became blocked', many: 'questions became blocked' },
  { list: 'deadlocked', one: 'question became deadlocked', many: 'questions became deadlocked' },
  { list: 'freed', one: 'question left a deadlock', many: 'questions left a deadlock' },
  { list: 'contradicted', one: 'claim was contradicted', many: 'claims were contradicted' },
  {
    list: 'resolved',
    one: 'claim is contradicted no more',
    many: 'claims are contradicted no more',
  },
] as const;

function idsOf(lists: ComparisonLists, list: (typeof RULES)[number]['list']): readonly string[] {
  return list === 'ready' ? lists.ready.map(({ question }) => question) : lists[list];
}

function reasonsOf(lists: ComparisonLists): readonly Reason[] {
  const found = RULES.flatMap(({ list, many, one }): Reason[] => {
    const records = idsOf(lists, list);
    if (records.length === 0) return [];
    const sentence = `${counted(records.length, one, many)}: ${named(records)}.`;
    return [{ rule: list.toUpperCase(), sentence, records }];
  });
  if (found.length > 0) return found;
  const sentence =
    'Every question stands as it did, and no claim is newly contradicted or resolved.';
  return [{ rule: 'NO_CHANGE', sentence, records: [] }];
}

function sentenceOf(lists: ComparisonLists): string {
  const questions = RULES.flatMap(({ list, many, one }) => {
    const ids = idsOf(lists, list);
    return ids.length > 0 ? [`${counted(ids.length, one, many)} (${namesOf(ids)})`] : [];
  });
  const gaps = [
    ...(lists.gapsOpened.length > 0 ? [`${counted(lists.gapsOpened.length, 'gap')} opened`] : []),
    ...(lists.gapsClosed.length > 0 ? [`${counted(lists.gapsClosed.length, 'gap')} closed`] : []),
  ];
  const moves = lists.rankMoves.length;
  const ranks = moves > 0 ? [`${counted(moves, 'question')} moved among the bottlenecks`] : [];
  const told = [...questions, ...gaps, ...ranks];
  if (told.length === 0) return 'Between the two moments no question, no gap and no rank changed.';
  return `Between the two moments, ${enumerated(told)}.`;
}
