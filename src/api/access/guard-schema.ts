/**
 * Binds the decisions to the schema. A field that everybody may read is left as it is, so that it
 * costs nothing; graphql-middleware, which wraps every field, is not used (docs/decisions.md).
 */
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { forbidden } from '../errors.ts';
import type { RequestContext } from '../request-context.ts';
import type { AccessRule, Decisions } from './decision.ts';
import { allow } from './shield.ts';

/** Thrown at start when fields lack a decision, or decisions lack a field. */
export class UndecidedAccess extends Error {
  override name = 'UndecidedAccess';
}

/**
 * The given schema, with its decisions in force from now on. Throws `UndecidedAccess` that names every
 * field without a decision and every decision without a field.
 */
export function guardSchema(schema: GraphQLSchema, decisions: Decisions): GraphQLSchema {
  const fields = servedFields(schema);
  const undecided = [...fields].filter(([, { type, name }]) => !decisions[type]?.[name]);
  const idle = Object.entries(decisions)
    .flatMap(([type, ofType]) => Object.keys(ofType).map((field) => `${type}.${field}`))
    .filter((place) => !fields.has(place));
  if (undecided.length > 0) {
    const places = undecided.map(([place]) => place).join(', ');
    throw new UndecidedAccess(
      `Nobody decided who may read ${places}; add a decision in src/api/access.`,
    );
  }
  if (idle.length > 0) {
    throw new UndecidedAccess(`The schema has no field ${idle.join(', ')}; drop the decision.`);
  }
  for (const { type, name, field } of fields.values()) {
    const rule = decisions[type]?.[name];
    if (rule && rule !== (allow as AccessRule)) field.resolve = withRule(field, rule);
  }
  return schema;
}

/** A field of the schema with the type that has it. */
interface ServedField {
  readonly type: string;
  readonly name: string;
  readonly field: GraphQLField<unknown, RequestContext>;
}

/** All fields of objects by their places, such as `Query.node`. */
function servedFields(schema: GraphQLSchema): ReadonlyMap<string, ServedField> {
  const fields = new Map<string, ServedField>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      fields.set(`${type.name}.${name}`, { type: type.name, name, field });
    }
  }
  return fields;
}

function withRule(
  { resolve = defaultFieldResolver }: GraphQLField<unknown, RequestContext>,
  rule: AccessRule,
): GraphQLFieldResolver<unknown, RequestContext> {
  return async (parent, fieldArguments, context, info) => {
    const verdict = await rule.resolve(parent, fieldArguments, context, info, {});
    if (verdict === true) return resolve(parent, fieldArguments, context, info);
    throw verdict instanceof Error ? verdict : forbidden();
  };
}
