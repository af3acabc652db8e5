import { counted } from '../answer.ts';
import type { GapRule } from './gap.ts';
import { recordsInForce, unretractedSources } from './nodes.ts';
import { touchedQuestions } from './touched-questions.ts';

export const untestedMethod: GapRule = {
  kind: 'UNTESTED_METHOD',
  title: 'Untested method',
  holdsFor:
    'A method in force that addresses an open question in force, and with which no unretracted finding was made.',
  nextStep: 'Try it on one of these questions, or record the findings that were made with it.',
  subject: 'Method',
  find: (projection) =>
    recordsInForce(projection, 'Method').flatMap((subject) => {
      const questions = touchedQuestions(projection, subject);
      const isTested = unretractedSources(projection, 'USED', subject).length > 0;
      if (questions.length === 0 || isTested) return [];
      return [
        {
          subject,
          reason: (say) =>
            `It addresses ${counted(questions.length, 'open question')} (${say(questions)}), and no unretracted finding is recorded to have been made with it.`,
          others: questions,
        },
      ];
    }),
};
