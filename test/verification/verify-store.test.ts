import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_FILE } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { verifyStore } from '../../src/verification/verify-store.ts';
import {
  commitStates,
  puts,
  question,
  removals,
  requestOf,
  requires,
} from '../contract/sample-changes.ts';
import { sampleStates } from '../support/sample-states.ts';

const EDGE = 'REQUIRES.question.a.question.b';

let folder: string;
let store: GraphStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lacuna-verify-'));
  store = await openStore({ engine: 'sqlite', folder });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('verifyStore', () => {
  it('finds an empty store clean', async () => {
    expect(await verifyStore(store)).toEqual({
      revision: 0,
      headDigest: '0'.repeat(64),
      entryCount: 0,
      itemCount: 0,
      recordCount: 0,
      edgeCount: 0,
      findings: [],
      findingCount: 0,
    });
  });

  it('finds a store clean that holds everything the model has, and counts it', async () => {
    const { records, edges } = sampleStates(3);
    await commitStates(store, ...records, ...edges);
    await store.commit(requestOf(removals(...edges.slice(0, 5))));
    await store.commit(
      requestOf([{ put: question('imported'), origin: originOf('2020-01-01T00:00:00.000Z') }]),
    );
    for (let count = 0; count < 700; count++) {
      await commitStates(store, question('often', { wikidata: `Q${count % 10}` }));
    }
    runSql('UPDATE item SET state = NULL WHERE revision % 3 = 0');

    const found = await verifyStore(store);

    const [newest] = (await store.readLog((await store.currentRevision()) - 1, 1)) ?? [];
    expect(found).toMatchObject({
      findingCount: 0,
      findings: [],
      revision: 703,
      entryCount: 703,
      itemCount: records.length + edges.length + 5 + 1 + 700,
      recordCount: records.length + 2,
      edgeCount: edges.length - 5,
      headDigest: newest?.digest,
    });
  });

  it('tells how far it is', async () => {
    await commitStates(store, question('a'), question('b'), requires('a', 'b'));
    const told: unknown[] = [];
    await verifyStore(store, (what, count) => told.push([what, count]));

    expect(told).toContainEqual(['log items', 3]);
    expect(told).toContainEqual(['records', 2]);
    expect(told).toContainEqual(['edges', 1]);
  });

  it('takes commits of others for what they are, while it reads', async () => {
    await createSample();
    let round = 0;
    const busy: GraphStore = {
      ...store,
      async scanRecords(page) {
        await commitStates(store, question(`earlier-${round}`), question('b', { wikidata: 'Q9' }));
        await store.commit(requestOf(removals(question(`old-${round + 5}`))));
        const records = await store.scanRecords(page);
        round += 1;
        await commitStates(
          store,
          question(`new-${round}`),
          question('a', { wikidata: `Q${round}` }),
        );
        await store.commit(requestOf(removals(question(`old-${round}`))));
        return records;
      },
    };

    expect(await verifyStore(busy)).toMatchObject({ findings: [], findingCount: 0 });
    expect(round).toBeGreaterThan(0);
  });

  it('names an entry that was written upon what somebody did by hand', async () => {
    await createSample();
    runSql("DELETE FROM record WHERE id = 'question/c'");
    await commitStates(store, question('c', { wikidata: 'Q1' }));

    const { findings } = await verifyStore(store);
    expect(findings.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['sequence question/c']);
  });

  it('names entries that the log should have at its end', async () => {
    await createSample();
    const cut: GraphStore = { ...store, currentRevision: async () => 7 };

    const { findings, headDigest } = await verifyStore(cut);
    expect(findings.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'log revision 6',
      'log revision 7',
    ]);
    expect(headDigest).toBeNull();
  });

  it('lists a thousand findings at most, and counts them all', async () => {
    const many = Array.from({ length: 1_500 }, (_, index) => question(`q${index}`));
    await commitStates(store, ...many);
    runSql("UPDATE record SET state = replace(state, 'en', 'de')");

    const found = await verifyStore(store);
    expect(found.findings).toHaveLength(1_000);
    expect(found.findingCount).toBe(1_500);
  });
});

