/** Says in one sentence what is wrong with the input, and what is allowed. */
import { z } from 'zod';
import { lastPartOf, placeOf, valueAt } from './places.ts';

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** The sentence for an issue that the schema found in the input of that file. */
export function describeIssue(
  file: string,
  schema: z.core.$ZodType,
  input: unknown,
  issue: z.core.$ZodIssue,
): string {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    const subject = issue.keys.length === 1 ? `the key ${keys} is` : `the keys ${keys} are`;
    const allowed = keysAt(schema, issue.path).join(', ');
    return `${placeOf(file, input, issue.path)}: ${subject} not mapped; allowed are ${allowed}.`;
  }
  const place = placeOf(file, input, issue.path.slice(0, -1));
  const subject = lastPartOf(input, issue.path);
  const value = valueAt(input, issue.path);
  if (value === undefined) return `${place}: ${subject} is missing.`;
  return `${place}: ${subject} ${demandOf(issue)}${found(value, issue)}.`;
}

function demandOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be ${EXPECTED[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  return issue.message;
}

/** A list or an object is too long to show; its place says enough. */
function found(value: unknown, { code }: z.core.$ZodIssue): string {
  if (Array.isArray(value)) return code === 'invalid_type' ? ', not a list' : '';
  if (typeof value === 'object' && value !== null) return '';
  return `, not ${JSON.stringify(value)}`;
}

function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const found = path.reduce<z.core.$ZodType | undefined>(stepInto, schema);
  const object = found && withoutWrapping(found);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function stepInto(
  schema: z.core.$ZodType | undefined,
  key: PropertyKey,
): z.core.$ZodType | undefined {
  const inner = schema && withoutWrapping(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodObject) return inner.shape[String(key)];
  return undefined;
}

function withoutWrapping(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? schema.unwrap()
    : schema;
}
