/** Exports that come back to the store that wrote them, with what they had to leave out. */
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Category } from '../../../src/exchange/import/import-plan.ts';
import { itemText } from '../../../src/exchange/import/messages.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { anyOf, open, question, record, requires } from '../../analysis/small-graphs.ts';
import { snapshotOf } from '../../contract/store-snapshot.ts';
import { openTestStore, type State, writeStates } from '../../support/test-api.ts';
import {
  EXPORTED_FORMATS,
  type ExportedFiles,
  exportFiles,
  importFiles,
  planFiles,
} from '../round-trip/exported-files.ts';
import { exportItems, planItems } from './item-files.ts';

const work = (slug: string, fields: Record<string, string> = {}) =>
  record('Work', slug, { title: { en: slug }, ...fields });
const hidden = (slug: string) => work(slug, { visibility: 'LAB' });
const SOURCES = ['work/h', 'work/v', 'work/gone', 'prerequisite-group/g', 'work/w', 'work/i'];
const EDGE = 'REQUIRES.question.a.question.b';

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore([
    ...open('a', 'b', 'o'),
    question('secret', { visibility: 'LAB' }),
    ...anyOf('o', 'g', ['secret']),
    work('v'),
    work('w'),
    work('x'),
    hidden('h'),
    hidden('i'),
    requires('a', 'b', { sources: SOURCES }),
    requires('b', 'a', { sources: ['work/h'] }),
    requires('o', 'a'),
  ]);
});
afterEach(() => store.close());

async function sourcesOf(id: string): Promise<unknown> {
  const [edge] = await store.readEdges([id]);
  return edge?.fields['sources'];
}

describe.each(EXPORTED_FORMATS)('an export as %s', (format) => {
  it('holds no hidden record, and changes nothing when it comes back', async () => {
    const files = await exportFiles(store, format);
    const text = [...files.values()].join('');
    expect(text).not.toMatch(/secret|work\/(?:h|i|gone)|group\/g/);
    const before = await snapshotOf(store);

    const { counts, damage } = await importFiles(store, files);

    expect(damage).toEqual([]);
    expect(counts).toMatchObject({ added: 0, changed: 0, conflicting: 0, mistaken: 0 });
    expect(counts.same).toBe(9);
    expect(await snapshotOf(store)).toEqual(before);
  });

  it('leaves hidden records where they are when something else has changed', async () => {
    const files = await exportFiles(store, format);
    await writeStates(store, [question('a', { status: 'ANSWERED' })]);

    const plan = await importFiles(store, files, {}, { overwrite: true });

    expect(plan.lists.changed.map(({ id, reason }) => [id, reason])).toEqual([
      ['question/a', 'status'],
    ]);
    expect(await sourcesOf(EDGE)).toEqual(SOURCES);
    expect((await store.readLog(2, 10)).map(({ items }) => items.length)).toEqual([1]);
  });

  it('takes what is visible from the file and keeps what is hidden', async () => {
    const elsewhere = await openTestStore([
      ...open('a', 'b', 'o'),
      ...[work('v'), work('w'), work('x')],
      requires('a', 'b', { sources: ['work/x', 'work/w'], rationale: 'new' }),
      requires('b', 'a'),
      requires('o', 'a', { sources: ['work/w'] }),
    ]);
    const files = await exportFiles(elsewhere, format);
    await elsewhere.close();

    const first = await importFiles(store, files, {}, { overwrite: true });

    expect(first.lists.changed.map(({ id, reason }) => [id, reason])).toEqual([
      [EDGE, 'rationale, sources'],
      ['REQUIRES.question.o.question.a', 'sources'],
    ]);
    const kept = ['work/h', 'work/gone', 'prerequisite-group/g', 'work/i'];
    expect(await sourcesOf(EDGE)).toEqual(['work/x', 'work/w', ...kept]);
    expect(await sourcesOf('REQUIRES.question.b.question.a')).toEqual(['work/h']);
    const second = await importFiles(store, files, {}, { overwrite: true });
    expect(second.counts.changed).toBe(0);
  });
});

