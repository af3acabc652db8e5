/** What a thread makes of what it is told while it works, run in this one. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revisionTokens } from '../../src/api/revision-tokens.ts';
import type { SharedGraph } from '../../src/projection/graph-sender.ts';
import { type OpenGraph, openGraph } from '../../src/projection/open-graph.ts';
import { openSqliteStore } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { FromThread, ToThread } from '../../src/threads/messages.ts';
import { workInThread } from '../../src/threads/thread-work.ts';
import { method, question } from '../analysis/small-graphs.ts';
import { type State, writeStates } from '../support/test-api.ts';

const folder = mkdtempSync(join(tmpdir(), 'lacuna-messages-'));
const instance = { baseIri: 'https://lacuna.example/', revisionKey: 'a key' };
let store: GraphStore;
let graph: OpenGraph;
beforeAll(async () => {
  store = await openSqliteStore({ folder });
  await writeStates(store, [question('a')]);
  graph = await openGraph(store);
});
afterAll(async () => {
  graph.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Writes what the graph then knows of. */
async function write(state: State): Promise<void> {
  await writeStates(store, [state]);
  await graph.refresh();
}

/** A thread that is ready: the port to it, and what it is to be told of the graph. */
async function startWork() {
  const { port1: port, port2: there } = new MessageChannel();
  const ready = heard(port, 1);
  const abandoned = new Int32Array(new SharedArrayBuffer(4));
  const location = { engine: 'sqlite', folder } as const;
  await workInThread(there, { location, instance, seconds: 60, abandoned });
  expect(await ready).toEqual([{ kind: 'ready' }]);
  const sender = graph.share();
  return { port, toShared: () => sender.toShared('public', graph.project('public')) };
}

const tell = (port: MessagePort, message: ToThread) => port.postMessage(message);

function ask(port: MessagePort, source: string, shared: SharedGraph): void {
  const asked = { source, operationName: undefined, variables: {} };
  const job = { asked, now: '2026-06-15T12:00:00.000Z' };
  tell(port, { kind: 'answer', id: 1, job, graph: shared });
}

/** The next so many messages. */
function heard(port: MessagePort, count: number): Promise<readonly FromThread[]> {
  return new Promise((resolve) => {
    const messages: FromThread[] = [];
    port.on('message', function take(message: FromThread) {
      messages.push(message);
      if (messages.length < count) return;
      port.off('message', take);
      resolve(messages);
    });
  });
}

async function stop(port: MessagePort): Promise<void> {
  const closed = once(port, 'close');
  tell(port, { kind: 'stop' });
  await closed;
}

describe('a thread', () => {
  it('gives each wait of a job the reply with its number', async () => {
    const { port, toShared } = await startWork();
    const tokens = revisionTokens(instance.revisionKey);
    const now = graph.project('public').revision;
    const [far, near] = [tokens.seal(now + 2, 'public'), tokens.seal(now + 1, 'public')];
    const waits = heard(port, 2);
    ask(
      port,
      `{ far: questions(atLeast: "${far}") { totalCount } near: questions(atLeast: "${near}") { totalCount } }`,
      toShared(),
    );
    const asked = (await waits).map((wait) => (wait.kind === 'reach' ? wait : undefined));
    expect(asked.map((wait) => wait?.revision)).toEqual([now + 2, now + 1]);
    const answer = heard(port, 1);
    for (const wait of asked.toReversed()) {
      const isReached = wait?.revision === now + 1;
      tell(port, { kind: 'reached', id: wait?.id ?? 0, isReached, graph: toShared() });
    }
    const [answered] = await answer;

    expect(answered).toMatchObject({
      kind: 'answered',
      answer: { written: { errors: [{ path: ['far'], extensions: { code: 'UNAVAILABLE' } }] } },
    });
    await stop(port);
  });

  it('tells that it missed something instead of an answer', async () => {
    const { port, toShared } = await startWork();
    toShared();
    await write(method('m'));
    const messages = heard(port, 1);
    ask(port, '{ questions { totalCount } }', toShared());

    expect(await messages).toMatchObject([
      { kind: 'lost', cause: { message: 'A message of columns was lost.' } },
    ]);
    await stop(port);
  });

  it('answers nothing more when it misses something while a job waits', async () => {
    const { port, toShared } = await startWork();
    const wanted = revisionTokens(instance.revisionKey).seal(
      graph.project('public').revision + 1,
      'public',
    );
    const waits = heard(port, 1);
    ask(port, `{ questions(atLeast: "${wanted}") { totalCount } }`, toShared());
    const [wait] = await waits;
    expect(wait).toMatchObject({ kind: 'reach', id: 1 });
    await write(question('b'));
    toShared();
    await write(method('n'));
    const messages = heard(port, 1);
    tell(port, { kind: 'reached', id: 1, isReached: true, graph: toShared() });

    expect(await messages).toMatchObject([{ kind: 'lost' }]);
    port.close();
  });
});
