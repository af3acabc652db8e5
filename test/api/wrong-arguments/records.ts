/** Wrong arguments of what reads and finds records. */
import { MODEL } from '../../../src/model/generated/model.ts';
import { rootFieldName } from '../../../src/model/schema-names.ts';
import { wrongCommonConditions } from './conditions.ts';
import {
  INPUT,
  INVALID,
  noSuch,
  noValuesOf,
  type Wrong,
  type WrongByField,
  wrongIds,
  wrongPage,
} from './wrong.ts';

export const wrongForRecords: WrongByField = {
  node: {
    id: ['', 'a', 'planet/a', 'question/A', 'REQUIRES.question.a.question.b'].map(
      (id): Wrong => [
        JSON.stringify(id),
        `id is ${JSON.stringify(id)}; it must be a global id such as question/some-slug.`,
        INPUT,
      ],
    ),
  },
  nodes: {
    ids: [
      [
        '["question/a", "a"]',
        'ids is "a"; it must be a global id such as question/some-slug.',
        INPUT,
      ],
      [
        JSON.stringify(Array.from({ length: 101 }, () => 'question/a')),
        'ids is "101 ids"; it must be a list of at most 100.',
        INPUT,
      ],
    ],
  },
  search: {
    ...wrongPage,
    query: ['', ' ', '\t\n'].map(
      (text): Wrong => [
        JSON.stringify(text),
        `query is ${JSON.stringify(text)}; it must be a text with a word, an id or a name.`,
        INPUT,
      ],
    ),
    kinds: [
      ['[]', 'kinds is []; it must be a list of at least one kind, or absent.', INPUT],
      noValuesOf('RecordKind'),
    ],
    filter: [
      ['{ lifecycle: [NOPE] }', noSuch('Lifecycle'), INVALID],
      ...wrongCommonConditions,
      [
        '{ kind: [] }',
        'filter.kind is []; it must be a list of at least one value, or absent.',
        INPUT,
      ],
    ],
  },
  ...Object.fromEntries(
    MODEL.kinds.flatMap(({ name, plural, slug }) => [
      [rootFieldName(name), { id: wrongIds('id', slug) }],
      [
        plural,
        {
          ...wrongPage,
          filter: [
            ['{ lifecycle: [NOPE] }', noSuch('Lifecycle'), INVALID],
            ...wrongCommonConditions,
          ],
          orderBy: [['{ field: NOPE }', noSuch(`${name}OrderField`), INVALID]],
        },
      ],
    ]),
  ),
};
