import { beforeAll, describe, expect, it } from 'vitest';
import { findReadyQuestions, ReadyOrder } from '../../src/analysis/ready-questions.ts';
import { Projection } from '../../src/projection/projection.ts';
import { expectedPrerequisites } from './expected-prerequisites.ts';
import {
  checkCases,
  type KnowledgeCase,
  loadKnowledgeCases,
  projectStates,
} from './knowledge-cases.ts';
import { answered, anyOf, open, question, requires } from './small-graphs.ts';
import { idOf, VisibleKnowledge } from './visible-knowledge.ts';

describe('findReadyQuestions', () => {
  let cases: readonly KnowledgeCase[];
  beforeAll(async () => {
    cases = await loadKnowledgeCases();
  });

  it('finds exactly the ready questions in force of any graph, with what each is necessary for', () => {
    checkCases(cases, ({ known, needs, projection }) => {
      const found = findReadyQuestions(projection);

      expect(found.map(({ question }) => question).toSorted()).toEqual(
        known.openQuestionsInForce().filter((question) => needs.stateOf(question) === 'READY'),
      );
      for (const { question, necessaryForCount } of found) {
        expect(necessaryForCount).toBe(needs.necessaryFor(question).length);
      }
    });
  });

  it('counts what really becomes ready when the question is settled', () => {
    let unblocking = 0;
    checkCases(cases, ({ known, needs, projection, visible }) => {
      for (const { question, unblocksCount } of findReadyQuestions(projection)) {
        const records = visible.records.map((record) =>
          idOf(record) === question
            ? { ...record, fields: { ...record.fields, status: 'ANSWERED', lifecycle: 'ACTIVE' } }
            : record,
        );
        const after = expectedPrerequisites(new VisibleKnowledge({ ...visible, records }));
        const released = known
          .openQuestions()
          .filter((other) => needs.stateOf(other) !== 'READY' && after.stateOf(other) === 'READY');

        expect(unblocksCount).toBe(released.length);
        unblocking += released.length > 0 ? 1 : 0;
      }
    });
    expect(unblocking).toBeGreaterThan(100);
  });

  it('puts first what more depends on, then what unblocks more, then the smaller id', () => {
    checkCases(cases, ({ projection }) => {
      const found = findReadyQuestions(projection);

      expect(found).toEqual(
        found.toSorted(
          (left, right) =>
            right.necessaryForCount - left.necessaryForCount ||
            right.unblocksCount - left.unblocksCount ||
            (left.question < right.question ? -1 : 1),
        ),
      );
    });
  });

  it('finds the first ones, and the place of any, as when all are found', () => {
    checkCases(cases, ({ projection }) => {
      const all = findReadyQuestions(projection);
      const anew = () => new ReadyOrder(Projection.of(projection.columns, projection.date));

      for (const count of [0, 1, 3]) expect(anew().first(count)).toEqual(all.slice(0, count));
      expect(all.map(({ question }) => anew().placeOf(question))).toEqual([...all.keys()]);
      expect(anew().placeOf('question/nowhere')).toBe(-1);
      expect(anew()).toMatchObject({
        total: all.length,
        unblocking: all.filter(({ unblocksCount }) => unblocksCount > 0).length,
      });
    });
  });

  it('orders those that fit a filter as they stand among all', () => {
    checkCases(cases, ({ projection }) => {
      const fits = (node: number) => node % 2 === 0;
      const some = new ReadyOrder(Projection.of(projection.columns, projection.date), fits);

      expect(some.first(some.total)).toEqual(
        findReadyQuestions(projection).filter(({ question }) =>
          fits(projection.indexOf(question) ?? 1),
        ),
      );
    });
  });

  it.each(['RETRACTED', 'SUPERSEDED'])(
    'recommends no %s question, though it stays in the way of others',
    async (lifecycle) => {
      const projection = await projectStates([
        question('a', { lifecycle }),
        ...open('b', 'c'),
        requires('b', 'a'),
      ]);

      expect(findReadyQuestions(projection).map((item) => item.question)).toEqual(['question/c']);
    },
  );

  it('counts no question that still waits for another prerequisite or group', async () => {
    const projection = await projectStates([
      ...open('a', 'b', 'free', 'both', 'grouped', 'half', 'chosen'),
      answered('done'),
      requires('free', 'a'),
      requires('both', 'a'),
      requires('both', 'b'),
      ...anyOf('grouped', 'g', ['a', 'b']),
      requires('half', 'a'),
      ...anyOf('half', 'h', ['b']),
      requires('chosen', 'a'),
      ...anyOf('chosen', 'i', ['b', 'done']),
    ]);

    const found = findReadyQuestions(projection);

    expect(found).toEqual([
      { question: 'question/a', necessaryForCount: 4, unblocksCount: 3 },
      { question: 'question/b', necessaryForCount: 2, unblocksCount: 1 },
    ]);
  });
});
