/** Resolvers of schema/analysis.graphql: check arguments, call src/analysis, return its answer. */
import {
  type BottleneckWeights,
  explainBottleneck,
  rankBottlenecks,
} from '../../analysis/bottlenecks.ts';
import { busFactorOf } from '../../analysis/bus-factor.ts';
import { findDependencies } from '../../analysis/dependencies.ts';
import { findDependencyPaths } from '../../analysis/dependency-paths.ts';
import { findGaps } from '../../analysis/gaps/find-gaps.ts';
import type { Gap } from '../../analysis/gaps/gap.ts';
import { graphHealth } from '../../analysis/health/graph-health.ts';
import { ReadinessHandle } from '../../analysis/readiness-handle.ts';
import { findReadyQuestions } from '../../analysis/ready-questions.ts';
import { importanceOf } from '../../coordination/importance.ts';
import { targetsOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { checkChoice, checkRange } from '../choices.ts';
import { badInput } from '../errors.ts';
import { findRecord } from '../find-record.ts';
import type { SchemaResolvers } from '../generated/resolver-types.ts';
import { cursorOf, pageOf } from '../pages.ts';
import { compileFilter, type Fits } from '../record-filter.ts';
import { knownHandle } from '../record-handle.ts';
import {
  countByKind,
  gapId,
  handlesOf,
  presentBottleneck,
  presentBusFactor,
  presentDependencies,
  presentGap,
  presentHealth,
  presentPaths,
  presentReasons,
} from './present-analysis.ts';

const LARGEST_DEPTH = 1_000;
const LARGEST_LIMIT = 2_000;
const LONGEST_PATH = 100;
const MOST_PATHS = 100;
const LARGEST_WEIGHT = 100;

export const analysisResolvers: SchemaResolvers = {
  Question: {
    busFactor: ({ projection, node }, _arguments, context) => ({
      ...presentBusFactor(projection, busFactorOf(projection, node, context.date)),
      asOf: context.sealed(projection.revision),
    }),
    readiness: ({ projection, node }, _arguments, { date }) =>
      new ReadinessHandle(projection, node, date),
    statedImportance: ({ projection, node }) => importanceOf(projection, node) ?? null,
  },
  Readiness: {
    value: ({ outline }) => outline.value,
    cause: ({ outline }) => outline.cause,
    wellPosed: ({ outline }) => outline.wellPosed,
    statedStatus: ({ outline }) => outline.statedStatus as 'OPEN',
    asOf: ({ projection }, _arguments, context) => context.sealed(projection.revision),
    parts: ({ explanation }) => explanation.parts,
    hasUsableMethod: ({ explanation }) => explanation.hasUsableMethod,
    truncated: ({ explanation }) => explanation.truncated,
    unmet: ({ projection, explanation }) =>
      explanation.unmet.map((item) => ({
        ...item,
        question: knownHandle(projection, item.question),
      })),
    unmetGroups: ({ projection, explanation }) =>
      explanation.unmetGroups.map(({ group, members }) => ({
        group: knownHandle(projection, group),
        members: handlesOf(projection, members),
      })),
    deadlock: ({ projection, explanation: { deadlock } }) =>
      deadlock && { ...deadlock, questions: handlesOf(projection, deadlock.questions) },
    settledParts: ({ projection, explanation }) => handlesOf(projection, explanation.settledParts),
    inconsistentWith: ({ projection, explanation }) =>
      handlesOf(projection, explanation.inconsistentWith),
    because: ({ projection, explanation }) => presentReasons(projection, explanation.because),
  },
  Query: {
    async dependencies(_root, { question, direction, kinds, depth, limit, atLeast }, context) {
      checkRange('depth', depth, 1, LARGEST_DEPTH);
      checkRange('limit', limit, 1, LARGEST_LIMIT);
      if (kinds.length === 0) throw badInput('kinds', kinds, 'a list of at least one kind');
      const projection = await context.projectionAtLeast(atLeast);
      const handle = findRecord(projection, 'Question', question, 'question');
      if (!handle) return null;
      const request = { direction, kinds, depth, limit };
      const answer = findDependencies(projection, handle.node, request);
      return {
        ...presentDependencies(projection, answer),
        asOf: context.sealed(projection.revision),
      };
    },

    async dependencyPaths(_root, { from, to, kinds, maximumLength, limit, atLeast }, context) {
      checkRange('maximumLength', maximumLength, 1, LONGEST_PATH);
      checkRange('limit', limit, 1, MOST_PATHS);
      if (kinds.length === 0) throw badInput('kinds', kinds, 'a list of at least one kind');
      const projection = await context.projectionAtLeast(atLeast);
      const start = findRecord(projection, 'Question', from, 'from');
      const end = findRecord(projection, 'Question', to, 'to');
      if (!start || !end) return null;
      const request = { kinds, maximumLength, limit };
      const answer = findDependencyPaths(projection, start.node, end.node, request);
      return { ...presentPaths(projection, answer), asOf: context.sealed(projection.revision) };
    },

    async graphHealth(_root, { atLeast }, context) {
      const projection = await context.projectionAtLeast(atLeast);
      const asOf = context.sealed(projection.revision);
      return { ...presentHealth(projection, graphHealth(projection)), asOf };
    },

    async bottlenecks(_root, { first, after, weights, value, filter, atLeast }, context) {
      checkWeights(weights);
      const projection = await context.projectionAtLeast(atLeast);
      const asOf = context.sealed(projection.revision);
      const fits = compileFilter(projection, 'Question', filter);
      const ranked = rankBottlenecks(projection, weights, value).filter(({ node }) => fits(node));
      const page = pageOf(ranked, { first, after }, ({ node }) => projection.idOf(node));
      const edges = page.items.map((item) => ({
        cursor: cursorOf(projection.idOf(item.node)),
        node: {
          ...presentBottleneck(projection, explainBottleneck(projection, item, value)),
          asOf,
        },
      }));
      return connection(page, edges, { weights, asOf });
    },

    async readyQuestions(_root, { first, after, filter, atLeast }, context) {
      const projection = await context.projectionAtLeast(atLeast);
      const fits = compileFilter(projection, 'Question', filter);
      const ready = findReadyQuestions(projection).filter((item) =>
        fits(knownHandle(projection, item.question).node),
      );
      const page = pageOf(ready, { first, after }, (item) => item.question);
      const edges = page.items.map(({ question, ...counts }) => ({
        ...counts,
        cursor: cursorOf(question),
        node: knownHandle(projection, question),
      }));
      return connection(page, edges, { asOf: context.sealed(projection.revision) });
    },

    async gaps(_root, { first, after, kinds, severities, filter, atLeast }, context) {
      checkChoice('kinds', kinds, 'kind');
      checkChoice('severities', severities, 'severity');
      const projection = await context.projectionAtLeast(atLeast);
      const asOf = context.sealed(projection.revision);
      const fits = filter ? compileFilter(projection, 'Question', filter) : undefined;
      const wanted = findGaps(projection, context.date).filter(
        (gap) =>
          (kinds?.includes(gap.kind) ?? true) &&
          (severities?.includes(gap.severity) ?? true) &&
          isAbout(projection, gap, fits),
      );
      const page = pageOf(wanted, { first, after }, gapId);
      const edges = page.items.map((gap) => ({
        cursor: cursorOf(gapId(gap)),
        node: { ...presentGap(projection, gap), asOf },
      }));
      return connection(page, edges, { counts: countByKind(wanted, kinds), asOf });
    },
  },
};

/** Whether the subject is such a question, or a claim that answers one. */
function isAbout(projection: Projection, { subject }: Gap, fits: Fits | undefined): boolean {
  if (!fits) return true;
  const { kind, node } = knownHandle(projection, subject);
  if (kind === 'Question') return fits(node);
  return targetsOf(projection, 'ANSWERS', node).some((question) => fits(question.node));
}

function connection<Edge extends { readonly node: unknown }, Rest extends object>(
  page: { readonly totalCount: number; readonly pageInfo: ReturnType<typeof pageOf>['pageInfo'] },
  edges: readonly Edge[],
  rest: Rest,
) {
  const nodes = edges.map((edge): Edge['node'] => edge.node);
  return { ...rest, edges, nodes, pageInfo: page.pageInfo, totalCount: page.totalCount };
}

function checkWeights(weights: BottleneckWeights): void {
  const entries = Object.entries(weights);
  for (const [name, weight] of entries) checkRange(`weights.${name}`, weight, 0, LARGEST_WEIGHT);
  if (entries.every(([, weight]) => weight === 0)) {
    throw badInput('weights', weights, 'such that at least one weight is above 0');
  }
}
