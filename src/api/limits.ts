/** What one request may ask for. The figures stand in the README. */
import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type GraphQLSchema, getVariableValues, type ValidationRule } from 'graphql';
import {
  type ComplexityEstimator,
  type ComplexityEstimatorArgs,
  getComplexity,
} from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { tooCostly, wrongArgument } from './errors.ts';
import type { RequestContext } from './request-context.ts';

export const LIMITS = {
  /** Levels of nesting. */
  depth: 20,
  /** Fields under another name. */
  aliases: 30,
  /** Directives. */
  directives: 30,
  /** Words and signs of a query. */
  tokens: 4_000,
  /** Fields that an answer could hold, with pages as large as asked for. */
  cost: 50_000,
} as const;

/**
 * What some fields count beside what they answer: the whole schema, so that one request asks for it
 * twice at most, and what works through the whole graph for this one request.
 */
const OWN_COSTS: ReadonlyMap<string, number> = new Map([
  ['__schema', 20_000],
  ['whatIf', 5_000],
  ['whatIfTable', 5_000],
  ['compare', 5_000],
  ['comparisonTable', 5_000],
]);

/** The largest number of items that any argument may ask for. */
const LARGEST_SIZE = 2_000;

/** Items that a list without a page size is taken to have. */
const USUAL_LIST_LENGTH = 10;

/** Lists whose items were counted further up, where the size was given, or that are always short. */
const COUNTED_ELSEWHERE: ReadonlySet<string> = new Set([
  'Dependencies.layers',
  'DependencyLayer.questions',
  'Dependencies.edges',
  'Dependencies.cycles',
  'Dependencies.because',
  'Dependencies.redundant',
  'Dependencies.tracks',
  'RedundantDependency.way',
  'OpenChain.steps',
  'ChainStep.questions',
  'DependencyTrack.ready',
  'DependencyTrack.questions',
  'DependencyTable.rows',
  'Neighbourhood.because',
  'Cycles.knots',
  'Cycles.because',
  'Knot.because',
  'CycleTable.rows',
  'DependencyPaths.paths',
  'DependencyPaths.because',
  'PathStep.dependencies',
  'Bottleneck.parts',
  'Bottleneck.because',
  'BottleneckTable.rows',
  'ReadyQuestionEdge.because',
  'ReadyQuestionTable.rows',
  'Gap.because',
  'GapTable.rows',
  'Certainty.parts',
  'Certainty.because',
  'Coverage.ways',
  'CoverageWay.steps',
  'CoverageStep.types',
  'Coverage.rows',
  'Coverage.columns',
  'Coverage.because',
  'CoverageHoles.rows',
  'CoverageHoles.columns',
  'CoverageTable.rows',
  'Resilience.parts',
  'Resilience.between',
  'Resilience.because',
  'SinglePointOfFailure.parts',
  'SinglePointOfFailure.because',
  'KnowledgeSpread.because',
  'KnowledgeSpreadConnection.counts',
  'SpreadSteps.steps',
  'SpreadSteps.because',
  'SpreadStep.because',
  'ResilienceTable.rows',
  'SinglePointOfFailureTable.rows',
  'KnowledgeSpreadTable.rows',
  'QuestionChangeTable.rows',
]);

/** Validation rules and plugins that keep requests within the limits. */
export function limits(schema: GraphQLSchema): {
  readonly validationRules: ValidationRule[];
  readonly plugins: ApolloServerPlugin<RequestContext>[];
} {
  const armor = new ApolloArmor({
    maxDepth: { n: LIMITS.depth },
    maxAliases: { n: LIMITS.aliases, allowList: [] },
    maxDirectives: { n: LIMITS.directives },
    // The parser counts tokens itself and answers 400; the schema is open, so hints harm nobody;
    // cost is counted below, where page sizes are known.
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
    costLimit: { enabled: false },
  }).protect();
  return {
    validationRules: armor.validationRules as ValidationRule[],
    plugins: [costLimit(schema)],
  };
}

/** Variables of an operation that are known to be within the limit. */
const KEPT_VARIABLES = 20;

/** Longer ones are not kept. */
const LONGEST_KEPT = 2_000;

/** Refuses an operation whose answer could hold more fields than allowed, before it runs. */
function costLimit(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const withinLimit = new WeakMap<object, LRUCache<string, true>>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation(resolved) {
          const { document, operation = document, request } = resolved;
          const key = JSON.stringify(request.variables ?? {});
          const known = withinLimit.get(operation) ?? new LRUCache({ max: KEPT_VARIABLES });
          withinLimit.set(operation, known);
          if (known.has(key)) return;
          checkCost(schema, resolved);
          if (key.length <= LONGEST_KEPT) known.set(key, true);
        },
      };
    },
  };
}

type Resolved = GraphQLRequestContextDidResolveOperation<RequestContext>;

function checkCost(
  schema: GraphQLSchema,
  { document, operation, operationName, request: { variables = {} } }: Resolved,
): void {
  const definitions = operation?.variableDefinitions ?? [];
  // Wrong variables are refused by the execution, which tells their place.
  if (getVariableValues(schema, definitions, variables).errors) return;
  const cost = costOf({
    schema,
    query: document,
    ...(operationName ? { operationName } : {}),
    variables,
    estimators: [estimateCost],
  });
  if (cost > LIMITS.cost) throw tooCostly(cost, LIMITS.cost);
}

/** Infinite for a query so large, through fragments, that its cost is not counted to the end. */
function costOf(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(options);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (/maximum allowed number of nodes/.test(error.message)) return Number.POSITIVE_INFINITY;
    // A variable that is null where the argument may not be.
    throw wrongArgument(error);
  }
}

const estimateCost: ComplexityEstimator = (options) =>
  (OWN_COSTS.get(options.field.name) ?? 1) + itemsOf(options) * options.childComplexity;

function itemsOf({ args, field, type }: ComplexityEstimatorArgs): number {
  const size = args['first'] ?? args['limit'] ?? lengthOf(args['ids']);
  // Larger ones are refused by the field itself, which tells the range.
  if (typeof size === 'number') return Math.min(Math.max(size, 1), LARGEST_SIZE);
  const isList = String(field.type).startsWith('[');
  const isCounted =
    type.name.endsWith('Connection') ||
    // What the schema tells of itself does not depend on the data.
    type.name.startsWith('__') ||
    COUNTED_ELSEWHERE.has(`${type.name}.${field.name}`);
  return isList && !isCounted ? USUAL_LIST_LENGTH : 1;
}

function lengthOf(list: unknown): number | undefined {
  return Array.isArray(list) ? list.length : undefined;
}
