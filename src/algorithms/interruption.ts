/**
 * Lets a long computation be stopped, or asked to end with what it has. A thread that others can give up
 * on sets its patience before it begins, one computation at a time; where none is set it has no end.
 */

/** How long a computation may go on. */
export interface Patience {
  /** Whether nobody waits for the result any more. Asked often: it must be cheap. */
  isAbandoned(): boolean;
  /** Whether what can tell a part of its result shall end now. */
  isTimeUp(): boolean;
}

/** Nobody waits for the result any more. */
export class Abandoned extends Error {
  override name = 'Abandoned';
}

const ENDLESS: Patience = { isAbandoned: () => false, isTimeUp: () => false };

let current = ENDLESS;

/** Holds for this thread until it is set again; without an argument computations have no end. */
export function setPatience(patience: Patience = ENDLESS): void {
  current = patience;
}

/** Throws `Abandoned` when nobody waits any more; long loops call it every few milliseconds. */
export function stopIfAbandoned(): void {
  if (current.isAbandoned()) throw new Abandoned('nobody waits for the result any more');
}

/** Whether a computation that can tell a part of its result shall end with it. Also stops when abandoned. */
export function isTimeUp(): boolean {
  stopIfAbandoned();
  return current.isTimeUp();
}
