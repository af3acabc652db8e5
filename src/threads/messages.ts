/** What a server and its threads tell each other. */
import type { AskedOperation, WrittenAnswer, WrittenCause } from '../api/heavy/written-answer.ts';
import type { SharedGraph } from '../projection/graph-sender.ts';
import type { Instance } from '../store/instance.ts';
import type { StoreLocation } from '../store/store-location.ts';

/** Given to a thread when it starts. */
export interface ThreadData {
  readonly location: StoreLocation;
  readonly instance: Instance;
  /** After which answers that can tell a part end with it. */
  readonly seconds: number;
  /** One number in memory that both sides see: the job for which nobody waits any more. */
  readonly abandoned: Int32Array;
}

/** A heavy operation, and of what it is asked. */
export interface ThreadJob {
  readonly asked: AskedOperation;
  /** When the request began (ISO 8601, UTC), whose day is that of the answer. */
  readonly now: string;
}

/** An answer, and what it is worth. */
export interface ComputedAnswer {
  readonly written: WrittenAnswer;
  /** Whether time was up before all of it was found. */
  readonly isPartial: boolean;
  /** The newest revision that it is of. */
  readonly revision: number;
}

export type ToThread =
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly job: ThreadJob;
      /** The graph as it was when the request began. */
      readonly graph: SharedGraph;
    }
  /** Whether the revision that was asked for is reached, and the graph as it is then. */
  | {
      readonly kind: 'reached';
      /** The number that the thread asked with. */
      readonly id: number;
      readonly isReached: boolean;
      readonly graph: SharedGraph;
    }
  | { readonly kind: 'stop' };

export type FromThread =
  | { readonly kind: 'ready' }
  /** The job waits for a revision. It may wait for several at once, each with a number of its own. */
  | {
      readonly kind: 'reach';
      readonly id: number;
      readonly revision: number;
      readonly timeoutMs: number;
    }
  | { readonly kind: 'answered'; readonly id: number; readonly answer: ComputedAnswer }
  | { readonly kind: 'failed'; readonly id: number; readonly cause: WrittenCause }
  /** A graph that was told could not be taken in: nothing that the thread says from now on would be true. */
  | { readonly kind: 'lost'; readonly cause: WrittenCause };
