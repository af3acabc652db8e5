/** Entries in Lacuna's own form, as NDJSON, JSON and YAML write them. */
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { EdgeType, KindName } from '../../model/generated/model.ts';
import { edgeOfType, isEdgeType, isKindName, kindNamed } from '../../model/lookup.ts';
import { nearestName } from '../../model/nearest-name.ts';
import type { Fields, LocalisedValue } from '../../model/states.ts';
import { unknownEdgeType, unknownKind } from '../../model/validation.ts';
import type { InputEntry, Place } from '../input.ts';
import { type FieldShape, shapeOf } from './field-shapes.ts';
import { described, fieldValue, isObject, type JsonRecord } from './field-values.ts';
import { readOrigin } from './origin.ts';

const NAMING_KEYS = ['kind', 'slug', 'type', 'source', 'target'];

/** The entry that a value states; throws `ReadMistake` when it states none. */
export function ownEntry(value: unknown, place: Place): InputEntry {
  if (!isObject(value)) {
    throw new ReadMistake(
      `The entry is ${described(value)}, not an object; an entry is {"kind": …} or {"type": …}.`,
    );
  }
  if (Object.hasOwn(value, 'kind')) return recordEntry(value, place);
  if (Object.hasOwn(value, 'type')) return edgeEntry(value, place);
  throw new ReadMistake(
    `The object has neither "kind", as a record, nor "type", as an edge${meantKey(value)}`,
  );
}

function recordEntry(value: JsonRecord, place: Place): InputEntry {
  const { kind, slug, createdAt, createdBy, updatedAt, updatedBy, ...others } = value;
  if (Object.hasOwn(value, 'type')) {
    throw new ReadMistake('The object has both "kind", as a record, and "type", as an edge.');
  }
  const name = namingText(kind, 'kind');
  if (!isKindName(name)) throw new ReadMistake(unknownKind(name));
  const fields = readFields(name, shapeOf(kindNamed(name)), others);
  const origin = readOrigin({ createdAt, createdBy, updatedAt, updatedBy });
  const state = { kind: name as KindName, slug: namingText(slug, 'slug', value), fields };
  return { is: 'entry', place, state, ...(origin && { origin }) };
}

function edgeEntry(value: JsonRecord, place: Place): InputEntry {
  const { type, source, target, createdAt, createdBy, updatedAt, updatedBy, ...others } = value;
  const name = namingText(type, 'type');
  if (!isEdgeType(name)) throw new ReadMistake(unknownEdgeType(name));
  const state = {
    type: name as EdgeType,
    source: namingText(source, 'source', value),
    target: namingText(target, 'target', value),
    fields: readFields(name, shapeOf(edgeOfType(name)), others),
  };
  const origin = readOrigin({ createdAt, createdBy, updatedAt, updatedBy });
  return { is: 'entry', place, state, ...(origin && { origin }) };
}

/** A text that names the entry; these are checked here because an id is made of them. */
function namingText(value: unknown, key: string, whole: JsonRecord = {}): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) {
    throw new ReadMistake(`The key "${key}" is missing${meantKey(whole, key)}`);
  }
  const advice = typeof value === 'object' ? '' : ' in quotes';
  throw new ReadMistake(`"${key}" is ${described(value)}; it must be a text${advice}.`);
}

function meantKey(value: JsonRecord, wanted?: string): string {
  const names = wanted === undefined ? NAMING_KEYS : [wanted];
  const unknown = Object.keys(value).filter((key) => !NAMING_KEYS.includes(key));
  for (const key of unknown) {
    const nearest = nearestName(key, names);
    if (nearest !== undefined) return `; is "${key}" meant to be "${nearest}"?`;
  }
  return '.';
}

function readFields(place: string, shape: FieldShape, given: JsonRecord): Fields {
  const fields: Record<string, Fields[string]> = { ...shape.defaults };
  for (const key of Object.keys(given)) {
    const value = given[key];
    if (value === null) continue;
    if (key === '__proto__') throw new ReadMistake(`${place} has no field "__proto__".`);
    fields[key] =
      typeof value === 'string' && shape.localised.has(key)
        ? inOwnLanguage(place, key, value, given['language'])
        : fieldValue(place, key, value);
  }
  return fields;
}

function inOwnLanguage(
  place: string,
  key: string,
  text: string,
  language: unknown,
): LocalisedValue {
  if (typeof language === 'string' && language !== '__proto__') return { [language]: text };
  throw new ReadMistake(
    `${place}.${key} is a plain text, so "language" must say in which language it is.`,
  );
}
