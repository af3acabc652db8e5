import { describe, expect, it } from 'vitest';
import { buildCsr, edgeSources } from '../../src/algorithms/csr.ts';
import { feedbackEdges, greedyOrder } from '../../src/algorithms/feedback-edges.ts';
import { hasCycle } from '../analysis/cycles.ts';
import { makeRandom, type NamedEdge } from '../support/random-questions.ts';
import { checkRandomDigraphs } from './random-digraphs.ts';
import { chain, questions } from './typed-questions.ts';

/** Fewest edges that lead back in any order of the names, by the names that come first. */
function fewest(edges: readonly NamedEdge[], names: readonly string[]): number {
  const known = new Map<string, number>();
  const best = (first: readonly string[]): number => {
    const key = first.join();
    const found = known.get(key) ?? bestOf(first);
    known.set(key, found);
    return found;
  };
  const bestOf = (first: readonly string[]): number =>
    first.length === 0 ? 0 : Math.min(...first.map((last) => withLast(first, last)));
  const withLast = (first: readonly string[], last: string): number => {
    const back = edges.filter(([from, to]) => from === last && first.includes(to));
    return back.length + best(first.filter((name) => name !== last));
  };
  return best(names);
}

describe('feedbackEdges', () => {
  it.each([
    ['a > b, b > c', 0],
    ['a > b, b > a', 1],
    ['a > a', 1],
    ['a > b, b > c, c > a', 1],
    ['a > b, b > a c, c > b', 2],
    ['a > b c, b > c, c > d, d > a', 1],
  ])('takes from %s %i edges', (text, expected) => {
    const marks = feedbackEdges(questions(text).graph.hard);

    expect(marks.filter((mark) => mark === 1)).toHaveLength(expected);
  });

  it('leaves no cycle in random graphs, and takes few', () => {
    const mix = { cyclic: 0, taken: 0, fewest: 0 };
    checkRandomDigraphs(({ edges: hardEdges, names }, { graph, nameOf }) => {
      const sources = edgeSources(graph.hard);
      const marks = feedbackEdges(graph.hard);
      const edges = [...graph.hard.targets].map(
        (target, edge): NamedEdge => [nameOf(sources[edge] ?? -1), nameOf(target)],
      );
      const taken = edges.filter((_, edge) => marks[edge] === 1);
      const loops = edges.filter(([from, to]) => from === to).length;

      expect(hasCycle(edges.filter((_, edge) => marks[edge] !== 1))).toBe(false);
      expect(taken.length - loops).toBeLessThanOrEqual((edges.length - loops) / 2);
      if (!hasCycle(hardEdges)) {
        expect(taken).toEqual([]);
        return;
      }
      mix.cyclic += 1;
      mix.taken += taken.length;
      mix.fewest += fewest(hardEdges, names);
    });
    expect(mix.cyclic).toBeGreaterThan(250);
    expect(mix.taken).toBeLessThanOrEqual(mix.fewest * 1.1);
  });

  it('keeps the promise of the paper: m/2 - n/6 in connected graphs without pairs of edges', () => {
    let tight = 0;
    for (let seed = 1; seed <= 1_000; seed++) {
      const random = makeRandom(seed);
      const size = 3 + Math.floor(random() * 10);
      const nodes = Array.from({ length: size }, (_, node) => node);
      // The edge to the node before it keeps the graph connected.
      const isWanted = (node: number, other: number) => other === node - 1 || random() < 0.4;
      const pairs = nodes.flatMap((node) =>
        nodes
          .filter((other) => other < node && isWanted(node, other))
          .map((other): [number, number] => (random() < 0.5 ? [node, other] : [other, node])),
      );
      const sources = Uint32Array.from(pairs, ([source]) => source);
      const csr = buildCsr(
        size,
        sources,
        Uint32Array.from(pairs, ([, target]) => target),
      );

      const taken = feedbackEdges(csr).filter((mark) => mark === 1).length;

      expect(taken, `seed ${seed}`).toBeLessThanOrEqual(pairs.length / 2 - size / 6);
      if (taken > 0) tight += 1;
    }
    expect(tight).toBeGreaterThan(400);
  });
});

describe('greedyOrder', () => {
  it('holds every question once', () => {
    checkRandomDigraphs((_, { graph }) => {
      const order = [...greedyOrder(graph.hard)].sort((left, right) => left - right);

      expect(order).toEqual([...graph.settled.keys()]);
    });
  });

  it('puts what is required last, along a chain of 100,000 questions', () => {
    const order = greedyOrder(chain(100_000));

    expect([order[0], order[99_999]]).toEqual([99_999, 0]);
  });
});
