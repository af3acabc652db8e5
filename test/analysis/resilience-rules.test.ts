/** What is lost without some records: one small graph for each rule, and near misses. */
import { describe, expect, it } from 'vitest';
import { explainPoint } from '../../src/analysis/resilience/explain-point.ts';
import { resilienceWithout } from '../../src/analysis/resilience/resilience.ts';
import { peopleDependence, rankSinglePoints } from '../../src/analysis/resilience/single-points.ts';
import type { Fields } from '../../src/model/states.ts';
import type { State } from '../support/test-api.ts';
import { nodeOf } from './knowledge-cases.ts';
import { projectAt } from './resilience-cases.ts';
import {
  answered,
  anyOf,
  claim,
  edge,
  estimate,
  finding,
  lab,
  method,
  open,
  question,
  record,
  requires,
  rubric,
} from './small-graphs.ts';

const RETRACTED = { lifecycle: 'RETRACTED' };
const SUPERSEDED = { lifecycle: 'SUPERSEDED' };

const labs = [lab('l'), lab('k')];
const person = (slug = 'secret', fields: Fields = {}) =>
  record('Person', slug, { name: slug, ...fields });
const work = (slug: string, fields: Fields = {}) =>
  record('Work', slug, { title: { en: slug }, ...fields });
const system = (slug: string) => record('System', slug, { name: slug });
const need = (slug: string) => record('Capability', slug, { name: { en: slug } });
const resource = (slug: string) => record('Resource', slug, { name: { en: slug } });
const effort = (
  slug: string,
  runners: readonly string[],
  fields: Fields = {},
): readonly State[] => [
  record('Effort', slug, { title: { en: slug }, state: 'ACTIVE', ...fields }),
  edge('PURSUES', `effort/${slug}`, 'question/a'),
  ...runners.map((runner) => edge('RUN_BY', `effort/${slug}`, runner)),
];
const informing = (slug: string, fields: Fields = {}): readonly State[] => [
  finding(slug, fields),
  edge('INFORMS', `finding/${slug}`, 'question/a'),
];
const useful = (slug: string, needs: readonly string[], fields: Fields = {}): readonly State[] => [
  method(slug, fields),
  edge('ADDRESSES', `method/${slug}`, 'question/a'),
  ...needs.map((each) => edge('NEEDS', `method/${slug}`, each)),
];

/** What each question loses, as `loss question`, and what else falls. */
function lost(states: readonly State[], ...without: readonly string[]): readonly string[] {
  const projection = projectAt([...labs, ...states]);
  const answer = resilienceWithout(
    projection,
    without.map((id) => nodeOf(projection, id)),
  );
  return [
    ...answer.parts.flatMap(({ name, questions }) => questions.map((id) => `${name} ${id}`)),
    ...answer.downstream.map((id) => `downstream ${id}`),
    ...answer.between.flatMap(({ kind, records }) => records.map((id) => `${kind} ${id}`)),
  ];
}

