import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { GraphImage } from '../../src/projection/graph-image.ts';
import { maskColumns } from '../../src/projection/mask.ts';
import { Projection } from '../../src/projection/projection.ts';
import { ColumnsReceiver, ColumnsSender } from '../../src/projection/shared-columns.ts';
import { open, question, requires } from '../analysis/small-graphs.ts';
import { type NamedPart, partsOf } from './columns-parts.ts';
import { contentOf } from './image-of.ts';
import { RandomEntries } from './random-entries.ts';

/** A thread knows TypeScript only once it is told. */
const IN_TYPESCRIPT = `
  import('tsx/esm/api').then(({ register }) => {
    register();
    return import(require('node:worker_threads').workerData);
  });
`;

const contentText = (projection: Projection) => JSON.stringify(contentOf(projection));

describe('columns in another thread', () => {
  it('are what they are in this one, revision after revision, on the same memory', async () => {
    const program = new URL('columns-in-thread.ts', import.meta.url).href;
    const worker = new Worker(IN_TYPESCRIPT, { eval: true, workerData: program });
    const [image, entries, sender] = [new GraphImage(), new RandomEntries(4), new ColumnsSender()];
    for (let step = 0; step < 12; step++) {
      entries.change(image, 10);
      const { columns } = maskColumns(image.columns(), 'public');
      worker.postMessage(sender.toShared(columns));
      const [answer] = await once(worker, 'message');
      expect(answer).toBe(contentText(Projection.of(columns, '2026-06-15')));
    }
    expect(image.size).toBeGreaterThan(20);
    await worker.terminate();
  });

  it('keep the parts that stay and their versions', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const [image, entries] = [new GraphImage(), new RandomEntries(seed)];
      const [sender, receiver] = [new ColumnsSender(), new ColumnsReceiver()];
      /** The part that came in the place of each one sent. */
      const came = new Map<unknown, unknown>();
      for (let step = 0; step < 6; step++) {
        entries.change(image, 6);
        const columns = image.columns();
        const received = receiver.fromShared(structuredClone(sender.toShared(columns)));
        const [here, there] = [partsOf(columns), partsOf(received)];
        expect(said(there)).toEqual(said(here));
        for (const [name, { part }] of here) {
          const other = there.get(name)?.part;
          expect(other, name).toBe(came.get(part) ?? other);
          came.set(part, other);
        }
      }
      expect(new Set(came.values()).size).toBe(came.size);
    }
  });

  it('travel as names where the other thread has them, and only with new values', () => {
    const image = new GraphImage();
    for (const state of [...open('a', 'b'), requires('a', 'b')]) image.put(state, 1);
    const sender = new ColumnsSender();
    sender.toShared(image.columns());
    image.put(question('a', { status: 'ANSWERED' }), 2);

    const message = sender.toShared(image.columns());
    expect(message.dictionaries.map(({ after, values }) => [after, values])).toEqual([
      [1, ['ANSWERED']],
    ]);
    const kind = message.kinds.find((each) => each.kind === 'Question');
    const sent = kind?.fields.filter(([, column]) => typeof column !== 'number');
    expect(sent?.map(([name]) => name)).toEqual(['status']);
    expect(message.edges.every(({ structure }) => typeof structure === 'number')).toBe(true);
  });

  it('are not guessed when a message was lost', () => {
    const image = new GraphImage();
    for (const state of open('a', 'b')) image.put(state, 1);
    const [sender, receiver] = [new ColumnsSender(), new ColumnsReceiver()];
    sender.toShared(image.columns());

    expect(() => receiver.fromShared(sender.toShared(image.columns()))).toThrow(
      'A message of columns was lost.',
    );
  });
});

/** Names, versions and contents of parts. */
function said(parts: ReadonlyMap<string, NamedPart>): unknown {
  return [...parts].map(([name, { content, part }]) => [name, part.version, content]);
}
