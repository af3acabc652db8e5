/** Narrows the list of gaps, and tells how many are left. */
import type { KindName } from '../../model/generated/model.ts';
import { sourcesOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { counted, type Truncation } from '../answer.ts';
import { findGapsInTime, GAP_KINDS, GAP_RULES, type GapsInTime } from './find-gaps.ts';
import type { Gap, GapKind } from './gap.ts';
import { type GapSeverity, SEVERITIES } from './severity.ts';
import { touchedQuestions } from './touched-questions.ts';

/** What a caller wants to see; what is absent narrows nothing. */
export interface GapChoice {
  readonly kinds?: readonly GapKind[] | null | undefined;
  readonly severities?: readonly GapSeverity[] | null | undefined;
  readonly subjectKinds?: readonly KindName[] | null | undefined;
  /** Nodes of topics. */
  readonly topics?: readonly number[] | null | undefined;
  /** Nodes of questions. */
  readonly questions?: readonly number[] | null | undefined;
  /** A test of question nodes. */
  readonly fits?: ((question: number) => boolean) | undefined;
}

/**
 * The gaps that fit everything chosen, in the order of all, as far as there is time. O(gaps and what
 * they touch).
 */
export function chooseGaps(projection: Projection, choice: GapChoice): GapsInTime {
  const { fits, kinds, questions, severities, subjectKinds, topics } = choice;
  const isAsked = asSet(questions);
  const isOfTopics = topics ? ofTopics(projection, topics) : undefined;
  const touches = (subject: number, test: (question: number) => boolean) =>
    touchedQuestions(projection, subject).some(test);
  const fitting = (gap: Gap): boolean => {
    const subject = projection.indexOf(gap.subject) ?? -1;
    return (
      (severities?.includes(gap.severity) ?? true) &&
      (subjectKinds?.includes(gap.subjectKind) ?? true) &&
      (!isAsked || touches(subject, (question) => isAsked.has(question))) &&
      (!isOfTopics || isOfTopics.has(subject) || touches(subject, (one) => isOfTopics.has(one))) &&
      (!fits || touches(subject, fits))
    );
  };
  const { gaps, missing } = findGapsInTime(projection, kinds);
  return { gaps: gaps.filter(fitting), missing };
}

function asSet(nodes: readonly number[] | null | undefined): ReadonlySet<number> | undefined {
  return nodes ? new Set(nodes) : undefined;
}

/** The topics, all narrower ones, and the questions that are filed under one of them. */
function ofTopics(projection: Projection, topics: readonly number[]): ReadonlySet<number> {
  const found = new Set(topics);
  for (const topic of found) {
    for (const { node } of sourcesOf(projection, 'BROADER', topic)) found.add(node);
  }
  for (const topic of [...found]) {
    for (const { node } of sourcesOf(projection, 'ABOUT', topic)) found.add(node);
  }
  return found;
}

/** How many gaps there are of each kind that may be wanted and was looked for, in the order of the rules. */
export function countByKind(
  { gaps, missing }: GapsInTime,
  kinds: readonly GapKind[] | null | undefined,
): readonly { readonly kind: GapKind; readonly count: number }[] {
  const counts = new Map<GapKind, number>();
  for (const { kind } of gaps) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const isTold = (kind: GapKind) => (kinds?.includes(kind) ?? true) && !missing.includes(kind);
  return GAP_KINDS.filter(isTold).map((kind) => ({ kind, count: counts.get(kind) ?? 0 }));
}

/** How many gaps there are of each severity that may be wanted, the worst first. */
export function countBySeverity(
  gaps: readonly Gap[],
  severities: readonly GapSeverity[] | null | undefined,
): readonly { readonly severity: GapSeverity; readonly count: number }[] {
  return SEVERITIES.filter((severity) => severities?.includes(severity) ?? true).map(
    (severity) => ({
      severity,
      count: gaps.filter((gap) => gap.severity === severity).length,
    }),
  );
}

/** How many gaps there are, by severity, of which sort most are, and whether there was time for all. */
export function sayHowMany(found: GapsInTime): string {
  const untold = counted(found.missing.length, 'sort of gap was', 'sorts of gap were');
  const rest = found.missing.length > 0 ? ` ${untold} not looked for, since time was up.` : '';
  return `${sayFound(found)}${rest}`;
}

/** Names the sorts for which there was no time; null when there was time for all. */
export function missingSorts(
  { missing }: GapsInTime,
  kinds: readonly GapKind[] | null | undefined,
): Truncation | null {
  if (missing.length === 0) return null;
  const total = GAP_KINDS.filter((kind) => kinds?.includes(kind) ?? true).length;
  return {
    reason: `Time was up before all sorts of gap were looked for; ask for these alone: ${missing.join(', ')}.`,
    shown: total - missing.length,
    total,
  };
}

function sayFound(found: GapsInTime): string {
  const { gaps } = found;
  if (gaps.length === 0) return 'No such gap is found.';
  const most = countByKind(found, null).reduce((best, each) =>
    each.count > best.count ? each : best,
  );
  const title = GAP_RULES.find(({ kind }) => kind === most.kind)?.title ?? most.kind;
  return `${counted(gaps.length, 'gap is', 'gaps are')} found${bySeverity(gaps)}. Most often it is “${title}”, with ${most.count}.`;
}

/** `, all of high severity`, or how many are of which. */
function bySeverity(gaps: readonly Gap[]): string {
  const found = countBySeverity(gaps, null).filter(({ count }) => count > 0);
  if (found.length === 1) {
    const all = gaps.length === 1 ? '' : 'all ';
    return `, ${all}of ${found.map(({ severity }) => severity.toLowerCase()).join('')} severity`;
  }
  return `: ${listed(found.map(({ count, severity }) => `${count} of ${severity.toLowerCase()} severity`))}`;
}

function listed(texts: readonly string[]): string {
  return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}` : texts.join('');
}
