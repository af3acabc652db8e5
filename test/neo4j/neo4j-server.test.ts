import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMissingTool } from '../support/neo4j-jars.ts';
import { type Neo4jServer, startNeo4j } from '../support/neo4j-server.ts';

describe.skipIf(findMissingTool() !== undefined)('startNeo4j', () => {
  let server: Neo4jServer;
  let driver: Driver;
  beforeAll(async () => {
    server = await startNeo4j({ auth: { user: 'curator', password: 'a-known-secret' } });
    driver = neo4j.driver(server.uri, neo4j.auth.basic('curator', 'a-known-secret'));
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('answers queries to the given user', async () => {
    const { records } = await driver.executeQuery('RETURN 1 AS one');

    expect(records[0]?.get('one').toNumber()).toBe(1);
  });

  it('refuses a wrong password, as often as it is tried', async () => {
    const intruder = neo4j.driver(server.uri, neo4j.auth.basic('curator', 'a-wrong-secret'));

    for (let attempt = 0; attempt < 5; attempt++) {
      await expect(intruder.verifyAuthentication()).resolves.toBe(false);
    }

    await intruder.close();
    await expect(driver.verifyAuthentication()).resolves.toBe(true);
  });

  it.each(['stop', 'kill'] as const)('keeps data and address over %s and start', async (end) => {
    await driver.executeQuery('CREATE (:Kept {by: $end})', { end });

    await server[end]();
    await expect(driver.verifyConnectivity()).rejects.toThrow();
    await server.start();

    const { records } = await driver.executeQuery('MATCH (kept:Kept {by: $end}) RETURN kept', {
      end,
    });
    expect(records).toHaveLength(1);
  });

  it('has a process id only while it runs', async () => {
    const before = server.pid;

    await server.restart();

    expect(server.pid).not.toBe(before);
    await server.stop();
    expect(server.pid).toBeUndefined();
  });
});
