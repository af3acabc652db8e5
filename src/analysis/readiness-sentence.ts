/** The readiness of a question, to be read aloud. */
import { counted, nameOf, namesOf } from './answer.ts';
import type { ReadinessAnswer } from './readiness.ts';

/** One or two sentences about the question with that global id. */
export function readinessSentence(id: string, answer: ReadinessAnswer): string {
  const question = nameOf(id);
  switch (answer.value) {
    case 'SETTLED':
      return `${question} is settled: it is stated to be ${answer.statedStatus.toLowerCase()}.`;
    case 'READY':
      return `Work on ${question} can begin: nothing that it needs is open.`;
    case 'DEADLOCKED':
      return `${question} waits, in the end, for itself: ${knotOf(answer)}.`;
    case 'BLOCKED':
      return `${question} is blocked by ${blockersOf(answer)}.${hopeOf(answer)}`;
  }
}

function knotOf({ deadlock }: ReadinessAnswer): string {
  const questions = deadlock?.questions ?? [];
  if (questions.length === 1) return 'it needs its own answer';
  const sort = deadlock?.kind === 'CYCLE' ? 'in a circle with' : 'in a knot with';
  return `it stands ${sort} ${counted(questions.length - 1, 'other question')}`;
}

/** What is in the way of the question itself. */
function blockersOf({ parts, unmet, unmetGroups }: ReadinessAnswer): string {
  const direct = unmet.filter(({ inherited }) => !inherited).map(({ question }) => question);
  const told = [
    ...(direct.length > 0 ? [namesOf(direct, parts.directUnmet)] : []),
    ...unmetGroups.slice(0, 1).map(({ members }) => `the choice between ${namesOf(members)}`),
    ...(parts.unmetGroups > 1 ? [counted(parts.unmetGroups - 1, 'other choice')] : []),
  ];
  const beneath =
    parts.inheritedUnmet > 0
      ? `, with ${counted(parts.inheritedUnmet, 'more open question')} beneath`
      : '';
  return `${told.join(', and by ')}${beneath}`;
}

function hopeOf({ cause }: ReadinessAnswer): string {
  return cause === 'DEADLOCK'
    ? ' Waiting will not help: something beneath it waits, in the end, for itself.'
    : '';
}
