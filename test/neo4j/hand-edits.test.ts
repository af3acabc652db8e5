/** What people do to the graph with Neo4j's own tools. */
import { beforeEach, describe, expect, it } from 'vitest';
import { openGraph } from '../../src/projection/open-graph.ts';
import { openNeo4jStore } from '../../src/store/engines/neo4j/open-neo4j-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { adoptHandEdits } from '../../src/verification/adopt-hand-edits.ts';
import { verifyStore } from '../../src/verification/verify-store.ts';
import { commitStates, question, requires, stateOf } from '../contract/sample-changes.ts';
import { expectUnbroken, snapshotOf } from '../contract/store-snapshot.ts';
import { describeOnNeo4j } from './test-neo4j.ts';

const NEW = "{slug: 'new', language: 'en', status: 'OPEN', title_en: 'New by hand'}";

/** What was done, what must be found, and what is stored after it was adopted. */
interface HandEdit {
  readonly name: string;
  readonly cypher: string;
  readonly found: readonly string[];
  readonly after: (store: GraphStore) => Promise<void>;
}

const HAND_EDITS: readonly HandEdit[] = [
  {
    name: 'a text was changed',
    cypher: "MATCH (record:Question {slug: 'a'}) SET record.title_en = 'By hand'",
    found: ['changed question/a'],
    after: async (store) => {
      expect(await titleOf(store, 'question/a')).toEqual({ en: 'By hand' });
      expect(await store.searchCandidates('hand', 10)).toEqual(['question/a']);
    },
  },
  {
    name: 'the text in the record’s own language was changed',
    cypher: "MATCH (record:Question {slug: 'a'}) SET record.title = 'By hand'",
    found: ['changed question/a'],
    after: async (store) => expect(await titleOf(store, 'question/a')).toEqual({ en: 'By hand' }),
  },
  {
    name: 'a property of an edge was set',
    cypher: "MATCH (:Question {slug: 'a'})-[edge:REQUIRES]->() SET edge.confidence = 0.25",
    found: ['changed REQUIRES.question.a.question.b'],
    after: async (store) => {
      const [edge] = await store.readEdges(['REQUIRES.question.a.question.b']);
      expect(edge?.fields['confidence']).toBe(0.25);
      expect(edge?.provenance.createdBy).toBe('person/tester');
    },
  },
  {
    name: 'a node was made',
    cypher: `CREATE (:Question ${NEW})`,
    found: ['added question/new'],
    after: async (store) => {
      const [record] = await store.readRecords(['question/new']);
      expect(stateOf(record)).toEqual(question('new', { title: { en: 'New by hand' } }));
      expect(record?.provenance).toMatchObject({
        createdBy: 'lacuna verify --adopt',
        revision: 2,
      });
      expect(await store.searchCandidates('hand', 10)).toEqual(['question/new']);
    },
  },
  {
    name: 'a relationship was drawn',
    cypher: `MATCH (a:Question {slug: 'c'}), (b:Question {slug: 'a'})
      CREATE (a)-[:REQUIRES {rationale: 'Obvious.'}]->(b)`,
    found: ['added REQUIRES.question.c.question.a'],
    after: async (store) => {
      const [edge] = await store.readEdges(['REQUIRES.question.c.question.a']);
      expect(stateOf(edge)).toEqual(requires('c', 'a', { rationale: 'Obvious.' }));
    },
  },
  {
    name: 'a symmetric relationship was drawn the other way round',
    cypher: `CREATE (:Topic {slug: 'z', language: 'en', prefLabel_en: 'Z'})-[:RELATED]->
      (:Topic {slug: 'y', language: 'en', prefLabel_en: 'Y'})`,
    found: ['added topic/y', 'added topic/z', 'added RELATED.topic.y.topic.z'],
    after: async (store) => {
      const [edge] = await store.readEdges(['RELATED.topic.y.topic.z']);
      expect(edge).toMatchObject({ source: 'topic/y', target: 'topic/z' });
    },
  },
  {
    name: 'nodes were made together with a relationship between them and one to an old node',
    cypher: `MATCH (old:Question {slug: 'a'})
      CREATE (one:Question ${NEW})-[:REQUIRES]->(other:Question
        {slug: 'other', language: 'ru', status: 'OPEN', title: 'Другой', lifecycle: 'RETRACTED'}),
      (other)-[:REQUIRES]->(old)`,
    found: [
      'added question/new',
      'added question/other',
      'added REQUIRES.question.new.question.other',
      'added REQUIRES.question.other.question.a',
    ],
    after: async (store) => {
      const [other] = await store.readRecords(['question/other']);
      expect(other?.fields).toMatchObject({ lifecycle: 'RETRACTED', title: { ru: 'Другой' } });
      expect(await store.scanEdges({ limit: 10 })).toHaveLength(4);
    },
  },
  {
    name: 'a relationship was removed',
    cypher: "MATCH (:Question {slug: 'a'})-[edge:REQUIRES]->() DELETE edge",
    found: ['removed REQUIRES.question.a.question.b'],
    after: async (store) => expect(await store.scanEdges({ limit: 10 })).toHaveLength(1),
  },
  {
    name: 'a node was removed with its relationships',
    cypher: "MATCH (record:Question {slug: 'b'}) DETACH DELETE record",
    found: [
      'removed question/b',
      'removed REQUIRES.question.a.question.b',
      'removed REQUIRES.question.b.question.c',
    ],
    after: async (store) => {
      const [newest] = await store.readHistory('question/b', 1);
      expect(newest).toMatchObject({ revision: 2, after: null, actor: 'lacuna verify --adopt' });
      expect(await store.scanRecords({ limit: 10 })).toHaveLength(2);
    },
  },
  {
    name: 'a node was removed and made again',
    cypher: `MATCH (record:Question {slug: 'c'}) DETACH DELETE record
      CREATE (:Question {slug: 'c', language: 'en', status: 'OPEN', title_en: 'Again'})`,
    found: ['removed question/c', 'added question/c', 'removed REQUIRES.question.b.question.c'],
    after: async (store) => {
      expect(await titleOf(store, 'question/c')).toEqual({ en: 'Again' });
      const history = await store.readHistory('question/c', 10);
      expect(history.map(({ revision }) => revision)).toEqual([2, 1]);
      expect(history[0]?.before).toBe(history[1]?.after);
    },
  },
  {
    name: 'digest and provenance were taken away',
    cypher: `MATCH (record:Question {slug: 'a'})
      REMOVE record.digest, record.revision, record.createdAt, record.createdBy`,
    found: ['provenance question/a'],
    after: async (store) => {
      const [record] = await store.readRecords(['question/a']);
      expect(stateOf(record)).toEqual(question('a'));
      expect(record?.provenance).toMatchObject({
        createdBy: 'lacuna verify --adopt',
        revision: 2,
      });
    },
  },
];

