import { methodsInForce, usabilityOf } from '../../methods/usable-methods.ts';
import { openQuestionsInForce } from '../../research/question-graph.ts';
import { counted } from '../answer.ts';
import type { GapRule } from './gap.ts';

/** Where a capability that was never recorded to be held is missing, the method may be usable. */
export const noUsableMethod: GapRule = {
  kind: 'NO_USABLE_METHOD',
  title: 'No usable method',
  holdsFor:
    'An open question in force that methods in force address, none of which can be used: each needs a capability or resource all recorded holders of which are gone.',
  nextStep: 'Win back or find a holder of what the methods need, or record another method.',
  subject: 'Question',
  find: (projection) =>
    openQuestionsInForce(projection).flatMap((subject) => {
      const methods = methodsInForce(projection, subject);
      const isUsable = (method: number) => usabilityOf(projection, method) !== 'unusable';
      if (methods.length === 0 || methods.some(isUsable)) return [];
      const told = counted(methods.length, 'method addresses', 'methods address');
      return [
        {
          subject,
          reason: `${told} it, and ${methods.length === 1 ? 'it cannot' : 'none can'} be used: all recorded holders of something needed are gone.`,
          others: methods,
        },
      ];
    }),
};
