/** What would be: a projection in which some things are other than recorded. */

import type { EdgeType } from '../model/generated/model.ts';
import { edgeId } from '../model/identity.ts';
import type { EdgeState, Fields } from '../model/states.ts';
import { isRetracted } from './lifecycle.ts';
import { sourcesOf, targetsOf } from './neighbours.ts';
import type { Projection, Supposition } from './projection.ts';

/** What is supposed. It must not contradict itself or the projection. */
export interface Hypothesis {
  /** Nodes of open questions that count as answered. */
  readonly settle: readonly number[];
  /** Nodes of what counts as gone. */
  readonly remove: readonly number[];
  /** Edges between records of the projection, which does not have them. */
  readonly add: readonly EdgeState[];
}

/** A projection with what the hypothesis makes different. */
export interface SupposedProjection {
  readonly projection: Projection;
  /** Nodes that go with what is removed, since nothing is left for them to rest on; ascending. */
  readonly fallen: readonly number[];
}

const ANSWERED: Fields = { status: 'ANSWERED', lifecycle: 'ACTIVE' };
const GONE: Fields = { lifecycle: 'RETRACTED' };

/**
 * The source of such an edge goes when the last unretracted target goes: a finding with the works that
 * report it, an effort with those who run it, an estimate with its rubric.
 */
const RESTS_ON: readonly EdgeType[] = ['REPORTED_IN', 'RUN_BY', 'ON_RUBRIC'];

/** What a group asks for. */
const GROUP_EDGES: readonly EdgeType[] = ['HAS_GROUP', 'MEMBER'];

/**
 * The projection as it would be. What is settled is answered and in force. What is removed keeps its
 * edges and counts as retracted and gone: a question stays open for ever, a capability is held by
 * nobody; only a group, which asks for something and gives nothing, asks for nothing any more.
 * O(n + m).
 */
export function suppose(projection: Projection, hypothesis: Hypothesis): SupposedProjection {
  const added = new Map(hypothesis.add.map((edge) => [edgeId(edge), edge]));
  const nothing = { scalars: new Map(), takenAway: new Set<number>(), dropped: new Set<string>() };
  const larger = projection.supposing({ ...nothing, added });
  const removed = new Set(hypothesis.remove);
  const fallen = fallenWith(larger, removed);
  const takenAway = new Set([...removed, ...fallen]);
  const supposition: Supposition = {
    scalars: new Map([
      ...hypothesis.settle.map((node): [number, Fields] => [node, ANSWERED]),
      ...[...takenAway].map((node): [number, Fields] => [node, GONE]),
    ]),
    takenAway,
    dropped: groupEdges(larger, removed),
    added: new Map(),
  };
  return { projection: larger.supposing(supposition), fallen };
}

/** Nodes that lose the last unretracted thing on which they rest; ascending. */
function fallenWith(projection: Projection, removed: ReadonlySet<number>): readonly number[] {
  const isLeft = (node: number) => !removed.has(node) && !isRetracted(projection, node);
  const fallen = RESTS_ON.flatMap((type) =>
    [...removed]
      .flatMap((gone) => sourcesOf(projection, type, gone))
      .map(({ node }) => node)
      .filter(
        (node) =>
          isLeft(node) && !targetsOf(projection, type, node).some((rest) => isLeft(rest.node)),
      ),
  );
  return [...new Set(fallen)].sort((left, right) => left - right);
}

/** Ids of the edges by which the removed groups ask for something. */
function groupEdges(projection: Projection, removed: ReadonlySet<number>): ReadonlySet<string> {
  const groups = [...removed].filter((node) => projection.kindOf(node) === 'PrerequisiteGroup');
  return new Set(
    GROUP_EDGES.flatMap((type) => {
      const table = projection.edgesOf(type);
      return groups.flatMap((group) =>
        [...sourcesOf(projection, type, group), ...targetsOf(projection, type, group)].map(
          ({ edge }) => table.id(edge),
        ),
      );
    }),
  );
}
