/**
 * Selections of everything that the schema offers at a place, so that fields which are added later are
 * asked for too. A record within an answer is named and not opened.
 */
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A hypothesis takes neither another one nor a comparison within. */
const NOT_WITHIN = new Set(['whatIf', 'whatIfTable', 'compare', 'comparisonTable']);

type Field = GraphQLField<unknown, unknown>;

/** Items of a list in the outline of an analysis. */
const OUTLINE_SIZE = 5;
/** Items of a list within an answer. */
const NESTED_SIZE = 20;
/** Relations of a record that are asked for in one query. */
const RELATIONS_AT_ONCE = 6;

/**
 * What to select on an answer of that type, without braces: one selection, or several for a record,
 * whose relations would be too much at once. Empty for a scalar.
 */
export function wholeSelections(schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] {
  if (isLeafType(type)) return [''];
  if (!isObjectType(type)) return [nameOf(schema, type)];
  if (!isRecord(type)) return [everythingOf(schema, type, [])];
  const fields = Object.values(type.getFields());
  const isRelation = (field: Field) => isConnection(getNamedType(field.type)) || isNamedOnly(field);
  const own = fields.filter((field) => !isRelation(field));
  const relations = fields.filter(isRelation);
  const pieces = [own];
  for (let start = 0; start < relations.length; start += RELATIONS_AT_ONCE) {
    pieces.push(relations.slice(start, start + RELATIONS_AT_ONCE));
  }
  return pieces.map((piece) => selectionOf(schema, type, piece, []));
}

/** The fields of a type that hold no object: `id slug title`. */
export function leavesOf(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map(({ name }) => name)
    .join(' ');
}

function everythingOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  path: readonly GraphQLNamedType[],
): string {
  return selectionOf(schema, type, Object.values(type.getFields()), path);
}

function selectionOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  fields: readonly Field[],
  path: readonly GraphQLNamedType[],
): string {
  return fields
    .map((field) => {
      const inner = innerSelection(schema, type, field, [...path, type]);
      return `${field.name}${argumentsOf(type, field)}${inner === '' ? '' : ` { ${inner} }`}`;
    })
    .join(' ');
}

function innerSelection(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  field: Field,
  path: readonly GraphQLNamedType[],
): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  if (!isObjectType(type) || isRecord(type)) return nameOf(schema, type);
  // The same as the edges, without their cursors.
  if (isConnection(parent) && field.name === 'nodes') return leavesOf(type);
  if (type === schema.getQueryType()) return outlineOfAnalyses(schema, type);
  return path.includes(type) ? '__typename' : everythingOf(schema, type, path);
}

/** Of an answer that holds all of Query again: the analyses that need no argument, in outline. */
function outlineOfAnalyses(schema: GraphQLSchema, query: GraphQLObjectType): string {
  const takes = ({ args }: Field, wanted: string) => args.some(({ name }) => name === wanted);
  return Object.values(query.getFields())
    .filter((field) => !field.args.some(isRequiredArgument) && !takes(field, 'orderBy'))
    .filter(({ name, type }) => isObjectType(getNamedType(type)) && !NOT_WITHIN.has(name))
    .map((field) => {
      const size = ['first', 'limit'].find((name) => takes(field, name));
      const given = size === undefined ? '' : `(${size}: ${OUTLINE_SIZE})`;
      return `${field.name}${given} { ${outlineOf(schema, getNamedType(field.type), 2)} }`;
    })
    .join(' ');
}

/** Fields that hold no object, of the type and of some levels beneath it; records by their ids. */
function outlineOf(schema: GraphQLSchema, type: GraphQLNamedType, levels: number): string {
  if (!isObjectType(type) || isRecord(type)) return '__typename id';
  const isShown = ({ name }: Field) => name !== 'nodes' || !type.getFields()['edges'];
  const deeper = Object.values(type.getFields())
    .filter((field) => levels > 1 && isShown(field) && !isLeafType(getNamedType(field.type)))
    .map((field) => `${field.name} { ${outlineOf(schema, getNamedType(field.type), levels - 1)} }`);
  return ['__typename', leavesOf(type), ...deeper].join(' ');
}

function argumentsOf(type: GraphQLObjectType, field: Field): string {
  if (field.args.some(isRequiredArgument)) {
    throw new Error(`${type.name}.${field.name} cannot be asked for without arguments`);
  }
  return field.args.some(({ name }) => name === 'first') ? `(first: ${NESTED_SIZE})` : '';
}

/** How to tell which record, or which of several things, stands there. */
function nameOf(schema: GraphQLSchema, type: GraphQLNamedType): string {
  if (isObjectType(type) || (isInterfaceType(type) && type.getFields()['label'])) {
    return '__typename id label';
  }
  if (isInterfaceType(type) && type.getFields()['id']) return '__typename id';
  if (!isAbstractType(type)) throw new Error(`${type.name} is no output`);
  const pieces = schema.getPossibleTypes(type).map((each) => {
    const inner = isRecord(each) ? '__typename id label' : everythingOf(schema, each, []);
    return `... on ${each.name} { ${inner} }`;
  });
  return ['__typename', ...pieces].join(' ');
}

function isNamedOnly(field: Field): boolean {
  const type = getNamedType(field.type);
  return isRecord(type) || isInterfaceType(type);
}

/** Whether the type is a record kind. */
function isRecord(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Record');
}

function isConnection(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Connection');
}
