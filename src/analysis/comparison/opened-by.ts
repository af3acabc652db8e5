/** What was in the way of a question and is not any more. */
import { at, rowOf } from '../../algorithms/csr.ts';
import type { Projection } from '../../projection/projection.ts';
import { isSettled, questionGraph } from '../../research/question-graph.ts';
import { newly, type QuestionChange, type Standing } from './question-changes.ts';

/** A question that became ready, and how it stood before. */
export interface OpenedQuestion {
  readonly question: string;
  readonly before: Standing;
  /** What was in its way, and is not any more. */
  readonly openedBy: readonly string[];
}

/** Questions that became ready, by id. */
export function openedQuestions(
  before: Projection,
  after: Projection,
  changes: readonly QuestionChange[],
): readonly OpenedQuestion[] {
  const standings = new Map(changes.map((change) => [change.question, change.before]));
  return newly(changes, 'READY').map((question) => ({
    question,
    before: standings.get(question) ?? 'ABSENT',
    openedBy: openedBy(before, after, question),
  }));
}

/**
 * Ids, ascending, of the open prerequisites and members of unmet groups that a question had before and
 * that are settled after, and of the unmet groups that it has no more. Empty when it was not there or
 * when nothing was in its way. Linear in what it needed directly.
 */
function openedBy(before: Projection, after: Projection, id: string): readonly string[] {
  const node = before.indexOf(id);
  if (node === undefined) return [];
  const { first, groupNodes, open } = questionGraph(before);
  const question = node - first;
  const groups = [...rowOf(open.groupsOf, question)];
  const members = groups.flatMap((group) => [...rowOf(open.groupMembers, group)]);
  const unmet = new Set([...rowOf(open.hard, question), ...members]);
  const settled = Array.from(unmet, (other) => before.idOf(first + other)).filter((other) =>
    isSettledIn(after, other),
  );
  const gone = groups
    .map((group) => before.idOf(at(groupNodes, at(open.groupIds, group))))
    .filter((group) => !hasGroup(after, id, group));
  return [...settled, ...new Set(gone)].sort();
}

function isSettledIn(projection: Projection, question: string): boolean {
  const node = projection.indexOf(question);
  return node !== undefined && isSettled(projection, node);
}

function hasGroup(projection: Projection, question: string, group: string): boolean {
  const [node, groupNode] = [projection.indexOf(question), projection.indexOf(group)];
  if (node === undefined || groupNode === undefined) return false;
  const table = projection.edgesOf('HAS_GROUP');
  return rowOf(table.outgoing, node).some((edge) => table.targets[edge] === groupNode);
}
