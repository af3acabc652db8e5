/**
 * Binds the decisions to the schema. A field that everybody may read is left as it is, so that it
 * costs nothing; graphql-middleware, which wraps every field, is not used (docs/decisions.md).
 */
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import { forbidden } from '../errors.ts';
import type { RequestContext } from '../request-context.ts';
import type { AccessRule, Decisions } from './decision.ts';
import { allow } from './shield.ts';

/** Thrown at start when fields lack a decision, or decisions lack a field. */
export class UndecidedAccess extends Error {
  override name = 'UndecidedAccess';
}

/**
 * The schema with its decisions in force. Throws `UndecidedAccess` that names every field without a
 * decision and every decision without a field.
 */
export function guardSchema(schema: GraphQLSchema, decisions: Decisions): GraphQLSchema {
  const undecided: string[] = [];
  const seen = new Set<string>();
  const guarded = mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const place = `${typeName}.${fieldName}`;
      seen.add(place);
      const rule = decisions[typeName]?.[fieldName];
      if (!rule) undecided.push(place);
      return rule === undefined || rule === (allow as AccessRule)
        ? undefined
        : withRule(field, rule);
    },
  });
  const idle = Object.entries(decisions)
    .flatMap(([type, fields]) => Object.keys(fields).map((field) => `${type}.${field}`))
    .filter((place) => !seen.has(place));
  if (undecided.length > 0) {
    throw new UndecidedAccess(
      `Nobody decided who may read ${undecided.join(', ')}; add a decision in src/api/access.`,
    );
  }
  if (idle.length > 0) {
    throw new UndecidedAccess(`The schema has no field ${idle.join(', ')}; drop the decision.`);
  }
  return guarded;
}

function withRule(
  field: GraphQLFieldConfig<unknown, RequestContext>,
  rule: AccessRule,
): GraphQLFieldConfig<unknown, RequestContext> {
  const { resolve = defaultFieldResolver } = field;
  return {
    ...field,
    async resolve(parent, fieldArguments, context, info) {
      const verdict = await rule.resolve(parent, fieldArguments, context, info, {});
      if (verdict === true) return resolve(parent, fieldArguments, context, info);
      throw verdict instanceof Error ? verdict : forbidden();
    },
  };
}
