import { at, buildCsr, type Csr, reverseCsr } from './csr.ts';
import { stopIfAbandoned } from './interruption.ts';
import { nodesOf, type Prefix, PrefixQueue } from './path-prefixes.ts';
import { reachFrom } from './reachable.ts';
import { buildStrongComponents, markCyclic } from './strong-components.ts';

export interface PathRequest {
  readonly from: number;
  readonly to: number;
  /** Most edges of a path. */
  readonly maximumLength: number;
  /** Most paths wanted. */
  readonly limit: number;
  /** Most edges looked at. */
  readonly workLimit: number;
}

export interface PathsFound {
  /** Nodes of each path: shortest first, equally long ones in the order of their nodes. */
  readonly paths: readonly (readonly number[])[];
  /** Whether a path was left out for its length. */
  readonly isLengthReached: boolean;
  /** Whether there are more paths within the length than wanted. */
  readonly isNumberReached: boolean;
  /** Whether the search was given up before it had the paths wanted. */
  readonly isWorkReached: boolean;
  /** How many paths there are of any length; undefined where counting would go beyond the bounds. */
  readonly total: number | undefined;
}

/**
 * Simple paths between two different nodes, best first: a prefix is kept only while a simple path
 * goes on from it, and is taken up in the order of the shortest one. So each path costs at most as
 * many steps as it has edges (Yen 1971, Lawler 1972), and each step a search when there are cycles.
 * Throws RangeError on a node outside the graph.
 */
export function findSimplePaths(csr: Csr, request: PathRequest): PathsFound {
  const { from, to } = request;
  const between = nodesBetween(csr, from, to);
  if (from === to || between.length === 0) {
    return {
      paths: [],
      isLengthReached: false,
      isNumberReached: false,
      isWorkReached: false,
      total: 0,
    };
  }
  const graph = graphBetween(csr, between, from, to);
  const search = new PathSearch(graph, between.indexOf(from), between.indexOf(to), request);
  const found = search.run();
  const paths = found.paths.map((path) => path.map((node) => at(between, node)));
  return { ...found, paths };
}

/** The nodes on any walk from one node to another, ascending; empty when there is no walk. */
function nodesBetween(csr: Csr, from: number, to: number): Uint32Array {
  const forth = reachFrom(csr, Uint32Array.of(from));
  const back = reachFrom(reverseCsr(csr), Uint32Array.of(to));
  return forth.order.filter((node) => back.distances[node] !== -1).sort();
}

/** The graph among the nodes, numbered by their places: rows ascending, without doubles, without edges into `from` or out of `to`. */
function graphBetween(csr: Csr, nodes: Uint32Array, from: number, to: number): Csr {
  const places = new Map(Array.from(nodes, (node, place) => [node, place]));
  const sources: number[] = [];
  const targets: number[] = [];
  nodes.forEach((node, place) => {
    const start = at(csr.offsets, node);
    const row = csr.targets.slice(start, node === to ? start : at(csr.offsets, node + 1)).sort();
    row.forEach((target, index) => {
      const targetPlace = places.get(target);
      const isWanted = target !== from && target !== node && target !== row[index - 1];
      if (targetPlace === undefined || !isWanted) return;
      sources.push(place);
      targets.push(targetPlace);
    });
  });
  return buildCsr(nodes.length, Uint32Array.from(sources), Uint32Array.from(targets));
}

class PathSearch {
  readonly #graph: Csr;
  readonly #reversed: Csr;
  readonly #from: number;
  readonly #to: number;
  readonly #request: PathRequest;
  readonly #queue = new PrefixQueue();
  readonly #isAcyclic: boolean;
  /** Fewest edges to the end; those of the whole graph when it has no cycles. */
  #distances: Int32Array;
  #work = 0;
  #count = 0;
  #isLengthReached = false;

