/** Wrong conditions of filters. */
import { INPUT, type Wrong } from './wrong.ts';

/** Wrong ranges of moments for a condition of a filter. */
function wrongMoments(field: string): readonly Wrong[] {
  const backwards = { from: '2020-01-01T00:00:00.001Z', to: '2020-01-01T00:00:00.000Z' };
  const wrongEnds = [
    '',
    'now',
    '2020',
    '2020-01-01',
    '2020-02-30T00:00:00.000Z',
    '2020-01-01T00:00:00Z',
  ];
  return [
    [`{ ${field}: {} }`, `filter.${field} is {}; it must be a range with from, to or both.`, INPUT],
    [
      `{ ${field}: { from: "${backwards.from}", to: "${backwards.to}" } }`,
      `filter.${field} is ${JSON.stringify(backwards)}; it must be a range whose from is not after its to.`,
      INPUT,
    ],
    ...wrongEnds.flatMap((end) =>
      ['from', 'to'].map(
        (side): Wrong => [
          `{ ${field}: { ${side}: ${JSON.stringify(end)} } }`,
          `filter.${field}.${side} is ${JSON.stringify(end)}; it must be a moment in UTC written YYYY-MM-DDThh:mm:ss.sssZ.`,
          INPUT,
        ],
      ),
    ),
  ];
}

/** Of every kind, and of records of any kind. */
export const wrongCommonConditions: readonly Wrong[] = [
  [
    '{ lifecycle: [] }',
    'filter.lifecycle is []; it must be a list of at least one value, or absent.',
    INPUT,
  ],
  [
    '{ language: ["english!"] }',
    'filter.language is "english!"; it must be a BCP 47 language tag such as en or zh-Hant.',
    INPUT,
  ],
  [
    '{ wikidata: ["Q1", "1"] }',
    'filter.wikidata is "1"; it must be a Wikidata entity such as Q2539.',
    INPUT,
  ],
  [
    '{ licence: [] }',
    'filter.licence is []; it must be a list of at least one value, or absent.',
    INPUT,
  ],
  ...wrongMoments('createdAt'),
  ...wrongMoments('updatedAt'),
];

/** Of questions, topics among them. */
export const wrongQuestionConditions: readonly Wrong[] = [
  ...wrongCommonConditions,
  ['{ topics: {} }', 'filter.topics is {}; it must be given with exists, any or both.', INPUT],
  [
    '{ topics: { any: [] } }',
    'filter.topics.any is []; it must be a list of at least one value, or absent.',
    INPUT,
  ],
  [
    '{ topics: { any: ["nowhere"] } }',
    'filter.topics.any is "nowhere"; it must be the id of a record that there is.',
    INPUT,
  ],
  [
    '{ topics: { any: ["question/a"] } }',
    'filter.topics.any is "question/a"; it must be a slug such as some-slug or a global id such as topic/some-slug.',
    INPUT,
  ],
];
