import { at } from '../../algorithms/csr.ts';
import { unionOfPrerequisites } from '../../algorithms/prerequisite-graph.ts';
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
 * Finds which of the questions left alone are unmet beneath a question, group members included; the
 * first of them ascending. Linear in what lies beneath; the memory is shared by all calls.
 */
function blockersFinder(
  { first, open }: QuestionGraph,
  left: readonly number[],
): (subject: number) => Blockers {
  const { nodeCount, offsets, targets } = unionOfPrerequisites(open);
  const isLeft = new Uint8Array(nodeCount);
  for (const node of left) isLeft[node - first] = 1;
  // Holds subject + 1 of the last question for which the node was reached.
  const reachedFor = new Uint32Array(nodeCount);
  const queue = new Uint32Array(nodeCount);
  /** Fills the queue with the question and what is beneath it; how many these are. */
  const reachBeneath = (start: number): number => {
    let length = 0;
    const reach = (question: number) => {
      if (reachedFor[question] === start + 1) return;
      reachedFor[question] = start + 1;
      queue[length++] = question;
    };
    reach(start);
    for (let head = 0; head < length; head++) {
      const question = at(queue, head);
      const end = at(offsets, question + 1);
      for (let edge = at(offsets, question); edge < end; edge++) reach(at(targets, edge));
    }
    return length;
  };
  return (subject) => {
    const beneath = queue.subarray(0, reachBeneath(subject - first));
    const found = beneath.filter((question) => isLeft[question] === 1).sort();
    const blockers = Array.from(found.subarray(0, MOST_RECORDS), (question) => first + question);
    return { blockers, count: found.length };
  };
}
