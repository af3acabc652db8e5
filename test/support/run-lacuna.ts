/** The built command as a process of its own. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const LACUNA = fileURLToPath(new URL('../../dist/cli/lacuna.js', import.meta.url));
const BUILD = fileURLToPath(new URL('../../tools/build.mjs', import.meta.url));
const BUILD_LOCK = fileURLToPath(new URL('../../node_modules/.lacuna-build', import.meta.url));
const LONGEST_BUILD_MS = 120_000;
const LONGEST_RUN_MS = 50_000;

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Run {
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Where it runs; here unless told. */
  readonly folder?: string;
  /** True to give it a terminal, whose output is all in `stdout`. */
  readonly terminal?: boolean;
}

/** A running `lacuna serve`. */
export interface Serving {
  /** Ends with a slash. */
  readonly url: string;
  readonly child: ChildProcess;
  /** Lines of the log so far, in a list that grows. */
  readonly lines: readonly string[];
  /** Its exit, once all of its output was read. */
  readonly exit: Promise<Outcome>;
}

/** Builds what is stale; test files that run at the same time take turns. */
export async function buildLacuna(): Promise<void> {
  while (!takeLock()) await delay(200);
  try {
    await promisify(execFile)(process.execPath, [BUILD]);
  } finally {
    rmSync(BUILD_LOCK, { recursive: true, force: true });
  }
}

/** A folder that is not there yet, in a temporary one, with a way to remove both. */
export async function makeDataFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const parent = await mkdtemp(join(tmpdir(), 'lacuna-cli-'));
  return {
    folder: join(parent, 'data'),
    remove: () => rm(parent, { recursive: true, force: true }),
  };
}

/** Runs `lacuna` to its end with nothing but the given environment. */
export function runLacuna(args: readonly string[], run: Run = {}): Promise<Outcome> {
  const child = start(args, run);
  child.stdin?.end(run.input ?? '');
  return outcomeOf(child);
}

/** Starts `lacuna serve` on any free port and resolves when it answers; the caller ends it. */
export async function serveLacuna(
  environment: Run['environment'],
  folder?: string,
): Promise<Serving> {
  const child = start(['serve'], {
    environment: { PORT: '0', ...environment },
    ...(folder === undefined ? {} : { folder }),
  });
  const lines: string[] = [];
  const exit = outcomeOf(child);
  const url = await new Promise<string>((resolve, reject) => {
    let rest = '';
    child.stdout?.on('data', (text: string) => {
      const parts = (rest + text).split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
      const address = /Lacuna answers at (\S+)graphiql\//.exec(parts.join('\n'))?.[1];
      if (address) resolve(address);
    });
    exit.then(({ stderr }) => reject(new Error(`lacuna ended: ${stderr}`)), reject);
  });
  return { url, child, lines, exit };
}

function start(
  args: readonly string[],
  { environment = {}, folder, terminal = false }: Run,
): ChildProcess {
  const command = [process.execPath, LACUNA, ...args];
  const [program = '', ...rest] = terminal
    ? ['script', '-qec', command.map((word) => `'${word}'`).join(' '), '/dev/null']
    : command;
  const child = spawn(program, rest, {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: 'pipe',
    timeout: LONGEST_RUN_MS,
    killSignal: 'SIGKILL',
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  child.stdout?.setEncoding('utf8');
  child.stderr?.setEncoding('utf8');
  return child;
}

async function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.on('data', (text: string) => {
      texts[name] += text;
    });
  }
  // A command that refuses its arguments ends before it reads its input.
  child.stdin?.on('error', () => undefined);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...texts };
}

function takeLock(): boolean {
  try {
    mkdirSync(BUILD_LOCK);
    return true;
  } catch {
    if (ageOf(BUILD_LOCK) > LONGEST_BUILD_MS) rmSync(BUILD_LOCK, { recursive: true, force: true });
    return false;
  }
}

function ageOf(path: string): number {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}
