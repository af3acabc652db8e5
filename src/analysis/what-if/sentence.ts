/** What would change, to be read aloud. */
import type { Hypothesis } from '../../projection/hypothesis.ts';
import type { Projection } from '../../projection/projection.ts';
import { counted, namesOf } from '../answer.ts';
import { enumerated } from '../comparison/enumerated.ts';
import type { WhatIfLists } from './lists.ts';

/** One or two sentences: what was supposed and what follows for questions, then gaps and ranks. */
export function whatIfSentence(
  projection: Projection,
  hypothesis: Hypothesis,
  lists: WhatIfLists,
): string {
  const follows = consequences(lists);
  const first =
    follows.length > 0 ? enumerated(follows) : 'no other question would stand otherwise';
  const gaps = gapsTold(lists);
  const rest = [...gaps, ...ranksTold(lists)];
  const second = rest.length > 0 ? ` ${capital(enumerated(rest))}.` : '';
  return `If ${enumerated(suppositions(projection, hypothesis))}, ${first}.${second}`;
}

function suppositions(
  projection: Projection,
  { add, remove, settle }: Hypothesis,
): readonly string[] {
  const names = (nodes: readonly number[]) => namesOf(nodes.map((node) => projection.idOf(node)));
  return [
    ...(settle.length > 0 ? [`${names(settle)} were settled`] : []),
    ...(remove.length > 0 ? [`${names(remove)} were gone`] : []),
    ...(add.length > 0 ? [`${counted(add.length, 'edge')} were added`] : []),
  ];
}

function consequences(lists: WhatIfLists): readonly string[] {
  const opens = lists.opens.map(({ question }) => question);
  return [
    ...told(opens, 'would become ready'),
    ...told(lists.newlyBlocked, 'would become blocked'),
    ...told(lists.newlyDeadlocked, 'would wait for itself', 'would wait for themselves'),
    ...told(lists.freed, 'would leave a deadlock'),
    ...told(lists.lost, 'could not be settled any more'),
    ...told(
      lists.withoutMethod,
      'would lose its last usable method',
      'would lose their last usable method',
    ),
  ];
}

function told(ids: readonly string[], one: string, many = one): readonly string[] {
  if (ids.length === 0) return [];
  return [`${counted(ids.length, 'question')} ${ids.length === 1 ? one : many} (${namesOf(ids)})`];
}

function gapsTold({ gapsClosed, gapsOpened }: WhatIfLists): readonly string[] {
  return [
    ...(gapsClosed.length > 0 ? [`${counted(gapsClosed.length, 'gap')} would close`] : []),
    ...(gapsOpened.length > 0 ? [`${counted(gapsOpened.length, 'gap')} would open`] : []),
  ];
}

function ranksTold({ rankMoves }: WhatIfLists): readonly string[] {
  const { length } = rankMoves;
  return length > 0
    ? [`${counted(length, 'bottleneck')} would change ${length === 1 ? 'its' : 'their'} rank`]
    : [];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
