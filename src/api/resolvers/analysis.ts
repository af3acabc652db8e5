/** Resolvers of schema/analysis.graphql: check arguments, call src/analysis, return its answer. */
import type { Reason } from '../../analysis/answer.ts';
import {
  type BottleneckAnswer,
  type BottleneckWeights,
  explainBottleneck,
  rankBottlenecks,
} from '../../analysis/bottlenecks.ts';
import { type DependencyAnswer, findDependencies } from '../../analysis/dependencies.ts';
import { findGaps, GAP_KINDS } from '../../analysis/gaps/find-gaps.ts';
import type { Gap } from '../../analysis/gaps/gap.ts';
import { ReadinessHandle } from '../../analysis/readiness-handle.ts';
import { findReadyQuestions } from '../../analysis/ready-questions.ts';
import { importanceOf } from '../../coordination/importance.ts';
import type { Projection } from '../../projection/projection.ts';
import { badInput } from '../errors.ts';
import type { SchemaResolvers } from '../generated/resolver-types.ts';
import { cursorOf, pageOf } from '../pages.ts';
import { knownHandle, type RecordHandle } from '../record-handle.ts';
import { findRecord } from './record-lists.ts';

const LARGEST_DEPTH = 1_000;
const LARGEST_LIMIT = 2_000;
const LARGEST_WEIGHT = 100;

export const analysisResolvers: SchemaResolvers = {
  Question: {
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

    async bottlenecks(_root, { first, after, weights, value, atLeast }, context) {
      checkWeights(weights);
      const projection = await context.projectionAtLeast(atLeast);
      const asOf = context.sealed(projection.revision);
      const ranked = rankBottlenecks(projection, weights, value);
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

    async readyQuestions(_root, { first, after, atLeast }, context) {
      const projection = await context.projectionAtLeast(atLeast);
      const page = pageOf(
        findReadyQuestions(projection),
        { first, after },
        (item) => item.question,
      );
      const edges = page.items.map(({ question, ...counts }) => ({
        ...counts,
        cursor: cursorOf(question),
        node: knownHandle(projection, question),
      }));
      return connection(page, edges, { asOf: context.sealed(projection.revision) });
    },

    async gaps(_root, { first, after, kinds, severities, atLeast }, context) {
      checkChoice('kinds', kinds, 'kind');
      checkChoice('severities', severities, 'severity');
      const projection = await context.projectionAtLeast(atLeast);
      const asOf = context.sealed(projection.revision);
      const wanted = findGaps(projection, context.date).filter(
        (gap) =>
          (kinds?.includes(gap.kind) ?? true) && (severities?.includes(gap.severity) ?? true),
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

function connection<Edge extends { readonly node: unknown }, Rest extends object>(
  page: { readonly totalCount: number; readonly pageInfo: ReturnType<typeof pageOf>['pageInfo'] },
  edges: readonly Edge[],
  rest: Rest,
) {
  const nodes = edges.map((edge): Edge['node'] => edge.node);
  return { ...rest, edges, nodes, pageInfo: page.pageInfo, totalCount: page.totalCount };
}

function checkRange(argument: string, value: number, least: number, most: number): void {
  if (value < least || value > most) throw badInput(argument, value, `from ${least} to ${most}`);
}

/** A list that narrows an answer is left out or has an entry; an empty one would be a slip. */
function checkChoice(
  argument: string,
  values: readonly string[] | null | undefined,
  one: string,
): void {
  if (values?.length === 0) {
    throw badInput(argument, values, `a list of at least one ${one}, or absent`);
  }
}

function checkWeights(weights: BottleneckWeights): void {
  const entries = Object.entries(weights);
  for (const [name, weight] of entries) checkRange(`weights.${name}`, weight, 0, LARGEST_WEIGHT);
  if (entries.every(([, weight]) => weight === 0)) {
    throw badInput('weights', weights, 'such that at least one weight is above 0');
  }
}

function handlesOf(projection: Projection, ids: readonly string[]): readonly RecordHandle[] {
  return ids.map((id) => knownHandle(projection, id));
}

function presentReasons(projection: Projection, reasons: readonly Reason[]) {
  return reasons.map((reason) => ({ ...reason, records: handlesOf(projection, reason.records) }));
}

function presentDependencies(projection: Projection, answer: DependencyAnswer) {
  return {
    ...answer,
    question: knownHandle(projection, answer.question),
    layers: answer.layers.map(({ layer, questions }) => ({
      layer,
      questions: questions.map((item) => ({
        ...item,
        question: knownHandle(projection, item.question),
      })),
    })),
    edges: answer.edges.map((edge) => ({
      ...edge,
      from: knownHandle(projection, edge.from),
      to: knownHandle(projection, edge.to),
      group: edge.group === null ? null : knownHandle(projection, edge.group),
    })),
    cycles: answer.cycles.map((cycle) => ({
      ...cycle,
      questions: handlesOf(projection, cycle.questions),
    })),
    because: presentReasons(projection, answer.because),
  };
}

function presentBottleneck(projection: Projection, answer: BottleneckAnswer) {
  return {
    ...answer,
    question: knownHandle(projection, answer.question),
    necessaryFor: handlesOf(projection, answer.necessaryFor),
    because: presentReasons(projection, answer.because),
  };
}

function presentGap(projection: Projection, gap: Gap) {
  const { kind, severity, reason, nextStep, subject, records, truncated } = gap;
  const because = [{ rule: kind, sentence: reason, records }];
  return {
    id: gapId(gap),
    kind,
    severity,
    reason,
    nextStep,
    subject: knownHandle(projection, subject),
    because: presentReasons(projection, because),
    truncated,
  };
}

function gapId({ kind, subject }: Gap): string {
  return `${kind}:${subject}`;
}

function countByKind(gaps: readonly Gap[], kinds: readonly Gap['kind'][] | null | undefined) {
  return GAP_KINDS.filter((kind) => kinds?.includes(kind) ?? true).map((kind) => ({
    kind,
    count: gaps.filter((gap) => gap.kind === kind).length,
  }));
}
