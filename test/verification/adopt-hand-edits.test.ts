import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGraph } from '../../src/projection/open-graph.ts';
import { DATABASE_FILE } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { adoptHandEdits } from '../../src/verification/adopt-hand-edits.ts';
import { verifyStore } from '../../src/verification/verify-store.ts';
import { commitStates, question, requires, stateOf } from '../contract/sample-changes.ts';
import { expectUnbroken, snapshotOf } from '../contract/store-snapshot.ts';

let folder: string;
let store: GraphStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lacuna-adopt-'));
  store = await openStore({ engine: 'sqlite', folder });
  await commitStates(store, question('a'), question('b'), question('c'));
  await commitStates(store, requires('a', 'b'), requires('b', 'c'));
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('adoptHandEdits on a SQLite file', () => {
  it('does nothing where nothing was done by hand', async () => {
    expect(await adoptHandEdits(store)).toEqual({ adoptedCount: 0, obstacles: [] });
    expect(await store.currentRevision()).toBe(2);
  });

  it('logs what was changed, added and removed, after which the store is clean', async () => {
    const graph = await openGraph(store);
    runSql(`
      UPDATE record SET state = replace(state, '"en":"a"', '"en":"Changed"') WHERE id = 'question/a';
      UPDATE record SET provenance = '{}' WHERE id = 'question/c';
      DELETE FROM edge WHERE source = 'question/b';
      INSERT INTO record (id, state, provenance) VALUES ('question/new',
        '{"kind":"Question","slug":"new","fields":{"language":"en","status":"OPEN","title":{"en":"New"}}}', '{}');
      INSERT INTO edge (id, source, target, state, provenance) VALUES
        ('REQUIRES.question.new.question.a', 'question/new', 'question/a',
        '{"type":"REQUIRES","source":"question/new","target":"question/a","fields":{}}', '{}');`);
    expect((await verifyStore(store)).findingCount).toBe(5);

    expect(await adoptHandEdits(store)).toEqual({ adoptedCount: 5, obstacles: [] });

    expect(await verifyStore(store)).toMatchObject({ revision: 3, findings: [], findingCount: 0 });
    const { records, edges, log } = await snapshotOf(store);
    expectUnbroken(log);
    expect(log[2]).toMatchObject({
      actor: 'lacuna verify --adopt',
      message: 'Adopted 5 changes made outside Lacuna',
    });
    expect(records.map(stateOf)).toEqual([
      question('a', { title: { en: 'Changed' } }),
      question('b'),
      question('c'),
      question('new', { title: { en: 'New' } }),
    ]);
    expect(records.map(({ provenance }) => provenance.createdBy)).toEqual([
      'person/tester',
      'person/tester',
      'lacuna verify --adopt',
      'lacuna verify --adopt',
    ]);
    expect(edges.map(stateOf)).toEqual([requires('a', 'b'), requires('new', 'a')]);
    expect(await store.searchCandidates('changed', 10)).toEqual(['question/a']);
    expect(await store.searchCandidates('new', 10)).toEqual(['question/new']);
    expect(await graph.refresh()).toBe(3);
    const projection = graph.project('public');
    expect([projection.nodeCount, projection.edgeCount]).toEqual([4, 2]);
    expect(projection.indexOf('question/new')).toBeDefined();
    graph.close();
  });

  it('adopts nothing unless all of it fits the model, and names every obstacle', async () => {
    runSql(`
      UPDATE record SET state = replace(state, 'ACTIVE', 'ASLEEP') WHERE id = 'question/a';
      UPDATE record SET state = replace(state, '"slug":"b"', '"slug":"B!"') WHERE id = 'question/b';
      UPDATE record SET state = replace(state, '"en":"c"', '"en":"Fine"') WHERE id = 'question/c';
      UPDATE edge SET state = replace(state, '{"visibility"', '{"odd":1,"visibility"')
        WHERE source = 'question/b';`);
    const before = await snapshotOf(store);

    const { adoptedCount, obstacles } = await adoptHandEdits(store);

    expect(adoptedCount).toBe(0);
    expect(obstacles.map(({ id }) => id)).toEqual([
      'question/a',
      'question/b',
      'REQUIRES.question.b.question.c',
    ]);
    expect(obstacles.map(({ message }) => message)).toEqual([
      expect.stringContaining('question/a cannot be adopted: Question.lifecycle is "ASLEEP"'),
      expect.stringContaining('question/b is stored as question/B!'),
      expect.stringContaining('REQUIRES has no field "odd"'),
    ]);
    expect(await snapshotOf(store)).toEqual(before);
  });

  it('does not adopt the removal of a record whose edges are left', async () => {
    runSql("DELETE FROM record WHERE id = 'question/c'");
    const { adoptedCount, obstacles } = await adoptHandEdits(store);

    expect(adoptedCount).toBe(0);
    expect(obstacles).toMatchObject([
      { kind: 'obstacle', message: expect.stringContaining('would lose an end') },
    ]);
    expect(await store.currentRevision()).toBe(2);
  });

  it('adopts nothing when the log itself is broken, and says so in one sentence', async () => {
    runSql(`
      UPDATE log SET entry = replace(entry, 'A test.', 'A lie.') WHERE revision = 1;
      UPDATE record SET state = replace(state, '"en":"a"', '"en":"Changed"');`);

    await expect(adoptHandEdits(store)).rejects.toMatchObject({
      kind: 'damaged',
      message:
        'Nothing was adopted, because the change log is broken: Revision 1 of the log was altered.',
    });
    expect(await store.currentRevision()).toBe(2);
  });

  it('adopts nothing of an entry that others change meanwhile', async () => {
    runSql(`UPDATE record SET state = replace(state, '"en":"a"', '"en":"Changed"')`);
    const busy: GraphStore = {
      ...store,
      async commit(request) {
        await commitStates(store, question('a', { wikidata: 'Q7' }));
        return await store.commit(request);
      },
    };

    const { adoptedCount, obstacles } = await adoptHandEdits(busy);

    expect(adoptedCount).toBe(0);
    expect(obstacles).toMatchObject([{ message: expect.stringContaining('is in revision 3') }]);
    expect(await verifyStore(store)).toMatchObject({ revision: 3, findings: [] });
  });
});

function runSql(sql: string): void {
  const database = new Database(join(folder, DATABASE_FILE));
  database.exec('PRAGMA foreign_keys = OFF');
  database.exec(sql);
  database.close();
}
