import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submitChanges } from '../../src/changes/submit-changes.ts';
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

/** The section that asks a server in which this question has been answered since. */
const COMPARED = 'Comparison';
const ANSWERED = 'why-does-it-glow';

async function openExample(): Promise<TestApi> {
  const { records, edges } = readBundledSeed('example');
  return openTestApi([...records, ...edges]);
}

async function answerSince(api: TestApi): Promise<void> {
  const { records } = readBundledSeed('example');
  const changes = records
    .filter(({ slug }) => slug === ANSWERED)
    .map((record) => ({ put: { ...record, fields: { ...record.fields, status: 'ANSWERED' } } }));
  expect(changes).toHaveLength(1);
  await submitChanges(api.store, { actor: 'test', message: 'answered', changes });
  await api.services.graph.refresh();
}

describe('the chapter of docs/analysis.md that works the definitions through', () => {
  const worked = workedQueries();
  let api: TestApi;
  let later: TestApi;
  beforeAll(async () => {
    api = await openExample();
    later = await openExample();
    await answerSince(later);
  });
  afterAll(async () => {
    await api.close();
    await later.close();
  });

  it('works through every definition', () => {
    expect([...new Set(worked.map(({ heading }) => heading))]).toEqual(DEFINITIONS);
  });

  it.each(worked.map((each) => [each.heading, each] as const))(
    'tells what the server answers: %s',
    async (heading, { query, answer }) => {
      expect(await (heading === COMPARED ? later : api).read(query)).toEqual(answer);
    },
  );
});
