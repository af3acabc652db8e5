/** Orders of the records of kinds, and which records fit a filter, kept as long as their graphs. */
import { LRUCache } from 'lru-cache';
import { carryOrder, type KeptOrder, orderOf } from '../../algorithms/kept-order.ts';
import type { KindName } from '../../model/generated/model.ts';
import type { Graph } from '../../projection/open-graph.ts';
import type { Projection } from '../../projection/projection.ts';
import type { GivenOrder } from '../record-order.ts';
import { type OrderSource, orderSource } from './order-keys.ts';
import { originsOf } from './origins.ts';

/** The most memory of orders and of matches, each for one graph, in bytes. */
const ORDER_BYTES = 96 * 2 ** 20;
const MATCH_BYTES = 32 * 2 ** 20;
/** So many graphs are remembered before those that are gone are looked for. */
const LEAST_GRAPHS = 64;

/** An order with what it was made from. */
interface OrderOfKind {
  readonly source: Pick<OrderSource, 'members' | 'column'>;
  readonly order: KeptOrder;
}

/** What is kept of one graph. */
class ListsOfGraph {
  readonly orders = new LRUCache<string, OrderOfKind>({
    maxSize: ORDER_BYTES,
    sizeCalculation: sizeOfOrder,
  });
  readonly matches = new LRUCache<string, Uint32Array>({
    maxSize: MATCH_BYTES,
    sizeCalculation: ({ byteLength }) => byteLength + 1,
  });
}

/** A part of the memory of a server, in bytes. */
export interface MemoryPart {
  readonly name: string;
  readonly bytes: number;
}

/** The lists of one server. What is kept of a graph goes with the graph. */
export class KeptLists {
  readonly #byGraph = new WeakMap<object, ListsOfGraph>();
  readonly #living = new Set<WeakRef<ListsOfGraph>>();
  #mostGraphs = LEAST_GRAPHS;
  /** The last order by each field, which the next revision begins with. */
  readonly #last = new LRUCache<string, OrderOfKind>({
    maxSize: ORDER_BYTES,
    sizeCalculation: sizeOfOrder,
  });

  /**
   * The records of a kind in an order, numbered from the first one of the kind; undefined for the order
   * by slug. Made when first asked for, from the order of another revision where there is one. O(n)
   * then, O(1) later.
   */
  orderOf(projection: Projection, kind: KindName, given: GivenOrder): KeptOrder | undefined {
    const lists = this.#listsOf(projection);
    const name = `${kind} ${given.field} ${given.direction}`;
    const known = lists.orders.get(name);
    if (known) return known.order;
    const source = orderSource(projection, kind, given.field);
    if (!source) return undefined;
    const before = this.#last.get(name);
    const order = before
      ? carried(before, source)
      : orderOf(source.keys(), given.direction === 'DESCENDING' ? -1 : 1);
    const { members, column } = source;
    const made = { source: { members, column }, order };
    lists.orders.set(name, made);
    if (!projection.isSupposed) this.#last.set(name, made);
    return order;
  }

  /** The places of the records that fit, by a name that tells kind, order and filter. */
  matches(
    projection: Projection,
    name: string,
  ): { known(): Uint32Array | undefined; keep(found: Uint32Array): void } {
    const { matches } = this.#listsOf(projection);
    return { known: () => matches.get(name), keep: (found) => matches.set(name, found) };
  }

  /** What is kept now. */
  memory(): readonly MemoryPart[] {
    const orders = new Set(this.#last.values());
    let matches = 0;
    for (const lists of this.#listsAlive()) {
      for (const order of lists.orders.values()) orders.add(order);
      matches += lists.matches.calculatedSize;
    }
    const arrays = new Map<object, number>();
    for (const { order } of orders) {
      arrays.set(order.numbers, order.numbers.byteLength);
      arrays.set(order.keys, order.keys.byteLength);
    }
    const bytes = [...arrays.values()].reduce((sum, each) => sum + each, 0);
    return [
      { name: 'orders', bytes },
      { name: 'matches', bytes: matches },
    ];
  }

  #listsOf({ graph }: Projection): ListsOfGraph {
    const known = this.#byGraph.get(graph);
    if (known) return known;
    const lists = new ListsOfGraph();
    this.#byGraph.set(graph, lists);
    this.#living.add(new WeakRef(lists));
    if (this.#living.size > this.#mostGraphs) {
      this.#mostGraphs = Math.max(LEAST_GRAPHS, 2 * this.#listsAlive().length);
    }
    return lists;
  }

  /** The lists of the graphs that are still there; forgets the others. */
  #listsAlive(): readonly ListsOfGraph[] {
    const alive: ListsOfGraph[] = [];
    for (const reference of this.#living) {
      const lists = reference.deref();
      if (lists) alive.push(lists);
      else this.#living.delete(reference);
    }
    return alive;
  }
}

/** The order that another revision had, as it is now. O(1) when nothing changed that it reads. */
function carried({ order, source: then }: OrderOfKind, now: OrderSource): KeptOrder {
  if (then.members === now.members && then.column === now.column) return order;
  return carryOrder(order, now.keys(), originsOf(then.members, now.members));
}

function sizeOfOrder({ order }: OrderOfKind): number {
  return order.numbers.byteLength + order.keys.byteLength + 1;
}

const byServer = new WeakMap<Graph, KeptLists>();

/** The lists of the server that answers from the graph. */
export function keptLists(graph: Graph): KeptLists {
  const known = byServer.get(graph);
  if (known) return known;
  const lists = new KeptLists();
  byServer.set(graph, lists);
  return lists;
}
