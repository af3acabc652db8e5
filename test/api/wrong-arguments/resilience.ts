/** Wrong arguments of what would be lost, and of how widely knowledge is held. */
import {
  INPUT,
  noValueOf,
  noValuesOf,
  outside,
  type Wrong,
  type WrongByField,
  wrongPage,
  wrongRows,
} from './wrong.ts';

const wrongRemovals: readonly Wrong[] = [
  ['[]', 'without is 0; it must be a list of 1 to 50 global ids.', INPUT],
  ['["a"]', 'without is "a"; it must be a global id such as question/some-slug.', INPUT],
  [
    '["question/none"]',
    'without is "question/none"; it must be the global id of a record that you may see.',
    INPUT,
  ],
  ['["question/a", "question/a"]', 'without is "question/a"; it must be named once.', INPUT],
  [
    '["person/nobody"]',
    'without asks about people; they are counted, never taken away, ranked or named.',
    'FORBIDDEN',
  ],
];

const wrongPointKinds: readonly Wrong[] = [
  ['[]', 'kinds is []; it must be a list of at least one kind, or absent.', INPUT],
  [
    '[PERSON]',
    'kinds asks about people; they are counted, never taken away, ranked or named.',
    'FORBIDDEN',
  ],
  noValuesOf('RecordKind'),
];

export const wrongForResilience: WrongByField = {
  resilience: { without: wrongRemovals },
  resilienceTable: {
    without: wrongRemovals,
    limit: wrongRows,
  },
  singlePointsOfFailure: {
    ...wrongPage,
    kinds: wrongPointKinds,
    value: [noValueOf('QuestionValue')],
  },
  singlePointOfFailureTable: {
    kinds: wrongPointKinds,
    value: [noValueOf('QuestionValue')],
    limit: wrongRows,
  },
  knowledgeSpread: { ...wrongPage },
  knowledgeSpreadTable: { limit: wrongRows },
  cheapestSteps: { first: outside('first', 50, [0, -1, 51]) },
};
