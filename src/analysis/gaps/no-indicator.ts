import { methodsInForce } from '../../methods/usable-methods.ts';
import { openQuestionsInForce } from '../../research/question-graph.ts';
import { counted } from '../answer.ts';
import type { GapRule } from './gap.ts';
import { targetsInForce } from './nodes.ts';

export const noIndicator: GapRule = {
  kind: 'NO_INDICATOR',
  title: 'No indicator',
  holdsFor:
    'An open question in force that methods in force address, none of which measures an indicator in force.',
  nextStep: 'Record what the methods measure, and on which scale.',
  subject: 'Question',
  find: (projection) =>
    openQuestionsInForce(projection).flatMap((subject) => {
      const methods = methodsInForce(projection, subject);
      const measures = (method: number) =>
        targetsInForce(projection, 'MEASURES', method).length > 0;
      if (methods.length === 0 || methods.some(measures)) return [];
      return [
        {
          subject,
          reason: `${counted(methods.length, 'method addresses', 'methods address')} it, and no indicator is recorded that ${methods.length === 1 ? 'it measures' : 'one of them measures'}.`,
          others: methods,
        },
      ];
    }),
};
