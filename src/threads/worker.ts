/** Where a thread begins. */
import { constants, platform, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadData } from './messages.ts';
import { workInThread } from './thread-work.ts';

if (!parentPort) throw new Error('This file is run as a worker thread only.');
// Where cores are scarce the main thread goes first. On Linux the priority is that of this thread
// alone (setpriority(2)); elsewhere it would be that of the whole process.
if (platform() === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
await workInThread(parentPort, workerData as ThreadData);
