/** Every dependency between questions, of all kinds, as lists. */
import { at, buildCsr, type Csr } from '../algorithms/csr.ts';
import type { EdgeType } from '../model/generated/model.ts';
import { derive } from '../projection/derive.ts';
import { targetsOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';
import { questionGraph } from '../research/question-graph.ts';

export type DependencyKind = 'REQUIRES' | 'ANY_OF' | 'INFORMED_BY' | 'REFINES' | 'PART_OF';

/** One dependency; ids are global ids, `edgeId` that of the edge or membership. */
export interface Dependency {
  readonly from: string;
  readonly to: string;
  readonly kind: DependencyKind;
  readonly group: string | null;
  readonly edgeId: string;
}

/** Every dependency of a projection, of all kinds; parallel lists. */
export interface DependencyList {
  /** Question numbers. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Place of the kind in `DEPENDENCY_KINDS`. */
  readonly kind: Uint8Array;
  /** Number of the edge or membership in the table of its type. */
  readonly edge: Uint32Array;
  /** Node of the group; 0 for kinds other than ANY_OF. */
  readonly group: Uint32Array;
}

/** The edge type whose edges stand for each kind: for ANY_OF the memberships. */
const EDGE_TYPES: Readonly<Record<DependencyKind, EdgeType>> = {
  REQUIRES: 'REQUIRES',
  INFORMED_BY: 'INFORMED_BY',
  REFINES: 'REFINES',
  PART_OF: 'PART_OF',
  ANY_OF: 'MEMBER',
};

export const DEPENDENCY_KINDS = Object.keys(EDGE_TYPES) as readonly DependencyKind[];

/** Made once per projection. O(n + m). */
export const dependencyList: (projection: Projection) => DependencyList = derive((projection) => {
  const { first } = questionGraph(projection);
  const found = DEPENDENCY_KINDS.flatMap((kind, place) =>
    endsOf(projection, kind).map((ends) => ({ ...ends, place })),
  );
  return {
    from: Uint32Array.from(found, ({ from }) => from - first),
    to: Uint32Array.from(found, ({ to }) => to - first),
    kind: Uint8Array.from(found, ({ place }) => place),
    edge: Uint32Array.from(found, ({ edge }) => edge),
    group: Uint32Array.from(found, ({ group }) => group),
  };
});

/** The ends of the dependencies of a kind, as nodes. */
function endsOf(
  projection: Projection,
  kind: DependencyKind,
): { readonly from: number; readonly to: number; readonly edge: number; readonly group: number }[] {
  if (kind === 'ANY_OF') {
    const { sources, targets } = projection.edgesOf('HAS_GROUP');
    return Array.from(sources).flatMap((from, index) => {
      const group = at(targets, index);
      const members = targetsOf(projection, 'MEMBER', group);
      return members.map(({ edge, node }) => ({ from, to: node, edge, group }));
    });
  }
  const { sources, targets } = projection.edgesOf(EDGE_TYPES[kind]);
  return Array.from(sources, (from, edge) => ({ from, to: at(targets, edge), edge, group: 0 }));
}

/** Numbers of the dependencies of some kinds, ascending. */
export function numbersOfKinds(
  { kind }: DependencyList,
  kinds: readonly DependencyKind[],
): Uint32Array {
  const isWanted = DEPENDENCY_KINDS.map((each) => kinds.includes(each));
  return Uint32Array.from(kind.keys()).filter((number) => isWanted[kind[number] ?? 0]);
}

/** From each question to those on which it depends over the kinds, by question numbers. O(n + m). */
export function dependencyGraph(projection: Projection, kinds: readonly DependencyKind[]): Csr {
  const list = dependencyList(projection);
  return graphOfNumbers(projection, list, numbersOfKinds(list, kinds));
}

/** The same over dependencies by their numbers. */
export function graphOfNumbers(
  projection: Projection,
  list: DependencyList,
  numbers: Uint32Array,
): Csr {
  return buildCsr(
    questionGraph(projection).count,
    numbers.map((number) => at(list.from, number)),
    numbers.map((number) => at(list.to, number)),
  );
}

/** A dependency by its number. */
export function dependencyAt(
  projection: Projection,
  list: DependencyList,
  number: number,
): Dependency {
  const { first } = questionGraph(projection);
  const kind = DEPENDENCY_KINDS[list.kind[number] ?? DEPENDENCY_KINDS.length];
  if (!kind) throw new RangeError(`dependency ${number} has no kind`);
  return {
    from: projection.idOf(first + at(list.from, number)),
    to: projection.idOf(first + at(list.to, number)),
    kind,
    group: kind === 'ANY_OF' ? projection.idOf(at(list.group, number)) : null,
    edgeId: projection.edgesOf(EDGE_TYPES[kind]).id(at(list.edge, number)),
  };
}

/** By from, to, kind and edge. */
export function compareDependencies(left: Dependency, right: Dependency): number {
  const key = ({ edgeId, from, kind, to }: Dependency) => [from, to, kind, edgeId].join(' ');
  return key(left) < key(right) ? -1 : 1;
}
