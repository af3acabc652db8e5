/** Resolvers that every record kind and every edge has, made from the model. */
import type { GraphQLFieldResolver } from 'graphql';
import { RECORD_FORM, TEXT_FORMS } from '../../model/external-identifiers.ts';
import { MODEL } from '../../model/generated/model.ts';
import { entryPath, slugOf } from '../../model/identity.ts';
import { kindNamed } from '../../model/lookup.ts';
import type { EdgeDescription, FieldDescription, KindDescription } from '../../model/model.ts';
import { edgeTypeName } from '../../model/schema-names.ts';
import type { FieldValue, Provenance, StoredEdge, StoredRecord } from '../../model/states.ts';
import type { Projection } from '../../projection/projection.ts';
import { type EdgeHandle, handleOf, type RecordHandle } from '../record-handle.ts';
import type { RequestContext } from '../request-context.ts';
import { labelOf, textOf, translationsOf, wantedLanguage } from '../texts.ts';

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
      [name]: (handle, { language }, context) => {
        const wanted = wantedLanguage(language);
        return context.withRecord(handle, (record) => textOf(record, name, wanted));
      },
      [`${name}Translations`]: (handle, _arguments, context) =>
        context.withRecord(handle, (record) => translationsOf(record, name)),
    };
  }
  if (field.type !== 'String' && !field.list) {
    return { [name]: ({ projection, node }) => projection.value(node, name) ?? null };
  }
  return {
    [name]: (handle, _arguments, context) =>
      context.withRecord(handle, (record) => storedValue(record, field, handle.projection)),
  };
}

/** A stored value; ids of records that the projection does not have are left out. */
function storedValue(
  { fields }: StoredRecord | StoredEdge,
  { name, constraint }: FieldDescription,
  projection: Projection,
): FieldValue | null {
  const value = fields[name] ?? null;
  if (constraint?.format !== RECORD_FORM || !Array.isArray(value)) return value;
  return value.filter((id: string) => projection.indexOf(id) !== undefined);
}

function derivedFields(): ResolverMap<RecordHandle> {
  return {
    id: ({ id }) => id,
    slug: ({ id }) => slugOf(id),
    iri: ({ id }, _arguments, { services }) => services.baseIri + entryPath(id),
    label: (handle, { language }, context) => {
      const wanted = wantedLanguage(language);
      return context.withRecord(handle, (record) => labelOf(record, wanted));
    },
    externalIds: (handle, _arguments, context) => context.withRecord(handle, externalIds),
    ...provenanceFields<RecordHandle>((context, handle, read) =>
      context.withRecord(handle, ({ provenance }) => read(provenance)),
    ),
  };
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
  const stored = edge.fields.map((field): [string, Resolver<EdgeHandle>] => [
    field.name,
    (handle, _arguments, context) =>
      withEdge(context, handle, (edge) => storedValue(edge, field, handle.node.projection)),
  ]);
  return {
    ...Object.fromEntries(stored),
    id: ({ id }) => id,
    iri: ({ id }, _arguments, { services }) => services.baseIri + entryPath(id),
    sourceRecords: (handle, _arguments, context) =>
      withEdge(context, handle, ({ fields }) => {
        const sources = (fields['sources'] ?? []) as readonly string[];
        return sources.flatMap((source) => handleOf(handle.node.projection, source) ?? []);
      }),
    cursor: ({ cursor }) => cursor,
    node: ({ node }) => node,
    ...provenanceFields<EdgeHandle>((context, handle, read) =>
      withEdge(context, handle, ({ provenance }) => read(provenance)),
    ),
  };
}

/** Who asserted an edge that nobody recorded. */
const HYPOTHESIS = 'hypothesis';

/** Something of the whole edge; one that only a hypothesis has is made of what the hypothesis says. */
function withEdge<T>(
  context: RequestContext,
  handle: EdgeHandle,
  read: (edge: StoredEdge) => T,
): T | Promise<T> {
  const { id, node } = handle;
  const supposed = node.projection.supposedEdge(id);
  if (!supposed) return context.withEdge(handle, read);
  const now = context.services.now().toISOString();
  const { revision } = node.projection;
  const provenance = {
    createdAt: now,
    createdBy: HYPOTHESIS,
    updatedAt: now,
    updatedBy: HYPOTHESIS,
    revision,
    digest: '',
  };
  return read({ ...supposed, id, provenance });
}

type ReadProvenance<Parent> = (
  context: RequestContext,
  parent: Parent,
  read: (provenance: Provenance) => string,
) => unknown;

function provenanceFields<Parent>(readOf: ReadProvenance<Parent>): ResolverMap<Parent> {
  const names = ['createdAt', 'createdBy', 'updatedAt', 'updatedBy'] as const;
  const plain = names.map((name): [string, Resolver<Parent>] => [
    name,
    (parent, _arguments, context) => readOf(context, parent, (provenance) => provenance[name]),
  ]);
  return {
    ...Object.fromEntries(plain),
    revision: (parent, _arguments, context) =>
      readOf(context, parent, ({ revision }) => context.sealed(revision)),
  };
}
