/** The records of one ranking in the order of their values, found as far as somebody asks. */
import { certifyPlaces, type FirstPlaces, firstPlaces } from '../../algorithms/first-places.ts';
import { isTimeUp } from '../../algorithms/interruption.ts';
import { sharedRanks } from '../shared-ranks.ts';
import { rounded } from '../worth.ts';
import type { LazyMeasures } from './lazy-measures.ts';
import { type BottleneckWeights, eligibleScores, scoreOf } from './score.ts';

/** So much may a bound lie above what it bounds, so that a rounded value is never above it. */
const SLACK = 1 + 1e-11;

const NO_PLACES: FirstPlaces = { indices: new Uint32Array(0), exact: 0 };

/** A place in the ranking; equal values share the better one. */
export interface RankedRecord {
  readonly rank: number;
  readonly node: number;
  readonly value: number;
}

/** Records of a ranking from the first on, and how many of them stand there for certain. */
export interface RankedFront {
  readonly nodes: Uint32Array;
  readonly exact: number;
}

/** How far a ranking is exact. */
export interface Certificate {
  /** Places from the first on at which no other record can stand. */
  readonly exactPlaces: number;
  /** The value at the last of these; null when there is none. */
  readonly lastValue: number | null;
  /** What the value of no other record exceeds; null when there is no other. */
  readonly boundOfRest: number | null;
  /** How many records have exact parts. */
  readonly computed: number;
  /** How many records are ranked. */
  readonly ranked: number;
}

/** How far to look beyond what somebody asks for. */
export interface Stride {
  /** Places that are found at least. */
  readonly places: number;
  /** Records that are swept at a time, at first; one sweep takes 256. */
  readonly step: number;
  /** Beyond this share of the places all records are swept: it costs less than choosing them. */
  readonly share: number;
}

const STRIDE: Stride = { places: 100, step: 256, share: 1 / 8 };

/**
 * The order of the eligible records by value, largest first, ties by node; only those with a value
 * above 0 are ranked. A value is exact where both dear parts are, and elsewhere a bound from above.
 */
export class ValueOrder {
  readonly measures: LazyMeasures;
  readonly #weights: BottleneckWeights;
  readonly #stride: Stride;
  /** By place among the eligible ones. */
  readonly #values: Float64Array;
  /** 1 = the value is exact. */
  readonly #isExact: Uint8Array;
  #wasScaled = false;
  #isDoubtful: boolean;
  #front = NO_PLACES;

