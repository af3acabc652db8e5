import { at, buildCsr, type Csr, edgeSources, reverseCsr } from './csr.ts';
import { stopIfAbandoned } from './interruption.ts';

/** How a betweenness was estimated. */
export interface BetweennessSample {
  /** Sources that were drawn, without putting them back. */
  readonly samples: number;
  /** Sources there are: nodes from which an edge leads to another node. */
  readonly sources: number;
  /** No value is further off than this, with the probability `confidence` for all nodes at once. */
  readonly error: number;
  readonly confidence: number;
}

/** On how many shortest paths between others each node lies. */
export interface Betweenness {
  /**
   * Per node the sum, over all ordered pairs of other nodes, of the share of the shortest paths from
   * one to the other that pass through it. Not normalised. Length nodeCount.
   */
  readonly values: Float64Array;
  /** Null when every source was taken, so that the values are exact. */
  readonly sample: BetweennessSample | null;
}

/** What a computation may cost, and which sources a sample draws. */
export interface BetweennessOptions {
  /** Most steps: a source counts one for each node with an edge and one for each edge. */
  readonly mostSteps?: number;
  /** Equal seeds draw equal sources. */
  readonly seed?: number;
}

/** 200 sources of a graph with 100,000 nodes and 400,000 edges; all of one with 4,000 and 16,000. */
const MOST_STEPS = 100_000_000;
const SEED = 2007;
const CONFIDENCE = 0.95;

/**
 * Betweenness in a directed graph without lengths; parallel edges count once, self-loops not at all.
 * From each source one breadth-first search and one pass back, O(n + m) (Brandes 2001, eq. 2 and
 * theorem 6). Exact when all sources stay within the budget; else as many sources as it allows are
 * drawn evenly and their sums scaled up (Brandes and Pich 2007). A source adds at most `T - 1` to a
 * node, where `T` nodes have an edge that leads to them; so by Hoeffding (1963, theorem 2 and
 * section 6) and a union bound over the `u` nodes that can lie between others the error is
 * `sources * (T - 1) * sqrt(ln(2u / (1 - confidence)) / (2 * samples))`: a bound for the worst graph,
 * from which most are far. Equal graphs give equal values.
 */
export function measureBetweenness(
  csr: Csr,
  { mostSteps = MOST_STEPS, seed = SEED }: BetweennessOptions = {},
): Betweenness {
  const simple = simplified(csr);
  const counts = countEnds(simple);
  const { sources } = counts;
  const affordable = Math.max(1, Math.floor(mostSteps / (counts.nodes + simple.targets.length)));
  if (counts.between === 0 || sources.length <= affordable) {
    const drawn = counts.between === 0 ? new Uint32Array(0) : sources;
    return { values: new PathSweep(simple).run(drawn), sample: null };
  }
  const drawn = draw(sources, affordable, seed);
  const scale = sources.length / drawn.length;
  const values = new PathSweep(simple).run(drawn).map((sum) => sum * scale);
  const spread = Math.log((2 * counts.between) / (1 - CONFIDENCE)) / (2 * drawn.length);
  const error = sources.length * (counts.targets - 1) * Math.min(1, Math.sqrt(spread));
  const sample = {
    samples: drawn.length,
    sources: sources.length,
    error,
    confidence: CONFIDENCE,
  };
  return { values, sample };
}

/** The graph without parallel edges and self-loops. */
function simplified(csr: Csr): Csr {
  const sources = edgeSources(csr);
  // Holds row + 1 of the last row that listed the target.
  const listedBy = new Uint32Array(csr.nodeCount);
  const isKept = Uint8Array.from(csr.targets, (target, edge) => {
    const row = at(sources, edge);
    if (target === row || listedBy[target] === row + 1) return 0;
    listedBy[target] = row + 1;
    return 1;
  });
  const kept = (_: number, edge: number) => isKept[edge] === 1;
  return buildCsr(csr.nodeCount, sources.filter(kept), csr.targets.filter(kept));
}

/** The nodes that have an edge away from them, to them, both, or either. */
function countEnds(csr: Csr) {
  const incoming = reverseCsr(csr);
  const has = (rows: Csr, node: number) => at(rows.offsets, node) < at(rows.offsets, node + 1);
  const all = Uint32Array.from({ length: csr.nodeCount }, (_, node) => node);
  const sources = all.filter((node) => has(csr, node));
  const targets = all.filter((node) => has(incoming, node)).length;
  const between = sources.filter((node) => has(incoming, node)).length;
  return { sources, targets, between, nodes: sources.length + targets - between };
}

