/** Fields of Query, and all that stands below them, answer for the moment that their arguments name. */
import type { IFieldResolver, IResolvers } from '@graphql-tools/utils';
import { type GraphQLResolveInfo, GraphQLScalarType } from 'graphql';
import { stopIfAbandoned } from '../algorithms/interruption.ts';
import { badInput } from './errors.ts';
import { checkDay, type MomentRequest } from './moment-asked.ts';
import type { RequestContext } from './request-context.ts';
import { SupposedWorld } from './supposed-world.ts';

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
      stopIfAbandoned();
      context.noteMoment(info.path.key, seen);
      return resolve(root, given, seen, info);
    };
    const moment = given as MomentRequest;
    if (root instanceof SupposedWorld) {
      return resolve(root, given, withinWorld(root, moment, context), info);
    }
    const seen = context.seenAt(moment);
    return seen instanceof Promise ? seen.then(answer) : answer(seen);
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
  checkDay(validAt);
  return context.over(projection.at(validAt ?? projection.date));
}

function belowItsMoment(resolve: Resolver): Resolver {
  return (parent, given, context, info) =>
    resolve(parent, given, context.hasMoments ? context.below(rootOf(info)) : context, info);
}

/** The name in the answer of the field of Query that a field stands below. */
function rootOf({ path }: GraphQLResolveInfo): string | number {
  let place = path;
  while (place.prev) place = place.prev;
  return place.key;
}