describe('the last worker', () => {
  const NOBODY_LEFT = ['LAST_WORKER question/a', 'Effort effort/e'];

  it('goes with the last lab that runs an effort, and with the effort', () => {
    const states = [...open('a'), ...effort('e', ['lab/l'])];

    expect(lost(states, 'lab/l')).toEqual(NOBODY_LEFT);
    expect(lost(states, 'effort/e')).toEqual(['LAST_WORKER question/a']);
    expect(lost(states, 'lab/k')).toEqual([]);
  });

  it('stays while another lab, a person or another effort does', () => {
    expect(lost([...open('a'), ...effort('e', ['lab/l', 'lab/k'])], 'lab/l')).toEqual([]);
    expect(lost([...open('a'), ...effort('e', ['lab/l', 'lab/k'])], 'lab/l', 'lab/k')).toEqual(
      NOBODY_LEFT,
    );
    expect(
      lost([...open('a'), person(), ...effort('e', ['lab/l', 'person/secret'])], 'lab/l'),
    ).toEqual([]);
    expect(
      lost([...open('a'), ...effort('e', ['lab/l']), ...effort('f', ['lab/k'])], 'lab/l'),
    ).toEqual(['Effort effort/e']);
  });

  it('is not kept by a person who has left, nor by one who was taken back', () => {
    const shared = [...open('a'), ...effort('e', ['lab/l', 'person/secret'])];
    const member = (fields: Fields) => edge('MEMBER_OF', 'person/secret', 'lab/l', fields);

    expect(lost([...shared, person(), member({ to: '2026-06-14' })], 'lab/l')).toEqual(NOBODY_LEFT);
    expect(lost([...shared, person(), member({ to: '2026-06-15' })], 'lab/l')).toEqual([]);
    expect(lost([...shared, person('secret', RETRACTED)], 'lab/l')).toEqual(NOBODY_LEFT);
  });

  it('stays with people when their lab goes', () => {
    const states = [
      ...open('a'),
      person(),
      edge('MEMBER_OF', 'person/secret', 'lab/l'),
      ...effort('e', ['person/secret']),
    ];

    expect(lost(states, 'lab/l')).toEqual([]);
  });

  it('was not there with efforts that are over or not in force, and is unknown without runners', () => {
    const without = (runners: readonly string[], fields: Fields = {}) =>
      lost([...open('a'), ...effort('e', runners, fields)], 'lab/l');

    expect(without(['lab/l'], { to: '2026-06-14' })).toEqual([]);
    expect(without(['lab/l'], { state: 'PAUSED' })).toEqual([]);
    expect(without(['lab/l'], SUPERSEDED)).toEqual([]);
    expect(without([])).toEqual([]);
  });

  it('is told of open questions in force only', () => {
    const on = (state: State) => lost([state, ...effort('e', ['lab/l'])], 'lab/l');

    expect(on(answered('a'))).toEqual(['Effort effort/e']);
    expect(on(question('a', SUPERSEDED))).toEqual(['Effort effort/e']);
  });
});

describe('the last evidence', () => {
  const VOUCHED: readonly State[] = [
    ...open('a'),
    ...informing('f'),
    work('w'),
    work('v'),
    system('s'),
    edge('PRODUCED_BY', 'finding/f', 'lab/l'),
    edge('REPORTED_IN', 'finding/f', 'work/w'),
    edge('STUDIED', 'finding/f', 'system/s'),
  ];
  const UNVOUCHED = ['LAST_EVIDENCE question/a', 'Finding finding/f'];

  it.each(['lab/l', 'work/w', 'system/s'])('goes with the only %s of a finding', (id) => {
    expect(lost(VOUCHED, id)).toEqual(UNVOUCHED);
  });

  it('goes with the finding', () => {
    expect(lost(VOUCHED, 'finding/f')).toEqual(['LAST_EVIDENCE question/a']);
  });

  it('stays while another of the sort is left, unless that was taken back', () => {
    const also = edge('REPORTED_IN', 'finding/f', 'work/v');
    const others = VOUCHED.filter((state) => !('slug' in state) || state.slug !== 'v');

    expect(lost([...VOUCHED, also], 'work/w')).toEqual([]);
    expect(lost([...VOUCHED, also], 'work/w', 'work/v')).toEqual(UNVOUCHED);
    expect(lost([...others, work('v', RETRACTED), also], 'work/w')).toEqual(UNVOUCHED);
    expect(lost([...others, work('v', RETRACTED), also], 'work/v')).toEqual([]);
  });

  it('goes with the last claim over which it reaches the question, or with the last finding on it', () => {
    const states = [
      ...open('a'),
      claim('c'),
      finding('f'),
      edge('ANSWERS', 'claim/c', 'question/a'),
      edge('BEARS_ON', 'finding/f', 'claim/c', { relation: 'SUPPORTS' }),
    ];

    expect(lost(states, 'claim/c')).toEqual(['LAST_EVIDENCE question/a']);
    expect(lost(states, 'finding/f')).toEqual(['LAST_EVIDENCE question/a', 'Claim claim/c']);
    expect(lost([...states, ...informing('g')], 'finding/f')).toEqual(['Claim claim/c']);
    expect(lost([...states, edge('INFORMS', 'finding/f', 'question/a')], 'claim/c')).toEqual([]);
  });

  it('was not there with a finding that was taken back', () => {
    expect(lost([...open('a'), ...informing('f', RETRACTED)], 'finding/f')).toEqual([]);
    expect(lost([...open('a'), ...informing('f', SUPERSEDED)], 'finding/f')).toEqual([
      'LAST_EVIDENCE question/a',
    ]);
  });
});

