import { describe, expect, it } from 'vitest';
import type { HeavyRequest } from '../../src/api/heavy/heavy-gateway.ts';
import type { WrittenAnswer } from '../../src/api/heavy/written-answer.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { type AnswerPool, HeavyAnswers } from '../../src/threads/heavy-answers.ts';
import type { ComputedAnswer, ThreadJob } from '../../src/threads/messages.ts';
import type { ThreadPoolStatistics } from '../../src/threads/thread-pool.ts';

/** A pool that answers when it is told to. */
class ToldPool implements AnswerPool {
  readonly isReady = true;
  readonly jobs: {
    readonly job: ThreadJob;
    readonly revision: number;
    readonly answer: (data: string, more?: Partial<ComputedAnswer>) => void;
    readonly fail: (error: Error) => void;
    isCancelled: boolean;
  }[] = [];

  run(job: ThreadJob, { revision }: Projection) {
    const { promise, resolve, reject } = withResolvers<ComputedAnswer>();
    const entry = {
      job,
      revision,
      answer: (data: string, more: Partial<ComputedAnswer> = {}) =>
        resolve({ written: written(data), isPartial: false, revision, ...more }),
      fail: reject,
      isCancelled: false,
    };
    this.jobs.push(entry);
    const cancel = () => {
      entry.isCancelled = true;
    };
    return { answer: promise, cancel };
  }

  statistics(): ThreadPoolStatistics {
    throw new Error('nobody asks');
  }
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  return { promise, resolve, reject };
}

function written(data: string, errors: WrittenAnswer['errors'] = []): WrittenAnswer {
  return { data, errors, causes: [] };
}

interface Asking {
  readonly source?: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly revision?: number;
  readonly date?: string;
  readonly now?: string;
  readonly client?: { onGone(listener: () => void): void };
}

function requestFor(asking: Asking = {}): HeavyRequest {
  const { date = '2026-06-15', now = `${date}T12:00:00.000Z`, revision = 3 } = asking;
  const context = {
    viewer: 'public',
    client: asking.client,
    projection: { revision, date, nodeCount: 100_000, edgeCount: 0 },
    services: { now: () => new Date(now) },
  };
  const { operationName, source = '{ gaps { totalCount } }', variables = {} } = asking;
  return { asked: { source, operationName, variables }, context } as unknown as HeavyRequest;
}

/** A client that goes when told. */
function leaver() {
  const listeners: (() => void)[] = [];
  return {
    onGone: (listener: () => void) => void listeners.push(listener),
    leave: () => {
      for (const listener of listeners) listener();
    },
  };
}

function open(cacheBytes = 100_000) {
  const pool = new ToldPool();
  return { pool, heavy: new HeavyAnswers({ pool, cacheBytes }) };
}

const codeOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 'answered',
    (error) => error.extensions?.code ?? error.message,
  );

