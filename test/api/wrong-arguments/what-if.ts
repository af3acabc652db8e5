/** Wrong arguments of what would be, and of what became different. */
import { wrongRanking } from './bottlenecks.ts';
import { wrongMoment } from './moments.ts';
import {
  INPUT,
  INVALID,
  noSuch,
  type WrongByArgument,
  type WrongByField,
  wrongRows,
} from './wrong.ts';

/** Contradictory hypotheses have a test of their own. */
const wrongHypothesis: WrongByArgument = {
  ...wrongRanking,
  settle: [
    ['[]', 'settle, remove and add are empty; at least one of them must have an entry.', INPUT],
    ['["topic/a"]', 'topic/a is no question, so it cannot be settled.', INPUT],
    ['["none"]', 'settle is "none"; it must be the id of a record that there is.', INPUT],
  ],
  remove: ['', 'a', 'planet/a'].map((id) => [
    JSON.stringify([id]),
    `remove is ${JSON.stringify(id)}; it must be a global id such as question/some-slug.`,
    INPUT,
  ]),
  add: [
    [
      '{ type: REQUIRES, source: "a", target: "b" }',
      'add has REQUIRES from a to b, but: "a" is not the id of a record.',
      INPUT,
    ],
    ['{ type: NOPE, source: "a", target: "b" }', noSuch('EdgeType'), INVALID],
  ],
};

const wrongComparison: WrongByArgument = {
  ...wrongRanking,
  from: wrongMoment('from'),
  to: wrongMoment('to'),
};

export const wrongForWhatIf: WrongByField = {
  whatIf: wrongHypothesis,
  whatIfTable: { ...wrongHypothesis, limit: wrongRows },
  compare: wrongComparison,
  comparisonTable: { ...wrongComparison, limit: wrongRows },
};
