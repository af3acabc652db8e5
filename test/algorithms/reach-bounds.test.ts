import { describe, expect, it } from 'vitest';
import { buildCsr } from '../../src/algorithms/csr.ts';
import { countNecessity } from '../../src/algorithms/necessity.ts';
import { buildNecessityOrder } from '../../src/algorithms/necessity-order.ts';
import {
  buildPrerequisiteGraph,
  type OpenPrerequisites,
  openPrerequisites,
  unionOfPrerequisites,
} from '../../src/algorithms/prerequisite-graph.ts';
import { boundNecessity, boundReach } from '../../src/algorithms/reach-bounds.ts';
import { countReach } from '../../src/algorithms/reach-weight.ts';
import { makeRandom } from '../support/random-questions.ts';
import { checkRandomGraphs, questions } from './typed-questions.ts';

const GRAPHS = 1_000;

interface Shape {
  readonly size: number;
  /** Edges and groups for each question. */
  readonly degree: number;
  readonly groups: number;
  /** How far below a question its prerequisites stand, as a share of all. */
  readonly reach: number;
  readonly backward: number;
}

/** Questions that wait for earlier ones, alone or in groups of two or three, now and then for later ones. */
function makeGraph(seed: number, { backward, degree, groups, reach, size }: Shape) {
  const random = makeRandom(seed);
  const span = Math.max(1, Math.floor(size * reach));
  const below = (node: number) => Math.max(0, node - 1 - Math.floor(random() * span));
  const wishes = Array.from({ length: (size - 1) * degree }, (_, wish) => 1 + (wish % (size - 1)));
  const owners = wishes.filter(() => random() < groups / 2);
  const memberships = owners.flatMap((node, group) =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => ({ group, member: below(node) })),
  );
  const edges = wishes
    .filter(() => random() >= groups)
    .map((node) => (random() < backward ? [below(node), node] : [node, below(node)]));
  const open = openPrerequisites(
    buildPrerequisiteGraph({
      nodeCount: size,
      hardSources: Uint32Array.from(edges, ([source = 0]) => source),
      hardTargets: Uint32Array.from(edges, ([, target = 0]) => target),
      groupOwner: Uint32Array.from(owners),
      memberGroups: Uint32Array.from(memberships, ({ group }) => group),
      memberNodes: Uint32Array.from(memberships, ({ member }) => member),
      settled: Uint8Array.from({ length: size }, () => (random() < 0.05 ? 1 : 0)),
    }),
  );
  const weights = Float64Array.from({ length: size }, () => Math.floor(random() * 11) / 10);
  return { open, weights };
}

function boundsAndTruth(open: OpenPrerequisites, weights: Float64Array) {
  const order = buildNecessityOrder(open);
  const union = unionOfPrerequisites(open);
  return {
    reach: boundReach(union, weights),
    exactReach: countReach([union], open.settled, weights).weight,
    necessity: boundNecessity(open, weights, order.directCounts),
    exactNecessity: countNecessity(order, weights).weight,
  };
}

/** How many bounds lie above what they bound; none may lie below. */
function checkBounds(bounds: Float64Array, exact: Float64Array): number {
  expect(bounds.findIndex((bound, node) => bound < (exact[node] ?? 0))).toBe(-1);
  return bounds.filter((bound, node) => bound > (exact[node] ?? 0) * (1 + 1e-6)).length;
}

/** A graph of some size and shape. */
function makeShape(seed: number): Shape {
  const random = makeRandom(seed * 7_919);
  return {
    size: 2 + Math.floor(random() * 140),
    degree: 1 + Math.floor(random() * 4),
    groups: random() < 0.3 ? 0 : random() * 0.6,
    reach: random() < 0.5 ? 1 : 0.02 + random() * 0.3,
    backward: random() < 0.7 ? 0 : random() * 0.05,
  };
}

describe('boundReach and boundNecessity', () => {
  it('are never below what they bound, on 1,000 graphs of other sizes and shapes', () => {
    let above = 0;
    let cyclic = 0;
    for (let seed = 1; seed <= GRAPHS; seed++) {
      const shape = makeShape(seed);
      const { open, weights } = makeGraph(seed, shape);
      const { exactNecessity, exactReach, necessity, reach } = boundsAndTruth(open, weights);
      above += checkBounds(reach, exactReach) + checkBounds(necessity, exactNecessity);
      const isAbove0 = (value: number) => value > 0;
      expect(Array.from(reach, isAbove0)).toEqual(Array.from(exactReach, isAbove0));
      cyclic += Number(shape.backward > 0);
    }
    expect(cyclic).toBeGreaterThan(200);
    expect(above).toBeGreaterThan(4_000);
  });

  it('are never below it on the small graphs of all other comparisons', () => {
    checkRandomGraphs((_named, { open, weights }) => {
      const { exactNecessity, exactReach, necessity, reach } = boundsAndTruth(open, weights);
      checkBounds(reach, exactReach);
      checkBounds(necessity, exactNecessity);
    });
  });

  it.each([
    ['few layers', { size: 3_000, degree: 4, groups: 0, reach: 1, backward: 0 }, 1.1],
    ['many layers', { size: 3_000, degree: 4, groups: 0, reach: 0.03, backward: 0 }, 1.1],
    ['a cycle', { size: 3_000, degree: 4, groups: 0, reach: 0.2, backward: 0.001 }, 1.1],
  ] as const)('are close to it on a large graph with %s', (_name, shape, most) => {
    const { open, weights } = makeGraph(11, shape);
    const { exactReach, reach } = boundsAndTruth(open, weights);

    const ratios = Array.from(reach, (bound, node) => bound / (exactReach[node] ?? 0)).filter(
      Number.isFinite,
    );

    expect(ratios.length).toBeGreaterThan(2_000);
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeLessThan(most);
  });
});

describe('boundReach', () => {
  it('is what leads to a node where paths do not meet, and without the node itself on a cycle', () => {
    const { nameOf, open, weights } = questions('b > a, c > b, d > b, x > y, y > x, z > x');

    const bounds = boundReach(open.hard, weights.fill(1));

    const told = Array.from(bounds, (bound, node) => [nameOf(node), Math.round(bound)]);
    expect(Object.fromEntries(told)).toEqual({ a: 3, b: 2, c: 0, d: 0, x: 2, y: 2, z: 0 });
  });

  it('throws on weights of another length', () => {
    const csr = buildCsr(2, Uint32Array.of(1), Uint32Array.of(0));

    expect(() => boundReach(csr, new Float64Array(3))).toThrow('weights must have length 2, not 3');
  });
});

describe('boundNecessity', () => {
  it('is 0 for the members of a group that fall for nothing else, and counts hard edges', () => {
    const { nameOf, open, weights } = questions('c > a|b, d > c');
    const { directCounts } = buildNecessityOrder(open);

    const bounds = boundNecessity(open, weights.fill(1), directCounts);

    const told = Array.from(bounds, (bound, node) => [nameOf(node), Math.round(bound)]);
    expect(Object.fromEntries(told)).toEqual({ a: 0, b: 0, c: 1, d: 0 });
  });
});
