type Edge = readonly [string, string];

/** Whether some edges make a cycle: what is left when ends that lead nowhere are taken away. */
export function hasCycle(edges: readonly Edge[]): boolean {
  const sources = new Set(edges.map(([source]) => source));
  const rest = edges.filter(([, target]) => sources.has(target));
  return rest.length === edges.length ? edges.length > 0 : hasCycle(rest);
}
