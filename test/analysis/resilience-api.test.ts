/** Resilience as the API answers it: arguments, the day, tables, and what is refused. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTable } from '../../src/api/answer-table.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';
import { edge, finding, lab, method, open, record, requires } from './small-graphs.ts';

/** A lab and a person run the effort; the person leaves at the end of 2026. */
const states = [
  ...open('a', 'b'),
  requires('b', 'a'),
  lab('l'),
  lab('k'),
  record('Person', 'secret', { name: 'Secret' }),
  record('Person', 'secret-too', { name: 'Secret too', visibility: 'LAB' }),
  lab('hidden', { visibility: 'LAB' }),
  edge('MEMBER_OF', 'person/secret', 'lab/l', { to: '2026-12-31' }),
  record('Effort', 'e', { title: { en: 'e' }, state: 'ACTIVE', to: '2027-06-30' }),
  edge('PURSUES', 'effort/e', 'question/a'),
  edge('RUN_BY', 'effort/e', 'lab/l'),
  edge('RUN_BY', 'effort/e', 'person/secret'),
  method('m'),
  method('n'),
  edge('ADDRESSES', 'method/m', 'question/a'),
  record('Capability', 'c', { name: { en: 'Careful counting' } }),
  edge('NEEDS', 'method/m', 'capability/c'),
  edge('HAS', 'lab/l', 'capability/c'),
  edge('HAS', 'lab/k', 'capability/c', { to: '2026-12-31' }),
  edge('HAS', 'lab/hidden', 'capability/c'),
  finding('f'),
  edge('INFORMS', 'finding/f', 'question/b'),
];