describe('the last usable method', () => {
  const held = (type: 'HAS' | 'OFFERS', holder: string, target: string, fields: Fields = {}) =>
    edge(type, holder, target, fields);
  const NEEDY = [...open('a'), need('c'), ...useful('m', ['capability/c'])];
  const UNUSABLE = ['LAST_METHOD question/a', 'Capability capability/c', 'Method method/m'];

  it('goes with the method, with what it needs, and with the last holder of that', () => {
    const states = [...NEEDY, held('HAS', 'lab/l', 'capability/c')];

    expect(lost(states, 'method/m')).toEqual(['LAST_METHOD question/a']);
    expect(lost(states, 'capability/c')).toEqual(['LAST_METHOD question/a', 'Method method/m']);
    expect(lost(states, 'lab/l')).toEqual(UNUSABLE);
  });

  it('goes with a resource as with a capability', () => {
    const states = [
      ...open('a'),
      resource('r'),
      ...useful('m', ['resource/r']),
      held('OFFERS', 'lab/l', 'resource/r'),
    ];

    expect(lost(states, 'lab/l')).toEqual([
      'LAST_METHOD question/a',
      'Resource resource/r',
      'Method method/m',
    ]);
  });

  it('is unknown, and lost with nobody, while no holder is recorded', () => {
    expect(lost(NEEDY, 'lab/l', 'lab/k')).toEqual([]);
    expect(lost(NEEDY, 'method/m')).toEqual(['LAST_METHOD question/a']);
  });

  it('stays while another lab or a person has it at the day', () => {
    const shared = (...others: readonly State[]) =>
      lost([...NEEDY, person(), held('HAS', 'lab/l', 'capability/c'), ...others], 'lab/l');

    expect(shared(held('OFFERS', 'lab/k', 'capability/c'))).toEqual([]);
    expect(shared(held('HAS', 'lab/k', 'capability/c', { to: '2026-06-14' }))).toEqual(UNUSABLE);
    expect(shared(held('HAS', 'lab/k', 'capability/c', { from: '2026-06-16' }))).toEqual(UNUSABLE);
    expect(shared(held('HAS', 'person/secret', 'capability/c'))).toEqual([]);
    expect(
      shared(
        held('HAS', 'person/secret', 'capability/c'),
        edge('MEMBER_OF', 'person/secret', 'lab/k', { to: '2026-06-14' }),
      ),
    ).toEqual(UNUSABLE);
  });

  it('stays while another method can be used, and was not there when it could not', () => {
    const states = [...NEEDY, held('HAS', 'lab/l', 'capability/c')];

    expect(lost([...states, ...useful('n', [])], 'lab/l')).toEqual(UNUSABLE.slice(1));
    expect(lost([...states, ...useful('n', [], SUPERSEDED)], 'lab/l')).toEqual(UNUSABLE);
    expect(
      lost([...NEEDY, held('HAS', 'lab/l', 'capability/c', { to: '2026-06-14' })], 'method/m'),
    ).toEqual([]);
  });
});

describe('the last route', () => {
  it('goes with a question that others need, as far as there is no other way', () => {
    const states = [
      ...open('a', 'b', 'c', 'd', 'e'),
      requires('b', 'a'),
      requires('c', 'b'),
      ...anyOf('d', 'g', ['a', 'e']),
    ];

    expect(lost(states, 'question/a')).toEqual(['LAST_ROUTE question/b', 'LAST_ROUTE question/c']);
    expect(lost(states, 'question/a', 'question/e')).toEqual([
      'LAST_ROUTE question/b',
      'LAST_ROUTE question/c',
      'LAST_ROUTE question/d',
    ]);
    expect(lost(states, 'prerequisite-group/g')).toEqual([]);
  });

  it('passes through what is not in force, and is told of open questions in force only', () => {
    const states = [
      ...open('a', 'c'),
      question('b', RETRACTED),
      answered('d'),
      requires('b', 'a'),
      requires('c', 'b'),
      requires('d', 'a'),
    ];

    expect(lost(states, 'question/a')).toEqual(['LAST_ROUTE question/c']);
    expect(lost(states, 'question/b')).toEqual(['LAST_ROUTE question/c']);
    expect(lost(states, 'question/d')).toEqual([]);
  });

  it('lies downstream of questions that lose something else', () => {
    const states = [...open('a', 'b'), requires('b', 'a'), ...effort('e', ['lab/l'])];

    expect(lost(states, 'lab/l')).toEqual([
      'LAST_WORKER question/a',
      'downstream question/b',
      'Effort effort/e',
    ]);
  });
});

