/** What the API adds to dependencies, surroundings and knots: labels, bounds, rows, nothing for nobody. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTable } from '../../src/api/answer-table.ts';
import { DEPENDENCY_EXAMPLES } from '../../src/api/examples/dependencies.ts';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';
import { anyOf, open, question, requires } from './small-graphs.ts';

const LONG = `${'very '.repeat(30)}long`;

const states = [
  question('a', { title: { en: 'Is "a" <b> & #1?\nReally?' } }),
  question('b', { title: { en: LONG } }),
  ...open('c', 'd', 'e', 'k', 'l'),
  requires('a', 'b'),
  requires('b', 'c'),
  requires('a', 'c'),
  ...anyOf('a', 'g', ['d', 'e']),
  requires('k', 'l'),
  requires('l', 'k'),
];

describe('what hangs together, asked through the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(states);
  });
  afterAll(() => api.close());

  it('tells redundant edges, the longest chain and tracks', async () => {
    const { dependencies } = await api.read(`{
      dependencies(question: "a") {
        redundantCount
        redundant { dependency { edgeId kind } way { slug } }
        longestOpenChain { length steps { questions { slug } } }
        tracks { number size readyCount ready { slug } questions { slug } longestChain { length } }
        sentence
        edges { edgeId }
      }
    }`);

    expect(dependencies).toMatchObject({
      redundantCount: 1,
      redundant: [
        {
          dependency: { edgeId: 'REQUIRES.question.a.question.c', kind: 'REQUIRES' },
          way: [{ slug: 'a' }, { slug: 'b' }, { slug: 'c' }],
        },
      ],
      longestOpenChain: {
        length: 3,
        steps: [
          { questions: [{ slug: 'a' }] },
          { questions: [{ slug: 'b' }] },
          { questions: [{ slug: 'c' }] },
        ],
      },
      tracks: [
        { number: 1, size: 2, readyCount: 1, ready: [{ slug: 'c' }], longestChain: { length: 2 } },
        { number: 2, size: 1, readyCount: 1, ready: [{ slug: 'd' }], longestChain: { length: 1 } },
        { number: 3, size: 1, readyCount: 1, ready: [{ slug: 'e' }], longestChain: { length: 1 } },
      ],
      sentence:
        '“Is "a" <b> & #1?\nReally?” depends on 4 questions, all of them open. The longest chain of open questions has 3 steps, and the open ones fall into 3 tracks, with 3 ready to begin with.',
      edges: expect.arrayContaining([{ edgeId: 'REQUIRES.question.a.question.c' }]),
    });
  });

  it('writes labels so that they break no Mermaid source and no outline', async () => {
    const { neighbourhood } = await api.read<{
      neighbourhood: { mermaid: string; text: string };
    }>('{ neighbourhood(question: "a", depth: 1) { mermaid text } }');

    expect(neighbourhood.mermaid).toContain(
      'q0["Asked about, B: Is #34;a#34; #60;b#62; #38; #35;1? Really?"]',
    );
    expect(neighbourhood.mermaid).toContain(`"B: ${LONG.slice(0, 89).trimEnd()}…"`);
    expect(neighbourhood.mermaid).not.toContain('⟦');
    expect(neighbourhood.text).toContain(`  - “${LONG}”: blocked`);
  });

  it('tells a knot with the edges that loosen it', async () => {
    const { cycles } = await api.read(
      '{ cycles { value sentence knots { sort tie { slug } breakingEdges { single { kind edgeId from { slug } to { slug } group { id } } set { edgeId } isMinimum } } } }',
    );

    const kToL = {
      kind: 'REQUIRES',
      edgeId: 'REQUIRES.question.k.question.l',
      from: { slug: 'k' },
      to: { slug: 'l' },
      group: null,
    };
    const lToK = {
      kind: 'REQUIRES',
      edgeId: 'REQUIRES.question.l.question.k',
      from: { slug: 'l' },
      to: { slug: 'k' },
      group: null,
    };
    expect(cycles).toEqual({
      value: 1,
      sentence: 'There is 1 knot with 2 questions. In it, “k” and “l” wait for one another.',
      knots: [
        {
          sort: 'HARD_CIRCLE',
          tie: [{ slug: 'k' }, { slug: 'l' }],
          breakingEdges: {
            single: [kToL, lToK],
            set: [{ edgeId: 'REQUIRES.question.k.question.l' }],
            isMinimum: true,
          },
        },
      ],
    });
  });

  it.each([
    [
      '{ dependencyTable(question: "a") { rows { question title layer distance isReady track chainStep } } }',
      `question,title,layer,distance,isReady,track,chainStep
question/b,${LONG},1,1,false,1,2
question/d,d,1,1,true,2,
question/e,e,1,1,true,3,
question/c,c,2,1,true,1,3
`,
    ],
    [
      '{ neighbourhoodTable(question: "b") { rows { slug direction distance readiness isOnBothSides } } }',
      `slug,direction,distance,readiness,isOnBothSides
c,PREREQUISITES,1,READY,false
a,DEPENDENTS,1,BLOCKED,false
`,
    ],
    [
      '{ cycleTable { rows { number sort size slug title waitingCount singleCount setSize isMinimum } } }',
      `number,sort,size,slug,title,waitingCount,singleCount,setSize,isMinimum
1,HARD_CIRCLE,2,k,k,0,2,1,true
`,
    ],
    [
      '{ cycleTable(kinds: [REQUIRES]) { rows { sort tieSize question singleCount } } }',
      `sort,tieSize,question,singleCount
CIRCLE,2,question/k,
`,
    ],
  ])('becomes a table: %s', async (query, csv) => {
    const table = answerTable({ query }, await api.read(query));

    expect(table).toEqual({ csv });
  });

  it('tells totals of rows that were left out', async () => {
    const data = await api.read(`{
      dependencyTable(question: "a", limit: 1) { totalCount sentence truncated { total } rows { slug } }
      neighbourhoodTable(question: "a", most: 1) { totalCount sentence truncated { total } rows { slug } }
      cycleTable(limit: 1) { totalCount sentence truncated { total } asOf }
    }`);

    expect(data).toMatchObject({
      dependencyTable: { totalCount: 4, truncated: { total: 4 }, rows: [{ slug: 'b' }] },
      neighbourhoodTable: { totalCount: 4, truncated: { total: 4 }, rows: [{ slug: 'c' }] },
      cycleTable: { totalCount: 1, truncated: null },
    });
    expect(JSON.stringify(data)).not.toContain('⟦');
  });

  it.each(['dependencies', 'dependencyTable', 'neighbourhood', 'neighbourhoodTable'])(
    'refuses %s of nothing in a sentence',
    async (field) => {
      const { data, errors } = await api.ask(`{ ${field}(question: "nowhere") { asOf } }`);

      expect(data).toEqual({ [field]: null });
      expect(errors.map(({ message }) => message)).toEqual([
        'question is "nowhere"; it must be the id of a record that there is.',
      ]);
    },
  );

  it('answers every field at its largest within the cost of one request', async () => {
    await api.read(`{
      dependencyTable(question: "a", limit: 2000) {
        totalCount sentence
        rows { question slug title layer distance readiness isReady track chainStep }
      }
    }`);
    await api.read(`{
      cycleTable(limit: 2000) {
        rows { number sort size tieSize waitingCount question slug title singleCount setSize isMinimum }
      }
    }`);
  });
});

describe('the examples of what hangs together, on the seed of the field', () => {
  let api: TestApi;
  beforeAll(async () => {
    const { records, edges } = readBundledSeed('field');
    api = await openTestApi([...records, ...edges]);
  });
  afterAll(() => api.close());

  it.each(DEPENDENCY_EXAMPLES.map((example) => [example.name, example] as const))(
    'answer "%s"',
    async (_name, { query, variables }) => {
      const data = await api.read<Record<string, Record<string, unknown>>>(
        query,
        JSON.parse(variables),
      );

      const lists = Object.values(data).flatMap((answer) =>
        Object.values(answer).filter((value) => Array.isArray(value)),
      );
      expect(lists.length).toBeGreaterThan(0);
      for (const list of lists) expect(list).not.toEqual([]);
    },
  );
});
