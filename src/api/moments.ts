/** Fields of Query answer for the moment that their arguments name. */
import type { IFieldResolver, IResolvers } from '@graphql-tools/utils';
import type { MomentRequest, RequestContext } from './request-context.ts';

type Resolver = IFieldResolver<unknown, RequestContext>;

/** The resolvers, with each field of Query given a context whose projection is that of its moment. */
export function atTheirMoment(
  resolvers: IResolvers<unknown, RequestContext>,
): IResolvers<unknown, RequestContext> {
  const { Query } = resolvers;
  if (!Query) return resolvers;
  const fields = Object.entries(Query as Record<string, Resolver>);
  return {
    ...resolvers,
    Query: Object.fromEntries(fields.map(([name, resolve]) => [name, atItsMoment(resolve)])),
  };
}

function atItsMoment(resolve: Resolver): Resolver {
  return (root, given, context, info) => {
    const seen = context.seenAt(given as MomentRequest);
    return seen instanceof Promise
      ? seen.then((later) => resolve(root, given, later, info))
      : resolve(root, given, seen, info);
  };
}
