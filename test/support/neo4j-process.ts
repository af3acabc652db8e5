/** The Java process of a test's Neo4j, which never outlives the process that launched it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const STOP_TIMEOUT_MS = 30_000;

const JVM_OPTIONS = [
  '-Xmx512m',
  '-XX:+UseSerialGC',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
  '-Dio.netty.tryReflectionSetAccessible=true',
];

/** Launched processes with their homes; both go when this process ends. */
const launched = new Map<ChildProcess, string>();

/** Resolves when the process exists, long before it answers. It prints to `output.log`. */
export async function launchNeo4j(jars: string, homeDirectory: string): Promise<ChildProcess> {
  const entryPoint = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${homeDirectory}`];
  const java = ['java', ...JVM_OPTIONS, '-cp', join(jars, '*'), ...entryPoint];
  const [command = '', ...commandArguments] = [
    ...killedWithParent(),
    ...java,
    `--config-dir=${join(homeDirectory, 'conf')}`,
  ];

  const output = openSync(join(homeDirectory, 'output.log'), 'a');
  const child = spawn(command, commandArguments, { stdio: ['ignore', output, output] });
  closeSync(output);
  if (launched.size === 0) endAllWithThisProcess();
  launched.set(child, homeDirectory);
  await once(child, 'spawn');
  return child;
}

export function isRunning(child: ChildProcess | undefined): child is ChildProcess {
  return child !== undefined && child.exitCode === null && child.signalCode === null;
}

/** Resolves when the process is gone; after 30 seconds no signal is waited for any longer. */
export async function endProcess(
  child: ChildProcess,
  signal: 'SIGTERM' | 'SIGKILL',
): Promise<void> {
  if (!isRunning(child)) return;

  const exit = once(child, 'exit');
  child.kill(signal);
  const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await exit;
  clearTimeout(impatience);
}

/** On Linux the kernel ends the child even when this process is killed; elsewhere see below. */
function killedWithParent(): string[] {
  const prefix = ['setpriv', '--pdeathsig', 'KILL'];
  return spawnSync('setpriv', ['--pdeathsig', 'KILL', 'true']).status === 0 ? prefix : [];
}

function endAllWithThisProcess(): void {
  process.once('exit', endAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      endAll();
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    });
  }
}

function endAll(): void {
  for (const [child, homeDirectory] of launched) {
    child.kill('SIGKILL');
    rmSync(homeDirectory, { recursive: true, force: true });
  }
}
