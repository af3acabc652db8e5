import { at, buildCsr, type Csr, rowOf } from './csr.ts';
import type { OpenPrerequisites } from './prerequisite-graph.ts';
import { markSettleable } from './settleable.ts';
import { buildStrongComponents, markCyclic } from './strong-components.ts';

/** Questions that wait for one another, so that none of them can ever be settled. */
export interface Deadlocks {
  /** 1 = settled or settleable. */
  readonly settleable: Uint8Array;
  /**
   * Why a question cannot be settled: an edge to each unsettleable hard prerequisite and to each
   * member of a group of which every member is unsettleable.
   */
  readonly reasons: Csr;
  /** Knot per node, -1 outside: a component of `reasons` with a cycle. Length nodeCount. */
  readonly knotOf: Int32Array;
  /** Knot to its nodes, ascending. A knot comes after those that it waits for. */
  readonly knots: Csr;
}

/**
 * The knots of questions that wait for one another. Every question that is not settleable is in a
 * knot or waits for one. The closure of `markSettleable`, then Tarjan's strong components. O(n + m).
 */
export function buildDeadlocks(open: OpenPrerequisites): Deadlocks {
  const settleable = markSettleable(open);
  const reasons = buildReasons(open, settleable);
  const components = buildStrongComponents(reasons);
  const cyclic = markCyclic(reasons, components);
  const knotOf = new Int32Array(open.nodeCount).fill(-1);
  let knotCount = 0;
  for (let component = 0; component < components.count; component++) {
    const start = at(components.members.offsets, component);
    if (cyclic[at(components.members.targets, start)] !== 1) continue;
    for (const node of rowOf(components.members, component)) knotOf[node] = knotCount;
    knotCount += 1;
  }
  const knotted = Uint32Array.from(cyclic.keys()).filter((node) => cyclic[node] === 1);
  const knots = buildCsr(
    knotCount,
    knotted.map((node) => knotOf[node] ?? -1),
    knotted,
    open.nodeCount,
  );
  return { settleable, reasons, knotOf, knots };
}

function buildReasons(open: OpenPrerequisites, settleable: Uint8Array): Csr {
  const { groupMembers, groupsOf, hard, nodeCount } = open;
  const sources: number[] = [];
  const targets: number[] = [];
  const isStuck = (node: number) => settleable[node] !== 1;
  for (let node = 0; node < nodeCount; node++) {
    if (!isStuck(node)) continue;
    const why = [...rowOf(hard, node).filter(isStuck)];
    for (const group of rowOf(groupsOf, node)) {
      const members = rowOf(groupMembers, group);
      if (members.every(isStuck)) why.push(...members);
    }
    for (const reason of why) {
      sources.push(node);
      targets.push(reason);
    }
  }
  return buildCsr(nodeCount, Uint32Array.from(sources), Uint32Array.from(targets));
}
