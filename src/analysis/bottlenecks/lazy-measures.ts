/** Measures whose dear parts are swept when somebody asks about a record; bounds stand for the rest. */
import { certifyPlaces } from '../../algorithms/first-places.ts';
import { isTimeUp } from '../../algorithms/interruption.ts';
import type { SweptCounts } from '../../algorithms/swept-counts.ts';
import { type BottleneckWeights, largestPart, type Measures, type RawParts } from './score.ts';

/**
 * Most steps of sweeps for one ranking, a step for each node and edge per block of 256 records: both
 * dear parts of all of 250,000 questions with 4 edges each, or of 64,000 among 1,000,000.
 */
const MOST_STEPS = 2_500_000_000;

/** How many open questions are lost without a record, and how many of these need it directly. */
export interface LostNumbers {
  readonly lost: number;
  readonly direct: number;
}

/** The dear parts of the records of one graph, by what `first` stands for; kept as long as it is. */
export interface Sweeps {
  readonly necessity: SweptCounts;
  /** The same object where both parts are the same by the shape of the graph. */
  readonly softReach: SweptCounts;
  /** Whether no record has a bound of necessity above 0 but a necessity of 0. */
  readonly isSure: boolean;
  /** Numbers of lost questions, parallel to the nodes. */
  countLost(nodes: Uint32Array): readonly LostNumbers[];
  /** Sums that a record surely has: of the questions that wait for it directly. */
  least(node: number): { readonly necessity: number; readonly softReach: number };
}

/** A largest value as far as it is known. */
interface Largest {
  /** No more than the largest value; equal to it when exact. */
  readonly value: number;
  readonly isExact: boolean;
}

const UNKNOWN: Largest = { value: 0, isExact: false };

/** What was spent on the sweeps of a graph, whatever the day. */
const spent = new WeakMap<Sweeps, number>();

/** The measures of one sort of subject on one day. */
export class LazyMeasures implements Measures {
  readonly first: number;
  readonly eligible: Uint32Array;
  readonly raw: RawParts;
  readonly sweeps: Sweeps;
  readonly #swept: readonly SweptCounts[];
  readonly #most: number;
  readonly #largestKnown: Pick<BottleneckWeights, 'betweenness' | 'age' | 'concentration'>;
  #necessity = UNKNOWN;
  #softReach = UNKNOWN;

