import { effortsOn } from '../../coordination/efforts.ts';
import { importanceOf } from '../../coordination/importance.ts';
import { labsOf } from '../../evidence/bearings.ts';
import { ascending } from '../../projection/neighbours.ts';
import { openQuestionsInForce } from '../../research/question-graph.ts';
import type { GapRule } from './gap.ts';
import { knownFindings } from './known-findings.ts';
import { nobodyAtWork, recordedEfforts } from './recorded-efforts.ts';

/** Stated importance from which a question counts as a priority. */
const PRIORITY = 8;

export const neglectedPriority: GapRule = {
  kind: 'NEGLECTED_PRIORITY',
  title: 'Neglected priority',
  holdsFor:
    'An open question in force whose stated importance is 8 or more, on which no effort in force is planned or active, and whose unretracted findings come from fewer than two labs.',
  nextStep: 'Ask labs whether one could take it up, or record who works on it.',
  subject: 'Question',
  find: (projection) =>
    openQuestionsInForce(projection).flatMap((subject) => {
      const importance = importanceOf(projection, subject) ?? 0;
      if (importance < PRIORITY || effortsOn(projection, subject).length > 0) return [];
      const labs = ascending(
        knownFindings(projection, subject).flatMap((finding) => labsOf(projection, finding)),
      );
      if (labs.length > 1) return [];
      const efforts = recordedEfforts(projection, subject);
      const told = Math.round(importance * 100) / 100;
      return [
        {
          subject,
          reason: `Its stated importance is ${told}; ${nobodyAtWork(efforts)}, and ${labs.length === 0 ? 'no lab is' : 'one lab alone is'} recorded behind its findings.`,
          others: [...labs, ...efforts],
        },
      ];
    }),
};
