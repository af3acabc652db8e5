import { afterEach, describe, expect, it } from 'vitest';
import { GraphImage } from '../../src/projection/graph-image.ts';
import { GraphSender } from '../../src/projection/graph-sender.ts';
import { HiddenLater } from '../../src/projection/hidden-later.ts';
import { Projection } from '../../src/projection/projection.ts';
import type { SharedOut } from '../../src/threads/thread.ts';
import {
  type Computation,
  ThreadPool,
  type ThreadPoolOptions,
} from '../../src/threads/thread-pool.ts';

const ENTRY = new URL('../support/scripted-thread.mjs', import.meta.url);

const pools: ThreadPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.stop();
});

/** Machines that do much else are slow. */
const SOON = { timeout: 20_000 };

const warnings: string[] = [];

const image = new GraphImage();
image.revision = 7;
const GRAPH: SharedOut = {
  share: () => new GraphSender(image, new HiddenLater(image)),
  project: () => Projection.of(image.columns(), '2026-06-15'),
  waitFor: async () => true,
};

function openPool(
  options: Partial<Omit<ThreadPoolOptions, 'thread'>> & { readonly seconds?: number } = {},
): ThreadPool {
  const { seconds = 20, ...others } = options;
  warnings.length = 0;
  const pool = new ThreadPool({
    threads: 1,
    log: { warn: (_details, message) => warnings.push(message) },
    thread: {
      graph: GRAPH,
      instance: { baseIri: 'https://lacuna.example/', revisionKey: 'a key' },
      location: { engine: 'sqlite', folder: '/nowhere' },
      seconds,
      entry: ENTRY,
      reluctanceMs: 100,
    },
    ...others,
  });
  pools.push(pool);
  return pool;
}

/** Has a job done that is what the word says. */
function run(pool: ThreadPool, order: string): Computation {
  const source = `{ bottlenecks { totalCount } } # ${order}`;
  const asked = { source, operationName: undefined, variables: {} };
  const job = { asked, now: '2026-06-15T12:00:00.000Z' };
  return pool.run(job, Projection.of(image.columns(), '2026-06-15'));
}

const failureOf = (answer: Promise<unknown>): Promise<Error & { extensions?: object }> =>
  answer.then(
    () => {
      throw new Error('it was answered');
    },
    (error) => error,
  );

