/**
 * What open questions stand on. An open question in force stands on any of its standing methods, a
 * method on all capabilities and resources that it needs, and each of these on any of its holders at
 * the day of the projection. A method stands unless it is unusable. What no one is recorded to hold
 * is unknown: it stands on nothing, so nothing but its own removal takes it away.
 */
import { at, edgeSources } from '../algorithms/csr.ts';
import { dependentsLostWithout } from '../algorithms/lost-dependents.ts';
import {
  buildPrerequisiteGraph,
  type OpenPrerequisites,
  openPrerequisites,
} from '../algorithms/prerequisite-graph.ts';
import { holdersOf } from '../people/holders.ts';
import { derive } from '../projection/derive.ts';
import type { Projection } from '../projection/projection.ts';
import { openQuestionsInForce, questionGraph } from '../research/question-graph.ts';
import { methodsInForce, needsOf, usabilityOf } from './usable-methods.ts';

/** Both graphs number what they hold by the nodes of the projection. */
export interface SupportGraph {
  /** Questions, methods, what these need and who holds it: the needs as hard, the rest as groups. */
  readonly alone: OpenPrerequisites;
  /** The same with the unmet prerequisites and groups between the open questions. */
  readonly joint: OpenPrerequisites;
  /** Methods that are not unusable; ascending. */
  readonly standingMethods: readonly number[];
  /** What standing methods need; ascending. */
  readonly needs: readonly number[];
  /** Those of the needs of which no holder is recorded. */
  readonly needsWithoutHolder: readonly number[];
}

/** Open questions that are lost when something is removed, as nodes. */
export interface LostQuestions {
  /** In force, and without a standing method now, though they had one; ascending. */
  readonly withoutMethod: readonly number[];
  /** All other open ones that cannot be settled without those, in the order in which they fall. */
  readonly inTurn: readonly number[];
}

/** Edges and groups as they are collected, over nodes. */
class SupportLists {
  readonly hardSources: number[] = [];
  readonly hardTargets: number[] = [];
  readonly groupOwner: number[] = [];
  readonly memberGroups: number[] = [];
  readonly memberNodes: number[] = [];

  needs(source: number, target: number): void {
    this.hardSources.push(source);
    this.hardTargets.push(target);
  }

  /** Without members it says nothing. */
  needsOneOf(owner: number, members: readonly number[]): void {
    if (members.length === 0) return;
    const group = this.groupOwner.push(owner) - 1;
    for (const member of members) {
      this.memberGroups.push(group);
      this.memberNodes.push(member);
    }
  }

  build(nodeCount: number): OpenPrerequisites {
    const graph = buildPrerequisiteGraph({
      nodeCount,
      hardSources: Uint32Array.from(this.hardSources),
      hardTargets: Uint32Array.from(this.hardTargets),
      groupOwner: Uint32Array.from(this.groupOwner),
      memberGroups: Uint32Array.from(this.memberGroups),
      memberNodes: Uint32Array.from(this.memberNodes),
      settled: new Uint8Array(nodeCount),
    });
    return openPrerequisites(graph);
  }
}

/** The support graph of a projection, kept while nothing in it changes. O(n + m). */
export const supportGraph: (projection: Projection) => SupportGraph = derive((projection) => {
  const lists = new SupportLists();
  const { start, end } = projection.nodesOf('Method');
  const standingMethods = Array.from({ length: end - start }, (_, place) => start + place).filter(
    (method) => usabilityOf(projection, method) !== 'unusable',
  );
  const stands = new Set(standingMethods);
  for (const question of openQuestionsInForce(projection)) {
    const methods = methodsInForce(projection, question);
    lists.needsOneOf(
      question,
      methods.filter((method) => stands.has(method)),
    );
  }
  const needed = new Set<number>();
  for (const method of standingMethods) {
    for (const need of needsOf(projection, method)) {
      lists.needs(method, need);
      needed.add(need);
    }
  }
  const needs = [...needed].sort((left, right) => left - right);
  const needsWithoutHolder = needs.filter((need) => {
    const { labs, people } = holdersOf(projection, need);
    lists.needsOneOf(need, [...labs, ...people]);
    return labs.length + people.length === 0;
  });
  const alone = lists.build(projection.nodeCount);
  addPrerequisites(lists, projection);
  const joint = lists.build(projection.nodeCount);
  return { alone, joint, standingMethods, needs, needsWithoutHolder };
});

/**
 * Which open questions lose their last standing method when all of the nodes are removed, and which
 * fall with those in turn. Methods, capabilities, resources, labs and people carry questions; other
 * nodes carry none. O(n + m).
 */
export function lostWithout(projection: Projection, nodes: readonly number[]): LostQuestions {
  const { start, end } = projection.nodesOf('Question');
  const isQuestion = (node: number) => start <= node && node < end;
  const removed = Uint32Array.from(nodes.filter((node) => !isQuestion(node)));
  const fallen = dependentsLostWithout(supportGraph(projection).alone, removed);
  const withoutMethod = fallen.filter(isQuestion).sort();
  const { first, open } = questionGraph(projection);
  const inTurn = dependentsLostWithout(
    open,
    withoutMethod.map((node) => node - first),
  );
  return {
    withoutMethod: [...withoutMethod],
    inTurn: Array.from(inTurn, (question) => first + question),
  };
}

function addPrerequisites(lists: SupportLists, projection: Projection): void {
  const { first, open } = questionGraph(projection);
  const { groupMembers, groupOwner, hard } = open;
  const sources = edgeSources(hard);
  hard.targets.forEach((target, edge) => {
    lists.needs(first + at(sources, edge), first + target);
  });
  groupOwner.forEach((owner, group) => {
    const members = groupMembers.targets.subarray(
      at(groupMembers.offsets, group),
      at(groupMembers.offsets, group + 1),
    );
    lists.needsOneOf(
      first + owner,
      Array.from(members, (member) => first + member),
    );
  });
}
