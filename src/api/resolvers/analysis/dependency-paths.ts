/** Resolvers of schema/analysis/dependency-paths.graphql. */
import { findDependencyPaths, type PathsAnswer } from '../../../analysis/dependency-paths.ts';
import type { Projection } from '../../../projection/projection.ts';
import { checkRange } from '../../choices.ts';
import { badInput } from '../../errors.ts';
import { knownRecord } from '../../find-record.ts';
import type { SchemaResolvers } from '../../generated/resolver-types.ts';
import { knownHandle } from '../../record-handle.ts';
import { spoken } from '../../spoken.ts';
import { presentDependency } from './dependencies.ts';
import { handlesOf, presentReasons } from './present.ts';

const LONGEST_PATH = 100;
const MOST_PATHS = 100;

export const dependencyPathsResolvers: SchemaResolvers = {
  Query: {
    dependencyPaths(_root, { from, to, kinds, maximumLength, limit }, context) {
      checkRange('maximumLength', maximumLength, 1, LONGEST_PATH);
      checkRange('limit', limit, 1, MOST_PATHS);
      if (kinds.length === 0) throw badInput('kinds', kinds, 'a list of at least one kind');
      const { projection } = context;
      const start = knownRecord(projection, 'Question', from, 'from');
      const end = knownRecord(projection, 'Question', to, 'to');
      const request = { kinds, maximumLength, limit };
      const answer = findDependencyPaths(projection, start.node, end.node, request);
      return { ...presentPaths(projection, answer), asOf: context.sealed(projection.revision) };
    },
  },
  DependencyPaths: {
    sentence: ({ sentence }, _arguments, context) => spoken(context, sentence),
  },
};

/** Paths with their questions. */
function presentPaths(projection: Projection, answer: PathsAnswer) {
  return {
    ...answer,
    from: knownHandle(projection, answer.from),
    to: knownHandle(projection, answer.to),
    paths: answer.paths.map(({ length, questions, steps }) => ({
      length,
      questions: handlesOf(projection, questions),
      steps: steps.map(({ dependencies, from, to }) => ({
        from: knownHandle(projection, from),
        to: knownHandle(projection, to),
        dependencies: dependencies.map((each) => presentDependency(projection, each)),
      })),
    })),
    because: presentReasons(projection, answer.because),
  };
}
