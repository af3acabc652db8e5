import { READINESS } from '../../algorithms/readiness.ts';
import { effortsOn } from '../../coordination/efforts.ts';
import { openQuestionsInForce, questionGraph } from '../../research/question-graph.ts';
import type { GapRule } from './gap.ts';
import { nobodyAtWork, recordedEfforts } from './recorded-efforts.ts';

export const noEffort: GapRule = {
  kind: 'NO_EFFORT',
  title: 'No effort',
  holdsFor:
    'A ready question in force on which no effort in force is planned or active at the day that is asked about.',
  nextStep: 'Plan an effort on it, or record who works on it.',
  subject: 'Question',
  find: (projection) => {
    const { first, readiness } = questionGraph(projection);
    return openQuestionsInForce(projection)
      .filter((node) => readiness.state[node - first] === READINESS.READY)
      .filter((node) => effortsOn(projection, node).length === 0)
      .map((subject) => {
        const efforts = recordedEfforts(projection, subject);
        return {
          subject,
          reason: `Work could begin, but ${nobodyAtWork(efforts)}.`,
          others: efforts,
        };
      });
  },
};
