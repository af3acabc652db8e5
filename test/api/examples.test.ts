import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/api/examples.ts';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';
import { SIGNS_OF_BOTTLENECKS } from './example-signs/bottlenecks.ts';
import { SIGNS_OF_DEPENDENCIES } from './example-signs/dependencies.ts';
import { SIGNS_OF_GAPS } from './example-signs/gaps.ts';
import { SIGNS_OF_READY_QUESTIONS } from './example-signs/ready-questions.ts';
import { SIGNS_OF_RECORDS } from './example-signs/records.ts';
import { SIGNS_OF_RESILIENCE } from './example-signs/resilience.ts';
import type { Signs } from './example-signs/sign.ts';
import { SIGNS_OF_WHAT_IF } from './example-signs/what-if.ts';

/** Something true of each answer that only a right one has, by the name of the example. */
const SIGNS: Signs = {
  ...SIGNS_OF_BOTTLENECKS,
  ...SIGNS_OF_DEPENDENCIES,
  ...SIGNS_OF_GAPS,
  ...SIGNS_OF_READY_QUESTIONS,
  ...SIGNS_OF_RECORDS,
  ...SIGNS_OF_RESILIENCE,
  ...SIGNS_OF_WHAT_IF,
};

/** Lists that say something by being empty: no circle, nothing that became ready or settled, no record that was written again. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['byKind', 'cycles', 'ready', 'settled']);

/** The lists that an answer holds at its root or right beneath, but those that may be empty. */
function rootLists(data: Record<string, unknown>): readonly unknown[] {
  const fields = Object.values(data);
  expect(fields).not.toContain(null);
  const beneath = fields.flatMap((field) => Object.entries(field as object));
  const lists = beneath.filter(([name]) => !MAY_BE_EMPTY.has(name)).map(([, value]) => value);
  return [...fields, ...lists].filter((value) => Array.isArray(value));
}

describe('the example queries, on the seed of the field', () => {
  let api: TestApi;
  beforeAll(async () => {
    const { records, edges } = readBundledSeed('field');
    // What changed since then ends now, and the seed is written now.
    api = await openTestApi([...records, ...edges], { now: () => new Date() });
  });
  afterAll(() => api.close());

  it('serve every kind of user', () => {
    const audiences = new Set(EXAMPLES.map(({ audience }) => audience));

    expect([...audiences].sort()).toEqual([
      'analyst',
      'contributor',
      'coordinator',
      'dashboard',
      'lab',
      'newcomer',
    ]);
  });

  it('are at least ten, each with a name of its own and a sign of a right answer', () => {
    const names = EXAMPLES.map(({ name }) => name);

    expect(names.length).toBeGreaterThanOrEqual(10);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(SIGNS).sort()).toEqual(names.toSorted());
  });

  it.each(EXAMPLES.map((example) => [example.name, example] as const))(
    'answers "%s"',
    async (name, { query, variables }) => {
      const data = await api.read(query, variables === '' ? {} : JSON.parse(variables));

      for (const list of rootLists(data)) expect(list).not.toEqual([]);
      SIGNS[name]?.(data);
    },
  );
});
