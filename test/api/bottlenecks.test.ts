/** Rankings of every subject as the API tells them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTable } from '../../src/api/answer-table.ts';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import {
  edge,
  estimate,
  lab,
  method,
  open,
  record,
  requires,
  rubric,
} from '../analysis/small-graphs.ts';
import { openTestApi, type State, type TestApi } from '../support/test-api.ts';

const STATES: readonly State[] = [
  rubric('importance'),
  ...open('a', 'b', 'c', 'd', 'e'),
  requires('b', 'a'),
  requires('c', 'b'),
  requires('e', 'd'),
  ...estimate('a', 3),
  ...estimate('d', 8),
  method('m'),
  record('Capability', 'skill', { name: { en: 'Skill' } }),
  record('Resource', 'data', { name: { en: 'Data' } }),
  lab('l', { name: { en: 'The lab' } }),
  record('Person', 'p', { name: 'Somebody' }),
  record('Work', 'w', { title: { en: 'Work' }, year: 2016 }),
  edge('ADDRESSES', 'method/m', 'question/a'),
  edge('NEEDS', 'method/m', 'capability/skill', { requirement: 'one' }),
  edge('NEEDS', 'method/m', 'resource/data', { requirement: 'two' }),
  edge('HAS', 'lab/l', 'capability/skill'),
  edge('OFFERS', 'lab/l', 'resource/data', { from: '2020-01-01' }),
  edge('HAS', 'person/p', 'capability/skill'),
  edge('HAS_SOURCE', 'question/a', 'work/w'),
];

const RANKING = `query ($of: BottleneckSubject!) {
  bottlenecks(of: $of) {
    totalCount sentence unknown estimated { samples }
    nodes {
      subject { __typename id } question { id } readiness directCount necessaryForCount
      necessaryFor { slug } parts { name raw normalised contribution } estimated { samples }
    }
  }
}`;

interface Ranking {
  readonly bottlenecks: {
    readonly totalCount: number;
    readonly sentence: string;
    readonly nodes: readonly {
      readonly subject: { readonly __typename: string; readonly id: string };
      readonly question: { readonly id: string } | null;
      readonly parts: readonly {
        readonly name: string;
        readonly raw: number | null;
        readonly normalised: number | null;
        readonly contribution: number;
      }[];
    }[];
  };
}

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(STATES);
});
afterAll(() => api.close());

describe('bottlenecks', () => {
  it.each([
    ['METHOD', 'Method', 'method/m'],
    ['CAPABILITY', 'Capability', 'capability/skill'],
    ['RESOURCE', 'Resource', 'resource/data'],
    ['LAB', 'Lab', 'lab/l'],
  ])('ranks by %s, without question, readiness, betweenness and age', async (of, kind, id) => {
    const { bottlenecks } = await api.read<Ranking>(RANKING, { of });
    const [first] = bottlenecks.nodes;

    expect(first).toMatchObject({
      subject: { __typename: kind, id },
      question: null,
      readiness: null,
      estimated: null,
      directCount: 1,
      necessaryForCount: 3,
      necessaryFor: [{ slug: 'a' }, { slug: 'b' }, { slug: 'c' }],
    });
    const untold = first?.parts.filter(({ raw }) => raw === null);
    expect(untold).toEqual([
      { name: 'betweenness', raw: null, normalised: null, contribution: 0 },
      { name: 'age', raw: null, normalised: null, contribution: 0 },
    ]);
  });

  it('ranks questions unless told otherwise, with all parts', async () => {
    const { bottlenecks } = await api.read<Ranking>(
      RANKING.replace('(of: $of)', '').replace('($of: BottleneckSubject!)', ''),
    );
    const found = bottlenecks.nodes.map(({ question, subject }) => [question?.id, subject.id]);

    expect(found).toEqual([
      ['question/a', 'question/a'],
      ['question/b', 'question/b'],
      ['question/d', 'question/d'],
    ]);
    const raw = bottlenecks.nodes.map(({ parts }) => parts.map((part) => part.raw));
    expect(raw).toEqual([
      [1, 1, 0, 10, null],
      [0.5, 0.5, 1, null, null],
      [0.5, 0.5, 0, null, null],
    ]);
    expect(bottlenecks.sentence).toBe(
      'Of 3 open questions, “a” holds up most: 2 open questions cannot be settled without it. Next come “b” and “d”.',
    );
  });

  it('asks who holds what, and how old a question is, on the day that is named', async () => {
    const rankedAt = async (of: string, day: string) => {
      const { bottlenecks } = await api.read<Ranking>(
        `{ bottlenecks(of: ${of}, validAt: "${day}") { nodes { subject { id } parts { name raw } } } }`,
      );
      return bottlenecks.nodes.map(({ parts, subject }) => [
        subject.id,
        parts.find(({ name }) => name === 'age')?.raw,
      ]);
    };

    expect((await rankedAt('QUESTION', '2018-03-01'))[0]).toEqual(['question/a', 2]);
    expect(await rankedAt('LAB', '2026-06-15')).toEqual([['lab/l', null]]);
    expect(await rankedAt('LAB', '2018-03-01')).toEqual([]);
  });

  it('tells a stated priority beside the computed rank, and where they disagree', async () => {
    const { bottlenecks } = await api.read<{ bottlenecks: object }>(
      `{ bottlenecks(first: 1) {
        nodes { statedImportance statedRank rankAmongStated rankDifference sentence }
        disagreements { subject { id } rank statedImportance statedRank rankAmongStated rankDifference sentence }
      } }`,
    );

    expect(bottlenecks).toEqual({
      nodes: [
        {
          statedImportance: 3,
          statedRank: 2,
          rankAmongStated: 1,
          rankDifference: 1,
          sentence:
            '“a” is 1st of 3 open questions that hold others up: 2 open questions cannot be settled without it.',
        },
      ],
      disagreements: [
        {
          subject: { id: 'question/a' },
          rank: 1,
          statedImportance: 3,
          statedRank: 2,
          rankAmongStated: 1,
          rankDifference: 1,
          sentence:
            'On “a” people say 2nd, the graph says 1st, of 2 open questions with a stated importance.',
        },
        {
          subject: { id: 'question/d' },
          rank: 3,
          statedImportance: 8,
          statedRank: 1,
          rankAmongStated: 2,
          rankDifference: -1,
          sentence:
            'On “d” people say 1st, the graph says 2nd, of 2 open questions with a stated importance.',
        },
      ],
    });
  });

  it('narrows disagreements by the filter, and shows as many as asked for', async () => {
    const ids = async (given: string, first: number) => {
      const { bottlenecks } = await api.read<{
        bottlenecks: { disagreements: { subject: { id: string } }[] };
      }>(`{ bottlenecks${given} { disagreements(first: ${first}) { subject { id } } } }`);
      return bottlenecks.disagreements.map(({ subject }) => subject.id);
    };

    expect(await ids('', 1)).toEqual(['question/a']);
    expect(await ids('(filter: { sourceWorks: { exists: false } })', 10)).toEqual(['question/d']);
  });
});

describe('bottlenecks, asked what cannot be meant', () => {
  it.each([
    [
      '{ bottlenecks(of: LAB, filter: { status: [OPEN] }) { totalCount } }',
      'filter is {"status":["OPEN"]}; it must be absent when of is LAB: it is about questions.',
    ],
    [
      '{ bottleneckTable(of: METHOD, filter: {}) { totalCount } }',
      'filter is {}; it must be absent when of is METHOD: it is about questions.',
    ],
    [
      '{ bottlenecks(of: LAB, weights: { necessity: 0, softReach: 0, concentration: 0 }) { totalCount } }',
      'weights is {"necessity":0,"softReach":0,"betweenness":0.1,"age":0.05,"concentration":0}; it must be such that one of necessity, softReach, concentration is above 0.',
    ],
    [
      '{ bottlenecks(of: LAB, weights: { age: -1 }) { totalCount } }',
      'weights.age is -1; it must be from 0 to 100.',
    ],
    [
      '{ bottlenecks { disagreements(first: 0) { rank } } }',
      'first is 0; it must be from 1 to 100.',
    ],
    [
      '{ bottlenecks { disagreements(first: 101) { rank } } }',
      'first is 101; it must be from 1 to 100.',
    ],
  ])('refuses %s in a sentence', async (query, message) => {
    const { errors } = await api.ask(query);

    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message }]);
  });

  it('takes the same weights for questions', async () => {
    await api.read(
      '{ bottlenecks(weights: { necessity: 0, softReach: 0, concentration: 0 }) { totalCount } }',
    );
  });
});

const ROWS = `query ($of: BottleneckSubject!, $limit: Int!) {
  bottleneckTable(of: $of, limit: $limit) {
    totalCount sentence asOf truncated { reason shown total } estimated { samples }
    rows {
      rank id slug label value necessity softReach betweenness age concentration
      necessaryForCount directCount readiness statedImportance statedRank rankAmongStated rankDifference
    }
  }
}`;

describe('bottleneckTable', () => {
  it('has the ranking as flat rows', async () => {
    const { bottleneckTable } = await api.read<{ bottleneckTable: object }>(ROWS, {
      of: 'QUESTION',
      limit: 2,
    });

    expect(bottleneckTable).toMatchObject({
      totalCount: 3,
      truncated: { reason: 'Cut short: rows to 2 of 3.', shown: 2, total: 3 },
      estimated: null,
      rows: [
        {
          rank: 1,
          id: 'question/a',
          slug: 'a',
          label: 'a',
          necessity: 1,
          softReach: 1,
          betweenness: 0,
          age: 10,
          concentration: null,
          necessaryForCount: 2,
          directCount: 1,
          readiness: 'READY',
          statedImportance: 3,
          statedRank: 2,
          rankAmongStated: 1,
          rankDifference: 1,
        },
        { rank: 2, slug: 'b', betweenness: 1, age: null, readiness: 'BLOCKED', statedRank: null },
      ],
    });
  });

  it('becomes CSV', async () => {
    const query = '{ bottleneckTable(of: LAB) { rows { rank slug label age necessaryForCount } } }';

    expect(answerTable({ query }, await api.read(query))).toEqual({
      csv: 'rank,slug,label,age,necessaryForCount\n1,l,The lab,,3\n',
    });
    const ready = '{ readyQuestionTable { rows { place slug label unblocksCount } } }';
    expect(answerTable({ query: ready }, await api.read(ready))).toEqual({
      csv: 'place,slug,label,unblocksCount\n1,a,a,1\n2,d,d,1\n',
    });
  });
});

describe('readyQuestions', () => {
  it('tells why, and what each would open', async () => {
    const { readyQuestions } = await api.read<{ readyQuestions: object }>(
      `{ readyQuestions(first: 1) {
        sentence
        edges { because { rule records { id } } unblocks { id } opens { id } sentence truncated { reason } }
      } }`,
    );

    expect(readyQuestions).toEqual({
      sentence:
        'Work can begin on 2 questions, first of all on “a” and “d”; settling 2 of them would make others ready at once.',
      edges: [
        {
          because: [{ rule: 'NEEDS_NOTHING', records: [{ id: 'question/a' }] }],
          unblocks: [{ id: 'question/b' }],
          opens: [{ id: 'question/b' }, { id: 'question/c' }],
          sentence:
            'Work on “a” can begin: it needs no other question. Settling it makes 1 more question ready at once: “b”. 2 open questions cannot be settled without it.',
          truncated: null,
        },
      ],
    });
  });
});

describe('tables of the seed of the field', () => {
  it('can be asked for whole, at the largest limit', async () => {
    const { edges, records } = readBundledSeed('field');
    const seeded = await openTestApi([...records, ...edges]);
    try {
      // Every field counts once for each row that the limit allows.
      const query = ROWS.replace(/truncated \{.*\} estimated \{.*\}/, '');
      const { bottleneckTable } = await seeded.read<{
        bottleneckTable: { totalCount: number; rows: unknown[] };
      }>(query, { of: 'QUESTION', limit: 2_000 });

      expect(bottleneckTable.totalCount).toBeGreaterThan(50);
      expect(bottleneckTable.rows).toHaveLength(bottleneckTable.totalCount);
    } finally {
      await seeded.close();
    }
  });
});
