/**
 * Records and edges as native properties of nodes and relationships. A text in a language is a
 * property of its own: `title_en`, `title_zh_Hant` (hyphens of the tag become underscores, of which
 * neither tags nor names of fields have any). `title` repeats the text in the record's own language
 * for people and is read only when somebody changed it by hand.
 */

import { parseRecordId } from '../../../model/identity.ts';
import { edgeOfType, isEdgeType, kindNamed } from '../../../model/lookup.ts';
import type { FieldDescription } from '../../../model/model.ts';
import type {
  Fields,
  FieldValue,
  LocalisedValue,
  Provenance,
  StoredEdge,
  StoredRecord,
} from '../../../model/states.ts';
import { stateDigest } from '../../digest.ts';
import { searchText } from '../../search-text.ts';
import { StoreError } from '../../store-error.ts';
import {
  fromNative,
  type NativeProperties,
  type NativeValue,
  toNative,
  toNativeMoment,
} from './native-values.ts';

const LANGUAGE_TAG = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

/** Properties that are no fields of the model; the model must not use these names. */
export const OWN_PROPERTIES = [
  'id',
  'slug',
  'searchText',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
  'revision',
  'digest',
] as const;

const OWN: ReadonlySet<string> = new Set(OWN_PROPERTIES);

/** What a statement returns of a node or relationship; null where it left a property out. */
export type ReadProperties = { readonly [name: string]: NativeValue | null };

/** Properties of a record's node. */
export function recordProperties(record: StoredRecord): NativeProperties {
  const { id, kind, slug, fields, provenance } = record;
  return {
    ...fieldProperties(kindNamed(kind).fields, fields),
    ...provenanceProperties(provenance),
    id,
    slug,
    searchText: searchText(record),
  };
}

/** Properties of an edge's relationship. */
export function edgeProperties({ id, type, fields, provenance }: StoredEdge): NativeProperties {
  return {
    ...fieldProperties(edgeOfType(type).fields, fields),
    ...provenanceProperties(provenance),
    id,
  };
}

/** The record of a node. Throws `damaged` when its id is none. */
export function recordOf(properties: ReadProperties): StoredRecord {
  const id = String(properties['id']);
  const name = parseRecordId(id);
  if (!name) throw new StoreError('damaged', `The database holds a record with the id ${id}.`);
  const provenance = provenanceOf(properties);
  const { fields, edited } = readFields(kindNamed(name.kind).fields, properties);
  const state = { ...name, fields };
  // Default and text by language differ: one was changed by hand, and the digest tells which.
  const isDefaultNewer = edited !== undefined && stateDigest(state) === provenance.digest;
  return { id, ...name, fields: isDefaultNewer ? { ...fields, ...edited } : fields, provenance };
}

/** The edge of a relationship, whose type its id begins with. Throws `damaged` when it does not. */
export function edgeOf(source: string, target: string, properties: ReadProperties): StoredEdge {
  const id = String(properties['id']);
  const type = id.slice(0, id.indexOf('.'));
  if (!isEdgeType(type)) {
    throw new StoreError('damaged', `The database holds an edge with the id ${id}.`);
  }
  const { fields } = readFields(edgeOfType(type).fields, properties);
  return { id, type, source, target, fields, provenance: provenanceOf(properties) };
}

/** Provenance among the properties of a node or relationship; empty where somebody removed it. */
export function provenanceOf(properties: ReadProperties): Provenance {
  return {
    createdAt: String(read(properties, 'createdAt') ?? ''),
    createdBy: String(read(properties, 'createdBy') ?? ''),
    updatedAt: String(read(properties, 'updatedAt') ?? ''),
    updatedBy: String(read(properties, 'updatedBy') ?? ''),
    revision: Number(read(properties, 'revision') ?? 0),
    digest: String(read(properties, 'digest') ?? ''),
  };
}

/** All that properties say besides provenance, also what the model does not know. */
export function statedFields(
  descriptions: readonly FieldDescription[],
  properties: ReadProperties,
): Fields {
  const { fields, edited } = readFields(descriptions, properties);
  const unknown: Record<string, FieldValue> = {};
  for (const name of Object.keys(properties)) {
    const [field] = name.split('_');
    const isKnown = descriptions.some((each) => each.name === name || each.name === field);
    const value = read(properties, name);
    if (isKnown || OWN.has(name) || value === undefined) continue;
    unknown[name] = value;
  }
  return { ...fields, ...edited, ...unknown };
}

function provenanceProperties(provenance: Provenance): NativeProperties {
  return {
    ...provenance,
    createdAt: toNativeMoment(provenance.createdAt),
    updatedAt: toNativeMoment(provenance.updatedAt),
    revision: toNative('Int', provenance.revision),
  };
}

function fieldProperties(
  descriptions: readonly FieldDescription[],
  fields: Fields,
): NativeProperties {
  const properties: Record<string, NativeValue> = {};
  for (const { name, type, localised } of descriptions) {
    const value = fields[name];
    if (value === undefined) continue;
    if (!localised) properties[name] = toNative(type, value);
    else Object.assign(properties, textProperties(name, value as LocalisedValue, fields));
  }
  return properties;
}

function textProperties(name: string, texts: LocalisedValue, { language }: Fields) {
  const properties: Record<string, string> = {};
  for (const [tag, text] of Object.entries(texts)) {
    if (!LANGUAGE_TAG.test(tag)) throw new StoreError('invalid', `${tag} is no language tag.`);
    properties[`${name}_${tag.replaceAll('-', '_')}`] = text;
    if (tag === language) properties[name] = text;
  }
  return properties;
}

interface ReadFields {
  readonly fields: Fields;
  /** Localised fields with the default in place of a text by language that differs from it. */
  readonly edited?: Fields;
}

function readFields(
  descriptions: readonly FieldDescription[],
  properties: ReadProperties,
): ReadFields {
  const fields: Record<string, FieldValue> = {};
  const edited: Record<string, FieldValue> = {};
  const texts = textsByField(properties);
  for (const { name, localised } of descriptions) {
    const value = localised ? texts.get(name) : read(properties, name);
    if (value !== undefined) fields[name] = value;
    if (localised) Object.assign(edited, editedTexts(name, texts.get(name), properties));
  }
  return Object.keys(edited).length === 0 ? { fields } : { fields, edited };
}

function textsByField(properties: ReadProperties): Map<string, Record<string, string>> {
  const byField = new Map<string, Record<string, string>>();
  for (const [property, value] of Object.entries(properties)) {
    const underscore = property.indexOf('_');
    if (underscore < 0 || typeof value !== 'string') continue;
    const name = property.slice(0, underscore);
    const texts = byField.get(name) ?? {};
    texts[property.slice(underscore + 1).replaceAll('_', '-')] = value;
    byField.set(name, texts);
  }
  return byField;
}

function editedTexts(
  name: string,
  texts: LocalisedValue | undefined,
  properties: ReadProperties,
): Fields {
  const { language, [name]: text } = properties;
  if (typeof text !== 'string' || typeof language !== 'string') return {};
  return texts?.[language] === text ? {} : { [name]: { ...texts, [language]: text } };
}

function read(properties: ReadProperties, name: string): FieldValue | undefined {
  const value = properties[name];
  return value === undefined || value === null ? undefined : fromNative(value);
}
