import { stopIfAbandoned } from './interruption.ts';
import { PlainSweep } from './plain-sweep.ts';
import type { ColumnSums, RowValues, Sweep, SweepGraph } from './sweep-graph.ts';
import { WasmSweep } from './wasm-sweep.ts';

/** Below this number of positions the plain sweep is done before the other one is prepared. */
const SMALL_GRAPH = 64;

/**
 * For each column, which is a position, what the positions count that need it. Columns ascend and may come
 * twice. A sweep goes through a block of columns at a time; both sweeps find the same, to the last bit.
 * O(columns / 512 * (n + m)) steps of 512 bits on acyclic parts. Stops when abandoned.
 */
export function sumColumns(
  graph: SweepGraph,
  values: RowValues,
  columns: Uint32Array,
  sweep: Sweep = fasterSweep(graph, values),
): ColumnSums {
  const numbers = new Float64Array(columns.length);
  const worths = new Float64Array(columns.length);
  for (let start = 0; start < columns.length; start += sweep.columnLimit) {
    stopIfAbandoned();
    const block = columns.subarray(start, start + sweep.columnLimit);
    const sums = sweep.run(block);
    numbers.set(sums.numbers.subarray(0, block.length), start);
    worths.set(sums.worths.subarray(0, block.length), start);
  }
  return { numbers, worths };
}

function fasterSweep(graph: SweepGraph, values: RowValues): Sweep {
  const isSmall = graph.hard.nodeCount < SMALL_GRAPH;
  return isSmall ? new PlainSweep(graph, values) : new WasmSweep(graph, values);
}
