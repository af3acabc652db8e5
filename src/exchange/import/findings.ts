import type { Place } from '../input.ts';
import { EntryTable, type TableEntry } from './entry-table.ts';
import {
  CATEGORIES,
  type Category,
  type Counts,
  type ImportPlan,
  MAXIMUM_LISTED,
  type PlanItem,
  SORTS,
} from './import-plan.ts';

interface Listed {
  readonly item: PlanItem;
  /** In the table; absent for what is not in it. */
  readonly number?: number;
}

/** Collects what becomes of everything in the files: exact counts, and the first of each category. */
export class Findings {
  readonly table = new EntryTable();
  readonly #lists: Record<Category, Listed[]> = byCategory(() => []);
  /** Counts of what is not in the table, by kind or edge type. */
  readonly #others = new Map<string, Record<Category, number>>();

  /** Enters an entry, whose id is new, and gives its number. */
  enter(entry: TableEntry, reason?: string): number {
    const number = this.table.add(entry);
    this.#list(entry.category, itemOf(entry.place, entry.id, reason), number);
    return number;
  }

  /** Decides anew what becomes of an entry. */
  revise(number: number, id: string, category: Category, reason: string): void {
    this.table.set(number, category);
    this.#list(category, itemOf(this.table.placeOf(number), id, reason), number);
  }

  /** Notes what is no entry of its own. `sort` is its kind or edge type, or empty. */
  note(category: Category, place: Place, reason: string, { id, sort = '' }: Named = {}): void {
    const counts = this.#others.get(sort) ?? byCategory(() => 0);
    counts[category] += 1;
    this.#others.set(sort, counts);
    this.#list(category, itemOf(place, id, reason));
  }

  /** The counts and lists of a plan; the files' names give the order. */
  summarise(files: readonly string[]): Pick<ImportPlan, 'counts' | 'sorts' | 'lists'> {
    const bySort = new Map(SORTS.map((name) => [name, byCategory(() => 0)]));
    bySort.set(
      '',
      byCategory(() => 0),
    );
    const count = (sort: string, category: Category, more: number) => {
      const counts = bySort.get(sort) ?? bySort.get('');
      if (counts) counts[category] += more;
    };
    this.table.visit((sort, category) => count(sort, category, 1));
    for (const [sort, counts] of this.#others) {
      for (const category of CATEGORIES) count(sort, category, counts[category]);
    }
    const sorts = [...bySort]
      .map(([name, counts]) => ({ name, counts }))
      .filter(({ counts }) => CATEGORIES.some((category) => counts[category] > 0));
    return {
      counts: sumOf(sorts.map(({ counts }) => counts)),
      sorts,
      lists: this.#finalLists(files),
    };
  }

  #list(category: Category, item: PlanItem, number?: number): void {
    const list = this.#lists[category];
    if (list.length < MAXIMUM_LISTED) list.push(number === undefined ? { item } : { item, number });
  }

  /** Without entries that were put elsewhere afterwards, and by place. */
  #finalLists(files: readonly string[]): ImportPlan['lists'] {
    const order = new Map(files.map((name, index) => [name, index]));
    const isFinal = (category: Category, { number }: Listed) =>
      number === undefined || this.table.categoryOf(number) === category;
    const lists: Record<Category, readonly PlanItem[]> = byCategory(() => []);
    for (const category of CATEGORIES) {
      const left = this.#lists[category].filter((listed) => isFinal(category, listed));
      lists[category] = left.map(({ item }) => item).toSorted(byPlaceIn(order));
    }
    return lists;
  }
}

/** By file and line; what has no line comes first. */
function byPlaceIn(order: ReadonlyMap<string, number>) {
  return ({ place: one }: PlanItem, { place: other }: PlanItem): number =>
    (order.get(one.file) ?? 0) - (order.get(other.file) ?? 0) ||
    (one.line ?? 0) - (other.line ?? 0);
}

/** What a noted thing is called. */
interface Named {
  readonly id?: string | undefined;
  readonly sort?: string;
}

function itemOf(place: Place, id?: string, reason?: string): PlanItem {
  return {
    ...(id === undefined ? {} : { id }),
    place,
    ...(reason === undefined ? {} : { reason }),
  };
}

function byCategory<Value>(make: () => Value): Record<Category, Value> {
  return {
    added: make(),
    changed: make(),
    same: make(),
    conflicting: make(),
    ignored: make(),
    mistaken: make(),
  };
}

function sumOf(all: readonly Counts[]): Counts {
  const sum = byCategory(() => 0);
  for (const counts of all) for (const category of CATEGORIES) sum[category] += counts[category];
  return sum;
}
