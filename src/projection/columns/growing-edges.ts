/** The edges of one type while a graph is read. */
import { buildCsr } from '../../algorithms/csr.ts';
import type { EdgeType } from '../../model/generated/model.ts';
import { edgeOfType } from '../../model/lookup.ts';
import { scalarNames } from '../../model/outline.ts';
import type { EdgeOutlines } from '../../store/outlines.ts';
import { compareDotted, compareTargets, type Nodes } from './edge-order.ts';
import type { EdgeColumns, GraphColumns } from './graph-columns.ts';
import { arranged, GrowingCodes, GrowingNumbers, type RowOrder } from './growing-columns.ts';
import { GrowingFields } from './growing-records.ts';
import { extendsId } from './membership.ts';
import { nextVersion } from './shared-arrays.ts';

/** Takes in outlines of one type in any order, once the nodes are known. */
export class GrowingEdges {
  readonly #type: EdgeType;
  readonly #nodes: GraphColumns;
  /** Numbers of the nodes by their places among the records read; undefined where they are the same. */
  readonly #numbers: Uint32Array | undefined;
  readonly #sources = new GrowingNumbers(new Uint32Array(0));
  readonly #targets = new GrowingNumbers(new Uint32Array(0));
  readonly #revisions = new GrowingNumbers(new Uint32Array(0));
  readonly #fields = new GrowingFields();
  #discriminators: GrowingCodes | undefined;

  constructor(type: EdgeType, nodes: GraphColumns, numbers: Uint32Array | undefined) {
    this.#type = type;
    this.#nodes = nodes;
    this.#numbers = numbers;
  }

  add({ discriminators, revisions, sources, targets, values }: EdgeOutlines): void {
    const first = this.#revisions.count;
    this.#addEnds(this.#sources, sources);
    this.#addEnds(this.#targets, targets);
    this.#revisions.addAll(revisions);
    this.#fields.addAll(values, first);
    if (!discriminators) return;
    this.#discriminators ??= new GrowingCodes();
    this.#discriminators.addAll(discriminators, first);
  }

  /** Of edges with the same id the last one counts. O(m), O(n + m) when they did not come in order. */
  finish(): EdgeColumns {
    const { count } = this.#revisions;
    const discriminators = this.#discriminators?.finish(undefined, count);
    const edges = {
      sources: this.#sources.values.subarray(0, count),
      targets: this.#targets.values.subarray(0, count),
      discriminatorAt: (row: number) =>
        discriminators?.dictionary.valueOf(discriminators.codes[row] ?? 0) as string | undefined,
    };
    const order = orderOfEdges(this.#nodes, edges);
    return {
      type: this.#type,
      structure: {
        version: nextVersion(),
        count: order?.length ?? count,
        sources: arranged(edges.sources, count, order),
        targets: arranged(edges.targets, count, order),
      },
      discriminators: discriminators && this.#discriminators?.finish(order, count),
      revisions: this.#revisions.finish(order),
      fields: this.#fields.finish(scalarNames(edgeOfType(this.#type).fields), order, count),
    };
  }

  /** Throws RangeError for a place that no record was read at. */
  #addEnds(ends: GrowingNumbers<Uint32Array>, places: ArrayLike<number>): void {
    const count = this.#numbers?.length ?? this.#nodes.nodeCount;
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? -1;
      if (!(place >= 0 && place < count)) {
        throw new RangeError(`the record ${place} of an edge must be from 0 to ${count - 1}`);
      }
      ends.add(this.#numbers?.[place] ?? place);
    }
  }
}

interface Ends {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  discriminatorAt(row: number): string | undefined;
}

/** Undefined when the edges stand in the order of their ids already, each once. */
function orderOfEdges(nodes: GraphColumns, edges: Ends): RowOrder {
  const { discriminatorAt, sources, targets } = edges;
  const compare = (left: number, right: number) =>
    compareDotted(nodes, sources[left] ?? 0, sources[right] ?? 0) ||
    compareTargets(
      nodes,
      targets[left] ?? 0,
      discriminatorAt(left),
      targets[right] ?? 0,
      discriminatorAt(right),
    );
  let isSorted = true;
  for (let row = 1; row < sources.length && isSorted; row++) isSorted = compare(row - 1, row) < 0;
  if (isSorted) return undefined;
  const order = nearlyInOrder(nodes, edges);
  insertionSort(order, compare);
  return order.filter((row, place) => {
    const next = order[place + 1];
    return next === undefined || compare(row, next) !== 0;
  });
}

/** By sources as ids have them, then by the numbers of the targets, then as they came. O(n + m). */
function nearlyInOrder(nodes: GraphColumns, { sources, targets }: Ends): Uint32Array {
  const { length } = sources;
  const rows = Uint32Array.from({ length }, (_, row) => row);
  const byTarget = buildCsr(nodes.nodeCount, targets, rows, length).targets;
  const ranks = dottedRanks(nodes);
  const keys = byTarget.map((row) => ranks[sources[row] ?? 0] ?? 0);
  return buildCsr(nodes.nodeCount, keys, byTarget, length).targets;
}

/** Only edges of one source are out of place, and only where targets extend each other or discriminators differ. */
function insertionSort(order: Uint32Array, compare: (left: number, right: number) => number): void {
  for (let place = 1; place < order.length; place++) {
    const row = order[place] ?? 0;
    let free = place;
    for (; free > 0 && compare(order[free - 1] ?? 0, row) > 0; free--) {
      order[free] = order[free - 1] ?? 0;
    }
    order[free] = row;
  }
}

/**
 * The place of each node among all by ids with a dot after each: an id comes after all that extend it
 * by a hyphen, as in a walk of a forest that visits parents last. O(n).
 */
function dottedRanks({ kinds, nodeCount, starts }: Nodes & GraphColumns): Uint32Array {
  const ranks = new Uint32Array(nodeCount);
  let next = 0;
  kinds.forEach(({ members }, place) => {
    const start = starts[place] ?? 0;
    const open: number[] = [];
    for (let row = 0; row < members.count; row++) {
      for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
        if (extendsId(members, row, top)) break;
        ranks[start + top] = next;
        next += 1;
        open.pop();
      }
      open.push(row);
    }
    for (const row of open.reverse()) {
      ranks[start + row] = next;
      next += 1;
    }
  });
  return ranks;
}
