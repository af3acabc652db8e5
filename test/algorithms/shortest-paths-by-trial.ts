/** Betweenness by its definition: every shortest path is found and counted. For small graphs only. */
import type { NamedEdge } from '../support/random-questions.ts';

/** Per name, over ordered pairs of other names, the share of the shortest paths that pass through it. */
export function betweennessByTrial(
  names: readonly string[],
  edges: readonly NamedEdge[],
): ReadonlyMap<string, number> {
  const sums = new Map(names.map((name) => [name, 0]));
  for (const from of names) {
    for (const to of names) {
      const paths = from === to ? [] : shortestPaths(edges, from, to, names.length);
      for (const inner of paths.flatMap((path) => path.slice(1, -1))) {
        sums.set(inner, (sums.get(inner) ?? 0) + 1 / paths.length);
      }
    }
  }
  return sums;
}

/** Each as a list of names: tries all paths of one length after the other. */
function shortestPaths(
  edges: readonly NamedEdge[],
  from: string,
  to: string,
  longest: number,
): readonly (readonly string[])[] {
  const next = (name: string) =>
    new Set(edges.filter(([source]) => source === name).map(([, target]) => target));
  let paths: readonly (readonly string[])[] = [[from]];
  for (let length = 1; length < longest && paths.length > 0; length++) {
    paths = paths.flatMap((path) =>
      [...next(path.at(-1) ?? from)]
        .filter((name) => !path.includes(name))
        .map((name) => [...path, name]),
    );
    const arrived = paths.filter((path) => path.at(-1) === to);
    if (arrived.length > 0) return arrived;
  }
  return [];
}
