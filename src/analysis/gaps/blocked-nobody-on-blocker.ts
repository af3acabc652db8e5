import { READINESS } from '../../algorithms/readiness.ts';
import { unmetPrerequisites } from '../../algorithms/unmet-prerequisites.ts';
import { effortsOn } from '../../coordination/efforts.ts';
import { type QuestionGraph, questionGraph, questionIds } from '../../research/question-graph.ts';
import { counted, named } from '../answer.ts';
import { type Gap, type GapRule, severityByImportance } from './gap.ts';

/**
 * A blocked question in whose way, directly or further beneath, stands a ready question on which no
 * effort is recorded: work could begin there, and nobody is known to have begun.
 */
export const blockedNobodyOnBlocker: GapRule = {
  kind: 'BLOCKED_NOBODY_ON_BLOCKER',
  find: (projection, date) => {
    const graph = questionGraph(projection);
    const isLeft = Uint8Array.from(graph.readiness.state, (state, question) =>
      state === READINESS.READY && effortsOn(projection, graph.first + question, date).length === 0
        ? 1
        : 0,
    );
    return Array.from(graph.readiness.state.keys()).flatMap((question): Gap[] => {
      if (graph.readiness.state[question] !== READINESS.BLOCKED) return [];
      const blockers = inTheWayOf(graph, question).filter((blocker) => isLeft[blocker] === 1);
      if (blockers.length === 0) return [];
      const ids = questionIds(projection, blockers);
      return [
        {
          kind: 'BLOCKED_NOBODY_ON_BLOCKER',
          subject: projection.idOf(graph.first + question),
          severity: severityByImportance(projection, graph.first + question),
          reason: `It is blocked, and no effort is recorded on ${counted(ids.length, 'ready question')} in its way: ${named(ids)}.`,
          nextStep: `Begin with ${named(ids.slice(0, 1))}, or record who works on it.`,
          records: [projection.idOf(graph.first + question), ...ids],
        },
      ];
    });
  },
};

/** Everything unmet beneath a question, group members included; ascending. */
function inTheWayOf({ open }: QuestionGraph, question: number): readonly number[] {
  const { hard, groups, inherited } = unmetPrerequisites(open, question);
  const members = groups.flatMap((group) => [...group.members]);
  return [...new Set([...hard, ...members, ...inherited])].sort((left, right) => left - right);
}
