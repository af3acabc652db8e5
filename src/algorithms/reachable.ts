import { at, type Csr } from './csr.ts';

export interface Reach {
  /** Edges on a shortest path from the nearest start; 0 for a start, -1 when not reached. */
  readonly distances: Int32Array;
  /** The reached nodes, starts first, by ascending distance. */
  readonly order: Uint32Array;
}

/**
 * What can be reached from any of the starts over at most `maxDepth` edges, breadth first: Moore,
 * "The shortest path through a maze" (1959). Repeated starts count once. Throws RangeError on a start outside the graph. O(n + m).
 */
export function reachFrom(
  csr: Csr,
  starts: Uint32Array,
  maxDepth: number = Number.POSITIVE_INFINITY,
): Reach {
  const distances = new Int32Array(csr.nodeCount).fill(-1);
  const order = new Uint32Array(csr.nodeCount);
  let count = 0;

  function reach(node: number, depth: number): void {
    if (distances[node] !== -1) return;
    distances[node] = depth;
    order[count++] = node;
  }

  for (const start of starts) {
    if (start >= csr.nodeCount)
      throw new RangeError(`start ${start} must be below ${csr.nodeCount}`);
    reach(start, 0);
  }
  let head = 0;
  for (let depth = 1; depth <= maxDepth && head < count; depth++) {
    for (const levelEnd = count; head < levelEnd; head++) {
      const node = at(order, head);
      const end = at(csr.offsets, node + 1);
      for (let edge = at(csr.offsets, node); edge < end; edge++)
        reach(at(csr.targets, edge), depth);
    }
  }
  return { distances, order: order.slice(0, count) };
}