  constructor(measures: LazyMeasures, weights: BottleneckWeights, stride = STRIDE) {
    this.measures = measures;
    this.#weights = weights;
    this.#stride = stride;
    this.#values = new Float64Array(measures.eligible.length);
    this.#isExact = new Uint8Array(measures.eligible.length);
    measures.scale(this.#stride.step);
    this.#evaluate();
    this.#isDoubtful = weights.softReach === 0 && !measures.sweeps.isSure;
    this.#settleDoubtful();
  }

  /** How many records are ranked; where time or steps did not suffice, or may be. O(n). */
  get total(): number {
    return this.#values.reduce((total, value) => total + (value > 0 ? 1 : 0), 0);
  }

  /** The first places, at least `wanted` of them, exact as far as time and steps allow. */
  front(wanted: number): RankedFront {
    this.#settleDoubtful();
    const goal = this.#goal(wanted);
    if (this.#front.exact < goal) this.#front = this.#find(goal);
    return this.#present(this.#front);
  }

  /** The same, with no more of it exact than is known already. */
  known(wanted: number): RankedFront {
    const goal = this.#goal(wanted);
    const isEnough = this.#front.indices.length >= goal;
    return this.#present(isEnough ? this.#front : this.#certify(goal, () => false));
  }

  /** All places, exact at any price. */
  all(): readonly RankedRecord[] {
    this.measures.settle(this.measures.eligible);
    return this.ranked(this.front(this.total).nodes);
  }

  /** The first records of the order with their ranks and values. */
  ranked(nodes: Uint32Array): readonly RankedRecord[] {
    const values = Float64Array.from(nodes, (node) => this.valueOf(node));
    const ranks = sharedRanks(values);
    return Array.from(nodes, (node, place) => ({
      rank: ranks[place] ?? 0,
      node,
      value: values[place] ?? 0,
    }));
  }

  /** The value of a record, or what it does not exceed; 0 for one that is not ranked. O(log n). */
  valueOf(node: number): number {
    const index = this.#indexOf(node);
    return index === -1 ? 0 : rounded(this.#values[index] ?? 0);
  }

  /** What the value of a record surely reaches. */
  leastValueOf(node: number): number {
    const { measures } = this;
    const index = this.#indexOf(node);
    if (index === -1 || this.#isExact[index] === 1) return this.valueOf(node);
    const least = measures.isScaled ? measures.leastParts(node) : { necessity: 0, softReach: 0 };
    return scoreOf(measures, node, this.#weights, least);
  }

  /** Its place: 1 more than there are records whose value is larger, or may be. O(n). */
  rankOf(node: number): number {
    const index = this.#indexOf(node);
    const own = this.#values[index] ?? 0;
    return 1 + this.#values.reduce((better, value) => better + (value > own ? 1 : 0), 0);
  }

  /** Makes the values of some of its records exact; false when time or steps did not suffice. */
  settle(nodes: Uint32Array): boolean {
    const rest = nodes.filter((node) => !this.measures.isExact(node)).length;
    if (rest > 0 && !this.measures.mayGoOn(rest)) return false;
    this.measures.settle(nodes);
    const isScaled = this.#scale();
    this.#takeExact();
    this.#front = this.#certify(this.#front.indices.length, () => false);
    return isScaled;
  }

  /** How far it is exact by now. O(n). */
  get certificate(): Certificate {
    const { exact } = this.#front;
    const { total } = this;
    const next = firstPlaces(this.#values, exact + 1);
    const last = exact === 0 ? undefined : next[exact - 1];
    const rest = exact < total ? next[exact] : undefined;
    return {
      exactPlaces: exact,
      lastValue: last === undefined ? null : rounded(this.#values[last] ?? 0),
      boundOfRest: rest === undefined ? null : rounded(this.#values[rest] ?? 0),
      computed: this.measures.exactCount,
      ranked: total,
    };
  }

  #find(goal: number): FirstPlaces {
    const { measures } = this;
    if (goal > this.total * this.#stride.share && measures.isAffordable) {
      measures.settle(measures.eligible, () => !isTimeUp());
    }
    const isScaled = this.#scale();
    this.#takeExact();
    // What was found holds no more once values change, even if this is abandoned on the way.
    this.#front = NO_PLACES;
    return this.#certify(goal, (count) => isScaled && measures.mayGoOn(count));
  }

  #certify(goal: number, mayGoOn: (count: number) => boolean): FirstPlaces {
    const bounded = {
      values: this.#values,
      isExact: (index: number) => this.#isExact[index] === 1,
      settle: (indices: Uint32Array) => {
        this.measures.settle(indices.map((index) => this.#nodeAt(index)));
        for (const index of indices) this.#take(index);
      },
    };
    const { exact, indices } = certifyPlaces(bounded, goal, mayGoOn, this.#stride.step);
    // Sweeps may have left some without a value, which then come last.
    const { total } = this;
    return { indices: indices.slice(0, total), exact: Math.min(exact, total) };
  }

  #goal(wanted: number): number {
    return Math.min(Math.max(wanted, this.#stride.places), this.total);
  }

  #present({ exact, indices }: FirstPlaces): RankedFront {
    return { nodes: indices.map((index) => this.#nodeAt(index)), exact };
  }

  /** Whether the largest values are known; values are anew when they have become so. */
  #scale(): boolean {
    if (this.measures.isScaled && this.#wasScaled) return true;
    this.measures.scale(this.#stride.step);
    this.#evaluate();
    return this.measures.isScaled;
  }

  #evaluate(): void {
    this.#wasScaled = this.measures.isScaled;
    eligibleScores(this.measures, this.#weights).forEach((score, index) => {
      this.#values[index] = score * SLACK;
    });
    this.#takeExact();
  }

  /** Takes over what was swept meanwhile, for whatever reason. */
  #takeExact(): void {
    if (!this.measures.isScaled) return;
    for (let index = 0; index < this.#values.length; index++) {
      if (this.#isExact[index] !== 1 && this.measures.isExact(this.#nodeAt(index))) {
        this.#take(index);
      }
    }
  }

  #take(index: number): void {
    this.#values[index] = scoreOf(this.measures, this.#nodeAt(index), this.#weights);
    this.#isExact[index] = 1;
  }

  /** Where soft reach counts nothing, a bound above 0 does not say that the value is. */
  #settleDoubtful(): void {
    if (!this.#isDoubtful) return;
    const doubtful = this.measures.eligible.filter((_, index) => {
      const value = this.#values[index] ?? 0;
      return this.#isExact[index] !== 1 && value > 0;
    });
    this.#isDoubtful = !this.settle(doubtful);
  }

  #nodeAt(index: number): number {
    return this.measures.eligible[index] ?? 0;
  }

  /** -1 for what is not eligible. */
  #indexOf(node: number): number {
    const { eligible } = this.measures;
    let low = 0;
    let high = eligible.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((eligible[middle] ?? 0) < node) low = middle + 1;
      else high = middle;
    }
    return eligible[low] === node ? low : -1;
  }
}
