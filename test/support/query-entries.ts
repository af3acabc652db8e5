/**
 * What to ask of each field of Query to see everything that it can tell about a graph. A field that is
 * not here is one that nobody compares; `missingEntries` names it.
 */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type KindName, MODEL } from '../../src/model/generated/model.ts';
import type { KindDescription } from '../../src/model/model.ts';
import { kindValue, rootFieldName } from '../../src/model/schema-names.ts';
import type { SeenAnswer, TestApi } from './test-api.ts';
import { leavesOf, wholeSelections } from './whole-selections.ts';

/** What is known of the graph that is asked about; `turn` chooses between things that take turns. */
export interface AskedGraph {
  readonly turn: number;
  /** A moment of the past to ask about; the present when absent. */
  readonly asOf?: string;
  /** Global ids of a kind, also of what the viewer may not see. */
  idsOf(kind: KindName): readonly string[];
}

type Given = Readonly<Record<string, unknown>>;
type Entry = (graph: AskedGraph) => readonly Given[];

/** A question to the server, with a name for what it is about. */
export interface Asked {
  readonly field: string;
  readonly query: string;
  readonly variables: Given;
}

/** How many turns it takes until every kind was asked about. */
export const KIND_TURNS = 3;

const cursorAt = (key: string) => Buffer.from(key).toString('base64url');

/** One after the other, beginning at the turn, at most so many. */
function some(ids: readonly string[], turn: number, most: number): readonly string[] {
  return ids.map((_, index) => ids[(index + turn) % ids.length] ?? '').slice(0, most);
}

const questions = (graph: AskedGraph, most: number) =>
  some(graph.idsOf('Question'), graph.turn, most);

const once: Entry = () => [{}];

/** Every third kind at every turn, since what is asked of one is asked of each. */
function isTurnOf(kind: string, { turn }: AskedGraph): boolean {
  return (MODEL.kinds.findIndex(({ name }) => name === kind) + turn) % KIND_TURNS === 0;
}

/** How often it was the turn of a kind before. */
function turnsBefore({ turn }: AskedGraph): number {
  return Math.floor(turn / KIND_TURNS);
}

function oneOf(kind: KindName): Entry {
  return (graph) =>
    isTurnOf(kind, graph)
      ? some(graph.idsOf(kind), turnsBefore(graph), 2).map((id) => ({ id }))
      : [];
}

/** The whole list; a page after a record that may be hidden; and conditions on a relation. */
function listOf({ name, relations }: KindDescription): Entry {
  return (graph) => {
    if (!isTurnOf(name, graph)) return [];
    const turn = turnsBefore(graph);
    const ids = some(graph.idsOf(name as KindName), turn, 1);
    const relation = relations[turn % relations.length];
    const to = relation?.to === 'Record' ? 'Question' : relation?.to;
    const ends = some(graph.idsOf(to as KindName), turn, 1);
    const conditions = [{ exists: turn % 3 > 0 }, ...ends.map((id) => ({ any: [id] }))];
    return [
      { first: 50 },
      ...ids.map((id) => ({ first: 2, after: cursorAt(id) })),
      ...(relation
        ? conditions.map((condition) => ({ first: 50, filter: { [relation.field]: condition } }))
        : []),
    ];
  };
}

/** Each of the questions, with further arguments. */
function eachQuestion(argument: string, ...more: readonly Given[]): Entry {
  return (graph) =>
    questions(graph, 3).flatMap((id) => more.map((given) => ({ ...given, [argument]: id })));
}

/** All at once, and a page after an item that may be about something hidden. */
function paged(first: number, keyOf = (id: string) => id): Entry {
  return (graph) => [
    { first },
    ...questions(graph, 1).map((id) => ({ first: 2, after: cursorAt(keyOf(id)) })),
  ];
}

/** Both entries. */
const both =
  (one: Entry, other: Entry): Entry =>
  (graph) => [...one(graph), ...other(graph)];

const always =
  (...given: readonly Given[]): Entry =>
  () =>
    given;

/** Kinds that can be looked at as rows and columns. */
const COVERED = MODEL.kinds.map(({ name }) => kindValue(name)).filter((kind) => kind !== 'PERSON');

const coverage: Entry = ({ turn }) => [
  { rows: 'QUESTION', columns: 'METHOD' },
  { rows: 'CLAIM', columns: 'FINDING' },
  { rows: COVERED[turn % COVERED.length], columns: COVERED[(turn * 5 + 3) % COVERED.length] },
];

/** Kinds of record that something may rest on. */
const RESTED_ON = [
  'LAB',
  'METHOD',
  'CAPABILITY',
  'RESOURCE',
  'SYSTEM',
  'WORK',
  'FINDING',
  'CLAIM',
  'EFFORT',
  'QUESTION',
];

