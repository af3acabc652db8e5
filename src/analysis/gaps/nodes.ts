/** Short words for lists of nodes. */
import type { EdgeType, KindName } from '../../model/generated/model.ts';
import { isActive, isRetracted } from '../../projection/lifecycle.ts';
import { ascending, sourcesOf, targetsOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';

/** The records of a kind that are in force, ascending. */
export function recordsInForce(projection: Projection, kind: KindName): readonly number[] {
  return recordsOf(projection, kind).filter((node) => isActive(projection, node));
}

/** The records of a kind that nobody took back, ascending. */
export function unretractedRecords(projection: Projection, kind: KindName): readonly number[] {
  return recordsOf(projection, kind).filter((node) => !isRetracted(projection, node));
}

/** Unretracted records from which edges of the type lead to the node, ascending. */
export function unretractedSources(
  projection: Projection,
  type: EdgeType,
  node: number,
): readonly number[] {
  return ascending(sourcesOf(projection, type, node).map((each) => each.node)).filter(
    (source) => !isRetracted(projection, source),
  );
}

/** Records in force from which edges of the type lead to the node, ascending. */
export function sourcesInForce(
  projection: Projection,
  type: EdgeType,
  node: number,
): readonly number[] {
  return ascending(sourcesOf(projection, type, node).map((each) => each.node)).filter((source) =>
    isActive(projection, source),
  );
}

/** Unretracted records to which edges of the type lead from the node, ascending. */
export function unretractedTargets(
  projection: Projection,
  type: EdgeType,
  node: number,
): readonly number[] {
  return ascending(targetsOf(projection, type, node).map((each) => each.node)).filter(
    (target) => !isRetracted(projection, target),
  );
}

/** Records in force to which edges of the type lead from the node, ascending. */
export function targetsInForce(
  projection: Projection,
  type: EdgeType,
  node: number,
): readonly number[] {
  return ascending(targetsOf(projection, type, node).map((each) => each.node)).filter((target) =>
    isActive(projection, target),
  );
}

function recordsOf(projection: Projection, kind: KindName): readonly number[] {
  const { start, end } = projection.nodesOf(kind);
  return Array.from({ length: end - start }, (_, index) => start + index);
}
