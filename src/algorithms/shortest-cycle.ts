import { at, buildCsr, type Csr } from './csr.ts';
import { stopIfAbandoned } from './interruption.ts';

/**
 * A shortest cycle through a node, from that node on and along the edges, the first node not
 * repeated; null when the node is on no cycle. Breadth-first search, O(n + m).
 */
export function shortestCycleThrough(csr: Csr, node: number): Uint32Array | null {
  return new CycleSearch(csr).search(node, csr.nodeCount, 0);
}

/**
 * A shortest of the cycles that stay within the given nodes, along the edges; null when there is
 * none. Among equals the one whose earliest-listed node is listed first wins. One breadth-first
 * search per node (Itai and Rodeh, "Finding a minimum circuit in a graph", 1978), each no deeper than the best so far: O(k(k + m)) for k nodes with m edges among
 * them, so meant for single components.
 */
export function shortestCycleWithin(csr: Csr, nodes: Uint32Array): Uint32Array | null {
  const search = new CycleSearch(inducedCsr(csr, nodes));
  let best: Uint32Array | null = null;
  for (let start = 0; start < nodes.length && best?.length !== 1; start++) {
    stopIfAbandoned();
    const limit: number = best === null ? nodes.length : best.length - 1;
    best = search.search(start, limit, start) ?? best;
  }
  return best?.map((index) => at(nodes, index)) ?? null;
}

/**
 * The edges among the given nodes, which are numbered by their place in the list. Throws RangeError
 * on a node outside the graph. O(n + m) of the nodes listed, and O(n) of the graph.
 */
export function inducedCsr(csr: Csr, nodes: Uint32Array): Csr {
  const placeOf = new Uint32Array(csr.nodeCount); // place + 1, 0 = not listed
  for (let place = 0; place < nodes.length; place++) placeOf[at(nodes, place)] = place + 1;
  const sources: number[] = [];
  const targets: number[] = [];
  for (let place = 0; place < nodes.length; place++) {
    const node = at(nodes, place);
    const end = at(csr.offsets, node + 1);
    for (let edge = at(csr.offsets, node); edge < end; edge++) {
      const target = at(placeOf, at(csr.targets, edge));
      if (target === 0) continue;
      sources.push(place);
      targets.push(target - 1);
    }
  }
  return buildCsr(nodes.length, Uint32Array.from(sources), Uint32Array.from(targets));
}

/** Breadth-first searches for cycles over one graph, which share their memory. */
class CycleSearch {
  readonly #csr: Csr;
  readonly #queue: Uint32Array;
  readonly #cameFrom: Uint32Array;
  /** Start + 1 of the last search that saw the node. */
  readonly #seenBy: Uint32Array;
  #count = 0;

  constructor(csr: Csr) {
    this.#csr = csr;
    this.#queue = new Uint32Array(csr.nodeCount);
    this.#cameFrom = new Uint32Array(csr.nodeCount);
    this.#seenBy = new Uint32Array(csr.nodeCount);
  }

  /** A shortest cycle through the start of at most `limit` nodes, none of them below `floor`. */
  search(start: number, limit: number, floor: number): Uint32Array | null {
    this.#count = 0;
    this.#see(start, start, start);
    let head = 0;
    for (let length = 1; length <= limit && head < this.#count; length++) {
      for (const levelEnd = this.#count; head < levelEnd; head++) {
        const node = at(this.#queue, head);
        if (this.#expand(node, start, floor)) return this.#trace(start, node, length);
      }
    }
    return null;
  }

  /** Queues the unseen targets of a node; true when the start is one of its targets. */
  #expand(node: number, start: number, floor: number): boolean {
    const { offsets, targets } = this.#csr;
    const end = at(offsets, node + 1);
    for (let edge = at(offsets, node); edge < end; edge++) {
      const target = at(targets, edge);
      if (target === start) return true;
      if (target >= floor && this.#seenBy[target] !== start + 1) this.#see(target, node, start);
    }
    return false;
  }

  #see(node: number, from: number, start: number): void {
    this.#seenBy[node] = start + 1;
    this.#cameFrom[node] = from;
    this.#queue[this.#count] = node;
    this.#count += 1;
  }

  #trace(start: number, last: number, length: number): Uint32Array {
    const cycle = new Uint32Array(length).fill(start);
    let node = last;
    for (let place = length - 1; place > 0; place--) {
      cycle[place] = node;
      node = at(this.#cameFrom, node);
    }
    return cycle;
  }
}
