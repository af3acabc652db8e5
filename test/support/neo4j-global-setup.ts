/**
 * Decides once per run which Neo4j the tests use: the one at NEO4J_URI, whose data they may wipe;
 * else one started here, given Java and Maven; else none, which REQUIRE_NEO4J=1 makes a failure.
 */
import type { TestProject } from 'vitest/node';
import { findMissingTool } from './neo4j-jars.ts';
import { checkNeo4j, type Neo4jConnection, startNeo4j } from './neo4j-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Neo4jConnection | null;
  }
}

/** Vitest calls this before the first test, and what it returns after the last. */
export async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = readGivenConnection();
  if (given !== undefined) {
    await checkNeo4j(given);
    provide('neo4j', given);
    return undefined;
  }

  const missing = findMissingTool();
  if (missing !== undefined) {
    reportMissing(missing);
    provide('neo4j', null);
    return undefined;
  }

  const server = await startNeo4j();
  provide('neo4j', { uri: server.uri, user: server.user, password: server.password });
  return server.close;
}

function readGivenConnection(): Neo4jConnection | undefined {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
  if (uri === undefined || uri === '') return undefined;
  return { uri, user: user ?? 'neo4j', password: password ?? '' };
}

function reportMissing(missing: string): void {
  const report = `NOT RUN: every test that needs Neo4j (NEO4J_URI is not set and ${missing} was not found)`;
  if (process.env['REQUIRE_NEO4J'] === '1') throw new Error(report);
  process.stderr.write(`\n!!! ${report} !!!\n\n`);
}
