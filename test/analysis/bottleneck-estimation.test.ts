import { describe, expect, it } from 'vitest';
import { measureBetweenness } from '../../src/algorithms/betweenness.ts';
import { unionOfPrerequisites } from '../../src/algorithms/prerequisite-graph.ts';
import { BottleneckRanking } from '../../src/analysis/bottlenecks/bottleneck-ranking.ts';
import { type BottleneckSubject, DEFAULT_WEIGHTS } from '../../src/analysis/bottlenecks/score.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { questionGraph } from '../../src/research/question-graph.ts';
import { makeRandom } from '../support/random-questions.ts';
import { open, requires } from './small-graphs.ts';
import { project } from './support-cases.ts';

/** Questions that require three earlier ones each, mostly of the last hundred. */
function manyQuestions(count: number): Projection {
  const random = makeRandom(1);
  const slugs = Array.from({ length: count }, (_, index) => `q${index}`);
  const edges = slugs.slice(1).flatMap((slug, place) => {
    const earlier = [1, 2, 3].map(() => Math.max(0, place - Math.floor(random() * 100)));
    return [...new Set(earlier)].map((target) => requires(slug, `q${target}`));
  });
  return project([...open(...slugs), ...edges]);
}

function rankingOf(projection: Projection, of: BottleneckSubject): BottleneckRanking {
  const request = { of, weights: DEFAULT_WEIGHTS, value: 'UNIFORM' as const };
  return new BottleneckRanking(projection, request, () => true);
}

describe('a ranking of more questions than can be measured exactly', () => {
  const projection = manyQuestions(5_500);
  const ranking = rankingOf(projection, 'QUESTION');

  it('tells from how many its betweenness was estimated, and how far off it may be', () => {
    const { estimated } = ranking;

    expect(estimated).toMatchObject({ confidence: 0.95 });
    expect(estimated?.samples).toBeGreaterThan(4_000);
    expect(estimated?.samples).toBeLessThan(5_499);
    expect(estimated?.reason).toBe(
      `Betweenness was estimated from ${estimated?.samples} of 5499 open questions that wait for another; the error is that of its raw value.`,
    );
    expect(rankingOf(projection, 'LAB').estimated).toBeNull();
  });

  it('is within that error for every question', () => {
    const union = unionOfPrerequisites(questionGraph(projection).open);
    const exact = measureBetweenness(union, { mostSteps: Number.POSITIVE_INFINITY });
    const { first, raw } = ranking.order.measures;
    const error = ranking.estimated?.error ?? 0;

    expect(exact.sample).toBeNull();
    expect(first).toBe(0);
    const furthest = Math.max(
      ...exact.values.map((value, question) => Math.abs(value - (raw.betweenness[question] ?? 0))),
    );
    expect(furthest).toBeGreaterThan(0);
    expect(furthest).toBeLessThanOrEqual(error);
  });

  it('is exact for fewer', () => {
    expect(rankingOf(manyQuestions(200), 'QUESTION').estimated).toBeNull();
  });
});
