/** What a gap rule gives. One rule per file; `find-gaps.ts` lists them. */
import { importanceOf } from '../../coordination/importance.ts';
import type { Projection } from '../../projection/projection.ts';
import { questionGraph } from '../../research/question-graph.ts';

export type GapKind =
  | 'NO_METHOD'
  | 'NO_FINDING'
  | 'ONE_LAB_ONLY'
  | 'CONTRADICTED'
  | 'BLOCKED_NOBODY_ON_BLOCKER';

export type GapSeverity = 'HIGH' | 'MEDIUM' | 'LOW';

/** Something missing. Records are given by global id. */
export interface Gap {
  readonly kind: GapKind;
  readonly subject: string;
  readonly severity: GapSeverity;
  readonly reason: string;
  readonly nextStep: string;
  /** The records on which the rule holds, the subject first. */
  readonly records: readonly string[];
}

/** Finds every gap of one kind in a projection, at a date. */
export interface GapRule {
  readonly kind: GapKind;
  find(projection: Projection, date: string): readonly Gap[];
}

/** Nodes of all open questions, ascending. */
export function openQuestions(projection: Projection): readonly number[] {
  const { first, settled } = questionGraph(projection);
  return Array.from(settled.keys())
    .filter((question) => settled[question] !== 1)
    .map((question) => first + question);
}

/** HIGH from an importance of 8, MEDIUM from 5 or when unknown, else LOW. */
export function severityByImportance(projection: Projection, question: number): GapSeverity {
  const importance = importanceOf(projection, question);
  if (importance === undefined) return 'MEDIUM';
  if (importance >= 8) return 'HIGH';
  return importance >= 5 ? 'MEDIUM' : 'LOW';
}
