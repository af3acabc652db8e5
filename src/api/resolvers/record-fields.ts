/** Resolvers that every record kind and every edge has, made from the model. */
import type { GraphQLFieldResolver } from 'graphql';
import { TEXT_FORMS } from '../../model/external-identifiers.ts';
import { MODEL } from '../../model/generated/model.ts';
import { entryPath } from '../../model/identity.ts';
import { kindNamed } from '../../model/lookup.ts';
import type { EdgeDescription, FieldDescription, KindDescription } from '../../model/model.ts';
import { edgeTypeName } from '../../model/schema-names.ts';
import type { StoredEdge, StoredRecord } from '../../model/states.ts';
import type { EdgeHandle, RecordHandle } from '../record-handle.ts';
import type { RequestContext } from '../request-context.ts';
import { textOf, translationsOf, wantedLanguage } from '../texts.ts';

type Resolver<Parent> = GraphQLFieldResolver<Parent, RequestContext>;
type ResolverMap<Parent> = Record<string, Resolver<Parent>>;

/** Fields of every kind but its relations, by type name. */
export function recordFieldResolvers(): Record<string, ResolverMap<RecordHandle>> {
  return Object.fromEntries(MODEL.kinds.map((kind) => [kind.name, fieldsOf(kind)]));
}

/** Fields of the edge types of every relation, by type name. */
export function edgeFieldResolvers(): Record<string, ResolverMap<EdgeHandle>> {
  const edges = new Map(MODEL.edges.map((edge) => [edge.type, edgeFields(edge)]));
  return Object.fromEntries(
    MODEL.kinds.flatMap((kind) =>
      kind.relations
        .filter((relation) => relation.list)
        .map((relation) => [
          edgeTypeName(kind.name, relation.field),
          edges.get(relation.edge) ?? {},
        ]),
    ),
  );
}

function fieldsOf(kind: KindDescription): ResolverMap<RecordHandle> {
  const stored = kind.fields.flatMap((field) => Object.entries(storedField(field)));
  return { ...Object.fromEntries(stored), ...derivedFields() };
}

function storedField(field: FieldDescription): ResolverMap<RecordHandle> {
  const { name } = field;
  if (field.localised) {
    return {
      [name]: async ({ id }, { language }, context) =>
        textOf(await context.record(id), name, wantedLanguage(language)),
      [`${name}Translations`]: async ({ id }, _arguments, context) =>
        translationsOf(await context.record(id), name),
    };
  }
  if (field.type !== 'String' && !field.list) {
    return { [name]: ({ projection, node }) => projection.value(node, name) ?? null };
  }
  return {
    [name]: async ({ id }, _arguments, context) => (await context.record(id)).fields[name] ?? null,
  };
}

function derivedFields(): ResolverMap<RecordHandle> {
  return {
    id: ({ id }) => id,
    slug: ({ id }) => slugOf(id),
    iri: ({ id }, _arguments, { services }) => services.baseIri + entryPath(id),
    label: async ({ id }, { language }, context) =>
      labelOf(await context.record(id), wantedLanguage(language)),
    externalIds: async ({ id }, _arguments, context) => externalIds(await context.record(id)),
    ...provenanceFields<RecordHandle>((context, { id }) => context.record(id)),
  };
}

/** The text that names a record: that of its label field, else its slug. */
function labelOf(record: StoredRecord, wanted: string | undefined): string {
  const { label } = kindNamed(record.kind);
  if (label === undefined) return record.slug;
  const value = record.fields[label];
  return typeof value === 'string' ? value : (textOf(record, label, wanted) ?? record.slug);
}

function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function externalIds(
  record: StoredRecord,
): readonly { readonly scheme: string; readonly value: string; readonly url: string }[] {
  return kindNamed(record.kind)
    .fields.flatMap(({ name, constraint }) => {
      const resolve = TEXT_FORMS.get(constraint?.format ?? '')?.resolve;
      const value = record.fields[name];
      if (!resolve || typeof value !== 'string') return [];
      return [{ scheme: name, value, url: resolve(value) }];
    })
    .sort((left, right) => (left.scheme < right.scheme ? -1 : 1));
}

function edgeFields(edge: EdgeDescription): ResolverMap<EdgeHandle> {
  const stored = edge.fields.map(({ name }): [string, Resolver<EdgeHandle>] => [
    name,
    async ({ id }, _arguments, context) => (await context.edge(id)).fields[name] ?? null,
  ]);
  return {
    ...Object.fromEntries(stored),
    id: ({ id }) => id,
    iri: ({ id }, _arguments, { services }) => services.baseIri + entryPath(id),
    cursor: ({ cursor }) => cursor,
    node: ({ node }) => node,
    ...provenanceFields<EdgeHandle>((context, { id }) => context.edge(id)),
  };
}

function provenanceFields<Parent>(
  read: (context: RequestContext, parent: Parent) => Promise<StoredRecord | StoredEdge>,
): ResolverMap<Parent> {
  const names = ['createdAt', 'createdBy', 'updatedAt', 'updatedBy'] as const;
  const plain = names.map((name): [string, Resolver<Parent>] => [
    name,
    async (parent, _arguments, context) => (await read(context, parent)).provenance[name],
  ]);
  return {
    ...Object.fromEntries(plain),
    revision: async (parent, _arguments, context) =>
      context.sealed((await read(context, parent)).provenance.revision),
  };
}
