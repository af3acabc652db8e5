import { at } from './csr.ts';
import { SWEEP_KERNEL } from './generated/sweep-kernel.ts';
import {
  addClass,
  type ColumnSums,
  type RowValues,
  type Sweep,
  type SweepGraph,
} from './sweep-graph.ts';

const BLOCK_COLUMNS = 512;
const ROW_BYTES = BLOCK_COLUMNS / 8;
/** Every array begins on a line of the processor's cache. */
const ALIGNMENT = 64;
const PAGE_BYTES = 2 ** 16;
/** Memory this many times as large as a graph needs is not passed on to it. */
const LARGEST_EXCESS = 8;

/** What kernel/sweep.ts exports: two functions, two sizes, and where each array begins. */
interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  sweep(columnCount: number, firstComponent: number): void;
  takeCounts(which: number): void;
  readonly componentCount: { value: number };
  readonly levelsPerClass: { value: number };
  readonly componentOffsets: { value: number };
  readonly hardOffsets: { value: number };
  readonly hardTargets: { value: number };
  readonly groupsOffsets: { value: number };
  readonly groupsTargets: { value: number };
  readonly memberOffsets: { value: number };
  readonly memberTargets: { value: number };
  readonly isOccupied: { value: number };
  readonly rows: { value: number };
  readonly shared: { value: number };
  readonly classOf: { value: number };
  readonly numbers: { value: number };
  readonly worths: { value: number };
  readonly addedRows: { value: number };
  readonly levels: { value: number };
  readonly columns: { value: number };
  readonly restNumbers: { value: number };
  readonly restWorths: { value: number };
  readonly counts: { value: number };
}

type ArrayName = Exclude<
  keyof KernelExports,
  'memory' | 'sweep' | 'takeCounts' | 'componentCount' | 'levelsPerClass'
>;

declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/**
 * The sweep in WebAssembly. Finds what the plain one does, to the last bit. What it prepares for a graph is
 * kept with the graph, so that a second sweep with other values or columns begins at once; the memory,
 * about 100 bytes per position and 4 per edge, goes with the graph or on to the next one.
 */
export class WasmSweep implements Sweep {
  readonly columnLimit = BLOCK_COLUMNS;
  readonly #graph: SweepGraph;
  readonly #values: RowValues;

  constructor(graph: SweepGraph, values: RowValues) {
    this.#graph = graph;
    this.#values = values;
  }

  run(columns: Uint32Array): ColumnSums {
    return kernelFor(this.#graph).run(this.#graph, this.#values, columns);
  }
}

/** Keeps the memory for as long as the graph that it was last used for. */
const kernels = new WeakMap<SweepGraph, SweepKernel>();
let latest: WeakRef<SweepKernel> | undefined;
let compiled: object | undefined;

/** There is one kernel at a time, but while one much too large waits to be forgotten. */
function kernelFor(graph: SweepGraph): SweepKernel {
  const last = latest?.deref();
  if (last?.isLoadedWith(graph)) return last;
  const kernel = last?.isFit(graph) ? last : new SweepKernel();
  kernels.set(graph, kernel);
  latest = new WeakRef(kernel);
  return kernel;
}

function instantiate(): KernelExports {
  compiled ??= new WebAssembly.Module(
    Uint8Array.from(atob(SWEEP_KERNEL), (letter) => letter.charCodeAt(0)),
  );
  return new WebAssembly.Instance(compiled).exports as KernelExports;
}

/** An instance with its memory: the arrays of a graph, then those of what its positions count. */
class SweepKernel {
  readonly #exports = instantiate();
  readonly #sums: ColumnSums = {
    numbers: new Float64Array(BLOCK_COLUMNS),
    worths: new Float64Array(BLOCK_COLUMNS),
  };
  #graph: SweepGraph | undefined;
  #values: RowValues | undefined;
  /** Where the arrays of the graph end, and all of them. */
  #graphEnd = 0;
  #end = 0;

  isLoadedWith(graph: SweepGraph): boolean {
    return this.#graph === graph;
  }

