/** Signs of right rankings. */
import { expect } from 'vitest';
import type { Signs } from './sign.ts';

export const SIGNS_OF_BOTTLENECKS: Signs = {
  'What holds the field back?': (data) => {
    const { nodes, totalCount } = data['bottlenecks'] as {
      nodes: { value: number; parts: { contribution: number }[]; rank: number }[];
      totalCount: number;
    };
    expect(nodes).toHaveLength(10);
    expect(totalCount).toBeGreaterThan(50);
    expect(nodes.map(({ value }) => value)).toEqual(
      nodes.map(({ value }) => value).toSorted((left, right) => right - left),
    );
    for (const { value, parts } of nodes) {
      const total = parts.reduce((sum, { contribution }) => sum + contribution, 0);
      expect(value).toBeCloseTo(total, 9);
    }
  },
  'What holds up one topic, and who works on it?': (data) => {
    const { nodes } = data['bottlenecks'] as {
      nodes: {
        rank: number;
        question: { topics: { nodes: { slug: string }[] }; busFactor: { unknown: unknown[] } };
      }[];
    };
    expect(nodes.length).toBeGreaterThan(2);
    for (const { question } of nodes) {
      expect(question.topics.nodes.map(({ slug }) => slug)).toContain('model-welfare');
      expect(question.busFactor.unknown.length).toBeGreaterThan(0);
    }
  },
  'Bottlenecks with my own weights': (data) => {
    const { weights, nodes } = data['bottlenecks'] as {
      weights: unknown;
      nodes: { parts: { name: string; contribution: number }[] }[];
    };
    expect(weights).toEqual({ necessity: 1, softReach: 1, concentration: 0 });
    expect(nodes[0]?.parts.map(({ name }) => name)).toEqual([
      'necessity',
      'softReach',
      'betweenness',
      'age',
      'concentration',
    ]);
    expect(nodes.every(({ parts }) => parts[4]?.contribution === 0)).toBe(true);
  },
  'Which methods could the field not do without?': (data) => {
    const { nodes, sentence, totalCount } = data['bottlenecks'] as {
      nodes: {
        rank: number;
        subject: { id: string; label: string };
        directCount: number;
        necessaryForCount: number;
      }[];
      sentence: string;
      totalCount: number;
    };
    expect(totalCount).toBeGreaterThan(nodes.length);
    expect(nodes[0]?.rank).toBe(1);
    expect(nodes[0]?.directCount).toBeGreaterThan(0);
    expect(sentence).toContain(`\u201c${nodes[0]?.subject.label}\u201d holds up most`);
    for (const { directCount, necessaryForCount, subject } of nodes) {
      expect(subject.id).toMatch(/^method\//);
      expect(necessaryForCount).toBeGreaterThanOrEqual(directCount);
    }
  },
  'Where do people and graph disagree?': (data) => {
    const { disagreements } = data['bottlenecks'] as {
      disagreements: {
        sentence: string;
        statedRank: number;
        rankAmongStated: number;
        rankDifference: number;
      }[];
    };
    const apart = disagreements.map(({ rankDifference }) => Math.abs(rankDifference));
    expect(apart[0]).toBeGreaterThan(20);
    expect(apart).toEqual(apart.toSorted((left, right) => right - left));
    for (const { rankAmongStated, rankDifference, sentence, statedRank } of disagreements) {
      expect(rankDifference).toBe(statedRank - rankAmongStated);
      expect(sentence).toMatch(/^On “.+” people say \d+(st|nd|rd|th), the graph says \d+/);
    }
  },
  'Bottlenecks as flat rows': (data) => {
    const { rows } = data['bottleneckTable'] as {
      rows: { rank: number; value: number; rankDifference: number | null }[];
    };
    const ranks = rows.map(({ rank }) => rank);
    expect(rows).toHaveLength(100);
    expect(ranks).toEqual(ranks.toSorted((left, right) => left - right));
    expect(rows.some(({ rankDifference }) => rankDifference !== 0)).toBe(true);
  },
};
