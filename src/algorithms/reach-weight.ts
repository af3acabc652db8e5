import { at, buildCsr, type Csr, edgeSources, unionCsr } from './csr.ts';
import { buildStrongComponents, condense } from './strong-components.ts';

/** How much can be felt from each node. Every array has length nodeCount. */
export interface ReachWeight {
  /** Open nodes, other than the node itself, from which a path leads to it. */
  readonly count: Uint32Array;
  /** The sum of their weights. */
  readonly weight: Float64Array;
}

const ROW_WORDS = 8;
const BLOCK_COLUMNS = 32 * ROW_WORDS;

/**
 * For each open node the open nodes that lead to it over edges of any of the graphs, by number and
 * weight. A settled node neither counts nor passes anything on, and gets 0. With the edges of all
 * hard prerequisites and groups among the graphs this bounds `countNecessity` from above. Throws
 * RangeError when settled or weights are not of length nodeCount. Sweeps the strong components once
 * per block of 256: O(n / 256 * (n + m)) steps of 8 words, n * 32 bytes.
 */
export function countReach(
  graphs: readonly Csr[],
  settled: Uint8Array,
  weights: Float64Array,
): ReachWeight {
  const union = unionCsr(graphs);
  const { nodeCount } = union;
  if (settled.length !== nodeCount || weights.length !== nodeCount) {
    throw new RangeError(`settled and weights must have length ${nodeCount}`);
  }
  const openEdges = dropSettled(union, settled);
  const components = buildStrongComponents(openEdges);
  const { componentOf } = components;
  const sizes = new Float64Array(components.count);
  const sums = new Float64Array(components.count);
  for (let node = 0; node < nodeCount; node++) {
    const component = at(componentOf, node);
    add(sizes, component, 1);
    add(sums, component, weights[node] ?? 0);
  }
  const above = new ReachSweep(condense(openEdges, components), sizes, sums).run();
  const count = new Uint32Array(nodeCount);
  const weight = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const component = at(componentOf, node);
    count[node] = (above.sizes[component] ?? 0) + (sizes[component] ?? 0) - 1;
    // The node itself goes first: alone in its component it then leaves exactly 0 behind.
    const others = (sums[component] ?? 0) - (weights[node] ?? 0);
    weight[node] = (above.sums[component] ?? 0) + others;
  }
  return { count, weight };
}

function add(array: Float64Array, index: number, amount: number): void {
  array[index] = (array[index] ?? 0) + amount;
}

function dropSettled(csr: Csr, settled: Uint8Array): Csr {
  const sources = edgeSources(csr);
  const isOpen = (_: number, edge: number) =>
    settled[at(sources, edge)] !== 1 && settled[at(csr.targets, edge)] !== 1;
  return buildCsr(csr.nodeCount, sources.filter(isOpen), csr.targets.filter(isOpen));
}

/**
 * Which components lead to each one, for a block of 256 of them at a time, as one column of bits
 * each. An edge leads to a smaller id, so a pass from the largest down meets every row complete.
 */
class ReachSweep {
  readonly #edges: Csr;
  readonly #sizes: Float64Array;
  readonly #sums: Float64Array;
  /** ROW_WORDS words per component: the columns that lead to it. */
  readonly #bits: Uint32Array;
  /** Per byte of a row and value of that byte: total size and sum of the columns it names. */
  readonly #sizeOfByte = new Float64Array(ROW_WORDS * 4 * 256);
  readonly #sumOfByte = new Float64Array(ROW_WORDS * 4 * 256);
  readonly #above: { readonly sizes: Float64Array; readonly sums: Float64Array };

  constructor(edges: Csr, sizes: Float64Array, sums: Float64Array) {
    this.#edges = edges;
    this.#sizes = sizes;
    this.#sums = sums;
    this.#bits = new Uint32Array(edges.nodeCount * ROW_WORDS);
    this.#above = {
      sizes: new Float64Array(edges.nodeCount),
      sums: new Float64Array(edges.nodeCount),
    };
  }

  /** Per component the number and weight of the nodes in the others that lead to it. */
  run(): { readonly sizes: Float64Array; readonly sums: Float64Array } {
    for (let end = this.#edges.nodeCount; end > 0; end -= BLOCK_COLUMNS) {
      this.#runBlock(Math.max(0, end - BLOCK_COLUMNS), end);
    }
    return this.#above;
  }

  /** The columns are the components from `start` up to, but not including, `end`. */
  #runBlock(start: number, end: number): void {
    fillByteTable(this.#sizeOfByte, this.#sizes.subarray(start, end));
    fillByteTable(this.#sumOfByte, this.#sums.subarray(start, end));
    this.#bits.fill(0, 0, end * ROW_WORDS);
    for (let component = end - 1; component >= 0; component--) {
      const hasBits = this.#addAbove(component);
      if (component >= start) this.#setBit(component, component - start);
      if (component >= start || hasBits) this.#passOn(component);
    }
  }

  /** Adds up the row of a component; false when it is empty. */
  #addAbove(component: number): boolean {
    let size = 0;
    let sum = 0;
    for (let word = 0; word < ROW_WORDS; word++) {
      const bits = at(this.#bits, component * ROW_WORDS + word);
      if (bits === 0) continue;
      for (let byte = 0; byte < 4; byte++) {
        const entry = (word * 4 + byte) * 256 + ((bits >>> (byte * 8)) & 255);
        size += this.#sizeOfByte[entry] ?? 0;
        sum += this.#sumOfByte[entry] ?? 0;
      }
    }
    if (size === 0) return false;
    add(this.#above.sizes, component, size);
    add(this.#above.sums, component, sum);
    return true;
  }

  #setBit(component: number, column: number): void {
    const word = component * ROW_WORDS + (column >>> 5);
    this.#bits[word] = at(this.#bits, word) | (1 << (column & 31));
  }

  #passOn(component: number): void {
    const bits = this.#bits;
    const { offsets, targets } = this.#edges;
    const from = component * ROW_WORDS;
    const end = at(offsets, component + 1);
    for (let edge = at(offsets, component); edge < end; edge++) {
      const into = at(targets, edge) * ROW_WORDS;
      for (let word = 0; word < ROW_WORDS; word++) {
        bits[into + word] = at(bits, into + word) | at(bits, from + word);
      }
    }
  }
}

/** Entry `byte * 256 + value` becomes the sum of the values whose bits are set in that byte. */
function fillByteTable(table: Float64Array, values: Float64Array): void {
  for (let entry = 0; entry < table.length; entry++) {
    const byte = entry & 255;
    const lowest = byte & -byte;
    const column = (entry >>> 8) * 8 + 31 - Math.clz32(lowest);
    table[entry] = byte === 0 ? 0 : (table[entry - lowest] ?? 0) + (values[column] ?? 0);
  }
}
