/** Which lab should learn, or be given a share of, what one lab alone has. */
import { needsOf } from '../../methods/usable-methods.ts';
import { isPerson } from '../../people/people-rule.ts';
import { isActive } from '../../projection/lifecycle.ts';
import { isCurrent, sourcesOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { backingOfNeed } from './backing.ts';

/** A lab and why it was chosen. */
export interface Learner {
  readonly lab: number;
  /** How many of the other things that the methods need it has, counted once for each method. */
  readonly otherNeedsHeld: number;
  /** How many other things the methods need, counted once for each method. */
  readonly otherNeeds: number;
  /** Whether it is recorded to look for what it should learn. */
  readonly seeksIt: boolean;
}

/** Labs in force with what they have at the day, and what they were chosen to learn since. */
export class Learners {
  readonly #projection: Projection;
  /** Labs in force, ascending. */
  readonly #labs: readonly number[];
  readonly #learned = new Map<number, number[]>();

  constructor(projection: Projection) {
    this.#projection = projection;
    const { start, end } = projection.nodesOf('Lab');
    const all = Array.from({ length: end - start }, (_, index) => start + index);
    this.#labs = all.filter((lab) => isActive(projection, lab));
  }

  /** Whether there is a lab in force that does not have it. */
  canSpread(need: number): boolean {
    const holders = this.#holders(need);
    return this.#labs.some((lab) => !holders.includes(lab));
  }

  /**
   * The lab that has most of what else the methods need, so that it can use them; then one that looks
   * for it, then by id. It counts as a holder from then on. Undefined when every lab has it.
   */
  choose(need: number, methods: readonly number[]): Learner | undefined {
    const { held, otherNeeds } = this.#othersHeld(need, methods);
    const seekers = this.#seekers(need);
    const holders = new Set(this.#holders(need));
    let best: Learner | undefined;
    for (const lab of this.#labs) {
      if (holders.has(lab)) continue;
      const otherNeedsHeld = held.get(lab) ?? 0;
      const learner = { lab, otherNeedsHeld, otherNeeds, seeksIt: seekers.has(lab) };
      if (!best || isBetter(learner, best)) best = learner;
    }
    if (best) this.#learned.set(need, [...(this.#learned.get(need) ?? []), best.lab]);
    return best;
  }

  /** How many of the other needs each lab has. */
  #othersHeld(need: number, methods: readonly number[]) {
    const held = new Map<number, number>();
    let otherNeeds = 0;
    for (const method of methods) {
      for (const other of needsOf(this.#projection, method)) {
        if (other === need) continue;
        otherNeeds++;
        for (const lab of this.#holders(other)) held.set(lab, (held.get(lab) ?? 0) + 1);
      }
    }
    return { held, otherNeeds };
  }

  #holders(need: number): readonly number[] {
    const labs = backingOfNeed(this.#projection, need).inPlace.filter(
      (holder) => !isPerson(this.#projection, holder),
    );
    return [...labs, ...(this.#learned.get(need) ?? [])];
  }

  #seekers(need: number): ReadonlySet<number> {
    const seeking = sourcesOf(this.#projection, 'SEEKS', need).filter(({ edge }) =>
      isCurrent(this.#projection, 'SEEKS', edge),
    );
    return new Set(seeking.map(({ node }) => node));
  }
}

/** The labs are gone through by id, so an equal one comes too late. */
function isBetter(learner: Learner, best: Learner): boolean {
  if (learner.otherNeedsHeld !== best.otherNeedsHeld) {
    return learner.otherNeedsHeld > best.otherNeedsHeld;
  }
  return learner.seeksIt && !best.seeksIt;
}
