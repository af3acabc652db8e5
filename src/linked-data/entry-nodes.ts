/**
 * Records and edges as JSON-LD nodes, without context. `@type` and `@id` come first, as streaming
 * parsers want it.
 */
import type { EdgeType } from '../model/generated/model.ts';
import { MODEL } from '../model/generated/model.ts';
import { entryPath, parseRecordId } from '../model/identity.ts';
import { edgeOfType, kindNamed } from '../model/lookup.ts';
import type { FieldDescription } from '../model/model.ts';
import type {
  Fields,
  FieldValue,
  LocalisedValue,
  Provenance,
  StoredEdge,
  StoredRecord,
} from '../model/states.ts';
import type { JsonObject, JsonValue } from './json-ld.ts';
import { orderedTexts } from './ordered-texts.ts';
import { edgeClass, holdsRecordIds, linkKey } from './vocabulary-names.ts';

/** For whom, and under which address, nodes are written. */
export interface NodeScope {
  /** Ends with a slash. */
  readonly baseIri: string;
  /** Whether the reader may learn of the record with this global id. */
  readonly isVisible: (recordId: string) => boolean;
}

type MutableNode = { [key: string]: JsonValue };

const referenceFields: ReadonlySet<FieldDescription> = new Set(
  [...MODEL.kinds, ...MODEL.edges].flatMap(({ fields }) => fields.filter(holdsRecordIds)),
);

const edgeNames: ReadonlyMap<string, { readonly link: string; readonly type: string }> = new Map(
  MODEL.edges.map((edge) => [edge.type, { link: linkKey(edge), type: edgeClass(edge) }]),
);

/** IRI of a record or edge: the base IRI and `id/{kind}/{slug}` or `id/edge/{edge id}`. */
function entryIri(id: string, baseIri: string): string {
  return baseIri + entryPath(id);
}

/**
 * The record with its fields, and a direct link to the target of each given edge under the edge
 * type's name. Throws RangeError for an edge that does not begin at the record.
 */
export function recordNode(
  record: StoredRecord,
  outgoing: readonly StoredEdge[],
  scope: NodeScope,
): JsonObject {
  const node: MutableNode = {
    '@type': record.kind,
    '@id': entryIri(record.id, scope.baseIri),
  };
  addFields(node, kindNamed(record.kind).fields, record.fields, scope);
  addProvenance(node, record.provenance);
  return outgoing.length === 0
    ? node
    : Object.assign(node, linksOf(record.id, outgoing, scope.baseIri));
}

/**
 * The edge with its two ends and its fields. The source carries the direct link to the target, so
 * that a reader who knows nothing of edges finds it there.
 */
export function edgeNode(edge: StoredEdge, scope: NodeScope): JsonObject {
  const { link, type } = namesOf(edge.type);
  const target = entryIri(edge.target, scope.baseIri);
  const node: MutableNode = {
    '@type': type,
    '@id': entryIri(edge.id, scope.baseIri),
    source: { '@id': entryIri(edge.source, scope.baseIri), [link]: [target] },
    target,
  };
  addFields(node, edgeOfType(edge.type).fields, edge.fields, scope);
  addProvenance(node, edge.provenance);
  return node;
}

function namesOf(type: EdgeType) {
  const names = edgeNames.get(type);
  if (!names) throw new RangeError(`The model has no edge type called ${type}.`);
  return names;
}

function linksOf(source: string, outgoing: readonly StoredEdge[], baseIri: string): JsonObject {
  const targets = new Map<string, Set<string>>();
  for (const edge of outgoing) {
    if (edge.source !== source) {
      throw new RangeError(`The edge ${edge.id} does not begin at ${source}.`);
    }
    const { link } = namesOf(edge.type);
    const known = targets.get(link) ?? new Set();
    targets.set(link, known.add(entryIri(edge.target, baseIri)));
  }
  return Object.fromEntries([...targets].map(([link, iris]) => [link, [...iris]]));
}

function addFields(
  node: MutableNode,
  fields: readonly FieldDescription[],
  values: Fields,
  scope: NodeScope,
): void {
  for (const field of fields) {
    const value = values[field.name];
    if (value === undefined) continue;
    if (referenceFields.has(field)) node[field.name] = references(value, scope);
    else node[field.name] = field.localised ? orderedTexts(value as LocalisedValue) : value;
  }
}

/** Global ids as IRIs, those of hidden records left out; any other text stays one. */
function references(value: FieldValue, { baseIri, isVisible }: NodeScope): JsonValue {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: string): JsonValue[] => {
    if (!parseRecordId(item)) return [{ '@value': item }];
    return isVisible(item) ? [entryIri(item, baseIri)] : [];
  });
}

function addProvenance(node: MutableNode, provenance: Provenance): void {
  node['createdAt'] = provenance.createdAt;
  node['createdBy'] = provenance.createdBy;
  node['updatedAt'] = provenance.updatedAt;
  node['updatedBy'] = provenance.updatedBy;
}
