/** Signs of right answers about gaps, coverage and certainty. */
import { expect } from 'vitest';
import type { Signs } from './sign.ts';

export const SIGNS_OF_GAPS: Signs = {
  'Where is nobody looking?': (data) => {
    const { nodes, totalCount, counts } = data['gaps'] as {
      nodes: { severity: string; reason: string; nextStep: string }[];
      totalCount: number;
      counts: { count: number }[];
    };
    expect(nodes.every(({ severity }) => severity === 'HIGH')).toBe(true);
    expect(
      nodes.every(({ reason, nextStep }) => reason.endsWith('.') && nextStep.endsWith('.')),
    ).toBe(true);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  },
  'Gaps in numbers': (data) => {
    const { counts, totalCount } = data['gaps'] as {
      counts: { count: number }[];
      totalCount: number;
    };
    expect(counts).toHaveLength(27);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  },
  'Which answers hang on one lab?': (data) => {
    const { nodes } = data['gaps'] as {
      nodes: { because: { records: { __typename: string }[] }[] }[];
    };
    expect(nodes.length).toBeGreaterThan(0);
    for (const { because } of nodes) {
      const kinds = because[0]?.records.map((record) => record.__typename);
      expect(kinds?.slice(0, 2)).toEqual(['Question', 'Lab']);
    }
  },
  'How complete is the graph?': (data) => {
    const { kinds, value, warnings } = data['graphHealth'] as {
      kinds: { records: number }[];
      value: number;
      warnings: { rule: string }[];
    };
    expect(kinds.reduce((sum, { records }) => sum + records, 0)).toBe(value);
    expect(value).toBeGreaterThan(1_000);
    expect(warnings.map(({ rule }) => rule)).toContain('NO_EFFORT');
  },
  'What do we know, and how surely?': (data) => {
    const { claims } = data['question'] as {
      claims: { edges: { node: { bearings: { totalCount: number } } }[] };
    };
    expect(claims.edges.some(({ node }) => node.bearings.totalCount > 0)).toBe(true);
  },
  'What is missing about one topic?': (data) => {
    const { nodes, sentence, severityCounts } = data['gaps'] as {
      nodes: { kind: string; sentence: string }[];
      sentence: string;
      severityCounts: { severity: string; count: number }[];
    };
    expect(severityCounts.map(({ severity }) => severity)).toEqual(['HIGH']);
    expect(sentence).toMatch(new RegExp(`^${severityCounts[0]?.count} gaps `));
    expect(new Set(nodes.map(({ kind }) => kind)).size).toBeGreaterThan(1);
    for (const { sentence: one } of nodes) expect(one).toMatch(/^“.+”: .+\. .+\.$/s);
  },
  'Which sorts of gap are there?': (data) => {
    const rules = data['gapRules'] as unknown as {
      kind: string;
      title: string;
      holdsFor: string;
      nextStep: string;
      subjectKinds: string[];
    }[];
    expect(rules).toHaveLength(27);
    expect(new Set(rules.map(({ title }) => title)).size).toBe(27);
    for (const { holdsFor, nextStep, subjectKinds } of rules) {
      expect(subjectKinds.length).toBeGreaterThan(0);
      expect([holdsFor.at(-1), nextStep.at(-1)]).toEqual(['.', '.']);
    }
  },
  'All gaps as rows': (data) => {
    const { rows } = data['gapTable'] as { rows: { severity: string; label: string | null }[] };
    const severities = rows.map(({ severity }) => severity);
    expect(rows.length).toBeGreaterThan(100);
    expect(severities).toEqual(
      ['HIGH', 'MEDIUM', 'LOW'].flatMap((each) => severities.filter((other) => other === each)),
    );
    expect(rows.every(({ label }) => label !== null && label !== '')).toBe(true);
  },
  'Which methods serve which topics, and which none?': (data) => {
    const { cells, holes, rows, value, ways } = data['coverage'] as {
      cells: { row: { slug: string }; count: number }[];
      holes: { rowCount: number; columnCount: number };
      rows: { record: { slug: string }; linked: number }[];
      value: number;
      ways: { sentence: string }[];
    };
    expect(ways[0]?.sentence).toMatch(/ by ABOUT, .+ by ADDRESSES\.$/);
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(1);
    expect(holes).toMatchObject({ rowCount: 0, columnCount: 0 });
    for (const { linked, record } of rows) {
      const ofRow = cells.filter(({ row }) => row.slug === record.slug);
      expect(ofRow.length).toBeLessThanOrEqual(linked);
    }
    expect(cells.every(({ count }) => count > 0)).toBe(true);
  },
  'Labs and methods as a heat map': (data) => {
    const { rows } = data['coverageTable'] as {
      rows: { row: string; column: string; count: number }[];
    };
    const places = rows.map(({ column, row }) => `${row} ${column}`);
    expect(rows.length).toBeGreaterThan(50);
    expect(new Set(places).size).toBe(rows.length);
    expect(rows.every(({ count }) => count > 0)).toBe(true);
  },
  'How certain are the answers to a question?': (data) => {
    const { claims } = data['question'] as {
      claims: {
        nodes: {
          certainty: { value: string; sentence: string; parts: { name: string; levels: number }[] };
        }[];
      };
    };
    const WORDS = ['VERY_LOW', 'LOW', 'MODERATE', 'HIGH'];
    const rated = claims.nodes.filter(({ certainty }) => certainty.value !== 'NOT_RATED');
    expect(rated.length).toBeGreaterThan(0);
    for (const { certainty } of rated) {
      const levels = certainty.parts.reduce((sum, part) => sum + part.levels, 0);
      expect(certainty.value).toBe(WORDS[Math.max(levels, 0)]);
      expect(certainty.sentence).toMatch(/^The certainty of “.+” is .+\.$/);
    }
  },
};
