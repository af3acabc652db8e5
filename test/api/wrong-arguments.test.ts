import { isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revisionTokens } from '../../src/api/revision-tokens.ts';
import { buildServedSchema } from '../../src/api/schema.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import { rootFieldName } from '../../src/model/schema-names.ts';
import { open } from '../analysis/small-graphs.ts';
import { sampleStates } from '../support/sample-states.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';

/** A wrong value as it stands in a query, and what the server says to it. */
type Wrong = readonly [written: string, message: string, code: string];

const INPUT = 'BAD_USER_INPUT';
const INVALID = 'GRAPHQL_VALIDATION_FAILED';
const OTHER_LIST = Buffer.from('planet/x').toString('base64url');
const FORGED = revisionTokens('another key').seal(1, 'public');

const wrongPage: Readonly<Record<string, readonly Wrong[]>> = {
  first: [0, -1, 101, 1_000].map(
    (size): Wrong => [String(size), `first is ${size}; it must be from 1 to 100.`, INPUT],
  ),
  after: ['', 'garbage', OTHER_LIST, '💥'].map(
    (cursor): Wrong => [
      JSON.stringify(cursor),
      `after is ${JSON.stringify(cursor)}; it must be a cursor of an item that is still in this list.`,
      INPUT,
    ],
  ),
};

const wrongRevision: readonly Wrong[] = ['', 'garbage', '1.AAAAAAAAAAAA', FORGED].map(
  (token): Wrong => [
    JSON.stringify(token),
    `atLeast is "${token}"; it must be a revision that this server gave you.`,
    INPUT,
  ],
);

const noValueOf = (name: string): Wrong => ['NOPE', noSuch(name), INVALID];
const noValuesOf = (name: string): Wrong => ['[NOPE]', noSuch(name), INVALID];
const noSuch = (name: string) => `Value "NOPE" does not exist in "${name}" enum.`;

/** Wrong ids for a field that takes those of one kind. */
function wrongIds(argument: string, slug: string): readonly Wrong[] {
  const other = slug === 'topic' ? 'question/a' : 'topic/a';
  return ['', 'Not A Slug', other, 'planet/a', `${slug}/`, `${slug}/A`].map(
    (id): Wrong => [
      JSON.stringify(id),
      `${argument} is ${JSON.stringify(id)}; it must be a slug such as some-slug or a global id such as ${slug}/some-slug.`,
      INPUT,
    ],
  );
}

