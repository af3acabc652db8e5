import { READINESS } from '../../algorithms/readiness.ts';
import { unmetPrerequisites } from '../../algorithms/unmet-prerequisites.ts';
import { effortsOn } from '../../coordination/efforts.ts';
import {
  openQuestionsInForce,
  type QuestionGraph,
  questionGraph,
} from '../../research/question-graph.ts';
import { counted, MOST_NAMES, named } from '../answer.ts';
import { describeGap, type Gap, type GapRule, severityByImportance } from './gap.ts';

/**
 * A blocked question in whose way, directly or further beneath, stands a ready question on which no
 * effort is recorded: work could begin there, and nobody is known to have begun. Both are in force.
 */
export const blockedNobodyOnBlocker: GapRule = {
  kind: 'BLOCKED_NOBODY_ON_BLOCKER',
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
      .flatMap((node): Gap[] => {
        const blockers = inTheWayOf(graph, node).filter((blocker) => left.has(blocker));
        if (blockers.length === 0) return [];
        blockers.sort((one, other) => one - other);
        const ids = blockers.slice(0, MOST_NAMES).map((blocker) => projection.idOf(blocker));
        return [
          describeGap(projection, {
            kind: 'BLOCKED_NOBODY_ON_BLOCKER',
            subject: node,
            severity: severityByImportance(projection, node),
            reason: `It is blocked, and no effort is recorded on ${counted(blockers.length, 'ready question')} in its way: ${named(ids, blockers.length)}.`,
            nextStep: `Begin with ${named(ids.slice(0, 1))}, or record who works on it.`,
            others: blockers,
          }),
        ];
      });
  },
};

/** Nodes of everything unmet beneath a question, group members included. */
function inTheWayOf({ first, open }: QuestionGraph, node: number): number[] {
  const { groups, hard, inherited } = unmetPrerequisites(open, node - first);
  const members = groups.flatMap((group) => [...group.members]);
  return [...new Set([...hard, ...members, ...inherited])].map((question) => first + question);
}
