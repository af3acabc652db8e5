import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SEED_FILES } from '../../src/seeding/load-seed.ts';
import { README_FILE } from './seed-folders.ts';

/** Keys that the schema names, written as in the table: `sources[].finding`. */
function keyPaths(schema: z.core.$ZodType, before = ''): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return keyPaths(schema.unwrap(), before);
  }
  if (schema instanceof z.ZodArray) {
    return keyPaths(schema.element, before === '' ? '' : `${before}[]`);
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, value]) => {
    const path = before === '' ? key : `${before}.${key}`;
    return [path, ...keyPaths(value, path)];
  });
}

/** Keys in the first column of the table under the heading of each file. */
function readTables(): ReadonlyMap<string, string[]> {
  const [, ...sections] = readFileSync(README_FILE, 'utf8').split(/^### /m);
  return new Map(
    sections.map((section) => {
      const name = /^`([^`]+)`/.exec(section)?.[1] ?? '';
      return [name, [...section.matchAll(/^\| `([^`]+)` \| ./gm)].map((match) => match[1] ?? '')];
    }),
  );
}

describe('the mapping table in seed/README.md', () => {
  const tables = readTables();

  it('has one part per input file', () => {
    const names = Object.values(SEED_FILES).map(({ name }) => name);
    expect([...tables.keys()].toSorted()).toEqual(names.toSorted());
  });

  it.each(Object.values(SEED_FILES))('names the keys of $name, no more and no fewer', (file) => {
    expect(tables.get(file.name)?.toSorted()).toEqual(keyPaths(file.schema).toSorted());
  });
});
