/** What a gap rule gives. One rule per file; `find-gaps.ts` lists them. */
import { importanceOf } from '../../coordination/importance.ts';
import type { Projection } from '../../projection/projection.ts';
import { MOST_RECORDS, type Truncation, truncationOf } from '../answer.ts';

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
  /** The records on which the rule holds, the subject first; at most `MOST_RECORDS`. */
  readonly records: readonly string[];
  readonly truncated: Truncation | null;
}

/** A gap as a rule finds it: nodes instead of ids, and nothing cut. */
interface FoundGap {
  readonly kind: GapKind;
  readonly subject: number;
  readonly severity: GapSeverity;
  readonly reason: string;
  readonly nextStep: string;
  /** The records beside the subject on which the rule holds. */
  readonly others?: readonly number[];
}

/** Finds every gap of one kind in a projection, at its day. */
export interface GapRule {
  readonly kind: GapKind;
  find(projection: Projection): readonly Gap[];
}

/** The gap with ids, and with as many records as may be shown. */
export function describeGap(
  projection: Projection,
  { subject, others = [], ...found }: FoundGap,
): Gap {
  const shown = [subject, ...others.slice(0, MOST_RECORDS - 1)];
  return {
    ...found,
    subject: projection.idOf(subject),
    records: shown.map((node) => projection.idOf(node)),
    truncated: truncationOf([
      { list: 'because.records', shown: shown.length, total: 1 + others.length },
    ]),
  };
}

/** HIGH from an importance of 8, MEDIUM from 5 or when unknown, else LOW. */
export function severityByImportance(projection: Projection, question: number): GapSeverity {
  const importance = importanceOf(projection, question);
  if (importance === undefined) return 'MEDIUM';
  if (importance >= 8) return 'HIGH';
  return importance >= 5 ? 'MEDIUM' : 'LOW';
}
