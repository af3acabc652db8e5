/** How much a gap matters. */
import { importanceOf } from '../../coordination/importance.ts';
import type { Projection } from '../../projection/projection.ts';
import { touchedQuestions } from './touched-questions.ts';

export type GapSeverity = 'HIGH' | 'MEDIUM' | 'LOW';

/** The severities, the worst first. */
export const SEVERITIES: readonly GapSeverity[] = ['HIGH', 'MEDIUM', 'LOW'];

/** The worst of the questions that a gap of the record touches; MEDIUM when it touches none. */
export function severityOf(projection: Projection, subject: number): GapSeverity {
  const severities = new Set(
    touchedQuestions(projection, subject).map((question) =>
      severityByImportance(importanceOf(projection, question)),
    ),
  );
  return SEVERITIES.find((severity) => severities.has(severity)) ?? 'MEDIUM';
}

/** HIGH from an importance of 8, MEDIUM from 5 or when unknown, else LOW. */
function severityByImportance(importance: number | undefined): GapSeverity {
  if (importance === undefined) return 'MEDIUM';
  if (importance >= 8) return 'HIGH';
  return importance >= 5 ? 'MEDIUM' : 'LOW';
}
