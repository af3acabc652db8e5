import { at, type Csr, rowOf } from './csr.ts';
import { buildStrongComponents } from './strong-components.ts';

/** The first marked nodes that each node reaches. */
export interface FirstBeneath {
  /** The marked nodes with the smallest numbers, ascending, at most as many as were asked for. A view. */
  of(node: number): Uint32Array;
}

/**
 * For each node the `most` smallest of the marked nodes to which a path leads, the node itself among
 * them when it is marked. One pass over the strong components from the last one on, in which each takes
 * over the smallest of those that it leads to: bottom-k sketches with the node's number as its rank
 * (Cohen, "Size-estimation framework with applications to transitive closure and reachability", 1997).
 * O((n + m) * most) time, O(n * most) memory. Throws RangeError unless `most` is at least 1.
 */
export function findFirstBeneath(csr: Csr, isMarked: Uint8Array, most: number): FirstBeneath {
  if (!(most >= 1)) throw new RangeError(`most must be at least 1, not ${most}`);
  const { componentOf, count, members } = buildStrongComponents(csr);
  const lists = new ShortLists(count, most);
  // What a member points to outside its own component has a smaller id, so its list is whole.
  for (const node of members.targets) {
    const component = at(componentOf, node);
    if (isMarked[node] === 1) lists.take(component, Uint32Array.of(node));
    for (const target of rowOf(csr, node)) {
      const beneath = at(componentOf, target);
      if (beneath !== component) lists.take(component, lists.of(beneath));
    }
  }
  return { of: (node) => lists.of(at(componentOf, node)) };
}

/** Ascending lists of at most so many numbers. */
class ShortLists {
  readonly #most: number;
  readonly #numbers: Uint32Array;
  readonly #lengths: Uint32Array;
  readonly #merged: Uint32Array;

  constructor(count: number, most: number) {
    this.#most = most;
    this.#numbers = new Uint32Array(count * most);
    this.#lengths = new Uint32Array(count);
    this.#merged = new Uint32Array(most);
  }

  of(list: number): Uint32Array {
    const start = list * this.#most;
    return this.#numbers.subarray(start, start + at(this.#lengths, list));
  }

  /** Keeps the smallest of what a list has and what another has. */
  take(list: number, other: Uint32Array): void {
    const own = this.of(list);
    let [left, right, length] = [0, 0, 0];
    while (length < this.#most && left + right < own.length + other.length) {
      const [one = NONE, two = NONE] = [own[left], other[right]];
      if (one === NONE && two === NONE) break;
      this.#merged[length++] = Math.min(one, two);
      if (one <= two) left += 1;
      if (two <= one) right += 1;
    }
    this.#numbers.set(this.#merged.subarray(0, length), list * this.#most);
    this.#lengths[list] = length;
  }
}

/** Above every number of a node. */
const NONE = Number.POSITIVE_INFINITY;
