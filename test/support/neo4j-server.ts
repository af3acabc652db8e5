/** A real Neo4j in a process of its own, for tests that need one they can stop, kill and restart. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { loadNeo4jJars } from './neo4j-jars.ts';
import { endProcess, isRunning, launchNeo4j } from './neo4j-process.ts';

const START_TIMEOUT_MS = 120_000;
const POLL_MS = 100;

/** What Neo4j creates, and refuses to work with until the password is changed. */
const FIRST_AUTH: Neo4jAuth = { user: 'neo4j', password: 'neo4j' };

interface Neo4jAuth {
  readonly user: string;
  /** At least 8 characters, as Neo4j demands. */
  readonly password: string;
}

export interface Neo4jConnection extends Neo4jAuth {
  readonly uri: string;
}

export interface Neo4jServer extends Neo4jConnection {
  /** Data, configuration and logs; `output.log` holds what the process printed. */
  readonly homeDirectory: string;
  /** Undefined while the server is down. */
  readonly pid: number | undefined;
  /** Starts the server again after `stop` or `kill`: same address, same data. */
  start(): Promise<void>;
  /** Ends the process in good order and keeps the data. */
  stop(): Promise<void>;
  /** Ends the process as a power cut would and keeps the data. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** Stops the server and deletes its home. */
  close(): Promise<void>;
}

/**
 * Starts an empty Neo4j on a free loopback port and resolves once it answers queries, in about
 * six seconds. The caller closes it; should the test process die, the server dies with it.
 */
export async function startNeo4j(options: { auth?: Neo4jAuth } = {}): Promise<Neo4jServer> {
  const auth = options.auth ?? { user: 'neo4j', password: 'lacuna-tests' };
  const jars = await loadNeo4jJars();
  const port = await findFreePort();
  const homeDirectory = await createHome(port);
  const connection = { ...auth, uri: `bolt://127.0.0.1:${port}` };
  let child: ChildProcess | undefined;

  async function startThen(prepare: () => Promise<void>): Promise<void> {
    if (isRunning(child)) throw new Error('this Neo4j runs already');
    child = await launchNeo4j(jars, homeDirectory);
    try {
      await retryUntilReady(child, prepare);
    } catch (error) {
      await endProcess(child, 'SIGKILL');
      const output = await readFile(join(homeDirectory, 'output.log'), 'utf8');
      throw new Error(`Neo4j did not start. ${output.slice(-2_000)}`, { cause: error });
    }
  }

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (child !== undefined) await endProcess(child, signal);
  }

  const server: Neo4jServer = {
    ...connection,
    homeDirectory,
    get pid() {
      return isRunning(child) ? child.pid : undefined;
    },
    start: () => startThen(() => checkNeo4j(connection)),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    async restart() {
      await server.stop();
      await server.start();
    },
    async close() {
      await server.stop();
      await rm(homeDirectory, { recursive: true, force: true });
    },
  };

  try {
    await startThen(() => createUser(connection));
  } catch (error) {
    await server.close();
    throw error;
  }
  return server;
}

/** Throws unless the server answers a query to this user. */
export async function checkNeo4j(connection: Neo4jConnection): Promise<void> {
  await runStatement(connection, 'neo4j', 'RETURN 1');
}

async function createHome(port: number): Promise<string> {
  const homeDirectory = await mkdtemp(join(tmpdir(), 'lacuna-neo4j-'));
  const settings = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.memory.pagecache.size=128m',
    'dbms.usage_report.enabled=false',
    // A test that gives wrong passwords must not lock the others out.
    'dbms.security.auth_max_failed_attempts=0',
    // Otherwise every stop takes ten seconds, also without a single connection.
    'internal.server.bolt.thread_pool_shutdown_wait_time=0s',
  ];
  await mkdir(join(homeDirectory, 'conf'));
  await writeFile(join(homeDirectory, 'conf/neo4j.conf'), `${settings.join('\n')}\n`);
  return homeDirectory;
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function retryUntilReady(child: ChildProcess, prepare: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    try {
      return await prepare();
    } catch (error) {
      const mayBeReadySoon = error instanceof Error && neo4j.isRetryableError(error);
      if (!mayBeReadySoon || !isRunning(child) || Date.now() > deadline) throw error;
    }
    await delay(POLL_MS);
  }
}

async function createUser({ uri, user, password }: Neo4jConnection): Promise<void> {
  const first = { uri, ...FIRST_AUTH };
  const change = 'ALTER CURRENT USER SET PASSWORD FROM $first TO $password';
  await runStatement(first, 'system', change, { first: FIRST_AUTH.password, password });
  if (user === FIRST_AUTH.user) return;

  const create = 'CREATE USER $user SET PASSWORD $password CHANGE NOT REQUIRED';
  await runStatement({ ...first, password }, 'system', create, { user, password });
}

async function runStatement(
  { uri, user, password }: Neo4jConnection,
  database: string,
  statement: string,
  parameters: Record<string, unknown> = {},
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await driver.session({ database }).run(statement, parameters);
  } finally {
    await driver.close();
  }
}