/** One record of several kinds, which may be hidden; then two at once. */
const removed = (graph: AskedGraph): readonly (readonly string[])[] => {
  const kinds: readonly KindName[] = ['Lab', 'Method', 'Capability', 'Question', 'Finding', 'Work'];
  const ids = kinds.flatMap((kind) => some(graph.idsOf(kind), graph.turn, 1));
  return [...ids.map((id) => [id]), ids.slice(0, 2)].filter(({ length }) => length > 0);
};

const withoutThem: Entry = (graph) => removed(graph).map((without) => ({ without }));

/** Something settled, something gone, something added; and all of it at once. */
const hypotheses: Entry = (graph) => {
  const [settled, source = '', target = ''] = questions(graph, 3);
  const remove = removed(graph).slice(0, 3);
  const add = target === '' ? [] : [{ type: 'REQUIRES', source, target }];
  return [
    ...questions(graph, 3).map((id) => ({ settle: [id] })),
    ...remove.map((ids) => ({ remove: ids })),
    ...(add.length > 0 ? [{ add }, { add, settle: [settled], remove: remove[0] ?? [] }] : []),
  ];
};

/** What has changed since the moment of the past. */
const sinceThen: Entry = ({ asOf }) => (asOf === undefined ? [] : [{ from: asOf }]);

const ALL_DEPENDENCIES = ['REQUIRES', 'ANY_OF', 'INFORMED_BY', 'REFINES', 'PART_OF'];
const BOTTLENECK_FILTER = { requires: { exists: true } };

const aboutSomeRecords: Entry = (graph) => [
  ...some(graph.idsOf('Topic'), graph.turn, 1).map((id) => ({ topics: [id] })),
  ...questions(graph, 2).map((id) => ({ questions: [id] })),
  { filter: { claims: { exists: true } } },
];

const ENTRIES: Readonly<Record<string, Entry>> = {
  node: (graph) =>
    MODEL.kinds.flatMap((kind) =>
      some(graph.idsOf(kind.name as KindName), graph.turn, 1).map((id) => ({ id })),
    ),
  nodes: (graph) => [
    { ids: MODEL.kinds.flatMap((kind) => graph.idsOf(kind.name as KindName)).slice(0, 100) },
  ],
  viewer: once,
  search: (graph) => [
    ...['question', 'claim', 'f', 'either', 'lab'].map((query) => ({ query, first: 50 })),
    ...questions(graph, 2).map((id) => ({ query: id, first: 50 })),
  ],
  bottlenecks: both(paged(20), always({ first: 20, filter: BOTTLENECK_FILTER })),
  bottleneckTable: always({ limit: 500 }, { limit: 1 }, { filter: BOTTLENECK_FILTER }),
  dependencies: eachQuestion(
    'question',
    { limit: 50 },
    { limit: 50, depth: 1 },
    { limit: 1, kinds: ALL_DEPENDENCIES },
  ),
  dependencyTable: eachQuestion('question', { limit: 500 }, { limit: 1, kinds: ALL_DEPENDENCIES }),
  dependencyPaths: (graph) => {
    const ids = questions(graph, 3);
    return ids.flatMap((from) =>
      ids.filter((to) => to !== from).map((to) => ({ from, to, limit: 5 })),
    );
  },
  dependencyPathTable: (graph) => {
    const [from, to] = questions(graph, 2);
    return to === undefined
      ? []
      : [
          { from, to },
          { from: to, to: from },
        ];
  },
  neighbourhood: eachQuestion('question', { most: 20 }, { most: 1, kinds: ALL_DEPENDENCIES }),
  neighbourhoodTable: eachQuestion('question', { most: 20 }, { most: 1, kinds: ALL_DEPENDENCIES }),
  cycles: always({ limit: 50 }, { limit: 1 }, { kinds: ALL_DEPENDENCIES }),
  cycleTable: always({ limit: 500 }, { limit: 1 }, { kinds: ALL_DEPENDENCIES }),
  gaps: both(
    paged(20, (id) => `NO_METHOD:${id}`),
    always({ first: 20, filter: { claims: { exists: true } } }),
  ),
  gapTable: both(always({ limit: 500 }, { limit: 1 }), aboutSomeRecords),
  gapRules: once,
  coverage,
  coverageTable: coverage,
  resilience: withoutThem,
  resilienceTable: withoutThem,
  singlePointsOfFailure: (graph) =>
    paged(20)(graph).map((given) => ({ ...given, kinds: RESTED_ON })),
  singlePointOfFailureTable: always({ kinds: RESTED_ON }, { kinds: RESTED_ON, limit: 1 }),
  knowledgeSpread: paged(20),
  knowledgeSpreadTable: always({ limit: 500 }, { limit: 1 }),
  cheapestSteps: always({ first: 10 }, { first: 1 }),
  whatIf: hypotheses,
  whatIfTable: hypotheses,
  compare: sinceThen,
  comparisonTable: sinceThen,
  graphHealth: once,
  graphHealthTable: once,
  readyQuestions: paged(50),
  readyQuestionTable: always({ limit: 500 }, { limit: 1 }),
  ...Object.fromEntries(
    MODEL.kinds.map((kind) => [rootFieldName(kind.name), oneOf(kind.name as KindName)]),
  ),
  ...Object.fromEntries(MODEL.kinds.map((kind) => [kind.plural, listOf(kind)])),
};

