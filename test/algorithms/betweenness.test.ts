import { describe, expect, it } from 'vitest';
import { measureBetweenness } from '../../src/algorithms/betweenness.ts';
import { buildCsr, type Csr, edgeSources } from '../../src/algorithms/csr.ts';
import { makeRandom, type NamedEdge } from '../support/random-questions.ts';
import { betweennessByTrial } from './shortest-paths-by-trial.ts';

type Arrow = readonly [from: number, to: number];

function graphOf(nodeCount: number, arrows: readonly Arrow[]): Csr {
  return buildCsr(
    nodeCount,
    Uint32Array.from(arrows, ([from]) => from),
    Uint32Array.from(arrows, ([, to]) => to),
  );
}

/** `ab bc`: arrows between nodes that are called by letters. */
function typed(text: string): Csr {
  const arrows = text
    .split(' ')
    .map((arrow): Arrow => [arrow.charCodeAt(0) - 97, arrow.charCodeAt(1) - 97]);
  return graphOf(1 + Math.max(...arrows.flat()), arrows);
}

function namedPart(csr: Csr) {
  const names = Array.from({ length: csr.nodeCount }, (_, node) => String(node));
  const edges = Array.from(edgeSources(csr), (source, edge): NamedEdge => {
    return [String(source), String(csr.targets[edge])];
  });
  return { names, edges };
}