describe('the answer', () => {
  const states = [
    rubric('importance'),
    ...open('a', 'b'),
    ...estimate('b', 9),
    ...effort('e', ['lab/l']),
    edge('PURSUES', 'effort/e', 'question/b'),
    ...informing('f'),
    edge('PRODUCED_BY', 'finding/f', 'lab/l'),
  ];

  it('counts a question that loses two things once, and names the most important first', () => {
    const projection = projectAt([...labs, ...states]);
    const answer = resilienceWithout(projection, [nodeOf(projection, 'lab/l')]);

    expect(answer).toMatchObject({
      value: 2,
      without: ['lab/l'],
      parts: [
        { name: 'LAST_WORKER', count: 2, worth: 1.4, questions: ['question/b', 'question/a'] },
        { name: 'LAST_EVIDENCE', count: 1, worth: 0.5, questions: ['question/a'] },
        { name: 'LAST_METHOD', count: 0, worth: 0, questions: [] },
        { name: 'LAST_ROUTE', count: 0, worth: 0, questions: [] },
      ],
      because: [{ rule: 'LAST_WORKER' }, { rule: 'LAST_EVIDENCE' }],
      sentence:
        'Without \u27e6lab/l\u27e7, 2 open questions lose something: the last worker (2) and the last evidence (1).',
      truncated: null,
    });
  });

  it('tells that nothing is lost', () => {
    const projection = projectAt([...labs, ...states]);
    const answer = resilienceWithout(projection, [nodeOf(projection, 'lab/k')]);

    expect(answer).toMatchObject({
      value: 0,
      because: [{ rule: 'NOTHING_LOST', records: ['lab/k'] }],
    });
    expect(answer.sentence).toBe(
      'Without \u27e6lab/k\u27e7, no open question loses anything that is recorded.',
    );
  });

  it('cuts lists at 50 and tells of it', () => {
    const slugs = Array.from({ length: 60 }, (_, index) => `q${String(index).padStart(2, '0')}`);
    const many = [...open('x', ...slugs), ...slugs.map((slug) => requires(slug, 'x'))];
    const projection = projectAt(many);
    const [point] = rankSinglePoints(projection, 'UNIFORM');
    if (!point) throw new Error('there must be a single point of failure');
    const { resilience, truncated } = explainPoint(projection, point);

    expect(resilience.parts[3]).toMatchObject({
      count: 60,
      questions: slugs.slice(0, 50).map((slug) => `question/${slug}`),
    });
    expect(resilience.truncated?.reason).toBe(
      'Cut short: parts.questions to 50 of 60, because.records to 50 of 60.',
    );
    expect(truncated).toEqual({
      reason: 'Cut short: because.records to 50 of 60.',
      shown: 50,
      total: 60,
    });
  });
});

describe('what hangs on single people', () => {
  const onePerson = (count: number) => [
    ...labs,
    person(),
    ...Array.from({ length: count }, (_, index) => [
      question(`q${index}`),
      record('Effort', `e${index}`, { title: { en: 'e' }, state: 'ACTIVE' }),
      edge('PURSUES', `effort/e${index}`, `question/q${index}`),
      edge('RUN_BY', `effort/e${index}`, 'person/secret'),
    ]).flat(),
  ];

  it.each([
    [0, { band: 'NONE', count: null }],
    [1, { band: 'FEWER_THAN_3', count: null }],
    [2, { band: 'FEWER_THAN_3', count: null }],
    [3, { band: 'AT_LEAST_3', count: 3 }],
  ])('tells of %i questions %j', (count, expected) => {
    expect(peopleDependence(projectAt(onePerson(count))).questions).toEqual(expected);
  });

  it('ranks no person, and nothing that a second person keeps up', () => {
    const projection = projectAt(onePerson(3));
    const ids = rankSinglePoints(projection, 'UNIFORM').map(({ node }) => projection.idOf(node));

    expect(ids).toEqual(['effort/e0', 'effort/e1', 'effort/e2']);
  });
});
