import { at } from './csr.ts';
import { buildDeadlocks, type Deadlocks } from './deadlocks.ts';
import type { OpenPrerequisites } from './prerequisite-graph.ts';

/** The states of a question, as stored in `Readiness.state`. */
export const READINESS = Object.freeze({
  /** Not open any more. */
  SETTLED: 0,
  /** Open, and every hard prerequisite and group is settled now. */
  READY: 1,
  /** Open, and waits for something. */
  BLOCKED: 2,
  /** Open, and in a knot: it waits, in the end, for itself. */
  DEADLOCKED: 3,
} as const);

export type ReadinessState = (typeof READINESS)[keyof typeof READINESS];

export interface Readiness {
  /** One ReadinessState per node. */
  readonly state: Uint8Array;
  /** 1 = BLOCKED by a deadlock: not settleable, though not itself in a knot. */
  readonly isBehindDeadlock: Uint8Array;
  readonly deadlocks: Deadlocks;
}

/** What each question can do now, by `buildDeadlocks`. O(n + m). */
export function classifyReadiness(open: OpenPrerequisites): Readiness {
  const deadlocks = buildDeadlocks(open);
  const state = new Uint8Array(open.nodeCount);
  const isBehindDeadlock = new Uint8Array(open.nodeCount);
  for (let node = 0; node < open.nodeCount; node++) {
    state[node] = stateOf(open, deadlocks, node);
    const isStuck = deadlocks.settleable[node] !== 1;
    if (isStuck && state[node] === READINESS.BLOCKED) isBehindDeadlock[node] = 1;
  }
  return { state, isBehindDeadlock, deadlocks };
}

function stateOf(open: OpenPrerequisites, deadlocks: Deadlocks, node: number): ReadinessState {
  if (open.settled[node] === 1) return READINESS.SETTLED;
  if (deadlocks.knotOf[node] !== -1) return READINESS.DEADLOCKED;
  const { groupsOf, hard } = open;
  const edges = at(hard.offsets, node + 1) - at(hard.offsets, node);
  const groups = at(groupsOf.offsets, node + 1) - at(groupsOf.offsets, node);
  return edges + groups === 0 ? READINESS.READY : READINESS.BLOCKED;
}
