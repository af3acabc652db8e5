import { describe, expect, it } from 'vitest';
import { buildCsr, type Csr } from '../../src/algorithms/csr.ts';
import { findSimplePaths, type PathRequest } from '../../src/algorithms/simple-paths.ts';
import { makeRandom } from '../support/random-questions.ts';

type Edge = readonly [number, number];

function graphOf(size: number, edges: readonly Edge[]): Csr {
  return buildCsr(
    size,
    Uint32Array.from(edges, ([source]) => source),
    Uint32Array.from(edges, ([, target]) => target),
  );
}

/** All simple paths, by trying every walk; no longer than asked; shortest first, then by nodes. */
function bruteForce(edges: readonly Edge[], from: number, to: number): number[][] {
  const found: number[][] = [];
  const walk = (path: readonly number[]) => {
    const last = path.at(-1);
    if (last === to) {
      if (path.length > 1) found.push([...path]);
      return;
    }
    const next = new Set(edges.filter(([source]) => source === last).map(([, target]) => target));
    for (const node of next) if (!path.includes(node)) walk([...path, node]);
  };
  walk([from]);
  const key = (path: readonly number[]) => path.map((node) => String(node).padStart(3, '0')).join();
  return found.sort((a, b) => a.length - b.length || (key(a) < key(b) ? -1 : 1));
}

const EVERYTHING = { maximumLength: 100, limit: 10_000, workLimit: 10_000_000 };

function find(size: number, edges: readonly Edge[], request: Partial<PathRequest> = {}) {
  return findSimplePaths(graphOf(size, edges), {
    from: 0,
    to: size - 1,
    ...EVERYTHING,
    ...request,
  });
}

/** A random case of a seed, with all its paths. */
function randomCase(seed: number) {
  const random = makeRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const size = 3 + below(6);
  const isCyclic = random() < 0.6;
  const edges = Array.from({ length: below(size * 4) }, (): Edge => {
    const ends: Edge = [below(size), below(size)];
    return isCyclic ? ends : [Math.min(...ends), Math.max(...ends)];
  });
  const [from, to] = [below(size), below(size)];
  const request = { from, to, maximumLength: 1 + below(size), limit: 1 + below(4) };
  const all = bruteForce(edges, from, to);
  const short = all.filter((path) => path.length - 1 <= request.maximumLength);
  return { all, edges, isCyclic, request, short, size };
}

describe('findSimplePaths', () => {
  const seeds = Array.from({ length: 1_000 }, (_, index) => index + 1);
  const cases = seeds.map(randomCase);

  it('finds what trying every walk finds, in the same order, on 1000 random graphs', () => {
    cases.forEach(({ edges, request, short, size }, index) => {
      const found = find(size, edges, request);

      expect(found.paths, `seed ${index + 1}`).toEqual(short.slice(0, request.limit));
      expect(found.isNumberReached, `seed ${index + 1}`).toBe(short.length > request.limit);
      expect(found.isWorkReached).toBe(false);
    });
  });

  it('tells how many there are, and that longer ones were left out', () => {
    cases.forEach(({ all, edges, isCyclic, request, short, size }, index) => {
      const { isLengthReached, total } = find(size, edges, request);
      const isCutByLength = all.length > short.length;

      // Whoever stops at the number need not have met a longer one.
      const isSurelyMet = short.length <= request.limit;
      expect(isLengthReached && !isCutByLength, `seed ${index + 1}`).toBe(false);
      if (isSurelyMet) expect(isLengthReached, `seed ${index + 1}`).toBe(isCutByLength);
      const isUnknown = isCyclic && isCutByLength && total === undefined;
      expect(isUnknown ? all.length : total, `seed ${index + 1}`).toBe(all.length);
    });
  });

  it('is tried on graphs with cycles, without a path, and beyond either bound', () => {
    const many = [
      cases.filter(({ isCyclic }) => isCyclic),
      cases.filter(({ all }) => all.length === 0),
      cases.filter(({ request, short }) => short.length > request.limit),
      cases.filter(({ all, short }) => all.length > short.length),
    ];

    for (const each of many) expect(each.length).toBeGreaterThan(30);
  });

  it('has no path from a node to itself, even on a circle', () => {
    expect(
      find(
        2,
        [
          [0, 1],
          [1, 0],
          [0, 0],
        ],
        { to: 0 },
      ),
    ).toMatchObject({ paths: [], total: 0 });
  });

  it('counts the 2^40 paths of a ladder and tells the first ones at once', () => {
    // Node 2i leads to 2i + 2 over 2i + 1 or 2i + 81.
    const edges = Array.from({ length: 40 }, (_, rung): Edge[] => {
      const [from, over, to] = [rung * 2, rung * 2 + 1, rung * 2 + 2];
      return [
        [from, over],
        [over, to],
        [from, over + 80],
        [over + 80, to],
      ];
    }).flat();
    const request = { from: 0, to: 80, maximumLength: 100, limit: 20, workLimit: 100_000 };
    const started = performance.now();

    const found = findSimplePaths(graphOf(161, edges), request);

    expect(performance.now() - started).toBeLessThan(1_000);
    expect(found.paths).toHaveLength(20);
    expect(new Set(found.paths.map((path) => path.join())).size).toBe(20);
    expect(found.paths.every((path) => path.length === 81)).toBe(true);
    expect(found.paths[0]).toEqual(Array.from({ length: 81 }, (_, node) => node));
    expect(found).toMatchObject({ total: 2 ** 40, isNumberReached: true, isWorkReached: false });
  });

  it('is not slowed by circles that only the ends close', () => {
    const edges: readonly Edge[] = [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
      [1, 0],
      [3, 0],
      [3, 1],
    ];

    expect(find(4, edges, { limit: 1, workLimit: 4 })).toMatchObject({
      paths: [[0, 1, 3]],
      isNumberReached: true,
      total: 2,
    });
  });

  it('is not led astray by a ladder with circles, and stops at the bound of its work', () => {
    // A ladder whose every edge goes both ways.
    const edges = Array.from({ length: 40 }, (_, rung): Edge[] => {
      const ends = [rung * 2, rung * 2 + 1, rung * 2 + 2, rung * 2 + 3];
      return ends.flatMap((one) => ends.map((other): Edge => [one, other]));
    }).flat();
    const graph = graphOf(82, edges);
    const bounds = { from: 0, to: 81, maximumLength: 100, limit: 20 };
    const started = performance.now();

    const found = findSimplePaths(graph, { ...bounds, workLimit: 1_000_000 });
    const hurried = findSimplePaths(graph, { ...bounds, workLimit: 1_000 });

    expect(performance.now() - started).toBeLessThan(3_000);
    expect(found.paths).toHaveLength(20);
    expect(found).toMatchObject({ isNumberReached: true, isWorkReached: false, total: undefined });
    expect(hurried.paths.length).toBeLessThan(20);
    expect(hurried).toMatchObject({
      isWorkReached: true,
      isNumberReached: false,
      total: undefined,
    });
  });

  it('throws for a node outside the graph', () => {
    expect(() => find(2, [[0, 1]], { to: 5 })).toThrow(new RangeError('start 5 must be below 2'));
  });
});
