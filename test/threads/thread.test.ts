/** One thread as the server sees it: what it is told while it works, and what becomes of it when that fails. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { GraphImage } from '../../src/projection/graph-image.ts';
import { GraphSender } from '../../src/projection/graph-sender.ts';
import { HiddenLater } from '../../src/projection/hidden-later.ts';
import { Projection } from '../../src/projection/projection.ts';
import { type SharedOut, Thread } from '../../src/threads/thread.ts';

const image = new GraphImage();
const PROJECTION = Projection.of(image.columns(), '2026-06-15');
const GRAPH: SharedOut = {
  share: () => new GraphSender(image, new HiddenLater(image)),
  project: () => PROJECTION,
  waitFor: async () => true,
};

const threads: Thread[] = [];
afterEach(async () => {
  for (const thread of threads.splice(0)) await thread.stop();
});

/** A thread that is ready, and why it has ended. */
async function startThread(graph: Partial<SharedOut>) {
  const ends: (Error | undefined)[] = [];
  const thread = await new Promise<Thread>((resolve) => {
    const started: Thread = new Thread(
      {
        graph: { ...GRAPH, ...graph },
        instance: { baseIri: 'https://lacuna.example/', revisionKey: 'a key' },
        location: { engine: 'sqlite', folder: '/nowhere' },
        seconds: 20,
        entry: new URL('../support/scripted-thread.mjs', import.meta.url),
        reluctanceMs: 100,
      },
      { onFree: () => resolve(started), onEnd: (error) => ends.push(error) },
    );
    threads.push(started);
  });
  return { thread, ends };
}

/** Has a job done that is what the word says. */
async function run(thread: Thread, order: string): Promise<unknown> {
  const asked = { source: `# ${order}`, operationName: undefined, variables: {} };
  const answer = await thread.run({ asked, now: '2026-06-15T12:00:00.000Z' }, PROJECTION);
  return JSON.parse(answer.written.data);
}

describe('a thread that waits for revisions', () => {
  it('is told of each by its number, whichever comes first', async () => {
    const { thread } = await startThread({
      async waitFor(revision, timeoutMs) {
        if (revision > 5) await pause(timeoutMs);
        return revision <= 5;
      },
    });

    expect(await run(thread, 'reach')).toEqual({ 5: true, 100: false });
  });

  it('leaves time between looks at a store that fails', async () => {
    let looks = 0;
    const { thread } = await startThread({
      async waitFor() {
        looks += 1;
        throw new Error('the store fails');
      },
    });

    expect(await run(thread, 'reach')).toEqual({ 5: false, 100: false });
    expect(looks).toBeGreaterThan(2);
    expect(looks).toBeLessThan(16);
  });

  it('is not looked after any more when it has ended', async () => {
    let looks = 0;
    const { thread, ends } = await startThread({
      async waitFor() {
        looks += 1;
        await pause(10);
        return false;
      },
    });
    await expect(run(thread, 'leave')).rejects.toThrow(
      'the thread of an analysis ended before its answer',
    );
    const before = looks;
    await pause(50);

    expect(ends).toEqual([undefined]);
    expect(before).toBeGreaterThan(0);
    expect(looks).toBe(before);
  });
});

describe('a thread that cannot be told of the graph', () => {
  it.each(['answer', 'reach'])(
    'ends, and rejects the job (%s) with what went wrong',
    async (order) => {
      let told = 0;
      const { thread, ends } = await startThread({
        share() {
          const sender = GRAPH.share();
          const toShared: GraphSender['toShared'] = (viewer, projection) => {
            told += 1;
            if (told > Number(order === 'reach')) throw new Error('there is no memory left');
            return sender.toShared(viewer, projection);
          };
          return Object.assign(Object.create(sender), { toShared });
        },
      });

      await expect(run(thread, order)).rejects.toThrow('there is no memory left');
      expect(thread.isFree).toBe(false);
      expect(ends).toMatchObject([{ message: 'there is no memory left' }]);
    },
  );
});
