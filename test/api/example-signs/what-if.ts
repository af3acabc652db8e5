/** Signs of right answers about what would be, and about what became different. */
import { expect } from 'vitest';
import type { Signs } from './sign.ts';

export const SIGNS_OF_WHAT_IF: Signs = {
  'What would open if this were answered?': (data) => {
    const { opens, rankMoves, sentence, then } = data['whatIf'] as {
      opens: { before: string; openedBy: { id: string }[]; question: { slug: string } }[];
      rankMoves: { question: { slug: string }; after: number | null }[];
      sentence: string;
      then: { readyQuestions: { totalCount: number } };
    };
    expect(opens.length).toBeGreaterThan(2);
    for (const { before, openedBy } of opens) {
      expect(before).toBe('BLOCKED');
      expect(openedBy.map(({ id }) => id)).toEqual(['question/interpretability-ground-truth']);
    }
    const settled = rankMoves.find(
      ({ question }) => question.slug === 'interpretability-ground-truth',
    );
    expect(settled?.after).toBeNull();
    expect(then.readyQuestions.totalCount).toBeGreaterThan(opens.length);
    expect(sentence).toMatch(
      / \d+ questions would become ready \(“.+ more\)\. \d+ gaps would close, \d+ gaps would open and \d+ bottlenecks would change their rank\.$/,
    );
  },
  'What would be lost without these?': (data) => {
    const answer = data['whatIf'] as Record<'goesToo' | 'lost' | 'withoutMethod', unknown[]> & {
      gapsOpened: { totalCount: number };
      sentence: string;
    };
    for (const list of ['lost', 'withoutMethod', 'goesToo'] as const) {
      expect([list, answer[list].length > 0]).toEqual([list, true]);
    }
    expect(answer.gapsOpened.totalCount).toBeGreaterThan(0);
    expect(answer.sentence).toContain(`${answer.lost.length} questions could not be settled`);
  },
  'What if this needed that? In rows': (data) => {
    const { rows, totalCount } = data['whatIfTable'] as {
      rows: { slug: string; readinessBefore: string; readinessAfter: string }[];
      totalCount: number;
    };
    expect(rows[0]).toMatchObject({
      slug: 'evaluation-validity',
      readinessBefore: 'READY',
      readinessAfter: 'BLOCKED',
    });
    expect(rows).toHaveLength(totalCount);
    expect(rows.length).toBeGreaterThan(2);
  },
  'What changed since then?': (data) => {
    const { byKind, contradicted, gapsClosed, sentence } = data['compare'] as {
      byKind: { kind: string; added: number }[];
      contradicted: { id: string }[];
      gapsClosed: { totalCount: number; counts: { count: number }[] };
      sentence: string;
    };
    // The records of the seed are all in its first revision, and part of its edges in later ones.
    expect(byKind.every(({ added }) => added === 0)).toBe(true);
    expect(contradicted.length).toBeGreaterThan(5);
    expect(gapsClosed.counts.reduce((sum, { count }) => sum + count, 0)).toBe(
      gapsClosed.totalCount,
    );
    expect(sentence).toMatch(/^Between the two moments, \d+ claims were contradicted \(“/);
  },
};
