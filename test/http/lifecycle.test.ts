/** How a server takes its address, stops, and answers meanwhile. */
import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { CannotListen, listen } from '../../src/http/listen.ts';
import { postOf, replacing, startTestServer } from '../support/test-server.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function refusalOf(host: string, port: number): Promise<string> {
  const error = await listen(host, port).then(
    async ({ close }) => {
      await close();
      throw new Error('it listens');
    },
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CannotListen);
  return (error as Error).message;
}

/** Reads no record until the gate hears `release`; tells `begun` when the first is asked for. */
async function startSlowServer(stopGraceMs: number) {
  const gate = new EventEmitter();
  let isSlow = false;
  const server = await startTestServer({
    seed: 'example',
    stopGraceMs,
    wrap: (store) =>
      replacing(store, {
        async readRecords(ids) {
          if (isSlow) {
            gate.emit('begun');
            await once(gate, 'release');
          }
          return store.readRecords(ids);
        },
      }),
  });
  isSlow = true;
  closers.push(() => server.store.close());
  return { server, gate };
}

const SLOW = { query: '{ questions(first: 1) { nodes { text } } }' };

describe('listen', () => {
  it('says that a port is in use, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    closers.push(() => other.close());
    const { port } = other.address() as AddressInfo;

    expect(await refusalOf('127.0.0.1', port)).toBe(
      `PORT ${port} on 127.0.0.1 is in use by another program; stop it, or set PORT to a free port (0 takes any).`,
    );
  });

  it.each(['192.0.2.1', 'no-such-host.invalid'])(
    'says that %s is no address here',
    async (host) => {
      expect(await refusalOf(host, 0)).toBe(
        `HOST ${host} is no address of this machine; set HOST to 127.0.0.1, 0.0.0.0 or one of its own.`,
      );
    },
  );

  it.skipIf(process.getuid?.() === 0)(
    'says that a low port needs rights (root has them all)',
    async () => {
      expect(await refusalOf('127.0.0.1', 81)).toMatch(/^PORT 81 .* needs more rights; set PORT/);
    },
  );

  it('answers that it is starting until it is told how to answer', async () => {
    const listening = await listen('127.0.0.1', 0);
    closers.push(() => listening.close());
    const before = await fetch(`${listening.url}health/ready`);
    const live = await fetch(`${listening.url}health/live`);
    listening.answerWith((_request, response) => response.end('ready'));
    const after = await fetch(`${listening.url}health/ready`);

    expect([before.status, await before.json()]).toEqual([503, { status: 'starting' }]);
    expect(before.headers.get('retry-after')).toBe('1');
    expect([live.status, await live.json()]).toEqual([200, { status: 'live' }]);
    expect(await after.text()).toBe('ready');
  });
});

describe('startServer', () => {
  it('serves on an IPv6 address, which stands in brackets in its own', async () => {
    const server = await startTestServer({ host: '::1' });
    closers.push(() => server.close());

    expect(server.url).toMatch(/^http:\/\/\[::1\]:\d+\/$/);
    expect(await server.query('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  });

  it('stops at once when nothing is under way, even with connections kept open', async () => {
    const server = await startTestServer({ stopGraceMs: 5_000 });
    closers.push(() => server.store.close());
    await server.fetch('health/live');
    const idle = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(idle, 'connect');

    const begun = Date.now();
    await server.stop();

    expect(Date.now() - begun).toBeLessThan(1_000);
    idle.destroy();
  });

  it('lets a request under way finish and refuses new ones', async () => {
    const { server, gate } = await startSlowServer(5_000);
    const begun = once(gate, 'begun');
    const underWay = server.fetch('graphql', postOf(SLOW));
    await begun;

    const stopped = server.stop();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect(server.fetch('health/live')).rejects.toThrow('fetch failed');
    gate.emit('release');

    const response = await underWay;
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { questions: { nodes: [{}] } } });
    await stopped;
  });

  it('cuts what is under way when the grace is over', async () => {
    const { server, gate } = await startSlowServer(300);
    const begun = once(gate, 'begun');
    const underWay = server.fetch('graphql', postOf(SLOW)).catch((error: unknown) => error);
    await begun;

    const start = Date.now();
    await server.stop();
    expect(Date.now() - start).toBeLessThan(2_000);

    gate.emit('release');
    expect(await underWay).toBeInstanceOf(Error);
  });

  it('fails without a trace when the graph cannot be loaded', async () => {
    const failing = startTestServer({
      wrap: (store) =>
        replacing(store, {
          readOutlines: () => {
            throw new Error('the disk is gone');
          },
        }),
    });

    await expect(failing).rejects.toThrow('the disk is gone');
  });
});
