import { createServer } from 'node:net';
import neo4j from 'neo4j-driver';
import { beforeEach, expect, it } from 'vitest';
import {
  type CommitAllAttempt,
  type CommitAttempt,
  commitAllInTransaction,
  commitInTransaction,
} from '../../src/store/engines/neo4j/commit-in-transaction.ts';
import { Neo4jDatabase } from '../../src/store/engines/neo4j/neo4j-database.ts';
import { openNeo4jStore } from '../../src/store/engines/neo4j/open-neo4j-store.ts';
import { loadStatements } from '../../src/store/engines/neo4j/statements.ts';
import type { LogEntry } from '../../src/store/graph-store.ts';
import { touchedBy } from '../../src/store/seal-commit.ts';
import {
  commitStates,
  question,
  removals,
  requestOf,
  requires,
} from '../contract/sample-changes.ts';
import { expectUnbroken, snapshotOf } from '../contract/store-snapshot.ts';
import { describeOnNeo4j, type TestNeo4j } from './test-neo4j.ts';

const TRANSIENT = 'Neo.TransientError.Transaction.DeadlockDetected';

describeOnNeo4j('openNeo4jStore', (getNeo4j) => {
  beforeEach(() => getNeo4j().wipeWithSchema());

  it('refuses a database of others and leaves it as it is', async () => {
    const { connection, run } = getNeo4j();
    await run("CREATE (:Film {title: 'Metropolis'})-[:SHOWN_IN]->(:Year {number: 1927})");

    await expect(openNeo4jStore(connection)).rejects.toMatchObject({
      kind: 'foreign',
      message: `The database at ${connection.uri} holds 2 nodes that are not Lacuna's; give an empty database or another NEO4J_DATABASE.`,
    });

    expect(await run('MATCH (node) RETURN count(node) AS count')).toEqual([{ count: 2 }]);
    expect(await run('SHOW CONSTRAINTS')).toEqual([]);
  });

  it('refuses a database of a newer Lacuna', async () => {
    const { connection, run } = getNeo4j();
    await (await openNeo4jStore(connection)).close();
    await run('MATCH (mark:Lacuna) SET mark.format = 9999');

    await expect(openNeo4jStore(connection)).rejects.toMatchObject({
      kind: 'foreign',
      message: expect.stringContaining('use a newer version'),
    });
  });

  it('prepares an empty database once, though several processes open it together', async () => {
    const { connection, run } = getNeo4j();

    const stores = await Promise.all([1, 2, 3].map(() => openNeo4jStore(connection)));

    expect(
      await run('MATCH (node) UNWIND labels(node) AS label RETURN label ORDER BY label'),
    ).toEqual([{ label: 'Lacuna' }, { label: 'LogHead' }]);
    for (const store of stores) await store.close();
  });

  it('goes on where a preparation was cut short', async () => {
    const { connection, run } = getNeo4j();
    await (await openNeo4jStore(connection)).close();
    await run('MATCH (node) DETACH DELETE node');
    await run('DROP CONSTRAINT edge_id_REQUIRES');
    await run('DROP INDEX record_search');

    const store = await openNeo4jStore(connection);

    await commitStates(store, question('a'), question('b'), requires('a', 'b'));
    expect(await store.searchCandidates('a', 10)).toEqual(['question/a']);
    expect(await store.scanEdges({ limit: 10 })).toHaveLength(1);
    await store.close();
  });

  it('names a database that does not exist', async () => {
    const options = { ...getNeo4j().connection, database: 'nowhere' };

    await expect(openNeo4jStore(options)).rejects.toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('no database nowhere'),
    });
  });

  it('keeps the edges of each type apart when one commit has many types', async () => {
    const { connection, run } = getNeo4j();
    const store = await openNeo4jStore(connection);
    const edge = requires('a', 'b');

    await commitStates(store, question('a'), question('b'), edge, { ...edge, type: 'REFINES' });

    expect(await run('MATCH ()-[edge]->() RETURN type(edge) AS type ORDER BY type')).toEqual([
      { type: 'REFINES' },
      { type: 'REQUIRES' },
    ]);
    await store.close();
  });

  it('refuses to remove a record to which somebody drew a relationship by hand', async () => {
    const { connection, run } = getNeo4j();
    const store = await openNeo4jStore(connection);
    await commitStates(store, question('a'));
    await run("MATCH (record:Question {slug: 'a'}) CREATE (record)-[:MINE]->(record)");

    await expect(store.commit(requestOf([{ remove: 'question/a' }]))).rejects.toMatchObject({
      kind: 'dangling',
      message: expect.stringContaining('MINE'),
    });
    await store.close();
  });

  it('says that the log is damaged when an entry is missing', async () => {
    const { connection, run } = getNeo4j();
    const store = await openNeo4jStore(connection);
    for (const slug of ['a', 'b', 'c']) await commitStates(store, question(slug));
    await run('MATCH (entry:LogEntry {revision: 2}) DELETE entry');

    await expect(store.readLog(0, 10)).rejects.toMatchObject({ kind: 'damaged' });
    await store.close();
  });

  it('finds records by hundreds of words and by words longer than the index keeps', async () => {
    const store = await openNeo4jStore(getNeo4j().connection);
    const words = Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ');
    const long = 'a'.repeat(400);
    await commitStates(
      store,
      question('many', { text: { en: words } }),
      question('long', { text: { en: `${long}b` } }),
    );

    expect(await store.searchCandidates(words, 10)).toEqual(['question/many']);
    expect(await store.searchCandidates(`${words} word300`, 10)).toEqual([]);
    expect(await store.searchCandidates(`${long}b`, 10)).toEqual(['question/long']);
    expect(await store.searchCandidates(`${long}c`, 10)).toEqual([]);
    expect(await store.searchCandidates('b', 10)).toEqual([]);
    await store.close();
  });

  it('turns the payloads of an older format into log items, and loses nothing', async () => {
    const { connection, run } = getNeo4j();
    const store = await openNeo4jStore(connection);
    await commitStates(store, question('z'), question('a'), requires('a', 'z'));
    await commitStates(store, question('a', { wikidata: 'Q1' }), question('b'));
    await store.commit(requestOf(removals(requires('a', 'z'), question('z'))));
    const before = await snapshotOf(store);
    const history = await store.readHistory('question/z', 10);
    await store.close();
    await backToFormat8(run, before.log);

    const opened = await openNeo4jStore(connection);

    expect(await snapshotOf(opened)).toEqual(before);
    expect(await opened.readHistory('question/z', 10)).toEqual(history);
    await commitStates(opened, question('new'));
    expectUnbroken(await opened.readLog(0, 10));
    await opened.close();
    expect(await run('MATCH (old:Payload) RETURN count(old) AS n')).toEqual([{ n: 0 }]);
    expect(
      await run("SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH 'payload' RETURN name"),
    ).toEqual([]);
  });

  it('recognises several commits of its own when the answer to them was lost', async () => {
    const { connection } = getNeo4j();
    const store = await openNeo4jStore(connection);
    const database = new Neo4jDatabase(connection, await loadStatements());
    let madeCount = 0;
    const attempt: CommitAllAttempt = {
      requests: {
        *[Symbol.iterator]() {
          madeCount += 1;
          yield requestOf([{ put: question('a'), expected: 'absent' }]);
          yield requestOf([{ put: question('b'), expected: 'absent' }]);
        },
      },
    };
    const tryOnce = () =>
      database.write((transaction) => commitAllInTransaction(transaction, attempt));

    const first = await tryOnce();
    const second = await tryOnce();

    expect(first).toEqual({ revision: 2, changed: 2 });
    expect(second).toEqual(first);
    expect(madeCount).toBe(1);
    expect(await store.currentRevision()).toBe(2);
    await database.close();
    await store.close();
  });

  it('makes the requests anew when several commits must be tried once more', async () => {
    const { connection } = getNeo4j();
    const store = await openNeo4jStore(connection);
    const database = new Neo4jDatabase(connection, await loadStatements());
    const attempt: CommitAllAttempt = {
      requests: [requestOf([{ put: question('a'), expected: 'absent' }])],
    };
    let tries = 0;
    const result = await database.writeLong(async (transaction) => {
      const done = await commitAllInTransaction(transaction, attempt);
      tries += 1;
      if (tries === 1) throw deadlock();
      return done;
    });

    expect([tries, result]).toEqual([2, { revision: 1, changed: 1 }]);
    expect(await store.scanRecords({ limit: 10 })).toHaveLength(1);
    await database.close();
    await store.close();
  });

  it('says that requests which can be made but once were interrupted, and writes nothing', async () => {
    const { connection } = getNeo4j();
    const store = await openNeo4jStore(connection);
    const database = new Neo4jDatabase(connection, await loadStatements());
    function* once() {
      yield requestOf([{ put: question('a') }]);
    }
    const attempt: CommitAllAttempt = { requests: once() };
    const result = database.writeLong(async (transaction) => {
      await commitAllInTransaction(transaction, attempt);
      throw deadlock();
    });

    await expect(result).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await store.currentRevision()).toBe(0);
    await database.close();
    await store.close();
  });

  it('recognises its own commit when the answer to it was lost', async () => {
    const { connection } = getNeo4j();
    const store = await openNeo4jStore(connection);
    const database = new Neo4jDatabase(connection, await loadStatements());
    const request = requestOf([{ put: question('a'), expected: 'absent' }]);
    const attempt: CommitAttempt = { request, touched: touchedBy(request.changes) };
    const tryOnce = () =>
      database.write((transaction) => commitInTransaction(transaction, attempt));

    const first = await tryOnce();
    const second = await tryOnce();

    expect(second).toEqual(first);
    expect(await store.currentRevision()).toBe(1);
    await database.close();
    await store.close();
  });
});

