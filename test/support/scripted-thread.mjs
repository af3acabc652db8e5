// A thread that does what the comment in an operation says, with neither store nor graph.
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';

const { abandoned } = workerData;
const clock = new Int32Array(new SharedArrayBuffer(4));
const sleep = (milliseconds) => Atomics.wait(clock, 0, 0, milliseconds);

const untilAbandoned = (id) => {
  while (Atomics.load(abandoned, 0) !== id) sleep(2);
};

let revision = 0;

const answered = (id, isPartial = false) => ({
  kind: 'answered',
  id,
  answer: {
    written: { data: `{"bottlenecks":{"totalCount":${id}}}`, errors: [], causes: [] },
    isPartial,
    revision,
  },
});

const ORDERS = {
  answer: (id) => answered(id),
  partial: (id) => answered(id, true),
  wait(id) {
    untilAbandoned(id);
    return answered(id);
  },
  deaf() {
    for (;;) sleep(1_000);
  },
  fail: (id) => ({
    kind: 'failed',
    id,
    cause: { name: 'TypeError', message: 'a secret', stack: 'where it was thrown' },
  }),
  die: () => process.exit(3),
  throw() {
    throw new Error('the thread is out of its mind');
  },
  lose: () => ({
    kind: 'lost',
    cause: { name: 'Error', message: 'a message was lost', stack: 'where it was missed' },
  }),
  /** Waits for a revision, and ends meanwhile. */
  async leave() {
    parentPort.postMessage({ kind: 'reach', id: 1, revision: 100, timeoutMs: 5_000 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    process.exit(3);
  },
  /** Waits for revision 100 and for revision 5 at once; answers with what it is told of each. */
  async reach(id) {
    for (const wanted of [100, 5]) {
      parentPort.postMessage({ kind: 'reach', id: wanted, revision: wanted, timeoutMs: 500 });
    }
    const told = {};
    while (Object.keys(told).length < 2) {
      const [reached] = await once(parentPort, 'message');
      told[reached.id] = reached.isReached;
    }
    const { answer, ...message } = answered(id);
    const written = { ...answer.written, data: JSON.stringify(told) };
    return { ...message, answer: { ...answer, written } };
  },
};

parentPort.on('message', async ({ graph, id, job, kind }) => {
  if (kind === 'stop') return parentPort.close();
  if (kind === 'reached') return;
  revision = graph.image?.revision ?? revision;
  const order = /# (\w+)/.exec(job.asked.source)?.[1] ?? 'answer';
  parentPort.postMessage(await ORDERS[order](id));
});
parentPort.postMessage({ kind: 'ready' });
