// A thread that does what the comment in an operation says, with neither store nor graph.
import { parentPort, workerData } from 'node:worker_threads';

const { abandoned } = workerData;
const clock = new Int32Array(new SharedArrayBuffer(4));
const sleep = (milliseconds) => Atomics.wait(clock, 0, 0, milliseconds);

const untilAbandoned = (id) => {
  while (Atomics.load(abandoned, 0) !== id) sleep(2);
};

const answered = (id, job, isPartial = false) => ({
  kind: 'answered',
  id,
  answer: {
    written: { data: `{"bottlenecks":{"totalCount":${id}}}`, errors: [], causes: [] },
    isPartial,
    revision: job.revision,
  },
});

const ORDERS = {
  answer: answered,
  partial: (id, job) => answered(id, job, true),
  wait(id, job) {
    untilAbandoned(id);
    return answered(id, job);
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
};

parentPort.on('message', ({ id, job, kind }) => {
  if (kind === 'stop') return parentPort.close();
  const order = /# (\w+)/.exec(job.asked.source)?.[1] ?? 'answer';
  parentPort.postMessage(ORDERS[order](id, job));
});
parentPort.postMessage({ kind: 'ready' });
