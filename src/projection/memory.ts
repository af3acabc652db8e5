/** How much memory graphs in columns take. */
import type { CodedColumn } from './columns/column.ts';
import type { Dictionary } from './columns/dictionary.ts';
import type { GraphColumns } from './columns/graph-columns.ts';
import { rowBytesOf } from './edge-table.ts';

/** What the memory is for: columns of records and of edges, edges by their ends, and values of fields. */
export type MemoryName = 'records' | 'edges' | 'tables' | 'values';

/** Bytes of one sort of thing. */
export interface MemoryPart {
  readonly name: MemoryName;
  readonly bytes: number;
}

/** About how much a value and its place in a table take besides the characters of a text. */
const VALUE_BYTES = 64;

/** The memory of several graphs, in which what they share counts once. Values are estimated. O(parts + values). */
export function memoryOf(graphs: Iterable<GraphColumns>): readonly MemoryPart[] {
  const ledger = new Ledger();
  for (const graph of graphs) ledger.add(graph);
  return [...ledger.bytes].map(([name, bytes]) => ({ name, bytes }));
}

class Ledger {
  readonly bytes = new Map<MemoryName, number>([
    ['records', 0],
    ['edges', 0],
    ['tables', 0],
    ['values', 0],
  ]);
  readonly #seen = new Set<object>();

  add({ edges, kinds }: GraphColumns): void {
    for (const { createdAt, fields, filled, members, revisions, updatedAt } of kinds) {
      this.#count('records', [members.bytes, members.offsets, members.slots]);
      this.#count('records', [revisions.values, createdAt.values, updatedAt.values]);
      this.#countCodes('records', [filled, ...fields.values()]);
    }
    for (const { discriminators, fields, revisions, structure } of edges.values()) {
      this.#count('edges', [structure.sources, structure.targets, revisions.values]);
      this.#countCodes('edges', [discriminators, ...fields.values()]);
      if (!this.#isNew(structure)) continue;
      this.#add('tables', rowBytesOf(structure));
    }
  }

  #countCodes(name: MemoryName, columns: readonly (CodedColumn | undefined)[]): void {
    for (const column of columns) {
      if (!column) continue;
      this.#count(name, [column.codes]);
      if (this.#isNew(column.dictionary)) this.#add('values', valueBytesOf(column.dictionary));
    }
  }

  #count(name: MemoryName, arrays: readonly ArrayBufferView[]): void {
    for (const array of arrays) if (this.#isNew(array)) this.#add(name, array.byteLength);
  }

  #isNew(part: object): boolean {
    if (this.#seen.has(part)) return false;
    this.#seen.add(part);
    return true;
  }

  #add(name: MemoryName, bytes: number): void {
    this.bytes.set(name, (this.bytes.get(name) ?? 0) + bytes);
  }
}

function valueBytesOf(dictionary: Dictionary): number {
  let bytes = 0;
  for (const value of dictionary.valuesAfter(0)) {
    bytes += VALUE_BYTES + (typeof value === 'string' ? value.length : 0);
  }
  return bytes;
}
