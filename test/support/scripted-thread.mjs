// A thread that does what the comment in an operation says, with neither store nor graph.
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
};

parentPort.on('message', ({ graph, id, job, kind }) => {
  if (kind === 'stop') return parentPort.close();
  revision = graph.image?.revision ?? revision;
  const order = /# (\w+)/.exec(job.asked.source)?.[1] ?? 'answer';
  parentPort.postMessage(ORDERS[order](id));
});
parentPort.postMessage({ kind: 'ready' });
