/** All gap rules, and the list of gaps that they find. A new rule is a file beside this one and a line here. */
import { deriveOncePerDay } from '../../projection/derive-once.ts';
import type { Projection } from '../../projection/projection.ts';
import { blockedNobodyOnBlocker } from './blocked-nobody-on-blocker.ts';
import { contradicted } from './contradicted.ts';
import type { Gap, GapKind, GapRule, GapSeverity } from './gap.ts';
import { noFinding } from './no-finding.ts';
import { noMethod } from './no-method.ts';
import { oneLabOnly } from './one-lab-only.ts';

const RULES: readonly GapRule[] = [
  noMethod,
  noFinding,
  oneLabOnly,
  contradicted,
  blockedNobodyOnBlocker,
];

/** The kinds of gap, in the order of the rules. */
export const GAP_KINDS: readonly GapKind[] = RULES.map(({ kind }) => kind);

const SEVERITIES: readonly GapSeverity[] = ['HIGH', 'MEDIUM', 'LOW'];

/** Every gap at the day: by severity, then kind, then id of the subject. Kept per graph and day. */
export const findGaps: (projection: Projection) => readonly Gap[] = deriveOncePerDay((projection) =>
  RULES.flatMap((rule) => rule.find(projection)).sort(inOrder),
);

function inOrder(left: Gap, right: Gap): number {
  return (
    SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
    GAP_KINDS.indexOf(left.kind) - GAP_KINDS.indexOf(right.kind) ||
    (left.subject < right.subject ? -1 : 1)
  );
}
