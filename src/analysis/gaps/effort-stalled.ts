import { targetsOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import type { GapRule } from './gap.ts';
import { recordsInForce } from './nodes.ts';
import { touchedQuestions } from './touched-questions.ts';

/** Days after its first day from which a planned effort counts as not begun. */
const MOST_DAYS_LATE = 180;

const MILLISECONDS_PER_DAY = 86_400_000;

/** Where everything that it pursues is settled or no longer in force, nothing is left to do. */
export const effortStalled: GapRule = {
  kind: 'EFFORT_STALLED',
  title: 'Effort stalled',
  holdsFor:
    'An effort in force that is paused, or is planned though its first day is more than 180 days past, or is planned or active though its last day is past, at the day that is asked about; unless all questions that it pursues are settled or not in force.',
  nextStep: 'Ask those who run it how it stands, and record the state or the handover.',
  subject: 'Effort',
  find: (projection) =>
    recordsInForce(projection, 'Effort').flatMap((subject) => {
      const reason = whyStalled(projection, subject);
      const questions = touchedQuestions(projection, subject);
      const pursuesAny = targetsOf(projection, 'PURSUES', subject).length > 0;
      if (reason === undefined || (pursuesAny && questions.length === 0)) return [];
      return [{ subject, reason, others: questions }];
    }),
};

function whyStalled(projection: Projection, effort: number): string | undefined {
  const { date } = projection;
  const [state, from, to] = ['state', 'from', 'to'].map((field) => projection.value(effort, field));
  if (state === 'PAUSED') return 'It is paused.';
  if (state !== 'PLANNED' && state !== 'ACTIVE') return undefined;
  const told = state === 'PLANNED' ? 'planned' : 'active';
  if (to !== undefined && to < date) {
    return `Its last day was ${to}, and it is still recorded as ${told}.`;
  }
  if (state === 'ACTIVE' || from === undefined || daysBetween(from, date) <= MOST_DAYS_LATE) {
    return undefined;
  }
  return `It was to begin on ${from}, ${daysBetween(from, date)} days ago, and is still recorded as planned.`;
}

function daysBetween(from: unknown, date: string): number {
  return (Date.parse(date) - Date.parse(String(from))) / MILLISECONDS_PER_DAY;
}
