import { at, buildCsr, type Csr } from './csr.ts';

/**
 * The strong components of a graph. Their ids are in reverse topological order: an edge that leaves
 * a component leads to one with a smaller id, so prerequisites come before what waits for them.
 */
export interface StrongComponents {
  readonly count: number;
  /** Component id per node. */
  readonly componentOf: Uint32Array;
  /** Component to nodes, in the order in which the depth-first walk left them. */
  readonly members: Csr;
}

const UNASSIGNED = 0xffffffff;

/**
 * The strong components of a graph, after Tarjan, "Depth-first search and linear graph algorithms"
 * (1972), on a stack of its own: depth is limited by memory only. O(n + m).
 */
export function buildStrongComponents({ nodeCount, offsets, targets }: Csr): StrongComponents {
  const seenAs = new Uint32Array(nodeCount); // number of the visit, 0 = not yet
  const lowest = new Uint32Array(nodeCount);
  const cursors = offsets.slice(0, nodeCount);
  const path = new Uint32Array(nodeCount);
  const undecided = new Uint32Array(nodeCount);
  const left = new Uint32Array(nodeCount);
  const componentOf = new Uint32Array(nodeCount).fill(UNASSIGNED);
  let seenCount = 0;
  let depth = 0;
  let undecidedCount = 0;
  let leftCount = 0;
  let count = 0;

  function enter(node: number): void {
    seenCount += 1;
    seenAs[node] = seenCount;
    lowest[node] = seenCount;
    path[depth++] = node;
    undecided[undecidedCount++] = node;
  }

  function leave(node: number): void {
    left[leftCount++] = node;
    depth -= 1;
    if (depth > 0) lower(at(path, depth - 1), at(lowest, node));
    if (lowest[node] !== seenAs[node]) return;
    let member: number;
    do {
      undecidedCount -= 1;
      member = at(undecided, undecidedCount);
      componentOf[member] = count;
    } while (member !== node);
    count += 1;
  }

  function lower(node: number, number: number): void {
    if (number < at(lowest, node)) lowest[node] = number;
  }

  function follow(node: number, target: number): void {
    if (seenAs[target] === 0) enter(target);
    else if (componentOf[target] === UNASSIGNED) lower(node, at(seenAs, target));
  }

  for (let root = 0; root < nodeCount; root++) {
    if (seenAs[root] === 0) enter(root);
    while (depth > 0) {
      const node = at(path, depth - 1);
      const edge = at(cursors, node);
      cursors[node] = edge + 1;
      if (edge < at(offsets, node + 1)) follow(node, at(targets, edge));
      else leave(node);
    }
  }
  const componentsLeft = left.map((node) => at(componentOf, node));
  return { count, componentOf, members: buildCsr(count, componentsLeft, left, nodeCount) };
}

/**
 * Which nodes lie on a cycle: 1 for the nodes of a component of two or more and for nodes with an
 * edge to themselves, else 0. Length nodeCount. O(n + m).
 */
export function markCyclic(csr: Csr, components: StrongComponents): Uint8Array {
  const { componentOf, members } = components;
  const cyclic = new Uint8Array(csr.nodeCount);
  for (let node = 0; node < csr.nodeCount; node++) {
    const component = at(componentOf, node);
    const size = at(members.offsets, component + 1) - at(members.offsets, component);
    const end = at(csr.offsets, node + 1);
    let isCyclic = size > 1;
    for (let edge = at(csr.offsets, node); edge < end && !isCyclic; edge++) {
      isCyclic = csr.targets[edge] === node;
    }
    if (isCyclic) cyclic[node] = 1;
  }
  return cyclic;
}

/**
 * The edges between components, without those inside one and without repetitions. Every edge leads
 * to a smaller id. O(n + m).
 */
export function condense(csr: Csr, { componentOf, count, members }: StrongComponents): Csr {
  const offsets = new Uint32Array(count + 1);
  const targets = new Uint32Array(csr.targets.length);
  // Holds component + 1 of the last one that listed the target.
  const listedBy = new Uint32Array(count);
  let edgeCount = 0;
  for (const node of members.targets) {
    const component = at(componentOf, node);
    const end = at(csr.offsets, node + 1);
    for (let edge = at(csr.offsets, node); edge < end; edge++) {
      const target = at(componentOf, at(csr.targets, edge));
      if (target === component || listedBy[target] === component + 1) continue;
      listedBy[target] = component + 1;
      targets[edgeCount++] = target;
    }
    offsets[component + 1] = edgeCount;
  }
  return { nodeCount: count, offsets, targets: targets.slice(0, edgeCount) };
}
