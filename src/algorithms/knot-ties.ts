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

/** The ties of a knot and of everything beneath for which it waits. O(n + m). */
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

  /** The ties that hold: 1 for those that are there and whose members are all stuck. O(size). */
  holding(isRemoved: Uint8Array): Uint8Array {
    const { nodeCount, owner } = this.ties;
    const holds = isRemoved.map((removed) => 1 - removed);
    const left = new Uint32Array(nodeCount);
    for (let tie = 0; tie < owner.length; tie++) {
      if (holds[tie] === 1) left[at(owner, tie)] = at(left, at(owner, tie)) + 1;
    }
    const freed = Array.from(left.keys()).filter((node) => left[node] === 0);
    for (const node of freed) {
      for (const tie of rowOf(this.#tiesWith, node)) {
        if (holds[tie] !== 1) continue;
        holds[tie] = 0;
        const waiting = at(owner, tie);
        const rest = at(left, waiting) - 1;
        left[waiting] = rest;
        if (rest === 0) freed.push(waiting);
      }
    }
    return holds;
  }

  /** Edges from owners to members of the ties that hold, within the knot; `ties` tells whose. */
  edgesWithin(holds: Uint8Array): { readonly csr: Csr; readonly ties: Uint32Array } {
    const { isInKnot, members, nodeCount, owner } = this.ties;
    const sources: number[] = [];
    const targets: number[] = [];
    const ties: number[] = [];
    const isWithin = (node: number) => isInKnot[node] === 1;
    const byOwner = this.#tiesOf.targets.filter(
      (tie) => holds[tie] === 1 && isWithin(at(owner, tie)),
    );
    for (const tie of byOwner) {
      for (const member of rowOf(members, tie).filter(isWithin)) {
        sources.push(at(owner, tie));
        targets.push(member);
        ties.push(tie);
      }
    }
    const csr = buildCsr(nodeCount, Uint32Array.from(sources), Uint32Array.from(targets));
    return { csr, ties: Uint32Array.from(ties) };
  }
}
