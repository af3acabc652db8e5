/** The rules behind what would change, with the records on which they hold. */
import type { Hypothesis } from '../../projection/hypothesis.ts';
import type { Projection } from '../../projection/projection.ts';
import { counted, named, type Reason } from '../answer.ts';
import type { WhatIfLists } from './lists.ts';

/** What was supposed, and each consequence that there is; nothing is cut. */
export function whatIfReasons(
  projection: Projection,
  { add, remove, settle }: Hypothesis,
  lists: WhatIfLists,
): readonly Reason[] {
  const ids = (nodes: readonly number[]) => nodes.map((node) => projection.idOf(node));
  const ends = [...new Set(add.flatMap(({ source, target }) => [source, target]))];
  return [
    ...reason(
      'SUPPOSED_SETTLED',
      ids(settle),
      (told, count) =>
        `${counted(count, 'question counts', 'questions count')} as answered and in force: ${told}.`,
    ),
    ...reason(
      'SUPPOSED_REMOVED',
      ids(remove),
      (told, count) => `${counted(count, 'record counts', 'records count')} as gone: ${told}.`,
    ),
    ...reason(
      'SUPPOSED_ADDED',
      ends,
      (told) =>
        `${counted(add.length, 'edge counts', 'edges count')} as recorded, between ${told}.`,
    ),
    ...reason(
      'GOES_TOO',
      lists.goesToo,
      (told, count) =>
        `${counted(count, 'record has', 'records have')} nothing left to rest on, as all works that report it, all who run it or its rubric are gone: ${told}.`,
    ),
    ...consequences(lists),
  ];
}

function consequences(lists: WhatIfLists): readonly Reason[] {
  const opens = lists.opens.map(({ question }) => question);
  return [
    ...reason(
      'OPENS',
      opens,
      (told, count) =>
        `Everything that ${counted(count, 'question needs', 'questions need')} is settled then: ${told}.`,
    ),
    ...reason(
      'NEWLY_BLOCKED',
      lists.newlyBlocked,
      (told, count) =>
        `${counted(count, 'question needs', 'questions need')} something that is open then: ${told}.`,
    ),
    ...reason(
      'NEWLY_DEADLOCKED',
      lists.newlyDeadlocked,
      (told, count) =>
        `${counted(count, 'question waits', 'questions wait')}, in the end, for ${count === 1 ? 'itself' : 'themselves'} then: ${told}.`,
    ),
    ...reason(
      'FREED',
      lists.freed,
      (told, count) =>
        `${counted(count, 'question is', 'questions are')} in no deadlock any more: ${told}.`,
    ),
    ...reason(
      'LOST',
      lists.lost,
      (told, count) =>
        `${counted(count, 'open question', 'open questions')} cannot be settled without what is gone: ${told}.`,
    ),
    ...reason(
      'WITHOUT_METHOD',
      lists.withoutMethod,
      (told, count) =>
        `No method that could be used is left for ${counted(count, 'open question')}: ${told}.`,
    ),
  ];
}

/** None where the rule holds of no record. */
function reason(
  rule: string,
  records: readonly string[],
  tell: (named: string, count: number) => string,
): readonly Reason[] {
  if (records.length === 0) return [];
  return [{ rule, sentence: tell(named(records), records.length), records }];
}
