import { describe, expect, it } from 'vitest';
import {
  type DependencyAnswer,
  type DependencyRequest,
  findDependencies,
} from '../../src/analysis/dependencies.ts';
import type { DependencyKind } from '../../src/analysis/dependency-list.ts';
import { dependencyRows } from '../../src/analysis/dependency-rows.ts';
import type { NamedEdge } from '../support/random-questions.ts';
import { checkDenseCases, type DenseCase, projectionOf, statesOf } from './dense-questions.ts';
import { expectedEdges } from './expected-dependencies.ts';
import { longestChainAmong, partsAmong, redundantAmong } from './expected-structure.ts';
import { nodeOf } from './knowledge-cases.ts';
import { answered, anyOf, edge, open, requires } from './small-graphs.ts';
import { sorted } from './visible-knowledge.ts';

const EVERYTHING: DependencyRequest = {
  direction: 'PREREQUISITES',
  kinds: ['REQUIRES', 'ANY_OF'],
  depth: 1_000,
  limit: 2_000,
};

const KIND_CHOICES: readonly (readonly DependencyKind[])[] = [
  ['REQUIRES'],
  ['REQUIRES', 'ANY_OF'],
  ['ANY_OF', 'INFORMED_BY'],
  ['REQUIRES', 'ANY_OF', 'INFORMED_BY'],
];

/** Three answers about each graph, one of them cut. */
function forEachAnswer(
  check: (each: DenseCase, answer: DependencyAnswer, request: DependencyRequest) => void,
): void {
  checkDenseCases((each) => {
    const { known, projection, random } = each;
    const below = (count: number) => Math.floor(random() * count);
    const ids = known.ids('Question');
    if (ids.length === 0) return;
    for (const bounds of [EVERYTHING, EVERYTHING, { depth: 1 + below(3), limit: 1 + below(5) }]) {
      const request: DependencyRequest = {
        ...EVERYTHING,
        ...bounds,
        direction: below(2) === 0 ? 'PREREQUISITES' : 'DEPENDENTS',
        kinds: KIND_CHOICES[below(KIND_CHOICES.length)] ?? ['REQUIRES'],
      };
      const node = nodeOf(projection, ids[below(ids.length)] ?? '');
      check(each, findDependencies(projection, node, request), request);
    }
  });
}

/** The question asked about and those reached, and the edges of the kinds among them. */
function reachedBy({ known }: DenseCase, answer: DependencyAnswer, kinds: readonly string[]) {
  const reached = answer.layers.flatMap(({ questions }) => questions.map((item) => item.question));
  const names = sorted([answer.question, ...reached]);
  const edges = expectedEdges(known, kinds).filter(
    ({ from, to }) => names.includes(from) && names.includes(to),
  );
  return { names, edges, pairs: edges.map(({ from, to }): NamedEdge => [from, to]) };
}

const slugsOf = (ids: readonly string[]) => ids.map((id) => id.replace('question/', '')).join('');

const stepsOf = ({ longestOpenChain }: DependencyAnswer) =>
  longestOpenChain.steps.map(({ questions }) => slugsOf(questions));

function answerAbout(
  slug: string,
  states: Parameters<typeof statesOf>[0],
  request: Partial<DependencyRequest> = {},
): DependencyAnswer {
  const projection = projectionOf(statesOf(states));
  const node = nodeOf(projection, `question/${slug}`);
  return findDependencies(projection, node, { ...EVERYTHING, ...request });
}

