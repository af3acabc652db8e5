import { at } from './csr.ts';
import type { OpenPrerequisites } from './prerequisite-graph.ts';

/**
 * The open questions that fall when the given ones are removed, in the order in which they fall:
 * again and again every question that lost a hard prerequisite or a whole group. The removed ones
 * are not listed; a settled one takes nothing with it, since nothing waits for it. Throws RangeError
 * on a node outside the graph. A linear closure as in `markSettleable`. O(n + m).
 */
export function dependentsLostWithout(open: OpenPrerequisites, removed: Uint32Array): Uint32Array {
  const { dependents, groupMembers, groupOwner, groupsWith, nodeCount } = open;
  const isLost = new Uint8Array(nodeCount);
  const membersLost = new Uint32Array(groupMembers.nodeCount);
  const queue = new Uint32Array(nodeCount);
  let count = 0;

  function lose(node: number): void {
    if (isLost[node] === 1) return;
    isLost[node] = 1;
    queue[count++] = node;
  }

  function loseMember(group: number): void {
    const lost = at(membersLost, group) + 1;
    membersLost[group] = lost;
    const size = at(groupMembers.offsets, group + 1) - at(groupMembers.offsets, group);
    if (lost === size) lose(at(groupOwner, group));
  }

  for (const node of removed) {
    if (node >= nodeCount) throw new RangeError(`removed ${node} must be below ${nodeCount}`);
    lose(node);
  }
  const removedCount = count;
  for (let head = 0; head < count; head++) {
    const node = at(queue, head);
    const edgesEnd = at(dependents.offsets, node + 1);
    for (let edge = at(dependents.offsets, node); edge < edgesEnd; edge++) {
      lose(at(dependents.targets, edge));
    }
    const groupsEnd = at(groupsWith.offsets, node + 1);
    for (let entry = at(groupsWith.offsets, node); entry < groupsEnd; entry++) {
      loseMember(at(groupsWith.targets, entry));
    }
  }
  return queue.slice(removedCount, count);
}
