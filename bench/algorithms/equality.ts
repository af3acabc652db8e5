/** Whether two programs found the same, in forms that do not depend on how each numbers things. */
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { buildCsr, type Csr, edgeSources } from '../../src/algorithms/csr.ts';
import { buildStrongComponents, markCyclic } from '../../src/algorithms/strong-components.ts';

/** Largest difference allowed between sums of floating point numbers, through the larger one. */
export const TOLERANCE = 1e-9;

/** The same sets, whatever numbers they have. */
export function samePartition(one: ArrayLike<number>, other: ArrayLike<number>): void {
  deepStrictEqual(bySmallest(one), bySmallest(other));
}

/** For each node the smallest node of its set. */
function bySmallest(numberOf: ArrayLike<number>): readonly number[] {
  const smallest = new Map<number, number>();
  return Array.from(numberOf, (number, node) => {
    const known = smallest.get(number);
    if (known !== undefined) return known;
    smallest.set(number, node);
    return node;
  });
}

/** Equal but for the tolerance. */
export function nearlySame(one: ArrayLike<number>, other: ArrayLike<number>): void {
  strictEqual(one.length, other.length);
  for (let index = 0; index < one.length; index += 1) {
    const [left, right] = [one[index] ?? 0, other[index] ?? 0];
    const most = TOLERANCE * Math.max(1, Math.abs(left), Math.abs(right));
    ok(Math.abs(left - right) <= most, `${left} and ${right} differ at ${index}`);
  }
}

/** The edges between components by the smallest nodes of these, sorted. */
export function edgesBySmallest(
  componentOf: ArrayLike<number>,
  edges: Iterable<readonly [number, number]>,
): readonly string[] {
  const smallest = new Map<number, number>();
  for (let node = 0; node < componentOf.length; node += 1) {
    const component = componentOf[node] ?? 0;
    if (!smallest.has(component)) smallest.set(component, node);
  }
  return Array.from(
    edges,
    ([source, target]) => `${smallest.get(source)} ${smallest.get(target)}`,
  ).sort();
}

/** Pairs of a graph's edges. */
export function pairsOf(csr: Csr): readonly (readonly [number, number])[] {
  return Array.from(edgeSources(csr), (source, edge) => [source, csr.targets[edge] ?? 0]);
}

/** Throws unless a graph has no cycle once the edges are gone. */
export function breaksAllCycles(csr: Csr, gone: Iterable<readonly [number, number]>): void {
  const names = new Set(Array.from(gone, (pair) => pair.join(' ')));
  const kept = pairsOf(csr).filter((pair) => !names.has(pair.join(' ')));
  const rest = buildCsr(
    csr.nodeCount,
    Uint32Array.from(kept, ([source]) => source),
    Uint32Array.from(kept, ([, target]) => target),
  );
  strictEqual(markCyclic(rest, buildStrongComponents(rest)).includes(1), false);
}
