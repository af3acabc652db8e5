/** Wrong arguments of what hangs together. */
import {
  INPUT,
  noValueOf,
  noValuesOf,
  outside,
  type WrongByField,
  wrongIds,
  wrongRows,
} from './wrong.ts';

export const wrongForDependencies: WrongByField = {
  dependencyPaths: {
    from: wrongIds('from', 'question'),
    to: wrongIds('to', 'question'),
    kinds: [
      ['[]', 'kinds is []; it must be a list of at least one kind.', INPUT],
      noValuesOf('DependencyKind'),
    ],
    maximumLength: outside('maximumLength', 100, [0, -1, 101]),
    limit: outside('limit', 100, [0, -1, 101]),
  },
  dependencies: {
    question: wrongIds('question', 'question'),
    direction: [noValueOf('DependencyDirection')],
    kinds: [
      ['[]', 'kinds is []; it must be a list of at least one kind.', INPUT],
      noValuesOf('DependencyKind'),
    ],
    depth: outside('depth', 1_000, [0, -1, 1_001]),
    limit: wrongRows,
  },
  dependencyTable: {
    question: wrongIds('question', 'question'),
    direction: [noValueOf('DependencyDirection')],
    kinds: [
      ['[]', 'kinds is []; it must be a list of at least one kind.', INPUT],
      noValuesOf('DependencyKind'),
    ],
    depth: outside('depth', 1_000, [0, -1, 1_001]),
    limit: wrongRows,
  },
  ...Object.fromEntries(
    ['neighbourhood', 'neighbourhoodTable'].map((field) => [
      field,
      {
        question: wrongIds('question', 'question'),
        depth: outside('depth', 10, [0, -1, 11]),
        most: outside('most', 200, [0, -1, 201]),
        kinds: [
          ['[]', 'kinds is []; it must be a list of at least one kind.', INPUT],
          noValuesOf('DependencyKind'),
        ],
      },
    ]),
  ),
  ...Object.fromEntries(
    [['cycles', 100] as const, ['cycleTable', 2_000] as const].map(([field, most]) => [
      field,
      {
        kinds: [
          ['[]', 'kinds is []; it must be a list of at least one kind, or absent.', INPUT],
          noValuesOf('DependencyKind'),
        ],
        limit: outside('limit', most, [0, -1, most + 1]),
      },
    ]),
  ),
};
