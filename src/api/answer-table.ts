/** The one list of an answer as a table: what a spreadsheet or a data frame wants. */
import { stringify } from 'csv-stringify/sync';
import {
  buildSchema,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { TYPE_DEFINITIONS } from './generated/type-definitions.ts';

/** What was asked, as the request said it. */
export interface AskedQuery {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** CSV with a first row of names, or one sentence that says why the answer is no table. */
export type AnswerTable = { readonly csv: string } | { readonly refusal: string };

/** A field of the selection, fragments opened and equal ones merged. */
interface Selected {
  readonly key: string;
  readonly name: string;
  readonly selections: readonly SelectedIn[];
}

/** Selections, and the type on which they are made. */
interface SelectedIn {
  readonly type: GraphQLNamedType | undefined;
  readonly set: SelectionSetNode;
}

/** A list found in an answer. */
interface FoundList {
  readonly path: string;
  readonly items: readonly unknown[];
  readonly field: Selected;
  /** True for the `nodes` or `edges` of a connection, beside which other lists are details. */
  readonly isPage: boolean;
}

interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

let knownSchema: GraphQLSchema | undefined;

/**
 * The rows are the items of the only list that is in no other: `nodes`, `edges`, or a list of another
 * name. Columns are in the order of the selection, those of nested objects named with dots. A nested
 * list is one cell, as in the CSV of exports. `query` must have been answered already.
 */
export function answerTable(asked: AskedQuery, data: unknown): AnswerTable {
  const document = parse(asked.query);
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode =>
      each.kind === Kind.OPERATION_DEFINITION &&
      (!asked.operationName || each.name?.value === asked.operationName),
  );
  if (!operation) return { refusal: 'The request names no operation of its query.' };
  knownSchema ??= buildSchema(TYPE_DEFINITIONS);
  const reading: Reading = {
    schema: knownSchema,
    fragments: new Map(
      document.definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
      ),
    ),
    variables: coercedVariables(knownSchema, operation, asked.variables ?? {}),
  };
  const root = [{ type: knownSchema.getQueryType() ?? undefined, set: operation.selectionSet }];
  return tableOf(findLists(reading, root, data, []), reading);
}

function tableOf(found: readonly FoundList[], reading: Reading): AnswerTable {
  const pages = found.filter(({ isPage }) => isPage);
  const lists = pages.length > 0 ? pages : found;
  const [list] = lists;
  if (!list) {
    return { refusal: 'The answer holds no list, so it has no rows; ask for one, or for JSON.' };
  }
  if (lists.length > 1) {
    const paths = lists.map(({ path }) => path).join(', ');
    return {
      refusal: `The answer holds ${lists.length} lists (${paths}), but a table has one; ask for one of them, or for JSON.`,
    };
  }
  const columns = columnsOf(reading, list.field, []);
  const rows = list.items.map((item) => columns.map((path) => cellAt(item, path)));
  return { csv: stringify([columns.map((path) => path.join('.') || list.field.key), ...rows]) };
}

/** The lists of the answer that are in no other list. */
function findLists(
  reading: Reading,
  selections: readonly SelectedIn[],
  data: unknown,
  path: readonly string[],
): readonly FoundList[] {
  if (typeof data !== 'object' || data === null) return [];
  const isConnection = selections.some(({ type }) => type?.name.endsWith('Connection'));
  return selectedFields(reading, selections).flatMap((field) => {
    const value = (data as Record<string, unknown>)[field.key];
    const place = [...path, field.key];
    if (!Array.isArray(value)) return findLists(reading, field.selections, value, place);
    const isPage = isConnection && ['nodes', 'edges'].includes(field.name);
    return [{ path: place.join('.'), items: value, field, isPage }];
  });
}

/** Paths of the fields without selection below a field. */
function columnsOf(
  reading: Reading,
  field: Selected,
  path: readonly string[],
): readonly (readonly string[])[] {
  if (field.selections.length === 0) return [path];
  return selectedFields(reading, field.selections).flatMap((each) =>
    columnsOf(reading, each, [...path, each.key]),
  );
}

/** The fields in the order in which GraphQL answers them. */
function selectedFields(reading: Reading, selections: readonly SelectedIn[]): readonly Selected[] {
  const fields = new Map<string, Selected>();
  const add = ({ type, set }: SelectedIn): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, reading)) continue;
      if (selection.kind === Kind.FIELD) addField(selection, type);
      else add(insideFragment(selection, type));
    }
  };
  const addField = (node: FieldNode, type: GraphQLNamedType | undefined): void => {
    const key = node.alias?.value ?? node.name.value;
    const below = node.selectionSet
      ? [{ type: typeOfField(type, node.name.value), set: node.selectionSet }]
      : [];
    const known = fields.get(key)?.selections ?? [];
    fields.set(key, { key, name: node.name.value, selections: [...known, ...below] });
  };
  const insideFragment = (
    selection: Exclude<SelectionSetNode['selections'][number], FieldNode>,
    type: GraphQLNamedType | undefined,
  ): SelectedIn => {
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? reading.fragments.get(selection.name.value)
        : selection;
    const name = fragment?.typeCondition?.name.value;
    return {
      type: name === undefined ? type : reading.schema.getType(name),
      set: fragment?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] },
    };
  };
  selections.forEach(add);
  return [...fields.values()];
}

/** The variables with the defaults of those that were not given. */
function coercedVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return getVariableValues(schema, variableDefinitions, given).coerced ?? {};
}

function isIncluded(node: SelectionSetNode['selections'][number], { variables }: Reading): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

function typeOfField(
  type: GraphQLNamedType | undefined,
  name: string,
): GraphQLNamedType | undefined {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const field = type.getFields()[name];
  return field && getNamedType(field.type);
}

/** A list on the way makes the cell a list; one in another becomes an item of it. */
function cellAt(value: unknown, path: readonly string[]): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return listCell(value.map((item) => cellAt(item, path)));
  const [key, ...rest] = path;
  if (key !== undefined) return cellAt((value as Record<string, unknown>)[key], rest);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Items joined by ` | `; an only item that reads like the empty list is told apart from it. */
function listCell(items: readonly string[]): string {
  if (items.length === 0) return '[]';
  const cell = items.map((item) => item.replace(/[\\|]/g, '\\$&')).join(' | ');
  return cell === '[]' ? '\\[]' : cell;
}
