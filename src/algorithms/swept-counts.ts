import { at } from './csr.ts';
import { countNecessity, type Necessity } from './necessity.ts';
import { buildNecessityOrder, type NecessityOrder } from './necessity-order.ts';
import type { OpenPrerequisites } from './prerequisite-graph.ts';

/** Candidates that one sweep takes. */
const BLOCK = 256;
/** Candidates between two looks at the clock. */
const PIECE = 16 * BLOCK;
/** From this share of all nodes on, counting all of them at once costs less. */
const SHARE_OF_ALL = 0.5;

/** Twelve digits: sums that differ only in the order in which they were added up become equal. */
type Round = (value: number) => number;

/** How numbers are found where candidates need not be swept one by one. */
export interface SweepOptions {
  /** Per node no less than the weight of what it is necessary for. */
  readonly findBounds: (order: NecessityOrder, weights: Float64Array) => Float64Array;
  readonly round: Round;
  /** Finds the same numbers of all nodes at once, where that costs less. */
  readonly countAll?: (() => Pick<Necessity, 'count' | 'weight'>) | undefined;
}

/**
 * For how much each node is necessary, swept for those only that somebody asks about; bounds stand for
 * the rest. Prepared in O(n + m); n * 13 bytes beside the order of the graph.
 */
export class SweptCounts {
  /** Weight per node; where it is not exact, no less than it. */
  readonly weight: Float64Array;
  /** Number of nodes per node; 0 where it is not exact. */
  readonly count: Uint32Array;
  readonly order: NecessityOrder;
  readonly #isExact: Uint8Array;
  readonly #weights: Float64Array;
  readonly #options: SweepOptions;

  constructor(open: OpenPrerequisites, weights: Float64Array, options: SweepOptions) {
    this.order = buildNecessityOrder(open);
    this.#weights = weights;
    this.#options = options;
    this.weight = options.findBounds(this.order, weights);
    this.count = new Uint32Array(open.nodeCount);
    this.#isExact = new Uint8Array(open.nodeCount);
    const { dependents, groupsWith } = open;
    for (let node = 0; node < open.nodeCount; node++) {
      const isFree =
        at(dependents.offsets, node) === at(dependents.offsets, node + 1) &&
        at(groupsWith.offsets, node) === at(groupsWith.offsets, node + 1);
      if (!isFree) continue;
      this.#isExact[node] = 1;
      this.weight[node] = 0;
    }
  }

  isExact(node: number): boolean {
    return this.#isExact[node] === 1;
  }

  /** What it costs to make so many exact: a step for each node and edge, per block of 256. */
  stepsFor(count: number): number {
    const { groupMembers, groupOwner, hard, nodeCount } = this.order.open;
    const edges = hard.targets.length + groupMembers.targets.length + groupOwner.length;
    return Math.ceil(count / BLOCK) * (nodeCount + edges);
  }

  /** Makes the numbers of these nodes exact; false when `mayGoOn` ended it before all were. */
  settle(nodes: Uint32Array, mayGoOn: () => boolean = () => true): boolean {
    const unknown = nodes.filter((node) => this.#isExact[node] !== 1);
    const { countAll } = this.#options;
    if (countAll && unknown.length > SHARE_OF_ALL * this.count.length) {
      if (!mayGoOn()) return false;
      this.#takeAll(unknown, countAll());
      return true;
    }
    for (let start = 0; start < unknown.length; start += PIECE) {
      if (!mayGoOn()) return false;
      const piece = unknown.subarray(start, start + PIECE);
      const found = this.countOf(piece);
      piece.forEach((node, index) => {
        this.#take(node, at(found.count, index), found.weight[index] ?? 0);
      });
    }
    return true;
  }

  /** The numbers of some nodes, which are not kept. Parallel to them. */
  countOf(nodes: Uint32Array): Necessity {
    return countNecessity(this.order, this.#weights, nodes);
  }

  #takeAll(nodes: Uint32Array, { count, weight }: Pick<Necessity, 'count' | 'weight'>): void {
    for (const node of nodes) this.#take(node, at(count, node), weight[node] ?? 0);
  }

  #take(node: number, count: number, weight: number): void {
    this.count[node] = count;
    this.weight[node] = this.#options.round(weight);
    this.#isExact[node] = 1;
  }
}
