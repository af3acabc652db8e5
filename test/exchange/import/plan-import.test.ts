import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Category, ImportPlan } from '../../../src/exchange/import/import-plan.ts';
import { SpoolFailure } from '../../../src/exchange/import/import-refused.ts';
import { itemText, planTable } from '../../../src/exchange/import/messages.ts';
import type { PlanOptions } from '../../../src/exchange/import/plan-options.ts';
import type { Fields, Origin } from '../../../src/model/states.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { edge, finding, open, question, record, requires } from '../../analysis/small-graphs.ts';
import { openTestStore } from '../../support/test-api.ts';
import { BASE_IRI, exportItems, type ItemFiles, planItems } from './item-files.ts';

const topic = (slug: string, fields: Fields = {}) =>
  record('Topic', slug, { prefLabel: { en: slug }, ...fields });
const work = (slug: string, fields: Fields = {}) =>
  record('Work', slug, { title: { en: slug }, ...fields });
const LONG_AGO: Origin = {
  createdAt: '2001-01-01T00:00:00.000Z',
  createdBy: 'somebody',
  updatedAt: '2001-01-01T00:00:00.000Z',
  updatedBy: 'somebody',
};

describe('planImport', () => {
  let store: GraphStore;
  let plan: ImportPlan | undefined;
  beforeEach(async () => {
    store = await openTestStore([...open('a', 'b'), requires('a', 'b')]);
  });
  afterEach(async () => {
    plan?.close();
    plan = undefined;
    await store.close();
  });

  const planned = async (files: ItemFiles, options: Partial<PlanOptions> = {}) => {
    plan?.close();
    plan = await planItems(store, files, options);
    return plan;
  };
  const told = (category: Category) => plan?.lists[category].map(itemText);

  it('tells what is added, changed and the same, by kind and with places and fields', async () => {
    const { counts, sorts, lists, isClean, revision } = await planned({
      'one.ndjson': [
        question('a'),
        question('b', { status: 'ANSWERED', title: { en: 'b', ru: 'б' } }),
        question('c'),
        requires('a', 'b'),
        requires('b', 'c'),
      ],
    });

    expect(counts).toEqual({
      added: 2,
      changed: 1,
      same: 2,
      conflicting: 0,
      ignored: 0,
      mistaken: 0,
    });
    expect(
      sorts.map(({ name, counts: { added, changed, same } }) => [name, added, changed, same]),
    ).toEqual([
      ['Question', 1, 1, 1],
      ['REQUIRES', 1, 0, 1],
    ]);
    expect(lists.changed).toEqual([
      { id: 'question/b', place: { file: 'one.ndjson', line: 2 }, reason: 'status, title' },
    ]);
    expect(lists.added.map(({ id }) => id)).toEqual([
      'question/c',
      'REQUIRES.question.b.question.c',
    ]);
    expect([isClean, revision]).toEqual([true, 1]);
    expect(planTable(plan as ImportPlan)).toEqual([
      '          added  changed  same  conflicting  ignored  mistakes',
      'Question      1        1     1            0        0         0',
      'REQUIRES      1        0     1            0        0         0',
      'all           2        1     2            0        0         0',
    ]);
  });

  it('gives the changes that are to be written, again and again, records first', async () => {
    const { changes } = await planned({
      'one.ndjson': [
        requires('b', 'c'),
        question('c'),
        {
          state: question('a', { status: 'ANSWERED' }),
          origin: { ...LONG_AGO, updatedAt: '2999-01-01T00:00:00.000Z' },
        },
      ],
    });

    const expected = [
      { put: question('c'), expected: 'absent' },
      expect.objectContaining({
        expected: 1,
        origin: { ...LONG_AGO, updatedAt: '2999-01-01T00:00:00.000Z' },
      }),
      { put: requires('b', 'c'), expected: 'absent' },
    ];
    expect([...changes()]).toEqual(expected);
    expect([...changes()]).toEqual(expected);
  });

  it('says what the model does not allow, with the place', async () => {
    await planned({
      'one.ndjson': [
        question('c', { status: 'SOLVED', wellPosed: 'yes' }),
        question('Not A Slug'),
        edge('REQUIRES', 'question/a', 'method/m'),
        { mistake: 'This is not JSON.' },
      ],
    });

    expect(told('mistaken')).toEqual([
      'one.ndjson:1: Question.status is "SOLVED"; it must be one of OPEN, IN_PROGRESS, PARTIALLY_ANSWERED, ANSWERED, DISSOLVED, WITHDRAWN. Question.wellPosed is "yes"; it must be true or false.',
      'one.ndjson:2: The slug "Not A Slug" must be kebab-case of at most 120 characters.',
      'one.ndjson:3: REQUIRES cannot go from Question to Method; allowed is Question to Question.',
      'one.ndjson:4: This is not JSON.',
    ]);
    expect(plan?.isClean).toBe(false);
  });

  it('takes edges before their ends, and ends of other files and of the store', async () => {
    const { counts } = await planned({
      'edges.ndjson': [requires('a', 'c'), requires('c', 'd'), requires('b', 'a')],
      'records.ndjson': [question('c'), question('d')],
    });

    expect(counts).toMatchObject({ added: 5, mistaken: 0 });
  });

  it('names ends that are nowhere, with the nearest id', async () => {
    await planned({
      'one.ndjson': [
        question('self-report'),
        requires('a', 'self-reprot'),
        requires('nobody-knows', 'bb'),
      ],
    });

    expect(told('mistaken')).toEqual([
      'one.ndjson:2: REQUIRES.question.a.question.self-reprot needs question/self-reprot, which is neither in the files nor in the store; did you mean question/self-report?',
      'one.ndjson:3: REQUIRES.question.nobody-knows.question.bb needs question/nobody-knows, which is neither in the files nor in the store.',
    ]);
  });

  it('leaves out edges whose end is left out, without calling them mistakes', async () => {
    await planned({
      'one.ndjson': [
        requires('a', 'c'),
        question('c', { status: 'SOLVED' }),
        question('a', { status: 'SOLVED' }),
        requires('b', 'a'),
      ],
    });

    expect(told('ignored')).toEqual([
      'one.ndjson:1: REQUIRES.question.a.question.c needs question/c, which is left out.',
    ]);
    expect(plan?.counts).toMatchObject({ added: 1, ignored: 1, mistaken: 2 });
  });

  it('ignores repetitions, and refuses them when they differ, naming both places', async () => {
    await planned({
      'one.ndjson': [question('c'), question('d'), question('c')],
      'two.ndjson': [question('d', { status: 'ANSWERED' })],
    });

    expect(told('ignored')).toEqual(['one.ndjson:3: It repeats one.ndjson:1.']);
    expect(told('mistaken')).toEqual([
      'one.ndjson:2: question/d stands here and, with other values, in two.ndjson:1.',
      'two.ndjson:1: question/d stands here and, with other values, in one.ndjson:2.',
    ]);
    expect(plan?.counts).toEqual({
      added: 1,
      changed: 0,
      same: 0,
      conflicting: 0,
      ignored: 1,
      mistaken: 2,
    });
  });

  it('takes a symmetric edge in both directions for one edge', async () => {
    const { counts } = await planned({
      'one.ndjson': [
        finding('a'),
        finding('b'),
        edge('IN_TENSION_WITH', 'finding/b', 'finding/a'),
        edge('IN_TENSION_WITH', 'finding/a', 'finding/b'),
      ],
    });

    expect(counts).toMatchObject({ added: 3, ignored: 1, mistaken: 0 });
    expect(told('ignored')).toEqual(['one.ndjson:4: It repeats one.ndjson:3.']);
  });

  it('does not overwrite what was changed here after the file was written, unless told to', async () => {
    const changed = question('a', { status: 'ANSWERED' });
    const files = {
      'one.ndjson': [
        { state: changed, origin: LONG_AGO },
        { state: question('b'), origin: LONG_AGO },
      ],
    };
    const [present] = await store.readRecords(['question/a']);

    await planned(files);
    expect(told('conflicting')).toEqual([
      `one.ndjson:1: question/a was changed here on ${present?.provenance.updatedAt} by test, after the file was written.`,
    ]);
    expect(plan?.counts).toMatchObject({ conflicting: 1, same: 1 });

    await planned(files, { overwrite: true });
    expect(plan?.counts).toMatchObject({ changed: 1, same: 1, conflicting: 0 });
  });

  it.each([
    [
      'in the files',
      [],
      [work('x', { doi: '10.1000/A' }), work('y', { doi: '10.1000/a' })],
      'one.ndjson:2: work/y has the Work.doi "10.1000/a", which work/x in one.ndjson:1 has already.',
    ],
    [
      'in the store',
      [work('x', { arxiv: '2308.08708' })],
      [work('y', { arxiv: '2308.08708v2' })],
      'one.ndjson:1: work/y has the Work.arxiv "2308.08708", which work/x in the store has already.',
    ],
  ])(
    'names both records with one identifier, the other one %s',
    async (_where, stored, items, sentence) => {
      await store.close();
      store = await openTestStore(stored);

      await planned({ 'one.ndjson': items });

      expect(told('conflicting')).toEqual([sentence]);
    },
  );

  it('lets identifiers be handed on, and other kinds have them too', async () => {
    await store.close();
    store = await openTestStore([
      work('x', { doi: '10.1000/a', wikidata: 'Q1' }),
      work('z', { wikidata: 'Q7' }),
    ]);

    const { counts } = await planned({
      'one.ndjson': [
        work('y', { doi: '10.1000/a' }),
        work('x', { doi: '10.1000/b', wikidata: 'Q1' }),
        topic('t', { wikidata: 'Q1' }),
        work('z', { wikidata: 'Q7' }),
      ],
    });

    expect(counts).toMatchObject({ added: 2, changed: 1, same: 1, conflicting: 0 });
  });

  it('refuses circles over the files and the store', async () => {
    await store.close();
    const part = (source: string, target: string) =>
      edge('PART_OF', `question/${source}`, `question/${target}`);
    store = await openTestStore([...open('a', 'b', 'c'), part('a', 'b')]);

    await planned({
      'one.ndjson': [part('b', 'c'), part('c', 'a'), question('d'), part('d', 'a')],
    });

    expect(told('mistaken')).toEqual([
      'one.ndjson:1: PART_OF must not run in a circle, but here it would: question/b → question/c → question/a → question/b.',
      'one.ndjson:2: PART_OF must not run in a circle, but here it would: question/b → question/c → question/a → question/b.',
    ]);
    expect(plan?.counts).toMatchObject({ added: 2, mistaken: 2 });
  });

  describe('of files that tell some fields only', () => {
    it('keeps what they do not tell, and takes away what they tell as absent', async () => {
      await store.close();
      const text = { en: 'a', ru: 'а' };
      store = await openTestStore([
        question('a', { title: text, licence: 'MIT', wellPosed: true }),
      ]);
      const state = { kind: 'Question', slug: 'a', fields: { title: { en: 'A' } } } as const;

      await planned({ 'q.csv': [{ state, told: ['title@en', 'licence'] }] });
      expect([...(plan?.changes() ?? [])].map(({ put }) => put)).toEqual([
        question('a', { title: { en: 'A', ru: 'а' }, wellPosed: true }),
      ]);
      expect(plan?.lists.changed[0]?.reason).toBe('licence, title');

      await planned({ 'q.csv': [{ state, told: ['title'] }] });
      expect([...(plan?.changes() ?? [])].map(({ put }) => put.fields['title'])).toEqual([
        { en: 'A' },
      ]);

      await planned({
        'q.csv': [{ state: { ...state, fields: {} }, told: ['title@en', 'title@ru'] }],
      });
      expect(told('mistaken')).toEqual(['q.csv:1: Question.title is missing.']);

      await planned({
        'q.csv': [{ state: { ...state, fields: { title: text } }, told: ['title@en', 'title@ru'] }],
      });
      expect(plan?.counts).toMatchObject({ same: 1 });
    });

    it('makes new records of what they tell', async () => {
      const state = {
        kind: 'Question',
        slug: 'n',
        fields: { language: 'en', status: 'OPEN', title: { en: 'n' } },
      } as const;

      await planned({ 'q.csv': [{ state, told: ['language', 'status', 'title@en'] }] });

      expect([...(plan?.changes() ?? [])]).toEqual([{ put: question('n'), expected: 'absent' }]);
    });
  });

  describe('of exports', () => {
    const states = [...open('c', 'd'), requires('c', 'd')];

    it('notices that nothing is amiss', async () => {
      const { isClean, notes, counts } = await planned({
        'x.ndjson': exportItems(states, LONG_AGO),
      });

      expect([isClean, notes, counts.added]).toEqual([true, [], 3]);
    });

    it('notices a missing end, also when another file follows', async () => {
      const items = exportItems(states).slice(0, -1);

      await planned({ 'x.ndjson': items, 'question.csv': items, 'y.ndjson': [question('e')] });

      expect(plan?.damage).toEqual([
        'x.ndjson is cut: it says that it is an export, but its last line with the counts is missing.',
        'question.csv is cut: it says that it is an export, but the manifest with its counts is missing.',
      ]);
      expect(told('mistaken')?.[0]).toBe(
        'x.ndjson: The file is cut: it says that it is an export, but its last line with the counts is missing.',
      );
    });

    const [begin, c, d, line, end] = exportItems(states, LONG_AGO);
    if (!begin || !c || !d || !line || !end) throw new Error('the export is too short');
    const other = { state: question('d', { status: 'ANSWERED' }), origin: LONG_AGO };
    const later = { state: question('d'), origin: { ...LONG_AGO, updatedBy: 'me' } };
    it.each([
      ['an entry is gone', [begin, c, line, end]],
      ['an entry is other', [begin, c, other, line, end]],
      ['the provenance is other', [begin, c, later, line, end]],
      ['entries are in another order', [begin, d, c, line, end]],
      ['an entry follows the end', [begin, c, d, line, end, question('z')]],
      ['an entry is there twice', [begin, c, c, d, line, end]],
    ])('notices that %s, unless told not to', async (_what, items) => {
      await planned({ 'x.ndjson': items });
      expect(plan?.damage).toEqual([
        'x.ndjson was altered or damaged after it was written: what it holds differs from what its end says.',
      ]);
      expect(plan?.isClean).toBe(false);

      await planned({ 'x.ndjson': items }, { unchecked: true });
      expect(plan?.damage).toEqual([]);
    });

    it('tells that the IRIs of another instance begin otherwise', async () => {
      const { notes } = await planned({
        'x.ndjson': [{ begins: 'https://there.example/' }, { ends: exportEnd([]) }],
      });

      expect(notes).toEqual([
        `IRIs begin with https://there.example/ there and with ${BASE_IRI} here.`,
      ]);
    });
  });

  it('takes what only a store may have for no mistake when files are checked alone', async () => {
    const partial = { kind: 'Question', slug: 'n', fields: { title: { en: 'n' } } } as const;

    await planned(
      {
        'one.ndjson': [requires('c', 'd'), question('c')],
        'q.csv': [{ state: partial, told: ['title@en'] }],
      },
      { alone: true },
    );

    expect(plan?.isClean).toBe(true);
    expect(told('ignored')).toEqual([
      'one.ndjson:1: REQUIRES.question.c.question.d needs question/d, which the files do not hold; the store must have it.',
    ]);
  });

  it('lists the first thousand of each category and counts all', async () => {
    const many = Array.from({ length: 2_500 }, (_, index) => topic(`t${index}`));

    const { counts, lists } = await planned({ 'one.ndjson': [...many, ...many] });

    expect([counts.added, counts.ignored]).toEqual([2_500, 2_500]);
    expect([lists.added.length, lists.ignored.length]).toEqual([1_000, 1_000]);
    expect(lists.ignored[999]?.reason).toBe('It repeats one.ndjson:1000.');
  });

  it('leaves no temporary file behind, also when reading fails', async () => {
    const spoolFolder = mkdtempSync(join(tmpdir(), 'lacuna-test-'));
    try {
      await planned({ 'one.ndjson': [question('c')] }, { spoolFolder });
      expect(readdirSync(spoolFolder)).toEqual([]);
      const read = () => {
        throw new Error('the disk is broken');
      };
      await expect(planned({ 'one.ndjson': [] }, { spoolFolder, read })).rejects.toThrow(
        'the disk is broken',
      );
      expect(readdirSync(spoolFolder)).toEqual([]);
    } finally {
      rmSync(spoolFolder, { recursive: true });
    }
    await expect(planned({ 'one.ndjson': [] }, { spoolFolder })).rejects.toThrow(SpoolFailure);
  });
});

function exportEnd(states: readonly never[]) {
  const end = exportItems(states).at(-1);
  if (!end || !('ends' in end)) throw new Error('an export has an end');
  return end.ends;
}
