import { describe, expect, it } from 'vitest';
import {
  type BoundedValues,
  certifyPlaces,
  firstPlaces,
} from '../../src/algorithms/first-places.ts';
import { makeRandom } from '../support/random-questions.ts';

const LISTS = 1_000;

/** Largest first, equal ones by index. */
function sortedIndices(values: Float64Array): readonly number[] {
  return Array.from(values.keys()).sort(
    (left, right) => (values[right] ?? 0) - (values[left] ?? 0) || left - right,
  );
}

/** Values of few sizes, so that many are equal, and bounds above some of them. */
function makeValues(seed: number) {
  const random = makeRandom(seed);
  const length = Math.floor(random() * 60);
  const sizes = 1 + Math.floor(random() * 40);
  const looseness = random() < 0.2 ? 0 : Math.floor(random() * 10);
  const exact = Float64Array.from({ length }, () => Math.floor(random() * sizes));
  const bounds = exact.map((value) => value + Math.floor(random() * (looseness + 1)));
  return { random, exact, bounds };
}

/** Bounds that become what they bound when they are settled, and how many were. */
class Bounds implements BoundedValues {
  readonly values: Float64Array;
  readonly settled = new Set<number>();
  readonly #exact: Float64Array;

  constructor(bounds: Float64Array, exact: Float64Array) {
    this.values = bounds.slice();
    this.#exact = exact;
  }

  isExact(index: number): boolean {
    return this.settled.has(index);
  }

  settle(indices: Uint32Array): void {
    for (const index of indices) {
      expect(this.settled.has(index)).toBe(false);
      this.settled.add(index);
      this.values[index] = this.#exact[index] ?? 0;
    }
  }
}

describe('firstPlaces', () => {
  it('are those of the sorted list, whatever is equal', () => {
    for (let seed = 1; seed <= LISTS; seed++) {
      const { exact, random } = makeValues(seed);
      const count = Math.floor(random() * (exact.length + 3));

      const before = exact.slice();
      expect([...firstPlaces(exact, count)], `seed ${seed}`).toEqual(
        sortedIndices(exact).slice(0, count),
      );
      expect(exact).toEqual(before);
    }
  });

  it('are none of an empty list, and none when none are wanted', () => {
    expect([...firstPlaces(new Float64Array(0), 3)]).toEqual([]);
    expect([...firstPlaces(Float64Array.of(1, 2), 0)]).toEqual([]);
  });
});

describe('certifyPlaces', () => {
  it('finds the places of the exact values, and leaves values out that cannot come near', () => {
    let spared = 0;
    for (let seed = 1; seed <= LISTS; seed++) {
      const { bounds, exact, random } = makeValues(seed);
      const wanted = Math.floor(random() * (exact.length + 3));
      const bounded = new Bounds(bounds, exact);

      const found = certifyPlaces(bounded, wanted, () => true, 1 + Math.floor(random() * 4));

      const expected = sortedIndices(exact).slice(0, wanted);
      expect([...found.indices], `seed ${seed}`).toEqual(expected);
      expect(found.exact).toBe(expected.length);
      for (const index of found.indices) expect(bounded.isExact(index)).toBe(true);
      if (wanted > 0 && bounded.settled.size < exact.length) spared++;
    }
    expect(spared).toBeGreaterThan(LISTS / 3);
  });

  it('tells how many places are exact when it must end early', () => {
    let cut = 0;
    for (let seed = 1; seed <= LISTS; seed++) {
      const { bounds, exact, random } = makeValues(seed);
      const wanted = Math.floor(random() * (exact.length + 3));
      let left = Math.floor(random() * exact.length);
      const bounded = new Bounds(bounds, exact);
      const mayGoOn = (count: number) => {
        left -= count;
        return left >= 0;
      };

      const found = certifyPlaces(bounded, wanted, mayGoOn, 1 + Math.floor(random() * 4));

      const expected = sortedIndices(exact).slice(0, found.exact);
      expect([...found.indices.slice(0, found.exact)], `seed ${seed}`).toEqual(expected);
      expect(found.indices.length).toBe(Math.min(wanted, exact.length));
      expect([...found.indices]).toEqual(sortedIndices(bounded.values).slice(0, wanted));
      if (0 < found.exact && found.exact < found.indices.length) cut++;
    }
    expect(cut).toBeGreaterThan(LISTS / 10);
  });

  it.each([
    ['stands before an equal bound after it', [0, 1], 1],
    ['stands after an equal bound before it', [1, 0], 0],
  ])('of two equal values the exact one %s', (_name, [settled = 0, unknown = 1], exact) => {
    const bounded = new Bounds(Float64Array.of(3, 3), Float64Array.of(3, 3));
    bounded.settle(Uint32Array.of(settled));

    expect(certifyPlaces(bounded, 1, () => false).exact).toBe(exact);
    expect(bounded.isExact(unknown)).toBe(false);
  });
});
