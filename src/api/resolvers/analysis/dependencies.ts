/** Resolvers of schema/analysis/dependencies.graphql. */
import { type DependencyAnswer, findDependencies } from '../../../analysis/dependencies.ts';
import type { Dependency } from '../../../analysis/dependency-list.ts';
import type { Projection } from '../../../projection/projection.ts';
import { checkRange } from '../../choices.ts';
import { badInput } from '../../errors.ts';
import { findRecord } from '../../find-record.ts';
import type { SchemaResolvers } from '../../generated/resolver-types.ts';
import { knownHandle } from '../../record-handle.ts';
import { handlesOf, presentReasons } from './present.ts';

const LARGEST_DEPTH = 1_000;
const LARGEST_LIMIT = 2_000;

export const dependenciesResolvers: SchemaResolvers = {
  Query: {
    dependencies(_root, { question, direction, kinds, depth, limit }, context) {
      checkRange('depth', depth, 1, LARGEST_DEPTH);
      checkRange('limit', limit, 1, LARGEST_LIMIT);
      if (kinds.length === 0) throw badInput('kinds', kinds, 'a list of at least one kind');
      const { projection } = context;
      const handle = findRecord(projection, 'Question', question, 'question');
      if (!handle) return null;
      const request = { direction, kinds, depth, limit };
      const answer = findDependencies(projection, handle.node, request);
      return {
        ...presentDependencies(projection, answer),
        asOf: context.sealed(projection.revision),
      };
    },
  },
};

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
    because: presentReasons(projection, answer.because),
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