describeOnNeo4j('a Neo4j that people write into by hand', (getNeo4j) => {
  let store: GraphStore;
  beforeEach(async () => {
    await getNeo4j().wipe();
    store = await openNeo4jStore(getNeo4j().connection);
    await commitStates(
      store,
      ...['a', 'b', 'c'].map((slug) => question(slug)),
      requires('a', 'b'),
      requires('b', 'c'),
    );
    return () => store.close();
  });

  it('is clean before, also with what is nobody’s business', async () => {
    await getNeo4j().run(
      "MATCH (record:Question {slug: 'a'}) CREATE (record)-[:MINE]->(:Note {text: 'Mine'})",
    );

    expect(await verifyStore(store)).toMatchObject({
      findings: [],
      findingCount: 0,
      recordCount: 3,
      edgeCount: 2,
    });
    expect(await adoptHandEdits(store)).toEqual({ adoptedCount: 0, obstacles: [] });
  });

  describe('finds and adopts that', () => {
    it.each(HAND_EDITS)('$name', async ({ cypher, found, after }) => {
      const graph = await openGraph(store);
      await getNeo4j().run(cypher);
      const { findings } = await verifyStore(store);
      const told = findings.map(({ kind, id }) => `${kind} ${id}`);
      expect(told.toSorted()).toEqual([...found].toSorted());

      const { adoptedCount, obstacles } = await adoptHandEdits(store);

      expect(obstacles).toEqual([]);
      expect(adoptedCount).toBe(new Set(findings.map(({ id }) => id)).size);
      expect(await verifyStore(store)).toMatchObject({ findings: [], revision: 2 });
      await after(store);
      const { records, edges, log } = await snapshotOf(store);
      expectUnbroken(log);
      expect(await getNeo4j().run('MATCH (node:Record) RETURN count(node) AS n')).toEqual([
        { n: records.length },
      ]);
      expect(await getNeo4j().run('MATCH ()-[edge]->() RETURN count(edge) AS n')).toEqual([
        { n: edges.length },
      ]);
      await graph.refresh();
      const projection = graph.project('public');
      expect(projection.nodeCount).toBe(records.length);
      expect(projection.edgeCount).toBe(edges.length);
      graph.close();
    });
  });

  it('adopts all of it at once', async () => {
    for (const { cypher } of HAND_EDITS.slice(0, 5)) await getNeo4j().run(cypher);
    const { adoptedCount, obstacles } = await adoptHandEdits(store);

    expect([adoptedCount, obstacles]).toEqual([4, []]);
    const [, entry] = await store.readLog(0, 10);
    expect(entry).toMatchObject({
      actor: 'lacuna verify --adopt',
      message: 'Adopted 4 changes made outside Lacuna',
    });
    expect(await verifyStore(store)).toMatchObject({ findings: [], revision: 2 });
  });

  it('keeps what others attached to a node that it adopts', async () => {
    await getNeo4j().run(`CREATE (:Mine:Question ${NEW})-[:MINE]->(:Note {text: 'Mine'})`);
    await adoptHandEdits(store);

    const rows = await getNeo4j().run(
      "MATCH (record:Record:Mine {id: 'question/new'})-[:MINE]->(note) RETURN note.text AS text",
    );
    expect(rows).toEqual([{ text: 'Mine' }]);
  });

  it.each([
    [
      'a field is missing',
      "CREATE (:Question {slug: 'x', language: 'en', title_en: 'X'})",
      'status',
    ],
    [
      'a field is unknown',
      "CREATE (:Question {slug: 'x', language: 'en', status: 'OPEN', title_en: 'X', colour: 'red'})",
      'Question has no field "colour"',
    ],
    ['a slug is missing', "CREATE (:Question {language: 'en'})", 'The slug ""'],
    ['a node has two kinds', "CREATE (:Question:Topic {slug: 'x'})", '"Question and Topic" is not'],
    [
      'a relationship leads to no record',
      "MATCH (a:Question {slug: 'a'}) CREATE (a)-[:REQUIRES]->(:Note)",
      '"" is not the id of a record',
    ],
    [
      'a value is not allowed',
      "MATCH (a:Question {slug: 'a'}) SET a.status = 'MAYBE'",
      'Question.status is "MAYBE"',
    ],
    [
      'a record was made twice',
      "CREATE (:Question {slug: 'a', language: 'en', status: 'OPEN', title_en: 'A'})",
      'question/a was made by hand although it exists',
    ],
    [
      'an edge was drawn twice',
      "MATCH (a:Question {slug: 'a'}), (b:Question {slug: 'b'}) CREATE (a)-[:REQUIRES]->(b)",
      'REQUIRES.question.a.question.b was made by hand although it exists',
    ],
  ])('adopts nothing when %s, and says so', async (_name, cypher, words) => {
    await getNeo4j().run(cypher);
    await getNeo4j().run("MATCH (record:Question {slug: 'c'}) SET record.wikidata = 'Q3'");
    const graphBefore = await everything();

    const { adoptedCount, obstacles } = await adoptHandEdits(store);

    expect(adoptedCount).toBe(0);
    expect(obstacles.map(({ message }) => message).join('\n')).toContain(words);
    expect(await everything()).toEqual(graphBefore);
    expect((await verifyStore(store)).findingCount).toBeGreaterThan(1);
  });

  it('adopts nothing when the log is broken', async () => {
    await getNeo4j().run('MATCH (entry:LogEntry) SET entry.actor = "nobody"');
    await getNeo4j().run("MATCH (record:Question {slug: 'c'}) SET record.wikidata = 'Q3'");

    await expect(adoptHandEdits(store)).rejects.toMatchObject({ kind: 'damaged' });
    expect((await verifyStore(store)).findings.map(({ kind }) => kind)).toEqual(['log', 'changed']);
  });

  it('names what was done to the log', async () => {
    for (const slug of ['d', 'e', 'f', 'g']) await commitStates(store, question(slug));
    const damages = [
      ['MATCH (entry:LogEntry {revision: 3}) DELETE entry', 'log revision 3'],
      ['MATCH (item:LogItem {revision: 5}) SET item.state = "{"', 'log revision 5'],
    ] as const;
    const expected: string[] = [];
    for (const [cypher, found] of damages) {
      await getNeo4j().run(cypher);
      expected.push(found);
      const { findings } = await verifyStore(store);
      expect(findings.map(({ kind, id }) => `${kind} ${id}`)).toEqual(expected);
    }
  });

  async function everything(): Promise<unknown> {
    return await getNeo4j().run(`
      MATCH (node) OPTIONAL MATCH (node)-[edge]->(other)
      RETURN labels(node) AS labels, properties(node) AS properties, type(edge) AS type,
        properties(edge) AS edge, elementId(other) AS other, elementId(node) AS id
      ORDER BY id, type, other`);
  }
});

async function titleOf(store: GraphStore, id: string): Promise<unknown> {
  const [record] = await store.readRecords([id]);
  return record?.fields['title'];
}
