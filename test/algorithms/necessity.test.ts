import { describe, expect, it } from 'vitest';
import { dependentsLostWithout } from '../../src/algorithms/lost-dependents.ts';
import { countNecessity } from '../../src/algorithms/necessity.ts';
import { buildNecessityOrder } from '../../src/algorithms/necessity-order.ts';
import {
  buildPrerequisiteGraph,
  type OpenPrerequisites,
  openPrerequisites,
} from '../../src/algorithms/prerequisite-graph.ts';
import { makeRandom } from '../support/random-questions.ts';
import { groupsOf, hardOf, lostNames, necessarySets, openPart } from './brute-force.ts';
import { chain, checkRandomGraphs, openHardOnly, questions } from './typed-questions.ts';

function necessityOf(open: OpenPrerequisites, weights: Float64Array, candidates?: Uint32Array) {
  return countNecessity(buildNecessityOrder(open), weights, candidates);
}

const ones = (length: number) => new Float64Array(length).fill(1);

/** Any edges whatever between many open questions, some in groups of one to three. */
function manyQuestions(seed: number, nodeCount: number, backwardShare: number): OpenPrerequisites {
  const random = makeRandom(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const sources = Uint32Array.from({ length: nodeCount }, () => 1 + pick(nodeCount - 1));
  const beneath = (node: number) => pick(random() < backwardShare ? nodeCount : node);
  const groupOwner = sources.map(() => 1 + pick(nodeCount - 1));
  const memberGroups = Uint32Array.from({ length: nodeCount * 2 }, () => pick(nodeCount));
  const graph = buildPrerequisiteGraph({
    nodeCount,
    hardSources: sources,
    hardTargets: sources.map(beneath),
    groupOwner,
    memberGroups,
    memberNodes: memberGroups.map((group) => beneath(groupOwner[group] ?? 0)),
    settled: Uint8Array.from(sources, () => (random() < 0.05 ? 1 : 0)),
  });
  return openPrerequisites(graph);
}

describe('countNecessity', () => {
  it.each([
    ['a > b, b > c', { a: 0, b: 1, c: 2 }],
    ['a > b|c, b > a', { a: 1, b: 0, c: 0 }],
    ['a > b|c, b > a, c > a', { a: 2, b: 0, c: 0 }],
    ['a > b|c, b > d, c > d', { a: 0, b: 0, c: 0, d: 3 }],
    ['a > b|c b|d', { a: 0, b: 0, c: 0, d: 0 }],
    ['a > b|c, b > d, c > e d', { a: 0, b: 0, c: 0, d: 3, e: 1 }],
    ['a > b|c c', { a: 0, b: 0, c: 1 }],
    ['a > b|b', { a: 0, b: 1 }],
    ['a > a|b', { a: 0, b: 0 }],
    ['a > a, b > a', { a: 1, b: 0 }],
    ['a > b b, b > a, c > b', { a: 2, b: 2, c: 0 }],
    ['a > b, b! > c', { a: 0, b: 0, c: 0 }],
    ['a > b|c, c!', { a: 0, b: 0, c: 0 }],
  ])('counts in %s', (text, expected) => {
    const { nameOf, open, weights } = questions(text);
    const { candidates, count } = necessityOf(open, weights);

    const found = [...candidates].map((node, index) => [nameOf(node), count[index]]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it.each([
    ['a > b b, c > b', 'b', 2],
    ['a > b b|b', 'b', 1],
    ['a > b|c, c!', 'b', 0],
    ['a > b|c', 'b', 0],
    ['a > b|b, b > b', 'b', 1],
    ['a > c, c > b', 'b', 1],
  ])('counts in %s who waits for %s directly: %i', (text, name, expected) => {
    const { indexOf, open, weights } = questions(text);

    expect(necessityOf(open, weights).directCount[indexOf(name)]).toBe(expected);
  });

  it('adds up the weights of the questions it is necessary for', () => {
    const { open } = questions('a > b, c > b, b > d');

    const { weight } = necessityOf(open, Float64Array.of(0.5, 8, 0.25, 16));

    expect([...weight]).toEqual([0, 0.75, 0, 8.75]);
  });

  it('answers for the candidates asked for, in their order', () => {
    const { indexOf, nameOf, open, weights } = questions('a > b, b > c, d');
    const asked = Uint32Array.from('cbdc', indexOf);

    const { candidates, count, directCount, weight } = necessityOf(open, weights, asked);

    expect([...candidates].map(nameOf).join('')).toBe('cbdc');
    expect([...count]).toEqual([2, 1, 0, 2]);
    expect([...weight]).toEqual([2, 1, 0, 2]);
    expect([...directCount]).toEqual([1, 1, 0, 1]);
  });

  it('comes to an end in a knot with a way out that no candidate touches', () => {
    const { indexOf, open, weights } = questions('a > b|c, b > a');

    const { count } = necessityOf(open, weights, Uint32Array.of(indexOf('a')));

    expect([...count]).toEqual([1]);
  });

  it('throws on weights of another length and on a candidate outside the graph', () => {
    const { open, weights } = questions('a > b');

    expect(() => necessityOf(open, ones(1))).toThrow('weights must have length 2, not 1');
    expect(() => necessityOf(open, ones(3))).toThrow(RangeError);
    expect(() => necessityOf(open, weights, Uint32Array.of(2))).toThrow(RangeError);
  });

  it('agrees with removal and with the fixpoint equation on random graphs', () => {
    checkRandomGraphs((named, { nameOf, open, weights }) => {
      const part = openPart(named);
      const need = necessarySets(part);
      const weightOf = new Map(named.questions.map(({ name, weight }) => [name, weight]));
      const { candidates, count, directCount, weight } = necessityOf(open, weights);

      candidates.forEach((node, index) => {
        const name = nameOf(node);
        const isOpen = part.names.includes(name);
        const lost = isOpen ? lostNames(part, [name]) : new Set<string>();
        expect(new Set(part.names.filter((other) => need.get(other)?.has(name)))).toEqual(lost);
        const sum = [...lost].reduce((total, other) => total + (weightOf.get(other) ?? 0), 0);
        const waits = (other: string) =>
          other !== name &&
          (hardOf(part, other).has(name) ||
            groupsOf(part, other).some((group) => group.size === 1 && group.has(name)));
        expect(count[index], name).toBe(lost.size);
        expect(weight[index], name).toBeCloseTo(sum, 12);
        expect(directCount[index], name).toBe(part.names.filter(waits).length);
      });
    });
  });

  it.each([
    [1, 0],
    [2, 0.003],
    [3, 0.02],
  ])('agrees with removal over several blocks of candidates, seed %i', (seed, backwardShare) => {
    const open = manyQuestions(seed, 700, backwardShare);
    const weights = Float64Array.from({ length: 700 }, (_, node) => (node % 8) / 8);

    const { candidates, count, weight } = necessityOf(open, weights);

    candidates.forEach((node, index) => {
      const lost = dependentsLostWithout(open, Uint32Array.of(node));
      expect(count[index]).toBe(lost.length);
      expect(weight[index]).toBe(lost.reduce((sum, other) => sum + (weights[other] ?? 0), 0));
    });
    expect(Math.max(...count)).toBeGreaterThan(20);
  });

  it('gives the same bits for a candidate whichever others are asked for', () => {
    const open = manyQuestions(4, 600, 0.01);
    const weights = Float64Array.from({ length: 600 }, (_, node) => 1 / (node + 3));
    const order = buildNecessityOrder(open);

    const all = countNecessity(order, weights);
    const some = all.candidates.filter((node) => node % 3 === 1).reverse();
    const few = countNecessity(order, weights, some);

    expect([...few.weight]).toEqual([...some].map((node) => all.weight[node]));
  });

  it('counts a chain of 1,000 questions and the foot of one of 200,000', () => {
    const short = necessityOf(openHardOnly(chain(1_000)), ones(1_000));
    expect([...short.count]).toEqual(Array.from({ length: 1_000 }, (_, node) => 999 - node));

    const foot = necessityOf(openHardOnly(chain(200_000)), ones(200_000), Uint32Array.of(0));
    expect(foot.count[0]).toBe(199_999);
  });
});
