/** What a thread does: answers heavy operations, one at a time, until it is told to stop. */
import type { MessagePort } from 'node:worker_threads';
import { type Patience, setPatience } from '../algorithms/interruption.ts';
import { type OperationAnswerer, operationAnswerer } from '../api/heavy/answer-text.ts';
import { writeCause } from '../api/heavy/written-answer.ts';
import { type ApiServices, apiServices, RequestContext } from '../api/request-context.ts';
import { type ReachRevision, receiveGraph } from '../projection/shared-graph.ts';
import { openStore } from '../store/open-store.ts';
import type { FromThread, ThreadData, ToThread } from './messages.ts';

type AskedJob = Extract<ToThread, { readonly kind: 'answer' }>;

/** The patience for one job; it knows whether an end was asked for. */
class JobPatience implements Patience {
  wasTimeUp = false;
  readonly #abandoned: Int32Array;
  readonly #id: number;
  readonly #deadline: number;

  constructor({ abandoned, seconds }: ThreadData, id: number) {
    this.#abandoned = abandoned;
    this.#id = id;
    this.#deadline = performance.now() + seconds * 1_000;
  }

  isAbandoned(): boolean {
    return Atomics.load(this.#abandoned, 0) === this.#id;
  }

  isTimeUp(): boolean {
    this.wasTimeUp ||= performance.now() > this.#deadline;
    return this.wasTimeUp;
  }
}

/** What a thread has open. */
interface Workplace {
  readonly data: ThreadData;
  readonly services: ApiServices;
  readonly answer: OperationAnswerer;
}

/** Opens the store, says that it is ready, and answers. Throws when the store cannot be opened. */
export async function workInThread(port: MessagePort, data: ThreadData): Promise<void> {
  const tell = (message: FromThread) => port.postMessage(message);
  const store = await openStore(data.location);
  /** Those who wait for a revision, by the number that they asked with. */
  const asked = new Map<number, (isReached: boolean) => void>();
  let lastAsked = 0;
  const reach: ReachRevision = (revision, timeoutMs) =>
    new Promise((resolve) => {
      lastAsked += 1;
      asked.set(lastAsked, resolve);
      tell({ kind: 'reach', id: lastAsked, revision, timeoutMs });
    });
  const received = receiveGraph(store, reach);
  const services = apiServices(received.graph, data.instance);
  const workplace = { data, services, answer: operationAnswerer() };
  let last: Promise<unknown> = Promise.resolve();
  port.on('message', (message: ToThread) => {
    if (message.kind === 'stop') {
      last = last.then(() => store.close()).then(() => port.close());
      return;
    }
    try {
      received.take(message.graph);
    } catch (error) {
      // Whoever waits is not answered here any more: the thread is ended.
      tell({ kind: 'lost', cause: writeCause(error) });
      return;
    }
    if (message.kind === 'answer') {
      // A job that did not need all that it waited for has been answered.
      asked.clear();
      last = last.then(() => doJob(workplace, message)).then(tell);
    } else {
      asked.get(message.id)?.(message.isReached);
      asked.delete(message.id);
    }
  });
  tell({ kind: 'ready' });
}

async function doJob(workplace: Workplace, message: AskedJob): Promise<FromThread> {
  const { id } = message;
  try {
    return await answerJob(workplace, message);
  } catch (error) {
    return { kind: 'failed', id, cause: writeCause(error) };
  } finally {
    setPatience();
  }
}

async function answerJob(
  { answer, data, services }: Workplace,
  { id, job }: AskedJob,
): Promise<FromThread> {
  const patience = new JobPatience(data, id);
  setPatience(patience);
  const context = new RequestContext({ ...services, now: () => new Date(job.now) });
  const written = await answer(job.asked, context);
  const { revision } = context.projection;
  return { kind: 'answered', id, answer: { written, isPartial: patience.wasTimeUp, revision } };
}
