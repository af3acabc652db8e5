import { describe, expect, it } from 'vitest';
import {
  type CoverStep,
  coverByBundles,
  type Demand,
  isCoverage,
} from '../../src/algorithms/bundle-cover.ts';
import { makeRandom } from '../support/random-questions.ts';

const GRAPHS = 1_000;
const MOST_ITEMS = 6;

/** Demands with up to three obligations; half of the graphs have single items only. */
function randomDemands(seed: number): readonly Demand[] {
  const random = makeRandom(seed * 71);
  const below = (count: number) => Math.floor(random() * count);
  const items = 2 + below(MOST_ITEMS - 1);
  const isSimple = random() < 0.5;
  const some = <T>(most: number, make: () => T) => Array.from({ length: 1 + below(most) }, make);
  const alternative = () => [...new Set(some(isSimple ? 1 : 3, () => below(items)))];
  return some(8, () => some(isSimple ? 1 : 3, () => some(3, alternative)));
}

/** How many demands the items meet, by the definition. */
function countMet(demands: readonly Demand[], items: ReadonlySet<number>): number {
  const isMet = (demand: Demand) =>
    demand.every((alternatives) =>
      alternatives.some((all) => all.every((item) => items.has(item))),
    );
  return demands.filter(isMet).length;
}

/** The most demands that any so many items meet: tries all of them. */
function mostMet(demands: readonly Demand[], most: number): number {
  const items = [...new Set(demands.flat(3))];
  const sets = Array.from({ length: 2 ** items.length }, (_, set) =>
    items.filter((_item, place) => (set >> place) % 2 === 1),
  );
  const fitting = sets.filter(({ length }) => length <= most);
  return Math.max(...fitting.map((set) => countMet(demands, new Set(set))));
}

function itemsOf(steps: readonly CoverStep[]): readonly number[] {
  return steps.map(({ item }) => item);
}

describe('coverByBundles', () => {
  it(`tells what each step meets, on ${GRAPHS} random lists of demands`, () => {
    for (let seed = 1; seed <= GRAPHS; seed++) {
      const demands = randomDemands(seed);
      const steps = coverByBundles(demands, 4);
      const chosen = new Set<number>();
      for (const { item, met } of steps) {
        const before = countMet(demands, chosen);
        chosen.add(item);
        expect(met.length, `seed ${seed}`).toBe(countMet(demands, chosen) - before);
      }
      expect(chosen.size).toBe(steps.length);
      expect(steps.length).toBeLessThanOrEqual(4);
    }
  });

  it('comes near the best possible choice, and keeps the bound where there is one', () => {
    const tries = Array.from({ length: GRAPHS }, (_, index) => randomDemands(index + 1)).flatMap(
      (demands) => [1, 2, 3, 4].map((most) => ({ demands, most })),
    );
    const ratios = tries.map(({ demands, most }) => {
      const best = mostMet(demands, most);
      const found = countMet(demands, new Set(itemsOf(coverByBundles(demands, most))));
      return { ratio: best === 0 ? 1 : found / best, hasBound: isCoverage(demands) };
    });
    const all = ratios.map(({ ratio }) => ratio);
    const bound = ratios.filter(({ hasBound }) => hasBound).map(({ ratio }) => ratio);

    expect(bound.length).toBeGreaterThan(500);
    expect(Math.max(...all)).toBe(1);
    expect({
      worst: Math.min(...all),
      worstWithBound: Math.min(...bound),
      below: all.filter((ratio) => ratio < 1).length,
    }).toEqual({ worst: 0.5, worstWithBound: 0.75, below: 41 });
    expect(Math.min(...bound)).toBeGreaterThan(1 - 1 / Math.E);
  });

  it('takes two items together where neither does anything alone', () => {
    const demands: readonly Demand[] = [[[[1, 2]]], [[[1, 2]]], [[[3]]]];

    expect(coverByBundles(demands, 3)).toEqual([
      { item: 3, bundle: 1, met: [2] },
      { item: 1, bundle: 2, met: [] },
      { item: 2, bundle: 2, met: [0, 1] },
    ]);
    expect(itemsOf(coverByBundles(demands.slice(0, 2), 1))).toEqual([]);
  });

  it('prefers more demands for each item, then fewer items, then smaller numbers', () => {
    expect(itemsOf(coverByBundles([[[[5, 6]]], [[[5, 6]]], [[[5, 6]]], [[[1]]]], 2))).toEqual([
      5, 6,
    ]);
    expect(itemsOf(coverByBundles([[[[5, 6]]], [[[5, 6]]], [[[7]]]], 2))).toEqual([7]);
    expect(itemsOf(coverByBundles([[[[4], [2]]]], 1))).toEqual([2]);
    expect(itemsOf(coverByBundles([[[[9]]], [[[3]]]], 2))).toEqual([3, 9]);
  });

  it('uses what it has chosen before', () => {
    const demands: readonly Demand[] = [[[[1]]], [[[1]]], [[[1, 2]]], [[[3, 4]]]];

    expect(itemsOf(coverByBundles(demands, 2))).toEqual([1, 2]);
  });

  it('needs an alternative of every obligation, and leaves alone what cannot or need not be met', () => {
    expect(itemsOf(coverByBundles([[[[1]], [[2], [3]]]], 5))).toEqual([1, 2]);
    expect(coverByBundles([[[[1]], []], [], [[[]]]], 5)).toEqual([]);
    expect(coverByBundles([], 5)).toEqual([]);
  });

  it('tries no more than 64 bundles for a demand, the smallest ones', () => {
    const alternatives = (from: number) => Array.from({ length: 20 }, (_, index) => [from + index]);
    const demand = [alternatives(100), alternatives(200), alternatives(300)];

    expect(itemsOf(coverByBundles([demand], 3))).toEqual([100, 200, 300]);
  });
});

describe('isCoverage', () => {
  it.each<[readonly Demand[], boolean]>([
    [[], true],
    [[[[[1], [2]]], [[[2]]]], true],
    [[[[[1, 2]]]], false],
    [[[[[1]], [[2]]]], false],
  ])('of %j is %s', (demands, expected) => {
    expect(isCoverage(demands)).toBe(expected);
  });
});
