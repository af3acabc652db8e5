import { addResolversToSchema } from '@graphql-tools/schema';
import type { IResolvers } from '@graphql-tools/utils';
import {
  buildASTSchema,
  type GraphQLScalarType,
  type GraphQLSchema,
  isScalarType,
  parse,
} from 'graphql';
import { allDecisions } from './access/decisions.ts';
import { guardSchema } from './access/guard-schema.ts';
import { TYPE_DEFINITIONS } from './generated/type-definitions.ts';
import type { RequestContext } from './request-context.ts';
import { RESOLVERS } from './resolvers.ts';

type Resolvers = IResolvers<unknown, RequestContext>;

/**
 * The served schema with its resolvers and access decisions. Throws when a decision is missing, and
 * when a resolver is of no field. The definitions are not checked again: they are generated, and
 * `test/api/schema.test.ts` finds them valid.
 */
export function buildServedSchema(): GraphQLSchema {
  const document = parse(TYPE_DEFINITIONS, { noLocation: true });
  const schema = addResolversToSchema({
    schema: buildASTSchema(document, { assumeValid: true, assumeValidSDL: true }),
    resolvers: merged(RESOLVERS),
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    // A copy of so many types would take longer than all the rest.
    updateResolversInPlace: true,
  });
  return guardSchema(schema, allDecisions());
}

/** Later maps add to earlier ones, type by type. */
function merged(maps: readonly Resolvers[]): Resolvers {
  const all: Resolvers = {};
  for (const [type, fields] of maps.flatMap((map) => Object.entries(map))) {
    const added = isScalarType(fields) ? withoutName(fields) : fields;
    all[type] = { ...all[type], ...added } as Resolvers[string];
  }
  return all;
}

/** What a scalar does. What it is called and described as stands in the definitions. */
function withoutName({ parseLiteral, parseValue, serialize }: GraphQLScalarType) {
  return { parseLiteral, parseValue, serialize };
}