/** The first `count` of the nodes shuffled (Fisher and Yates), by numbers of mulberry32. */
function draw(nodes: Uint32Array, count: number, seed: number): Uint32Array {
  const shuffled = nodes.slice();
  let state = seed;
  for (let place = 0; place < count; place++) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const share = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    const other = place + Math.floor(share * (shuffled.length - place));
    const chosen = at(shuffled, other);
    shuffled[other] = at(shuffled, place);
    shuffled[place] = chosen;
  }
  return shuffled.slice(0, count);
}

/** Beyond this the numbers of paths of a level are divided by it, which keeps their ratios. */
const LARGEST_NUMBER = 2 ** 500;
/** No number of paths falls below it, so that none of a long graph becomes 0. */
const SMALLEST_NUMBER = 2 ** -1000;

/** Shortest paths from one source after another, and what they add to the nodes on them. */
class PathSweep {
  readonly #csr: Csr;
  readonly #sums: Float64Array;
  /** Distance from the source, -1 where it does not lead. */
  readonly #distances: Int32Array;
  /** Number of shortest paths from the source, up to a factor that all of a level share. */
  readonly #paths: Float64Array;
  /** The sum, over the nodes beyond, of the shares of their shortest paths that pass. */
  readonly #shares: Float64Array;
  /** Reached nodes by ascending distance. */
  readonly #order: Uint32Array;
  /** By distance: what the numbers of that level were multiplied by, beside those of the one before. */
  readonly #factors: Float64Array;

  constructor(csr: Csr) {
    this.#csr = csr;
    this.#sums = new Float64Array(csr.nodeCount);
    this.#distances = new Int32Array(csr.nodeCount).fill(-1);
    this.#paths = new Float64Array(csr.nodeCount);
    this.#shares = new Float64Array(csr.nodeCount);
    this.#order = new Uint32Array(csr.nodeCount);
    this.#factors = new Float64Array(csr.nodeCount + 1);
  }

  /** Per node the sum of what each source adds to it. */
  run(sources: Uint32Array): Float64Array {
    for (const source of sources) {
      stopIfAbandoned();
      this.#collect(this.#search(source));
    }
    return this.#sums;
  }

  /** The number of nodes that are reached. */
  #search(source: number): number {
    this.#order[0] = source;
    this.#distances[source] = 0;
    this.#paths[source] = 1;
    let count = 1;
    let head = 0;
    for (let depth = 1; head < count; depth++) {
      const levelStart = count;
      for (; head < levelStart; head++) count = this.#leave(at(this.#order, head), depth, count);
      this.#factors[depth] = this.#shrink(levelStart, count);
    }
    return count;
  }

  /** Follows the edges of a node to the level at `depth`; the number of nodes reached by now. */
  #leave(node: number, depth: number, reached: number): number {
    const { offsets, targets } = this.#csr;
    const paths = this.#paths[node] ?? 0;
    const end = at(offsets, node + 1);
    let count = reached;
    for (let edge = at(offsets, node); edge < end; edge++) {
      const target = at(targets, edge);
      if (this.#distances[target] === -1) {
        this.#distances[target] = depth;
        this.#order[count++] = target;
      }
      if (this.#distances[target] === depth) {
        this.#paths[target] = (this.#paths[target] ?? 0) + paths;
      }
    }
    return count;
  }

  /** Keeps the numbers of a level finite; the factor is 1 for all but very long graphs. */
  #shrink(start: number, end: number): number {
    let largest = 0;
    for (let place = start; place < end; place++) {
      largest = Math.max(largest, this.#paths[at(this.#order, place)] ?? 0);
    }
    if (largest <= LARGEST_NUMBER) return 1;
    for (let place = start; place < end; place++) {
      const node = at(this.#order, place);
      const smaller = (this.#paths[node] ?? 0) / LARGEST_NUMBER;
      this.#paths[node] = Math.max(smaller, SMALLEST_NUMBER);
    }
    return 1 / LARGEST_NUMBER;
  }

  /** From the furthest node back; clears what the search left. */
  #collect(count: number): void {
    for (let place = count - 1; place > 0; place--) {
      const node = at(this.#order, place);
      const share = this.#shareOf(node);
      this.#shares[node] = share;
      this.#sums[node] = (this.#sums[node] ?? 0) + share;
    }
    for (let place = 0; place < count; place++) {
      const node = at(this.#order, place);
      this.#distances[node] = -1;
      this.#paths[node] = 0;
    }
  }

  #shareOf(node: number): number {
    const { offsets, targets } = this.#csr;
    const next = (this.#distances[node] ?? 0) + 1;
    const paths = (this.#paths[node] ?? 0) * (this.#factors[next] ?? 1);
    let share = 0;
    const end = at(offsets, node + 1);
    for (let edge = at(offsets, node); edge < end; edge++) {
      const target = at(targets, edge);
      if (this.#distances[target] !== next) continue;
      share += (paths / (this.#paths[target] ?? 1)) * (1 + (this.#shares[target] ?? 0));
    }
    return share;
  }
}
