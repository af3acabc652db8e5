/** All gap rules, and the list of gaps that they find. A new rule is a file beside this one and a line here. */
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

const known = new WeakMap<Projection, { readonly date: string; readonly gaps: readonly Gap[] }>();

/** Every gap at a date: by severity, then kind, then id of the subject. Kept per projection and date. */
export function findGaps(projection: Projection, date: string): readonly Gap[] {
  const found = known.get(projection);
  if (found?.date === date) return found.gaps;
  const gaps = RULES.flatMap((rule) => rule.find(projection, date)).sort(inOrder);
  known.set(projection, { date, gaps });
  return gaps;
}

function inOrder(left: Gap, right: Gap): number {
  return (
    SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
    GAP_KINDS.indexOf(left.kind) - GAP_KINDS.indexOf(right.kind) ||
    (left.subject < right.subject ? -1 : 1)
  );
}
