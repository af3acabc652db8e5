import { beforeAll, describe, expect, it } from 'vitest';
import {
  BOTTLENECK_PARTS,
  type BottleneckPart,
  type BottleneckSubject,
  type BottleneckWeights,
  DEFAULT_WEIGHTS,
  SUBJECT_KINDS,
  scoreParts,
} from '../../src/analysis/bottlenecks/score.ts';
import {
  bottleneckRanks,
  measuresOf,
  type RankingRequest,
  rankBottlenecks,
} from '../../src/analysis/bottlenecks.ts';
import type { QuestionValue } from '../../src/analysis/worth.ts';
import {
  type ExpectedParts,
  expectedQuestionParts,
  expectedSupportParts,
  worthOf,
} from './expected-bottlenecks.ts';
import { checkCases, type KnowledgeCase, nodeOf } from './knowledge-cases.ts';
import {
  edge,
  estimate,
  finding,
  lab,
  open,
  question,
  record,
  requires,
  rubric,
} from './small-graphs.ts';
import { makeSupportCases, project } from './support-cases.ts';

const GRAPHS = 1_000;

const NONE: BottleneckWeights = {
  necessity: 0,
  softReach: 0,
  betweenness: 0,
  age: 0,
  concentration: 0,
};

const SETTINGS: readonly (readonly [string, BottleneckWeights, QuestionValue])[] = [
  ['the default weights', DEFAULT_WEIGHTS, 'IMPORTANCE'],
  ['every question counting 1', DEFAULT_WEIGHTS, 'UNIFORM'],
  [
    'other weights',
    { necessity: 0.5, softReach: 3, betweenness: 7, age: 1, concentration: 2 },
    'IMPORTANCE',
  ],
  ['soft reach alone', { ...NONE, softReach: 100 }, 'UNIFORM'],
  ['concentration alone', { ...NONE, concentration: 1 }, 'IMPORTANCE'],
  ['betweenness alone', { ...NONE, betweenness: 1 }, 'IMPORTANCE'],
  ['age alone', { ...NONE, age: 1 }, 'IMPORTANCE'],
];

const SUBJECTS = Object.keys(SUBJECT_KINDS) as BottleneckSubject[];

let cases: readonly KnowledgeCase[];
beforeAll(() => {
  cases = makeSupportCases(GRAPHS);
});

/** Raw parts of everything that is ranked, from the definitions. */
function expectedParts(each: KnowledgeCase, of: BottleneckSubject, value: QuestionValue) {
  const worth = worthOf(each.known, value);
  return of === 'QUESTION'
    ? expectedQuestionParts(each, worth)
    : expectedSupportParts(each, SUBJECT_KINDS[of], worth);
}

/** Every part, contribution and value of a ranking. */
function checkScores(
  { projection }: KnowledgeCase,
  expected: ReadonlyMap<string, ExpectedParts>,
  { of, value, weights }: RankingRequest,
): void {
  const measures = measuresOf(projection, value, of);
  const ranked = rankBottlenecks(projection, weights, value, of);
  const values = new Map(ranked.map((item) => [projection.idOf(item.node), item.value]));
  for (const [id, raw] of expected) {
    const normalised = BOTTLENECK_PARTS.map((name) => normalisedOf(expected, name, raw[name]));
    const contributions = BOTTLENECK_PARTS.map(
      (name, place) => weights[name] * (normalised[place] ?? 0),
    );
    const score = contributions.reduce((sum, contribution) => sum + contribution, 0);
    scoreParts(measures, nodeOf(projection, id), weights, of).forEach((part, place) => {
      const name = BOTTLENECK_PARTS[place] ?? 'necessity';
      expect([part.name, part.weight]).toEqual([name, weights[name]]);
      expectNear(part.raw, raw[name]);
      expectNear(part.normalised, normalised[place] ?? null);
      expect(part.contribution).toBeCloseTo(contributions[place] ?? 0, 9);
    });
    expectNear(values.get(id) ?? null, score > 0 ? score : null);
  }
  expect([...values.keys()].filter((id) => !expected.has(id))).toEqual([]);
}

/** How many records have a part that is neither 0 nor the largest one. */
function countMix(mix: Map<string, number>, expected: ReadonlyMap<string, ExpectedParts>): void {
  for (const raw of expected.values()) {
    for (const name of BOTTLENECK_PARTS) {
      const normalised = normalisedOf(expected, name, raw[name]) ?? 0;
      if (normalised > 0 && normalised < 1) mix.set(name, (mix.get(name) ?? 0) + 1);
    }
  }
}

