/** The built server in a process of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer, Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ROOT } from '../report/measure.ts';

const POLL_MS = 2;
const STOP_TIMEOUT_MS = 15_000;
/** Longer than any answer is waited for: an analysis that was cut short would be timed as a whole one. */
const ANALYSIS_SECONDS = '600';

/** A server that was started; it may still be loading. */
export interface ServerProcess {
  /** Ends with a slash. */
  readonly url: string;
  /** When the process was begun, by `performance.now()`. */
  readonly begunAt: number;
  /**
   * When it had its port. The server takes it before anything else, then opens the store and begins to
   * load: so loading begins here.
   */
  readonly portAt: number;
  /** Resident memory now, and the most it ever was, in bytes. */
  memory(): { readonly resident: number; readonly peak: number };
  stop(): Promise<void>;
}

/** Variables that say where the store is. */
export type StoreVariables = Readonly<Record<string, string>>;

/** Builds what is stale, so that no start includes it. */
export function buildServer(root = ROOT): void {
  const { status } = spawnSync(process.execPath, [join(root, 'tools/build.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The server cannot be built.');
}

/** `lacuna serve` on a free port. */
export async function startLacuna(store: StoreVariables, root = ROOT): Promise<ServerProcess> {
  const args = [join(root, 'dist/cli/lacuna.js'), 'serve'];
  return await startProcess(args, { SEED: 'none', ANALYSIS_SECONDS, ...store });
}

/** Any Node program that listens on PORT. */
export async function startProcess(
  args: readonly string[],
  variables: StoreVariables,
): Promise<ServerProcess> {
  const port = await freePort();
  const begunAt = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', ...variables, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilConnected(child, port);
  const portAt = performance.now();
  return {
    url: `http://127.0.0.1:${port}/`,
    begunAt,
    portAt,
    memory: () => memoryOf(child.pid ?? 0),
    stop: () => stop(child),
  };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function untilConnected(child: ChildProcess, port: number): Promise<void> {
  while (!(await canConnect(port))) {
    if (child.exitCode !== null) throw new Error('The server ended before it listened.');
    await delay(POLL_MS);
  }
}

function canConnect(port: number): Promise<boolean> {
  const socket = new Socket();
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.connect(port, '127.0.0.1');
  }).finally(() => socket.destroy()) as Promise<boolean>;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await exit;
  clearTimeout(impatience);
}

/** As Linux tells it. Throws elsewhere. */
function memoryOf(process: number): { readonly resident: number; readonly peak: number } {
  const status = readFileSync(`/proc/${process}/status`, 'utf8');
  const bytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? Number.NaN) * 1_024;
  return { resident: bytes('VmRSS'), peak: bytes('VmHWM') };
}
