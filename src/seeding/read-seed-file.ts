/** Reads an input file and checks every key and value in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';
import { placeOf, valueAt } from './places.ts';
import { SeedMistake } from './seed-mistake.ts';

/** An input file: its name, and the schema that names every key it may have. */
export interface SeedFile<Schema extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly schema: Schema;
}

/** The content of the file; throws `SeedMistake` when the schema refuses it or an id is repeated. */
export function readSeedFile<Schema extends z.ZodType>(
  folder: string,
  { name, schema }: SeedFile<Schema>,
): z.output<Schema> {
  const input = parseJson(name, readText(folder, name));
  const result = schema.safeParse(input);
  const [issue] = result.error?.issues ?? [];
  if (issue) throw new SeedMistake(describeIssue(name, schema, input, issue));
  refuseRepeatedIds(name, input);
  return result.data as z.output<Schema>;
}

function readText(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch (cause) {
    throw new SeedMistake(`${name}: the file is missing or cannot be read.`, { cause });
  }
}

function parseJson(name: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new SeedMistake(`${name}${lineOf(cause, content)}: this is not JSON.`, { cause });
  }
}

/** The message of JSON.parse tells the position, except when the text ends too early. */
function lineOf(cause: unknown, content: string): string {
  const match = cause instanceof Error ? /at position (\d+)/.exec(cause.message) : null;
  const before = match ? content.slice(0, Number(match[1])) : content.trimEnd();
  return `, line ${before.split('\n').length}`;
}

function refuseRepeatedIds(name: string, input: unknown): void {
  const lists = Array.isArray(input) ? [[]] : Object.keys(input ?? {}).map((key) => [key]);
  for (const path of lists) {
    const rows = valueAt(input, path);
    if (Array.isArray(rows)) refuseRepeatedIdsIn(name, input, path, rows);
  }
}

function refuseRepeatedIdsIn(
  name: string,
  input: unknown,
  path: readonly string[],
  rows: readonly unknown[],
): void {
  const taken = new Map<unknown, number>();
  for (const [index, row] of rows.entries()) {
    const id = valueAt(row, ['id']);
    const first = id === undefined ? undefined : taken.get(id);
    if (first !== undefined) {
      const place = placeOf(name, input, [...path, index]);
      throw new SeedMistake(`${place}: the id is already taken by row ${first + 1}.`);
    }
    taken.set(id, index);
  }
}
