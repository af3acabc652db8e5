import { at } from './csr.ts';
import type { OpenPrerequisites } from './prerequisite-graph.ts';

/**
 * Which questions can be settled at all: 1 for the settled ones and, as the least fixpoint from
 * them, for the open ones all of whose hard prerequisites and groups are settled or settleable; else
 * 0. Length nodeCount. The linear closure of Dowling and Gallier, "Linear-time algorithms for
 * testing the satisfiability of propositional Horn formulae" (1984). O(n + m).
 */
export function markSettleable(open: OpenPrerequisites): Uint8Array {
  const { dependents, groupMembers, groupOwner, groupsOf, groupsWith, hard, nodeCount } = open;
  const settleable = new Uint8Array(nodeCount);
  const groupIsMet = new Uint8Array(groupMembers.nodeCount);
  const unmet = new Uint32Array(nodeCount);
  const queue = new Uint32Array(nodeCount);
  let count = 0;

  function meetOne(node: number): void {
    const left = at(unmet, node) - 1;
    unmet[node] = left;
    if (left === 0) queue[count++] = node;
  }

  function meetGroup(group: number): void {
    if (groupIsMet[group] === 1) return;
    groupIsMet[group] = 1;
    meetOne(at(groupOwner, group));
  }

  for (let node = 0; node < nodeCount; node++) {
    const edges = at(hard.offsets, node + 1) - at(hard.offsets, node);
    const groups = at(groupsOf.offsets, node + 1) - at(groupsOf.offsets, node);
    unmet[node] = edges + groups;
    if (edges + groups === 0) queue[count++] = node;
  }
  for (let head = 0; head < count; head++) {
    const node = at(queue, head);
    settleable[node] = 1;
    const edgesEnd = at(dependents.offsets, node + 1);
    for (let edge = at(dependents.offsets, node); edge < edgesEnd; edge++) {
      meetOne(at(dependents.targets, edge));
    }
    const groupsEnd = at(groupsWith.offsets, node + 1);
    for (let entry = at(groupsWith.offsets, node); entry < groupsEnd; entry++) {
      meetGroup(at(groupsWith.targets, entry));
    }
  }
  return settleable;
}
