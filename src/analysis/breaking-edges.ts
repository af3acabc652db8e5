/** Which edges to take away so that the questions of a knot are not deadlocked any more. */
import { findBreakingTies } from '../algorithms/breaking-ties.ts';
import { at } from '../algorithms/csr.ts';
import { type KnotTies, tiesOfKnot } from '../algorithms/knot-ties.ts';
import type { EdgeType } from '../model/generated/model.ts';
import { deriveOnce } from '../projection/derive-once.ts';
import { targetsOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';
import { questionGraph } from '../research/question-graph.ts';
import { MOST_RECORDS } from './answer.ts';

/** Steps that breaking one knot may take, three times; less where there are many knots. */
const MOST_STEPS = 5_000_000;

/** Steps that breaking all knots of a graph may take, three times. */
const MOST_STEPS_TOGETHER = 50_000_000;

/** A hard prerequisite, or a group that a question gives up. Global ids. */
export interface BreakingEdge {
  readonly kind: 'REQUIRES' | 'ANY_OF';
  readonly from: string;
  readonly to: string | null;
  readonly group: string | null;
  /** Of the REQUIRES or the HAS_GROUP. */
  readonly edgeId: string;
}

/** The edges that free a knot; lists hold at most `MOST_RECORDS`. */
export interface BreakingEdges {
  readonly single: readonly BreakingEdge[];
  readonly singleCount: number;
  readonly isSingleComplete: boolean;
  readonly set: readonly BreakingEdge[];
  readonly setSize: number;
  readonly isMinimal: boolean;
  readonly isMinimum: boolean;
}

const known = deriveOnce(() => new Map<number, BreakingEdges>());

/** The edges that free a deadlock by its number; found once per graph. */
export function breakingEdgesOf(projection: Projection, deadlock: number): BreakingEdges {
  const found = known(projection).get(deadlock) ?? findBreakingEdges(projection, deadlock);
  known(projection).set(deadlock, found);
  return found;
}

function findBreakingEdges(projection: Projection, deadlock: number): BreakingEdges {
  const { open, readiness } = questionGraph(projection);
  const { deadlocks } = readiness;
  const share = Math.floor(MOST_STEPS_TOGETHER / deadlocks.knots.nodeCount);
  const ties = tiesOfKnot(open, deadlocks, deadlock);
  const found = findBreakingTies(ties, Math.min(MOST_STEPS, share));
  const told = (numbers: Uint32Array) =>
    Array.from(numbers.subarray(0, MOST_RECORDS), (tie) => breakingEdge(projection, ties, tie));
  return {
    single: told(found.single),
    singleCount: found.single.length,
    isSingleComplete: found.isSingleComplete,
    set: told(found.set),
    setSize: found.set.length,
    isMinimal: found.isMinimal,
    isMinimum: found.isMinimum,
  };
}

function breakingEdge(projection: Projection, ties: KnotTies, tie: number): BreakingEdge {
  const { first, groupNodes, open } = questionGraph(projection);
  const origin = at(ties.origin, tie);
  const from = first + at(ties.nodes, at(ties.owner, tie));
  const hardCount = open.hard.targets.length;
  if (origin < hardCount) {
    const to = first + at(open.hard.targets, origin);
    const edgeId = edgeIdOf(projection, 'REQUIRES', from, to);
    return {
      kind: 'REQUIRES',
      from: projection.idOf(from),
      to: projection.idOf(to),
      group: null,
      edgeId,
    };
  }
  const group = at(groupNodes, at(open.groupIds, origin - hardCount));
  const edgeId = edgeIdOf(projection, 'HAS_GROUP', from, group);
  return {
    kind: 'ANY_OF',
    from: projection.idOf(from),
    to: null,
    group: projection.idOf(group),
    edgeId,
  };
}

/** The id of the edge of a type between two nodes; there is one. */
function edgeIdOf(projection: Projection, type: EdgeType, from: number, to: number): string {
  const edge = targetsOf(projection, type, from).find(({ node }) => node === to);
  if (!edge) throw new RangeError(`no ${type} leads from node ${from} to node ${to}`);
  return projection.edgesOf(type).id(edge.edge);
}