function deadlock(): Error {
  const { Neo4jError } = neo4j;
  return Object.assign(Object.create(Neo4jError.prototype) as Error, {
    name: 'Neo4jError',
    message: 'deadlock',
    code: TRANSIENT,
    retriable: true,
    retryable: true,
  });
}

/** Keeps the log as formats up to 8 did: items as JSON in the entry, states as payloads. */
async function backToFormat8(run: TestNeo4j['run'], log: readonly LogEntry[]): Promise<void> {
  await run('DROP CONSTRAINT log_item_place');
  await run('DROP INDEX log_item_history');
  await run(
    'CREATE CONSTRAINT payload_place FOR (payload:Payload) REQUIRE (payload.revision, payload.position) IS UNIQUE',
  );
  await run('CREATE INDEX payload_id FOR (payload:Payload) ON (payload.id)');
  await run('MATCH (item:LogItem) WHERE item.state IS NULL DELETE item');
  await run('MATCH (item:LogItem) REMOVE item:LogItem, item.before, item.after SET item:Payload');
  for (const { revision, items } of log) {
    const digests = items.map(({ id, before, after }) => ({ id, before, after }));
    await run('MATCH (entry:LogEntry {revision: $revision}) SET entry.items = $items', {
      revision,
      items: JSON.stringify(digests),
    });
  }
  await run('MATCH (mark:Lacuna) SET mark.format = 8');
}

it('says in one sentence which server cannot be reached, within seconds', async () => {
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const options = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'any' };

  const unanswered = await openNeo4jStore(options).catch((error: unknown) => error);
  silent.close();

  expect(unanswered).toMatchObject({
    kind: 'unavailable',
    message: `Neo4j at ${options.uri} cannot be reached.`,
  });
}, 15_000);

it('refuses an address of something else', async () => {
  const options = { uri: 'postgres://127.0.0.1', user: 'a', password: 'b' };

  await expect(openNeo4jStore(options)).rejects.toMatchObject({ kind: 'invalid' });
});