describe('ThreadPool', () => {
  it('starts a thread when the first job comes, and keeps it', async () => {
    const pool = openPool();
    expect(pool.statistics()).toMatchObject({ threads: 0, running: 0 });
    expect(pool.isReady).toBe(false);

    const first = await run(pool, 'answer').answer;
    const second = await run(pool, 'answer').answer;

    expect(first).toEqual({
      written: { data: '{"bottlenecks":{"totalCount":1}}', errors: [], causes: [] },
      isPartial: false,
      revision: 7,
    });
    expect(second.written.data).toBe('{"bottlenecks":{"totalCount":2}}');
    expect(pool.isReady).toBe(true);
    expect(pool.statistics()).toMatchObject({ threads: 1, begun: 2, running: 0, waiting: 0 });
  });

  it('has no more threads than allowed, however many jobs there are', async () => {
    const pool = openPool({ threads: 2 });
    const jobs = Array.from({ length: 6 }, () => run(pool, 'answer'));
    await Promise.all(jobs.map(({ answer }) => answer));

    expect(pool.statistics()).toMatchObject({ threads: 2, begun: 6 });
  });

  it('stops a job for which nobody waits, and does the next in the same thread', async () => {
    const pool = openPool();
    const abandoned = run(pool, 'wait');
    const next = run(pool, 'answer');
    await expect.poll(() => pool.statistics().running, SOON).toBe(1);
    abandoned.cancel();

    expect((await next.answer).written.data).toBe('{"bottlenecks":{"totalCount":2}}');
    expect(pool.statistics()).toMatchObject({ cancelled: 1, died: 0, threads: 1 });
    abandoned.cancel();
    expect(pool.statistics().cancelled).toBe(1);
  });

  it('takes a job that waits out of the queue', async () => {
    const pool = openPool();
    const first = run(pool, 'wait');
    const waiting = run(pool, 'answer');
    waiting.cancel();
    const third = run(pool, 'answer');
    await expect.poll(() => pool.statistics().running, SOON).toBe(1);
    first.cancel();

    expect((await third.answer).written.data).toBe('{"bottlenecks":{"totalCount":2}}');
    expect(pool.statistics()).toMatchObject({ begun: 2, cancelled: 2 });
  });

  it('ends a thread that does not notice that nobody waits, and starts another', async () => {
    const pool = openPool();
    const deaf = run(pool, 'deaf');
    const failure = failureOf(deaf.answer);
    await expect.poll(() => pool.statistics().running, SOON).toBe(1);
    deaf.cancel();

    expect((await run(pool, 'answer').answer).written.data).toMatch(/totalCount":1/);
    expect(pool.statistics()).toMatchObject({ died: 1, threads: 1 });
    expect(warnings).toEqual(['a thread for analyses has ended']);
    await failure;
  });

  it('refuses what cannot be told in part after twice the time, and goes on with the next', async () => {
    const pool = openPool({ seconds: 0.3 });
    pool.warmUp();
    await expect.poll(() => pool.isReady, SOON).toBe(true);

    expect(await failureOf(run(pool, 'wait').answer)).toMatchObject({
      message:
        'The answer was not found within 0.6 seconds, and no part of it can be told. Ask for fewer analyses at once, for a smaller part of the graph, or again when fewer others ask.',
      extensions: { code: 'TIMEOUT', http: { status: 504 } },
    });
    await run(pool, 'answer').answer;
    expect(pool.statistics()).toMatchObject({ timedOut: 1, cancelled: 0, died: 0, running: 0 });
  });

  it('refuses what waited for a thread as long, and does not begin it', async () => {
    const pool = openPool({ seconds: 0.3 });
    pool.warmUp();
    await expect.poll(() => pool.isReady, SOON).toBe(true);
    const deaf = run(pool, 'deaf').answer.catch(() => undefined);
    const behind = await failureOf(run(pool, 'answer').answer);

    expect(behind.extensions).toMatchObject({ code: 'TIMEOUT', http: { status: 504 } });
    expect(pool.statistics()).toMatchObject({ timedOut: 2, begun: 1, waiting: 0 });
    await deaf;
  });

  it('refuses more than may wait', async () => {
    const pool = openPool({ mostWaiting: 2 });
    const first = run(pool, 'wait');
    await expect.poll(() => pool.statistics().running, SOON).toBe(1);
    const waiting = [run(pool, 'answer'), run(pool, 'answer')];
    const refused = failureOf(run(pool, 'answer').answer);

    expect(await refused).toMatchObject({
      message:
        '2 analyses wait for a thread already, which is the most allowed. Ask again shortly.',
      extensions: { code: 'OVERLOADED', http: { status: 503 } },
    });
    first.cancel();
    for (const { answer } of waiting) await answer;
    expect(pool.statistics()).toMatchObject({ refused: 1, begun: 3 });
  });

  it.each([
    ['die', 'the thread of an analysis ended before its answer'],
    ['throw', 'the thread is out of its mind'],
    ['lose', 'a message was lost'],
  ])('tells of a thread that ends (%s), and replaces it', async (order, message) => {
    const pool = openPool();
    const failure = failureOf(run(pool, order).answer);
    const next = run(pool, 'answer');

    expect((await failure).message).toBe(message);
    await next.answer;
    expect(pool.statistics()).toMatchObject({ died: 1, threads: 1 });
    expect(warnings).toHaveLength(1);
  });

  it('hands on what went wrong, with its stack', async () => {
    const failure = await failureOf(run(openPool(), 'fail').answer);

    expect(failure).toBeInstanceOf(Error);
    expect([failure.name, failure.message, failure.stack]).toEqual([
      'TypeError',
      'a secret',
      'where it was thrown',
    ]);
  });

  it('fails at once when no thread can be started, and tries again for the next job', async () => {
    const missing = new URL('file:///nowhere/at/all.mjs');
    const pool = new ThreadPool({
      threads: 2,
      log: { warn: () => undefined },
      thread: {
        graph: GRAPH,
        instance: { baseIri: 'https://lacuna.example/', revisionKey: 'a key' },
        location: { engine: 'sqlite', folder: '/nowhere' },
        seconds: 20,
        entry: missing,
      },
    });
    pools.push(pool);
    const failure = failureOf(run(pool, 'answer').answer);
    expect((await failure).message).toMatch(/Cannot find module/);
    const second = failureOf(run(pool, 'answer').answer);
    expect((await second).message).toMatch(/Cannot find module/);
    expect(pool.statistics()).toMatchObject({ died: 2, threads: 0, waiting: 0 });
  });

  it('stops what is under way, and takes nothing more', async () => {
    const pool = openPool();
    const running = run(pool, 'deaf').answer.catch((error: Error) => error.message);
    const waiting = failureOf(run(pool, 'answer').answer);
    await expect.poll(() => pool.statistics().running, SOON).toBe(1);
    await pool.stop();

    expect(await running).toBe('the thread of an analysis ended before its answer');
    expect((await waiting).extensions).toMatchObject({ code: 'OVERLOADED' });
    expect((await failureOf(run(pool, 'answer').answer)).extensions).toMatchObject({
      code: 'OVERLOADED',
    });
    expect(pool.statistics()).toMatchObject({ threads: 0, running: 0, waiting: 0 });
    expect(warnings).toEqual([]);
  });
});
