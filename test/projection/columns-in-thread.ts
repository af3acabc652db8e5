/** A worker for tests: rebuilds the columns that it is sent, and answers with what is in them. */
import { parentPort } from 'node:worker_threads';
import type { SharedColumns } from '../../src/projection/columns/shared-parts.ts';
import { Projection } from '../../src/projection/projection.ts';
import { ColumnsReceiver } from '../../src/projection/shared-columns.ts';
import { contentOf } from './image-of.ts';

const receiver = new ColumnsReceiver();

parentPort?.on('message', (message: SharedColumns) => {
  const projection = Projection.of(receiver.fromShared(message), '2026-06-15');
  parentPort?.postMessage(JSON.stringify(contentOf(projection)));
});
