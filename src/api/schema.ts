import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { allDecisions } from './access/decisions.ts';
import { guardSchema } from './access/guard-schema.ts';
import { TYPE_DEFINITIONS } from './generated/type-definitions.ts';
import { RESOLVERS } from './resolvers.ts';

/** The served schema with its resolvers and access decisions. Throws when a decision is missing. */
export function buildServedSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: TYPE_DEFINITIONS,
    resolvers: [...RESOLVERS],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  return guardSchema(schema, allDecisions());
}
