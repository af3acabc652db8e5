/** Reads the SDL into the model; a field without a term or a description fails the build. */
import {
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import type {
  Constraint,
  EdgeDescription,
  EdgePair,
  EnumDescription,
  FieldDescription,
  KindDescription,
  Model,
  RelationDescription,
  RelationDirection,
  ScalarType,
} from '../model.ts';
import {
  descriptionOf,
  directive,
  interfaceNamed,
  isStored,
  objectsWith,
  SchemaMistake,
  textArgument,
  typeParts,
} from './syntax.ts';

const SCALARS: ReadonlySet<string> = new Set([
  'String',
  'Int',
  'Float',
  'Boolean',
  'Date',
  'DateTime',
]);

/** Compiles the model. Throws `SchemaMistake` with the place of the first thing that is wrong. */
export function compileModel(document: DocumentNode): Model {
  const enumNames = new Set(enumsOf(document).map((node) => node.name.value));
  const common = (name: string) => storedFields(interfaceNamed(document, name), enumNames);
  const recordFields = common('Record');
  const edgeFields = common('Edge');
  const edges = objectsWith(document, 'edge').map((node) =>
    compileEdge(node, edgeFields, enumNames),
  );
  const kinds = objectsWith(document, 'kind').map((node) =>
    compileKind(node, recordFields, enumNames),
  );
  const used = new Set([...kinds, ...edges].flatMap(({ fields }) => fields.map((f) => f.enumName)));
  const enums = enumsOf(document)
    .filter((node) => used.has(node.name.value))
    .map(compileEnum);
  checkRelations(kinds, edges);
  return { kinds, edges, enums };
}

function enumsOf(document: DocumentNode): EnumTypeDefinitionNode[] {
  return document.definitions.filter(
    (definition): definition is EnumTypeDefinitionNode =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION,
  );
}

function compileEnum(node: EnumTypeDefinitionNode): EnumDescription {
  const name = node.name.value;
  return {
    name,
    values: (node.values ?? []).map((value) => {
      const place = `${name}.${value.name.value}`;
      descriptionOf(value, place);
      const term = directive(value, 'term');
      if (!term) throw new SchemaMistake(`${place} lacks @term.`);
      return { name: value.name.value, term: textArgument(term, 'iri', place) };
    }),
    description: descriptionOf(node, name),
  };
}

function compileKind(
  node: ObjectTypeDefinitionNode,
  common: readonly FieldDescription[],
  enumNames: ReadonlySet<string>,
): KindDescription {
  const name = node.name.value;
  const kind = directive(node, 'kind') ?? {};
  const own = storedFields(node, enumNames);
  const label = kind['label'] as string | undefined;
  if (label !== undefined && !own.some((field) => field.name === label)) {
    throw new SchemaMistake(`${name}: the label ${label} is not a stored field of the kind.`);
  }
  return {
    name,
    slug: textArgument(kind, 'slug', name),
    plural: textArgument(kind, 'plural', name),
    term: textArgument(kind, 'term', name),
    ...(label === undefined ? {} : { label }),
    fields: [...common, ...own],
    relations: (node.fields ?? []).flatMap((field) => compileRelation(field, name)),
    description: descriptionOf(node, name),
  };
}

function compileEdge(
  node: ObjectTypeDefinitionNode,
  common: readonly FieldDescription[],
  enumNames: ReadonlySet<string>,
): EdgeDescription {
  const name = node.name.value;
  const edge = directive(node, 'edge') ?? {};
  const discriminator = edge['discriminator'] as string | undefined;
  const [symmetric, acyclic] = [edge['symmetric'] === true, edge['acyclic'] === true];
  if (symmetric && acyclic) {
    throw new SchemaMistake(`${name} is symmetric: without direction it cannot be acyclic.`);
  }
  return {
    name,
    type: textArgument(edge, 'type', name),
    term: textArgument(edge, 'term', name),
    pairs: (edge['pairs'] as string[]).map((pair) => compilePair(pair, name)),
    ...(discriminator === undefined ? {} : { discriminator }),
    symmetric,
    acyclic,
    fields: [...common, ...storedFields(node, enumNames)],
    description: descriptionOf(node, name),
  };
}

function compilePair(pair: string, place: string): EdgePair {
  const [source, target, ...rest] = pair.split(' -> ');
  if (source && target && rest.length === 0) return { source, target };
  throw new SchemaMistake(`${place}: the pair ${pair} is not of the form "Source -> Target".`);
}

function compileRelation(field: FieldDefinitionNode, kind: string): RelationDescription[] {
  const relation = directive(field, 'relation');
  if (!relation) return [];
  const place = `${kind}.${field.name.value}`;
  const { name: to, list } = typeParts(field.type, place);
  return [
    {
      field: field.name.value,
      edge: textArgument(relation, 'edge', place),
      direction: textArgument(relation, 'direction', place) as RelationDirection,
      list,
      to,
      description: descriptionOf(field, place),
    },
  ];
}

function storedFields(
  node: {
    readonly name: { readonly value: string };
    readonly fields?: readonly FieldDefinitionNode[] | undefined;
  },
  enumNames: ReadonlySet<string>,
): FieldDescription[] {
  return (node.fields ?? [])
    .filter(isStored)
    .map((field) => compileField(field, `${node.name.value}.${field.name.value}`, enumNames));
}

function compileField(
  field: FieldDefinitionNode,
  place: string,
  enumNames: ReadonlySet<string>,
): FieldDescription {
  const term = directive(field, 'term');
  if (!term) throw new SchemaMistake(`${place} lacks @term, @relation or @derived.`);
  const parts = typeParts(field.type, place);
  const isEnum = enumNames.has(parts.name);
  if (!isEnum && !SCALARS.has(parts.name)) {
    throw new SchemaMistake(`${place}: ${parts.name} cannot be stored; use a scalar or an enum.`);
  }
  const localised = directive(field, 'localised') !== undefined;
  if (localised && (parts.list || parts.name !== 'String')) {
    throw new SchemaMistake(`${place}: only a single String can be @localised.`);
  }
  const constraint = directive(field, 'constraint') as Constraint | undefined;
  return {
    name: field.name.value,
    type: (isEnum ? 'Enum' : parts.name) as ScalarType,
    ...(isEnum ? { enumName: parts.name } : {}),
    list: parts.list,
    required: parts.required,
    localised,
    term: textArgument(term, 'iri', place),
    ...(constraint ? { constraint } : {}),
    description: descriptionOf(field, place),
  };
}

function checkRelations(kinds: readonly KindDescription[], edges: readonly EdgeDescription[]) {
  const byType = new Map(edges.map((edge) => [edge.type, edge]));
  for (const kind of kinds) {
    for (const relation of kind.relations) {
      const edge = byType.get(relation.edge);
      const place = `${kind.name}.${relation.field}`;
      if (!edge) throw new SchemaMistake(`${place}: no edge type is called ${relation.edge}.`);
      if (edge.symmetric !== (relation.direction === 'BOTH')) {
        throw new SchemaMistake(`${place}: BOTH is for symmetric edge types, and only for them.`);
      }
      const fits = edge.pairs.some(({ source, target }) => {
        const near = relation.direction === 'IN' ? target : source;
        return near === '*' || near === kind.name;
      });
      if (!fits) throw new SchemaMistake(`${place}: ${relation.edge} has no end at ${kind.name}.`);
    }
  }
}
