import { at, buildCsr, type Csr, edgeSources, reverseCsr, unionCsr } from './csr.ts';

/**
 * Who waits for whom. Anything is allowed: cycles, self-loops, parallel edges, a group that is
 * empty, lists a member twice or contains its owner.
 */
export interface PrerequisiteGraph {
  readonly nodeCount: number;
  /** Dependent to prerequisite. */
  readonly hard: Csr;
  /** The dependent that group g belongs to. Length is the number of groups. */
  readonly groupOwner: Uint32Array;
  /** Group to members, of which one settled member is enough. One row per group. */
  readonly groupMembers: Csr;
  /** 1 = settled. Length nodeCount. */
  readonly settled: Uint8Array;
}

/**
 * What still stands in the way: only open questions have edges and groups, none of them is
 * satisfied, every group has a member, parallel edges and repeated members are merged.
 */
export interface OpenPrerequisites extends PrerequisiteGraph {
  /** Prerequisite to dependents: `hard` turned round. */
  readonly dependents: Csr;
  /** Owner to its groups. */
  readonly groupsOf: Csr;
  /** Member to the groups that list it. */
  readonly groupsWith: Csr;
  /** The index that each group had in the graph this one was made from. */
  readonly groupIds: Uint32Array;
}

/** Edges and groups as parallel lists, the form in which they are collected. */
export interface PrerequisiteLists {
  readonly nodeCount: number;
  readonly hardSources: Uint32Array;
  readonly hardTargets: Uint32Array;
  readonly groupOwner: Uint32Array;
  /** One entry per membership: the group, and in `memberNodes` the member. */
  readonly memberGroups: Uint32Array;
  readonly memberNodes: Uint32Array;
  readonly settled: Uint8Array;
}

/**
 * The graph of the given lists. Throws RangeError on an index outside its space and on lists whose
 * lengths do not fit. O(n + m).
 */
export function buildPrerequisiteGraph(lists: PrerequisiteLists): PrerequisiteGraph {
  const { nodeCount, groupOwner, settled } = lists;
  if (settled.length !== nodeCount) {
    throw new RangeError(`settled must have length ${nodeCount}, not ${settled.length}`);
  }
  for (const owner of groupOwner) {
    if (owner >= nodeCount) throw new RangeError(`group owner ${owner} must be below ${nodeCount}`);
  }
  return {
    nodeCount,
    hard: buildCsr(nodeCount, lists.hardSources, lists.hardTargets),
    groupOwner,
    groupMembers: buildCsr(groupOwner.length, lists.memberGroups, lists.memberNodes, nodeCount),
    settled,
  };
}

/**
 * The same questions with only the edges and groups that still stand in the way. A settled question
 * is in nobody's way and itself waits for nothing; a group without members vanishes. O(n + m).
 */
export function openPrerequisites(graph: PrerequisiteGraph): OpenPrerequisites {
  const { nodeCount, settled } = graph;
  const hard = keepRows(graph.hard, nodeCount, (node) => settled[node] !== 1, settled);
  const groupIds = openGroupIds(graph);
  const groupOwner = groupIds.map((group) => at(graph.groupOwner, group));
  const isOpenGroup = new Uint8Array(graph.groupOwner.length);
  for (const group of groupIds) isOpenGroup[group] = 1;
  const members = keepRows(graph.groupMembers, nodeCount, (g) => isOpenGroup[g] === 1, settled);
  const groupMembers = dropOtherRows(members, groupIds);
  const groups = groupIds.map((_, group) => group);
  return {
    nodeCount,
    hard,
    groupOwner,
    groupMembers,
    settled,
    dependents: reverseCsr(hard),
    groupsOf: buildCsr(nodeCount, groupOwner, groups, groups.length),
    groupsWith: reverseCsr(groupMembers, nodeCount),
    groupIds,
  };
}

/**
 * Hard edges and the edges from the owner of each group to its members as one graph: a row lists
 * the hard ones first. O(n + m).
 */
export function unionOfPrerequisites(graph: PrerequisiteGraph): Csr {
  const { groupMembers, groupOwner, hard, nodeCount } = graph;
  const owners = edgeSources(groupMembers).map((group) => at(groupOwner, group));
  return unionCsr([hard, buildCsr(nodeCount, owners, groupMembers.targets)]);
}

/** The kept rows without settled targets and without repetitions; the other rows are empty. */
function keepRows(
  csr: Csr,
  targetCount: number,
  isKept: (row: number) => boolean,
  settled: Uint8Array,
): Csr {
  const offsets = new Uint32Array(csr.nodeCount + 1);
  const targets = new Uint32Array(csr.targets.length);
  // Holds row + 1 of the last row that listed the target.
  const listedBy = new Uint32Array(targetCount);
  let count = 0;
  for (let row = 0; row < csr.nodeCount; row++) {
    const end = isKept(row) ? at(csr.offsets, row + 1) : 0;
    for (let edge = at(csr.offsets, row); edge < end; edge++) {
      const target = at(csr.targets, edge);
      if (settled[target] === 1 || listedBy[target] === row + 1) continue;
      listedBy[target] = row + 1;
      targets[count++] = target;
    }
    offsets[row + 1] = count;
  }
  return { nodeCount: csr.nodeCount, offsets, targets: targets.slice(0, count) };
}

/** The listed rows of a graph whose other rows are empty, in their order. */
function dropOtherRows(csr: Csr, rows: Uint32Array): Csr {
  const offsets = new Uint32Array(rows.length + 1);
  for (let index = 0; index < rows.length; index++) {
    offsets[index + 1] = at(csr.offsets, at(rows, index) + 1);
  }
  return { nodeCount: rows.length, offsets, targets: csr.targets };
}

function openGroupIds({ groupMembers, groupOwner, settled }: PrerequisiteGraph): Uint32Array {
  const kept = new Uint32Array(groupOwner.length);
  let count = 0;
  for (let group = 0; group < groupOwner.length; group++) {
    const start = at(groupMembers.offsets, group);
    const end = at(groupMembers.offsets, group + 1);
    let isOpen = settled[at(groupOwner, group)] !== 1 && start < end;
    for (let entry = start; entry < end && isOpen; entry++) {
      isOpen = settled[at(groupMembers.targets, entry)] !== 1;
    }
    if (isOpen) kept[count++] = group;
  }
  return kept.slice(0, count);
}
