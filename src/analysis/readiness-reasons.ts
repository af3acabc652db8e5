/** The rules behind a readiness, as sentences. */
import { counted, named, type Reason } from './answer.ts';
import type { ReadinessOutline } from './readiness-outline.ts';

/** An any-of group none of whose members is settled. */
export interface UnmetGroup {
  readonly group: string;
  readonly members: readonly string[];
}

/** A cycle of hard prerequisites, or a set that keeps itself open. */
export interface Deadlock {
  readonly kind: 'CYCLE' | 'CORE';
  readonly questions: readonly string[];
}

/** What speaks for the state of a question, by global id; nothing is cut. */
export interface ReadinessGrounds {
  /** Open hard prerequisites of the question itself. */
  readonly direct: readonly string[];
  readonly unmetGroups: readonly UnmetGroup[];
  readonly deadlock: Deadlock | null;
  readonly inconsistentWith: readonly string[];
}

/** The rules that hold for a question, with all records on which they rest. */
export function readinessReasons(
  id: string,
  outline: ReadinessOutline,
  grounds: ReadinessGrounds,
): readonly Reason[] {
  return [
    ...statusReasons(id, outline, grounds),
    ...prerequisiteReasons(id, grounds),
    ...deadlockReasons(id, outline, grounds),
  ];
}

function statusReasons(
  id: string,
  { statedStatus, value }: ReadinessOutline,
  { inconsistentWith }: ReadinessGrounds,
): readonly Reason[] {
  const status = statedStatus.toLowerCase().replaceAll('_', ' ');
  const reasons: Reason[] = [];
  if (value === 'SETTLED') {
    reasons.push({
      rule: 'STATED_SETTLED',
      sentence: `It is stated to be ${status}.`,
      records: [id],
    });
  }
  if (inconsistentWith.length > 0) {
    reasons.push({
      rule: 'INCONSISTENT_STATUS',
      sentence: `It is stated to be ${status}, yet needs what is open: ${named(inconsistentWith)}.`,
      records: [id, ...inconsistentWith],
    });
  }
  if (value === 'READY') {
    reasons.push({
      rule: 'ALL_PREREQUISITES_SETTLED',
      sentence: 'Everything that it needs is settled, or it needs nothing.',
      records: [id],
    });
  }
  return reasons;
}

function prerequisiteReasons(
  id: string,
  { direct, unmetGroups }: ReadinessGrounds,
): readonly Reason[] {
  const groups = unmetGroups.map(({ group, members }) => ({
    rule: 'UNMET_GROUP',
    sentence: `It needs one of ${counted(members.length, 'question')}, and none is settled: ${named(members)}.`,
    records: [id, group, ...members],
  }));
  if (direct.length === 0) return groups;
  const unmet = {
    rule: 'UNMET_PREREQUISITE',
    sentence: `It needs ${counted(direct.length, 'open question')}: ${named(direct)}.`,
    records: [id, ...direct],
  };
  return [unmet, ...groups];
}

function deadlockReasons(
  id: string,
  { cause }: ReadinessOutline,
  { deadlock }: ReadinessGrounds,
): readonly Reason[] {
  if (deadlock) {
    return [
      {
        rule: `DEADLOCK_${deadlock.kind}`,
        sentence: `It waits, in the end, for itself: ${named(deadlock.questions)}.`,
        records: deadlock.questions,
      },
    ];
  }
  if (cause !== 'DEADLOCK') return [];
  return [
    {
      rule: 'BEHIND_DEADLOCK',
      sentence: 'Something that it waits for is deadlocked, so waiting will not help.',
      records: [id],
    },
  ];
}
