import { at, type Csr, rowOf } from './csr.ts';
import { feedbackEdges } from './feedback-edges.ts';
import { stopIfAbandoned } from './interruption.ts';
import { TieState, type Ties } from './knot-ties.ts';
import { shortestCycleThrough } from './shortest-cycle.ts';
import { buildStrongComponents, markCyclic } from './strong-components.ts';

/** Which ties to take away so that no node of a knot waits for itself any more. */
export interface BreakingTies {
  /** Ties each of which does alone; ascending. */
  readonly single: Uint32Array;
  /** Whether `single` holds all of them: false when the work ran out. */
  readonly isSingleComplete: boolean;
  /** One set of ties that do together; ascending. The first of `single`, if there is one. */
  readonly set: Uint32Array;
  /** Whether it is sure that no tie of the set could stay. */
  readonly isMinimal: boolean;
  /** Whether it is sure that no set of fewer ties does. */
  readonly isMinimum: boolean;
}

/**
 * The ties that hold a knot together. A knot is free when none of its nodes is on a cycle of ties
 * that hold; it may still wait for others. Freedom is never lost by taking more away, so trying each
 * tie alone, and putting each one back in turn, is exact. The set begins with the feedback arc set
 * of Eades, Lin and Smyth (1993); a smaller one is looked for by depth-first search with growing
 * depth (Korf, "Depth-first iterative-deepening", 1985) that branches over the ties of one reason
 * for the knot, since each set has one of these. `workLimit` bounds the nodes, ties and members that
 * are looked at for `single`, again for putting back and again for the search; what is found is right
 * wherever it ends.
 */
export function findBreakingTies(ties: Ties, workLimit: number): BreakingTies {
  const knot = new Knot(ties);
  const singles = findSingles(knot, workLimit);
  if (singles.found.length > 0) {
    const single = Uint32Array.from(singles.found);
    const isSingleComplete = singles.isComplete;
    const set = single.slice(0, 1);
    return { single, isSingleComplete, set, isMinimal: true, isMinimum: true };
  }
  const { set: greedy, isMinimal } = greedySet(knot, workLimit);
  const search = new SmallestSet(knot, workLimit);
  const smaller = singles.isComplete ? search.below(greedy.length) : null;
  const set = Uint32Array.from(smaller ?? greedy).sort();
  return {
    single: set.subarray(0, set.length === 1 ? 1 : 0),
    isSingleComplete: singles.isComplete,
    set,
    isMinimal: isMinimal || smaller !== null,
    isMinimum: set.length === 1 || (isMinimal && singles.isComplete && !search.isExhausted),
  };
}

/** A knot from which ties are taken, and to which they are given back. */
class Knot {
  readonly state: TieState;
  readonly isRemoved: Uint8Array;

  constructor(ties: Ties) {
    this.state = new TieState(ties);
    this.isRemoved = new Uint8Array(ties.owner.length);
  }

  /** Whether no node of the knot is on a cycle of ties that hold. O(size). */
  isFree(): boolean {
    stopIfAbandoned();
    const { csr } = this.state.edgesWithin(this.state.holding(this.isRemoved));
    return !markCyclic(csr, buildStrongComponents(csr)).includes(1);
  }

  /**
   * Ties that suffice to tie the knot: while all of them are there, it is not free. Those of a cycle,
   * and one for each node beneath that must be stuck for them to hold. Null when it is free. O(size).
   */
  reason(): readonly number[] | null {
    stopIfAbandoned();
    const holds = this.state.holding(this.isRemoved);
    const edges = this.state.edgesWithin(holds);
    const first = markCyclic(edges.csr, buildStrongComponents(edges.csr)).indexOf(1);
    const cycle = first === -1 ? null : shortestCycleThrough(edges.csr, first);
    return cycle && this.#withWhatHolds(tiesAlong(edges, cycle), holds);
  }

  /** The ties with one more for each member that has none yet, until each has one. */
  #withWhatHolds(cycle: readonly number[], holds: Uint8Array): readonly number[] {
    const { members, owner } = this.state.ties;
    const chosen = new Map(cycle.map((tie) => [at(owner, tie), tie]));
    const ties = [...cycle];
    for (const tie of ties) {
      for (const member of rowOf(members, tie)) {
        if (chosen.has(member)) continue;
        const further = this.#bestTie(member, holds, chosen);
        chosen.set(member, further);
        ties.push(further);
      }
    }
    return ties;
  }

  /** A tie of the node that holds and asks for the fewest further nodes. */
  #bestTie(node: number, holds: Uint8Array, known: ReadonlyMap<number, number>): number {
    const { members } = this.state.ties;
    const further = (tie: number) =>
      rowOf(members, tie).filter((member) => !known.has(member)).length;
    const candidates = [...this.state.tiesOf(node)].filter((tie) => holds[tie] === 1);
    return candidates.reduce((best, tie) => (further(tie) < further(best) ? tie : best));
  }
}

