import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHTS } from '../../src/analysis/bottlenecks/score.ts';
import type { RankingOptions } from '../../src/analysis/comparison/question-changes.ts';
import { type WhatIfAnswer, whatIf } from '../../src/analysis/what-if/what-if.ts';
import type { State } from '../support/test-api.ts';
import {
  answered,
  anyOf,
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
import { hypothesisOn, type NamedHypothesis, projectionOf } from './supposed-cases.ts';

const OPTIONS: RankingOptions = {
  weights: DEFAULT_WEIGHTS,
  value: 'IMPORTANCE',
};

/** The answer over small states, by global ids. */
function ask(states: readonly State[], given: Partial<NamedHypothesis>): WhatIfAnswer {
  const records = states.flatMap((state) => ('kind' in state ? [state] : []));
  const edges = states.flatMap((state) => ('kind' in state ? [] : [state]));
  const projection = projectionOf({ records, edges });
  const supposed = { settle: [], remove: [], add: [], ...given };
  return whatIf(projection, hypothesisOn(projection, supposed), OPTIONS);
}

const capability = (slug: string) => record('Capability', slug, { name: { en: slug } });
const resource = (slug: string) => record('Resource', slug, { name: { en: slug } });

describe('whatIf, on what opens', () => {
  it('opens what waited for the settled question alone, and tells what opened it', () => {
    const states = [
      ...open('a', 'b', 'c', 'd'),
      requires('b', 'a'),
      requires('c', 'a'),
      requires('c', 'd'),
    ];
    const { value, whole } = ask(states, { settle: ['question/a'] });

    expect(whole.opens).toEqual([
      { question: 'question/b', before: 'BLOCKED', openedBy: ['question/a'] },
    ]);
    expect(value).toBe(2);
  });

  it('opens the owner of a group by one member, and by taking the group away', () => {
    const states = [...open('a', 'b', 'c'), ...anyOf('c', 'g', ['a', 'b'])];

    expect(ask(states, { settle: ['question/a'] }).whole.opens).toEqual([
      { question: 'question/c', before: 'BLOCKED', openedBy: ['question/a'] },
    ]);
    expect(ask(states, { remove: ['prerequisite-group/g'] }).whole.opens).toEqual([
      { question: 'question/c', before: 'BLOCKED', openedBy: ['prerequisite-group/g'] },
    ]);
  });

  it('frees a deadlock without opening what still waits', () => {
    const states = [
      ...open('a', 'b', 'c'),
      requires('a', 'b'),
      requires('b', 'a'),
      requires('b', 'c'),
    ];
    const { whole } = ask(states, { settle: ['question/a'] });

    expect(whole).toMatchObject({ freed: ['question/b'], opens: [] });
  });

  it('ties a knot by an added edge, and blocks by another', () => {
    const states = [...open('a', 'b'), requires('a', 'b')];

    expect(ask(states, { add: [requires('b', 'a')] }).whole).toMatchObject({
      newlyDeadlocked: ['question/a', 'question/b'],
      newlyBlocked: [],
    });
    expect(ask(open('a', 'b'), { add: [requires('b', 'a')] }).whole.newlyBlocked).toEqual([
      'question/b',
    ]);
  });

  it('says nothing about questions that are not in force', () => {
    const states = [...open('a'), question('b', { lifecycle: 'SUPERSEDED' }), requires('b', 'a')];

    expect(ask(states, { settle: ['question/a'] }).whole.opens).toEqual([]);
  });
});

describe('whatIf, on what is lost', () => {
  it('loses what needs a removed question, the answered ones too, but not what has another way', () => {
    const states = [
      ...open('b', 'c', 'd', 'e'),
      answered('a'),
      requires('b', 'a'),
      requires('c', 'b'),
      ...anyOf('d', 'g', ['b', 'e']),
    ];
    const { whole } = ask(states, { remove: ['question/a'] });

    expect(whole.lost).toEqual(['question/b', 'question/c']);
    expect(whole.newlyBlocked).toEqual(['question/b']);
  });

  it('does not call lost what could not be settled before', () => {
    const states = [
      ...open('a', 'b', 'c'),
      requires('a', 'b'),
      requires('b', 'a'),
      requires('a', 'c'),
    ];

    expect(ask(states, { remove: ['question/c'] }).whole.lost).toEqual([]);
  });

  const STUDIED = [
    question('q'),
    method('m'),
    edge('ADDRESSES', 'method/m', 'question/q'),
    lab('one'),
    lab('two'),
  ];

  it.each([
    ['the method', [], ['method/m'], ['question/q']],
    [
      'a capability that nobody is recorded to hold',
      [capability('c'), edge('NEEDS', 'method/m', 'capability/c')],
      ['capability/c'],
      ['question/q'],
    ],
    [
      'a resource that a lab offers',
      [
        resource('r'),
        edge('NEEDS', 'method/m', 'resource/r'),
        edge('OFFERS', 'lab/one', 'resource/r'),
      ],
      ['resource/r'],
      ['question/q'],
    ],
    [
      'the only lab that has what it needs',
      [
        capability('c'),
        edge('NEEDS', 'method/m', 'capability/c'),
        edge('HAS', 'lab/one', 'capability/c'),
      ],
      ['lab/one'],
      ['question/q'],
    ],
    [
      'one of two labs that have it',
      [
        capability('c'),
        edge('NEEDS', 'method/m', 'capability/c'),
        edge('HAS', 'lab/one', 'capability/c'),
        edge('HAS', 'lab/two', 'capability/c'),
      ],
      ['lab/one'],
      [],
    ],
  ])('tells which questions lose their last method with %s', (_what, more, remove, expected) => {
    expect(ask([...STUDIED, ...more], { remove }).whole.withoutMethod).toEqual(expected);
  });

  it('gives a method back what it lost by an added holder', () => {
    const states = [...STUDIED, capability('c'), edge('NEEDS', 'method/m', 'capability/c')];
    const add = [edge('HAS', 'lab/two', 'capability/c')];

    expect(ask(states, { remove: ['lab/one'], add }).whole.withoutMethod).toEqual([]);
  });
});

describe('whatIf, on what goes with the removed', () => {
  const work = (slug: string) => record('Work', slug, { title: { en: slug } });
  const REPORTED = [
    question('q'),
    finding('f'),
    edge('INFORMS', 'finding/f', 'question/q'),
    work('one'),
    work('two'),
    edge('REPORTED_IN', 'finding/f', 'work/one'),
  ];

  it('takes a finding with its only work, and opens the gap', () => {
    const { whole } = ask(REPORTED, { remove: ['work/one'] });

    expect(whole.goesToo).toEqual(['finding/f']);
    expect(whole.gapsOpened.map(({ kind }) => kind)).toContain('NO_FINDING');
  });

  it('keeps a finding that another work reports, recorded or added', () => {
    const other = edge('REPORTED_IN', 'finding/f', 'work/two');

    expect(ask([...REPORTED, other], { remove: ['work/one'] }).whole.goesToo).toEqual([]);
    expect(ask(REPORTED, { remove: ['work/one'], add: [other] }).whole.goesToo).toEqual([]);
  });

  it('keeps what a lab found, and ends the effort that only it runs', () => {
    const states = [
      ...REPORTED,
      lab('l'),
      edge('PRODUCED_BY', 'finding/f', 'lab/l'),
      record('Effort', 'e', { title: { en: 'e' }, state: 'ACTIVE' }),
      edge('PURSUES', 'effort/e', 'question/q'),
      edge('RUN_BY', 'effort/e', 'lab/l'),
    ];

    expect(ask(states, { remove: ['lab/l'] }).whole.goesToo).toEqual(['effort/e']);
  });

  it('forgets estimates on a removed rubric', () => {
    const states = [
      ...open('a', 'b'),
      rubric('importance'),
      ...estimate('b', 9),
      requires('b', 'a'),
    ];
    const { whole } = ask(states, { remove: ['rubric/importance'] });

    expect(whole.goesToo).toEqual(['estimate/estimate-of-b']);
  });
});

describe('whatIf, in words', () => {
  it('says what follows, with names to be read aloud', () => {
    const states = [...open('a', 'b'), requires('b', 'a'), method('m')];
    const { because, sentence } = ask(states, { settle: ['question/a'], remove: ['method/m'] });

    expect(sentence).toMatch(
      /^If ⟦question\/a⟧ were settled and ⟦method\/m⟧ were gone, 1 question would become ready \(⟦question\/b⟧\)\./,
    );
    expect(because.map(({ rule }) => rule)).toEqual([
      'SUPPOSED_SETTLED',
      'SUPPOSED_REMOVED',
      'OPENS',
    ]);
  });

  it('says so when nothing follows', () => {
    const { sentence, value } = ask([...open('a'), method('m')], { remove: ['method/m'] });

    expect(sentence).toBe('If ⟦method/m⟧ were gone, no other question would stand otherwise.');
    expect(value).toBe(0);
  });

  it('keeps the last answer, for its own day, hypothesis and weights only', () => {
    const projection = projectionOf({ records: [...open('a', 'b')], edges: [requires('b', 'a')] });
    const given = hypothesisOn(projection, { settle: ['question/a'], remove: [], add: [] });
    const other = { ...given, settle: [], remove: given.settle };
    const first = whatIf(projection, given, OPTIONS);

    expect(whatIf(projection, { ...given }, OPTIONS)).toBe(first);
    expect(whatIf(projection, other, OPTIONS).parts).toMatchObject({ opens: 0, lost: 1 });
    const again = whatIf(projection, given, OPTIONS);
    expect(again).not.toBe(first);
    expect({ ...again, projection: first.projection }).toEqual(first);
    const later = whatIf(projection.at('2030-01-01'), given, OPTIONS);
    expect(later.projection.date).toBe('2030-01-01');
    const weights = { ...OPTIONS.weights, necessity: 2 };
    const [move] = whatIf(projection, given, { ...OPTIONS, weights }).whole.rankMoves;
    expect(move?.placeBefore?.value).toBeCloseTo(2.2, 9);
  });

  it('cuts lists at 50 and counts all', () => {
    const slugs = Array.from({ length: 60 }, (_, place) => `q${place}`);
    const states = [...open('a', ...slugs), ...slugs.map((slug) => requires(slug, 'a'))];
    const { parts, shown, truncated } = ask(states, { settle: ['question/a'] });

    expect(shown.opens).toHaveLength(50);
    expect(parts.opens).toBe(60);
    expect(truncated?.reason).toContain('opens to 50 of 60');
  });
});
