/** Resolvers of schema/analysis/continuity.graphql. */
import { busFactorOf } from '../../../analysis/bus-factor.ts';
import type { SchemaResolvers } from '../../generated/resolver-types.ts';
import { spoken } from '../../spoken.ts';
import { presentReasons } from './present.ts';

export const continuityResolvers: SchemaResolvers = {
  BusFactor: { sentence: ({ sentence }, _arguments, context) => spoken(context, sentence) },
  Question: {
    busFactor({ projection, node }, _arguments, context) {
      const answer = busFactorOf(projection, node);
      return {
        ...answer,
        because: presentReasons(projection, answer.because),
        asOf: context.sealed(projection.revision),
      };
    },
  },
};
