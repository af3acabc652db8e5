/** Signs of right answers about questions on which work can begin. */
import { expect } from 'vitest';
import type { Signs } from './sign.ts';

export const SIGNS_OF_READY_QUESTIONS: Signs = {
  'What should we start next?': (data) => {
    const { edges } = data['readyQuestions'] as {
      edges: { necessaryForCount: number; node: { methods: { totalCount: number } } }[];
    };
    expect(edges[0]?.necessaryForCount).toBeGreaterThan(0);
    expect(edges.some(({ node }) => node.methods.totalCount > 0)).toBe(true);
  },
  'What is ready, and what would it open?': (data) => {
    const { edges, sentence } = data['readyQuestions'] as {
      edges: {
        sentence: string;
        node: { title: string };
        because: { rule: string }[];
        unblocks: { slug: string }[];
        opens: { slug: string }[];
      }[];
      sentence: string;
    };
    expect(sentence).toMatch(/^Work can begin on \d+ questions, first of all on “/);
    expect(edges.some(({ unblocks }) => unblocks.length > 0)).toBe(true);
    for (const { because, node, opens, sentence: one, unblocks } of edges) {
      expect(because.length).toBeGreaterThan(0);
      expect(one).toContain(`Work on “${node.title}” can begin`);
      expect(opens.length).toBeGreaterThanOrEqual(unblocks.length);
    }
  },
  'Ready questions as flat rows': (data) => {
    const { rows } = data['readyQuestionTable'] as {
      rows: { place: number; necessaryForCount: number; unblocksCount: number }[];
    };
    expect(rows.map(({ place }) => place)).toEqual(rows.map((_row, index) => index + 1));
    expect(rows[0]?.necessaryForCount).toBe(
      Math.max(...rows.map(({ necessaryForCount }) => necessaryForCount)),
    );
    expect(rows.some(({ unblocksCount }) => unblocksCount > 1)).toBe(true);
  },
};
