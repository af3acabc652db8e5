import { buildSchema, lexicographicSortSchema, printSchema, validateSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { TYPE_DEFINITIONS } from '../../src/api/generated/type-definitions.ts';
import { buildServedSchema } from '../../src/api/schema.ts';

describe('the served schema', () => {
  it('is the one that its text tells, which is valid', () => {
    // Checks the text and the types, which the server takes on trust when it starts.
    const checked = buildSchema(TYPE_DEFINITIONS);

    expect(validateSchema(checked)).toEqual([]);
    const text = (schema: typeof checked) => printSchema(lexicographicSortSchema(schema));
    expect(text(buildServedSchema())).toBe(text(checked));
  });

  it('is made anew each time, so that servers share none', () => {
    expect(buildServedSchema()).not.toBe(buildServedSchema());
  });
});
