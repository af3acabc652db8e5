/** Signs of right answers about what would be lost. */
import { expect } from 'vitest';
import type { Signs } from './sign.ts';

export const SIGNS_OF_RESILIENCE: Signs = {
  'What is lost if this lab stops?': (data) => {
    const { between, downstream, downstreamCount, parts, sentence, value } = data['resilience'] as {
      between: { kind: string; count: number }[];
      downstream: unknown[];
      downstreamCount: number;
      parts: { name: string; count: number; questions: { slug: string }[] }[];
      sentence: string;
      value: number;
    };
    const slugs = parts.flatMap(({ questions }) => questions.map(({ slug }) => slug));
    expect(value).toBeGreaterThan(0);
    expect(new Set(slugs).size).toBe(value);
    for (const { count, questions } of parts) expect(questions).toHaveLength(count);
    expect(downstream).toHaveLength(downstreamCount);
    expect(between.map(({ kind }) => kind)).toContain('FINDING');
    expect(sentence).toMatch(/^Without “Anthropic”, \d+ open questions lose /);
  },
  'The same losses as rows': (data) => {
    const { rows, totalCount } = data['resilienceTable'] as {
      rows: { slug: string; loss: string }[];
      totalCount: number;
    };
    const losses = rows.map(({ loss, slug }) => `${slug} ${loss}`);
    expect(rows).toHaveLength(totalCount);
    expect(new Set(losses).size).toBe(totalCount);
    expect(new Set(rows.map(({ loss }) => loss)).size).toBeGreaterThan(1);
  },
  'On what does too much hang?': (data) => {
    const { nodes, sentence, totalCount } = data['singlePointsOfFailure'] as {
      nodes: { record: { id: string; label: string }; value: number; parts: { count: number }[] }[];
      sentence: string;
      totalCount: number;
    };
    expect(totalCount).toBeGreaterThan(nodes.length);
    expect(sentence).toContain(`\u201c${nodes[0]?.record.label}\u201d`);
    const values = nodes.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((left, right) => right - left));
    for (const { parts, record } of nodes) {
      expect(record.id).toMatch(/^(lab|method|capability|resource)\//);
      expect(parts.some(({ count }) => count > 0)).toBe(true);
    }
  },
  'Single points of failure in numbers': (data) => {
    const { rows, totalCount } = data['singlePointOfFailureTable'] as {
      rows: {
        kind: string;
        rank: number;
        lastWorkerCount: number;
        lastEvidenceCount: number;
        lastMethodCount: number;
        lastRouteCount: number;
      }[];
      totalCount: number;
    };
    expect(rows).toHaveLength(totalCount);
    expect(rows[0]?.rank).toBe(1);
    expect(new Set(rows.map(({ kind }) => kind)).size).toBeGreaterThan(2);
    expect(rows.map(({ kind }) => kind)).not.toContain('PERSON');
    for (const row of rows) {
      const { lastEvidenceCount, lastMethodCount, lastRouteCount, lastWorkerCount } = row;
      const losses = [lastEvidenceCount, lastMethodCount, lastRouteCount, lastWorkerCount];
      expect(Math.max(...losses)).toBeGreaterThan(0);
    }
  },
  'Who else could do this?': (data) => {
    const { counts, nodes, totalCount } = data['knowledgeSpread'] as {
      counts: { spread: string; count: number }[];
      nodes: { spread: string; effectiveLabs: number | null }[];
      totalCount: number;
    };
    const steps = data['cheapestSteps'] as {
      before: number;
      after: number;
      steps: { before: number; after: number; lab: { slug: string }; holder: { slug: string } }[];
    };
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    for (const { effectiveLabs, spread } of nodes) {
      if (spread === 'ONE_LAB') expect([1, null]).toContain(effectiveLabs);
    }
    expect(steps.after).toBeLessThan(steps.before);
    expect([steps.steps[0]?.before, steps.steps.at(-1)?.after]).toEqual([
      steps.before,
      steps.after,
    ]);
    for (const { holder, lab } of steps.steps) expect(lab.slug).not.toBe(holder.slug);
  },
};
