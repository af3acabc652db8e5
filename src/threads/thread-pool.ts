/** Some threads, and those who wait for one. */
import { overloaded, tookTooLong } from '../api/errors.ts';
import type { Projection } from '../projection/projection.ts';
import type { ComputedAnswer, ThreadJob } from './messages.ts';
import { Thread, type ThreadOptions } from './thread.ts';

/** Most jobs that wait for a thread. */
const MOST_WAITING = 100;

/** An answer that can tell no part is waited for this many times as long as one that can; a thread as well. */
const PATIENCE_FACTOR = 2;

const NOT_STARTED = 'a thread for analyses could not be started';

/** An answer to come. */
export interface Computation {
  readonly answer: Promise<ComputedAnswer>;
  /** Nobody waits any more; the answer may never come. */
  cancel(): void;
}

/** Where a pool tells what nobody else would tell of. */
export interface ThreadLog {
  warn(details: object, message: string): void;
}

export interface ThreadPoolOptions {
  readonly thread: ThreadOptions;
  /** Most threads, from 1 on. */
  readonly threads: number;
  readonly log: ThreadLog;
  /** Most jobs that wait for a thread; 100 unless told. */
  readonly mostWaiting?: number;
}

/** Counts since the start, and how it is now. */
export interface ThreadPoolStatistics {
  readonly threads: number;
  /** Threads that work, or could at once. */
  readonly ready: number;
  readonly waiting: number;
  readonly running: number;
  /** Jobs for which a thread has begun to work. */
  readonly begun: number;
  readonly cancelled: number;
  readonly timedOut: number;
  readonly refused: number;
  /** Threads that ended by themselves, or were ended since they did not stop. */
  readonly died: number;
}

interface Waiting {
  readonly job: ThreadJob;
  readonly projection: Projection;
  readonly resolve: (answer: ComputedAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Threads are started when they are needed and kept; one that is gone is replaced when needed. */
export class ThreadPool {
  readonly #options: ThreadPoolOptions;
  readonly #threads = new Set<Thread>();
  /** In the order asked, each with the end of its patience. */
  readonly #waiting = new Map<Waiting, NodeJS.Timeout>();
  readonly #running = new Map<Waiting, Thread>();
  readonly #counts = { begun: 0, cancelled: 0, timedOut: 0, refused: 0, died: 0 };
  #isStopped = false;

  constructor(options: ThreadPoolOptions) {
    this.#options = options;
  }

  /** Whether there is a thread that works, or could at once. */
  get isReady(): boolean {
    return this.#ready > 0;
  }

  /** Starts the first thread, so that the first job need not wait for it. */
  warmUp(): void {
    if (this.#threads.size === 0 && !this.#isStopped) this.#start();
  }

  /**
   * Does the job over the projection as soon as a thread is free, in the order asked. Rejects with
   * OVERLOADED, and with TIMEOUT when the wait for a thread or the work takes too long.
   */
  run(job: ThreadJob, projection: Projection): Computation {
    const { mostWaiting = MOST_WAITING } = this.#options;
    if (this.#waiting.size >= mostWaiting || this.#isStopped) {
      this.#counts.refused += 1;
      return { answer: Promise.reject(overloaded(this.#waiting.size)), cancel: () => undefined };
    }
    let cancel = (): void => undefined;
    const answer = new Promise<ComputedAnswer>((resolve, reject) => {
      const waiting = { job, projection, resolve, reject };
      const timer = this.#limit(waiting, () => this.#waiting.delete(waiting));
      this.#waiting.set(waiting, timer);
      cancel = () => this.#cancel(waiting);
    });
    this.#assign();
    return { answer, cancel };
  }

  statistics(): ThreadPoolStatistics {
    return {
      threads: this.#threads.size,
      ready: this.#ready,
      waiting: this.#waiting.size,
      running: this.#running.size,
      ...this.#counts,
    };
  }

  /** Ends all threads; whoever waits still is refused. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#refuseAll(overloaded(this.#waiting.size));
    await Promise.all([...this.#threads].map((thread) => thread.stop()));
  }

  get #ready(): number {
    return [...this.#threads].filter(({ isStarting }) => !isStarting).length;
  }

  #cancel(waiting: Waiting): void {
    const isUnderWay = this.#leaveQueue(waiting) || this.#running.has(waiting);
    if (isUnderWay) this.#counts.cancelled += 1;
    this.#running.get(waiting)?.abandon();
  }

  #leaveQueue(waiting: Waiting): boolean {
    clearTimeout(this.#waiting.get(waiting));
    return this.#waiting.delete(waiting);
  }

  /** Rejects once the patience is over, unless the timer is cleared before. */
  #limit({ reject }: Waiting, onTimeUp: () => void): NodeJS.Timeout {
    const seconds = this.#options.thread.seconds * PATIENCE_FACTOR;
    const timer = setTimeout(() => {
      this.#counts.timedOut += 1;
      reject(tookTooLong(seconds));
      onTimeUp();
    }, seconds * 1_000);
    return timer.unref();
  }

  /** Gives the first of those who wait to free threads, and starts threads for the others. */
  #assign(): void {
    for (const thread of this.#threads) {
      const [next] = this.#waiting.keys();
      if (next && thread.isFree) this.#begin(thread, next);
    }
    const starting = this.#threads.size - this.#ready;
    const room = this.#options.threads - this.#threads.size;
    const wanted = Math.min(this.#waiting.size - starting, room);
    for (let count = 0; count < wanted; count++) this.#start();
  }

  #begin(thread: Thread, waiting: Waiting): void {
    this.#leaveQueue(waiting);
    const timer = this.#limit(waiting, () => thread.abandon());
    this.#running.set(waiting, thread);
    this.#counts.begun += 1;
    const end = () => {
      clearTimeout(timer);
      this.#running.delete(waiting);
    };
    thread.run(waiting.job, waiting.projection).then(
      (answer) => {
        end();
        waiting.resolve(answer);
      },
      (error: Error) => {
        end();
        waiting.reject(error);
      },
    );
  }

  #start(): void {
    const thread = new Thread(this.#options.thread, {
      onFree: () => this.#assign(),
      onEnd: (error, wasReady) => {
        this.#threads.delete(thread);
        if (this.#isStopped) return;
        this.#counts.died += 1;
        this.#options.log.warn({ err: error }, 'a thread for analyses has ended');
        // A thread that cannot even start is not tried again for those who waited for it.
        if (wasReady) this.#assign();
        else if (this.#threads.size === 0) this.#refuseAll(error ?? new Error(NOT_STARTED));
      },
    });
    this.#threads.add(thread);
  }

  #refuseAll(error: Error): void {
    for (const waiting of [...this.#waiting.keys()]) {
      this.#leaveQueue(waiting);
      waiting.reject(error);
    }
  }
}