  constructor(
    {
      eligible,
      first,
      raw,
    }: Pick<Measures, 'first' | 'eligible'> & {
      readonly raw: Omit<RawParts, 'necessity' | 'softReach'>;
    },
    sweeps: Sweeps,
    most = MOST_STEPS,
  ) {
    this.first = first;
    this.eligible = eligible;
    this.sweeps = sweeps;
    this.raw = { necessity: sweeps.necessity.weight, softReach: sweeps.softReach.weight, ...raw };
    this.#swept = [...new Set([sweeps.necessity, sweeps.softReach])];
    this.#most = most;
    this.#largestKnown = {
      betweenness: largestPart(raw.betweenness, eligible, first),
      age: largestPart(raw.age, eligible, first),
      concentration: largestPart(raw.concentration, eligible, first),
    };
  }

  /** The largest values; of the dear parts no more than them unless `isScaled`. */
  get largest(): BottleneckWeights {
    return {
      necessity: this.#necessity.value,
      softReach: this.#softReach.value,
      ...this.#largestKnown,
    };
  }

  /** Whether the largest values are exact, so that every part can be told in relation to them. */
  get isScaled(): boolean {
    return this.#necessity.isExact && this.#softReach.isExact;
  }

  /** Whether both dear parts of a node are exact. */
  isExact(node: number): boolean {
    return this.#swept.every((counts) => counts.isExact(node - this.first));
  }

  /** What the dear parts of a node surely reach. */
  leastParts(node: number): Pick<BottleneckWeights, 'necessity' | 'softReach'> {
    const index = node - this.first;
    const { necessity, softReach } = this.sweeps.least(index);
    const atLeast = (counts: SweptCounts, least: number) =>
      counts.isExact(index) ? (counts.weight[index] ?? 0) : least;
    return {
      necessity: atLeast(this.sweeps.necessity, necessity),
      softReach: atLeast(this.sweeps.softReach, softReach),
    };
  }

  /** How many eligible records have exact parts. O(n). */
  get exactCount(): number {
    return this.eligible.reduce((count, node) => count + (this.isExact(node) ? 1 : 0), 0);
  }

  /** Whether everything can be swept with what is left to spend. */
  get isAffordable(): boolean {
    const indices = this.eligible.map((node) => node - this.first);
    return this.#canSpend(
      this.#swept.reduce(
        (steps, counts) => steps + counts.stepsFor(unknownOf(counts, indices).length),
        0,
      ),
    );
  }

  /** Whether so many more may be swept: there is time, and enough to spend. */
  mayGoOn(count: number): boolean {
    return this.#canSpend(this.#stepsFor(count)) && !isTimeUp();
  }

  /** Makes both dear parts of the nodes exact; false when time was up before all were. */
  settle(nodes: Uint32Array, mayGoOn?: () => boolean): boolean {
    const indices = nodes.map((node) => node - this.first);
    return this.#swept.every((counts) => this.#sweep(counts, indices, mayGoOn));
  }

  /** Settles one part; spends what was swept, however it ended. */
  #sweep(counts: SweptCounts, indices: Uint32Array, mayGoOn?: () => boolean): boolean {
    const unknown = unknownOf(counts, indices);
    try {
      return counts.settle(unknown, mayGoOn);
    } finally {
      const swept = unknown.length - unknownOf(counts, unknown).length;
      spent.set(this.sweeps, (spent.get(this.sweeps) ?? 0) + counts.stepsFor(swept));
    }
  }

  /** Finds the largest values; false when there was no time or too little to spend. */
  scale(step?: number): boolean {
    this.#necessity = this.#largestOf(this.#necessity, this.sweeps.necessity, step);
    this.#softReach = this.#largestOf(this.#softReach, this.sweeps.softReach, step);
    return this.isScaled;
  }

  #largestOf(known: Largest, counts: SweptCounts, step?: number): Largest {
    if (known.isExact) return known;
    const { eligible, first } = this;
    if (eligible.length === 0) return { value: 0, isExact: true };
    const values = Float64Array.from(eligible, (node) => counts.weight[node - first] ?? 0);
    const nodeAt = (index: number) => eligible[index] ?? 0;
    const { exact, indices } = certifyPlaces(
      {
        values,
        isExact: (index) => counts.isExact(nodeAt(index) - first),
        settle: (unknown) => {
          this.settle(unknown.map(nodeAt));
          for (const index of unknown) values[index] = counts.weight[nodeAt(index) - first] ?? 0;
        },
      },
      1,
      (count) => this.mayGoOn(count),
      step,
    );
    if (exact === 1) return { value: values[indices[0] ?? 0] ?? 0, isExact: true };
    return { value: this.#leastLargest(counts), isExact: false };
  }

  /** What the largest value surely is: the largest of the exact ones, or what one has for certain. */
  #leastLargest(counts: SweptCounts): number {
    const part = counts === this.sweeps.necessity ? 'necessity' : 'softReach';
    return this.eligible.reduce((most, node) => Math.max(most, this.leastParts(node)[part]), 0);
  }

  #stepsFor(count: number): number {
    return this.#swept.reduce((steps, counts) => steps + counts.stepsFor(count), 0);
  }

  #canSpend(steps: number): boolean {
    return (spent.get(this.sweeps) ?? 0) + steps <= this.#most;
  }
}

function unknownOf(counts: SweptCounts, indices: Uint32Array): Uint32Array {
  return indices.filter((index) => !counts.isExact(index));
}