describe('rankBottlenecks', () => {
  it.each(SUBJECTS)(
    'scores every %s that holds open questions up, with any weights, on 1,000 graphs',
    (of) => {
      const mix = new Map<string, number>();
      checkCases(cases, (each) => {
        for (const value of ['IMPORTANCE', 'UNIFORM'] as const) {
          const expected = expectedParts(each, of, value);
          const { eligible } = measuresOf(each.projection, value, of);
          expect(Array.from(eligible, (node) => each.projection.idOf(node))).toEqual(
            [...expected.keys()].sort(),
          );
          for (const [, weights, valueOfSetting] of SETTINGS) {
            if (valueOfSetting === value) checkScores(each, expected, { of, value, weights });
          }
          countMix(mix, expected);
        }
      });
      for (const name of of === 'QUESTION' ? BOTTLENECK_PARTS : SUPPORT_PARTS) {
        expect(mix.get(name) ?? 0, `${of}: ${name}`).toBeGreaterThan(50);
      }
    },
  );

  it.each(SETTINGS)(
    'ranks by value with %s, and equal ones alike by id',
    (_name, weights, value) => {
      checkCases(cases.slice(0, 200), ({ projection }) => {
        for (const of of SUBJECTS) {
          const ranked = rankBottlenecks(projection, weights, value, of);
          ranked.forEach((item, index) => {
            const better = ranked.filter((other) => other.value > item.value + 1e-9);
            expect(item.rank).toBe(better.length + 1);
            const next = ranked[index + 1];
            if (!next) return;
            expect(next.value).toBeLessThanOrEqual(item.value);
            if (next.rank === item.rank) expect(next.node).toBeGreaterThan(item.node);
          });
          expect([...bottleneckRanks(projection, weights, value, of)]).toEqual(
            ranked.map(({ node, rank }) => [node, rank]),
          );
        }
      });
    },
  );

  it('gives questions whose equal values were added up in another order the same rank', () => {
    const needed = [1, 2, 3];
    const projection = project([
      rubric('importance'),
      ...['a', 'b'].flatMap((top) => {
        const values = top === 'a' ? needed : needed.toReversed();
        return [
          ...open(top, ...values.map((_, index) => `${top}${index}`)),
          ...values.flatMap((value, index) => estimate(`${top}${index}`, value)),
          ...values.map((_, index) => requires(`${top}${index}`, top)),
        ];
      }),
    ]);

    const ranked = rankBottlenecks(projection, DEFAULT_WEIGHTS, 'IMPORTANCE');

    expect(ranked.map(({ rank, node }) => [rank, projection.idOf(node)])).toEqual([
      [1, 'question/a'],
      [1, 'question/b'],
    ]);
  });
});

describe('rankBottlenecks, on what is no bottleneck', () => {
  it('ranks no question that has findings of few labs and holds nothing up', () => {
    const projection = project([
      ...open('a'),
      finding('f'),
      lab('l'),
      edge('INFORMS', 'finding/f', 'question/a'),
      edge('PRODUCED_BY', 'finding/f', 'lab/l'),
    ]);

    expect(rankBottlenecks(projection, DEFAULT_WEIGHTS, 'IMPORTANCE')).toEqual([]);
  });

  it.each(['RETRACTED', 'SUPERSEDED'])(
    'ranks no %s question, and counts it where it waits for others',
    (lifecycle) => {
      const projection = project([
        ...open('a', 'c'),
        question('b', { lifecycle }),
        requires('c', 'b'),
        requires('b', 'a'),
      ]);

      const ranked = rankBottlenecks(projection, DEFAULT_WEIGHTS, 'UNIFORM');

      expect(ranked.map(({ node, value }) => [projection.idOf(node), value])).toEqual([
        ['question/a', 1.2],
      ]);
      const { first, raw } = measuresOf(projection, 'UNIFORM', 'QUESTION');
      expect(raw.necessity[(ranked[0]?.node ?? 0) - first]).toBe(2);
    },
  );
});

describe('the age of a question', () => {
  const ages = (date: string, ...works: readonly (readonly [string, object])[]) => {
    const projection = project(
      [
        ...open('a', 'b'),
        requires('b', 'a'),
        ...works.flatMap(([slug, fields]) => [
          record('Work', slug, { title: { en: slug }, ...fields }),
          edge('HAS_SOURCE', 'question/a', `work/${slug}`),
        ]),
      ],
      date,
    );
    return measuresOf(projection, 'UNIFORM', 'QUESTION').raw.age[0];
  };

  it('is counted in whole years from the earliest work to the day', () => {
    const works = [
      ['v', { year: 2019 }],
      ['w', { year: 2012 }],
      ['x', {}],
    ] as const;

    expect(ages('2026-01-01', ...works)).toBe(14);
    expect(ages('2026-12-31', ...works)).toBe(14);
    expect(ages('2012-06-01', ...works)).toBe(0);
  });

  it('is unknown when no unretracted work states a year', () => {
    expect(ages('2026-01-01')).toBeNaN();
    expect(ages('2026-01-01', ['v', {}])).toBeNaN();
    expect(ages('2026-01-01', ['v', { year: 2012, lifecycle: 'RETRACTED' }])).toBeNaN();
  });

  it('is never negative', () => {
    expect(ages('2026-01-01', ['v', { year: 2030 }])).toBe(0);
  });

  it.each(['IMPORTANCE', 'UNIFORM'] as const)(
    'follows the day of the projection, by %s',
    (value) => {
      const projection = project([
        ...open('a', 'b'),
        requires('b', 'a'),
        record('Work', 'w', { title: { en: 'w' }, year: 2000 }),
        edge('HAS_SOURCE', 'question/a', 'work/w'),
      ]);
      const ageAt = (date: string) => measuresOf(projection.at(date), value, 'QUESTION').raw.age[0];

      expect([ageAt('2010-01-01'), ageAt('2020-01-01'), ageAt('2010-12-31')]).toEqual([10, 20, 10]);
    },
  );
});

const SUPPORT_PARTS = ['necessity', 'softReach', 'concentration'] as const;

function normalisedOf(
  parts: ReadonlyMap<string, ExpectedParts>,
  name: BottleneckPart,
  raw: number | null,
): number | null {
  if (raw === null) return null;
  const largest = Math.max(0, ...[...parts.values()].map((each) => Number(each[name] ?? 0)));
  return largest > 0 ? raw / largest : 0;
}

function expectNear(found: number | null | undefined, expected: number | null): void {
  if (expected === null || typeof found !== 'number') expect(found).toBe(expected);
  else expect(found).toBeCloseTo(expected, 9);
}
