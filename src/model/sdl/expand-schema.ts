/**
 * Turns the SDL of `schema/` into the schema that is served: adds to each kind the fields of
 * `Record`, its root fields and connection, and makes relations connections.
 */
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  print,
  visit,
} from 'graphql';
import type {
  EdgeDescription,
  FieldDescription,
  KindDescription,
  Model,
  RelationDescription,
} from '../model.ts';
import {
  connectionTypeName,
  edgeTypeName,
  MAXIMUM_PAGE_SIZE,
  rootFieldName,
} from '../schema-names.ts';
import { filterType, orderType, recordFilterTypes } from './filter-types.ts';
import { directive, interfaceNamed } from './syntax.ts';

/** Items on a page when the caller does not say. */
const DEFAULT_PAGE_SIZE = 25;

/** Arguments of a connection to records of a kind, or of any kind. */
function listArguments(to: string): string {
  return `
    "Items wanted, from 1 to ${MAXIMUM_PAGE_SIZE}."
    first: Int! = ${DEFAULT_PAGE_SIZE}
    "Cursor after which the page begins."
    after: String
    "Only those that fit all conditions."
    filter: ${to}Filter
    "The order wanted."
    orderBy: ${to}Order`;
}

/** Arguments of every field of Query that tells of the graph at a moment. */
const MOMENT_ARGUMENTS = `
    "Wait until this revision is taken in."
    atLeast: Revision
    "What was known then; the newest revision when absent. Hidden is what you could not see then, may not see now, or could not see when it was removed. A day or moment still to come stands for the newest revision; one before the first revision is refused. With atLeast: what is known once that revision is taken in."
    asOf: AsOf
    "The day for what holds from one day to another: memberships, holdings, efforts. Absent: the day on which the revision of asOf was written, else today."
    validAt: Date`;

/** The served SDL as text, with own directives removed. */
export function expandSchema(document: DocumentNode, model: Model): string {
  const kinds = new Map(model.kinds.map((kind) => [kind.name, kind]));
  const edges = new Map(model.edges.map((edge) => [edge.type, edge]));
  const recordFields = interfaceNamed(document, 'Record').fields ?? [];
  const edgeFields = interfaceNamed(document, 'Edge').fields ?? [];

  const written = document.definitions
    .filter((definition) => !isBuildOnly(definition))
    .map((definition) => {
      const kind = 'name' in definition ? kinds.get(definition.name?.value ?? '') : undefined;
      if (!kind || definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return print(definition);
      return printKind(kind, [...recordFields, ...(definition.fields ?? [])]);
    });
  const generated = model.kinds.flatMap((kind) => [
    ...rootTypes(kind),
    ...kind.relations
      .filter((relation) => relation.list)
      .map((relation) => relationTypes(kind, relation, edges.get(relation.edge), edgeFields)),
  ]);
  const common = recordFilterTypes(model, new Set(recordFields.map(({ name }) => name.value)));
  const whole = parse([...written, common, edgeTypeEnum(model), ...generated].join('\n\n'));
  return `${print(withoutDirectives(withMoments(whole)))}\n`;
}

/** Directives, their enum and edge types tell the build something and are not served. */
function isBuildOnly(definition: DefinitionNode): boolean {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return true;
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
    return definition.name.value === 'RelationDirection';
  }
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && directive(definition, 'edge') !== undefined
  );
}

function withoutDirectives(document: DocumentNode): DocumentNode {
  return visit(document, {
    Directive: (node) => (node.name.value === 'deprecated' ? undefined : null),
  });
}

/** Adds the arguments of a moment to the fields of Query, unless they have moments of their own. */
function withMoments(document: DocumentNode): DocumentNode {
  const moments = argumentsIn(MOMENT_ARGUMENTS);
  const extend = <Node extends ObjectTypeDefinitionNode | ObjectTypeExtensionNode>(node: Node) =>
    node.name.value !== 'Query'
      ? undefined
      : {
          ...node,
          fields: node.fields?.map((field) =>
            directive(field, 'ownMoment')
              ? field
              : { ...field, arguments: [...(field.arguments ?? []), ...moments] },
          ),
        };
  return visit(document, { ObjectTypeDefinition: extend, ObjectTypeExtension: extend });
}