describe('the structure of dependencies', () => {
  it('points out redundant edges with a way round, and drops none of them', () => {
    const mix = { redundant: 0, long: 0, inCircles: 0, notFollowed: 0 };
    forEachAnswer((each, answer, { kinds }) => {
      const { edges } = reachedBy(each, answer, kinds);
      const hard = edges
        .filter(({ kind }) => kind === 'REQUIRES')
        .map(({ from, to }): NamedEdge => [from, to]);
      const expected = redundantAmong(hard).map((pair) => pair.join(' '));

      expect(answer.redundant.map(({ dependency: { from, to } }) => `${from} ${to}`)).toEqual(
        expected.toSorted(),
      );
      expect(answer.redundantCount).toBe(expected.length);
      for (const { dependency, way } of answer.redundant) {
        expect(answer.edges).toContainEqual(dependency);
        expect([way[0], way.at(-1)]).toEqual([dependency.from, dependency.to]);
        expect(way.length).toBeGreaterThan(2);
        expect(new Set(way).size).toBe(way.length);
        way.slice(1).forEach((to, place) => {
          expect(hard).toContainEqual([way[place], to]);
        });
        mix.long += Number(way.length > 3);
      }
      mix.redundant += expected.length;
      mix.inCircles += Number(expected.length > 0 && answer.cycles.length > 0);
      mix.notFollowed += Number(!kinds.includes('REQUIRES'));
    });
    expect(mix.redundant).toBeGreaterThan(500);
    expect(Math.min(mix.long, mix.inCircles, mix.notFollowed)).toBeGreaterThan(50);
  });

  it('finds the longest chain of open questions among those reached', () => {
    const mix = { circles: 0, long: 0, elsewhere: 0 };
    forEachAnswer((each, answer, { kinds }) => {
      const { names, pairs } = reachedBy(each, answer, kinds);
      const openNames = names.filter((name) => !each.known.isSettled(name));
      const edges = pairs.filter((pair) => pair.every((name) => openNames.includes(name)));
      const { length, steps } = answer.longestOpenChain;

      expect(steps.map(({ questions }) => questions.join(' '))).toEqual(
        longestChainAmong(edges, openNames),
      );
      expect(length).toBe(steps.length);
      mix.circles += Number(steps.some(({ questions }) => questions.length > 1));
      mix.long += Number(length > 3);
      const all = steps.flatMap(({ questions }) => questions);
      mix.elsewhere += Number(length > 0 && !all.includes(answer.question));
    });
    expect(Math.min(mix.circles, mix.long, mix.elsewhere)).toBeGreaterThan(50);
  });

  it('parts the open questions into tracks, without the question asked about', () => {
    const mix = { several: 0, joinedByIt: 0, ready: 0 };
    forEachAnswer((each, answer, { kinds }) => {
      const { known, needs } = each;
      const { names, pairs } = reachedBy(each, answer, kinds);
      const others = names.filter((name) => !known.isSettled(name) && name !== answer.question);
      const edges = pairs.filter((pair) => pair.every((name) => others.includes(name)));
      const parts = partsAmong(edges, others);

      expect(answer.tracks.map(({ questions }) => questions)).toEqual(parts);
      answer.tracks.forEach((track, index) => {
        const ready = track.questions.filter((name) => needs.stateOf(name) === 'READY');
        expect([track.number, track.size]).toEqual([index + 1, track.questions.length]);
        expect([track.ready, track.readyCount]).toEqual([ready, ready.length]);
        expect(track.longestChain.steps.map(({ questions }) => questions.join(' '))).toEqual(
          longestChainAmong(
            edges.filter((pair) => track.questions.includes(pair[0])),
            track.questions,
          ),
        );
        mix.ready += ready.length;
      });
      mix.several += Number(parts.length > 1);
      const asked = [...others, answer.question];
      const together = pairs.filter((pair) => pair.every((name) => asked.includes(name)));
      mix.joinedByIt += Number(partsAmong(together, asked).length < parts.length);
    });
    expect(Math.min(mix.several, mix.joinedByIt)).toBeGreaterThan(100);
    expect(mix.ready).toBeGreaterThan(500);
  });

  it('tells the same in rows', () => {
    let steps = 0;
    forEachAnswer(({ known }, answer) => {
      const rows = dependencyRows(answer);

      expect(rows.map(({ layer, question }) => [layer, question])).toEqual(
        answer.layers.flatMap(({ layer, questions }) =>
          questions.map(({ question }) => [layer, question]),
        ),
      );
      for (const { chainStep, isReady, question, readiness, slug, track } of rows) {
        expect(slug).toBe(slugsOf([question]));
        expect(isReady).toBe(readiness === 'READY');
        expect(track === null).toBe(known.isSettled(question));
        if (track !== null) expect(answer.tracks[track - 1]?.questions).toContain(question);
        const place = answer.longestOpenChain.steps.findIndex((step) =>
          step.questions.includes(question),
        );
        expect(chainStep).toBe(place === -1 ? null : place + 1);
        steps += Number(place !== -1);
      }
    });
    expect(steps).toBeGreaterThan(500);
  });

  it('ends a chain at a settled question, which is in nobody’s way', () => {
    const answer = answerAbout('a', [
      ...open('a', 'c', 'd'),
      answered('b'),
      requires('a', 'b'),
      requires('b', 'c'),
      requires('c', 'd'),
    ]);

    expect(stepsOf(answer)).toEqual(['c', 'd']);
    expect(answer.tracks.map(({ questions }) => slugsOf(questions))).toEqual(['cd']);
  });

  it('follows chains along the dependencies, whichever way was asked', () => {
    const states = [...open('a', 'b', 'c'), requires('a', 'b'), requires('b', 'c')];

    expect(stepsOf(answerAbout('a', states))).toEqual(['a', 'b', 'c']);
    expect(stepsOf(answerAbout('c', states, { direction: 'DEPENDENTS' }))).toEqual(['a', 'b', 'c']);
  });

  it('calls no soft prerequisite and no group redundant', () => {
    const answer = answerAbout(
      'a',
      [
        ...open('a', 'b', 'c'),
        requires('a', 'b'),
        requires('b', 'c'),
        edge('INFORMED_BY', 'question/a', 'question/c'),
        ...anyOf('a', 'g', ['c']),
      ],
      { kinds: ['REQUIRES', 'ANY_OF', 'INFORMED_BY'] },
    );

    expect(answer.redundant).toEqual([]);
  });

  it('shows 200 redundant edges and counts all', () => {
    const slugs = Array.from({ length: 25 }, (_, index) => `n${String(index).padStart(2, '0')}`);
    const edges = slugs.flatMap((from, place) => slugs.slice(place + 1).map((to) => [from, to]));

    const { redundant, redundantCount, truncated } = answerAbout('n00', [
      ...open(...slugs),
      ...edges.map(([from = '', to = '']) => requires(from, to)),
    ]);

    expect([redundant.length, redundantCount]).toEqual([200, 276]);
    expect(truncated).toEqual({
      reason: 'Cut short: redundant to 200 of 276.',
      shown: 200,
      total: 276,
    });
  });

  it.each([
    [
      'PREREQUISITES',
      'a',
      '⟦a⟧ depends on 3 questions, 2 of them open. The longest chain of open questions has 2 steps, and the open ones fall into 2 tracks, with 2 ready to begin with.',
    ],
    ['DEPENDENTS', 'a', '⟦a⟧ is needed by no question.'],
    ['PREREQUISITES', 'd', '⟦d⟧ depends on 1 question, which is not open.'],
    [
      'DEPENDENTS',
      'b',
      '⟦b⟧ is needed by 1 question, which is open. The longest chain of open questions has 2 steps, and the open ones fall into 1 track, with 0 ready to begin with.',
    ],
  ] as const)('says of the %s of %s: %s', (direction, slug, sentence) => {
    const answer = answerAbout(
      slug,
      [
        ...open('a', 'b', 'c'),
        ...['d', 'e'].map(answered),
        requires('a', 'b'),
        requires('a', 'c'),
        requires('a', 'd'),
        requires('d', 'e'),
      ],
      { direction, depth: 1 },
    );

    expect(answer.sentence.replaceAll('question/', '')).toBe(sentence);
  });
});
