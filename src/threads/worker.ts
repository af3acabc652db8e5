/** Where a thread begins. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadData } from './messages.ts';
import { workInThread } from './thread-work.ts';

if (!parentPort) throw new Error('This file is run as a worker thread only.');
await workInThread(parentPort, workerData as ThreadData);
