import { describe, expect, it } from 'vitest';
import { carryOrder, type KeptOrder, orderOf, placeIn } from '../../src/algorithms/kept-order.ts';
import type { Sign } from '../../src/algorithms/stable-order.ts';
import { makeRandom } from '../support/random-questions.ts';

const list = (...values: number[]) => Float64Array.from(values);
const NONE = Number.NaN;

/** By comparing: keys first, then numbers; without a key last. */
function compared(keys: Float64Array, sign: Sign): number[] {
  const key = (number: number) => keys[number] ?? NONE;
  return [...keys.keys()].sort((left, right) => {
    const missing = Number(Number.isNaN(key(left))) - Number(Number.isNaN(key(right)));
    if (missing !== 0) return missing;
    if (key(left) < key(right)) return -sign;
    return key(left) > key(right) ? sign : left - right;
  });
}

const numbersOf = ({ numbers }: KeptOrder) => [...numbers];

describe('orderOf', () => {
  it('puts numbers without a key last either way, ties by number', () => {
    const keys = list(2, NONE, 1, 2, NONE, 3);

    expect(numbersOf(orderOf(keys, 1))).toEqual([2, 0, 3, 5, 1, 4]);
    expect(numbersOf(orderOf(keys, -1))).toEqual([5, 0, 3, 2, 1, 4]);
  });
});

describe('carryOrder', () => {
  it('is the same order when no key changed', () => {
    const order = orderOf(list(2, NONE, 1), 1);

    expect(carryOrder(order, list(2, NONE, 1), undefined)).toBe(order);
  });

  it('takes out what changed and puts it where it belongs', () => {
    const order = orderOf(list(1, 2, 3, 4, 5, 6, 7, 8, NONE), 1);

    const later = carryOrder(order, list(1, 2, 3, 4, 5, 6, 7, 2, NONE), undefined);

    expect(numbersOf(later)).toEqual([0, 1, 7, 2, 3, 4, 5, 6, 8]);
    expect(numbersOf(order)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('makes a new order where everything is gone or new', () => {
    const order = orderOf(list(1, 2), -1);

    expect(numbersOf(carryOrder(order, list(), Int32Array.of()))).toEqual([]);
    expect(numbersOf(carryOrder(order, list(5, 6), Int32Array.of(-1, -1)))).toEqual([1, 0]);
  });

  it.each([1, -1] as const)('agrees with comparing, sign %i, over random changes', (sign) => {
    const seen = { carried: 0, moved: 0, same: 0, rebuilt: 0 };
    for (let seed = 0; seed < 60; seed++) {
      const random = makeRandom(seed * 7 + 1);
      const draw = () => (random() < 0.2 ? NONE : Math.floor(random() * 9) - 4);
      const share = [0, 0.03, 0.08, 0.6][seed % 4] ?? 0;
      let order = orderOf(Float64Array.from({ length: 40 + seed }, draw), sign);
      for (let step = 0; step < 6; step++) {
        const { keys, origins } = changed(order.keys, {
          random,
          draw,
          share,
          moves: step % 2 === 1,
        });
        const later = carryOrder(order, keys, origins);

        expect(numbersOf(later)).toEqual(compared(keys, sign));
        expect(numbersOf(later).map((number) => placeIn(later, number))).toEqual([
          ...later.numbers.keys(),
        ]);
        seen.same += Number(later === order);
        seen.moved += Number(origins !== undefined);
        seen.rebuilt += Number(share > 0.5);
        seen.carried += Number(later !== order && share < 0.1);
        order = later;
      }
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
  });
});

interface Change {
  readonly random: () => number;
  readonly draw: () => number;
  /** Of the keys that change, and of the numbers that go and come. */
  readonly share: number;
  readonly moves: boolean;
}

function changed(keys: Float64Array, { draw, moves, random, share }: Change) {
  const later: number[] = [];
  const origins: number[] = [];
  for (const [number, key] of keys.entries()) {
    if (moves && random() < share) {
      later.push(draw());
      origins.push(-1);
    }
    if (moves && random() < share) continue;
    later.push(random() < share ? draw() : key);
    origins.push(number);
  }
  const isSame = !moves || (origins.length === keys.length && !origins.includes(-1));
  return {
    keys: Float64Array.from(later),
    origins: isSame ? undefined : Int32Array.from(origins),
  };
}
