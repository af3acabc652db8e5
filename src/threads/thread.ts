/** One worker thread as the server sees it. */
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { readCause } from '../api/heavy/written-answer.ts';
import { packagePath } from '../configuration/package-root.ts';
import type { GraphSender, SharedGraph } from '../projection/graph-sender.ts';
import type { ViewerClass } from '../projection/mask.ts';
import type { OpenGraph } from '../projection/open-graph.ts';
import type { Projection } from '../projection/projection.ts';
import type { ComputedAnswer, FromThread, ThreadData, ThreadJob, ToThread } from './messages.ts';

/** How long a thread may take to notice that nobody waits, in milliseconds. */
const RELUCTANCE_MS = 3_000;

/** How often it is looked whether somebody still waits for a revision, in milliseconds. */
const REACH_STEP_MS = 100;

/** A graph as threads are told of it. */
export type SharedOut = Pick<OpenGraph, 'project' | 'share' | 'waitFor'>;

type Reach = Extract<FromThread, { readonly kind: 'reach' }>;

/** Whoever asks sees what everybody may see. */
const VIEWER: ViewerClass = 'public';

/** What threads are; other values than the usual ones are for tests. */
export interface ThreadOptions extends Omit<ThreadData, 'abandoned'> {
  /** Of which it is told. */
  readonly graph: SharedOut;
  /** The file that a thread runs. */
  readonly entry?: URL;
  /** How long a thread may take to notice that nobody waits, in milliseconds. */
  readonly reluctanceMs?: number;
}

/** What is built runs as it is; the sources, as in tests, need a loader. */
const IS_BUILT = import.meta.url.endsWith('.js');
const ENTRY = new URL(IS_BUILT ? './worker.js' : './worker.ts', import.meta.url);
const ARGUMENTS = IS_BUILT ? [] : ['--import', packagePath('tools/typescript-threads.mjs')];

/** Hears of what a thread goes through. */
export interface ThreadWatcher {
  /** It can take a job: it is ready, or done with one. */
  onFree(): void;
  /** It is gone; `error` is why, unless it was stopped. `wasReady` when it ever was. */
  onEnd(error: Error | undefined, wasReady: boolean): void;
}

interface Job {
  readonly id: number;
  readonly resolve: (answer: ComputedAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Does one job at a time. Does not keep the process alive. */
export class Thread {
  readonly #worker: Worker;
  readonly #watcher: ThreadWatcher;
  readonly #abandoned = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #ended: Promise<void>;
  readonly #reluctanceMs: number;
  readonly #graph: SharedOut;
  readonly #sender: GraphSender;
  #isReady = false;
  #error: Error | undefined;
  #job: Job | undefined;
  #lastId = 0;
  #reluctance: NodeJS.Timeout | undefined;

  constructor(options: ThreadOptions, watcher: ThreadWatcher) {
    const { entry = ENTRY, graph, reluctanceMs = RELUCTANCE_MS, ...data } = options;
    this.#graph = graph;
    this.#sender = graph.share();
    this.#watcher = watcher;
    this.#reluctanceMs = reluctanceMs;
    this.#worker = new Worker(entry, {
      execArgv: ARGUMENTS,
      name: 'analysis',
      workerData: { ...data, abandoned: this.#abandoned } satisfies ThreadData,
    });
    this.#worker.unref();
    this.#worker.on('message', (message: FromThread) => this.#hear(message));
    this.#worker.on('error', (error: Error) => {
      this.#error = error;
    });
    this.#ended = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#end();
        resolve();
      });
    });
  }

  /** Whether it can take a job. */
  get isFree(): boolean {
    return this.#isReady && this.#job === undefined && this.#error === undefined;
  }

  /** Whether it has not said yet that it is ready. */
  get isStarting(): boolean {
    return !this.#isReady;
  }

  /** Takes a job; it must be free. Rejects when the thread ends before it is done. */
  run(job: ThreadJob, projection: Projection): Promise<ComputedAnswer> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#job = { id, resolve, reject };
      this.#tellGraph(projection, (graph) => ({ kind: 'answer', id, job, graph }));
    });
  }

  /** Gives up on the job under way; a thread that goes on all the same is ended. */
  abandon(): void {
    if (!this.#job || this.#reluctance) return;
    Atomics.store(this.#abandoned, 0, this.#job.id);
    this.#reluctance = setTimeout(() => void this.#worker.terminate(), this.#reluctanceMs);
    this.#reluctance.unref();
  }

  /** Lets it close what it has open, or ends it when it does not in time. */
  async stop(): Promise<void> {
    this.abandon();
    this.#tell({ kind: 'stop' });
    const timer = setTimeout(() => void this.#worker.terminate(), this.#reluctanceMs);
    if (!this.#isReady) await this.#worker.terminate();
    await this.#ended;
    clearTimeout(timer);
  }

  #tell(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  /** A graph that does not reach it would be missing from all that follow: then it ends. */
  #tellGraph(projection: Projection, messageOf: (graph: SharedGraph) => ToThread): void {
    try {
      this.#tell(messageOf(this.#sender.toShared(VIEWER, projection)));
    } catch (error) {
      this.#giveUp(error as Error);
    }
  }

  /** Ends it for what makes it useless; the job under way is rejected with that. */
  #giveUp(error: Error): void {
    this.#error ??= error;
    void this.#worker.terminate();
  }

  #hear(message: FromThread): void {
    if (message.kind === 'reach') {
      this.#reach(message).catch((error: Error) => this.#giveUp(error));
      return;
    }
    if (message.kind === 'lost') {
      this.#giveUp(readCause(message.cause));
      return;
    }
    if (message.kind === 'ready') {
      this.#isReady = true;
    } else {
      const job = this.#job;
      if (job?.id !== message.id) return;
      this.#job = undefined;
      clearTimeout(this.#reluctance);
      this.#reluctance = undefined;
      if (message.kind === 'answered') job.resolve(message.answer);
      else job.reject(readCause(message.cause));
    }
    this.#watcher.onFree();
  }

  async #reach({ id, revision, timeoutMs }: Reach): Promise<void> {
    const job = this.#job;
    const deadline = Date.now() + timeoutMs;
    // The job is another one, or none, when it has been answered or the thread has ended.
    const isWaitedFor = () => job !== undefined && this.#job === job && !this.#reluctance;
    let isReached = false;
    while (!isReached && Date.now() < deadline && isWaitedFor()) {
      // The store may fail meanwhile, at once and again and again.
      isReached = await this.#graph
        .waitFor(revision, REACH_STEP_MS)
        .catch(() => pause(REACH_STEP_MS, false));
    }
    if (this.#job !== job) return;
    const projection = this.#graph.project(VIEWER);
    this.#tellGraph(projection, (graph) => ({ kind: 'reached', id, isReached, graph }));
  }

  #end(): void {
    clearTimeout(this.#reluctance);
    const job = this.#job;
    this.#job = undefined;
    job?.reject(this.#error ?? new Error('the thread of an analysis ended before its answer'));
    this.#watcher.onEnd(this.#error, this.#isReady);
  }
}
