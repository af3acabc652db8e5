/** Single values on their way into Neo4j's own types and back. */
import neo4j from 'neo4j-driver';
import type { ScalarType } from '../../../model/model.ts';
import type { FieldValue } from '../../../model/states.ts';
import { StoreError } from '../../store-error.ts';

/** A value as the driver takes and gives it. */
export type NativeValue =
  | string
  | number
  | boolean
  | ReturnType<typeof neo4j.int>
  | InstanceType<typeof neo4j.types.Date>
  | InstanceType<typeof neo4j.types.DateTime>
  | readonly NativeValue[];

/** Properties of a node or relationship. */
export type NativeProperties = { readonly [name: string]: NativeValue };

/** A stored value that is not localised. Throws `invalid` for one that the type does not have. */
export function toNative(type: ScalarType, value: FieldValue): NativeValue {
  if (Array.isArray(value)) return value.map((each) => toNative(type, each));
  if (typeof value === 'object') {
    throw new StoreError('invalid', `A ${type} cannot be ${JSON.stringify(value)}.`);
  }
  switch (type) {
    case 'Int':
      return neo4j.int(Number(value));
    case 'Date':
      return toNativeDate(String(value));
    case 'DateTime':
      return toNativeMoment(String(value));
    default:
      return value;
  }
}

/** The other way; days and moments become ISO 8601 texts, whatever the type says. */
export function fromNative(value: NativeValue): FieldValue {
  if (Array.isArray(value)) return value.map(fromNative) as string[] | number[];
  if (value instanceof neo4j.types.Date) return value.toString();
  if (value instanceof neo4j.types.DateTime) return value.toStandardDate().toISOString();
  return value as string | number | boolean;
}

/** A moment in UTC, to the millisecond. Throws `invalid` for one that is none. */
export function toNativeMoment(text: string): NativeValue {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new StoreError('invalid', `${text} is no moment.`);
  return new neo4j.types.DateTime(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
    date.getUTCMilliseconds() * 1_000_000,
    0,
  );
}

function toNativeDate(text: string): NativeValue {
  const date = new Date(text);
  // Also refuses days such as 30 February, which Date would take for one in March.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw new StoreError('invalid', `${text} is no day of the calendar.`);
  }
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return new neo4j.types.Date(year, month, day);
}
