/** What a thread does, run in this one: how it ends when time is up, and when nobody waits. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GAP_KINDS } from '../../src/analysis/gaps/find-gaps.ts';
import { type OpenGraph, openGraph } from '../../src/projection/open-graph.ts';
import { seedStore } from '../../src/seeding/seed-store.ts';
import { openSqliteStore } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { FromThread, ToThread } from '../../src/threads/messages.ts';
import { workInThread } from '../../src/threads/thread-work.ts';

const folder = mkdtempSync(join(tmpdir(), 'lacuna-thread-'));
let store: GraphStore;
let graph: OpenGraph;
beforeAll(async () => {
  store = await openSqliteStore({ folder });
  await seedStore(store, 'example');
  graph = await openGraph(store);
});
afterAll(async () => {
  graph.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Answers one query with so much time; `abandoned` names the job for which nobody waits. */
async function answerWithin(seconds: number, query: string, abandoned = 0) {
  const { port1: here, port2: there } = new MessageChannel();
  const cell = new Int32Array(new SharedArrayBuffer(4)).fill(abandoned);
  const instance = { baseIri: 'https://lacuna.example/', revisionKey: 'a key' };
  const location = { engine: 'sqlite', folder } as const;
  const ready = heard(here);
  await workInThread(there, { location, instance, seconds, abandoned: cell });
  expect(await ready).toEqual({ kind: 'ready' });
  const asked = { source: query, operationName: undefined, variables: {} };
  const job = { asked, now: '2026-06-15T12:00:00.000Z' };
  const shared = graph.share().toShared('public', graph.project('public'));
  tell(here, { kind: 'answer', id: 1, job, graph: shared });
  const message = await heard(here);
  const closed = once(here, 'close');
  tell(here, { kind: 'stop' });
  await closed;
  if (message.kind !== 'answered') throw new Error(`it ${message.kind}`);
  const { isPartial, revision, written } = message.answer;
  expect(revision).toBe(graph.project('public').revision);
  return { isPartial, data: JSON.parse(written.data), errors: written.errors };
}

const tell = (port: MessagePort, message: ToThread) => port.postMessage(message);

const heard = async (port: MessagePort): Promise<FromThread> => (await once(port, 'message'))[0];

const GAPS = `{
  gaps(kinds: [NO_METHOD, ORPHAN]) { totalCount counts { kind } sentence truncated { reason shown total } }
  gapTable { totalCount rows { id } truncated { reason shown total } }
}`;

describe('an answer of a thread', () => {
  it('is whole when there is time', async () => {
    const { data, isPartial } = await answerWithin(60, GAPS);

    expect(isPartial).toBe(false);
    expect(data.gaps.truncated).toBe(null);
    expect(data.gaps.counts).toEqual([{ kind: 'NO_METHOD' }, { kind: 'ORPHAN' }]);
    expect(data.gapTable.totalCount).toBeGreaterThan(0);
  });

  it('names what there was no time for, and is marked as partial', async () => {
    const { data, errors, isPartial } = await answerWithin(0, GAPS);

    expect(isPartial).toBe(true);
    expect(errors).toEqual([]);
    expect(data.gaps).toEqual({
      totalCount: 0,
      counts: [],
      sentence: 'No such gap is found. 2 sorts of gap were not looked for, since time was up.',
      truncated: {
        reason:
          'Time was up before all sorts of gap were looked for; ask for these alone: NO_METHOD, ORPHAN.',
        shown: 0,
        total: 2,
      },
    });
    expect(data.gapTable.truncated).toMatchObject({ shown: 0, total: GAP_KINDS.length });
  });

  it('is not worked out to the end when nobody waits', async () => {
    const { data, errors } = await answerWithin(60, GAPS, 1);

    expect(data).toBe(null);
    expect(errors).toMatchObject([{ message: 'nobody waits for the result any more', cause: 0 }]);
  });

  it('is not partial when nothing asks for the time', async () => {
    const { data, isPartial } = await answerWithin(0, '{ questions { totalCount } }');

    expect(isPartial).toBe(false);
    expect(data.questions.totalCount).toBeGreaterThan(0);
  });
});
