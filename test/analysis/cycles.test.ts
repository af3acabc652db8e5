import { describe, expect, it } from 'vitest';
import type { BreakingEdge, BreakingEdges } from '../../src/analysis/breaking-edges.ts';
import { findCycles, type KnotAnswer } from '../../src/analysis/cycles.ts';
import type { DependencyKind } from '../../src/analysis/dependency-list.ts';
import {
  girthThrough,
  hardOf,
  namesBeyond,
  openPart,
  properParts,
  reasonEdges,
  sustainsItself,
} from '../algorithms/brute-force.ts';
import type { NamedEdge } from '../support/random-questions.ts';
import { checkDenseCases, type DenseCase, projectionOf, statesOf } from './dense-questions.ts';
import { expectedEdges, knotsOf } from './expected-dependencies.ts';
import { abstractQuestions } from './expected-prerequisites.ts';
import { answered, anyOf, edge, open, requires } from './small-graphs.ts';
import { sorted, VisibleKnowledge } from './visible-knowledge.ts';

const MANY = 1_000;

/** Arrows from each question that cannot be settled to what it lacks. */
function reasonsIn(known: VisibleKnowledge): readonly NamedEdge[] {
  return reasonEdges(openPart(abstractQuestions(known)));
}

/** Whether no name is deadlocked any more without the edges of these ids. */
function isFree(
  { visible }: DenseCase,
  names: readonly string[],
  gone: readonly string[],
): boolean {
  const edges = visible.edges.filter(
    ({ source, target, type }) =>
      !gone.includes([type, source, target].join('.').replaceAll('/', '.')),
  );
  const reasons = reasonsIn(new VisibleKnowledge({ ...visible, edges }));
  return names.every((name) => !namesBeyond(reasons, name).has(name));
}

/** Ids of all edges that may be taken away. */
function removableIn({ visible }: DenseCase): readonly string[] {
  return visible.edges
    .filter(({ type }) => type === 'REQUIRES' || type === 'HAS_GROUP')
    .map(({ source, target, type }) => [type, source, target].join('.').replaceAll('/', '.'));
}

const edgeIds = (edges: readonly BreakingEdge[]) => edges.map(({ edgeId }) => edgeId);

function checkTie({ known }: DenseCase, { questions, sort, tie }: KnotAnswer): void {
  const part = openPart(abstractQuestions(known));
  const hard = questions.flatMap((from) =>
    [...hardOf(part, from)]
      .filter((to) => questions.includes(to))
      .map((to): NamedEdge => [from, to]),
  );
  const shortest = Math.min(...questions.map((name) => girthThrough(hard, name)));
  expect(sort).toBe(shortest < Number.POSITIVE_INFINITY ? 'HARD_CIRCLE' : 'GROUPS');
  if (sort === 'HARD_CIRCLE') {
    expect(tie).toHaveLength(shortest);
    tie.forEach((name, place) => {
      expect(hard).toContainEqual([name, tie[(place + 1) % tie.length]]);
    });
  } else {
    expect(sustainsItself(part, new Set(tie))).toBe(true);
    expect(properParts(tie).some((some) => sustainsItself(part, some))).toBe(false);
  }
}

function checkBreaking(
  each: DenseCase,
  removable: readonly string[],
  { breakingEdges, questions }: KnotAnswer,
): BreakingEdges {
  if (!breakingEdges) throw new Error('a knot has edges that break it');
  const { isMinimal, isMinimum, isSingleComplete, set, setSize, single, singleCount } =
    breakingEdges;
  const alone = removable.filter((id) => isFree(each, questions, [id]));
  expect(edgeIds(single).toSorted()).toEqual(alone.toSorted());
  expect([singleCount, setSize]).toEqual([single.length, set.length]);
  expect([isMinimal, isMinimum, isSingleComplete]).toEqual([true, true, true]);
  const ids = edgeIds(set);
  expect(isFree(each, questions, ids)).toBe(true);
  for (const left of ids) {
    const rest = ids.filter((id) => id !== left);
    expect(isFree(each, questions, rest)).toBe(false);
  }
  expect(single.length > 0).toBe(set.length === 1);
  return breakingEdges;
}