/** What was done to the file, and what must be found: kind and id. */
const TAMPERINGS: readonly (readonly [name: string, sql: string, ...found: string[]])[] = [
  [
    'a record was changed',
    `UPDATE record SET state = replace(state, '"a"', '"A"') WHERE id = 'question/a'`,
    'changed question/a',
  ],
  [
    'an edge was changed',
    `UPDATE edge SET state = replace(state, 'PUBLIC', 'PRIVATE') WHERE id = '${EDGE}'`,
    `changed ${EDGE}`,
  ],
  [
    'a record was stored under the name of another',
    `UPDATE record SET state = replace(state, '"slug":"a"', '"slug":"b"') WHERE id = 'question/a'`,
    'changed question/a',
  ],
  [
    'a record was given a kind that there is not',
    `UPDATE record SET state = replace(state, 'Question', 'Quest') WHERE id = 'question/a'`,
    'changed question/a',
  ],
  [
    'the digest of a record was changed',
    `UPDATE record SET provenance = json_set(provenance, '$.digest', 'x') WHERE id = 'question/a'`,
    'provenance question/a',
  ],
  [
    'the revision of an edge was changed',
    `UPDATE edge SET provenance = json_set(provenance, '$.revision', 1)`,
    `provenance ${EDGE}`,
  ],
  ['a record was removed', "DELETE FROM record WHERE id = 'question/c'", 'removed question/c'],
  ['an edge was removed', 'DELETE FROM edge', `removed ${EDGE}`],
  [
    'a record was added',
    `INSERT INTO record (id, state, provenance)
     SELECT 'question/x', replace(state, '"c"', '"x"'), provenance FROM record WHERE id = 'question/c'`,
    'added question/x',
  ],
  [
    'a removed record came back',
    `INSERT INTO record (id, state, provenance)
     SELECT 'question/gone', item.state, provenance FROM record, item
     WHERE record.id = 'question/c' AND item.id = 'question/gone' AND item.state IS NOT NULL`,
    'added question/gone',
  ],
  [
    'an edge was added',
    `INSERT INTO edge (id, source, target, state, provenance)
     SELECT 'REQUIRES.question.b.question.a', target, source, state, provenance FROM edge`,
    'added REQUIRES.question.b.question.a',
  ],
  [
    'a record can no longer be read',
    "UPDATE record SET state = substr(state, 9) WHERE id = 'question/b'",
    'unreadable ',
  ],
  ['a log entry was removed', 'DELETE FROM log WHERE revision = 2', 'log revision 2'],
  [
    'several log entries were removed',
    'DELETE FROM log WHERE revision IN (2, 3)',
    'log revision 2',
    'log revision 3',
  ],
  // The log that is left is whole; opening the file again would be refused.
  ['the newest log entry was removed', 'DELETE FROM log WHERE revision = 5', 'added question/last'],
  [
    'the message of a log entry was changed',
    "UPDATE log SET entry = replace(entry, 'A test.', 'A lie.') WHERE revision = 3",
    'log revision 3',
  ],
  [
    'the digest of a log entry was changed',
    `UPDATE log SET digest = '${'a'.repeat(64)}' WHERE revision = 3`,
    'log revision 3',
    'log revision 4',
  ],
  [
    'a log entry can no longer be read',
    'UPDATE log SET entry = substr(entry, 2) WHERE revision = 3',
    'log revision 3',
  ],
  [
    'a log item was removed',
    "DELETE FROM item WHERE revision = 2 AND id = 'question/a'",
    'log revision 2',
    'provenance question/a',
    'changed question/a',
  ],
  [
    'a logged state was changed',
    `UPDATE item SET state = replace(state, '"a"', '"A"') WHERE revision = 1 AND id = 'question/a'`,
    'payload question/a',
  ],
  [
    'a removal was given a state',
    `UPDATE item SET state = '{"kind":"Question","slug":"gone","fields":{}}' WHERE after IS NULL`,
    'payload question/gone',
  ],
  [
    'a logged digest was changed',
    `UPDATE item SET after = '${'b'.repeat(64)}' WHERE revision = 2 AND id = 'question/a'`,
    'log revision 2',
    'payload question/a',
    'changed question/a',
  ],
];

