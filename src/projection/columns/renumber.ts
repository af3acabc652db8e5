/** What becomes of edges when nodes get other numbers. */
import type { EdgeStructure, GraphColumns } from './graph-columns.ts';
import { nextVersion, sharedNumbers } from './shared-arrays.ts';
import { GONE, type Splice, writeNewPlaces } from './splice.ts';

/** The new number of every old node, or `GONE`; undefined where all stay as they are. O(n). */
export function newNumbers(
  before: GraphColumns,
  after: GraphColumns,
  splices: readonly (Splice | undefined)[],
): Uint32Array | undefined {
  if (splices.every((splice) => splice === undefined)) return undefined;
  const numbers = new Uint32Array(before.nodeCount);
  splices.forEach((splice, place) => {
    const [first, end] = [before.starts[place] ?? 0, before.starts[place + 1] ?? 0];
    const start = after.starts[place] ?? 0;
    if (splice) writeNewPlaces(splice, start, numbers.subarray(first, end));
    else for (let node = first; node < end; node++) numbers[node] = start + node - first;
  });
  return numbers;
}

/** The structure with new numbers; the same object when they are the old ones. `GONE` may be among them. O(m). */
export function renumbered(structure: EdgeStructure, numbers: Uint32Array): EdgeStructure {
  const { count, sources, targets } = structure;
  let isSame = true;
  for (let edge = 0; edge < count && isSame; edge++) {
    const [source = 0, target = 0] = [sources[edge], targets[edge]];
    isSame = numbers[source] === source && numbers[target] === target;
  }
  if (isSame) return structure;
  return {
    version: nextVersion(),
    count,
    sources: mapped(sources, numbers),
    targets: mapped(targets, numbers),
  };
}

/** Rows of the edges that have lost an end, ascending. O(m). */
export function rowsWithoutEnd({ count, sources, targets }: EdgeStructure): readonly number[] {
  const rows: number[] = [];
  for (let edge = 0; edge < count; edge++) {
    if (sources[edge] === GONE || targets[edge] === GONE) rows.push(edge);
  }
  return rows;
}

function mapped(nodes: Uint32Array, numbers: Uint32Array): Uint32Array {
  const result = sharedNumbers(nodes.length);
  for (let edge = 0; edge < nodes.length; edge++) {
    result[edge] = numbers[nodes[edge] ?? 0] ?? GONE;
  }
  return result;
}
