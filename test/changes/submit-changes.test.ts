import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InvalidChanges } from '../../src/changes/invalid-changes.ts';
import { BATCH_SIZE, submitChanges, submitInBatches } from '../../src/changes/submit-changes.ts';
import type { EdgeState, Fields, RecordState } from '../../src/model/states.ts';
import type { Change, GraphStore } from '../../src/store/graph-store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { edge, method, open, question, record, requires } from '../analysis/small-graphs.ts';
import { openTestStore } from '../support/test-api.ts';

const WHO = { actor: 'test', message: 'test' };

describe('the door for writes', () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await openTestStore([]);
  });
  afterEach(() => store.close());

  const submit = (...states: readonly (RecordState | EdgeState)[]) =>
    submitChanges(store, { ...WHO, changes: states.map((put) => ({ put })) });

  it('logs who changed what, why, when and from where', async () => {
    const now = () => new Date('2026-02-03T04:05:06.789Z');
    const changes = open('a').map((put) => ({ put }));

    const { revision, entry } = await submitChanges(
      store,
      { actor: 'somebody', message: 'a reason', source: 'a file', changes },
      now,
    );

    expect(revision).toBe(1);
    expect(entry).toMatchObject({
      revision: 1,
      actor: 'somebody',
      message: 'a reason',
      source: 'a file',
      time: '2026-02-03T04:05:06.789Z',
    });
    expect(await store.readLog(0, 10)).toEqual([entry]);
  });

  it('writes nothing when one of many states is wrong, and names every problem', async () => {
    const wrong = [
      question('b', { status: 'SOLVED', wellPosed: 'yes' }),
      { ...question('c'), slug: 'Not A Slug' },
      edge('REQUIRES', 'question/a', 'method/m'),
      { ...requires('a', 'b'), type: 'HATES' as 'REQUIRES' },
      { ...question('d'), kind: 'Planet' as 'Question' },
    ];

    const error = await submit(...open('a'), ...wrong).catch((caught: unknown) => caught);

    if (!(error instanceof InvalidChanges)) throw error;
    expect(error.problems.map(({ id, path }) => [id, path])).toEqual([
      ['question/b', 'status'],
      ['question/b', 'wellPosed'],
      ['question/Not A Slug', 'slug'],
      ['REQUIRES.question.a.method.m', 'type'],
      ['HATES edge', 'type'],
      ['Planet/d', 'kind'],
    ]);
    expect(error.message).toBe(
      'question/b: Question.status is "SOLVED"; it must be one of OPEN, IN_PROGRESS, PARTIALLY_ANSWERED, ANSWERED, DISSOLVED, WITHDRAWN. (and 5 more)',
    );
    expect(await store.currentRevision()).toBe(0);
    expect(await store.scanRecords({ limit: 10 })).toEqual([]);
  });

  it('does not count further problems where there is one', async () => {
    const error = await submit(question('b', { wellPosed: 'yes' })).catch(
      (caught: unknown) => caught,
    );

    expect(error).toMatchObject({
      message: 'question/b: Question.wellPosed is "yes"; it must be true or false.',
    });
  });

  it('writes nothing when the store refuses one change', async () => {
    const changes: readonly Change[] = [
      ...open('a').map((put) => ({ put })),
      { put: requires('a', 'missing') },
    ];

    await expect(submitChanges(store, { ...WHO, changes })).rejects.toThrow(StoreError);

    expect(await store.currentRevision()).toBe(0);
  });

  it('turns symmetric edges so that either end may state them', async () => {
    await submit(method('a'), method('b'), edge('COMPLEMENTS', 'method/b', 'method/a'));

    const again = await submit(edge('COMPLEMENTS', 'method/a', 'method/b'));

    expect(again.entry).toBeNull();
    const edges = await store.scanEdges({ limit: 10 });
    expect(edges.map(({ source, target }) => [source, target])).toEqual([['method/a', 'method/b']]);
  });

  it('leaves edges with a direction as they are', async () => {
    await submit(...open('a', 'b'), requires('b', 'a'));

    const [found] = await store.scanEdges({ limit: 10 });
    expect([found?.source, found?.target]).toEqual(['question/b', 'question/a']);
  });

  it('takes fields that are null or undefined for absent ones', async () => {
    const absent = { wellPosed: undefined, text: null } as unknown as Fields;
    const unsaid = { rationale: null } as unknown as Fields;
    await submit(question('a', absent), ...open('b'), requires('a', 'b', unsaid));

    const [found] = await store.readRecords(['question/a']);
    const [drawn] = await store.scanEdges({ limit: 1 });
    expect(Object.keys(found?.fields ?? {}).sort()).toEqual([
      'language',
      'lifecycle',
      'status',
      'title',
      'visibility',
    ]);
    expect(Object.keys(drawn?.fields ?? {})).toEqual(['visibility']);
  });

  it('removes, and hands expectations on to the store', async () => {
    await submit(...open('a'));

    const stale = [{ remove: 'question/a', expected: 7 }];
    await expect(submitChanges(store, { ...WHO, changes: stale })).rejects.toThrow(StoreError);
    await submitChanges(store, { ...WHO, changes: [{ remove: 'question/a', expected: 1 }] });

    expect(await store.readRecords(['question/a'])).toEqual([null]);
  });

  it('writes private values together with the changes', async () => {
    await submitChanges(store, {
      ...WHO,
      changes: [],
      private: [{ table: 'keys', key: 'one', value: 'secret' }],
    });

    expect(await store.readPrivate('keys', 'one')).toBe('secret');
    expect(await store.currentRevision()).toBe(0);
  });

  describe('in batches', () => {
    const many = (count: number): Change[] =>
      Array.from({ length: count }, (_, index) => ({
        put: record('Topic', `t${index}`, { prefLabel: { en: 't' } }),
      }));

    it('writes each batch in a revision of its own and tells how far it is', async () => {
      const progress: number[] = [];

      const revision = await submitInBatches(
        store,
        { ...WHO, changes: many(BATCH_SIZE + 1) },
        (written) => progress.push(written),
      );

      expect(revision).toBe(2);
      expect(progress).toEqual([BATCH_SIZE, BATCH_SIZE + 1]);
      const log = await store.readLog(0, 10);
      expect(log.map(({ items }) => items.length)).toEqual([BATCH_SIZE, 1]);
    });

    it('changes nothing when it is repeated', async () => {
      const changes = many(3);
      await submitInBatches(store, { ...WHO, changes });

      expect(await submitInBatches(store, { ...WHO, changes })).toBe(1);
      expect(await submitInBatches(store, { ...WHO, changes: [] })).toBe(1);
    });

    it('checks the last state before it writes the first', async () => {
      const changes = [...many(BATCH_SIZE), { put: question('bad', { status: 'SOLVED' }) }];

      await expect(submitInBatches(store, { ...WHO, changes })).rejects.toThrow(InvalidChanges);

      expect(await store.currentRevision()).toBe(0);
    });
  });
});
