/** Builds the columns of a graph from outlines. */
import type { EdgeType, KindName } from '../../model/generated/model.ts';
import type { EdgeOutlines, Outlines, RecordOutlines } from '../../store/outlines.ts';
import { emptyKind, GraphColumns, KINDS_IN_ORDER, TYPES_IN_ORDER } from './graph-columns.ts';
import { GrowingEdges } from './growing-edges.ts';
import { type FinishedKind, GrowingRecords } from './growing-records.ts';

/** Some records of one kind that followed each other. */
interface Batch {
  readonly kind: KindName;
  /** Place of the first one among all records read, and among those of its kind. */
  readonly firstPlace: number;
  readonly firstOfKind: number;
  readonly count: number;
}

/**
 * Takes in outlines, records before edges. No object is kept for an entry. What comes in the order of
 * the ids is only copied; the rest is sorted at the end.
 */
export class ColumnsBuilder {
  readonly #records = new Map<KindName, GrowingRecords>();
  readonly #batches: Batch[] = [];
  readonly #edges = new Map<EdgeType, GrowingEdges>();
  #recordCount = 0;
  #nodes: GraphColumns | undefined;
  #numbers: Uint32Array | undefined;

  /** Throws when records come after the first edge. */
  add(outlines: Outlines): void {
    if ('kind' in outlines) this.#addRecords(outlines);
    else this.#addEdges(outlines);
  }

  /** The columns, once everything is there. The builder is of no use afterwards. */
  finish(revision: number): GraphColumns {
    const { kinds } = this.#finishRecords();
    const edges = TYPES_IN_ORDER.flatMap((type) => {
      const ofType = this.#edges.get(type);
      this.#edges.delete(type);
      return ofType ? [[type, ofType.finish()] as const] : [];
    });
    return new GraphColumns(
      revision,
      kinds,
      new Map(edges.filter(([, { structure }]) => structure.count > 0)),
    );
  }

  #addRecords(outlines: RecordOutlines): void {
    if (this.#nodes) throw new Error('Records must come before the first edge.');
    const { ids, kind } = outlines;
    const ofKind = this.#records.get(kind) ?? new GrowingRecords(kind);
    this.#records.set(kind, ofKind);
    const firstPlace = this.#recordCount;
    this.#batches.push({ kind, firstPlace, firstOfKind: ofKind.count, count: ids.length });
    this.#recordCount += ids.length;
    ofKind.add(outlines);
  }

  #addEdges(outlines: EdgeOutlines): void {
    const nodes = this.#finishRecords();
    const { type } = outlines;
    const ofType = this.#edges.get(type) ?? new GrowingEdges(type, nodes, this.#numbers);
    this.#edges.set(type, ofType);
    ofType.add(outlines);
  }

  #finishRecords(): GraphColumns {
    if (this.#nodes) return this.#nodes;
    const finished = KINDS_IN_ORDER.map((kind): FinishedKind => {
      const ofKind = this.#records.get(kind);
      this.#records.delete(kind);
      return ofKind?.finish() ?? { columns: emptyKind(kind), rows: undefined };
    });
    const kinds = finished.map(({ columns }) => columns);
    this.#nodes = new GraphColumns(0, kinds, new Map());
    this.#numbers = this.#numbersOf(this.#nodes, finished);
    return this.#nodes;
  }

  /** Numbers of the nodes by their places among the records read. */
  #numbersOf({ starts }: GraphColumns, finished: readonly FinishedKind[]): Uint32Array | undefined {
    const numbers = new Uint32Array(this.#recordCount);
    let isSame = true;
    for (const { count, firstOfKind, firstPlace, kind } of this.#batches) {
      const place = KINDS_IN_ORDER.indexOf(kind);
      const rows = finished[place]?.rows;
      for (let index = 0; index < count; index++) {
        const row = rows?.[firstOfKind + index] ?? firstOfKind + index;
        const number = (starts[place] ?? 0) + row;
        numbers[firstPlace + index] = number;
        isSame &&= number === firstPlace + index;
      }
    }
    return isSame ? undefined : numbers;
  }
}
