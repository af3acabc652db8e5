/** What questions count when values are added up. */
import { importanceOf, statedImportances } from '../coordination/importance.ts';
import type { NodeRange, Projection } from '../projection/projection.ts';

/** What a question is worth when values are added up: its stated importance, or 1 each. */
export type QuestionValue = 'IMPORTANCE' | 'UNIFORM';

/** What a question counts when nobody stated its importance. */
const UNKNOWN_IMPORTANCE = 5;

/** What a question counts: its stated importance divided by 10, 0.5 where nobody stated it, or 1. */
export function worthOf(projection: Projection, question: number, value: QuestionValue): number {
  if (value === 'UNIFORM') return 1;
  return (importanceOf(projection, question) ?? UNKNOWN_IMPORTANCE) / 10;
}

/** The same for each question of a range, by its place there. O(n). */
export function worthsOf(
  projection: Projection,
  { end, start }: NodeRange,
  value: QuestionValue,
): Float64Array {
  if (value === 'UNIFORM') return new Float64Array(end - start).fill(1);
  const worths = new Float64Array(end - start).fill(UNKNOWN_IMPORTANCE / 10);
  for (const [node, importance] of statedImportances(projection)) {
    if (start <= node && node < end) worths[node - start] = importance / 10;
  }
  return worths;
}

/** The sum over questions; sums that differ only in the order of addition become equal. */
export function totalWorth(
  projection: Projection,
  questions: Iterable<number>,
  value: QuestionValue,
): number {
  let total = 0;
  for (const question of questions) total += worthOf(projection, question, value);
  return rounded(total);
}

/** Twelve digits: sums that differ only in the order in which they were added up become equal. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** The questions, the most important first, ties by id. */
export function byImportance(
  projection: Projection,
  questions: readonly number[],
): readonly number[] {
  return [...questions].sort(
    (left, right) =>
      worthOf(projection, right, 'IMPORTANCE') - worthOf(projection, left, 'IMPORTANCE') ||
      left - right,
  );
}