function argumentsIn(sdl: string): readonly InputValueDefinitionNode[] {
  const [type] = parse(`type Query { field(${sdl}\n): Int }`).definitions;
  if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
  return type.fields?.[0]?.arguments ?? [];
}

/** The names of the types of edges. */
function edgeTypeEnum({ edges }: Model): string {
  const values = edges.map(({ description, type }) => `${docBlock(description)}\n${type}`);
  return `"The types of edges, each with its meaning."\nenum EdgeType {\n${values.join('\n')}\n}`;
}

function docBlock(text: string): string {
  return `"""\n${text}\n"""`;
}

function printKind(kind: KindDescription, fields: readonly FieldDefinitionNode[]): string {
  const body = fields.map((field) => printKindField(kind, field)).join('\n');
  return `${docBlock(kind.description)}\ntype ${kind.name} implements Record & Node {\n${body}\n}`;
}

function printKindField(kind: KindDescription, field: FieldDefinitionNode): string {
  const name = field.name.value;
  const relation = kind.relations.find((candidate) => candidate.field === name);
  const description = docBlock(field.description?.value ?? '');
  if (relation?.list) {
    return `${description}\n${name}(${listArguments(relation.to)}\n): ${connectionTypeName(kind.name, name)}!`;
  }
  const stored = kind.fields.find((candidate) => candidate.name === name);
  if (!stored?.localised) return print(field);
  const type = stored.required ? 'String!' : 'String';
  return `${description}
${name}(
  "Language wanted, as a BCP 47 tag; the record's own language where that is missing."
  language: String
): ${type}
"All languages of \`${name}\`, in the order of their tags."
${name}Translations: [LocalisedText!]!`;
}

function rootTypes(kind: KindDescription): string[] {
  const { name, plural } = kind;
  return [
    `extend type Query {
  "One record of the kind ${name}, by slug or global id; null when there is none that you may see."
  ${rootFieldName(name)}(
    "Slug, or global id."
    id: ID!
  ): ${name}
  "Records of the kind ${name}. Ordered by slug unless asked otherwise; ties by slug."
  ${plural}(${listArguments(name)}
  ): ${name}Connection!
}`,
    `${connectionType(`${name}Connection`, `${name}Edge`, name)}

"A record of the kind ${name} at its place in the list."
type ${name}Edge {
  "Where the item stands; hand it back as \`after\`."
  cursor: String!
  "The record."
  node: ${name}!
}`,
    filterType(kind),
    orderType(kind),
  ];
}

function connectionType(connection: string, edge: string, node: string): string {
  return `"A page of a list (Relay connection)."
type ${connection} {
  "The items of the page, each with its place and, for a relation, with the edge's properties."
  edges: [${edge}!]!
  "The records of the page, without the edges."
  nodes: [${node}!]!
  "Where the page begins and ends."
  pageInfo: PageInfo!
  "How many there are in all, whatever the page."
  totalCount: Int!
}`;
}

function relationTypes(
  kind: KindDescription,
  relation: RelationDescription,
  edge: EdgeDescription | undefined,
  common: readonly FieldDefinitionNode[],
): string {
  const connection = connectionTypeName(kind.name, relation.field);
  const name = edgeTypeName(kind.name, relation.field);
  const commonNames = new Set(common.map((field) => field.name.value));
  const own = (edge?.fields ?? [])
    .filter((field) => !commonNames.has(field.name))
    .map((field) => `${docBlock(field.description)}\n${field.name}: ${graphqlType(field)}`);
  return `${connectionType(connection, name, relation.to)}

${docBlock(edge?.description ?? '')}
type ${name} implements Edge {
  "Where the item stands; hand it back as \`after\`."
  cursor: String!
  "The record at the other end."
  node: ${relation.to}!
${common.map((field) => print(field)).join('\n')}
${own.join('\n')}
}`;
}

function graphqlType(field: FieldDescription): string {
  const base = field.enumName ?? field.type;
  const listed = field.list ? `[${base}!]` : base;
  return field.required ? `${listed}!` : listed;
}
