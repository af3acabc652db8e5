/** Fields of Query answer for the moment that their arguments name. */
import type { IFieldResolver, IResolvers } from '@graphql-tools/utils';
import { badInput } from './errors.ts';
import type { MomentRequest, RequestContext } from './request-context.ts';
import { SupposedWorld } from './supposed-world.ts';

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
    const moment = given as MomentRequest;
    const seen =
      root instanceof SupposedWorld ? withinWorld(root, moment, context) : context.seenAt(moment);
    return seen instanceof Promise
      ? seen.then((later) => resolve(root, given, later, info))
      : resolve(root, given, seen, info);
  };
}

/** A hypothesis rests on one revision, so that only the day can be another one. */
function withinWorld(
  { projection }: SupposedWorld,
  { asOf, atLeast, validAt }: MomentRequest,
  context: RequestContext,
): RequestContext {
  const allowed = 'absent within then; give it to whatIf';
  if (typeof asOf === 'string') throw badInput('asOf', asOf, allowed);
  if (typeof atLeast === 'string') throw badInput('atLeast', atLeast, allowed);
  return context.over(projection.at(validAt ?? projection.date));
}
