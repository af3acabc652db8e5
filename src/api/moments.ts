/** Fields of Query, and all that stands below them, answer for the moment that their arguments name. */
import type { IFieldResolver, IResolvers } from '@graphql-tools/utils';
import { type GraphQLResolveInfo, GraphQLScalarType } from 'graphql';
import type { MomentRequest } from './moment-asked.ts';
import type { RequestContext } from './request-context.ts';

type Resolver = IFieldResolver<unknown, RequestContext>;

/** The resolvers, with each field of Query given a context whose projection is that of its moment, and
 * each field below it the same context. */
export function atTheirMoment(
  resolvers: IResolvers<unknown, RequestContext>,
): IResolvers<unknown, RequestContext> {
  return Object.fromEntries(
    Object.entries(resolvers).map(([type, fields]) => [type, inMoments(type, fields)]),
  );
}

type OfType = IResolvers<unknown, RequestContext>[string];

function inMoments(type: string, fields: OfType): OfType {
  if (fields instanceof GraphQLScalarType || typeof fields !== 'object') return fields;
  const wrap = type === 'Query' ? atItsMoment : belowItsMoment;
  return Object.fromEntries(
    Object.entries(fields).map(([name, resolve]) => [
      name,
      typeof resolve === 'function' && !name.startsWith('__') ? wrap(resolve as Resolver) : resolve,
    ]),
  ) as OfType;
}

function atItsMoment(resolve: Resolver): Resolver {
  return (root, given, context, info) => {
    const answer = (seen: RequestContext) => {
      context.noteMoment(info.path.key, seen);
      return resolve(root, given, seen, info);
    };
    const seen = context.seenAt(given as MomentRequest);
    return seen instanceof Promise ? seen.then(answer) : answer(seen);
  };
}

function belowItsMoment(resolve: Resolver): Resolver {
  return (parent, given, context, info) =>
    resolve(parent, given, context.below(rootOf(info)), info);
}

/** The name in the answer of the field of Query that a field stands below. */
function rootOf({ path }: GraphQLResolveInfo): string | number {
  let place = path;
  while (place.prev) place = place.prev;
  return place.key;
}
