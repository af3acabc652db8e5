/** What a thread does: answers heavy operations, one at a time, until it is told to stop. */
import type { MessagePort } from 'node:worker_threads';
import { type Patience, setPatience } from '../algorithms/interruption.ts';
import { type OperationAnswerer, operationAnswerer } from '../api/heavy/answer-text.ts';
import { writeCause } from '../api/heavy/written-answer.ts';
import { type ApiServices, apiServices, RequestContext } from '../api/request-context.ts';
import { openGraph } from '../projection/open-graph.ts';
import { openStore } from '../store/open-store.ts';
import type { ComputedAnswer, FromThread, ThreadData, ThreadJob, ToThread } from './messages.ts';

/** How long a thread waits for the revision of a job, in milliseconds. */
const REVISION_WAIT_MS = 10_000;

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

/** Opens the store and the graph, says that it is ready, and answers. Throws when it cannot be opened. */
export async function workInThread(port: MessagePort, data: ThreadData): Promise<void> {
  const tell = (message: FromThread) => port.postMessage(message);
  const store = await openStore(data.location);
  const graph = await openGraph(store);
  const services = apiServices(graph, data.instance);
  const answerer = operationAnswerer();
  let last: Promise<unknown> = Promise.resolve();
  port.on('message', (message: ToThread) => {
    if (message.kind === 'answer') {
      const { id, job } = message;
      last = last.then(() => answerJob(data, services, answerer, id, job)).then(tell);
    } else {
      graph.close();
      last = last.then(() => store.close()).then(() => port.close());
    }
  });
  tell({ kind: 'ready' });
}

async function answerJob(
  data: ThreadData,
  services: ApiServices,
  answerer: OperationAnswerer,
  id: number,
  job: ThreadJob,
): Promise<FromThread> {
  try {
    return { kind: 'answered', id, answer: await compute(data, services, answerer, id, job) };
  } catch (error) {
    return { kind: 'failed', id, cause: writeCause(error) };
  } finally {
    setPatience();
  }
}

async function compute(
  data: ThreadData,
  services: ApiServices,
  answer: OperationAnswerer,
  id: number,
  { asked, now, revision }: ThreadJob,
): Promise<ComputedAnswer> {
  if (!(await services.graph.waitFor(revision, REVISION_WAIT_MS))) {
    throw new Error(`a thread did not reach revision ${revision}`);
  }
  const patience = new JobPatience(data, id);
  setPatience(patience);
  const context = new RequestContext({ ...services, now: () => new Date(now) });
  const written = await answer(asked, context);
  return {
    written,
    isPartial: patience.wasTimeUp,
    revision: context.projection.revision,
  };
}
