/** whatIf as clients see it: worlds within an answer, flat rows, and every way to contradict oneself. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answered,
  anyOf,
  claim,
  edge,
  finding,
  lab,
  method,
  open,
  question,
  record,
  requires,
} from '../analysis/small-graphs.ts';
import { openTestApi, type State, type TestApi } from '../support/test-api.ts';

const STATES: readonly State[] = [
  ...open('a', 'b', 'c', 'd'),
  answered('done'),
  question('hidden', { visibility: 'LAB' }),
  requires('b', 'a'),
  requires('c', 'b'),
  ...anyOf('d', 'g', ['a', 'b']),
  edge('REFINES', 'question/a', 'question/b'),
  method('m'),
  edge('ADDRESSES', 'method/m', 'question/a'),
  record('Capability', 'skill', { name: { en: 'skill' } }),
  edge('NEEDS', 'method/m', 'capability/skill', { requirement: 'a steady hand' }),
  lab('l'),
  record('Person', 'p', { name: 'P' }),
  finding('f'),
  claim('x'),
  method('k'),
  method('n'),
  edge('COMPLEMENTS', 'method/k', 'method/n'),
];

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(STATES);
});
afterAll(() => api.close());

interface WhatIfAnswer {
  readonly whatIf: Record<string, unknown>;
}

async function whatIf(given: string, selection: string): Promise<Record<string, unknown>> {
  const { whatIf: answer } = await api.read<WhatIfAnswer>(`{ whatIf(${given}) { ${selection} } }`);
  return answer;
}

/** The one error of a refused hypothesis: its code and its sentence. */
async function refusal(given: string, selection = 'value'): Promise<readonly unknown[]> {
  const { data, errors } = await api.ask(`{ whatIf(${given}) { ${selection} } }`);
  expect(data ?? null).toBeNull();
  expect(errors).toHaveLength(1);
  return [errors[0]?.code, errors[0]?.message];
}

