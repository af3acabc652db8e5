import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Bottleneck,
  BottleneckRanking,
} from '../../src/analysis/bottlenecks/bottleneck-ranking.ts';
import { ordinal } from '../../src/analysis/bottlenecks/ordinal.ts';
import {
  type BottleneckSubject,
  DEFAULT_WEIGHTS,
  SUBJECT_KINDS,
} from '../../src/analysis/bottlenecks/score.ts';
import { disagreementSentence } from '../../src/analysis/bottlenecks/sentences.ts';
import { disagreements, type StatedPlace } from '../../src/analysis/bottlenecks/stated-places.ts';
import type { Projection } from '../../src/projection/projection.ts';
import type { State } from '../support/test-api.ts';
import { Support } from './expected-bottlenecks.ts';
import { expectedImportance } from './expected-evidence.ts';
import { lostWithout } from './expected-prerequisites.ts';
import { checkCases, type KnowledgeCase } from './knowledge-cases.ts';
import {
  edge,
  estimate,
  finding,
  lab,
  method,
  open,
  record,
  requires,
  rubric,
} from './small-graphs.ts';
import { makeSupportCases, project } from './support-cases.ts';

let cases: readonly KnowledgeCase[];
beforeAll(() => {
  cases = makeSupportCases(1_000);
});

function rankingOf(projection: Projection, of: BottleneckSubject = 'QUESTION'): BottleneckRanking {
  const request = { of, weights: DEFAULT_WEIGHTS, value: 'IMPORTANCE' as const };
  return new BottleneckRanking(projection, request, () => true);
}

function firstOf(states: readonly State[], of: BottleneckSubject = 'QUESTION'): Bottleneck {
  const [first] = rankingOf(project(states), of).listed;
  if (!first) throw new Error('there is no bottleneck');
  return first;
}

/** What is lost without something that is no question. */
function checkLosses(item: Bottleneck, support: Support): void {
  const direct = support.lostDirectly([item.id]);
  const inTurn = support.lostInTurn([item.id]);
  const { necessaryFor } = item.explanation;

  expect(necessaryFor.slice(0, direct.length)).toEqual(direct);
  expect(necessaryFor.slice(direct.length).toSorted()).toEqual(inTurn);
  expect(item.directCount).toBe(direct.length);
  expect(item.lostCount).toBe(direct.length + inTurn.length);
  expect(item.readiness).toBeNull();
}

