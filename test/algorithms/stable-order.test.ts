import { describe, expect, it } from 'vitest';
import { type Sign, stableOrder } from '../../src/algorithms/stable-order.ts';
import { makeRandom } from '../support/random-questions.ts';

const KEYS = [
  0,
  -0,
  1,
  -1,
  0.5,
  -0.5,
  2020,
  1999,
  1e300,
  -1e300,
  5e-324,
  -5e-324,
  2 ** 31,
  -(2 ** 33),
];
const INFINITE = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

/** By comparing: the definition. */
function compared(numbers: Uint32Array, keys: Float64Array, sign: Sign): number[] {
  const key = (number: number) => keys[number] ?? Number.NaN;
  return [...numbers].sort((left, right) =>
    key(left) === key(right) ? 0 : key(left) < key(right) ? -sign : sign,
  );
}

describe('stableOrder', () => {
  it.each([1, -1] as const)('agrees with comparing, sign %i, on random keys with ties', (sign) => {
    let ties = 0;
    for (let seed = 0; seed < 120; seed++) {
      const random = makeRandom(seed);
      const pool =
        seed % 2 === 0
          ? [...KEYS, ...INFINITE]
          : Array.from({ length: 30 }, () => random() * 1e6 - 5e5);
      const keys = Float64Array.from(
        { length: Math.floor(random() * 200) },
        () => pool[Math.floor(random() * pool.length)] ?? 0,
      );
      const numbers = Uint32Array.from(keys.keys()).filter(() => random() < 0.8);
      ties += numbers.length - new Set(keys).size > 0 ? 1 : 0;

      expect([...stableOrder(numbers, keys, sign)]).toEqual(compared(numbers, keys, sign));
    }
    expect(ties).toBeGreaterThan(50);
  });

  it('keeps the order given where keys are equal, and takes -0 for 0', () => {
    const keys = Float64Array.of(0, -0, 0, -0, -1);

    expect([...stableOrder(Uint32Array.of(3, 0, 2, 4, 1), keys, 1)]).toEqual([4, 3, 0, 2, 1]);
    expect([...stableOrder(Uint32Array.of(3, 0, 2, 4, 1), keys, -1)]).toEqual([3, 0, 2, 1, 4]);
  });

  it('orders nothing, and one', () => {
    expect([...stableOrder(new Uint32Array(), new Float64Array(), 1)]).toEqual([]);
    expect([...stableOrder(Uint32Array.of(1), Float64Array.of(3, 4), -1)]).toEqual([1]);
  });
});
