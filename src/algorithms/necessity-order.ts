import { at, buildCsr, type Csr, edgeSources, rowOf } from './csr.ts';
import { type OpenPrerequisites, unionOfPrerequisites } from './prerequisite-graph.ts';
import { buildStrongComponents } from './strong-components.ts';

/**
 * The questions renumbered so that a prerequisite has a smaller position than what waits for it,
 * except along cycles. Prepared once, it serves any number of calls of `countNecessity`.
 */
export interface NecessityOrder {
  readonly open: OpenPrerequisites;
  /** Position to node and back. */
  readonly nodes: Uint32Array;
  readonly positionOf: Uint32Array;
  /** Position to the positions of the hard prerequisites. */
  readonly hard: Csr;
  /** Position to its groups. */
  readonly groupsOf: Csr;
  /** Group to the positions of its members. */
  readonly groupMembers: Csr;
  /** Strong components of hard and group edges, as runs of positions. Length component count + 1. */
  readonly componentOffsets: Uint32Array;
  /** Component per position. */
  readonly componentOf: Uint32Array;
  /** Per node the open questions that fall at once without it. Not by position. */
  readonly directCounts: Uint32Array;
}

/** The order in which one sweep finds the necessary sets of all acyclic parts. O(n + m). */
export function buildNecessityOrder(open: OpenPrerequisites): NecessityOrder {
  const union = unionOfPrerequisites(open);
  const components = buildStrongComponents(union);
  const nodes = components.members.targets;
  const positionOf = new Uint32Array(open.nodeCount);
  for (let position = 0; position < nodes.length; position++) {
    positionOf[at(nodes, position)] = position;
  }
  const toPosition = (node: number) => at(positionOf, node);
  const sources = edgeSources(open.hard).map(toPosition);
  const owners = open.groupOwner.map(toPosition);
  const groups = owners.map((_, group) => group);
  return {
    open,
    nodes,
    positionOf,
    hard: buildCsr(open.nodeCount, sources, open.hard.targets.map(toPosition)),
    groupsOf: buildCsr(open.nodeCount, owners, groups, groups.length),
    groupMembers: { ...open.groupMembers, targets: open.groupMembers.targets.map(toPosition) },
    componentOffsets: components.members.offsets,
    componentOf: edgeSources(components.members),
    directCounts: countDirectDependents(open),
  };
}

/** Per node the open questions that fall at once without it, each counted once. O(n + m). */
function countDirectDependents(open: OpenPrerequisites): Uint32Array {
  const counts = new Uint32Array(open.nodeCount);
  // Holds dependent + 1 of the last dependent that was counted for the node.
  const countedFor = new Uint32Array(open.nodeCount);

  function count(node: number, dependent: number): void {
    if (countedFor[node] === dependent + 1) return;
    countedFor[node] = dependent + 1;
    counts[node] = at(counts, node) + 1;
  }

  for (let dependent = 0; dependent < open.nodeCount; dependent++) {
    countedFor[dependent] = dependent + 1;
    for (const node of rowOf(open.hard, dependent)) count(node, dependent);
    for (const group of rowOf(open.groupsOf, dependent)) {
      const members = rowOf(open.groupMembers, group);
      if (members.length === 1) count(at(members, 0), dependent);
    }
  }
  return counts;
}
