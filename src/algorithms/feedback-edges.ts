import { at, type Csr, reverseCsr, rowOf } from './csr.ts';
import { buildStrongComponents, markCyclic } from './strong-components.ts';

/**
 * Edges without which a graph has no cycle: 1 for those in the set, parallel to `csr.targets`. The
 * edges that lead back in a greedy order of the nodes, and edges from a node to itself: Eades, Lin
 * and Smyth, "A fast and effective heuristic for the feedback arc set problem" (1993). At most half
 * of the edges that join two nodes; neither smallest nor such that none could stay. None where there is
 * no cycle. O(n + m).
 */
export function feedbackEdges(csr: Csr): Uint8Array {
  const marks = new Uint8Array(csr.targets.length);
  if (!markCyclic(csr, buildStrongComponents(csr)).includes(1)) return marks;
  const placeOf = new Uint32Array(csr.nodeCount);
  greedyOrder(csr).forEach((node, place) => {
    placeOf[node] = place;
  });
  for (let node = 0; node < csr.nodeCount; node++) {
    const end = at(csr.offsets, node + 1);
    for (let edge = at(csr.offsets, node); edge < end; edge++) {
      if (at(placeOf, at(csr.targets, edge)) <= at(placeOf, node)) marks[edge] = 1;
    }
  }
  return marks;
}

/**
 * All nodes in an order in which few edges lead back: again and again the nodes that nothing leaves
 * are put last and those that nothing enters first, else the one with the largest surplus of edges
 * that leave over edges that enter. Edges from a node to itself do not count. O(n + m).
 */
export function greedyOrder(csr: Csr): Uint32Array {
  const removal = new Removal(csr);
  const first: number[] = [];
  const last: number[] = [];
  for (;;) {
    const sink = removal.takeSink();
    const source = sink === -1 ? removal.takeSource() : -1;
    const node = sink === -1 && source === -1 ? removal.takeLargest() : Math.max(sink, source);
    if (node === -1) break;
    (sink === -1 ? first : last).push(node);
  }
  return Uint32Array.from([...first, ...last.reverse()]);
}

/** The nodes that are left while some are taken away, found by their degrees. */
class Removal {
  readonly #forward: Csr;
  readonly #backward: Csr;
  readonly #out: Uint32Array;
  readonly #in: Uint32Array;
  readonly #isTaken: Uint8Array;
  readonly #sinks: number[] = [];
  readonly #sources: number[] = [];
  /** Nodes by surplus, shifted to be 0 or more. One that has changed since is in another one, too. */
  readonly #bySurplus: number[][];
  readonly #shift: number;
  #largest: number;

  constructor(csr: Csr) {
    this.#forward = csr;
    this.#backward = reverseCsr(csr);
    const others = (row: Uint32Array, node: number) => row.filter((other) => other !== node).length;
    const nodes = Uint32Array.from({ length: csr.nodeCount }, (_, node) => node);
    this.#out = nodes.map((node) => others(rowOf(this.#forward, node), node));
    this.#in = nodes.map((node) => others(rowOf(this.#backward, node), node));
    this.#isTaken = new Uint8Array(csr.nodeCount);
    const most = (degrees: Uint32Array) => degrees.reduce((a, b) => Math.max(a, b), 0);
    this.#shift = most(this.#in);
    this.#bySurplus = Array.from({ length: this.#shift + most(this.#out) + 1 }, () => []);
    this.#largest = this.#bySurplus.length - 1;
    for (const node of nodes.reverse()) this.#place(node);
  }

  takeSink(): number {
    return this.#take(this.#sinks, (node) => this.#out[node] === 0);
  }

  takeSource(): number {
    return this.#take(this.#sources, (node) => this.#in[node] === 0);
  }

  takeLargest(): number {
    for (; this.#largest >= 0; this.#largest--) {
      const surplus = this.#largest;
      const node = this.#take(
        this.#bySurplus[surplus] ?? [],
        (other) => this.#surplus(other) === surplus,
      );
      if (node !== -1) return node;
    }
    return -1;
  }

  #surplus(node: number): number {
    return at(this.#out, node) - at(this.#in, node) + this.#shift;
  }

  #place(node: number): void {
    if (this.#out[node] === 0) this.#sinks.push(node);
    if (this.#in[node] === 0) this.#sources.push(node);
    const surplus = this.#surplus(node);
    this.#bySurplus[surplus]?.push(node);
    this.#largest = Math.max(this.#largest, surplus);
  }

  /** The last of the list that is left and still fits it; -1 when there is none. */
  #take(list: number[], fits: (node: number) => boolean): number {
    for (let node = list.pop(); node !== undefined; node = list.pop()) {
      if (this.#isTaken[node] === 1 || !fits(node)) continue;
      this.#isTaken[node] = 1;
      this.#release(node);
      return node;
    }
    return -1;
  }

  #release(node: number): void {
    for (const target of rowOf(this.#forward, node)) this.#lower(this.#in, target);
    for (const source of rowOf(this.#backward, node)) this.#lower(this.#out, source);
  }

  #lower(degrees: Uint32Array, node: number): void {
    if (this.#isTaken[node] === 1) return;
    degrees[node] = at(degrees, node) - 1;
    this.#place(node);
  }
}