/** One tie for each step of a cycle. */
function tiesAlong(
  { csr, ties }: { readonly csr: Csr; readonly ties: Uint32Array },
  cycle: Uint32Array,
): readonly number[] {
  return Array.from(cycle, (node, place) => {
    const next = at(cycle, (place + 1) % cycle.length);
    return at(ties, at(csr.offsets, node) + rowOf(csr, node).indexOf(next));
  });
}

/** Ties that do alone. Each is in every reason for the knot, so those of one reason are tried. */
function findSingles(
  knot: Knot,
  workLimit: number,
): { readonly found: readonly number[]; readonly isComplete: boolean } {
  let candidates = [...(knot.reason() ?? [])].sort((left, right) => left - right);
  let work = 0;
  const found: number[] = [];
  for (let tie = candidates.shift(); tie !== undefined; tie = candidates.shift()) {
    if (work > workLimit) return { found, isComplete: false };
    work += knot.state.size;
    knot.isRemoved[tie] = 1;
    const reason = knot.reason();
    knot.isRemoved[tie] = 0;
    if (reason === null) {
      found.push(tie);
      continue;
    }
    const still = new Set(reason);
    candidates = candidates.filter((other) => still.has(other));
  }
  return { found, isComplete: true };
}

/** A set that frees the knot, from a feedback arc set; no tie could stay unless the work ran out. */
function greedySet(
  knot: Knot,
  workLimit: number,
): { readonly set: readonly number[]; readonly isMinimal: boolean } {
  const holds = knot.state.holding(knot.isRemoved);
  const { csr, ties } = knot.state.edgesWithin(holds);
  const isBack = feedbackEdges(csr);
  const start = [...new Set(ties.filter((_, edge) => isBack[edge] === 1))];
  const tried = Math.min(start.length, Math.ceil(workLimit / knot.state.size));
  for (const tie of start) knot.isRemoved[tie] = 1;
  for (const tie of start.slice(0, tried)) {
    knot.isRemoved[tie] = 0;
    if (!knot.isFree()) knot.isRemoved[tie] = 1;
  }
  const set = start.filter((tie) => knot.isRemoved[tie] === 1);
  knot.isRemoved.fill(0);
  return { set, isMinimal: tried === start.length };
}

/** Looks for a smaller set than a known one. */
class SmallestSet {
  isExhausted = false;
  readonly #knot: Knot;
  readonly #isKept: Uint8Array;
  #work: number;

  constructor(knot: Knot, workLimit: number) {
    this.#knot = knot;
    this.#isKept = new Uint8Array(knot.isRemoved.length);
    this.#work = workLimit;
  }

  /** A smallest set of fewer ties; null when there is none, or when the work ran out. */
  below(size: number): readonly number[] | null {
    for (let depth = 2; depth < size && !this.isExhausted; depth++) {
      const found = this.#search(depth);
      if (found) return found;
    }
    return null;
  }

  /** Ties, at most so many, that free the knot together with those that are removed already. */
  #search(depth: number): readonly number[] | null {
    this.#work -= this.#knot.state.size;
    if (this.#work < 0) this.isExhausted = true;
    if (this.isExhausted) return null;
    const reason = this.#knot.reason();
    if (reason === null) return [];
    return depth === 0 ? null : this.#branch(reason, depth);
  }

  /** Tries each tie of a reason; one that was tried is kept in the branches after it. */
  #branch(reason: readonly number[], depth: number): readonly number[] | null {
    const tried: number[] = [];
    let found: readonly number[] | null = null;
    for (const tie of reason) {
      if (this.#isKept[tie] === 1 || found) continue;
      this.#knot.isRemoved[tie] = 1;
      const rest = this.#search(depth - 1);
      this.#knot.isRemoved[tie] = 0;
      if (rest) found = [tie, ...rest];
      this.#isKept[tie] = 1;
      tried.push(tie);
    }
    for (const tie of tried) this.#isKept[tie] = 0;
    return found;
  }
}