describe('verifyStore on a file that somebody tampered with', () => {
  beforeEach(createSample);

  it('finds nothing before', async () => {
    expect(await verifyStore(store)).toMatchObject({ findings: [], revision: 5 });
  });

  it.each(TAMPERINGS)('names it when %s', async (_name, sql, ...expected) => {
    runSql(sql);

    const { findings, findingCount } = await verifyStore(store);
    const found = findings.map(({ kind, id }) => `${kind} ${id}`);
    const [first] = expected;
    expect(found).toContain(first);
    expect(expected).toEqual(expect.arrayContaining(found));
    expect(findingCount).toBe(findings.length);
    for (const { message } of findings) expect(message).toMatch(/^[^\n]+\.$/);
  });

  it('finds nothing any more when what was done is undone', async () => {
    runSql("UPDATE record SET state = replace(state, 'PUBLIC', 'PRIVATE')");
    expect((await verifyStore(store)).findingCount).toBe(14);
    runSql("UPDATE record SET state = replace(state, 'PRIVATE', 'PUBLIC')");

    expect((await verifyStore(store)).findingCount).toBe(0);
  });
});

describe('verifyStore', () => {
  it('notices each of 20 random changes of one character in the file', async () => {
    await createSample();
    const random = seededRandom(20);
    const columns = [
      ['record', 'state'],
      ['edge', 'state'],
      ['log', 'digest'],
      ['log', 'entry'],
      ['item', 'before'],
      ['item', 'after'],
      ['item', 'state'],
      ['item', 'id'],
    ] as const;
    for (let round = 0; round < 20; round++) {
      const [table, column] = columns[round % columns.length] ?? columns[0];
      const change = changeOneCharacter(table, column, random);
      const { findingCount } = await verifyStore(store);
      expect([change, findingCount]).not.toEqual([change, 0]);
      change.undo();
      expect(await verifyStore(store)).toMatchObject({ findingCount: 0 });
    }
  });
});

/** Changes a letter or digit of a random row's text into another. */
function changeOneCharacter(table: string, column: string, random: () => number) {
  const database = new Database(join(folder, DATABASE_FILE));
  const key = { record: 'id', edge: 'id', log: 'revision', item: 'revision' }[table] ?? 'id';
  const rows = database
    .prepare(`SELECT ${key} AS key, ${column} AS text FROM ${table} WHERE ${column} IS NOT NULL`)
    .all([]) as { key: string | number; text: string }[];
  const row = rows[Math.floor(random() * rows.length)];
  if (!row) throw new RangeError(`${table} is empty`);
  const places = [...row.text.matchAll(/[a-z0-9]/g)].map(({ index }) => index);
  const place = places[Math.floor(random() * places.length)] ?? 0;
  const letter = row.text[place] === '7' ? '8' : '7';
  const changed = `${row.text.slice(0, place)}${letter}${row.text.slice(place + 1)}`;
  const update = `UPDATE ${table} SET ${column} = ? WHERE ${key} = ? AND ${column} = ?`;
  database.prepare(update).run([changed, row.key, row.text]);
  database.close();
  return {
    table,
    column,
    changed,
    undo() {
      const again = new Database(join(folder, DATABASE_FILE));
      again.prepare(update).run([row.text, row.key, changed]);
      again.close();
    },
  };
}

/** Five revisions: records, an edge, a change, a removal. */
async function createSample(): Promise<void> {
  const old = Array.from({ length: 10 }, (_, index) => question(`old-${index}`));
  await commitStates(store, question('a'), question('gone'), ...old);
  await commitStates(store, question('b'), question('a', { wikidata: 'Q4' }));
  await commitStates(store, requires('a', 'b'));
  await store.commit(requestOf([...removals(question('gone')), ...puts(question('c'))]));
  await commitStates(store, question('last'));
}

function originOf(moment: string) {
  return { createdAt: moment, createdBy: 'person/x', updatedAt: moment, updatedBy: 'person/y' };
}

function runSql(sql: string): void {
  const database = new Database(join(folder, DATABASE_FILE));
  database.exec('PRAGMA foreign_keys = OFF');
  database.exec(sql);
  database.close();
}

/** Mulberry32: numbers from 0 to below 1. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