it('files written by hand say the whole list', async () => {
  const edited = requires('a', 'b', { sources: ['work/v', 'work/w'] });
  const plan = await planItems(store, { 'x.ndjson': [edited] });
  plan.close();
  expect([...plan.lists.changed].map(({ reason }) => reason)).toEqual(['sources']);
});

describe('records that share an identifier', () => {
  const twins = [work('one', { doi: '10.1000/1' }), work('two', { doi: '10.1000/1' })];
  const third = work('three', { doi: '10.1000/1' });

  it.each(EXPORTED_FORMATS)('go over with an export as %s', async (format) => {
    const source = await openTestStore(twins);
    const files = await exportFiles(source, format);
    await source.close();

    const { counts } = await importFiles(store, files);

    expect(counts).toMatchObject({ added: 2, conflicting: 0 });
  });

  it('go over when one of them is there already', async () => {
    const target = await openTestStore(twins.slice(0, 1));
    const plan = await planItems(target, { 'x.ndjson': exportItems(twins) });
    plan.close();
    await target.close();

    expect(plan.counts).toMatchObject({ added: 1, same: 1, conflicting: 0 });
  });

  it.each<readonly [string, readonly State[], Parameters<typeof planItems>[1], string]>([
    [
      'stand in one file that is no export',
      [],
      { 'x.ndjson': twins },
      'x.ndjson:2: work/two has the Work.doi "10.1000/1", which work/one in x.ndjson:1 has already.',
    ],
    [
      'stand in an export and in another file',
      [],
      { 'x.ndjson': exportItems(twins), 'y.ndjson': [third] },
      'y.ndjson:1: work/three has the Work.doi "10.1000/1", which work/one in x.ndjson:2 has already.',
    ],
    [
      'stand in two exports',
      [],
      { 'x.ndjson': exportItems(twins), 'y.ndjson': exportItems([third]) },
      'y.ndjson:2: work/three has the Work.doi "10.1000/1", which work/one in x.ndjson:2 has already.',
    ],
    [
      'stand in an export and in the store',
      [third],
      { 'x.ndjson': exportItems(twins.slice(0, 1)) },
      'x.ndjson:2: work/one has the Work.doi "10.1000/1", which work/three in the store has already.',
    ],
  ])('are a conflict when they %s', async (_where, stored, files, sentence) => {
    const target = await openTestStore(stored);
    const plan = await planItems(target, files);
    plan.close();
    await target.close();

    expect(plan.lists.conflicting.map(itemText)).toEqual([sentence]);
  });
});

describe('a CSV export', () => {
  it.each([
    ['questions with other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a row with quotes that it does not need', (text: string) => text.replace('\nQ', '\n"Q')],
  ])('is damaged when the file holds %s', async (_what, alter) => {
    const whole = await exportFiles(store, 'csv');
    const text = alter(whole.get('question.csv')?.toString() ?? '').replace(
      '"Question,',
      '"Question",',
    );
    const files: ExportedFiles = new Map(whole).set('question.csv', Buffer.from(text));

    expect(await damageOf(files)).toEqual([
      'question.csv was altered or damaged after it was written: what it holds differs from what its end says.',
    ]);
    expect(await damageOf(files, { unchecked: true })).toEqual([]);
  });

  it.each(['question.csv', 'question.csv.gz'])(
    'as %s without its manifest is told to lack it',
    async (name) => {
      const bytes = (await exportFiles(store, 'csv')).get('question.csv') ?? Buffer.alloc(0);
      const files = new Map([[name, name.endsWith('.gz') ? gzipSync(bytes) : bytes]]);

      expect(await damageOf(files)).toEqual([
        `${name} is cut: it says that it is an export, but the manifest with its counts is missing.`,
      ]);
    },
  );
});

async function damageOf(
  files: ExportedFiles,
  options: Parameters<typeof planFiles>[2] = {},
): Promise<readonly string[]> {
  const plan = await planFiles(store, files, options);
  plan.close();
  const empty: readonly Category[] = plan.damage.length > 0 ? [] : ['mistaken', 'changed', 'added'];
  for (const category of empty) expect(plan.counts[category]).toBe(0);
  return plan.damage;
}
