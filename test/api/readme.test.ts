import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/api/limits.ts';
import { MAXIMUM_PAGE_SIZE } from '../../src/model/schema-names.ts';

describe('README', () => {
  it('tells the limits that are in force', () => {
    const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
    const number = (value: number) => value.toLocaleString('en-GB');

    expect(readme).toContain(
      `${LIMITS.depth} levels, ${LIMITS.aliases} aliases, ${LIMITS.directives} directives, ` +
        `${number(LIMITS.tokens)} tokens, ${number(LIMITS.cost)} fields in the answer, ` +
        `pages of at most ${MAXIMUM_PAGE_SIZE} items`,
    );
  });
});
