import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { submitChanges } from '../../../src/changes/submit-changes.ts';
import { applyImport } from '../../../src/exchange/import/apply-import.ts';
import { ImportRefused } from '../../../src/exchange/import/import-refused.ts';
import type { Origin } from '../../../src/model/states.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { StoreError } from '../../../src/store/store-error.ts';
import { edge, open, question, record, requires } from '../../analysis/small-graphs.ts';
import { snapshotOf } from '../../contract/store-snapshot.ts';
import { openTestStore } from '../../support/test-api.ts';
import { exportItems, importItems, planItems } from './item-files.ts';

const WRITTEN: Origin = {
  createdAt: '2020-01-01T00:00:00.000Z',
  createdBy: 'ada',
  updatedAt: '2020-02-02T00:00:00.000Z',
  updatedBy: 'grace',
};
const FILES = { 'x.ndjson': exportItems([...open('c', 'd'), requires('c', 'd')], WRITTEN) };

describe('applyImport', () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await openTestStore([...open('a', 'b'), requires('a', 'b')]);
  });
  afterEach(() => store.close());

  it('writes with the provenance of the file, and says who, why and from where', async () => {
    const now = () => new Date('2026-02-03T04:05:06.789Z');

    const outcome = await importItems(store, FILES, {
      apply: { now, actor: 'me', message: 'why' },
    });

    expect(outcome).toEqual({ revision: 2, written: 3 });
    const [entry] = await store.readLog(1, 10);
    expect(entry).toMatchObject({
      actor: 'me',
      message: 'why',
      source: 'x.ndjson',
      time: '2026-02-03T04:05:06.789Z',
    });
    const [c] = await store.readRecords(['question/c']);
    const [line] = await store.readEdges(['REQUIRES.question.c.question.d']);
    expect(c).toMatchObject({ ...question('c'), provenance: { ...WRITTEN, revision: 2 } });
    expect(line).toMatchObject({ provenance: { ...WRITTEN, revision: 2 } });
  });

  it.each(['all', 'batches', 'partial'] as const)(
    'changes nothing when it is repeated (%s)',
    async (mode) => {
      await importItems(store, FILES, { apply: { mode } });
      const before = await snapshotOf(store);

      const outcome = await importItems(store, FILES, { apply: { mode } });

      expect(outcome).toEqual({ revision: 2, written: 0 });
      expect(await snapshotOf(store)).toEqual(before);
      expect(before.log.at(-1)).toMatchObject({ actor: 'import', message: 'Imported x.ndjson' });
    },
  );

  it.each([
    [
      'a mistake',
      { 'x.ndjson': [question('c'), question('d', { status: 'X' })] },
      'Nothing was written because of 1 mistake.',
    ],
    [
      'mistakes and a conflict',
      {
        'x.ndjson': [
          { mistake: 'No.' },
          { mistake: 'No.' },
          { state: question('a', { status: 'ANSWERED' }), origin: WRITTEN },
        ],
      },
      'Nothing was written because of 2 mistakes and 1 conflict.',
    ],
    [
      'a cut export',
      { 'x.ndjson': FILES['x.ndjson'].slice(0, -1) },
      'x.ndjson is cut: it says that it is an export, but its last line with the counts is missing.',
    ],
  ])('writes nothing because of %s', async (_what, files, sentence) => {
    const before = await snapshotOf(store);

    await expect(importItems(store, files)).rejects.toThrow(new ImportRefused(sentence));
    await expect(importItems(store, files, { apply: { mode: 'batches' } })).rejects.toThrow(
      ImportRefused,
    );

    expect(await snapshotOf(store)).toEqual(before);
  });

  it('writes the rest when told to leave out what is wrong and what needs it', async () => {
    const files = {
      'x.ndjson': [
        question('c'),
        question('d', { status: 'X' }),
        requires('c', 'd'),
        requires('c', 'a'),
        requires('c', 'nowhere'),
        question('e'),
        question('e', { status: 'ANSWERED' }),
        { state: question('a', { status: 'ANSWERED' }), origin: WRITTEN },
        edge('PART_OF', 'question/a', 'question/b'),
        edge('PART_OF', 'question/b', 'question/a'),
        record('Work', 'w', { title: { en: 'w' }, doi: '10.1000/1' }),
        record('Work', 'v', { title: { en: 'v' }, doi: '10.1000/1' }),
      ],
    };

    const { written } = await importItems(store, files, { apply: { mode: 'partial' } });

    expect(written).toBe(3);
    const { records, edges } = await snapshotOf(store);
    expect(records.map(({ id }) => id)).toEqual([
      'question/a',
      'question/b',
      'question/c',
      'work/w',
    ]);
    expect(edges.map(({ id }) => id)).toEqual([
      'REQUIRES.question.a.question.b',
      'REQUIRES.question.c.question.a',
    ]);
    expect(records[0]?.fields['status']).toBe('OPEN');
  });

  it('never writes a part of a damaged export', async () => {
    const files = { 'x.ndjson': FILES['x.ndjson'].slice(0, -1) };

    await expect(importItems(store, files, { apply: { mode: 'partial' } })).rejects.toThrow(
      ImportRefused,
    );
    await importItems(store, files, { plan: { unchecked: true } });

    expect(await store.currentRevision()).toBe(2);
  });

  it.each([
    [
      'changed',
      [question('a', { status: 'WITHDRAWN' })],
      /question\/a is in revision 2; revision 1 was expected\./,
    ],
    [
      'added',
      [question('c', { status: 'WITHDRAWN' })],
      /question\/c exists already, in revision 2\./,
    ],
  ])(
    'writes nothing when somebody else has %s an entry since the plan',
    async (_what, theirs, sentence) => {
      const plan = await planItems(store, {
        'x.ndjson': [question('z'), question('a', { status: 'ANSWERED' }), question('c')],
      });
      await submitChanges(store, {
        actor: 'else',
        message: 'else',
        changes: theirs.map((put) => ({ put })),
      });
      const before = await snapshotOf(store);

      const error = await applyImport(plan, store).catch((caught: unknown) => caught);
      plan.close();

      expect(error).toBeInstanceOf(StoreError);
      expect(String(error)).toMatch(sentence);
      expect(await snapshotOf(store)).toEqual(before);
    },
  );

  it('writes nothing when somebody else has closed a circle with it since the plan', async () => {
    const plan = await planItems(store, {
      'x.ndjson': [edge('PART_OF', 'question/a', 'question/b')],
    });
    const theirs = [{ put: edge('PART_OF', 'question/b', 'question/a') }];
    await submitChanges(store, { actor: 'else', message: 'else', changes: theirs });

    await expect(applyImport(plan, store)).rejects.toThrow(
      new ImportRefused(
        'PART_OF.question.a.question.b: PART_OF must not run in a circle, but here it would: question/a → question/b → question/a.',
      ),
    );
    plan.close();

    expect(await store.currentRevision()).toBe(2);
  });

  it('writes large files in entries of five thousand, and tells how far it is', async () => {
    const many = Array.from({ length: 12_001 }, (_, index) =>
      record('Topic', `t${index}`, { prefLabel: { en: `t${index}` } }),
    );
    const progress: number[] = [];

    const outcome = await importItems(
      store,
      { 'x.ndjson': many },
      { apply: { onProgress: (written) => progress.push(written) } },
    );

    expect(outcome).toEqual({ revision: 4, written: 12_001 });
    expect(progress).toEqual([5_000, 10_000, 12_001]);
    const log = await store.readLog(1, 10);
    expect(log.map(({ items }) => items.length)).toEqual([5_000, 5_000, 2_001]);
  });
});
