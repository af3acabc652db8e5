import { at, rowOf } from './csr.ts';
import type { OpenPrerequisites } from './prerequisite-graph.ts';

export interface UnmetGroup {
  /** Index of the group in the graph that `openPrerequisites` was given. */
  readonly group: number;
  /** The members, all open. */
  readonly members: Uint32Array;
}

export interface UnmetPrerequisites {
  /** Open hard prerequisites; a question that requires itself is listed too. */
  readonly hard: Uint32Array;
  readonly groups: readonly UnmetGroup[];
  /** What those wait for in turn, nearest first: neither direct ones nor the question itself. */
  readonly inherited: Uint32Array;
}

/**
 * What an open question waits for, direct and inherited; nothing for a settled one. Breadth first, as in
 * `reachFrom`. Linear in what lies beneath the question.
 */
export function unmetPrerequisites(open: OpenPrerequisites, node: number): UnmetPrerequisites {
  const direct = prerequisitesOf(open, node);
  const seen = new Set([node, ...direct]);
  const beneath = [...direct];
  const inherited: number[] = [];
  for (const current of beneath) {
    for (const next of prerequisitesOf(open, current)) {
      if (seen.has(next)) continue;
      seen.add(next);
      beneath.push(next);
      inherited.push(next);
    }
  }
  const groups = [...rowOf(open.groupsOf, node)].map((group) => ({
    group: at(open.groupIds, group),
    members: rowOf(open.groupMembers, group),
  }));
  return { hard: rowOf(open.hard, node), groups, inherited: Uint32Array.from(inherited) };
}

/** Hard prerequisites first, then the members of the groups; an entry may come twice. */
function prerequisitesOf(open: OpenPrerequisites, node: number): readonly number[] {
  const prerequisites = [...rowOf(open.hard, node)];
  for (const group of rowOf(open.groupsOf, node)) {
    for (const member of rowOf(open.groupMembers, group)) prerequisites.push(member);
  }
  return prerequisites;
}
