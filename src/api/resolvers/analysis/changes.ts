/** What the answers of schema/analysis/what-if.graphql and comparison.graphql share. */
import { MOST_RECORDS, truncationOf } from '../../../analysis/answer.ts';
import type { OpenedQuestion } from '../../../analysis/comparison/opened-by.ts';
import type { QuestionChange, Standing } from '../../../analysis/comparison/question-changes.ts';
import { GAP_KINDS } from '../../../analysis/gaps/find-gaps.ts';
import type { Gap } from '../../../analysis/gaps/gap.ts';
import type { ReadinessName } from '../../../analysis/readiness-outline.ts';
import { recordId, slugOf } from '../../../model/identity.ts';
import type { RecordHandle } from '../../record-handle.ts';

/** Finds the handle of a record of the answer. */
export type HandleOf = (id: string) => RecordHandle;

/** Questions that became ready. */
export function presentOpened(questions: readonly OpenedQuestion[], handleOf: HandleOf) {
  return questions.map(({ before, openedBy, question }) => ({
    question: handleOf(question),
    before: readinessIn(before),
    openedBy: openedBy.slice(0, MOST_RECORDS).map(handleOf),
  }));
}

/** Moves in the ranking. */
export function presentMoves(changes: readonly QuestionChange[], handleOf: HandleOf) {
  return changes.map(({ moved, placeAfter, placeBefore, question }) => ({
    question: handleOf(question),
    before: placeBefore?.rank ?? null,
    after: placeAfter?.rank ?? null,
    moved,
    valueBefore: placeBefore?.value ?? null,
    valueAfter: placeAfter?.value ?? null,
  }));
}

/** Gaps with their counts and their subjects. */
export function presentGaps(gaps: readonly Gap[], handleOf: HandleOf) {
  return {
    totalCount: gaps.length,
    counts: GAP_KINDS.map((kind) => ({
      kind,
      count: gaps.filter((gap) => gap.kind === kind).length,
    })),
    items: gaps.slice(0, MOST_RECORDS).map(({ kind, reason, severity, subject }) => ({
      kind,
      reason,
      severity,
      subject: handleOf(subject),
    })),
  };
}

/** The first rows of a table, without their titles. */
export function presentRows(changes: readonly QuestionChange[], limit: number) {
  const rows = changes.slice(0, limit);
  return {
    rows: rows.map(({ after, before, moved, placeAfter, placeBefore, question }) => ({
      slug: slugOf(question),
      title: null,
      readinessBefore: readinessIn(before),
      readinessAfter: readinessIn(after),
      rankBefore: placeBefore?.rank ?? null,
      rankAfter: placeAfter?.rank ?? null,
      moved,
      valueBefore: placeBefore?.value ?? null,
      valueAfter: placeAfter?.value ?? null,
    })),
    totalCount: changes.length,
    truncated: truncationOf([{ list: 'rows', shown: rows.length, total: changes.length }]),
  };
}

/** Global id of the question of a row. */
export function rowId({ slug }: { readonly slug: string }): string {
  return recordId({ kind: 'Question', slug });
}

function readinessIn(standing: Standing): ReadinessName | null {
  return standing === 'ABSENT' || standing === 'NOT_IN_FORCE' ? null : standing;
}
