import { beforeAll, describe, expect, it } from 'vitest';
import {
  explainReadyQuestion,
  type ReadyQuestionExplanation,
  readyQuestionsSentence,
} from '../../src/analysis/ready-question-reasons.ts';
import { readyQuestionRows } from '../../src/analysis/ready-question-table.ts';
import {
  findReadyQuestions,
  ReadyOrder,
  type ReadyQuestion,
} from '../../src/analysis/ready-questions.ts';
import type { State } from '../support/test-api.ts';
import { expectedImportance } from './expected-evidence.ts';
import { expectedPrerequisites } from './expected-prerequisites.ts';
import { checkCases, type KnowledgeCase } from './knowledge-cases.ts';
import { answered, anyOf, open, requires } from './small-graphs.ts';
import { makeSupportCases, project } from './support-cases.ts';
import { idOf, VisibleKnowledge } from './visible-knowledge.ts';

let cases: readonly KnowledgeCase[];
beforeAll(() => {
  cases = makeSupportCases(1_000);
});

/** Questions that become ready when one is stated to be answered. */
function releasedBy({ known, needs, visible }: KnowledgeCase, question: string): readonly string[] {
  const records = visible.records.map((record) =>
    idOf(record) === question
      ? { ...record, fields: { ...record.fields, status: 'ANSWERED', lifecycle: 'ACTIVE' } }
      : record,
  );
  const after = expectedPrerequisites(new VisibleKnowledge({ ...visible, records }));
  return known
    .openQuestions()
    .filter((other) => needs.stateOf(other) !== 'READY' && after.stateOf(other) === 'READY');
}

/** What a ready question needs that is settled: all that it requires, then each group with its ways. */
function groundsOf(known: VisibleKnowledge, question: string): readonly (readonly string[])[] {
  const hard = known.targets('REQUIRES', question);
  const groups = known
    .targets('HAS_GROUP', question)
    .map((group) => ({ group, members: known.targets('MEMBER', group) }))
    .filter(({ members }) => members.length > 0)
    .map(({ group, members }) => [group, ...members.filter((each) => known.isSettled(each))]);
  return [...(hard.length > 0 ? [hard] : []), ...groups];
}

/** Checks what is told of a ready question; the features that it has. */
function checkReady(each: KnowledgeCase, item: ReadyQuestion): readonly string[] {
  const { known, needs, projection } = each;
  const { because, opens, truncated, unblocks } = explainReadyQuestion(projection, item);
  const grounds = groundsOf(known, item.question);

  expect(unblocks).toEqual(releasedBy(each, item.question));
  expect(opens.toSorted()).toEqual(needs.necessaryFor(item.question));
  expect(truncated).toBeNull();
  expect(because.map(({ records }) => records.slice(1))).toEqual(
    grounds.length === 0 ? [[]] : grounds,
  );
  const rules = because.map(({ rule }) => rule);
  return [
    ...new Set(rules),
    ...(opens.length > 0 ? ['opens'] : []),
    ...(unblocks.length > 0 ? ['unblocks'] : []),
  ];
}

describe('explainReadyQuestion', () => {
  it('names what becomes ready, what cannot be settled without it, and every settled prerequisite', () => {
    const mix = new Map<string, number>();
    checkCases(cases, (each) => {
      for (const feature of findReadyQuestions(each.projection).flatMap((item) =>
        checkReady(each, item),
      )) {
        mix.set(feature, (mix.get(feature) ?? 0) + 1);
      }
    });
    expect(mix.size).toBe(5);
    for (const [feature, count] of mix) expect(count, feature).toBeGreaterThan(100);
  });

  it.each<readonly [string, readonly State[], readonly string[], string]>([
    [
      'nothing is needed',
      [...open('a', 'b'), requires('b', 'a')],
      ['NEEDS_NOTHING: It needs no other question.'],
      'Work on ⟦question/a⟧ can begin: it needs no other question. Settling it makes 1 more question ready at once: ⟦question/b⟧. 1 open question cannot be settled without it.',
    ],
    [
      'one question is required',
      [...open('a'), answered('p'), requires('a', 'p')],
      ['ALL_PREREQUISITES_SETTLED: The only question that it requires is settled: p.'],
      'Work on ⟦question/a⟧ can begin: everything that it needs is settled. Settling it makes no other question ready at once.',
    ],
    [
      'two are required and a group has a way',
      [
        ...open('a', 'x'),
        answered('p'),
        answered('q'),
        requires('a', 'p'),
        requires('a', 'q'),
        ...anyOf('a', 'g', ['p', 'x']),
      ],
      [
        'ALL_PREREQUISITES_SETTLED: All 2 questions that it requires are settled: p, q.',
        'GROUP_SATISFIED: Of 2 ways one is enough, and 1 is settled: p.',
      ],
      'Work on ⟦question/a⟧ can begin: everything that it needs is settled. Settling it makes no other question ready at once.',
    ],
  ])('says why when %s', (_name, states, because, sentence) => {
    const told = explained(states, 'question/a');

    expect(told.because.map((each) => `${each.rule}: ${each.sentence}`)).toEqual(because);
    expect(told.sentence).toBe(sentence);
  });

  it('lists at most 50 of each and tells how many there are', () => {
    const waiting = Array.from({ length: 53 }, (_, index) => `w${index}`);
    const told = explained(
      [...open('a', ...waiting), ...waiting.map((slug) => requires(slug, 'a'))],
      'question/a',
    );

    expect(told.unblocks).toHaveLength(50);
    expect(told.opens).toHaveLength(50);
    expect(told.truncated).toEqual({
      reason: 'Cut short: unblocks to 50 of 53, opens to 50 of 53.',
      shown: 100,
      total: 106,
    });
    expect(told.sentence).toMatch(
      /Settling it makes 53 more questions ready at once: .+ and 50 more\./,
    );
  });
});

describe('readyQuestionsSentence', () => {
  it('says how many there are and which come first', () => {
    const projection = project([...open('a', 'b', 'c'), requires('c', 'a')]);

    expect(readyQuestionsSentence(new ReadyOrder(projection))).toBe(
      'Work can begin on 2 questions, first of all on ⟦question/a⟧ and ⟦question/b⟧; settling 1 of them would make others ready at once.',
    );
    expect(readyQuestionsSentence(new ReadyOrder(projection, () => false))).toBe(
      'There is no question among these on which work can begin.',
    );
  });
});

describe('readyQuestionRows', () => {
  it('are the list in its order, up to the limit', () => {
    checkCases(cases.slice(0, 200), ({ known, projection }) => {
      const listed = findReadyQuestions(projection);
      const { rows, truncated } = readyQuestionRows(projection, new ReadyOrder(projection), 2);

      expect(rows.map(({ id, place }) => [id, place])).toEqual(
        listed.slice(0, 2).map(({ question }, index) => [question, index + 1]),
      );
      expect(truncated?.total).toBe(listed.length > 2 ? listed.length : undefined);
      for (const row of rows) {
        const importance = expectedImportance(known, row.id);
        if (importance === null) expect(row.statedImportance).toBeNull();
        else expect(row.statedImportance).toBeCloseTo(importance, 9);
      }
    });
  });
});

function explained(states: readonly State[], id: string): ReadyQuestionExplanation {
  const projection = project(states);
  const item = findReadyQuestions(projection).find(({ question }) => question === id);
  if (!item) throw new Error(`${id} is not ready`);
  return explainReadyQuestion(projection, item);
}
