/** All gap rules, and the list of gaps that they find. A new rule is a file beside this one and a line here. */
import { isTimeUp } from '../../algorithms/interruption.ts';
import { derive } from '../../projection/derive.ts';
import type { Projection } from '../../projection/projection.ts';
import { blockedNobodyOnBlocker } from './blocked-nobody-on-blocker.ts';
import { contradicted } from './contradicted.ts';
import { deadlocked } from './deadlocked.ts';
import { effortStalled } from './effort-stalled.ts';
import { describeGap, type Gap, type GapKind, type GapRule } from './gap.ts';
import { inconsistentStatus } from './inconsistent-status.ts';
import { lowCertaintyOnly } from './low-certainty-only.ts';
import { missingCapability } from './missing-capability.ts';
import { missingResource } from './missing-resource.ts';
import { neglectedPriority } from './neglected-priority.ts';
import { noClaim } from './no-claim.ts';
import { noEffort } from './no-effort.ts';
import { noEntryLevelReading } from './no-entry-level-reading.ts';
import { noFinding } from './no-finding.ts';
import { noIndicator } from './no-indicator.ts';
import { noMethod } from './no-method.ts';
import { noUsableMethod } from './no-usable-method.ts';
import { notWellPosed } from './not-well-posed.ts';
import { oneLabOnly } from './one-lab-only.ts';
import { orphan } from './orphan.ts';
import { retractedSupport } from './retracted-support.ts';
import { SEVERITIES } from './severity.ts';
import { singleSource } from './single-source.ts';
import { stale } from './stale.ts';
import { uncalibratedIndicator } from './uncalibrated-indicator.ts';
import { undisputableClaim } from './undisputable-claim.ts';
import { unreplicatedKeyFinding } from './unreplicated-key-finding.ts';
import { unresolvedContradiction } from './unresolved-contradiction.ts';
import { untestedMethod } from './untested-method.ts';

/** The rules: of methods, evidence, work, means, structure and statements, in the order of `GapKind`. */
export const GAP_RULES: readonly GapRule[] = [
  noMethod,
  noUsableMethod,
  untestedMethod,
  noIndicator,
  uncalibratedIndicator,
  noFinding,
  oneLabOnly,
  singleSource,
  lowCertaintyOnly,
  stale,
  contradicted,
  unresolvedContradiction,
  unreplicatedKeyFinding,
  retractedSupport,
  noEffort,
  effortStalled,
  neglectedPriority,
  blockedNobodyOnBlocker,
  missingCapability,
  missingResource,
  noEntryLevelReading,
  orphan,
  deadlocked,
  inconsistentStatus,
  notWellPosed,
  noClaim,
  undisputableClaim,
];

/** The kinds of gap, in the order of the rules. */
export const GAP_KINDS: readonly GapKind[] = GAP_RULES.map(({ kind }) => kind);

const placeOf = new Map(GAP_KINDS.map((kind, place) => [kind, place]));

/** The gaps of one rule, kept per graph and day: who runs out of time begins with them the next time. */
const gapsBy = GAP_RULES.map((rule) => ({
  kind: rule.kind,
  gapsIn: derive((projection) =>
    rule.find(projection).map((found) => describeGap(projection, rule, found)),
  ),
}));

/** Every gap at the day: by severity, then kind, then id of the subject. Kept per graph and day. */
export const findGaps: (projection: Projection) => readonly Gap[] = derive((projection) =>
  gapsBy.flatMap(({ gapsIn }) => gapsIn(projection)).sort(inOrder),
);

/** Gaps of some sorts, and for which of these sorts there was no time. */
export interface GapsInTime {
  /** In the order of all. */
  readonly gaps: readonly Gap[];
  /** In the order of the rules. */
  readonly missing: readonly GapKind[];
}

/** The gaps of these sorts, all unless told, as far as they are found before time is up. */
export function findGapsInTime(
  projection: Projection,
  kinds?: readonly GapKind[] | null,
): GapsInTime {
  const wanted = gapsBy.filter(({ kind }) => kinds?.includes(kind) ?? true);
  const inTime = wanted.filter(({ gapsIn }) => !isTimeUp() && gapsIn(projection));
  if (inTime.length === gapsBy.length) return { gaps: findGaps(projection), missing: [] };
  return {
    gaps: inTime.flatMap(({ gapsIn }) => gapsIn(projection)).sort(inOrder),
    missing: wanted.filter((rule) => !inTime.includes(rule)).map(({ kind }) => kind),
  };
}

function inOrder(left: Gap, right: Gap): number {
  return (
    SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
    (placeOf.get(left.kind) ?? 0) - (placeOf.get(right.kind) ?? 0) ||
    (left.subject < right.subject ? -1 : 1)
  );
}
