import { afterEach, describe, expect, it } from 'vitest';
import { sumColumns } from '../../src/algorithms/column-sums.ts';
import { Abandoned, setPatience } from '../../src/algorithms/interruption.ts';
import { dependentsLostWithout } from '../../src/algorithms/lost-dependents.ts';
import { countNecessity } from '../../src/algorithms/necessity.ts';
import { buildNecessityOrder, type NecessityOrder } from '../../src/algorithms/necessity-order.ts';
import { PlainSweep } from '../../src/algorithms/plain-sweep.ts';
import { classify, NO_CLASS } from '../../src/algorithms/sweep-graph.ts';
import { WasmSweep } from '../../src/algorithms/wasm-sweep.ts';
import { compareSweeps } from '../../tools/kernel/compare-sweeps.ts';
import { chain, checkRandomGraphs, openHardOnly, questions } from './typed-questions.ts';

const SWEEPS = { TypeScript: PlainSweep, WebAssembly: WasmSweep };

const ones = (length: number) => new Float64Array(length).fill(1);

/** A chain of questions, of which position i requires position i - 1. */
const chainOrder = (length: number) => buildNecessityOrder(openHardOnly(chain(length)));

const allOf = (order: NecessityOrder) => order.nodes.map((_, position) => position);

afterEach(() => setPatience());

describe('classify', () => {
  it('gives equal pairs of number and worth one class, in the order of their first positions', () => {
    const values = classify(Float64Array.of(1, 2, 1, 1), Float64Array.of(0.5, 0.5, 0.25, 0.5));

    expect([...values.classOf]).toEqual([0, 1, 2, 0]);
    expect(values.classNumbers).toEqual([1, 2, 1]);
    expect(values.classWorths).toEqual([0.5, 0.5, 0.25]);
    expect(values.isClassed).toBe(true);
  });

  it.each([
    [NO_CLASS, true],
    [NO_CLASS + 1, false],
  ])('has a class for %i pairs each: %s', (length, isClassed) => {
    const worths = Float64Array.from({ length }, (_, position) => position);
    const values = classify(ones(length), worths);

    expect(values.isClassed).toBe(isClassed);
    expect(values.classOf.at(-1)).toBe(length - 1);
    expect(values.classWorths).toHaveLength(NO_CLASS);
  });
});

describe.each(Object.entries(SWEEPS))('the sweep in %s', (_, SweepOf) => {
  it('agrees with removal on random graphs', () => {
    let seen = 0;
    checkRandomGraphs((_named, { open, weights }) => {
      const order = buildNecessityOrder(open);
      const values = classify(
        ones(open.nodeCount),
        weights.map((_w, p) => weights[order.nodes[p] ?? 0] ?? 0),
      );
      const columns = allOf(order);
      const { numbers, worths } = sumColumns(order, values, columns, new SweepOf(order, values));

      columns.forEach((position) => {
        const lost = dependentsLostWithout(open, order.nodes.subarray(position, position + 1));
        expect(numbers[position]).toBe(lost.length);
        const sum = lost.reduce((total, node) => total + (weights[node] ?? 0), 0);
        expect(worths[position]).toBeCloseTo(sum, 12);
        seen += lost.length;
      });
    });
    expect(seen).toBeGreaterThan(2_000);
  });

  it('adds up what has no class, and not what the column itself counts', () => {
    const order = chainOrder(600);
    const worths = Float64Array.from({ length: 600 }, (_w, position) => position + 0.5);
    const numbers = worths.map((_w, position) => (position % 2) + 1);
    const values = classify(numbers, worths);
    const columns = Uint32Array.of(0, 0, 255, 256, 511, 512, 598, 599);

    const found = sumColumns(order, values, columns, new SweepOf(order, values));

    const beyond = (all: Float64Array) => (position: number) =>
      all.subarray(position + 1).reduce((sum, value) => sum + value, 0);
    expect(values.isClassed).toBe(false);
    expect([...found.numbers]).toEqual([...columns].map(beyond(numbers)));
    expect([...found.worths]).toEqual([...columns].map(beyond(worths)));
  });

  it('multiplies a class once, so that sums of tenths do not drift', () => {
    const order = chainOrder(71);
    const values = classify(ones(71), ones(71).fill(0.1));

    const { worths } = sumColumns(order, values, Uint32Array.of(0), new SweepOf(order, values));

    expect(worths[0]).toBe(7);
  });

  it('may be asked about several graphs and values in turns', () => {
    const orders = [
      chainOrder(20_000),
      chainOrder(90),
      buildNecessityOrder(questions('a > b|c').open),
    ];
    const sweeps = orders.flatMap((order) =>
      [1, 3].map((worth) => {
        const values = classify(ones(order.nodes.length), ones(order.nodes.length).fill(worth));
        return { order, values, worth, sweep: new SweepOf(order, values) };
      }),
    );

    for (const _turn of [1, 2]) {
      const sums = sweeps.map(({ order, sweep, values }) =>
        sumColumns(order, values, Uint32Array.of(0, 1), sweep).worths.join(' '),
      );
      expect(sums).toEqual(['19999 19998', '59997 59994', '89 88', '267 264', '0 0', '0 0']);
    }
  });
});

describe('sumColumns', () => {
  it('finds the same with both sweeps, to the last bit', () => {
    expect(compareSweeps).not.toThrow();
  });

  it('stops between blocks when nobody waits any more', () => {
    let asked = 0;
    setPatience({ isAbandoned: () => ++asked === 3, isTimeUp: () => false });

    expect(() => countNecessity(chainOrder(2_000), ones(2_000))).toThrow(Abandoned);
    setPatience();
    expect(countNecessity(chainOrder(2_000), ones(2_000)).count[0]).toBe(1_999);
  });
});
