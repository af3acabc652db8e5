import { at, buildCsr, edgeSources, rowOf } from './csr.ts';
import type { Deadlocks } from './deadlocks.ts';
import { stopIfAbandoned } from './interruption.ts';
import {
  buildPrerequisiteGraph,
  type OpenPrerequisites,
  openPrerequisites,
} from './prerequisite-graph.ts';
import { reachFrom } from './reachable.ts';
import { inducedCsr, shortestCycleThrough } from './shortest-cycle.ts';
import { buildStrongComponents, markCyclic } from './strong-components.ts';

/**
 * Why a question is deadlocked. A set of open questions *sustains itself* when each of them has a
 * hard prerequisite in the set or a group of which every member is in the set: then nothing but a
 * change of the set can settle any of them.
 */
export interface DeadlockCore {
  /**
   * `cycle`: a shortest cycle of hard prerequisites, along the edges. `core`: a set that sustains
   * itself and of which no smaller non-empty part does; ascending.
   */
  readonly kind: 'cycle' | 'core';
  readonly nodes: Uint32Array;
}

/**
 * The reason for the deadlock of a question; null for a question in no knot. When hard edges alone
 * close a cycle in its knot: a shortest cycle through the question, or through the nearest question
 * of the knot that is on one. Else a core within the knot, or, when the knot does not sustain
 * itself without others, a core among what it waits for. Throws RangeError on a node outside the
 * graph. A cycle costs O(n + m). A core costs O(k(k + e)) more, where k questions with e
 * edges are left once one reason per question is followed.
 */
export function deadlockCore(
  open: OpenPrerequisites,
  deadlocks: Deadlocks,
  node: number,
): DeadlockCore | null {
  const knot = deadlocks.knotOf[node];
  if (knot === -1) return null;
  const beneath = reachFrom(deadlocks.reasons, Uint32Array.of(node)).order;
  const within = beneath.filter((other) => deadlocks.knotOf[other] === knot);
  const cycle = nearestHardCycle(open, within);
  if (cycle !== null) return { kind: 'cycle', nodes: cycle };

  const inKnot = within.filter(bySustained(induce(open, within)));
  const sustained = inKnot.length > 0 ? inKnot : beneath;
  const narrowed = followOneReason(induce(open, sustained), sustained);
  return { kind: 'core', nodes: minimise(induce(open, narrowed), narrowed).sort() };
}

/** A shortest hard cycle through the first of the nodes that is on one within them. */
function nearestHardCycle(open: OpenPrerequisites, nodes: Uint32Array): Uint32Array | null {
  const edges = inducedCsr(open.hard, nodes);
  const first = markCyclic(edges, buildStrongComponents(edges)).indexOf(1);
  if (first === -1) return null;
  return shortestCycleThrough(edges, first)?.map((place) => at(nodes, place)) ?? null;
}

/** The edges and whole groups within the nodes, which are numbered by their place in the list. */
function induce(open: OpenPrerequisites, nodes: Uint32Array): OpenPrerequisites {
  const edges = inducedCsr(open.hard, nodes);
  const placeOf = new Map([...nodes].map((node, place) => [node, place]));
  const groupOwner: number[] = [];
  const memberGroups: number[] = [];
  const memberNodes: number[] = [];
  for (let owner = 0; owner < nodes.length; owner++) {
    for (const group of rowOf(open.groupsOf, at(nodes, owner))) {
      const members = [...rowOf(open.groupMembers, group)].map((member) => placeOf.get(member));
      const inside = members.filter((place) => place !== undefined);
      if (inside.length < members.length) continue;
      for (const place of inside) {
        memberGroups.push(groupOwner.length);
        memberNodes.push(place);
      }
      groupOwner.push(owner);
    }
  }
  const graph = buildPrerequisiteGraph({
    nodeCount: nodes.length,
    hardSources: edgeSources(edges),
    hardTargets: edges.targets,
    groupOwner: Uint32Array.from(groupOwner),
    memberGroups: Uint32Array.from(memberGroups),
    memberNodes: Uint32Array.from(memberNodes),
    settled: new Uint8Array(nodes.length),
  });
  return openPrerequisites(graph);
}

/**
 * The part of the nodes to which the first one leads when each keeps one reason only, and which
 * leads nowhere else. It sustains itself, and is small where the whole may be large.
 */
function followOneReason(local: OpenPrerequisites, nodes: Uint32Array): Uint32Array {
  const sources: number[] = [];
  const targets: number[] = [];
  for (let place = 0; place < local.nodeCount; place++) {
    const hard = rowOf(local.hard, place).subarray(0, 1);
    const group = rowOf(local.groupsOf, place)[0];
    const reason = hard.length > 0 || group === undefined ? hard : rowOf(local.groupMembers, group);
    for (const target of reason) {
      sources.push(place);
      targets.push(target);
    }
  }
  const kept = buildCsr(local.nodeCount, Uint32Array.from(sources), Uint32Array.from(targets));
  // The component that is closed first leads to no other one.
  return rowOf(buildStrongComponents(kept).members, 0).map((place) => at(nodes, place));
}

/**
 * A part that sustains itself and cannot be made smaller: whoever can be left out is left out, with
 * all that falls by it. Who could not be left out of a larger part cannot be left out of a smaller.
 * The deletion filter of Chinneck and Dravnieks, "Locating minimal infeasible constraint sets in
 * linear programs" (1991).
 */
function minimise(local: OpenPrerequisites, nodes: Uint32Array): Uint32Array {
  let alive: Uint8Array = new Uint8Array(local.nodeCount).fill(1);
  for (let place = 0; place < local.nodeCount; place++) {
    if (alive[place] !== 1) continue;
    stopIfAbandoned();
    const without = alive.slice();
    without[place] = 0;
    const rest = sustainedPart(local, without);
    if (rest.includes(1)) alive = rest;
  }
  return nodes.filter((_, place) => alive[place] === 1);
}

function bySustained(local: OpenPrerequisites): (node: number, place: number) => boolean {
  const alive = sustainedPart(local, new Uint8Array(local.nodeCount).fill(1));
  return (_, place) => alive[place] === 1;
}

/** The largest part of the live nodes that sustains itself, as marks. O(n + m). */
function sustainedPart(local: OpenPrerequisites, live: Uint8Array): Uint8Array {
  const { dependents, groupOwner, groupsOf, groupsWith, hard, nodeCount } = local;
  const alive = live.slice();
  const isBroken = new Uint8Array(groupOwner.length);
  const reasonCount = new Uint32Array(nodeCount);
  const fallen: number[] = [];

  function loseReason(place: number): void {
    const left = at(reasonCount, place) - 1;
    reasonCount[place] = left;
    if (left > 0 || alive[place] !== 1) return;
    alive[place] = 0;
    fallen.push(place);
  }

  function breakGroup(group: number): void {
    if (isBroken[group] === 1) return;
    isBroken[group] = 1;
    loseReason(at(groupOwner, group));
  }

  for (let place = 0; place < nodeCount; place++) {
    reasonCount[place] = rowOf(hard, place).length + rowOf(groupsOf, place).length;
    if (reasonCount[place] === 0) alive[place] = 0;
    if (alive[place] !== 1) fallen.push(place);
  }
  for (const place of fallen) {
    for (const dependent of rowOf(dependents, place)) loseReason(dependent);
    for (const group of rowOf(groupsWith, place)) breakGroup(group);
  }
  return alive;
}
