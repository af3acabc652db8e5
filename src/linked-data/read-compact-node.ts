/** Nodes as our own JSON-LD writes them, read without the machinery of JSON-LD. */
import type { EdgeType, KindName } from '../model/generated/model.ts';
import { MODEL } from '../model/generated/model.ts';
import { edgeId, entryPath, parseRecordId } from '../model/identity.ts';
import type { EdgeDescription, FieldDescription, KindDescription } from '../model/model.ts';
import type { EdgeState, Fields, FieldValue, RecordState } from '../model/states.ts';
import { canonicalTag, recordIdOf } from './read-values.ts';
import { valuesByIri } from './read-vocabulary.ts';
import { edgeClass, holdsRecordIds, linkKey, PROVENANCE_TERMS } from './vocabulary-names.ts';

/** A node as it was parsed. */
export type CompactNode = { readonly [key: string]: unknown };

/** An entry with its provenance as it is stated. */
export interface CompactEntry {
  readonly state: RecordState | EdgeState;
  readonly origin: { readonly [key: string]: unknown };
}

/** Makes the value of a field from what the node has; undefined for a form that is not our own. */
type ReadField = (value: unknown, baseIri: string) => FieldValue | undefined;

interface CompactClass {
  readonly name: string;
  readonly edge?: EdgeDescription;
  readonly fields: ReadonlyMap<string, ReadField>;
}

const CLASSES: ReadonlyMap<string, CompactClass> = new Map([
  ...MODEL.kinds.map((kind) => [kind.name, compactClass(kind.name, kind)] as const),
  ...MODEL.edges.map(
    (edge) => [edgeClass(edge), { ...compactClass(edge.type, edge), edge }] as const,
  ),
]);

function compactClass(
  name: string,
  { fields }: Pick<KindDescription | EdgeDescription, 'fields'>,
): CompactClass {
  return { name, fields: new Map(fields.map((field) => [field.name, fieldReader(field)])) };
}

/**
 * The entry for which a node stands; undefined for any node that is not written exactly as
 * `recordNode` and `edgeNode` write them, which says nothing about whether it is right.
 */
export function readCompactNode(node: CompactNode, baseIri: string): CompactEntry | undefined {
  const found = typeof node['@type'] === 'string' ? CLASSES.get(node['@type']) : undefined;
  if (found === undefined) return undefined;
  const read = readKeys(found, node, baseIri);
  if (read === undefined) return undefined;
  const { fields, origin } = read;
  const state = found.edge
    ? edgeState(found.edge, node, fields, baseIri)
    : recordState(found.name, node, fields, baseIri);
  return state && { state, origin };
}

function readKeys({ edge, fields }: CompactClass, node: CompactNode, baseIri: string) {
  const read: Record<string, FieldValue> = {};
  const origin: Record<string, unknown> = {};
  for (const key of Object.keys(node)) {
    const reader = fields.get(key);
    if (reader) {
      const value = reader(node[key], baseIri);
      if (value === undefined) return undefined;
      read[key] = value;
    } else if (Object.hasOwn(PROVENANCE_TERMS, key)) origin[key] = node[key];
    else if (!isStructure(key, edge !== undefined)) return undefined;
  }
  return { fields: read, origin };
}

function isStructure(key: string, isEdge: boolean): boolean {
  return key === '@type' || key === '@id' || (isEdge && (key === 'source' || key === 'target'));
}

function recordState(
  kind: string,
  node: CompactNode,
  fields: Fields,
  baseIri: string,
): RecordState | undefined {
  const id = idOf(node['@id'], baseIri);
  const parsed = id === undefined ? undefined : parseRecordId(id);
  if (parsed?.kind !== kind) return undefined;
  return { kind: kind as KindName, slug: parsed.slug, fields };
}

function edgeState(
  edge: EdgeDescription,
  node: CompactNode,
  fields: Fields,
  baseIri: string,
): EdgeState | undefined {
  const source = sourceOf(edge, node, baseIri);
  const target = idOf(node['target'], baseIri);
  if (source === undefined || target === undefined) return undefined;
  const state = { type: edge.type as EdgeType, source, target, fields };
  return node['@id'] === baseIri + entryPath(edgeId(state)) ? state : undefined;
}

/** The source carries the direct link to the target, and nothing else. */
function sourceOf(edge: EdgeDescription, node: CompactNode, baseIri: string): string | undefined {
  const source = node['source'] as CompactNode | null;
  if (typeof source !== 'object' || source === null) return undefined;
  const link = source[linkKey(edge)];
  const isDirect = Array.isArray(link) && link.length === 1 && link[0] === node['target'];
  if (!isDirect || Object.keys(source).length !== 2) return undefined;
  return idOf(source['@id'], baseIri);
}

function idOf(iri: unknown, baseIri: string): string | undefined {
  return typeof iri === 'string' ? recordIdOf(iri, baseIri) : undefined;
}

function fieldReader(field: FieldDescription): ReadField {
  if (field.localised) return readTexts;
  const scalar = holdsRecordIds(field) ? readReference : scalarReader(field);
  if (!field.list) return scalar;
  return (value, baseIri) => {
    if (!Array.isArray(value)) return undefined;
    const items = value.map((item) => scalar(item, baseIri));
    return items.includes(undefined) ? undefined : (items as readonly string[]);
  };
}

function scalarReader({ type, enumName }: FieldDescription): ReadField {
  if (type === 'Int' || type === 'Float') {
    return (value) => (typeof value === 'number' ? value : undefined);
  }
  if (type === 'Boolean') return (value) => (typeof value === 'boolean' ? value : undefined);
  if (type !== 'Enum') return (value) => (typeof value === 'string' ? value : undefined);
  const names = new Set(valuesByIri(enumName ?? '').values());
  return (value) => (typeof value === 'string' && names.has(value) ? value : undefined);
}

function readReference(value: unknown, baseIri: string): string | undefined {
  if (typeof value === 'string') return recordIdOf(value, baseIri);
  const text = (value as CompactNode | null)?.['@value'];
  const isText = typeof text === 'string' && Object.keys(value as object).length === 1;
  return isText ? text : undefined;
}

function readTexts(value: unknown): FieldValue | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  for (const [tag, text] of Object.entries(value)) {
    if (typeof text !== 'string' || !isCanonical(tag)) return undefined;
  }
  return value as FieldValue;
}

function isCanonical(tag: string): boolean {
  try {
    return canonicalTag(tag, '') === tag;
  } catch {
    return false;
  }
}