  constructor(graph: Csr, from: number, to: number, request: PathRequest) {
    this.#graph = graph;
    this.#reversed = reverseCsr(graph);
    this.#from = from;
    this.#to = to;
    this.#request = request;
    this.#isAcyclic = !markCyclic(graph, buildStrongComponents(graph)).includes(1);
    this.#distances = reachFrom(this.#reversed, Uint32Array.of(to)).distances;
  }

  run(): PathsFound {
    const { limit } = this.#request;
    const paths = this.#walk();
    const isLeft = this.#queue.size > 0;
    const walked = isLeft || this.#isLengthReached ? undefined : this.#count;
    return {
      paths,
      isLengthReached: this.#isLengthReached,
      isNumberReached: this.#count > limit || (this.#count === limit && isLeft),
      isWorkReached: isLeft && this.#count < limit,
      total: this.#isAcyclic ? this.#countPaths() : walked,
    };
  }

  /** Goes on beyond the limit to count; without cycles there is a faster way to count. */
  #walk(): readonly (readonly number[])[] {
    const { limit, workLimit } = this.#request;
    const paths: (readonly number[])[] = [];
    const isDone = () =>
      this.#work > workLimit || (this.#isAcyclic && this.#count >= limit) || this.#queue.size === 0;
    this.#offer(this.#from, undefined);
    while (!isDone()) {
      stopIfAbandoned();
      const prefix = this.#queue.take();
      if (prefix.node === this.#to) {
        this.#count++;
        if (paths.length < limit) paths.push(nodesOf(prefix));
      } else {
        this.#extend(prefix);
      }
    }
    return paths;
  }

  #extend(prefix: Prefix): void {
    if (!this.#isAcyclic) this.#distances = this.#distancesAvoiding(nodesOf(prefix));
    const end = at(this.#graph.offsets, prefix.node + 1);
    for (let edge = at(this.#graph.offsets, prefix.node); edge < end; edge++) {
      const next = at(this.#graph.targets, edge);
      this.#work++;
      if (this.#distances[next] !== -1) this.#offer(next, prefix);
    }
  }

  /** Queues a prefix from whose last node the end can be reached. */
  #offer(node: number, before: Prefix | undefined): void {
    const length = before ? before.length + 1 : 0;
    const least = length + (this.#distances[node] ?? 0);
    if (least <= this.#request.maximumLength) this.#queue.add({ node, before, length, least });
    else this.#isLengthReached = true;
  }

  /** Fewest edges to the end from every node without going through the given ones; -1 for these. */
  #distancesAvoiding(avoided: readonly number[]): Int32Array {
    const { offsets, targets } = this.#reversed;
    const distances = new Int32Array(this.#graph.nodeCount).fill(-1);
    const isAvoided = new Set(avoided);
    const order = [this.#to];
    distances[this.#to] = 0;
    for (const node of order) {
      const end = at(offsets, node + 1);
      for (let edge = at(offsets, node); edge < end; edge++) {
        const before = at(targets, edge);
        this.#work++;
        if (distances[before] !== -1 || isAvoided.has(before)) continue;
        distances[before] = (distances[node] ?? 0) + 1;
        order.push(before);
      }
    }
    return distances;
  }

  /** Paths from the start when there are no cycles; undefined when a number cannot hold them. */
  #countPaths(): number | undefined {
    const { members } = buildStrongComponents(this.#graph);
    const counts = new Float64Array(this.#graph.nodeCount);
    counts[this.#to] = 1;
    // Component by component: what a node points to is done before it.
    for (const node of members.targets) {
      const end = at(this.#graph.offsets, node + 1);
      for (let edge = at(this.#graph.offsets, node); edge < end; edge++) {
        counts[node] = (counts[node] ?? 0) + (counts[at(this.#graph.targets, edge)] ?? 0);
      }
    }
    const count = counts[this.#from] ?? 0;
    return Number.isSafeInteger(count) ? count : undefined;
  }
}