describe('whatIf', () => {
  it('tells what opens, with the records as the hypothesis has them', async () => {
    const answer = await whatIf(
      'settle: ["a"]',
      `value parts { opens rankMoves }
       opens { before question { slug readiness { value } } openedBy { id } }
       settles { slug status readiness { value } }
       because { rule records { id } } sentence asOf truncated { reason }`,
    );

    expect(answer).toMatchObject({
      value: 3,
      parts: { opens: 2 },
      opens: [
        {
          before: 'BLOCKED',
          question: { slug: 'b', readiness: { value: 'READY' } },
          openedBy: [{ id: 'question/a' }],
        },
        { question: { slug: 'd' } },
      ],
      settles: [{ slug: 'a', status: 'ANSWERED', readiness: { value: 'SETTLED' } }],
      truncated: null,
    });
    expect(answer['sentence']).toMatch(
      /^If “a” were settled, 2 questions would become ready \(“b” and “d”\)\./,
    );
    const { bottlenecks } = await api.read<{ bottlenecks: { asOf: string } }>(
      '{ bottlenecks { asOf } }',
    );
    expect(answer['asOf']).toBe(bottlenecks.asOf);
  });

  it('answers every read and analysis over the hypothesis within then', async () => {
    const fields = `
      question(id: "b") { readiness { value unmet { question { slug } } } lifecycle }
      readyQuestions { nodes { slug } }
      bottlenecks { nodes { question { slug } rank } }
      gaps(kinds: [NO_METHOD]) { totalCount }
      dependencies(question: "c") { layers { questions { readiness question { slug } } } }
      questions(filter: { status: [ANSWERED] }) { nodes { slug } }
      nodes(ids: ["method/m", "question/hidden"]) { id }
      search(query: "done") { nodes { id } }`;
    const supposed = await whatIf('settle: ["a"]', `then { ${fields} }`);
    const real = await api.read(`{ ${fields} }`);

    expect(real).toMatchObject({
      question: { readiness: { value: 'BLOCKED' } },
      readyQuestions: { nodes: [{ slug: 'a' }] },
      questions: { nodes: [{ slug: 'done' }] },
    });
    expect(supposed['then']).toMatchObject({
      question: { readiness: { value: 'READY', unmet: [] } },
      readyQuestions: { nodes: [{ slug: 'b' }, { slug: 'd' }] },
      bottlenecks: { nodes: [{ question: { slug: 'b' }, rank: 1 }] },
      questions: { nodes: [{ slug: 'a' }, { slug: 'done' }] },
      nodes: [{ id: 'method/m' }, null],
      search: { nodes: [{ id: 'question/done' }] },
    });
  });

  it('leaves what is asked beside it as it is recorded', async () => {
    const { after, before } = await api.read<Record<string, unknown>>(
      `{ before: question(id: "b") { readiness { value } }
         whatIf(settle: ["a"]) { then { question(id: "b") { readiness { value } } } }
         after: question(id: "b") { readiness { value } } }`,
    );

    expect(before).toEqual({ readiness: { value: 'BLOCKED' } });
    expect(after).toEqual(before);
  });

  it('reads the properties of an edge that nobody recorded', async () => {
    const answer = await whatIf(
      `add: [
        { type: BEARS_ON, source: "finding/f", target: "claim/x", relation: DISPUTES, strength: STRONG }
        { type: REQUIRES, source: "question/a", target: "question/done" }
      ]`,
      `then {
        claim(id: "x") { bearings { edges {
          id relation strength note confidence sources sourceRecords { id } visibility createdBy
          createdAt updatedBy revision node { slug }
        } } }
        question(id: "a") { requires { edges { id wording node { slug } } } }
      }`,
    );

    expect(answer['then']).toMatchObject({
      claim: {
        bearings: {
          edges: [
            {
              id: 'BEARS_ON.finding.f.claim.x',
              relation: 'DISPUTES',
              strength: 'STRONG',
              note: null,
              confidence: null,
              sources: null,
              sourceRecords: [],
              visibility: 'PUBLIC',
              createdBy: 'hypothesis',
              createdAt: '2026-06-15T12:00:00.000Z',
              updatedBy: 'hypothesis',
              node: { slug: 'f' },
            },
          ],
        },
      },
      question: {
        requires: {
          edges: [
            { id: 'REQUIRES.question.a.question.done', wording: null, node: { slug: 'done' } },
          ],
        },
      },
    });
  });

  it('turns an edge without direction as it would be stored', async () => {
    const answer = await whatIf(
      'add: [{ type: COMPLEMENTS, source: "method/n", target: "method/m" }]',
      'then { method(id: "n") { complements { edges { id node { slug } } } } }',
    );

    expect(answer['then']).toEqual({
      method: {
        complements: {
          edges: [
            { id: 'COMPLEMENTS.method.k.method.n', node: { slug: 'k' } },
            { id: 'COMPLEMENTS.method.m.method.n', node: { slug: 'm' } },
          ],
        },
      },
    });
  });

  it('takes edges of any type with ends that the model allows and that are there', async () => {
    const add = [
      '{ type: INFORMED_BY, source: "question/a", target: "question/c", strength: WEAK }',
      '{ type: HAS, source: "lab/l", target: "capability/skill" }',
      '{ type: ABOUT, source: "question/a", target: "topic/none" }',
    ];

    expect(await whatIf(`add: [${add.slice(0, 2)}]`, 'value')).toEqual({ value: 0 });
    expect(await refusal(`add: [${add}]`)).toEqual([
      'BAD_USER_INPUT',
      'add has ABOUT from question/a to topic/none, but there is no record topic/none.',
    ]);
  });

  it('tells what a removal costs', async () => {
    const answer = await whatIf(
      'remove: ["question/a", "capability/skill"]',
      `lost { slug } withoutMethod { slug } newlyBlocked { slug }
       then { question(id: "a") { lifecycle hasUsable: readiness { hasUsableMethod } } }`,
    );

    const { then: supposed, ...rest } = answer;
    expect(rest).toEqual({
      lost: [{ slug: 'b' }, { slug: 'c' }, { slug: 'd' }],
      withoutMethod: [],
      newlyBlocked: [],
    });
    expect(supposed).toEqual({
      question: { lifecycle: 'RETRACTED', hasUsable: { hasUsableMethod: 'NO' } },
    });
  });
});

const settleTwice = 'settle: ["a", "question/a"]';
const edgeOf = (type: string, source: string, target: string, rest = '') =>
  `add: [{ type: ${type}, source: "${source}", target: "${target}" ${rest} }]`;

