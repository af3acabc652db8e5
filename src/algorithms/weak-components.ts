import { at, buildCsr, type Csr } from './csr.ts';

/** The parts of a graph between which no edge leads, whichever way edges are walked. */
export interface WeakComponents {
  readonly count: number;
  /** Component per node; components are numbered in the order of their smallest nodes. */
  readonly componentOf: Uint32Array;
  /** Component to its nodes, ascending. */
  readonly members: Csr;
}

/**
 * The weak components of a graph, by union and find with halved paths: Tarjan and van Leeuwen,
 * "Worst-case analysis of set union algorithms" (1984). O((n + m) log n).
 */
export function buildWeakComponents(csr: Csr): WeakComponents {
  const { nodeCount, offsets, targets } = csr;
  const above = Uint32Array.from({ length: nodeCount }, (_, node) => node);

  function rootOf(start: number): number {
    let node = start;
    while (above[node] !== node) {
      const next = at(above, at(above, node));
      above[node] = next;
      node = next;
    }
    return node;
  }

  for (let node = 0; node < nodeCount; node++) {
    const end = at(offsets, node + 1);
    for (let edge = at(offsets, node); edge < end; edge++) {
      const [one, other] = [rootOf(node), rootOf(at(targets, edge))];
      // The smaller node stays on top, so a root is the smallest node of its component.
      above[Math.max(one, other)] = Math.min(one, other);
    }
  }
  const componentOf = new Uint32Array(nodeCount);
  let count = 0;
  for (let node = 0; node < nodeCount; node++) {
    const root = rootOf(node);
    componentOf[node] = root === node ? count++ : at(componentOf, root);
  }
  const nodes = Uint32Array.from({ length: nodeCount }, (_, node) => node);
  return { count, componentOf, members: buildCsr(count, componentOf, nodes, nodeCount) };
}
