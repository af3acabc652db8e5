import { isActive } from '../../projection/lifecycle.ts';
import { questionGraph } from '../../research/question-graph.ts';
import { counted } from '../answer.ts';
import type { GapRule } from './gap.ts';

export const inconsistentStatus: GapRule = {
  kind: 'INCONSISTENT_STATUS',
  title: 'Inconsistent status',
  holdsFor:
    'A settled question in force with an open hard prerequisite, or with a group whose members are all open.',
  nextStep: 'Check the status of both, or take the prerequisite back.',
  subject: 'Question',
  find: (projection) => {
    const { first, inconsistencies } = questionGraph(projection);
    return [...inconsistencies]
      .map(([question, unmet]) => ({
        subject: first + question,
        others: unmet.map((other) => first + other),
      }))
      .filter(({ subject }) => isActive(projection, subject))
      .map(({ subject, others }) => ({
        subject,
        reason: (say) =>
          `It is stated to be settled, and needs ${counted(others.length, 'open question')}: ${say(others)}.`,
        others,
      }));
  },
};