describe('resilience, asked through the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(states);
  });
  afterAll(() => api.close());

  const without = (list: string, rest = '') =>
    api.ask(`{ resilience(without: ${list}${rest}) { value } }`);

  it('answers with records, a sentence that can be read aloud, and the revision', async () => {
    const data = await api.read(`{
      resilience(without: ["question/a"]) {
        value sentence without { id } downstreamCount downstream { id } asOf truncated { reason }
        parts { name description count worth questions { id } }
        between { kind count records { id } }
        because { rule sentence records { id } }
      }
    }`);

    expect(data).toMatchObject({
      resilience: {
        value: 1,
        sentence: 'Without \u201ca\u201d, 1 open question loses the last route to an answer.',
        without: [{ id: 'question/a' }],
        parts: [
          { name: 'LAST_WORKER', count: 0 },
          { name: 'LAST_EVIDENCE', count: 0 },
          { name: 'LAST_METHOD', count: 0 },
          { name: 'LAST_ROUTE', count: 1, worth: 0.5, questions: [{ id: 'question/b' }] },
        ],
        between: [],
        because: [
          {
            rule: 'LAST_ROUTE',
            sentence:
              '1 open question needs what was removed, over prerequisites that cannot be had another way: b.',
          },
        ],
        truncated: null,
      },
    });
  });

  it('answers for the day asked about: memberships, holdings and efforts that are over do not count', async () => {
    const ask = (validAt: string) =>
      api.read(`{
        resilience(without: ["lab/l"], validAt: "${validAt}") {
          parts { name count }
          between { kind records { id } }
        }
        cheapestSteps(validAt: "${validAt}") { before steps { lab { id } record { id } holder { id } } }
        knowledgeSpread(validAt: "${validAt}") { nodes { record { id } spread value } }
        singlePointsOfFailure(kinds: [LAB], validAt: "${validAt}") { nodes { record { id } questionCount } }
      }`);
    const counts = (...numbers: readonly number[]) =>
      ['LAST_WORKER', 'LAST_EVIDENCE', 'LAST_METHOD', 'LAST_ROUTE'].map((name, index) => ({
        name,
        count: numbers[index],
      }));

    expect(await ask('2026-12-31')).toEqual({
      resilience: { parts: counts(0, 0, 0, 0), between: [] },
      cheapestSteps: { before: 0, steps: [] },
      knowledgeSpread: {
        nodes: [{ record: { id: 'capability/c' }, spread: 'SEVERAL_LABS', value: 2 }],
      },
      singlePointsOfFailure: { nodes: [] },
    });
    expect(await ask('2027-01-01')).toEqual({
      resilience: {
        parts: counts(1, 0, 1, 0),
        between: [
          { kind: 'CAPABILITY', records: [{ id: 'capability/c' }] },
          { kind: 'METHOD', records: [{ id: 'method/m' }] },
          { kind: 'EFFORT', records: [{ id: 'effort/e' }] },
        ],
      },
      cheapestSteps: {
        before: 1,
        steps: [{ lab: { id: 'lab/k' }, record: { id: 'capability/c' }, holder: { id: 'lab/l' } }],
      },
      knowledgeSpread: { nodes: [{ record: { id: 'capability/c' }, spread: 'ONE_LAB', value: 1 }] },
      singlePointsOfFailure: { nodes: [{ record: { id: 'lab/l' }, questionCount: 1 }] },
    });
    expect(await ask('2027-07-01')).toMatchObject({
      resilience: { parts: counts(0, 0, 1, 0) },
    });
  });

  it('refuses to take a person away, whether there is one or not', async () => {
    for (const id of ['person/secret', 'person/secret-too', 'person/nobody']) {
      expect(await without(`["lab/l", "${id}"]`)).toMatchObject({
        data: null,
        errors: [
          {
            code: 'FORBIDDEN',
            message:
              'without asks about people; they are counted, never taken away, ranked or named.',
          },
        ],
      });
    }
    const { errors } = await api.ask(
      '{ singlePointsOfFailure(kinds: [LAB, PERSON]) { totalCount } }',
    );
    expect(errors).toMatchObject([
      {
        code: 'FORBIDDEN',
        message: 'kinds asks about people; they are counted, never taken away, ranked or named.',
      },
    ]);
  });

  it.each([
    ['[]', 'without is 0; it must be a list of 1 to 50 global ids.'],
    [
      JSON.stringify(Array.from({ length: 51 }, (_, index) => `lab/l${index}`)),
      'without is 51; it must be a list of 1 to 50 global ids.',
    ],
    [
      '["lab/none"]',
      'without is "lab/none"; it must be the global id of a record that you may see.',
    ],
    [
      '["lab/hidden"]',
      'without is "lab/hidden"; it must be the global id of a record that you may see.',
    ],
    ['["l"]', 'without is "l"; it must be a global id such as question/some-slug.'],
    ['["lab/l", "lab/k", "lab/l"]', 'without is "lab/l"; it must be named once.'],
  ])('refuses the list %s in one sentence', async (list, message) => {
    for (const field of ['resilience', 'resilienceTable']) {
      const { errors } = await api.ask(`{ ${field}(without: ${list}) { asOf } }`);
      expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message }]);
    }
  });

  it.each([
    ['singlePointsOfFailure(first: 0) { totalCount }', 'first is 0; it must be from 1 to 100.'],
    [
      'singlePointsOfFailure(kinds: []) { totalCount }',
      'kinds is []; it must be a list of at least one kind, or absent.',
    ],
    [
      'singlePointsOfFailure(kinds: [LAB, TOPIC]) { totalCount }',
      'kinds is "TOPIC"; it must be among LAB, METHOD, CAPABILITY, RESOURCE, SYSTEM, WORK, FINDING, CLAIM, EFFORT, QUESTION.',
    ],
    [
      'singlePointOfFailureTable(limit: 2001) { totalCount }',
      'limit is 2001; it must be from 1 to 2000.',
    ],
    [
      'resilienceTable(without: ["lab/l"], limit: 0) { totalCount }',
      'limit is 0; it must be from 1 to 2000.',
    ],
    ['knowledgeSpread(first: 101) { totalCount }', 'first is 101; it must be from 1 to 100.'],
    ['knowledgeSpreadTable(limit: -1) { totalCount }', 'limit is -1; it must be from 1 to 2000.'],
    ['cheapestSteps(first: 51) { value }', 'first is 51; it must be from 1 to 50.'],
    ['cheapestSteps(first: 0) { value }', 'first is 0; it must be from 1 to 50.'],
  ])('refuses %s in one sentence', async (field, message) => {
    expect((await api.ask(`{ ${field} }`)).errors).toMatchObject([
      { code: 'BAD_USER_INPUT', message },
    ]);
  });

  it('goes through the ranking page by page, and narrows it without changing ranks', async () => {
    const page = (rest: string) =>
      api.read<{
        singlePointsOfFailure: {
          nodes: { rank: number; record: { id: string } }[];
          pageInfo: { endCursor: string };
          totalCount: number;
        };
      }>(
        `{ singlePointsOfFailure(${rest}) { totalCount pageInfo { endCursor } nodes { rank kind record { id } } } }`,
      );
    const { singlePointsOfFailure: all } = await page('first: 100');
    const { singlePointsOfFailure: first } = await page('first: 1');
    const { singlePointsOfFailure: rest } = await page(
      `first: 100, after: "${first.pageInfo.endCursor}"`,
    );
    const { singlePointsOfFailure: narrowed } = await page('kinds: [QUESTION]');

    expect(all.totalCount).toBe(5);
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
    expect(narrowed.nodes).toEqual(
      all.nodes.filter(({ record }) => record.id.startsWith('question/')),
    );
    expect(narrowed.nodes).toHaveLength(1);
  });

  it.each([
    [
      'resilienceTable(without: ["question/a", "finding/f"]) { rows { slug title loss statedImportance } totalCount }',
      'slug,title,loss,statedImportance\nb,b,LAST_EVIDENCE,\nb,b,LAST_ROUTE,\n',
    ],
    [
      'singlePointOfFailureTable(kinds: [CAPABILITY, QUESTION]) { rows { rank id label value questionCount lastWorkerCount lastEvidenceCount lastMethodCount lastRouteCount } }',
      'rank,id,label,value,questionCount,lastWorkerCount,lastEvidenceCount,lastMethodCount,lastRouteCount\n1,capability/c,Careful counting,0.5,1,0,0,1,0\n1,question/a,a,0.5,1,0,0,0,1\n',
    ],
    [
      'knowledgeSpreadTable { rows { slug label kind spread labCount people concentration methodCount questionCount hangingCount } }',
      'slug,label,kind,spread,labCount,people,concentration,methodCount,questionCount,hangingCount\nc,Careful counting,CAPABILITY,SEVERAL_LABS,2,NOBODY,,1,1,1\n',
    ],
  ])('becomes a table: %s', async (field, csv) => {
    const query = `{ ${field} }`;

    expect(answerTable({ query }, await api.read(query))).toEqual({ csv });
  });

  it('tells which rows were cut', async () => {
    const data = await api.read(
      '{ resilienceTable(without: ["question/a", "finding/f"], limit: 1) { rows { slug } totalCount sentence truncated { reason shown total } } }',
    );

    expect(data).toEqual({
      resilienceTable: {
        rows: [{ slug: 'b' }],
        totalCount: 2,
        sentence: 'Without \u201ca\u201d and \u201cf\u201d, 1 open question loses 2 supports.',
        truncated: { reason: 'Cut short: rows to 1 of 2.', shown: 1, total: 2 },
      },
    });
  });

  it('names no person in any answer', async () => {
    const reasons = 'because { rule sentence records { id label } }';
    const data = await api.read(`{
      resilience(without: ["lab/l", "lab/k", "effort/e"]) {
        sentence without { id } downstream { id } between { records { id } } ${reasons}
      }
      singlePointsOfFailure {
        sentence people { questions { band count } methods { band count } labs { band count } }
        nodes { record { id } sentence resilience { between { records { id } } } ${reasons} }
      }
      singlePointOfFailureTable { rows { id label } }
      knowledgeSpread { sentence nodes { labs { id } people peopleCount sentence ${reasons} } }
      cheapestSteps { sentence steps { sentence ${reasons} } }
      question(id: "a") { busFactor { sentence value people ${reasons} } }
    }`);

    expect(JSON.stringify(data)).not.toMatch(/person\/|secret/i);
    expect(data).toMatchObject({
      singlePointsOfFailure: { people: { labs: { band: 'FEWER_THAN_3', count: null } } },
      question: {
        busFactor: {
          sentence: '1 effort on \u201ca\u201d is run by \u201cl\u201d and by fewer than 3 people.',
        },
      },
    });
  });
});