function outside(name: string, most: number, values: readonly number[]): readonly Wrong[] {
  return values.map(
    (value): Wrong => [
      String(value),
      `${name} is ${value}; it must be from ${name.startsWith('weights') ? 0 : 1} to ${most}.`,
      INPUT,
    ],
  );
}

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
const wrongCommonConditions: readonly Wrong[] = [
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

const wrongQuestionConditions: readonly Wrong[] = [
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

/** Wrong ids in a list, which name the record that is not there. */
function wrongListedIds(argument: string, slug: string): readonly Wrong[] {
  return [
    ['[]', `${argument} is []; it must be a list of at least one id, or absent.`, INPUT],
    [
      '["nowhere"]',
      `${argument} is "nowhere"; it must be the id of a record that there is.`,
      INPUT,
    ],
    [
      '["planet/a"]',
      `${argument} is "planet/a"; it must be a slug such as some-slug or a global id such as ${slug}/some-slug.`,
      INPUT,
    ],
  ];
}

function wrongGapChoice(): Readonly<Record<string, readonly Wrong[]>> {
  return {
    kinds: [
      ['[]', 'kinds is []; it must be a list of at least one kind, or absent.', INPUT],
      noValuesOf('GapKind'),
    ],
    severities: [
      ['[]', 'severities is []; it must be a list of at least one severity, or absent.', INPUT],
      noValuesOf('GapSeverity'),
    ],
    subjectKinds: [
      ['[]', 'subjectKinds is []; it must be a list of at least one kind, or absent.', INPUT],
      noValuesOf('RecordKind'),
    ],
    topics: wrongListedIds('topics', 'topic'),
    questions: wrongListedIds('questions', 'question'),
    filter: wrongQuestionConditions,
  };
}

function wrongCoverage(): Readonly<Record<string, readonly Wrong[]>> {
  const person = 'it must be another kind: people are never listed one by one.';
  return {
    rows: [['PERSON', `rows is "PERSON"; ${person}`, INPUT], noValueOf('RecordKind')],
    columns: [['PERSON', `columns is "PERSON"; ${person}`, INPUT], noValueOf('RecordKind')],
    via: [
      ['[]', 'via is []; it must be a list of at least one type of edge, or absent.', INPUT],
      ['["about"]', 'via is "about"; it must be a type of edge, such as ABOUT.', INPUT],
      [
        '["BEARS_ON"]',
        'via is ["BEARS_ON"]; it must be types of edge that link TOPIC and METHOD, not through people.',
        INPUT,
      ],
      [
        '["ABOUT", "ADDRESSES", "NEEDS"]',
        'via is "NEEDS"; it must be a type of edge on a shortest way between TOPIC and METHOD, or left out.',
        INPUT,
      ],
    ],
    rowIds: wrongListedIds('rowIds', 'topic'),
    columnIds: wrongListedIds('columnIds', 'method'),
  };
}

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

const wrongRows = outside('limit', 2_000, [0, -1, 2_001]);
const wrongRanking = { weights: wrongWeights(), value: [noValueOf('QuestionValue')] };

/** Contradictory hypotheses have a test of their own. */
const wrongHypothesis: Readonly<Record<string, readonly Wrong[]>> = {
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

const BY_FIELD: Readonly<Record<string, Readonly<Record<string, readonly Wrong[]>>>> = {
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
  graphHealth: {},
  dependencies: {
    question: wrongIds('question', 'question'),
    direction: [noValueOf('DependencyDirection')],
    kinds: [
      ['[]', 'kinds is []; it must be a list of at least one kind.', INPUT],
      noValuesOf('DependencyKind'),
    ],
    depth: outside('depth', 1_000, [0, -1, 1_001]),
    limit: outside('limit', 2_000, [0, -1, 2_001]),
  },
  dependencyTable: {
    question: wrongIds('question', 'question'),
    direction: [noValueOf('DependencyDirection')],
    kinds: [
      ['[]', 'kinds is []; it must be a list of at least one kind.', INPUT],
      noValuesOf('DependencyKind'),
    ],
    depth: outside('depth', 1_000, [0, -1, 1_001]),
    limit: outside('limit', 2_000, [0, -1, 2_001]),
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
  resilience: { without: wrongRemovals },
  resilienceTable: {
    without: wrongRemovals,
    limit: outside('limit', 2_000, [0, -1, 2_001]),
  },
  singlePointsOfFailure: {
    ...wrongPage,
    kinds: wrongPointKinds,
    value: [noValueOf('QuestionValue')],
  },
  singlePointOfFailureTable: {
    kinds: wrongPointKinds,
    value: [noValueOf('QuestionValue')],
    limit: outside('limit', 2_000, [0, -1, 2_001]),
  },
  knowledgeSpread: { ...wrongPage },
  knowledgeSpreadTable: { limit: outside('limit', 2_000, [0, -1, 2_001]) },
  cheapestSteps: { first: outside('first', 50, [0, -1, 51]) },
  bottleneckTable: {
    of: [noValueOf('BottleneckSubject')],
    weights: wrongWeights(),
    value: [noValueOf('QuestionValue')],
    filter: wrongQuestionConditions,
    limit: outside('limit', 2_000, [0, -1, 2_001]),
  },
  readyQuestionTable: {
    filter: wrongQuestionConditions,
    limit: outside('limit', 2_000, [0, -1, 2_001]),
  },
  readyQuestions: { ...wrongPage, filter: wrongQuestionConditions },
  gaps: { ...wrongPage, ...wrongGapChoice() },
  gapTable: { ...wrongGapChoice(), limit: outside('limit', 2_000, [0, -1, 2_001]) },
  coverage: { ...wrongCoverage(), limit: outside('limit', 200, [0, -1, 201]) },
  coverageTable: { ...wrongCoverage(), limit: outside('limit', 2_000, [0, -1, 2_001]) },

  whatIf: { ...wrongHypothesis },
  whatIfTable: { ...wrongHypothesis, limit: wrongRows },
  compare: wrongRanking,
  comparisonTable: { ...wrongRanking, limit: wrongRows },
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

/** Wrong moments, for every field that tells of the graph at one. */
const wrongAtMoments: Readonly<Record<string, readonly Wrong[]>> = {
  atLeast: wrongRevision,
  asOf: [
    ...['', 'garbage', FORGED, '2026-02-30', '2026-1-1', 'yesterday', '2026-01-01T00:00:00Z'].map(
      (moment): Wrong => [
        JSON.stringify(moment),
        `asOf is "${moment}"; it must be a revision that this server gave you, a day written YYYY-MM-DD or a moment in UTC written YYYY-MM-DDThh:mm:ss.sssZ.`,
        INPUT,
      ],
    ),
    ['3', 'AsOf must be a text.', INVALID],
  ],
  validAt: ['', '2026-02-30', '2026-02-01T00:00:00.000Z', 'today'].map(
    (day): Wrong => [
      JSON.stringify(day),
      `validAt is "${day}"; it must be a day of the calendar written YYYY-MM-DD.`,
      INPUT,
    ],
  ),
};

/** The wrong values of an argument. */
function wrongFor(field: string, argument: string): readonly Wrong[] | undefined {
  return BY_FIELD[field]?.[argument] ?? wrongAtMoments[argument];
}

/** Values of required arguments that take no text. */
const ENUM_ARGUMENTS: Readonly<Record<string, string>> = { rows: 'TOPIC', columns: 'METHOD' };

const query = buildServedSchema().getQueryType();
const queryFields = Object.values(query?.getFields() ?? {});

describe('a wrong argument', () => {
  let api: TestApi;
  beforeAll(async () => {
    const sample = sampleStates(3);
    const states = [...sample.records, ...sample.edges].map((state) => ({
      ...state,
      fields: { ...state.fields, visibility: 'PUBLIC' },
    }));
    api = await openTestApi([...states, ...open('a')]);
  });
  afterAll(() => api.close());

  it('is tried for every argument of every query', () => {
    const there = queryFields.flatMap(({ name, args }) =>
      args.map((argument) => [name, argument.name] as const),
    );
    const places = new Set(there.map((place) => place.join('.')));
    const idle = Object.entries(BY_FIELD).flatMap(([field, wrong]) =>
      Object.keys(wrong).filter((argument) => !places.has(`${field}.${argument}`)),
    );

    expect(there.filter(([field, argument]) => !wrongFor(field, argument))).toEqual([]);
    expect(idle).toEqual([]);
  });

  it.each(
    queryFields
      .filter(({ args }) => args.length > 0)
      .flatMap(({ name, args, type }) =>
        args.map((argument) => [name, argument.name, args, type] as const),
      ),
  )(
    'of %s(%s:) is answered with its place and what is allowed',
    async (field, name, args, type) => {
      const named = isNonNullType(type) ? type.ofType : type;
      const inner =
        isObjectType(named) && named.getFields()['totalCount'] ? 'totalCount' : '__typename';
      for (const [written, message, code] of wrongFor(field, name) ?? []) {
        const needed = args
          .filter(
            (each) =>
              each.name !== name && isNonNullType(each.type) && each.defaultValue === undefined,
          )
          .map((each) => `${each.name}: ${ENUM_ARGUMENTS[each.name] ?? '"a"'}`);
        const list = [`${name}: ${written}`, ...needed].join(', ');

        const { data, errors } = await api.ask(`{ ${field}(${list}) { ${inner} } }`);

        const path = code === INVALID ? '' : field;
        expect(errors, list).toEqual([{ message, code, path }]);
        expect(data?.[field] ?? null).toBeNull();
      }
    },
  );

  it.each(MODEL.kinds.map((kind) => [kind.name, kind] as const))(
    'of a relation of %s is answered with its place and what is allowed',
    async (name, kind) => {
      const lists = kind.relations.filter(({ list }) => list);
      for (const { field } of lists) {
        for (const argument of ['first', 'after']) {
          for (const [written, message, code] of wrongPage[argument] ?? []) {
            const asked = `{ ${kind.plural}(first: 1) { nodes { ${field}(${argument}: ${written}) { totalCount } } } }`;

            const { errors } = await api.ask(asked);

            const path = `${kind.plural}.nodes.0.${field}`;
            expect(errors, `${name}.${field}`).toEqual([{ message, code, path }]);
          }
        }
      }
    },
  );

  it.each(MODEL.kinds.map((kind) => [kind.name, kind] as const))(
    'of a text of %s is answered with its place and what is allowed',
    async (_name, kind) => {
      const texts = kind.fields.filter(({ localised }) => localised).map((field) => field.name);
      for (const field of ['label', ...texts]) {
        for (const language of ['', 'no such language', 'en_GB', '💥']) {
          const asked = `query ($language: String) { ${kind.plural}(first: 1) { nodes { ${field}(language: $language) } } }`;

          const { errors } = await api.ask(asked, { language });

          expect(errors).toEqual([
            {
              message: `language is ${JSON.stringify(language)}; it must be a BCP 47 language tag such as en or zh-Hant.`,
              code: INPUT,
              path: `${kind.plural}.nodes.0.${field}`,
            },
          ]);
        }
      }
    },
  );

  it('is never logged', () => {
    expect(api.logged).toEqual([]);
  });

  it.each([
    ['depth', 'dependencies(question: "a", depth: $value) { value }', [1, 1_000]],
    ['limit', 'dependencies(question: "a", limit: $value) { value }', [1, 2_000]],
    ['first', 'questions(first: $value) { totalCount }', [1, 100]],
  ])('is not what stands at the bounds of %s', async (_name, field, values) => {
    for (const value of values) await api.read(`query ($value: Int!) { ${field} }`, { value });
  });

  it.each(['necessity', 'softReach', 'betweenness', 'age', 'concentration'])(
    'is not a weight of 0 or 100 for %s, when others stand by',
    async (part) => {
      for (const weight of [0, 100]) {
        await api.read(`{ bottlenecks(weights: { ${part}: ${weight} }) { totalCount } }`);
      }
    },
  );

  it.each([
    ['kinds', 'kind'],
    ['severities', 'severity'],
  ])('is an empty list of %s of gaps', async (argument, one) => {
    const { errors } = await api.ask(`{ gaps(${argument}: []) { totalCount } }`);

    expect(errors).toMatchObject([
      {
        code: 'BAD_USER_INPUT',
        message: `${argument} is []; it must be a list of at least one ${one}, or absent.`,
      },
    ]);
  });
});
