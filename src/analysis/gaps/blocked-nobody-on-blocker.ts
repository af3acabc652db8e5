import { READINESS } from '../../algorithms/readiness.ts';
import { unmetPrerequisites } from '../../algorithms/unmet-prerequisites.ts';
import { effortsOn } from '../../coordination/efforts.ts';
import {
  openQuestionsInForce,
  type QuestionGraph,
  questionGraph,
} from '../../research/question-graph.ts';
import { counted } from '../answer.ts';
import type { FoundGap, GapRule } from './gap.ts';
import { ascending } from './nodes.ts';

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
    const left = new Set(
      inForce.filter(
        (node) => hasState(node, READINESS.READY) && effortsOn(projection, node).length === 0,
      ),
    );
    return inForce
      .filter((node) => hasState(node, READINESS.BLOCKED))
      .flatMap((subject): FoundGap[] => {
        const blockers = inTheWayOf(graph, subject).filter((blocker) => left.has(blocker));
        if (blockers.length === 0) return [];
        return [
          {
            subject,
            reason: (say) =>
              `It is blocked, and no planned or active effort is recorded on ${counted(blockers.length, 'ready question')} in its way: ${say(blockers)}.`,
            nextStep: (say) =>
              `Begin with ${say(blockers.slice(0, 1))}, or record who works on it.`,
            others: blockers,
          },
        ];
      });
  },
};

/** Nodes of everything unmet beneath a question, group members included; ascending. */
function inTheWayOf({ first, open }: QuestionGraph, node: number): readonly number[] {
  const { groups, hard, inherited } = unmetPrerequisites(open, node - first);
  const members = groups.flatMap((group) => [...group.members]);
  return ascending([...hard, ...members, ...inherited].map((question) => first + question));
}
