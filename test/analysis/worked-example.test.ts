import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';

/** A query of the documentation and the answer that stands below it. */
interface WorkedQuery {
  readonly heading: string;
  readonly query: string;
  readonly answer: unknown;
}

const CHAPTER = /^## Worked through on the example$(.*?)(?=^## |$(?![\s\S]))/ms;
const PAIR = /^```graphql\n(.*?)^```\n+^```json\n(.*?)^```$/gms;

function workedQueries(): readonly WorkedQuery[] {
  const text = readFileSync(new URL('../../docs/analysis.md', import.meta.url), 'utf8');
  const chapter = CHAPTER.exec(text)?.[1] ?? '';
  return chapter
    .split(/^### /m)
    .slice(1)
    .flatMap((section) => {
      const heading = section.slice(0, section.indexOf('\n'));
      return [...section.matchAll(PAIR)].map(([, query = '', answer = '']) => ({
        heading,
        query,
        answer: JSON.parse(answer),
      }));
    });
}

/** What the chapter must work through: a definition that is only told would go out of date. */
const DEFINITIONS = [
  'Readiness',
  'Dependencies',
  'Knots',
  'One question and its surroundings',
  'Ready questions',
  'Bottlenecks',
  'Stated priority',
  'Methods, capabilities, resources and labs',
  'Gaps',
  'Certainty',
  'Coverage',
  'Resilience',
  'Single points of failure',
  'How widely knowledge is held',
  'What if',
  'Comparison',
];

describe('the chapter of docs/analysis.md that works the definitions through', () => {
  const worked = workedQueries();
  let api: TestApi;
  beforeAll(async () => {
    const { records, edges } = readBundledSeed('example');
    api = await openTestApi([...records, ...edges]);
  });
  afterAll(() => api.close());

  it('works through every definition', () => {
    expect([...new Set(worked.map(({ heading }) => heading))]).toEqual(DEFINITIONS);
  });

  it.each(worked.map((each) => [each.heading, each] as const))(
    'tells what the server answers: %s',
    async (_heading, { query, answer }) => {
      expect(await api.read(query)).toEqual(answer);
    },
  );
});