  /** Whether the memory is not much too large for a graph. */
  isFit({ hard }: SweepGraph): boolean {
    const needed = PAGE_BYTES + hard.nodeCount * 2 * ROW_BYTES;
    return this.#exports.memory.buffer.byteLength < needed * LARGEST_EXCESS;
  }

  run(graph: SweepGraph, values: RowValues, columns: Uint32Array): ColumnSums {
    if (this.#graph !== graph) this.#loadGraph(graph);
    if (this.#values !== values) this.#loadValues(values);
    this.#view('columns', columns.length).set(columns);
    this.#exports.sweep(columns.length, at(graph.componentOf, at(columns, 0)));
    this.#takeRest(values);
    for (let which = 0; which < values.classWorths.length; which++) {
      this.#exports.takeCounts(which);
      addClass(this.#sums, values, which, this.#view('counts', columns.length));
    }
    return this.#sums;
  }

  #loadGraph(graph: SweepGraph): void {
    const { componentOffsets, groupMembers, groupsOf, hard } = graph;
    this.#values = undefined;
    this.#graph = graph;
    this.#end = ALIGNMENT;
    this.#exports.componentCount.value = componentOffsets.length - 1;
    this.#put('componentOffsets', componentOffsets);
    this.#put('hardOffsets', hard.offsets);
    this.#put('hardTargets', hard.targets);
    this.#put('groupsOffsets', groupsOf.offsets);
    this.#put('groupsTargets', groupsOf.targets);
    this.#put('memberOffsets', groupMembers.offsets);
    this.#put('memberTargets', groupMembers.targets);
    this.#place('isOccupied', hard.nodeCount);
    this.#place('rows', hard.nodeCount * ROW_BYTES);
    this.#place('shared', ROW_BYTES);
    this.#place('columns', BLOCK_COLUMNS * Uint32Array.BYTES_PER_ELEMENT);
    this.#place('counts', BLOCK_COLUMNS * Uint32Array.BYTES_PER_ELEMENT);
    this.#graphEnd = this.#end;
  }

  #loadValues(values: RowValues): void {
    const levelsPerClass = 32 - Math.clz32(values.worths.length);
    const levels = values.classWorths.length * levelsPerClass;
    this.#end = this.#graphEnd;
    this.#put('classOf', values.classOf);
    this.#put('numbers', values.isClassed ? new Float64Array(0) : values.numbers);
    this.#put('worths', values.isClassed ? new Float64Array(0) : values.worths);
    this.#put('restNumbers', new Float64Array(BLOCK_COLUMNS));
    this.#put('restWorths', new Float64Array(BLOCK_COLUMNS));
    this.#put('addedRows', new Uint32Array(values.classWorths.length));
    this.#put('levels', new Uint8Array(levels * 2 * ROW_BYTES));
    this.#exports.levelsPerClass.value = levelsPerClass;
    this.#values = values;
  }

  /** Begins the sums with what has no class. */
  #takeRest({ isClassed }: RowValues): void {
    const { memory, restNumbers, restWorths } = this.#exports;
    this.#sums.numbers.fill(0);
    this.#sums.worths.fill(0);
    if (isClassed) return;
    const numbers = new Float64Array(memory.buffer, restNumbers.value, BLOCK_COLUMNS);
    const worths = new Float64Array(memory.buffer, restWorths.value, BLOCK_COLUMNS);
    this.#sums.numbers.set(numbers);
    this.#sums.worths.set(worths);
    numbers.fill(0);
    worths.fill(0);
  }

  #view(name: ArrayName, length: number): Uint32Array {
    return new Uint32Array(this.#exports.memory.buffer, this.#exports[name].value, length);
  }

  #put(name: ArrayName, array: Uint32Array | Uint8Array | Float64Array): void {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    const start = this.#place(name, bytes.length);
    new Uint8Array(this.#exports.memory.buffer, start, bytes.length).set(bytes);
  }

  /** Makes room after all other arrays; where it begins. */
  #place(name: ArrayName, byteLength: number): number {
    const { memory } = this.#exports;
    const start = this.#end;
    this.#end = Math.ceil((start + byteLength) / ALIGNMENT) * ALIGNMENT;
    const missing = this.#end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
    this.#exports[name].value = start;
    return start;
  }
}
