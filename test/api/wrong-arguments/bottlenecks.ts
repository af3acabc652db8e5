/** Wrong arguments of rankings and of questions on which work can begin. */
import { wrongQuestionConditions } from './conditions.ts';
import {
  INPUT,
  INVALID,
  noValueOf,
  outside,
  type Wrong,
  type WrongByArgument,
  type WrongByField,
  wrongPage,
  wrongRows,
} from './wrong.ts';

function wrongWeights(): readonly Wrong[] {
  const parts = ['necessity', 'softReach', 'betweenness', 'age', 'concentration'];
  const none = `{${parts.map((part) => `"${part}":0`).join(',')}}`;
  return [
    ...parts.flatMap((part) =>
      outside(`weights.${part}`, 100, [-1, -0.01, 100.5, 1e300]).map(
        ([written, message, code]): Wrong => [`{ ${part}: ${written} }`, message, code],
      ),
    ),
    [
      none.replaceAll('"', ''),
      `weights is ${none}; it must be such that one of ${parts.join(', ')} is above 0.`,
      INPUT,
    ],
    ['{ luck: 1 }', 'Field "luck" is not defined by type "BottleneckWeights".', INVALID],
  ];
}

/** Of every answer that ranks questions. */
export const wrongRanking: WrongByArgument = {
  weights: wrongWeights(),
  value: [noValueOf('QuestionValue')],
};

export const wrongForBottlenecks: WrongByField = {
  bottlenecks: {
    ...wrongPage,
    of: ['NOPE', 'PERSON'].map(
      (subject): Wrong => [
        subject,
        `Value "${subject}" does not exist in "BottleneckSubject" enum.`,
        INVALID,
      ],
    ),
    weights: wrongWeights(),
    value: [noValueOf('QuestionValue')],
    filter: wrongQuestionConditions,
  },
  bottleneckTable: {
    of: [noValueOf('BottleneckSubject')],
    weights: wrongWeights(),
    value: [noValueOf('QuestionValue')],
    filter: wrongQuestionConditions,
    limit: wrongRows,
  },
  readyQuestionTable: {
    filter: wrongQuestionConditions,
    limit: wrongRows,
  },
  readyQuestions: { ...wrongPage, filter: wrongQuestionConditions },
};
