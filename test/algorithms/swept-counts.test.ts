import { describe, expect, it } from 'vitest';
import { countNecessity } from '../../src/algorithms/necessity.ts';
import { buildNecessityOrder } from '../../src/algorithms/necessity-order.ts';
import { unionOfPrerequisites } from '../../src/algorithms/prerequisite-graph.ts';
import { boundNecessity } from '../../src/algorithms/reach-bounds.ts';
import { countReach } from '../../src/algorithms/reach-weight.ts';
import { SweptCounts } from '../../src/algorithms/swept-counts.ts';
import { reachGraph, sweepsOn } from '../../src/analysis/bottlenecks/question-measures.ts';
import { makeRandom } from '../support/random-questions.ts';
import { checkRandomGraphs, questions, type TypedQuestions } from './typed-questions.ts';

const round = (value: number) => Number(value.toPrecision(12));

function sweptOf({ open, weights }: TypedQuestions): SweptCounts {
  return new SweptCounts(open, weights, {
    findBounds: ({ directCounts }) => boundNecessity(open, weights, directCounts),
    round,
  });
}

describe('SweptCounts', () => {
  it('are exact where they were settled, and no less than the truth elsewhere', () => {
    checkRandomGraphs((named, typed) => {
      const random = makeRandom(named.seed);
      const exact = countNecessity(buildNecessityOrder(typed.open), typed.weights);
      const swept = sweptOf(typed);
      const all = Array.from({ length: typed.open.nodeCount }, (_, node) => node);
      const chosen = all.filter(() => random() < 0.5);

      expect(swept.settle(Uint32Array.from(chosen))).toBe(true);

      for (const node of all) {
        const weight = round(exact.weight[node] ?? 0);
        expect(swept.weight[node]).toBeGreaterThanOrEqual(weight);
        if (chosen.includes(node)) expect(swept.isExact(node)).toBe(true);
        if (!swept.isExact(node)) continue;
        expect(swept.weight[node]).toBe(weight);
        expect(swept.count[node]).toBe(exact.count[node]);
      }
    });
  });

  it('on the edges of all sorts are the numbers of countReach, one by one and all at once', () => {
    checkRandomGraphs((named, { csrOf, graph, open, weights }) => {
      const graphs = [unionOfPrerequisites(open), csrOf(named.informedEdges)];
      const exact = countReach(graphs, graph.settled, weights);
      const reach = reachGraph(graphs, graph.settled);
      const nodes = exact.count.map((_, node) => node);

      const atOnce = sweepsOn(open, reach, weights).softReach;
      atOnce.settle(nodes);
      const oneByOne = sweepsOn(open, reach, weights).softReach;
      for (const node of nodes) oneByOne.settle(Uint32Array.of(node));

      for (const each of [atOnce, oneByOne]) {
        expect([...each.count]).toEqual([...exact.count]);
        expect([...each.weight]).toEqual(Array.from(exact.weight, round));
      }
    });
  });

  it('are the same for both parts only where every dependent falls', () => {
    let same = 0;
    checkRandomGraphs((named, { csrOf, graph, open, weights }) => {
      const graphs = [unionOfPrerequisites(open), csrOf(named.informedEdges)];
      const { necessity, softReach } = sweepsOn(open, reachGraph(graphs, graph.settled), weights);
      if (necessity !== softReach) return;
      same++;
      expect([...countNecessity(buildNecessityOrder(open), weights).count]).toEqual([
        ...countReach(graphs, graph.settled, weights).count,
      ]);
    });
    expect(same).toBeGreaterThan(100);
  });

  it('cost a step for each node and edge, per block of 256', () => {
    const swept = sweptOf(questions('b > a, c > b, d > b|c'));

    expect([0, 1, 256, 257].map((count) => swept.stepsFor(count))).toEqual([0, 9, 9, 18]);
  });

  it('stop when there is no time, and go on later', () => {
    const typed = questions('b > a, c > b');
    const swept = sweptOf(typed);
    const nodes = Uint32Array.of(0, 1);

    expect(swept.settle(nodes, () => false)).toBe(false);
    expect(swept.isExact(0)).toBe(false);
    expect(swept.settle(nodes)).toBe(true);
    expect([...swept.count]).toEqual([1, 2, 0]);
  });
});
