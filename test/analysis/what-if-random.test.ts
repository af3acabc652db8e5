import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHTS } from '../../src/analysis/bottlenecks/score.ts';
import { rankBottlenecks } from '../../src/analysis/bottlenecks.ts';
import type { RankingOptions } from '../../src/analysis/comparison/question-changes.ts';
import { findGaps } from '../../src/analysis/gaps/find-gaps.ts';
import { type WhatIfAnswer, whatIf } from '../../src/analysis/what-if/what-if.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { lostNames, openPart, settleableNames } from '../algorithms/brute-force.ts';
import { TEST_DATE } from '../support/test-api.ts';
import { expectedUsableMethod } from './expected-evidence.ts';
import { abstractQuestions } from './expected-prerequisites.ts';
import {
  hypothesisOn,
  Mix,
  makeSupposedCase,
  newlyStanding,
  projectionOf,
  standings,
} from './supposed-cases.ts';
import { sorted, VisibleKnowledge } from './visible-knowledge.ts';

const OPTIONS: RankingOptions = {
  weights: DEFAULT_WEIGHTS,
  value: 'IMPORTANCE',
};

function ranks(projection: Projection): ReadonlyMap<string, number> {
  return new Map(
    rankBottlenecks(projection, OPTIONS.weights, OPTIONS.value).map(({ node, rank }) => [
      projection.idOf(node),
      rank,
    ]),
  );
}

/** Every question whose rank differs, with how far it moved, in the order of the answer. */
function expectedMoves(before: Projection, after: Projection): readonly (readonly unknown[])[] {
  const [old, young] = [ranks(before), ranks(after)];
  return [...new Set([...old.keys(), ...young.keys()])]
    .filter((id) => old.get(id) !== young.get(id))
    .map((id) => {
      const moved = (old.get(id) ?? old.size + 1) - (young.get(id) ?? young.size + 1);
      return [id, old.get(id) ?? null, young.get(id) ?? null, moved] as const;
    })
    .sort(([left, , , near], [right, , , far]) =>
      Math.abs(far) === Math.abs(near) ? (left < right ? -1 : 1) : Math.abs(far) - Math.abs(near),
    );
}

function gapsIn(projection: Projection): readonly string[] {
  return findGaps(projection).map(({ kind, subject }) => `${kind} ${subject}`);
}

function without(list: readonly string[], other: readonly string[]): readonly string[] {
  return list.filter((each) => !other.includes(each));
}

describe('whatIf, on 1,000 random graphs', () => {
  it('tells what differs from the states in which everything supposed is so, and nothing else', () => {
    const mix = new Mix();
    for (let seed = 1; seed <= 1_000; seed++) {
      const { fallen, really, states, supposed } = makeSupposedCase(seed, {
        removes: seed % 2 > 0,
      });
      const before = projectionOf(states);
      const after = projectionOf(really);
      const { value, whole } = whatIf(before, hypothesisOn(before, supposed), OPTIONS);
      const [old, young] = [standings(states), standings(really)];
      const [was, is] = [new VisibleKnowledge(states), new VisibleKnowledge(really)];
      const lost = lostNames(
        openPart(abstractQuestions(is)),
        supposed.remove.filter((id) => id.startsWith('question/')),
      );
      const settleable = settleableNames(openPart(abstractQuestions(was)));
      const nowLost = [...lost].filter((id) => settleable.has(id)).sort();
      const hadMethod = (known: VisibleKnowledge, id: string) =>
        expectedUsableMethod(known, id, TEST_DATE) !== 'NO';
      const expected = {
        opens: newlyStanding(old, young, 'READY').map((id) => [id, ...waysOpened(was, is, id)]),
        settles: [...supposed.settle].sort(),
        newlyBlocked: newlyStanding(old, young, 'BLOCKED'),
        newlyDeadlocked: newlyStanding(old, young, 'DEADLOCKED'),
        freed: ['BLOCKED', 'READY']
          .flatMap((standing) => newlyStanding(old, young, standing))
          .filter((id) => old.get(id) === 'DEADLOCKED')
          .sort(),
        lost: nowLost,
        withoutMethod: is
          .openQuestionsInForce()
          .filter((id) => hadMethod(was, id) && !hadMethod(is, id)),
        goesToo: fallen,
        moves: expectedMoves(before, after),
        gapsOpened: without(gapsIn(after), gapsIn(before)),
        gapsClosed: without(gapsIn(before), gapsIn(after)).filter(
          (gap) => ![...supposed.remove, ...fallen, ...nowLost].includes(gap.split(' ')[1] ?? ''),
        ),
        value: [...young].filter(([id, standing]) => old.get(id) !== standing).length,
      };

      expect({ seed, ...found(whole), value }).toEqual({ seed, ...expected });
      for (const [name, list] of Object.entries(expected)) {
        if (Array.isArray(list)) mix.count(name, list.length > 0);
      }
    }
    expect(mix.rarerThan(15, 'Of 1,000 hypotheses')).toEqual([]);
  });
});

/** What was unmet of a question and is settled, and unmet groups that it has no more. */
function waysOpened(was: VisibleKnowledge, is: VisibleKnowledge, id: string): readonly string[] {
  const isOpen = (other: string) => !was.isSettled(other);
  const groups = was.targets('HAS_GROUP', id).filter((group) => {
    const members = was.targets('MEMBER', group);
    return members.length > 0 && members.every(isOpen);
  });
  const needed = [
    ...was.targets('REQUIRES', id),
    ...groups.flatMap((group) => was.targets('MEMBER', group)),
  ];
  const settled = needed.filter((other) => isOpen(other) && is.isSettled(other));
  const gone = groups.filter((group) => !is.targets('HAS_GROUP', id).includes(group));
  return sorted([...settled, ...gone]);
}

function found({ gapsClosed, gapsOpened, lost, opens, rankMoves, ...rest }: WhatIfAnswer['whole']) {
  const keys = (gaps: typeof gapsClosed) => gaps.map(({ kind, subject }) => `${kind} ${subject}`);
  return {
    ...rest,
    opens: opens.map((each) => [each.question, ...each.openedBy]),
    lost: [...lost].sort(),
    moves: rankMoves.map(({ moved, placeAfter, placeBefore, ...each }) => [
      each.question,
      placeBefore?.rank ?? null,
      placeAfter?.rank ?? null,
      moved,
    ]),
    gapsOpened: keys(gapsOpened),
    gapsClosed: keys(gapsClosed),
  };
}
