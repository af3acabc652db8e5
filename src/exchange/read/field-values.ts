/** Values of fields as JSON and YAML state them. */
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { FieldValue } from '../../model/states.ts';
import { shown } from '../../model/validation.ts';

/** An object of a JSON or YAML text. */
export type JsonRecord = { readonly [key: string]: unknown };

/** Whether the value is an object and no list. */
export function isObject(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as messages show it, whatever is in it. */
export function described(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'an object' : shown(value);
}

/**
 * The value in the model's form: a scalar, a list of scalars, or texts by language. What is nested
 * deeper has no such form: throws `ReadMistake`. Whether it fits the field is checked by the model.
 */
export function fieldValue(place: string, key: string, value: unknown): FieldValue {
  if (typeof value !== 'object' || value === null) return value as FieldValue;
  if (Array.isArray(value)) {
    if (value.every(isScalar)) return value as FieldValue;
    throw new ReadMistake(`${place}.${key} holds a list or an object inside a list.`);
  }
  const entries = Object.entries(value);
  if (!entries.every(([, item]) => isScalar(item))) {
    throw new ReadMistake(`${place}.${key} holds a list or an object inside an object.`);
  }
  if (!entries.some(([, item]) => item === null)) return value as FieldValue;
  return Object.fromEntries(entries.filter(([, item]) => item !== null)) as FieldValue;
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
