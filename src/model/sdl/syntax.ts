/** Small readings of the SDL's syntax tree that the model compiler and the schema expansion share. */
import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';

/** A mistake in `schema/`; the message names the place and what is needed. */
export class SchemaMistake extends Error {
  override name = 'SchemaMistake';
}

type Directed = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

/** The arguments of a directive, or undefined when the node does not carry it. */
export function directive(node: Directed, name: string): Record<string, unknown> | undefined {
  const found = node.directives?.find((candidate) => candidate.name.value === name);
  if (!found) return undefined;
  return Object.fromEntries(
    (found.arguments ?? []).map((argument) => [
      argument.name.value,
      valueFromASTUntyped(argument.value as ConstValueNode),
    ]),
  );
}

/** Text of an argument; a mistake when it is missing. */
export function textArgument(found: Record<string, unknown>, name: string, place: string): string {
  const value = found[name];
  if (typeof value === 'string') return value;
  throw new SchemaMistake(`${place} lacks the argument ${name}.`);
}

/** The description of a node; a mistake when it is missing. */
export function descriptionOf(
  node: { readonly description?: { readonly value: string } | undefined },
  place: string,
): string {
  if (node.description) return node.description.value;
  throw new SchemaMistake(`${place} lacks a description.`);
}

/** Object types that carry the directive, in the order of the files. */
export function objectsWith(document: DocumentNode, name: string): ObjectTypeDefinitionNode[] {
  return document.definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && directive(definition, name) !== undefined,
  );
}

/** The interface of that name; a mistake when `schema/` has none. */
export function interfaceNamed(document: DocumentNode, name: string): InterfaceTypeDefinitionNode {
  const found = document.definitions.find(
    (definition: DefinitionNode): definition is InterfaceTypeDefinitionNode =>
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION && definition.name.value === name,
  );
  if (found) return found;
  throw new SchemaMistake(`schema/ lacks the interface ${name}.`);
}

/** A field's type taken apart. */
export interface TypeParts {
  readonly name: string;
  readonly list: boolean;
  readonly required: boolean;
}

/** Takes `[Name!]!` apart; lists of lists are a mistake. */
export function typeParts(type: TypeNode, place: string): TypeParts {
  const required = type.kind === Kind.NON_NULL_TYPE;
  const bare = required ? type.type : type;
  if (bare.kind === Kind.NAMED_TYPE) return { name: bare.name.value, list: false, required };
  const item = bare.type.kind === Kind.NON_NULL_TYPE ? bare.type.type : bare.type;
  if (item.kind === Kind.NAMED_TYPE) return { name: item.name.value, list: true, required };
  throw new SchemaMistake(`${place} is a list of lists.`);
}

/** Fields that are stored: neither relations nor derived. */
export function isStored(field: FieldDefinitionNode): boolean {
  return !directive(field, 'relation') && !directive(field, 'derived');
}
