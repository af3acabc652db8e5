/** What a gap rule gives. One rule per file; `find-gaps.ts` lists them. */
import type { KindName } from '../../model/generated/model.ts';
import type { Projection } from '../../projection/projection.ts';
import {
  MOST_NAMES,
  MOST_RECORDS,
  named,
  nameOf,
  namesOf,
  type Truncation,
  truncationOf,
} from '../answer.ts';
import { type GapSeverity, severityOf } from './severity.ts';

export type GapKind =
  | 'NO_METHOD'
  | 'NO_USABLE_METHOD'
  | 'UNTESTED_METHOD'
  | 'NO_INDICATOR'
  | 'UNCALIBRATED_INDICATOR'
  | 'NO_FINDING'
  | 'ONE_LAB_ONLY'
  | 'SINGLE_SOURCE'
  | 'LOW_CERTAINTY_ONLY'
  | 'STALE'
  | 'CONTRADICTED'
  | 'UNRESOLVED_CONTRADICTION'
  | 'UNREPLICATED_KEY_FINDING'
  | 'RETRACTED_SUPPORT'
  | 'NO_EFFORT'
  | 'EFFORT_STALLED'
  | 'NEGLECTED_PRIORITY'
  | 'BLOCKED_NOBODY_ON_BLOCKER'
  | 'MISSING_CAPABILITY'
  | 'MISSING_RESOURCE'
  | 'NO_ENTRY_LEVEL_READING'
  | 'ORPHAN'
  | 'DEADLOCKED'
  | 'INCONSISTENT_STATUS'
  | 'NOT_WELL_POSED'
  | 'NO_CLAIM'
  | 'UNDISPUTABLE_CLAIM';

/** Something missing. Records are given by global id. */
export interface Gap {
  readonly kind: GapKind;
  readonly subject: string;
  readonly subjectKind: KindName;
  readonly severity: GapSeverity;
  readonly reason: string;
  readonly nextStep: string;
  /** Reason and next step with names of records instead of their slugs, to be read aloud. */
  readonly sentence: string;
  /** The records on which the rule holds, the subject first; at most `MOST_RECORDS`. */
  readonly records: readonly string[];
  readonly truncated: Truncation | null;
}

/** The first few of some nodes by name, the rest of all `total` of them as a number. */
export type SayRecords = (nodes: readonly number[], total?: number) => string;

/** A sentence, or how it is made where it names records. */
export type Wording = string | ((say: SayRecords) => string);

/** A gap as a rule finds it: nodes instead of ids, and nothing cut. */
export interface FoundGap {
  readonly subject: number;
  readonly reason: Wording;
  /** Absent: that of the rule. */
  readonly nextStep?: Wording;
  /** The records beside the subject on which the rule holds. */
  readonly others?: readonly number[];
  /** How many others there are; absent where `others` has them all. */
  readonly otherCount?: number;
}

/** A sort of gap: what it is, and how every gap of it is found in a projection, at its day. */
export interface GapRule {
  readonly kind: GapKind;
  /** The sort in two or three words. */
  readonly title: string;
  /** What it holds for: the description of its value of `GapKind` in the schema. */
  readonly holdsFor: string;
  /** What could be done about a gap of the sort, as a sentence. */
  readonly nextStep: string;
  /** The kind of record that has the gap. */
  readonly subject: KindName;
  find(projection: Projection): readonly FoundGap[];
}

/** The gap with ids, and with as many records as may be shown. */
export function describeGap(projection: Projection, rule: GapRule, found: FoundGap): Gap {
  const { others = [], reason, subject, nextStep = rule.nextStep } = found;
  const { otherCount = others.length } = found;
  const shown = [subject, ...others.slice(0, MOST_RECORDS - 1)];
  const id = projection.idOf(subject);
  const saying =
    (say: typeof named): SayRecords =>
    (nodes, total = nodes.length) =>
      say(
        nodes.slice(0, MOST_NAMES).map((node) => projection.idOf(node)),
        total,
      );
  const [written, spoken] = [saying(named), saying(namesOf)];
  return {
    kind: rule.kind,
    subject: id,
    subjectKind: rule.subject,
    severity: severityOf(projection, subject),
    reason: worded(reason, written),
    nextStep: worded(nextStep, written),
    sentence: `${nameOf(id)}: ${worded(reason, spoken)} ${worded(nextStep, spoken)}`,
    records: shown.map((node) => projection.idOf(node)),
    truncated: truncationOf([
      { list: 'because.records', shown: shown.length, total: 1 + otherCount },
    ]),
  };
}

function worded(wording: Wording, say: SayRecords): string {
  return typeof wording === 'string' ? wording : wording(say);
}
