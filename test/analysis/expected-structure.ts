/** Redundant edges, chains and tracks by their definitions: sets of names, and every chain tried. */
import { namesBeyond } from '../algorithms/brute-force.ts';
import type { NamedEdge } from '../support/random-questions.ts';
import { sorted } from './visible-knowledge.ts';

/** Whether two names lead to one another, or are the same. */
function isTied(edges: readonly NamedEdge[], one: string, other: string): boolean {
  if (one === other) return true;
  return namesBeyond(edges, one).has(other) && namesBeyond(edges, other).has(one);
}

/** Edges beside which a way leads through a name that is tied to neither end. */
export function redundantAmong(edges: readonly NamedEdge[]): readonly NamedEdge[] {
  const names = sorted(edges.flat());
  return edges.filter(
    ([from, to]) =>
      !isTied(edges, from, to) &&
      names.some(
        (third) =>
          !isTied(edges, third, from) &&
          !isTied(edges, third, to) &&
          namesBeyond(edges, from).has(third) &&
          namesBeyond(edges, third).has(to),
      ),
  );
}

/** The longest chain of knots, the names of a step joined by spaces; the smallest of equals. */
export function longestChainAmong(
  edges: readonly NamedEdge[],
  names: readonly string[],
): readonly string[] {
  const knotOf = (name: string) => names.filter((other) => isTied(edges, name, other));
  const chainsFrom = (knot: readonly string[]): readonly (readonly string[])[] => {
    const beneath = edges
      .filter(([from, to]) => knot.includes(from) && !knot.includes(to))
      .map(([, to]) => knotOf(to));
    const rests = beneath.length === 0 ? [[]] : beneath.flatMap(chainsFrom);
    return rests.map((rest) => [knot.join(' '), ...rest]);
  };
  const chains = names.flatMap((name) => chainsFrom(knotOf(name)));
  const most = Math.max(0, ...chains.map(({ length }) => length));
  const longest = chains.filter(({ length }) => length === most);
  return longest.sort((left, right) => (left.join() < right.join() ? -1 : 1))[0] ?? [];
}

/** The sets that edges hold together, merged edge by edge: largest first, then by first name. */
export function partsAmong(
  edges: readonly NamedEdge[],
  names: readonly string[],
): readonly (readonly string[])[] {
  let parts = names.map((name): readonly string[] => [name]);
  for (const edge of edges) {
    const touched = parts.filter((part) => part.some((name) => edge.includes(name)));
    parts = [...parts.filter((part) => !touched.includes(part)), sorted(touched.flat())];
  }
  return parts.toSorted(
    (left, right) => right.length - left.length || ((left[0] ?? '') < (right[0] ?? '') ? -1 : 1),
  );
}