describe('findCycles', () => {
  it('finds every knot of any graph, with what ties it and who waits', () => {
    const mix = { HARD_CIRCLE: 0, GROUPS: 0, CIRCLE: 0, several: 0, behindOthers: 0 };
    checkDenseCases((each) => {
      const { known, needs, projection } = each;
      const reasons = reasonsIn(known);
      const names = known.ids('Question');
      const knots = knotsOf(reasons, names);
      const { knots: found, parts, truncated, value } = findCycles(projection, undefined, MANY);

      const sets = new Set([...knots.values()].map((knot) => sorted(knot).join(' ')));
      expect(new Set(found.map(({ questions }) => questions.join(' ')))).toEqual(sets);
      expect([value, found.length, truncated]).toEqual([sets.size, sets.size, null]);
      expect(sorted(found.flatMap(({ questions }) => questions))).toEqual(
        names.filter((name) => needs.stateOf(name) === 'DEADLOCKED'),
      );
      const waits = (name: string, knot: readonly string[]) =>
        !knot.includes(name) && knot.some((other) => namesBeyond(reasons, name).has(other));
      for (const knot of found) {
        expect(knot.size).toBe(knot.questions.length);
        expect(knot.tieSize).toBe(knot.tie.length);
        const waiting = names.filter((name) => waits(name, knot.questions));
        expect(knot.waitingCount).toBe(waiting.length);
        checkTie(each, knot);
        mix[knot.sort] += 1;
        mix.behindOthers += Number(
          knot.questions.some((name) =>
            found.some((other) => other !== knot && waits(name, other.questions)),
          ),
        );
      }
      expect(parts).toEqual({
        hardCircles: found.filter(({ sort }) => sort === 'HARD_CIRCLE').length,
        groupKnots: found.filter(({ sort }) => sort === 'GROUPS').length,
        circles: 0,
        questions: knots.size,
        waiting: names.filter((name) => needs.isBehind(name)).length,
      });
      mix.several += Number(found.length > 1);
    });
    expect(mix.CIRCLE).toBe(0);
    expect(Math.min(mix.HARD_CIRCLE, mix.GROUPS, mix.several, mix.behindOthers)).toBeGreaterThan(
      20,
    );
  });

  it('finds the edges that free a knot alone, and sets none of which could stay', () => {
    const mix = { single: 0, groups: 0, sets: 0, pairsTried: 0 };
    checkDenseCases((each) => {
      const removable = removableIn(each);
      for (const knot of findCycles(each.projection, undefined, MANY).knots) {
        const { set, single } = checkBreaking(each, removable, knot);
        const isTried = set.length > 2 && removable.length < 15;
        const pairs = removable.flatMap((one) => removable.map((other) => [one, other]));
        const freeing = isTried ? pairs.filter((pair) => isFree(each, knot.questions, pair)) : [];
        expect(freeing).toEqual([]);
        mix.pairsTried += Number(isTried);
        mix.single += single.length;
        mix.groups += single.filter(({ kind }) => kind === 'ANY_OF').length;
        mix.sets += Number(set.length > 1);
      }
    });
    expect(Math.min(mix.single, mix.groups, mix.sets)).toBeGreaterThan(20);
    expect(mix.pairsTried).toBeGreaterThan(3);
  });

  it('finds the circles over any kinds, whatever the state of their questions', () => {
    const mix = { circles: 0, settled: 0 };
    checkDenseCases(({ known, projection, random }) => {
      const kinds: readonly DependencyKind[] =
        random() < 0.5 ? ['REQUIRES', 'INFORMED_BY'] : ['INFORMED_BY', 'ANY_OF'];
      const edges = expectedEdges(known, kinds).map(({ from, to }): NamedEdge => [from, to]);
      const names = known.ids('Question');
      const knots = knotsOf(edges, names);
      const { knots: found, parts } = findCycles(projection, kinds, MANY);

      expect(new Set(found.map(({ questions }) => questions.join(' ')))).toEqual(
        new Set([...knots.values()].map((knot) => sorted(knot).join(' '))),
      );
      expect(parts).toMatchObject({ hardCircles: 0, groupKnots: 0, circles: found.length });
      for (const { breakingEdges, questions, sort, tie, waitingCount } of found) {
        expect([sort, breakingEdges]).toEqual(['CIRCLE', null]);
        expect(tie).toHaveLength(Math.min(...questions.map((name) => girthThrough(edges, name))));
        tie.forEach((name, place) => {
          expect(edges).toContainEqual([name, tie[(place + 1) % tie.length]]);
        });
        const waiting = names.filter(
          (name) => !questions.includes(name) && namesBeyond(edges, name).has(questions[0] ?? ''),
        );
        expect(waitingCount).toBe(waiting.length);
        mix.settled += Number(questions.some((name) => known.isSettled(name)));
      }
      mix.circles += found.length;
    });
    expect(Math.min(mix.circles, mix.settled)).toBeGreaterThan(50);
  });

  it.each([[undefined], [['REQUIRES'] as const]])(
    'puts those with most waiting first, then the larger, then the smaller id, over %j',
    (kinds) => {
      const states = [
        ...open('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'),
        ...['a', 'b', 'e'].map((slug) => requires(slug, slug)),
        ...['cd', 'dc', 'hi', 'ih', 'fe', 'gf'].map(([from = '', to = '']) => requires(from, to)),
      ];

      const { knots, truncated, value } = findCycles(projectionOf(statesOf(states)), kinds, 4);

      expect(knots.map(({ number, questions }) => [number, ...questions])).toEqual([
        [1, 'question/e'],
        [2, 'question/c', 'question/d'],
        [3, 'question/h', 'question/i'],
        [4, 'question/a'],
      ]);
      expect([value, truncated?.reason]).toEqual([5, 'Cut short: knots to 4 of 5.']);
    },
  );

  const GROUP_KNOT = [
    ...open('a', 'b', 'c', 'd'),
    ...anyOf('a', 'g', ['b', 'c']),
    requires('b', 'a'),
    requires('c', 'a'),
    requires('d', 'a'),
  ];

  it('tells a group knot in words, and that a group can be given up as a whole', () => {
    const { knots, sentence } = findCycles(projectionOf(statesOf(GROUP_KNOT)), undefined, MANY);

    expect(knots[0]?.breakingEdges?.single).toEqual([
      {
        kind: 'ANY_OF',
        from: 'question/a',
        to: null,
        group: 'prerequisite-group/g',
        edgeId: 'HAS_GROUP.question.a.prerequisite-group.g',
      },
      {
        kind: 'REQUIRES',
        from: 'question/b',
        to: 'question/a',
        group: null,
        edgeId: 'REQUIRES.question.b.question.a',
      },
      {
        kind: 'REQUIRES',
        from: 'question/c',
        to: 'question/a',
        group: null,
        edgeId: 'REQUIRES.question.c.question.a',
      },
    ]);
    expect(knots[0]?.because).toEqual([
      {
        rule: 'GROUPS',
        sentence:
          'Each of these needs another one of them, or a group all of whose members are among them: a, b, c.',
        records: ['question/a', 'question/b', 'question/c'],
      },
      {
        rule: 'BREAKS_ALONE',
        sentence: '3 edges would each free it alone when taken away.',
        records: ['question/a', 'prerequisite-group/g', 'question/b', 'question/c'],
      },
    ]);
    expect(sentence).toBe(
      'There is 1 knot with 3 questions; 1 further question waits behind it. In it, ⟦question/a⟧, ⟦question/b⟧ and ⟦question/c⟧ wait for one another.',
    );
    expect(knots[0]?.sentence).toBe(
      '⟦question/a⟧, ⟦question/b⟧ and ⟦question/c⟧ wait for one another. 1 further question waits behind them. Any one of 3 edges would loosen the knot if it went.',
    );
  });

  it('has no knot where one way of a group is left, or where the circle is settled', () => {
    const free = [
      ...GROUP_KNOT,
      ...open('e'),
      edge('MEMBER', 'prerequisite-group/g', 'question/e'),
    ];
    const settled = [
      ...['x', 'y'].map(answered),
      requires('x', 'y'),
      requires('y', 'x'),
      ...open('z'),
    ];

    const projection = projectionOf(statesOf([...free, ...settled]));

    expect(findCycles(projection, undefined, MANY).sentence).toBe(
      'No questions are tied to one another in a circle.',
    );
    expect(findCycles(projection, ['REQUIRES'], MANY).knots.map(({ tie }) => tie)).toEqual([
      ['question/x', 'question/y'],
    ]);
  });

  it('cuts long lists, tells their lengths, and is quick on large knots', () => {
    const size = 1_500;
    const slugs = Array.from({ length: size }, (_, index) => `n${index}`);
    const projection = projectionOf(
      statesOf([
        ...open(...slugs),
        ...slugs.map((slug, index) => requires(slug, slugs[(index + 1) % size] ?? '')),
      ]),
    );
    const before = Date.now();

    const [knot] = findCycles(projection, undefined, MANY).knots;

    expect(Date.now() - before).toBeLessThan(20_000);
    expect([knot?.questions.length, knot?.tie.length, knot?.tieSize]).toEqual([50, 50, size]);
    expect(knot?.breakingEdges).toMatchObject({ setSize: 1, isMinimum: true });
    expect(knot?.truncated?.reason).toMatch(
      /^Cut short: questions to 50 of 1500, tie to 50 of 1500, /,
    );
  });
});
