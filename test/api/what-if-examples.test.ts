/** The example tabs of hypotheses, on the seed of the field. */
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPARISON_EXAMPLES, WHAT_IF_EXAMPLES } from '../../src/api/examples/what-if.ts';
import { TYPE_DEFINITIONS } from '../../src/api/generated/type-definitions.ts';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  const { records, edges } = readBundledSeed('field');
  api = await openTestApi([...records, ...edges]);
});
afterAll(() => api.close());

/** What the example of that name answers at its root. */
async function read(name: string): Promise<Record<string, unknown>> {
  const example = WHAT_IF_EXAMPLES.find((each) => each.name === name);
  if (!example) throw new Error(`no example ${name}`);
  const data = await api.read(example.query, JSON.parse(example.variables));
  return Object.values(data)[0] as Record<string, unknown>;
}

describe('the examples of hypotheses', () => {
  it('open questions by an answer', async () => {
    const answer = await read('What would open if this were answered?');
    const opens = answer['opens'] as { openedBy: { id: string }[] }[];

    expect(opens.length).toBeGreaterThan(2);
    for (const { openedBy } of opens) {
      expect(openedBy.map(({ id }) => id)).toEqual(['question/interpretability-ground-truth']);
    }
    expect(answer['sentence']).toMatch(
      / \d+ questions would become ready \(“.+ more\)\. \d+ gaps would close and /,
    );
  });

  it('lose questions, methods and findings by removals', async () => {
    const answer = await read('What would be lost without these?');

    for (const list of ['lost', 'withoutMethod', 'goesToo']) {
      expect([list, (answer[list] as unknown[]).length > 0]).toEqual([list, true]);
    }
    expect((answer['gapsOpened'] as { totalCount: number }).totalCount).toBeGreaterThan(0);
  });

  it('move ranks by an added edge', async () => {
    const answer = await read('What if this needed that? In rows');
    const rows = answer['rows'] as { readinessAfter: string; slug: string }[];

    expect(rows[0]).toMatchObject({ slug: 'evaluation-validity', readinessAfter: 'BLOCKED' });
    expect(rows.length).toBeGreaterThan(2);
  });

  it('ask for a comparison that the schema takes', () => {
    const schema = buildSchema(TYPE_DEFINITIONS);
    const errors = COMPARISON_EXAMPLES.flatMap(({ query }) => validate(schema, parse(query)));

    expect(errors).toEqual([]);
  });
});
