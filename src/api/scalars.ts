/** The schema's own scalars. Values come from the store, where they were checked, or from tokens. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function textScalar(name: string): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string') return value;
    throw new GraphQLError(`${name} must be a text.`);
  };
  return new GraphQLScalarType({
    name,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** Resolvers of the scalars. */
export const SCALARS = {
  Date: textScalar('Date'),
  DateTime: textScalar('DateTime'),
  Revision: textScalar('Revision'),
  AsOf: textScalar('AsOf'),
};