function randomGraph(seed: number, nodeCount: number, edgeCount: number, backward: boolean): Csr {
  const random = makeRandom(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const arrows = Array.from({ length: edgeCount }, (): Arrow => {
    const from = pick(nodeCount);
    return [from, backward || from === 0 ? pick(nodeCount) : pick(from)];
  });
  return graphOf(nodeCount, arrows);
}

describe('measureBetweenness', () => {
  it.each([
    ['ab', [0, 0]],
    ['ab bc', [0, 1, 0]],
    ['ab bc cd', [0, 2, 2, 0]],
    ['ab ac bd cd', [0, 0.5, 0.5, 0]],
    ['ab ab ac bd cd', [0, 0.5, 0.5, 0]],
    ['ab bc ac', [0, 0, 0]],
    ['ab bb bc', [0, 1, 0]],
    ['ab bc ca', [1, 1, 1]],
    ['ac bc cd ce', [0, 0, 4, 0, 0]],
    ['ab bd ac cd de', [0, 1, 1, 3, 0]],
  ])('counts the shares of shortest paths in %s', (text, expected) => {
    const { sample, values } = measureBetweenness(typed(text));

    expect([...values]).toEqual(expected);
    expect(sample).toBeNull();
  });

  it('agrees with a list of all shortest paths on 1,000 random graphs', () => {
    const mix = { between: 0, shared: 0 };
    for (let seed = 1; seed <= 1_000; seed++) {
      const size = 3 + (seed % 7);
      const csr = randomGraph(seed, size, size + (seed % 11), seed % 2 === 0);
      const { edges, names } = namedPart(csr);
      const expected = betweennessByTrial(names, edges);

      const { sample, values } = measureBetweenness(csr);

      expect(sample).toBeNull();
      for (const [name, value] of expected) {
        expect(values[Number(name)], `seed ${seed}, node ${name}`).toBeCloseTo(value, 9);
      }
      if ([...expected.values()].some((value) => value > 0)) mix.between += 1;
      if ([...expected.values()].some((value) => !Number.isInteger(value))) mix.shared += 1;
    }
    expect(mix.between).toBeGreaterThan(800);
    expect(mix.shared).toBeGreaterThan(150);
  });

  it('keeps the shares of so many paths that no number could hold them', () => {
    const diamonds = 1_500;
    const arrows = Array.from({ length: diamonds }, (_, index): Arrow[] => {
      const top = index * 3;
      return [
        [top, top + 1],
        [top, top + 2],
        [top + 1, top + 3],
        [top + 2, top + 3],
      ];
    }).flat();
    const count = diamonds * 3 + 1;

    const { values } = measureBetweenness(graphOf(count, arrows), { mostSteps: 1e12 });

    for (const index of [1, 700, 1_400]) {
      const joint = index * 3;
      // Every pair with the joint between goes through it; one side of a diamond has half of them,
      // its own pairs with the joints beside it included.
      expect(values[joint]).toBeCloseTo(joint * (count - 1 - joint), 0);
      expect(values[joint + 1]).toBeCloseTo(((joint + 1) * (count - 3 - joint)) / 2, 0);
    }
  });
});

describe('measureBetweenness, from a sample', () => {
  const csr = randomGraph(7, 400, 1_200, true);
  const exact = measureBetweenness(csr).values;
  const steps = 40 * (400 + 1_200);

  it('says how it was drawn, and draws the same for the same seed', () => {
    const first = measureBetweenness(csr, { mostSteps: steps });

    expect(first.sample).toMatchObject({ confidence: 0.95 });
    expect(first.sample?.samples).toBeGreaterThanOrEqual(40);
    expect(first.sample?.samples).toBeLessThan(50);
    expect(first.sample?.sources).toBeGreaterThan(350);
    expect(measureBetweenness(csr, { mostSteps: steps }).values).toEqual(first.values);
    expect(measureBetweenness(csr, { mostSteps: steps, seed: 1 }).values).not.toEqual(first.values);
  });

  it('tells the bound of Hoeffding over all nodes that can lie between others', () => {
    // A chain of 5 nodes: 4 sources, 4 that can be reached, 3 between; a self-loop is none of it.
    const chain = graphOf(5, [
      [4, 4],
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    const { sample } = measureBetweenness(chain, { mostSteps: 27 });

    expect(sample?.samples).toBe(3);
    expect(sample?.sources).toBe(4);
    const deviation = Math.sqrt(Math.log((2 * 3) / 0.05) / (2 * 3));
    expect(deviation).toBeLessThan(1);
    expect(sample?.error).toBeCloseTo(4 * 3 * deviation, 9);
  });

  it('takes no sample when it can afford all sources, or when nothing lies between', () => {
    expect(measureBetweenness(typed('ab bc'), { mostSteps: 10 }).sample).toBeNull();
    expect(measureBetweenness(typed('ab bc'), { mostSteps: 9 }).sample).not.toBeNull();
    expect(measureBetweenness(typed('ab ac'), { mostSteps: 1 }).sample).toBeNull();
  });

  it('draws every source as often as any other, and none twice', () => {
    // Ten chains of three nodes: the middle of one has a value only when its beginning was drawn.
    const chains = Array.from({ length: 10 }, (_, index): Arrow[] => [
      [index * 3, index * 3 + 1],
      [index * 3 + 1, index * 3 + 2],
    ]).flat();
    const drawnIn = (seed: number, samples: number) => {
      const { sample, values } = measureBetweenness(graphOf(30, chains), {
        mostSteps: samples * 50,
        seed,
      });
      expect(sample?.samples).toBe(samples);
      return [...values.keys()].filter((node) => (values[node] ?? 0) > 0);
    };
    const counts = new Map<number, number>();
    for (let seed = 1; seed <= 2_000; seed++) {
      for (const node of drawnIn(seed, 5)) counts.set(node, (counts.get(node) ?? 0) + 1);
      expect(drawnIn(seed, 19).length).toBeGreaterThanOrEqual(9);
    }

    expect(counts.size).toBe(10);
    // 5 of 20 sources in each of 2,000 draws; 100 is more than five standard deviations.
    for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(100);
  });

  it('stays within its error for all nodes at once in the promised share of 200 draws', () => {
    let within = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const { sample, values } = measureBetweenness(csr, { mostSteps: steps, seed });
      const furthest = Math.max(
        ...values.map((value, node) => Math.abs(value - (exact[node] ?? 0))),
      );
      if (furthest <= (sample?.error ?? 0)) within += 1;
    }
    expect(within).toBeGreaterThanOrEqual(190);
  });

  it('comes to the exact values on the average of many draws', () => {
    const draws = 400;
    const sums = new Float64Array(csr.nodeCount);
    for (let seed = 1; seed <= draws; seed++) {
      measureBetweenness(csr, { mostSteps: steps, seed }).values.forEach((value, node) => {
        sums[node] = (sums[node] ?? 0) + value / draws;
      });
    }

    const total = exact.reduce((sum, value) => sum + value, 0);
    const found = sums.reduce((sum, value) => sum + value, 0);
    expect(found / total).toBeCloseTo(1, 1);
    const largest = exact.indexOf(Math.max(...exact));
    expect((sums[largest] ?? 0) / (exact[largest] ?? 1)).toBeGreaterThan(0.95);
    expect((sums[largest] ?? 0) / (exact[largest] ?? 1)).toBeLessThan(1.05);
  });
});