describe('HeavyAnswers', () => {
  it('keeps an answer for equal requests', async () => {
    const { heavy, pool } = open();
    const first = heavy.answer(requestFor());
    pool.jobs[0]?.answer('{"one":1}');

    expect(await first).toEqual(written('{"one":1}'));
    expect(await heavy.answer(requestFor())).toEqual(written('{"one":1}'));
    expect(pool.jobs).toHaveLength(1);
    expect(() => heavy.statistics()).toThrow('nobody asks');
  });

  it.each<[string, Asking]>([
    ['another text', { source: '{ gaps { sentence } }' }],
    ['other variables', { variables: { first: 2 } }],
    ['another operation', { operationName: 'Other' }],
    ['another day', { date: '2026-06-16' }],
    ['a newer revision', { revision: 4 }],
  ])('computes anew for %s', async (_what, asking) => {
    const { heavy, pool } = open();
    const first = heavy.answer(requestFor());
    pool.jobs[0]?.answer('{}');
    await first;
    const second = heavy.answer(requestFor(asking));
    pool.jobs[1]?.answer('{"other":1}');

    expect(await second).toEqual(written('{"other":1}'));
  });

  it('forgets what it kept when a newer revision comes', async () => {
    const { heavy, pool } = open();
    const old = heavy.answer(requestFor());
    pool.jobs[0]?.answer('{}');
    await old;
    void heavy.answer(requestFor({ revision: 4 }));
    void heavy.answer(requestFor());

    expect(pool.jobs.map(({ revision }) => revision)).toEqual([3, 4, 3]);
  });

  it('does not keep what was asked before a newer revision came', async () => {
    const { heavy, pool } = open();
    const old = heavy.answer(requestFor());
    void heavy.answer(requestFor({ revision: 4 }));
    pool.jobs[0]?.answer('{}');
    await old;
    void heavy.answer(requestFor());

    expect(pool.jobs).toHaveLength(3);
  });

  it.each<[string, Partial<ComputedAnswer>]>([
    ['is partial', { isPartial: true }],
    ['has errors', { written: written('{}', [{ message: 'a' } as never]) }],
    ['is of a later revision than the request', { revision: 4 }],
  ])('does not keep what %s', async (_what, more) => {
    const { heavy, pool } = open();
    const first = heavy.answer(requestFor());
    pool.jobs[0]?.answer('{}', more);
    await first;
    void heavy.answer(requestFor());

    expect(pool.jobs).toHaveLength(2);
  });

  it('keeps nothing beyond its bound, and nothing at all without memory', async () => {
    for (const [bytes, kept] of [
      [0, 0],
      [1_000, 0],
      [3_000, 1],
      [5_000, 2],
    ] as const) {
      const { heavy, pool } = open(bytes);
      for (const first of [1, 2]) {
        const answer = heavy.answer(requestFor({ variables: { first } }));
        pool.jobs[first - 1]?.answer(`"${'x'.repeat(900)}"`);
        await answer;
      }
      for (const first of [1, 2]) void heavy.answer(requestFor({ variables: { first } }));
      expect(4 - pool.jobs.length, `${bytes} bytes`).toBe(kept);
    }
  });

  it('computes once for equal requests at the same time, also when it fails', async () => {
    const { heavy, pool } = open();
    const same = [heavy.answer(requestFor()), heavy.answer(requestFor())];
    pool.jobs[0]?.answer('{}');
    expect(await Promise.all(same)).toEqual([written('{}'), written('{}')]);

    const other = { source: '{ cycles { value } }' };
    const failing = [heavy.answer(requestFor(other)), heavy.answer(requestFor(other))].map(codeOf);
    pool.jobs[1]?.fail(new Error('broken'));
    expect(await Promise.all(failing)).toEqual(['broken', 'broken']);
    void heavy.answer(requestFor(other));
    expect(pool.jobs).toHaveLength(3);
  });

  it('goes on as long as one waits, and cancels when the last one goes', async () => {
    const { heavy, pool } = open();
    const [one, other] = [leaver(), leaver()];
    const codes = [one, other].map((client) => codeOf(heavy.answer(requestFor({ client }))));
    one.leave();
    expect(await codes[0]).toBe('ABANDONED');
    expect(pool.jobs[0]?.isCancelled).toBe(false);
    other.leave();
    expect(await codes[1]).toBe('ABANDONED');
    expect(pool.jobs[0]?.isCancelled).toBe(true);

    const anew = heavy.answer(requestFor());
    pool.jobs[0]?.answer('{"too":"late"}');
    pool.jobs[1]?.answer('{}');
    expect(await anew).toEqual(written('{}'));
  });

  it('does not mind a client that goes when it is answered', async () => {
    const { heavy, pool } = open();
    const client = leaver();
    const answer = heavy.answer(requestFor({ client }));
    pool.jobs[0]?.answer('{}');
    await answer;
    client.leave();

    expect(pool.jobs[0]?.isCancelled).toBe(false);
    expect(await heavy.answer(requestFor())).toEqual(written('{}'));
  });

  it('asks of the day of the request, also when it has just ended', () => {
    const { heavy, pool } = open();
    void heavy.answer(requestFor({ now: '2026-06-15T23:59:59.000Z' }));
    void heavy.answer(requestFor({ now: '2026-06-16T00:00:00.000Z', source: '{ a }' }));

    expect(pool.jobs.map(({ job }) => job.now)).toEqual([
      '2026-06-15T23:59:59.000Z',
      '2026-06-15T23:59:59.999Z',
    ]);
  });
});
