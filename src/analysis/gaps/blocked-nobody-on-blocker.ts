import { reverseCsr } from '../../algorithms/csr.ts';
import { findFirstBeneath } from '../../algorithms/first-beneath.ts';
import { unionOfPrerequisites } from '../../algorithms/prerequisite-graph.ts';
import { countReach } from '../../algorithms/reach-weight.ts';
import { READINESS } from '../../algorithms/readiness.ts';
import { effortsOn } from '../../coordination/efforts.ts';
import {
  openQuestionsInForce,
  type QuestionGraph,
  questionGraph,
} from '../../research/question-graph.ts';
import { counted, MOST_RECORDS } from '../answer.ts';
import type { FoundGap, GapRule } from './gap.ts';

/** Work could begin on the blocker, directly or further beneath, and nobody is known to have begun. */
export const blockedNobodyOnBlocker: GapRule = {
  kind: 'BLOCKED_NOBODY_ON_BLOCKER',
  title: 'Nobody on a blocker',
  holdsFor:
    'A blocked question with a ready question in its way on which no effort in force is planned or active; both in force.',
  nextStep: 'Begin with one of the ready questions in its way, or record who works on it.',
  subject: 'Question',
  find: (projection) => {
    const graph = questionGraph(projection);
    const inForce = openQuestionsInForce(projection);
    const hasState = (node: number, state: number) =>
      graph.readiness.state[node - graph.first] === state;
    const left = inForce.filter(
      (node) => hasState(node, READINESS.READY) && effortsOn(projection, node).length === 0,
    );
    const blockersOf = blockersFinder(graph, left);
    return inForce
      .filter((node) => hasState(node, READINESS.BLOCKED))
      .flatMap((subject): FoundGap[] => {
        const { blockers, count } = blockersOf(subject);
        if (count === 0) return [];
        return [
          {
            subject,
            reason: (say) =>
              `It is blocked, and no planned or active effort is recorded on ${counted(count, 'ready question')} in its way: ${say(blockers, count)}.`,
            nextStep: (say) =>
              `Begin with ${say(blockers.slice(0, 1))}, or record who works on it.`,
            others: blockers,
            otherCount: count,
          },
        ];
      });
  },
};

/** The first few blockers of a question, and how many it has. */
interface Blockers {
  readonly blockers: readonly number[];
  readonly count: number;
}

/**
 * Finds which of the questions left alone are unmet beneath a question, group members included: the
 * first of them ascending, and how many they are. As dear as `countReach`.
 */
function blockersFinder(
  { first, open }: QuestionGraph,
  left: readonly number[],
): (subject: number) => Blockers {
  const beneath = unionOfPrerequisites(open);
  const isLeft = new Uint8Array(open.nodeCount);
  for (const node of left) isLeft[node - first] = 1;
  const firstBeneath = findFirstBeneath(beneath, isLeft, MOST_RECORDS);
  const counts = countReach([reverseCsr(beneath)], open.settled, Float64Array.from(isLeft)).weight;
  return (subject) => ({
    blockers: Array.from(firstBeneath.of(subject - first), (question) => first + question),
    count: counts[subject - first] ?? 0,
  });
}
