/** Resolvers of schema/analysis/certainty.graphql. */
import { explainCertainty } from '../../../analysis/certainty.ts';
import type { SchemaResolvers } from '../../generated/resolver-types.ts';
import { spoken } from '../../spoken.ts';
import { presentReasons } from './present.ts';

export const certaintyResolvers: SchemaResolvers = {
  Claim: {
    certainty({ projection, node }, _arguments, context) {
      const answer = explainCertainty(projection, node);
      return {
        ...answer,
        because: presentReasons(projection, answer.because),
        asOf: context.sealed(projection.revision),
      };
    },
  },
  Certainty: {
    sentence: ({ sentence }, _arguments, context) => spoken(context, sentence),
  },
};
