import { describe, expect, it } from 'vitest';
import {
  at,
  buildCsr,
  edgeSources,
  reverseCsr,
  rowOf,
  unionCsr,
} from '../../src/algorithms/csr.ts';

const list = (...values: number[]) => Uint32Array.from(values);

describe('at', () => {
  it('returns the value at an index', () => {
    expect(at(list(5, 0, 7), 1)).toBe(0);
    expect(at(list(5, 0, 7), 2)).toBe(7);
  });

  it('throws on an index outside the array', () => {
    expect(() => at(list(5, 6), 2)).toThrow(new RangeError('index 2 must be from 0 to 1'));
    expect(() => at(list(5, 6), -1)).toThrow(RangeError);
  });
});

describe('buildCsr', () => {
  it('keeps the order of the edges of a row, parallel edges and self-loops', () => {
    const csr = buildCsr(4, list(2, 0, 2, 2, 3), list(3, 1, 0, 3, 3));

    expect(csr.offsets).toEqual(list(0, 1, 1, 4, 5));
    expect(csr.targets).toEqual(list(1, 3, 0, 3, 3));
    expect(rowOf(csr, 2)).toEqual(list(3, 0, 3));
    expect(rowOf(csr, 1)).toEqual(list());
  });

  it('builds a graph without nodes', () => {
    expect(buildCsr(0, list(), list())).toEqual({
      nodeCount: 0,
      offsets: list(0),
      targets: list(),
    });
  });

  it('takes targets from an index space of another size', () => {
    expect(buildCsr(1, list(0), list(7), 8).targets).toEqual(list(7));
  });

  it('throws on a source or target outside its space', () => {
    expect(() => buildCsr(2, list(2), list(0))).toThrow(RangeError);
    expect(() => buildCsr(2, list(0), list(2))).toThrow('target 2 must be below 2');
    expect(() => buildCsr(2, list(0), list(1), 1)).toThrow('target 1 must be below 1');
  });

  it('throws on lists of different length', () => {
    expect(() => buildCsr(2, list(0), list(0, 1))).toThrow('1 sources');
  });
});

describe('edgeSources', () => {
  it('names the row of each edge', () => {
    expect(edgeSources(buildCsr(4, list(3, 0, 0), list(1, 1, 2)))).toEqual(list(0, 0, 3));
  });
});

describe('reverseCsr', () => {
  it('turns every edge round and lists the new targets in ascending order', () => {
    const reversed = reverseCsr(buildCsr(3, list(2, 0, 0, 1), list(1, 1, 1, 1)));

    expect(reversed.offsets).toEqual(list(0, 0, 4, 4));
    expect(reversed.targets).toEqual(list(0, 0, 1, 2));
  });

  it('reverses a relation between two index spaces', () => {
    const reversed = reverseCsr(buildCsr(2, list(0, 1), list(4, 4), 5), 5);

    expect(reversed.nodeCount).toBe(5);
    expect(rowOf(reversed, 4)).toEqual(list(0, 1));
  });
});

describe('unionCsr', () => {
  it('lists the edges of a row graph by graph', () => {
    const first = buildCsr(3, list(0, 2), list(2, 1));
    const second = buildCsr(3, list(2, 0, 0), list(1, 1, 0));

    const union = unionCsr([first, second]);

    expect(rowOf(union, 0)).toEqual(list(2, 1, 0));
    expect(rowOf(union, 1)).toEqual(list());
    expect(rowOf(union, 2)).toEqual(list(1, 1));
  });

  it('throws on no graph and on graphs of different size', () => {
    expect(() => unionCsr([])).toThrow(RangeError);
    const sizes = [2, 3].map((size) => buildCsr(size, list(), list()));
    expect(() => unionCsr(sizes)).toThrow(RangeError);
  });
});
