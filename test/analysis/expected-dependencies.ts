/** Dependencies by their definition: walks over lists of named edges. */
import { layerOf, namesBeyond } from '../algorithms/brute-force.ts';
import type { NamedEdge } from '../support/random-questions.ts';
import type { VisibleKnowledge } from './visible-knowledge.ts';

export interface ExpectedDependency {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly group: string | null;
  readonly edgeId: string;
}

/** All dependencies of the kinds, whatever their ends' states. */
export function expectedEdges(
  known: VisibleKnowledge,
  kinds: readonly string[],
): readonly ExpectedDependency[] {
  const plain = ['REQUIRES', 'INFORMED_BY', 'REFINES', 'PART_OF']
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind) =>
      known.edges(kind).map(({ source, target }) => ({
        from: source,
        to: target,
        kind,
        group: null,
        edgeId: dotted(kind, source, target),
      })),
    );
  const memberships = known.edges('HAS_GROUP').flatMap(({ source, target: group }) =>
    known.targets('MEMBER', group).map((member) => ({
      from: source,
      to: member,
      kind: 'ANY_OF',
      group,
      edgeId: dotted('MEMBER', group, member),
    })),
  );
  return [...plain, ...(kinds.includes('ANY_OF') ? memberships : [])];
}

/** From a question towards what it depends on, or towards what depends on it. */
export function alongEdges(
  edges: readonly ExpectedDependency[],
  direction: string,
): readonly NamedEdge[] {
  return edges.map(({ from, to }) => (direction === 'PREREQUISITES' ? [from, to] : [to, from]));
}

/** Fewest edges from the start to everything that can be reached, without the start. */
export function distancesFrom(
  edges: readonly NamedEdge[],
  start: string,
): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  for (let distance = 1; distance <= edges.length; distance++) {
    const previous = [...distances].filter(([, known]) => known === distance - 1);
    const next = edges.filter(([source]) => previous.some(([name]) => name === source));
    for (const [, target] of next) {
      if (!distances.has(target)) distances.set(target, distance);
    }
  }
  distances.delete(start);
  return distances;
}

/** Longest way from the start to each of the others, a knot being one step, within the edges. */
export function layersFrom(
  edges: readonly NamedEdge[],
  names: readonly string[],
): ReadonlyMap<string, number> {
  const back = edges.map(([source, target]): NamedEdge => [target, source]);
  return new Map(names.map((name) => [name, layerOf(back, name)]));
}

/** The sets of questions that lead to one another; one on a self-loop is a set of its own. */
export function knotsOf(
  edges: readonly NamedEdge[],
  names: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const beyond = new Map(names.map((name) => [name, namesBeyond(edges, name)]));
  return new Map(
    names
      .filter((name) => beyond.get(name)?.has(name))
      .map((name) => [name, new Set(names.filter((other) => isTied(beyond, name, other)))]),
  );
}

function isTied(
  beyond: ReadonlyMap<string, ReadonlySet<string>>,
  name: string,
  other: string,
): boolean {
  return (beyond.get(name)?.has(other) ?? false) && (beyond.get(other)?.has(name) ?? false);
}

function dotted(type: string, source: string, target: string): string {
  return [type, source, target].join('.').replaceAll('/', '.');
}
