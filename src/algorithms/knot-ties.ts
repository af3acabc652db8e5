import { at, buildCsr, type Csr, edgeSources, rowOf } from './csr.ts';
import type { Deadlocks } from './deadlocks.ts';
import type { OpenPrerequisites } from './prerequisite-graph.ts';
import { reachFrom } from './reachable.ts';

/**
 * What keeps the nodes of a knot waiting for one another: each tie names a node, its owner, and the
 * nodes all of which must be stuck for the owner to be. A hard edge has one such member, a group has
 * all of its own. A node is *stuck* while one of its ties is there whose members are all stuck.
 */
export interface Ties {
  readonly nodeCount: number;
  /** Tie to the node that waits. */
  readonly owner: Uint32Array;
  /** Tie to its members; none is without. */
  readonly members: Csr;
  /** 1 = the node is in the knot; others only lie beneath. Length nodeCount. */
  readonly isInKnot: Uint8Array;
}

/** The ties of a knot, with the way back to the graph. */
export interface KnotTies extends Ties {
  /** Nodes of the graph, ascending; their places are the nodes of the ties. */
  readonly nodes: Uint32Array;
  /** Per tie the place of its hard edge in `open.hard`, or the number of hard edges plus its group. */
  readonly origin: Uint32Array;
}

/** The ties of a knot and of everything beneath for which it waits, by `reachFrom`. O(n + m). */
export function tiesOfKnot(open: OpenPrerequisites, deadlocks: Deadlocks, knot: number): KnotTies {
  const { settleable, reasons, knotOf, knots } = deadlocks;
  const nodes = reachFrom(reasons, rowOf(knots, knot)).order.sort();
  const placeOf = new Map(Array.from(nodes, (node, place) => [node, place]));
  const hardCount = open.hard.targets.length;
  const origin: number[] = [];
  const owner: number[] = [];
  const ties: number[] = [];
  const members: number[] = [];

  function add(place: number, from: number, all: Uint32Array): void {
    if (all.some((member) => settleable[member] === 1)) return;
    for (const member of new Set(all)) {
      ties.push(origin.length);
      members.push(placeOf.get(member) ?? nodes.length);
    }
    origin.push(from);
    owner.push(place);
  }

  nodes.forEach((node, place) => {
    const end = at(open.hard.offsets, node + 1);
    for (let edge = at(open.hard.offsets, node); edge < end; edge++) {
      add(place, edge, open.hard.targets.subarray(edge, edge + 1));
    }
    for (const group of rowOf(open.groupsOf, node)) {
      add(place, hardCount + group, rowOf(open.groupMembers, group));
    }
  });
  return {
    nodeCount: nodes.length,
    owner: Uint32Array.from(owner),
    members: buildCsr(
      origin.length,
      Uint32Array.from(ties),
      Uint32Array.from(members),
      nodes.length,
    ),
    isInKnot: Uint8Array.from(nodes, (node) => (knotOf[node] === knot ? 1 : 0)),
    nodes,
    origin: Uint32Array.from(origin),
  };
}

/** Which nodes are stuck, and which ties hold their owners, when some ties are taken away. */
export class TieState {
  readonly ties: Ties;
  /** Work that one look at everything is, in nodes, ties and members. */
  readonly size: number;
  readonly #tiesOf: Csr;
  readonly #tiesWith: Csr;

  constructor(ties: Ties) {
    const { members, nodeCount, owner } = ties;
    this.ties = ties;
    this.size = nodeCount + owner.length + members.targets.length;
    const numbers = Uint32Array.from(owner.keys());
    this.#tiesOf = buildCsr(nodeCount, owner, numbers, owner.length);
    this.#tiesWith = buildCsr(nodeCount, members.targets, edgeSources(members), owner.length);
  }

  /** The ties of a node. */
  tiesOf(node: number): Uint32Array {
    return rowOf(this.#tiesOf, node);
  }

  /**
   * The ties that hold: 1 for those that are there and whose members are all stuck. A linear closure as
   * in `markSettleable`. O(size).
   */
  holding(isRemoved: Uint8Array): Uint8Array {
    const { nodeCount, owner } = this.ties;
    const { offsets, targets } = this.#tiesWith;
    const holds = isRemoved.map((removed) => 1 - removed);
    const left = this.#countOf(holds);
    const freed = new Uint32Array(nodeCount);
    let count = 0;

    function loosen(tie: number): void {
      if (holds[tie] !== 1) return;
      holds[tie] = 0;
      const waiting = at(owner, tie);
      const rest = at(left, waiting) - 1;
      left[waiting] = rest;
      if (rest === 0) freed[count++] = waiting;
    }

    for (let node = 0; node < nodeCount; node++) if (left[node] === 0) freed[count++] = node;
    for (let head = 0; head < count; head++) {
      const node = at(freed, head);
      const end = at(offsets, node + 1);
      for (let entry = at(offsets, node); entry < end; entry++) loosen(at(targets, entry));
    }
    return holds;
  }

  /** How many of the marked ties each node has. */
  #countOf(marks: Uint8Array): Uint32Array {
    const { nodeCount, owner } = this.ties;
    const counts = new Uint32Array(nodeCount);
    for (let tie = 0; tie < owner.length; tie++) {
      const node = at(owner, tie);
      if (marks[tie] === 1) counts[node] = at(counts, node) + 1;
    }
    return counts;
  }

  /**
   * Edges from the nodes of the knot to the members of their ties that hold; `ties` tells whose. From
   * nodes beneath the knot none leads on, so these are on no cycle.
   */
  edgesWithin(holds: Uint8Array): { readonly csr: Csr; readonly ties: Uint32Array } {
    const { isInKnot, members, nodeCount, owner } = this.ties;
    const offsets = new Uint32Array(nodeCount + 1);
    const targets = new Uint32Array(members.targets.length);
    const ties = new Uint32Array(members.targets.length);
    let count = 0;

    function addMembers(tie: number): void {
      const end = at(members.offsets, tie + 1);
      for (let entry = at(members.offsets, tie); entry < end; entry++) {
        targets[count] = at(members.targets, entry);
        ties[count++] = tie;
      }
      offsets[at(owner, tie) + 1] = count;
    }

    // Owner after owner, so that the rows come one after the other.
    for (const tie of this.#tiesOf.targets) {
      if (holds[tie] === 1 && isInKnot[at(owner, tie)] === 1) addMembers(tie);
    }
    for (let node = 0; node < nodeCount; node++) {
      offsets[node + 1] = Math.max(at(offsets, node), at(offsets, node + 1));
    }
    return {
      csr: { nodeCount, offsets, targets: targets.subarray(0, count) },
      ties: ties.subarray(0, count),
    };
  }
}
