/** Signs that records are read and found right. */
import { expect } from 'vitest';
import type { Signs } from './sign.ts';

export const SIGNS_OF_RECORDS: Signs = {
  'What changed last?': (data) => {
    const { nodes } = data['works'] as { nodes: { year: number; updatedAt: string }[] };
    expect(nodes).toHaveLength(20);
    expect(nodes.every(({ year }) => year >= 2024)).toBe(true);
    const moments = nodes.map(({ updatedAt }) => updatedAt);
    expect(moments).toEqual(moments.toSorted().reverse());
  },
  'Records that we cite, all at once': (data) => {
    expect(data['nodes']).toMatchObject([
      { id: 'work/butlin-2023', label: expect.stringMatching(/Consciousness/) },
      { id: 'question/self-report-reliability' },
      { id: 'lab/eleos-ai' },
    ]);
  },
  'Look for something': (data) => {
    const { edges, facets, totalCount } = data['search'] as {
      edges: { highlights: { matches: unknown[] }[]; node: { id: string } }[];
      facets: { count: number }[];
      totalCount: number;
    };
    expect(edges[0]?.node.id).toBe('method/sparse-autoencoders');
    expect(edges.every(({ highlights }) => highlights.length > 0)).toBe(true);
    expect(facets.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  },
  'Is this identifier known already?': (data) => {
    const { nodes } = data['search'] as { nodes: { id: string }[] };
    expect(nodes.map(({ id }) => id)).toEqual(['work/butlin-2025']);
  },
  'Flat rows of questions': (data) => {
    const { nodes } = data['questions'] as { nodes: { status: string }[] };
    expect(nodes).toHaveLength(50);
    expect(nodes.every(({ status }) => ['OPEN', 'IN_PROGRESS'].includes(status))).toBe(true);
  },
  'What does the graph say of our lab?': (data) => {
    const { name, findings, interests } = data['lab'] as {
      name: string;
      findings: { totalCount: number };
      interests: { totalCount: number };
    };
    expect(name).toMatch(/Eleos/);
    expect(findings.totalCount + interests.totalCount).toBeGreaterThan(0);
  },
  'Where can I start?': (data) => {
    const { prefLabel, russian, questions } = data['topic'] as {
      prefLabel: string;
      russian: string;
      questions: { totalCount: number };
    };
    expect(prefLabel).toMatch(/^[A-Za-z ]+$/);
    expect(russian).toMatch(/[а-яё]/i);
    expect(questions.totalCount).toBeGreaterThan(0);
  },
  'Is my paper here, and is it right?': (data) => {
    const { externalIds, findings } = data['work'] as {
      externalIds: { scheme: string; url: string }[];
      findings: { nodes: unknown[] };
    };
    expect(externalIds.map(({ url }) => url)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^https:\/\//)]),
    );
    expect(findings.nodes.length).toBeGreaterThan(0);
  },
};
