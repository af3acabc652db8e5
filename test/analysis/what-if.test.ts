import { describe, expect, it } from 'vitest';
import { rankBottlenecks } from '../../src/analysis/bottlenecks.ts';
import type { RankingOptions } from '../../src/analysis/comparison/question-changes.ts';
import { findGaps } from '../../src/analysis/gaps/find-gaps.ts';
import { type WhatIfAnswer, whatIf } from '../../src/analysis/what-if/what-if.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { lostNames, openPart, settleableNames } from '../algorithms/brute-force.ts';
import type { State } from '../support/test-api.ts';
import { TEST_DATE } from '../support/test-api.ts';
import { expectedUsableMethod } from './expected-evidence.ts';
import { abstractQuestions } from './expected-prerequisites.ts';
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
import {
  hypothesisOn,
  Mix,
  makeSupposedCase,
  type NamedHypothesis,
  newlyStanding,
  projectionOf,
  standings,
} from './supposed-cases.ts';
import { sorted, VisibleKnowledge } from './visible-knowledge.ts';

const OPTIONS: RankingOptions = {
  weights: { necessity: 1, softReach: 0.2, concentration: 0.1 },
  value: 'IMPORTANCE',
};

function ranks(projection: Projection): ReadonlyMap<string, number> {
  return new Map(
    rankBottlenecks(projection, OPTIONS.weights, OPTIONS.value).map(({ node, rank }) => [
      projection.idOf(node),
      rank,
    ]),
  );
}

/** Every question whose rank differs, with how far it moved, in the order of the answer. */
function expectedMoves(before: Projection, after: Projection): readonly (readonly unknown[])[] {
  const [old, young] = [ranks(before), ranks(after)];
  return [...new Set([...old.keys(), ...young.keys()])]
    .filter((id) => old.get(id) !== young.get(id))
    .map((id) => {
      const moved = (old.get(id) ?? old.size + 1) - (young.get(id) ?? young.size + 1);
      return [id, old.get(id) ?? null, young.get(id) ?? null, moved] as const;
    })
    .sort(([left, , , near], [right, , , far]) =>
      Math.abs(far) === Math.abs(near) ? (left < right ? -1 : 1) : Math.abs(far) - Math.abs(near),
    );
}

function gapsIn(projection: Projection): readonly string[] {
  return findGaps(projection).map(({ kind, subject }) => `${kind} ${subject}`);
}

function without(list: readonly string[], other: readonly string[]): readonly string[] {
  return list.filter((each) => !other.includes(each));
}

describe('whatIf, on 1,000 random graphs', () => {
  it('tells what differs from the states in which everything supposed is so, and nothing else', () => {
    const mix = new Mix();
    for (let seed = 1; seed <= 1_000; seed++) {
      const { fallen, really, states, supposed } = makeSupposedCase(seed, {
        removes: seed % 2 > 0,
      });
      const before = projectionOf(states);
      const after = projectionOf(really);
      const { value, whole } = whatIf(before, hypothesisOn(before, supposed), OPTIONS);
      const [old, young] = [standings(states), standings(really)];
      const [was, is] = [new VisibleKnowledge(states), new VisibleKnowledge(really)];
      const lost = lostNames(
        openPart(abstractQuestions(is)),
        supposed.remove.filter((id) => id.startsWith('question/')),
      );
      const settleable = settleableNames(openPart(abstractQuestions(was)));
      const nowLost = [...lost].filter((id) => settleable.has(id)).sort();
      const hadMethod = (known: VisibleKnowledge, id: string) =>
        expectedUsableMethod(known, id, TEST_DATE) !== 'NO';
      const expected = {
        opens: newlyStanding(old, young, 'READY').map((id) => [id, ...waysOpened(was, is, id)]),
        settles: [...supposed.settle].sort(),
        newlyBlocked: newlyStanding(old, young, 'BLOCKED'),
        newlyDeadlocked: newlyStanding(old, young, 'DEADLOCKED'),
        freed: ['BLOCKED', 'READY']
          .flatMap((standing) => newlyStanding(old, young, standing))
          .filter((id) => old.get(id) === 'DEADLOCKED')
          .sort(),
        lost: nowLost,
        withoutMethod: is
          .openQuestionsInForce()
          .filter((id) => hadMethod(was, id) && !hadMethod(is, id)),
        goesToo: fallen,
        moves: expectedMoves(before, after),
        gapsOpened: without(gapsIn(after), gapsIn(before)),
        gapsClosed: without(gapsIn(before), gapsIn(after)).filter(
          (gap) => ![...supposed.remove, ...fallen, ...nowLost].includes(gap.split(' ')[1] ?? ''),
        ),
        value: [...young].filter(([id, standing]) => old.get(id) !== standing).length,
      };

      expect({ seed, ...found(whole), value }).toEqual({ seed, ...expected });
      for (const [name, list] of Object.entries(expected)) {
        if (Array.isArray(list)) mix.count(name, list.length > 0);
      }
    }
    expect(mix.rarerThan(15, 'Of 1,000 hypotheses')).toEqual([]);
  });
});

/** What was unmet of a question and is settled, and unmet groups that it has no more. */
function waysOpened(was: VisibleKnowledge, is: VisibleKnowledge, id: string): readonly string[] {
  const isOpen = (other: string) => !was.isSettled(other);
  const groups = was.targets('HAS_GROUP', id).filter((group) => {
    const members = was.targets('MEMBER', group);
    return members.length > 0 && members.every(isOpen);
  });
  const needed = [
    ...was.targets('REQUIRES', id),
    ...groups.flatMap((group) => was.targets('MEMBER', group)),
  ];
  const settled = needed.filter((other) => isOpen(other) && is.isSettled(other));
  const gone = groups.filter((group) => !is.targets('HAS_GROUP', id).includes(group));
  return sorted([...settled, ...gone]);
}

function found({ gapsClosed, gapsOpened, lost, opens, rankMoves, ...rest }: WhatIfAnswer['whole']) {
  const keys = (gaps: typeof gapsClosed) => gaps.map(({ kind, subject }) => `${kind} ${subject}`);
  return {
    ...rest,
    opens: opens.map((each) => [each.question, ...each.openedBy]),
    lost: [...lost].sort(),
    moves: rankMoves.map(({ moved, placeAfter, placeBefore, ...each }) => [
      each.question,
      placeBefore?.rank ?? null,
      placeAfter?.rank ?? null,
      moved,
    ]),
    gapsOpened: keys(gapsOpened),
    gapsClosed: keys(gapsClosed),
  };
}

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

  it('cuts lists at 50 and counts all', () => {
    const slugs = Array.from({ length: 60 }, (_, place) => `q${place}`);
    const states = [...open('a', ...slugs), ...slugs.map((slug) => requires(slug, 'a'))];
    const { parts, shown, truncated } = ask(states, { settle: ['question/a'] });

    expect(shown.opens).toHaveLength(50);
    expect(parts.opens).toBe(60);
    expect(truncated?.reason).toContain('opens to 50 of 60');
  });
});
