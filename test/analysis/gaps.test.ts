import { describe, expect, it } from 'vitest';
import { findGaps } from '../../src/analysis/gaps/find-gaps.ts';
import type { Gap, GapKind } from '../../src/analysis/gaps/gap.ts';
import type { Fields } from '../../src/model/states.ts';
import type { State } from '../support/test-api.ts';
import { changed, RETRACTED, SUPERSEDED, without } from './gap-tables.ts';
import { projectStates } from './knowledge-cases.ts';
import {
  answered,
  claim,
  edge,
  estimate,
  finding,
  lab,
  method,
  open,
  question,
  record,
  requires,
  rubric,
} from './small-graphs.ts';

/** An open question that has a method and findings of two labs, so that no rule holds for it. */
const COMPLETE: readonly State[] = [
  question('q'),
  method('m'),
  lab('one'),
  lab('two'),
  finding('f'),
  finding('g'),
  edge('ADDRESSES', 'method/m', 'question/q'),
  edge('INFORMS', 'finding/f', 'question/q'),
  edge('INFORMS', 'finding/g', 'question/q'),
  edge('PRODUCED_BY', 'finding/f', 'lab/one'),
  edge('PRODUCED_BY', 'finding/g', 'lab/two'),
];

/** The rules of this file; every other one has a table in a file of its group. */
const KINDS: readonly GapKind[] = [
  'NO_METHOD',
  'NO_FINDING',
  'ONE_LAB_ONLY',
  'CONTRADICTED',
  'BLOCKED_NOBODY_ON_BLOCKER',
];

async function gapsOf(states: readonly State[]): Promise<readonly Gap[]> {
  return findGaps(await projectStates(states)).filter(({ kind }) => KINDS.includes(kind));
}

async function kindsOf(states: readonly State[]): Promise<readonly string[]> {
  return (await gapsOf(states)).map(({ kind, subject }) => `${kind} ${subject}`);
}