describe('whatIf, asked about what cannot be', () => {
  it.each([
    ['nothing', '', 'settle, remove and add are empty; at least one of them must have an entry.'],
    ['one question twice', settleTwice, 'settle names question/a twice; once is enough.'],
    [
      'one record twice',
      'remove: ["method/m", "method/m"]',
      'remove names method/m twice; once is enough.',
    ],
    [
      'a question settled and removed',
      'settle: ["a"], remove: ["question/a"]',
      'question/a is in settle and in remove; it can be answered or gone, not both.',
    ],
    [
      'a settled question settled',
      'settle: ["done"]',
      'question/done is settled already (ANSWERED); settle takes open questions.',
    ],
    [
      'a method settled',
      'settle: ["method/m"]',
      'method/m is no question, so it cannot be settled.',
    ],
    [
      'an unknown question',
      'settle: ["nowhere"]',
      'settle is "nowhere"; it must be the id of a record that there is.',
    ],
    [
      'a hidden question, as an unknown one',
      'settle: ["hidden"]',
      'settle is "hidden"; it must be the id of a record that there is.',
    ],
    [
      'a text that is no id',
      'settle: ["No Id"]',
      'settle is "No Id"; it must be a slug such as some-slug or a global id such as question/some-slug.',
    ],
    [
      'an unknown record',
      'remove: ["lab/nowhere"]',
      'remove is "lab/nowhere"; it must be the id of a record that there is.',
    ],
    [
      'a slug to remove',
      'remove: ["m"]',
      'remove is "m"; it must be a global id such as question/some-slug.',
    ],
    [
      'an edge that is there',
      edgeOf('REQUIRES', 'question/b', 'question/a'),
      'add has REQUIRES from question/b to question/a, which is there already.',
    ],
    [
      'an edge that is there for a requirement',
      edgeOf('NEEDS', 'method/m', 'capability/skill'),
      'add has NEEDS from method/m to capability/skill, which is there already.',
    ],
    [
      'an edge without direction that is there the other way round',
      edgeOf('COMPLEMENTS', 'method/n', 'method/k'),
      'add has COMPLEMENTS from method/k to method/n, which is there already.',
    ],
    [
      'an edge to what is removed',
      `remove: ["method/m"], ${edgeOf('ADDRESSES', 'method/m', 'question/b')}`,
      'add has ADDRESSES from method/m to question/b, but method/m is in remove.',
    ],
    [
      'an edge between wrong kinds',
      edgeOf('REQUIRES', 'method/m', 'question/b'),
      'add has REQUIRES from method/m to question/b, but: REQUIRES cannot go from Method to Question; allowed is Question to Question.',
    ],
    [
      'an edge at no id',
      edgeOf('REQUIRES', 'b', 'question/a'),
      'add has REQUIRES from b to question/a, but: "b" is not the id of a record.',
    ],
    [
      'an edge without what its type needs',
      edgeOf('BEARS_ON', 'finding/f', 'claim/x'),
      'add has BEARS_ON from finding/f to claim/x, but: BEARS_ON.relation is missing.',
    ],
    [
      'an edge with what its type does not have',
      edgeOf('REQUIRES', 'question/a', 'question/c', 'relation: SUPPORTS'),
      'add has REQUIRES from question/a to question/c, but: REQUIRES has no field "relation".',
    ],
    [
      'a circle of a type that runs in none',
      edgeOf('REFINES', 'question/b', 'question/a'),
      'REFINES must not run in a circle, but with what add has it would: question/b → question/a → question/b.',
    ],
    [
      'the same edge twice',
      'add: [{ type: REQUIRES, source: "question/c", target: "question/d" }, { type: REQUIRES, source: "question/c", target: "question/d" }]',
      'add has REQUIRES from question/c to question/d twice; once is enough.',
    ],
    [
      'too much',
      `settle: [${Array.from({ length: 51 }, (_, place) => `"q${place}"`)}]`,
      'settle is "51 entries"; it must be a list of at most 50.',
    ],
    [
      'a weight out of bounds',
      'settle: ["a"], weights: { necessity: -1 }',
      'weights.necessity is -1; it must be from 0 to 100.',
    ],
  ])('refuses %s', async (_name, given, sentence) => {
    expect(await refusal(given === '' ? 'settle: []' : given)).toEqual([
      'BAD_USER_INPUT',
      sentence,
    ]);
  });

  it.each([
    ['gone', 'remove: ["person/p"]', 'What would be lost without one person is told to nobody.'],
    [
      'gone, whether there is one or not',
      'remove: ["person/nowhere"]',
      'What would be lost without one person is told to nobody.',
    ],
    [
      'at the end of an edge',
      edgeOf('HAS', 'person/p', 'capability/skill'),
      'What would hang on one person is told to nobody.',
    ],
  ])('tells nobody what follows from a person %s', async (_name, given, sentence) => {
    expect(await refusal(given)).toEqual(['FORBIDDEN', sentence]);
  });

  it.each([
    [
      'another revision',
      'then { gaps(asOf: "2026-01-01") { totalCount } }',
      'asOf is "2026-01-01"; it must be absent within then; give it to whatIf.',
    ],
    [
      'a revision to wait for',
      'then { gaps(atLeast: "x") { totalCount } }',
      'atLeast is "x"; it must be absent within then; give it to whatIf.',
    ],
    [
      'an empty revision',
      'then { gaps(atLeast: "") { totalCount } }',
      'atLeast is ""; it must be absent within then; give it to whatIf.',
    ],
    [
      'a day that is none',
      'then { readyQuestions(validAt: "2026-02-30") { totalCount } }',
      'validAt is "2026-02-30"; it must be a day of the calendar written YYYY-MM-DD.',
    ],
    [
      'a hypothesis',
      'then { whatIf(settle: ["b"]) { value } }',
      'A hypothesis within a hypothesis is not answered; put all of it into one.',
    ],
    [
      'a history',
      'then { compare(from: "2026-01-01") { value } }',
      'A hypothesis has no history; ask for compare outside of then.',
    ],
  ])('refuses %s within then', async (_name, selection, sentence) => {
    expect(await refusal('settle: ["a"]', selection)).toEqual(['BAD_USER_INPUT', sentence]);
  });
});
