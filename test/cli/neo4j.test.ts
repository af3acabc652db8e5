/** What the command says of a Neo4j that it cannot use. */
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findMissingTool } from '../support/neo4j-jars.ts';
import { type Neo4jServer, startNeo4j } from '../support/neo4j-server.ts';
import { buildLacuna, runLacuna } from '../support/run-lacuna.ts';

const isPossible = inject('neo4j') !== null && findMissingTool() === undefined;

describe.skipIf(!isPossible)('lacuna over a Neo4j of its own', () => {
  let server: Neo4jServer;
  beforeAll(async () => {
    await buildLacuna();
    server = await startNeo4j();
  });
  afterAll(() => server?.close());

  const run = (args: readonly string[], more: Record<string, string> = {}) =>
    runLacuna(args, {
      environment: {
        NEO4J_URI: server.uri,
        NEO4J_PASSWORD: server.password,
        PORT: '0',
        SEED: 'example',
        ...more,
      },
    });

  async function cypher(statement: string): Promise<unknown[]> {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
      disableLosslessIntegers: true,
    });
    try {
      const { records } = await driver.executeQuery(statement);
      return records.map((record) => record.toObject());
    } finally {
      await driver.close();
    }
  }

  it('refuses a database that holds something else, and changes nothing', async () => {
    await cypher('CREATE (:Theirs {name: "kept"})');
    const outcome = await run(['serve', '--check']);

    expect(outcome).toEqual({
      code: 1,
      stdout: '',
      stderr: `lacuna: The database at ${server.uri} holds 1 nodes that are not Lacuna's; give an empty database or another NEO4J_DATABASE.\n`,
    });
    expect(await cypher('MATCH (node) RETURN labels(node) AS labels')).toEqual([
      { labels: ['Theirs'] },
    ]);
    expect(await cypher('SHOW CONSTRAINTS YIELD name')).toEqual([]);
    await cypher('MATCH (node) DELETE node');
  });

  it('says that the password is wrong, without showing it', async () => {
    const { code, stdout, stderr } = await run(['seed'], { NEO4J_PASSWORD: 'a-wrong-secret' });

    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^lacuna: Neo4j at \S+ refused: [^\n]+\n$/);
    expect(stderr).not.toContain('a-wrong-secret');
  });

  it('says that there is no such database', async () => {
    const { code, stderr } = await run(['seed'], { NEO4J_DATABASE: 'nowhere' });

    expect(code).toBe(1);
    expect(stderr).toBe(
      `lacuna: Neo4j at ${server.uri} has no database nowhere; name one that exists in NEO4J_DATABASE.\n`,
    );
  });

  it('serves, seeds, exports and queries like the embedded store', async () => {
    const check = await run(['serve', '--check']);
    const seed = await run(['seed', 'example']);
    const exported = await run(['export']);
    const answer = await run(['query', '{ questions(first: 1) { totalCount } }']);

    expect([check.code, check.stderr]).toEqual([0, '']);
    expect(seed.stderr).toMatch(/nothing was missing/);
    expect(exported.stdout).toMatch(/"recordCount":35,"edgeCount":71/);
    expect(answer.code).toBe(0);
  });
});