describe('findGaps', () => {
  it('finds nothing about a question with a method and findings of two labs', async () => {
    expect(await kindsOf(COMPLETE)).toEqual([]);
  });

  it.each([
    ['finds a question without a method', without(COMPLETE, 'ADDRESSES'), ['NO_METHOD question/q']],
    [
      'counts no retracted method',
      changed(COMPLETE, method('m', RETRACTED)),
      ['NO_METHOD question/q'],
    ],
    [
      'counts no superseded method',
      changed(COMPLETE, method('m', SUPERSEDED)),
      ['NO_METHOD question/q'],
    ],
    [
      'counts superseded findings, which nobody took back',
      changed(COMPLETE, finding('f', SUPERSEDED), finding('g', SUPERSEDED)),
      [],
    ],
    ['says nothing about a retracted question', [question('q', RETRACTED)], []],
    ['says nothing about a superseded question', [question('q', SUPERSEDED)], []],
    ['finds a question without a finding', without(COMPLETE, 'INFORMS'), ['NO_FINDING question/q']],
    [
      'counts no retracted finding',
      changed(COMPLETE, finding('f', RETRACTED), finding('g', RETRACTED)),
      ['NO_FINDING question/q'],
    ],
    [
      'finds a question that one lab alone has looked at',
      changed(COMPLETE, finding('g', RETRACTED)),
      ['ONE_LAB_ONLY question/q'],
    ],
    ['counts findings without a lab for no lab', without(COMPLETE, 'PRODUCED_BY'), []],
    ['says nothing about settled questions', changed([answered('q')], method('m'), lab('one')), []],
  ])('%s', async (_title, states, expected) => {
    expect(await kindsOf(states)).toEqual(expected);
  });

  it('counts a finding that bears on a claim of the question, unless the claim is retracted', async () => {
    const states = [
      ...without(COMPLETE, 'INFORMS'),
      claim('c'),
      edge('ANSWERS', 'claim/c', 'question/q'),
      edge('BEARS_ON', 'finding/f', 'claim/c', { relation: 'INFORMS' }),
      edge('BEARS_ON', 'finding/g', 'claim/c', { relation: 'SUPPORTS' }),
    ];

    expect(await kindsOf(states)).toEqual([]);
    expect(await kindsOf(changed(states, claim('c', RETRACTED)))).toEqual([
      'NO_FINDING question/q',
    ]);
  });

  it('finds a claim that unretracted findings support and dispute', async () => {
    const states = [
      ...COMPLETE,
      claim('c'),
      edge('ANSWERS', 'claim/c', 'question/q'),
      edge('BEARS_ON', 'finding/f', 'claim/c', { relation: 'SUPPORTS' }),
      edge('BEARS_ON', 'finding/g', 'claim/c', { relation: 'DISPUTES' }),
    ];
    const informing = edge('BEARS_ON', 'finding/g', 'claim/c', { relation: 'INFORMS' });

    expect(await gapsOf(states)).toEqual([
      {
        kind: 'CONTRADICTED',
        subject: 'claim/c',
        subjectKind: 'Claim',
        severity: 'MEDIUM',
        reason: '1 finding supports the claim and 1 finding disputes it.',
        nextStep: 'Compare the systems and conditions studied; where they agree, replicate both.',
        sentence:
          '\u27e6claim/c\u27e7: 1 finding supports the claim and 1 finding disputes it. Compare the systems and conditions studied; where they agree, replicate both.',
        records: ['claim/c', 'finding/f', 'finding/g'],
        truncated: null,
      },
    ]);
    expect(await kindsOf(changed(states, informing))).toEqual([]);
    expect(await kindsOf(changed(states, claim('c', RETRACTED)))).toEqual([]);
    expect(await kindsOf(changed(states, finding('g', RETRACTED)))).toEqual([
      'ONE_LAB_ONLY question/q',
    ]);
  });

  const blocked: readonly State[] = [
    ...COMPLETE,
    question('top'),
    requires('top', 'q'),
    edge('ADDRESSES', 'method/m', 'question/top'),
    edge('INFORMS', 'finding/f', 'question/top'),
    edge('INFORMS', 'finding/g', 'question/top'),
    record('Effort', 'e', { title: { en: 'e' }, state: 'PAUSED' }),
    edge('PURSUES', 'effort/e', 'question/q'),
  ];
  const effort = (fields: Record<string, string>) =>
    changed(blocked, record('Effort', 'e', { title: { en: 'e' }, state: 'ACTIVE', ...fields }));

  it('finds a blocked question when nobody works on what blocks it', async () => {
    expect(await gapsOf(blocked)).toEqual([
      {
        kind: 'BLOCKED_NOBODY_ON_BLOCKER',
        subject: 'question/top',
        subjectKind: 'Question',
        severity: 'MEDIUM',
        reason:
          'It is blocked, and no planned or active effort is recorded on 1 ready question in its way: q.',
        nextStep: 'Begin with q, or record who works on it.',
        sentence:
          '\u27e6question/top\u27e7: It is blocked, and no planned or active effort is recorded on 1 ready question in its way: \u27e6question/q\u27e7. Begin with \u27e6question/q\u27e7, or record who works on it.',
        records: ['question/top', 'question/q'],
        truncated: null,
      },
    ]);
  });

  it.each([RETRACTED, SUPERSEDED])(
    'sends nobody to a blocker that is not in force, and complains about no such question: %s',
    async (lifecycle) => {
      expect(await kindsOf(changed(blocked, question('q', lifecycle)))).toEqual([]);
      expect(await kindsOf(changed(blocked, question('top', lifecycle)))).toEqual([]);
    },
  );

  it('keeps at most 50 records, names three of them and counts all', async () => {
    const needed = Array.from({ length: 60 }, (_, index) => `n${index}`);
    const states = [...open('top', ...needed), ...needed.map((slug) => requires('top', slug))];

    const gap = (await gapsOf(states)).find(({ kind }) => kind === 'BLOCKED_NOBODY_ON_BLOCKER');

    expect(gap?.reason).toBe(
      'It is blocked, and no planned or active effort is recorded on 60 ready questions in its way: n0, n1, n10 and 57 more.',
    );
    expect(gap?.records).toHaveLength(50);
    expect(gap?.truncated).toEqual({
      reason: 'Cut short: because.records to 50 of 61.',
      shown: 50,
      total: 61,
    });
  });

  it.each([
    ['an active effort', { state: 'ACTIVE' }, false],
    ['a planned effort', { state: 'PLANNED' }, false],
    ['a paused effort', { state: 'PAUSED' }, true],
    ['an ended effort', { state: 'ENDED' }, true],
    ['an effort on its last day', { to: '2026-06-15' }, false],
    ['an effort after its last day', { to: '2026-06-14' }, true],
    ['a retracted effort', RETRACTED, true],
  ])('takes the blocker with %s for left alone or not', async (_name, fields, isLeft) => {
    expect(await kindsOf(effort(fields))).toEqual(
      isLeft ? ['BLOCKED_NOBODY_ON_BLOCKER question/top'] : [],
    );
  });

  it.each([
    [undefined, 'MEDIUM'],
    [10, 'HIGH'],
    [8, 'HIGH'],
    [7.99, 'MEDIUM'],
    [5, 'MEDIUM'],
    [4.99, 'LOW'],
  ])('gives an importance of %s the severity %s', async (value, severity) => {
    const states = [
      ...open('q'),
      rubric('importance'),
      rubric('novelty'),
      ...estimate('q', 1, { slug: 'other', on: 'novelty' }),
      ...(value === undefined ? [] : estimate('q', value)),
      ...estimate('q', 1, { slug: 'replaced', lifecycle: 'SUPERSEDED' }),
    ];

    expect((await gapsOf(states)).map((gap) => gap.severity)).toEqual([severity, severity]);
  });

  it('gives a contradiction the worst severity of the questions that the claim answers', async () => {
    const states = [
      rubric('importance'),
      ...['low', 'high'].flatMap((slug) => [
        answered(slug),
        ...estimate(slug, slug === 'low' ? 1 : 9),
        edge('ANSWERS', 'claim/c', `question/${slug}`),
      ]),
      claim('c'),
      finding('f'),
      finding('g'),
      edge('BEARS_ON', 'finding/f', 'claim/c', { relation: 'SUPPORTS' }),
      edge('BEARS_ON', 'finding/g', 'claim/c', { relation: 'DISPUTES' }),
    ];

    expect((await gapsOf(states)).map(({ severity }) => severity)).toEqual(['HIGH']);
  });

  it('counts the worst open question in force for a gap of a method, and no retracted one for a claim', async () => {
    const important = (slug: string, fields: Fields, value: number) => [
      question(slug, fields),
      ...estimate(slug, value),
    ];
    const severityOf = async (states: readonly State[], wanted: GapKind) =>
      findGaps(await projectStates([rubric('importance'), ...states])).find(
        ({ kind }) => kind === wanted,
      )?.severity;
    const addressed = [
      method('m'),
      ...['low', 'high'].map((slug) => edge('ADDRESSES', 'method/m', `question/${slug}`)),
      ...important('low', {}, 2),
    ];

    expect(await severityOf([...addressed, ...important('high', {}, 9)], 'UNTESTED_METHOD')).toBe(
      'HIGH',
    );
    for (const fields of [{ status: 'ANSWERED' }, SUPERSEDED, RETRACTED]) {
      const states = [...addressed, ...important('high', fields, 9)];
      expect(await severityOf(states, 'UNTESTED_METHOD')).toBe('LOW');
    }
    const claimed = (fields: Fields) => [
      claim('c'),
      edge('ANSWERS', 'claim/c', 'question/high'),
      ...important('high', fields, 9),
    ];
    expect(await severityOf(claimed(SUPERSEDED), 'UNDISPUTABLE_CLAIM')).toBe('HIGH');
    expect(await severityOf(claimed(RETRACTED), 'UNDISPUTABLE_CLAIM')).toBe('MEDIUM');
  });

  it('says what is missing and what to do', async () => {
    const one = changed(COMPLETE, edge('PRODUCED_BY', 'finding/g', 'lab/one')).filter(
      (state) => 'kind' in state || state.target !== 'lab/two',
    );

    const said = [...(await gapsOf(open('q'))), ...(await gapsOf(one))];

    expect(said.map(({ reason, nextStep }) => [reason, nextStep])).toEqual([
      [
        'No method in force addresses this open question.',
        'Record a method that could address it, or propose one.',
      ],
      [
        'No unretracted finding bears on this open question or on one of its claims.',
        'Search for findings that bear on it and record them, or plan a first study.',
      ],
      [
        'Both findings on it with a recorded lab come from one lab.',
        'Ask a second lab to replicate the finding that matters most.',
      ],
    ]);
  });
});