/** Fields of Query for which nobody said what to ask. */
export function missingEntries(schema: GraphQLSchema): readonly string[] {
  return rootFields(schema)
    .map(({ name }) => name)
    .filter((name) => !(name in ENTRIES));
}

/** Every question about a graph. Throws when an entry gives an argument that its field does not take. */
export function questionsAbout(schema: GraphQLSchema, graph: AskedGraph): readonly Asked[] {
  return rootFields(schema).flatMap((field) => {
    const givens = ENTRIES[field.name]?.(graph) ?? [];
    return givens.flatMap((given) => {
      const variables = { ...byTurn(field, graph), ...given };
      return documentsFor(schema, field, Object.keys(variables)).map((query) => ({
        field: field.name,
        query,
        variables,
      }));
    });
  });
}

/** The answers, in the order of the questions. */
export async function answersTo(
  api: TestApi,
  asked: readonly Asked[],
): Promise<readonly SeenAnswer[]> {
  const answers: SeenAnswer[] = [];
  for (const { query, variables } of asked) answers.push(await api.ask(query, variables));
  return answers;
}

/** Throws unless each was answered, or refused for naming what the viewer may not see. */
export function checkAnswered(asked: readonly Asked[], answers: readonly SeenAnswer[]): void {
  answers.forEach(({ errors }, index) => {
    const { field = '', query = '', variables = {} } = asked[index] ?? {};
    const wrong = errors.find(({ code }) => code !== 'BAD_USER_INPUT');
    if (wrong) throw new Error(`${field} ${JSON.stringify(variables)}: ${wrong.message}\n${query}`);
  });
}

function rootFields(schema: GraphQLSchema): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {});
}

/**
 * Enum arguments take their values in turn, and lists of them all values but one; lists are ordered by
 * one field after the other; every second turn is asked of another day.
 */
function byTurn({ args }: GraphQLField<unknown, unknown>, { turn, asOf }: AskedGraph): Given {
  const entries = args.map((argument) => [
    argument.name,
    argument.name === 'asOf' ? asOf : argumentByTurn(argument, turn),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function argumentByTurn({ name, type: wanted }: GraphQLArgument, turn: number): unknown {
  const type = getNamedType(wanted);
  if (name === 'validAt') return turn % 2 === 1 ? '2026-06-16' : undefined;
  if (name === 'orderBy' && isInputObjectType(type)) {
    const field = type.getFields()['field'];
    const steps = Math.floor(turn / KIND_TURNS);
    return { field: field && valueByTurn(getNamedType(field.type), steps) };
  }
  const value = valueByTurn(type, turn);
  if (!isListType(getNullableType(wanted)) || value === undefined) return value;
  if (!isNonNullType(wanted) && turn % 3 === 0) return undefined;
  return namesOf(type).filter((one) => one !== value || turn % 4 === 0);
}

/** An order by a moment would follow the clock of each server. */
function valueByTurn(type: GraphQLNamedType, turn: number): string | undefined {
  const names = namesOf(type).filter((name) => !/^(CREATED|UPDATED)_AT$/.test(name));
  return names[turn % Math.max(names.length, 1)];
}

function namesOf(type: GraphQLNamedType): readonly string[] {
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

const documents = new Map<string, readonly string[]>();

/** The queries of a field with these arguments as variables; kept, so that the server knows them. */
function documentsFor(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  given: readonly string[],
): readonly string[] {
  const key = [field.name, ...given].join(' ');
  const known = documents.get(key);
  if (known) return known;
  const used = given.map((name) => {
    const found = field.args.find((argument) => argument.name === name);
    if (!found) throw new Error(`Query.${field.name} takes no argument ${name}`);
    return found;
  });
  const head = used.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const call = used.map(({ name }) => `${name}: $${name}`).join(', ');
  const made = selectionsAt(schema, field).map(
    (selection) =>
      `query${head && ` (${head})`} { ${field.name}${call && `(${call})`} ${selection && `{ ${selection} }`} }`,
  );
  documents.set(key, made);
  return made;
}

/** A list of records is asked for their own fields only; what leads on from them is asked one by one. */
function selectionsAt(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
): readonly string[] {
  const type = getNamedType(field.type);
  const kind = MODEL.kinds.find(({ plural }) => plural === field.name);
  const record = schema.getType(kind?.name ?? '');
  if (!isObjectType(record)) return wholeSelections(schema, type);
  const pageInfo = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  return [`totalCount ${pageInfo} edges { cursor node { ${leavesOf(record)} } }`];
}
