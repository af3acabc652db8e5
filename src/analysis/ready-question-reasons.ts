/** Why work on a question can begin, and what it would open, by name. */
import { dependentsLostWithout } from '../algorithms/lost-dependents.ts';
import { targetsOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';
import { isSettled, questionGraph, questionIds } from '../research/question-graph.ts';
import {
  counted,
  cutReasons,
  MOST_NAMES,
  MOST_RECORDS,
  named,
  nameOf,
  namesOf,
  type Reason,
  type Truncation,
  truncationOf,
} from './answer.ts';
import { type ReadyOrder, type ReadyQuestion, unblockedBy } from './ready-questions.ts';

/** Questions by global id; lists hold at most `MOST_RECORDS`. */
export interface ReadyQuestionExplanation {
  readonly because: readonly Reason[];
  /** Those that become ready at once when it is settled; by id. */
  readonly unblocks: readonly string[];
  /** Those that cannot be settled without it, in the order in which they fall when it is removed. */
  readonly opens: readonly string[];
  readonly truncated: Truncation | null;
  /** Without labels: the API puts them in. */
  readonly sentence: string;
}

/** The reasons of a ready question. O(n + m). */
export function explainReadyQuestion(
  projection: Projection,
  item: ReadyQuestion,
): ReadyQuestionExplanation {
  const graph = questionGraph(projection);
  const node = projection.indexOf(item.question) ?? graph.first;
  const question = node - graph.first;
  const unblocks = questionIds(projection, unblockedBy(graph, question));
  const opens = questionIds(
    projection,
    dependentsLostWithout(graph.open, Uint32Array.of(question)),
  );
  const reasons = cutReasons(readyReasons(projection, node));
  const shown = [unblocks, opens].map((list) => list.slice(0, MOST_RECORDS));
  return {
    because: reasons.because,
    unblocks: shown[0] ?? [],
    opens: shown[1] ?? [],
    truncated: truncationOf([
      { list: 'unblocks', shown: shown[0]?.length ?? 0, total: unblocks.length },
      { list: 'opens', shown: shown[1]?.length ?? 0, total: opens.length },
      reasons.length,
    ]),
    sentence: sentenceOf(projection, node, { unblocks, opens }),
  };
}

/** The ready questions that are listed, as a sentence to be read aloud. */
export function readyQuestionsSentence(order: ReadyOrder): string {
  const { total, unblocking } = order;
  if (total === 0) return 'There is no question among these on which work can begin.';
  const ids = order.first(MOST_NAMES).map(({ question }) => question);
  return `Work can begin on ${counted(total, 'question')}, first of all on ${namesOf(ids, total)}; settling ${unblocking} of them would make others ready at once.`;
}

/** Each rule that its prerequisites fulfil, or that there are none. */
function readyReasons(projection: Projection, node: number): readonly Reason[] {
  const id = projection.idOf(node);
  const hard = settledTargets(projection, 'REQUIRES', node);
  const groups = targetsOf(projection, 'HAS_GROUP', node).flatMap(({ node: group }) => {
    const members = targetsOf(projection, 'MEMBER', group).length;
    const settled = settledTargets(projection, 'MEMBER', group);
    if (members === 0) return [];
    return [
      {
        rule: 'GROUP_SATISFIED',
        sentence: `Of ${counted(members, 'way')} one is enough, and ${settled.length} ${settled.length === 1 ? 'is' : 'are'} settled: ${named(settled)}.`,
        records: [id, projection.idOf(group), ...settled],
      },
    ];
  });
  if (hard.length === 0 && groups.length === 0) {
    return [{ rule: 'NEEDS_NOTHING', sentence: 'It needs no other question.', records: [id] }];
  }
  const all = {
    rule: 'ALL_PREREQUISITES_SETTLED',
    sentence: `${hard.length === 1 ? 'The only question that it requires is' : `All ${hard.length} questions that it requires are`} settled: ${named(hard)}.`,
    records: [id, ...hard],
  };
  return [...(hard.length > 0 ? [all] : []), ...groups];
}

/** Ids of the settled questions to which edges of a type lead; ascending. */
function settledTargets(
  projection: Projection,
  type: 'REQUIRES' | 'MEMBER',
  node: number,
): readonly string[] {
  return targetsOf(projection, type, node)
    .map((target) => target.node)
    .filter((target) => isSettled(projection, target))
    .sort((left, right) => left - right)
    .map((target) => projection.idOf(target));
}

function sentenceOf(
  projection: Projection,
  node: number,
  { opens, unblocks }: Pick<ReadyQuestionExplanation, 'opens' | 'unblocks'>,
): string {
  const begin = `Work on ${nameOf(projection.idOf(node))} can begin:`;
  const needsNone =
    targetsOf(projection, 'REQUIRES', node).length +
      targetsOf(projection, 'HAS_GROUP', node).length ===
    0;
  const ready = needsNone ? 'it needs no other question' : 'everything that it needs is settled';
  const then =
    unblocks.length === 0
      ? 'Settling it makes no other question ready at once.'
      : `Settling it makes ${counted(unblocks.length, 'more question')} ready at once: ${namesOf(unblocks)}.`;
  const last =
    opens.length === 0
      ? ''
      : ` ${counted(opens.length, 'open question')} cannot be settled without it.`;
  return `${begin} ${ready}. ${then}${last}`;
}
