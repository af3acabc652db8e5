/** Outlines of a Neo4j into which people have written by hand. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Neo4jDatabase } from '../../src/store/engines/neo4j/neo4j-database.ts';
import { openNeo4jStore } from '../../src/store/engines/neo4j/open-neo4j-store.ts';
import { readOutlines } from '../../src/store/engines/neo4j/read-outlines.ts';
import { loadStatements } from '../../src/store/engines/neo4j/statements.ts';
import { outlinesOf, scannedOutlines } from '../contract/outlines-of.ts';
import { commitStates, question, requires } from '../contract/sample-changes.ts';
import { describeOnNeo4j } from './test-neo4j.ts';

const MANY = 1_300;

describeOnNeo4j('outlines of a Neo4j', (getNeo4j) => {
  beforeEach(async () => {
    await getNeo4j().wipe();
    const store = await openNeo4jStore(getNeo4j().connection);
    await commitStates(
      store,
      ...['a', 'b', 'c'].map((slug) => question(slug, { wikidata: 'Q1' })),
      requires('a', 'b', { confidence: 0.5 }),
      requires('b', 'c', { confidence: 0.25 }),
    );
    await store.close();
  });

  describe('are those of the scans when', () => {
    const EDITS: readonly (readonly [name: string, cypher: string])[] = [
      ['a value was changed', "MATCH (r:Question {slug: 'a'}) SET r.status = 'ANSWERED'"],
      ['a value was removed', "MATCH (r:Question {slug: 'a'}) REMOVE r.wikidata, r.language"],
      ['a text was added', "MATCH (r:Question {slug: 'a'}) SET r.text_ru = 'Т'"],
      [
        'a text was written without its language',
        "MATCH (r:Question {slug: 'a'}) SET r.text = 'T'",
      ],
      ['provenance was removed', 'MATCH (r:Question) REMOVE r.revision, r.createdAt, r.updatedAt'],
      ['a moment is a text', "MATCH (r:Question) SET r.createdAt = '2020-02-02T02:02:02Z'"],
      [
        'an edge was changed',
        "MATCH ()-[e:REQUIRES]->() SET e.confidence = 1, e.verification = 'X'",
      ],
      ['an edge lost what it said', 'MATCH ()-[e:REQUIRES]->() REMOVE e.confidence, e.revision'],
      ['a node was made', "CREATE (:Question {slug: 'new', language: 'en', status: 'OPEN'})"],
      ['a record without an id was made', "CREATE (:Record:Question {slug: 'new'})"],
      [
        'a relationship was drawn',
        "MATCH (a:Question {slug: 'c'}), (b:Question {slug: 'a'}) CREATE (a)-[:REQUIRES]->(b)",
      ],
      [
        'a relationship of another sort was drawn',
        "MATCH (a:Question {slug: 'c'}), (b:Question {slug: 'a'}) CREATE (a)-[:MINE {id: 'x'}]->(b)",
      ],
      ['nodes of others are there', "CREATE (:Note {id: 'note'})-[:MINE]->(:Note)"],
    ];

    it.each(EDITS)('%s', async (_name, cypher) => {
      await getNeo4j().run(cypher);
      const store = await openNeo4jStore(getNeo4j().connection);

      expect(await outlinesOf(store)).toEqual(await scannedOutlines(store));
      await store.close();
    });
  });

  it('leave out edges of what is no record any longer', async () => {
    await getNeo4j().run("MATCH (r:Question {slug: 'c'}) REMOVE r:Record");
    const store = await openNeo4jStore(getNeo4j().connection);

    expect([...(await outlinesOf(store)).keys()].toSorted()).toEqual([
      'REQUIRES.question.a.question.b',
      'question/a',
      'question/b',
    ]);
    await store.close();
  });

  it('leave out an edge that came to be after the records were read', async () => {
    const store = await openNeo4jStore(getNeo4j().connection);
    let isFirst = true;
    const outlines = await outlinesOf(store, async () => {
      if (!isFirst) return;
      isFirst = false;
      await commitStates(store, question('d'), requires('a', 'd'), requires('c', 'a'));
    });

    expect([...outlines.keys()].filter((id) => id.includes('.')).toSorted()).toEqual([
      'REQUIRES.question.a.question.b',
      'REQUIRES.question.b.question.c',
      'REQUIRES.question.c.question.a',
    ]);
    await store.close();
  });

  it('say which record has an id that is none', async () => {
    await getNeo4j().run("MATCH (r:Question {slug: 'c'}) SET r.id = 'other/c'");
    const store = await openNeo4jStore(getNeo4j().connection);

    await expect(outlinesOf(store)).rejects.toMatchObject({
      kind: 'damaged',
      message: 'The database holds a record with the id other/c.',
    });
    await store.close();
  });

  it('are read with two statements, whatever there is', async () => {
    const slugs = Array.from({ length: MANY }, (_, index) => `q${index}`);
    const store = await openNeo4jStore(getNeo4j().connection);
    await commitStates(
      store,
      ...slugs.map((slug) => question(slug)),
      ...slugs.map((slug) => requires(slug, 'a')),
    );
    await store.close();
    const database = new Neo4jDatabase(getNeo4j().connection, await loadStatements());
    const names: string[] = [];
    let edges = 0;
    const reading = database.readSlowly((transaction) =>
      readOutlines({
        rows(call) {
          names.push(call.name);
          return transaction.rows(call);
        },
      }),
    );
    for await (const part of reading) {
      if ('type' in part) edges += part.sources.length;
    }
    await database.close();

    expect(names).toEqual(['record-outlines', 'edge-outlines']);
    expect(edges).toBe(MANY + 2);
  });
});