describe('a bottleneck', () => {
  it('lists the questions that fall without a question, whatever the graph', () => {
    checkCases(cases, ({ known, needs, projection }) => {
      for (const item of rankingOf(projection).listed) {
        const lost = needs.necessaryFor(item.id);
        const { because, necessaryFor, truncated } = item.explanation;

        expect(lost).toEqual(lostWithout(needs, item.id));
        expect(necessaryFor.toSorted()).toEqual(lost);
        expect(item.lostCount).toBe(lost.length);
        expect(item.directCount).toBe(needs.directCount(item.id));
        expect(item.readiness).toBe(needs.stateOf(item.id));
        expectNear(item.statedImportance, expectedImportance(known, item.id));
        expect(because[0]?.rule).toBe(lost.length > 0 ? 'NECESSARY_FOR' : 'NECESSARY_FOR_NONE');
        expect(truncated).toBeNull();
      }
    });
  });

  it('lists the questions that are lost without another record, whatever the graph', () => {
    const mix = new Map<string, number>();
    checkCases(cases, (each) => {
      for (const item of SUPPORTING.flatMap((of) => rankingOf(each.projection, of).listed)) {
        checkLosses(item, new Support(each));
        for (const { rule } of item.explanation.because) mix.set(rule, (mix.get(rule) ?? 0) + 1);
        expect(JSON.stringify([item.explanation, item.sentence])).not.toMatch(/person\//);
      }
    });
    expect([...mix.keys()].sort()).toEqual([
      'HELD_BY',
      'HOLDS',
      'LAST_ROUTE',
      'LAST_ROUTE_OF_NONE',
      'LOST_IN_TURN',
      'NEEDS_WITHOUT_HOLDER',
      'NO_HOLDER_RECORDED',
    ]);
    for (const [rule, count] of mix) expect(count, rule).toBeGreaterThan(50);
  });

  it('lists at most 50 questions and says how many there are', () => {
    const waiting = Array.from({ length: 51 }, (_, index) => `w${index}`);
    const item = firstOf([...open('a', ...waiting), ...waiting.map((slug) => requires(slug, 'a'))]);
    const { because, necessaryFor, truncated } = item.explanation;

    expect(necessaryFor).toHaveLength(50);
    expect(item.lostCount).toBe(51);
    expect(truncated).toEqual({
      reason: 'Cut short: necessaryFor to 50 of 51, because.records to 50 of 52.',
      shown: 100,
      total: 103,
    });
    expect(because[0]?.records).toHaveLength(50);
    expect(because[0]?.sentence).toMatch(
      /^51 open questions cannot be settled without it: w\d+, w\d+, w\d+ and 48 more\.$/,
    );
  });

  it('says so when the value comes from other parts than necessity', () => {
    const item = firstOf([
      ...open('a', 'b'),
      edge('INFORMED_BY', 'question/b', 'question/a'),
      finding('f'),
      lab('l'),
      edge('INFORMS', 'finding/f', 'question/a'),
      edge('PRODUCED_BY', 'finding/f', 'lab/l'),
    ]);

    expect(item.ranked.value).toBeCloseTo(0.3, 12);
    expect(item.explanation.because).toEqual([
      {
        rule: 'NECESSARY_FOR_NONE',
        sentence: 'No open question falls without it; its value comes from the other parts.',
        records: ['question/a'],
      },
    ]);
    expect(item.sentence).toBe(
      '⟦question/a⟧ is 1st of 1 open question that holds others up: no open question falls without it, but others would profit from it.',
    );
  });

  it('names the earliest work from which a question was taken', () => {
    const work = (slug: string, year: number) => [
      record('Work', slug, { title: { en: slug }, year }),
      edge('HAS_SOURCE', 'question/a', `work/${slug}`),
    ];
    const item = firstOf([
      ...open('a', 'b'),
      requires('b', 'a'),
      ...work('late', 2020),
      ...work('early', 1995),
      ...work('same', 1995),
    ]);

    expect(item.explanation.because[1]).toEqual({
      rule: 'EARLIEST_SOURCE',
      sentence: 'The earliest work from which it was taken is of 1995.',
      records: ['question/a', 'work/early'],
    });
  });
});

/** Two questions stand on a method that needs a capability of a lab; a third waits for one of them. */
const HELD: readonly State[] = [
  ...open('a', 'b', 'c'),
  requires('c', 'a'),
  method('m'),
  record('Capability', 'skill', { name: { en: 'skill' } }),
  record('Resource', 'data', { name: { en: 'data' } }),
  lab('l'),
  edge('ADDRESSES', 'method/m', 'question/a'),
  edge('ADDRESSES', 'method/m', 'question/b'),
  edge('NEEDS', 'method/m', 'capability/skill', { requirement: 'one' }),
  edge('NEEDS', 'method/m', 'resource/data', { requirement: 'two' }),
  edge('HAS', 'lab/l', 'capability/skill'),
];

function people(count: number): readonly State[] {
  return Array.from({ length: count }, (_, index) => [
    record('Person', `p${index}`, { name: 'p' }),
    edge('HAS', `person/p${index}`, 'capability/skill'),
  ]).flat();
}

describe('the reasons of what questions stand on', () => {
  it('tell of a lab what is lost and what it alone holds', () => {
    const item = firstOf(HELD, 'LAB');

    expect(item.explanation).toEqual({
      necessaryFor: ['question/a', 'question/b', 'question/c'],
      because: [
        {
          rule: 'LAST_ROUTE',
          sentence: '2 open questions lose their last usable method without it: a, b.',
          records: ['lab/l', 'question/a', 'question/b'],
        },
        {
          rule: 'LOST_IN_TURN',
          sentence: '1 more cannot be settled without those: c.',
          records: ['lab/l', 'question/c'],
        },
        {
          rule: 'HOLDS',
          sentence:
            'It holds 1 capability or resource that usable methods need, 1 of them alone: skill.',
          records: ['lab/l', 'capability/skill'],
        },
      ],
      truncated: null,
    });
    expect(item.sentence).toBe(
      '⟦lab/l⟧ is 1st of 1 lab that open questions stand on: 2 open questions lose their last usable method without it, and 1 more cannot be settled without those.',
    );
  });

  it('tell of a lab that it holds nothing alone where a person holds it too', () => {
    const item = firstOf([...HELD, ...people(1)], 'LAB');

    expect(item.explanation.because.map(({ sentence }) => sentence)).toEqual([
      'No open question loses its last usable method without it; its value comes from the other parts.',
      'It holds 1 capability or resource that usable methods need, 0 of them alone: skill.',
    ]);
  });

  it.each([
    [0, 'It is held by 1 lab (l) and by no recorded person.', 1],
    [1, 'It is held by 1 lab (l) and by fewer than 3 people.', 0.5],
    [2, 'It is held by 1 lab (l) and by fewer than 3 people.', 0.5],
    [3, 'It is held by 1 lab (l) and by 3 people.', 0.5],
  ])(
    'tell of a capability who holds it, and of %i people no more than a band',
    (count, sentence, share) => {
      const item = firstOf([...HELD, ...people(count)], 'CAPABILITY');

      expect(item.explanation.because.at(-1)).toEqual({
        rule: 'HELD_BY',
        sentence,
        records: ['capability/skill', 'lab/l'],
      });
      expect(item.parts.find(({ name }) => name === 'concentration')?.raw).toBe(share);
    },
  );

  it('tell of a resource and of a method what nobody is recorded to hold', () => {
    expect(firstOf(HELD, 'RESOURCE').explanation.because.at(-1)).toEqual({
      rule: 'NO_HOLDER_RECORDED',
      sentence: 'No holder of it is recorded, so whether it can be had is unknown.',
      records: ['resource/data'],
    });
    expect(firstOf(HELD, 'METHOD').explanation.because.at(-1)).toEqual({
      rule: 'NEEDS_WITHOUT_HOLDER',
      sentence:
        'Of 1 of the 2 things that it needs no holder is recorded, so whether it can be used is unknown: data.',
      records: ['method/m', 'resource/data'],
    });
    const ranking = rankingOf(project(HELD), 'LAB');
    expect(ranking.unknown).toEqual([
      'Who holds 1 of the 2 capabilities and resources that usable methods need.',
    ]);
    expect(ranking.sentence).toBe(
      'Of 1 lab, ⟦lab/l⟧ holds up most: 2 open questions lose their last usable method without it, and 1 more cannot be settled without those. No holder is recorded of 1 thing that usable methods need; nothing is counted as lost for that.',
    );
  });
});

/** By the width of the difference, then the place by value, then the node, as one text each. */
function inOrder(found: readonly StatedPlace[]): readonly StatedPlace[] {
  const key = ({ difference, node, rankAmongStated }: StatedPlace) =>
    [1_000 - Math.abs(difference), rankAmongStated, node]
      .map((part) => String(part).padStart(6, '0'))
      .join(' ');
  return found.toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
}

describe('stated places', () => {
  it('are those of the definition, among the ranked records that have an importance', () => {
    let differing = 0;
    let tied = 0;
    checkCases(cases, ({ known, projection }) => {
      const { listed, places } = rankingOf(projection);
      const stated = listed.flatMap((item) => {
        const importance = expectedImportance(known, item.id);
        return importance === null ? [] : [{ item, importance }];
      });
      expect(places.size).toBe(stated.length);
      for (const { importance, item } of stated) {
        const above = stated.filter((other) => other.importance > importance + 1e-9);
        const heavier = stated.filter(
          (other) => other.item.ranked.value > item.ranked.value + 1e-9,
        );

        expect(item.place).toEqual({
          node: item.ranked.node,
          statedRank: above.length + 1,
          rankAmongStated: heavier.length + 1,
          difference: above.length - heavier.length,
        });
      }
      const found = disagreements(places);
      const order = found.map(({ difference }) => Math.abs(difference));
      tied += order.length - new Set(order).size;
      expect(found).toEqual(inOrder(found));
      expect(order).not.toContain(0);
      const apart = [...places.values()].filter(({ difference }) => difference !== 0);
      expect(order).toHaveLength(apart.length);
      differing += apart.length;
    });
    expect(differing).toBeGreaterThan(200);
    expect(tied).toBeGreaterThan(30);
  });

  it('leave out what nobody stated, and put the widest disagreement first', () => {
    const projection = project([
      rubric('importance'),
      ...open('top', 'w0', 'w1', 'middle', 'x0', 'low', 'y0', 'mute', 'z0'),
      ...[
        ['w0', 'top'],
        ['w1', 'w0'],
        ['x0', 'middle'],
        ['y0', 'low'],
        ['z0', 'mute'],
      ].map(([source = '', target = '']) => requires(source, target)),
      ...estimate('top', 2),
      ...estimate('middle', 5),
      ...estimate('low', 9),
    ]);
    const ranking = rankingOf(projection);
    const found = disagreements(ranking.places);

    expect(found.map((place) => [projection.idOf(place.node), place.difference])).toEqual([
      ['question/top', 2],
      ['question/low', -1],
    ]);
    expect(ranking.listed.map(({ place }) => place === null)).toContain(true);
    const [first] = found;
    if (!first) throw new Error('they agree');
    expect(disagreementSentence(ranking, first, ranking.places.size)).toBe(
      'On ⟦question/top⟧ people say 3rd, the graph says 1st, of 3 open questions with a stated importance.',
    );
  });
});

describe('ordinal', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [10, '10th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [102, '102nd'],
    [111, '111th'],
    [1_013, '1013th'],
  ])('says %i as %s', (place, told) => {
    expect(ordinal(place)).toBe(told);
  });
});

const SUPPORTING = (Object.keys(SUBJECT_KINDS) as BottleneckSubject[]).filter(
  (of) => of !== 'QUESTION',
);

function expectNear(found: number | null, expected: number | null): void {
  if (expected === null || found === null) expect(found).toBe(expected);
  else expect(found).toBeCloseTo(expected, 9);
}
