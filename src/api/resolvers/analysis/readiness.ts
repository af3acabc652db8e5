/** Resolvers of schema/analysis/readiness.graphql. */
import { ReadinessHandle } from '../../../analysis/readiness-handle.ts';
import { readinessSentence } from '../../../analysis/readiness-sentence.ts';
import type { SchemaResolvers } from '../../generated/resolver-types.ts';
import { knownHandle } from '../../record-handle.ts';
import { spoken } from '../../spoken.ts';
import { handlesOf, presentReasons } from './present.ts';

export const readinessResolvers: SchemaResolvers = {
  Question: {
    readiness: ({ projection, node }) => new ReadinessHandle(projection, node),
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
    sentence: ({ id, projection, explanation }, _arguments, context) =>
      spoken(context, readinessSentence(id, explanation), [projection]),
    because: ({ projection, explanation }) => presentReasons(projection, explanation.because),
  },
};
