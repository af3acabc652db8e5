/** The last of the first nodes of a path. */
export interface Prefix {
  readonly node: number;
  /** Undefined at the start. */
  readonly before: Prefix | undefined;
  /** Number of edges so far. */
  readonly length: number;
  /** The fewest edges that a path which begins so can have. */
  readonly least: number;
}

/** A binary heap of prefixes, the best on top: Williams, "Algorithm 232: heapsort" (1964). */
export class PrefixQueue {
  readonly #heap: Prefix[] = [];

  get size(): number {
    return this.#heap.length;
  }

  add(prefix: Prefix): void {
    const heap = this.#heap;
    let place = heap.push(prefix) - 1;
    while (place > 0) {
      const above = (place - 1) >>> 1;
      if (comparePrefixes(this.#at(above), prefix) <= 0) break;
      heap[place] = this.#at(above);
      place = above;
    }
    heap[place] = prefix;
  }

  /** Takes the best away. Throws RangeError when the queue is empty. */
  take(): Prefix {
    const best = this.#at(0);
    const last = this.#heap.pop();
    if (last && this.#heap.length > 0) this.#sink(last);
    return best;
  }

  #sink(prefix: Prefix): void {
    const heap = this.#heap;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && comparePrefixes(this.#at(below + 1), this.#at(below)) < 0) {
        below++;
      }
      if (comparePrefixes(prefix, this.#at(below)) <= 0) break;
      heap[place] = this.#at(below);
      place = below;
    }
    heap[place] = prefix;
  }

  #at(place: number): Prefix {
    const prefix = this.#heap[place];
    if (!prefix) throw new RangeError(`the queue has no place ${place}`);
    return prefix;
  }
}

/** The nodes of a prefix, from the start on. */
export function nodesOf(prefix: Prefix): readonly number[] {
  const nodes: number[] = [];
  for (let each: Prefix | undefined = prefix; each; each = each.before) nodes.push(each.node);
  return nodes.reverse();
}

/** By the shortest path that is possible, then by nodes; a prefix of another comes before it. */
function comparePrefixes(left: Prefix, right: Prefix): number {
  if (left.least !== right.least) return left.least - right.least;
  let [one, other]: [Prefix | undefined, Prefix | undefined] = [left, right];
  while (one && one.length > right.length) one = one.before;
  while (other && other.length > left.length) other = other.before;
  let difference = 0;
  // The last difference found is the first one along the paths.
  while (one && other && one !== other) {
    if (one.node !== other.node) difference = one.node - other.node;
    one = one.before;
    other = other.before;
  }
  return difference || left.length - right.length;
}
