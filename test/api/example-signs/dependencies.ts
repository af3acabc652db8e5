/** Signs of right answers about what hangs together. */
import { expect } from 'vitest';
import type { Signs } from './sign.ts';

export const SIGNS_OF_DEPENDENCIES: Signs = {
  'What does this question depend on?': (data) => {
    const { value, parts, layers, edges } = data['dependencies'] as {
      value: number;
      parts: { open: number; settled: number };
      layers: { questions: unknown[] }[];
      edges: unknown[];
    };
    expect(value).toBeGreaterThan(0);
    expect(parts.open + parts.settled).toBe(value);
    expect(layers.flatMap(({ questions }) => questions)).toHaveLength(value);
    expect(edges.length).toBeGreaterThanOrEqual(value);
  },
  'How does this question come to depend on that one?': (data) => {
    const { because, paths, value } = data['dependencyPaths'] as {
      because: { sentence: string }[];
      paths: {
        length: number;
        questions: { slug: string }[];
        steps: { dependencies: unknown[] }[];
      }[];
      value: number;
    };
    expect(value).toBeGreaterThan(2);
    expect(paths.map(({ length }) => length)).toEqual(
      paths.map(({ length }) => length).toSorted((left, right) => left - right),
    );
    for (const { questions, steps } of paths) {
      expect(questions[0]?.slug).toBe('self-report-reliability');
      expect(questions.at(-1)?.slug).toBe('introspection-ground-truth');
      expect(steps.every(({ dependencies }) => dependencies.length > 0)).toBe(true);
    }
    expect(because[0]?.sentence).toMatch(/ depends on .* at the nearest in 1 step\.$/);
  },
  'Why is this question blocked?': (data) => {
    const { readiness } = data['question'] as {
      readiness: { value: string; unmet: unknown[]; because: { sentence: string }[] };
    };
    expect(readiness.value).toBe('BLOCKED');
    expect(readiness.unmet.length).toBeGreaterThan(0);
    expect(readiness.because[0]?.sentence).toMatch(/^It needs \d+ open questions?: .+\.$/);
  },
  'What is around this question?': (data) => {
    const { layers, mermaid, parts, text } = data['neighbourhood'] as {
      layers: {
        direction: string;
        total: number;
        questions: { question: { slug: string } }[];
        folded: { count: number } | null;
      }[];
      mermaid: string;
      parts: { shown: number };
      text: string;
    };
    const shown = layers.flatMap(({ questions }) => questions);
    expect(new Set(layers.map(({ direction }) => direction)).size).toBe(2);
    expect(parts.shown).toBeLessThanOrEqual(20);
    expect(shown.length).toBeGreaterThan(5);
    for (const { folded, questions, total } of layers) {
      expect(questions.length + (folded?.count ?? 0)).toBe(total);
    }
    expect(mermaid).toMatch(/^(graph|flowchart) /m);
    expect(text).toContain('\n');
  },
  'What can be worked on side by side?': (data) => {
    const { longestOpenChain, sentence, tracks } = data['dependencies'] as {
      longestOpenChain: { length: number; steps: { questions: { slug: string }[] }[] };
      sentence: string;
      tracks: {
        number: number;
        size: number;
        ready: unknown[];
        longestChain: { length: number };
      }[];
    };
    expect(tracks.length).toBeGreaterThan(1);
    expect(sentence).toContain(`fall into ${tracks.length} tracks`);
    for (const { longestChain, ready, size } of tracks) {
      expect(ready.length).toBeGreaterThan(0);
      expect(longestChain.length).toBeLessThanOrEqual(size);
      expect(longestChain.length).toBeLessThan(longestOpenChain.length);
    }
    expect(longestOpenChain.steps[0]?.questions[0]?.slug).toBe('welfare-measurement');
    expect(longestOpenChain.steps).toHaveLength(longestOpenChain.length);
  },
  'Which dependencies say nothing new?': (data) => {
    const { redundant, redundantCount } = data['dependencies'] as {
      redundant: {
        dependency: { from: { slug: string }; to: { slug: string } };
        way: { slug: string }[];
      }[];
      redundantCount: number;
    };
    expect(redundant).toHaveLength(redundantCount);
    for (const { dependency, way } of redundant) {
      expect(way.length).toBeGreaterThan(2);
      expect([way[0]?.slug, way.at(-1)?.slug]).toEqual([dependency.from.slug, dependency.to.slug]);
    }
  },
  'Rows of what it depends on': (data) => {
    const { rows, totalCount } = data['dependencyTable'] as {
      rows: { layer: number; readiness: string; isReady: boolean }[];
      totalCount: number;
    };
    expect(rows).toHaveLength(totalCount);
    expect(rows.some(({ layer }) => layer > 2)).toBe(true);
    for (const { isReady, readiness } of rows) expect(isReady).toBe(readiness === 'READY');
  },
  'Where do questions go round in a circle?': (data) => {
    const { knots, parts, sentence } = data['cycles'] as {
      knots: { size: number; tie: unknown[]; sentence: string }[];
      parts: { hardCircles: number; groupKnots: number; circles: number };
      sentence: string;
    };
    expect(knots).toHaveLength(parts.hardCircles + parts.groupKnots + parts.circles);
    expect(sentence).toMatch(/^There (is|are) \d+ circles? /);
    for (const { sentence: one, size, tie } of knots) {
      expect(size).toBe(tie.length);
      expect(size).toBeGreaterThan(1);
      expect(one).toContain(' depend on one another in a circle.');
    }
  },
};
