/**
 * Digests and texts of states that this process itself has worked out, so that a commit need not do it
 * again. They belong to the very object: a copy of it, changed or not, is not known.
 */
import type { EdgeState, RecordState } from '../model/states.ts';
import { stateDigest } from './digest.ts';

/** What was worked out of a state. */
export interface KnownState {
  /** What `stateDigest` gives for it. */
  readonly digest: string;
  /** What `JSON.stringify` gives for it. */
  readonly text: string;
}

type State = RecordState | EdgeState;

const known = new WeakMap<State, KnownState>();

/** Notes what was worked out of a state, which nobody may change afterwards. */
export function noteState(state: State, facts: KnownState): void {
  known.set(state, facts);
}

/** `stateDigest` of the state. */
export function knownDigest(state: State): string {
  return known.get(state)?.digest ?? stateDigest(state);
}

/** JSON of the state. */
export function knownText(state: State): string {
  return known.get(state)?.text ?? JSON.stringify(state);
}
