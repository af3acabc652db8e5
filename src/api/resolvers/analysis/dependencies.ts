/** Resolvers of schema/analysis/dependencies.graphql. */
import {
  type DependencyAnswer,
  type DependencyRequest,
  findDependencies,
} from '../../../analysis/dependencies.ts';
import type { Dependency } from '../../../analysis/dependency-list.ts';
import { dependencyRows } from '../../../analysis/dependency-rows.ts';
import type { OpenChain } from '../../../analysis/dependency-structure.ts';
import type { Projection } from '../../../projection/projection.ts';
import { checkRange } from '../../choices.ts';
import { badInput } from '../../errors.ts';
import { knownRecord } from '../../find-record.ts';
import type { SchemaResolvers } from '../../generated/resolver-types.ts';
import { knownHandle } from '../../record-handle.ts';
import type { RequestContext } from '../../request-context.ts';
import { spoken } from '../../spoken.ts';
import { handlesOf, presentReasons, titleOf } from './present.ts';

const LARGEST_DEPTH = 1_000;
const LARGEST_LIMIT = 2_000;

type Asked = DependencyRequest & { readonly question: string };

export const dependenciesResolvers: SchemaResolvers = {
  Query: {
    dependencies(_root, asked, context) {
      const { projection } = context;
      const answer = answerTo(asked, context);
      return {
        ...presentDependencies(projection, answer),
        asOf: context.sealed(projection.revision),
      };
    },
    dependencyTable(_root, asked, context) {
      const answer = answerTo(asked, context);
      return {
        rows: dependencyRows(answer),
        totalCount: answer.total,
        asOf: context.sealed(context.projection.revision),
        sentence: answer.sentence,
        truncated: answer.boundsTruncation,
      };
    },
  },
  Dependencies: {
    sentence: ({ sentence }, _arguments, context) => spoken(context, sentence),
  },
  DependencyTable: {
    sentence: ({ sentence }, _arguments, context) => spoken(context, sentence),
  },
  DependencyRow: {
    title: ({ question }, _arguments, context) => titleOf(context, question),
  },
};

/** The checked request's answer. */
function answerTo(
  { question, ...request }: Asked,
  { projection }: RequestContext,
): DependencyAnswer {
  checkRange('depth', request.depth, 1, LARGEST_DEPTH);
  checkRange('limit', request.limit, 1, LARGEST_LIMIT);
  checkKinds(request.kinds);
  const { node } = knownRecord(projection, 'Question', question, 'question');
  return findDependencies(projection, node, request);
}

/** Throws BAD_USER_INPUT for an empty list of kinds to follow. */
export function checkKinds(kinds: readonly string[]): void {
  if (kinds.length === 0) throw badInput('kinds', kinds, 'a list of at least one kind');
}

/** Dependencies with their questions. */
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
    edges: answer.edges.map((edge) => presentDependency(projection, edge)),
    cycles: answer.cycles.map((cycle) => ({
      ...cycle,
      questions: handlesOf(projection, cycle.questions),
    })),
    redundant: answer.redundant.map(({ dependency, way }) => ({
      dependency: presentDependency(projection, dependency),
      way: handlesOf(projection, way),
    })),
    longestOpenChain: presentChain(projection, answer.longestOpenChain),
    tracks: answer.tracks.map((track) => ({
      ...track,
      ready: handlesOf(projection, track.ready),
      questions: handlesOf(projection, track.questions),
      longestChain: presentChain(projection, track.longestChain),
    })),
    because: presentReasons(projection, answer.because),
  };
}

/** A chain with its questions. */
function presentChain(projection: Projection, { length, steps }: OpenChain) {
  return {
    length,
    steps: steps.map(({ questions }) => ({ questions: handlesOf(projection, questions) })),
  };
}

/** A dependency with its questions. */
export function presentDependency(
  projection: Projection,
  { from, to, group, ...rest }: Dependency,
) {
  return {
    ...rest,
    from: knownHandle(projection, from),
    to: knownHandle(projection, to),
    group: group === null ? null : knownHandle(projection, group),
  };
}
