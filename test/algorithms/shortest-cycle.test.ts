import { describe, expect, it } from 'vitest';
import { rowOf } from '../../src/algorithms/csr.ts';
import {
  inducedCsr,
  shortestCycleThrough,
  shortestCycleWithin,
} from '../../src/algorithms/shortest-cycle.ts';
import { girthThrough } from './brute-force.ts';
import { checkRandomGraphs, questions, type TypedQuestions } from './typed-questions.ts';

function wordOf(typed: TypedQuestions, cycle: Uint32Array | null): string | null {
  return cycle && typed.namesOf(cycle).join('');
}

/** Whether every node has an edge to the next one, and the last one to the first. */
function isClosed({ graph }: TypedQuestions, cycle: Uint32Array): boolean {
  const isEdge = (node: number, index: number) =>
    rowOf(graph.hard, node).includes(cycle[(index + 1) % cycle.length] ?? -1);
  return new Set(cycle).size === cycle.length && cycle.every(isEdge);
}

describe('shortestCycleThrough', () => {
  it.each([
    ['a > b, b > c', null],
    ['a > b, b > c, c > b', null],
    ['a > a b, b > a', 'a'],
    ['a > b c, b > d, c > a, d > a', 'ac'],
    ['a > b, b > c, c > d, d > b a', 'abcd'],
    ['a > b b, b > c c, c > a', 'abc'],
  ])('finds in %s, from the node on, %s', (text, expected) => {
    const typed = questions(text);

    const cycle = shortestCycleThrough(typed.graph.hard, typed.indexOf('a'));

    expect(wordOf(typed, cycle)).toBe(expected);
  });

  it('agrees with the definition on random graphs', () => {
    checkRandomGraphs((named, typed) => {
      for (const { name } of named.questions) {
        const node = typed.indexOf(name);
        const cycle = shortestCycleThrough(typed.graph.hard, node);

        const length = cycle?.length ?? Number.POSITIVE_INFINITY;
        expect(length).toBe(girthThrough(named.hardEdges, name));
        if (cycle) expect([isClosed(typed, cycle), cycle[0]]).toEqual([true, node]);
      }
    });
  });
});

describe('shortestCycleWithin', () => {
  it.each([
    ['a > b, b > c, c > d, d > a b', 'abcd', 'bcd'],
    ['a > b, b > c, c > d, d > a b', 'abc', null],
    ['a > b, b > a, c > d, d > c', 'dcba', 'dc'],
    ['a > b, b > a, c > c', 'abc', 'c'],
    ['a > b, b > c, c > a d, d > c', 'abc', 'abc'],
    ['a > b', '', null],
  ])('finds in %s within "%s" the cycle %s', (text, within, expected) => {
    const typed = questions(text);
    const nodes = Uint32Array.from(within, typed.indexOf);

    expect(wordOf(typed, shortestCycleWithin(typed.graph.hard, nodes))).toBe(expected);
  });

  it('agrees with the definition on random graphs', () => {
    checkRandomGraphs((named, typed) => {
      const part = named.questions.map(({ name }) => name).filter((_, index) => index % 4 !== 1);
      const edges = named.hardEdges.filter((edge) => edge.every((name) => part.includes(name)));
      const expected = Math.min(...part.map((name) => girthThrough(edges, name)));

      const nodes = Uint32Array.from(part, typed.indexOf).reverse();
      const cycle = shortestCycleWithin(typed.graph.hard, nodes);

      expect(cycle?.length ?? Number.POSITIVE_INFINITY).toBe(expected);
      if (cycle) expect(isClosed(typed, cycle)).toBe(true);
      if (cycle) expect([...cycle].every((node) => nodes.includes(node))).toBe(true);
    });
  });
});

describe('inducedCsr', () => {
  it('numbers the listed nodes by their place', () => {
    const { graph, indexOf } = questions('a > b c d, b > a, d > d a');
    const induced = inducedCsr(graph.hard, Uint32Array.from('da', indexOf));

    expect([...rowOf(induced, 0)]).toEqual([0, 1]);
    expect([...rowOf(induced, 1)]).toEqual([0]);
  });

  it('throws on a node outside the graph', () => {
    expect(() => inducedCsr(questions('a').graph.hard, Uint32Array.of(1))).toThrow(RangeError);
  });
});
