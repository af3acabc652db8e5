/** The shared Neo4j of a test run, one test file at a time. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Neo4jConnection } from '../support/neo4j-server.ts';

/** A Neo4j that a test may wipe. */
export interface TestNeo4j {
  readonly connection: Neo4jConnection;
  readonly driver: Driver;
  /** Rows of a statement, with integers as numbers. */
  run<Row = Record<string, unknown>>(
    statement: string,
    parameters?: Record<string, unknown>,
  ): Promise<Row[]>;
  /** Removes all nodes; the schema stays, which saves each test a second. */
  wipe(): Promise<void>;
  /** Removes all nodes, constraints and indexes. */
  wipeWithSchema(): Promise<void>;
}

/** Connects; the caller closes the driver. */
export function connectTestNeo4j(connection: Neo4jConnection): TestNeo4j {
  const { uri, user, password } = connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });

  async function run<Row>(statement: string, parameters?: Record<string, unknown>): Promise<Row[]> {
    const session = driver.session();
    try {
      const { records } = await session.run(statement, parameters);
      return records.map((record) => record.toObject() as Row);
    } finally {
      await session.close();
    }
  }

  async function wipe(): Promise<void> {
    await run('MATCH (node) CALL { WITH node DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS');
  }

  async function wipeWithSchema(): Promise<void> {
    await wipe();
    for (const what of ['CONSTRAINT', 'INDEX']) {
      const rows = await run<{ name: string; type: string }>(`SHOW ${what} YIELD name, type`);
      for (const { name, type } of rows) {
        if (type !== 'LOOKUP') await run(`DROP ${what} ${name}`);
      }
    }
  }

  return { connection, driver, run, wipe, wipeWithSchema };
}

/**
 * Describes tests on the run's Neo4j, which no other test file uses meanwhile. Without one they are
 * skipped, and the title says so; under REQUIRE_NEO4J=1 the global setup has failed before.
 */
export function describeOnNeo4j(title: string, define: (getNeo4j: () => TestNeo4j) => void): void {
  const connection = inject('neo4j') ?? null;
  if (connection === null) {
    describe.skip(`${title} (NOT RUN: there is no Neo4j)`, () => define(failingGet));
    return;
  }
  describe(title, () => {
    let shared: TestNeo4j;
    let release = () => {};
    beforeAll(async () => {
      release = await takeTurn(connection.uri);
      shared = connectTestNeo4j(connection);
    });
    afterAll(async () => {
      await shared?.driver.close();
      release();
    });
    define(() => shared);
  });
}

function failingGet(): TestNeo4j {
  throw new Error('there is no Neo4j');
}

/** Test files run in several processes, and a community server has but one database. */
async function takeTurn(uri: string): Promise<() => void> {
  const lock = join(tmpdir(), `lacuna-tests-${uri.replace(/\W+/g, '-')}.lock`);
  while (!takeLock(lock)) {
    if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true });
    await delay(100);
  }
  return () => rmSync(lock, { recursive: true, force: true });
}

function takeLock(lock: string): boolean {
  try {
    mkdirSync(lock);
  } catch {
    return false;
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  return true;
}

/** Whether the process that took the lock is gone. */
function isAbandoned(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
