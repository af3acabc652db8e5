/**
 * Choosing few items that meet many demands, where one item alone may meet none. A demand is met
 * when each of its obligations has an alternative all of whose items are chosen.
 */
import { stopIfAbandoned } from './interruption.ts';

/** Items of which all are needed. */
export type Alternative = readonly number[];

/** For each obligation its alternatives, one of which is enough. */
export type Demand = readonly (readonly Alternative[])[];

/** An item in the order in which it is chosen. */
export interface CoverStep {
  readonly item: number;
  /** Number of the bundle, from 1; the items of a bundle were chosen for what they do together. */
  readonly bundle: number;
  /** Indices of the demands that are met from this step on, ascending. */
  readonly met: readonly number[];
}

/** Most bundles that are tried for one demand. */
const MOST_BUNDLES = 64;

/**
 * At most `most` items, chosen greedily by bundles: each time the one that meets most further demands
 * per item; ties by fewer items, then by smaller numbers. The number of demands met is monotone in
 * the items chosen, and not submodular in general: two items may do together what neither does alone.
 * Where `isCoverage` holds it is, and the choice meets at least 1 - 1/e of the most that could be met
 * (Nemhauser, Wolsey and Fisher, "An analysis of approximations for maximizing submodular set
 * functions", 1978). O(steps * bundles * demands that share an item).
 */
export function coverByBundles(demands: readonly Demand[], most: number): readonly CoverStep[] {
  const demandsWith = indexByItem(demands);
  const chosen = new Set<number>();
  const unmet = new Set(
    [...demands.keys()].filter((index) => !isMet(demands[index] ?? [], () => false)),
  );
  const steps: CoverStep[] = [];

  const metWith = (items: readonly number[]): readonly number[] => {
    const touched = new Set(items.flatMap((item) => demandsWith.get(item) ?? []));
    const have = (item: number) => chosen.has(item) || items.includes(item);
    return [...touched].filter((index) => unmet.has(index) && isMet(demands[index] ?? [], have));
  };

  for (let bundle = 1; chosen.size < most; bundle++) {
    const best = bestBundle(demands, unmet, chosen, most - chosen.size, metWith);
    if (!best) break;
    for (const item of best) {
      const met = [...metWith([item])].sort((left, right) => left - right);
      chosen.add(item);
      for (const index of met) unmet.delete(index);
      steps.push({ item, bundle, met });
    }
  }
  return steps;
}

/** Whether every demand can be met by single items, any one of several: then what is met is submodular. */
export function isCoverage(demands: readonly Demand[]): boolean {
  return demands.every(
    (obligations) =>
      obligations.length === 1 && obligations[0]?.every(({ length }) => length === 1),
  );
}

function isMet(demand: Demand, have: (item: number) => boolean): boolean {
  return demand.every((alternatives) => alternatives.some((items) => items.every(have)));
}

function indexByItem(demands: readonly Demand[]): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, Set<number>>();
  demands.forEach((demand, number) => {
    for (const item of demand.flat(2)) {
      const known = index.get(item);
      if (known) known.add(number);
      else index.set(item, new Set([number]));
    }
  });
  return new Map([...index].map(([item, numbers]) => [item, [...numbers]]));
}

function bestBundle(
  demands: readonly Demand[],
  unmet: ReadonlySet<number>,
  chosen: ReadonlySet<number>,
  room: number,
  metWith: (items: readonly number[]) => readonly number[],
): readonly number[] | undefined {
  const tried = new Set<string>();
  let best: { readonly items: readonly number[]; readonly gain: number } | undefined;
  for (const index of unmet) {
    stopIfAbandoned();
    for (const items of bundlesFor(demands[index] ?? [], chosen)) {
      const key = items.join(' ');
      if (items.length > room || tried.has(key)) continue;
      tried.add(key);
      const candidate = { items, gain: metWith(items).length };
      if (!best || isBetter(candidate, best)) best = candidate;
    }
  }
  return best?.items;
}

/** What is left to choose for a demand, in every way or in the first 64 of them; each ascending. */
function bundlesFor(demand: Demand, chosen: ReadonlySet<number>): readonly (readonly number[])[] {
  let bundles: readonly (readonly number[])[] = [[]];
  for (const alternatives of demand) {
    const left = alternatives.map((items) => items.filter((item) => !chosen.has(item)));
    bundles = bundles
      .flatMap((bundle) => left.map((items) => [...new Set([...bundle, ...items])]))
      .sort((first, second) => first.length - second.length)
      .slice(0, MOST_BUNDLES);
  }
  return bundles.map((items) => items.toSorted((left, right) => left - right));
}

interface Candidate {
  readonly items: readonly number[];
  readonly gain: number;
}

/** More demands per item, without division; then fewer items; then smaller numbers. */
function isBetter(left: Candidate, right: Candidate): boolean {
  const byRate = left.gain * right.items.length - right.gain * left.items.length;
  if (byRate !== 0) return byRate > 0;
  if (left.items.length !== right.items.length) return left.items.length < right.items.length;
  const place = left.items.findIndex((item, index) => item !== right.items[index]);
  return place >= 0 && (left.items[place] ?? 0) < (right.items[place] ?? 0);
}
