import { describe, expect, it } from 'vitest';
import { edgeSources, rowOf } from '../../src/algorithms/csr.ts';
import { classifyReadiness, READINESS } from '../../src/algorithms/readiness.ts';
import { openPart, readinessByName, reasonEdges, settleableNames } from './brute-force.ts';
import {
  chain,
  checkRandomGraphs,
  openHardOnly,
  questions,
  type TypedQuestions,
} from './typed-questions.ts';

/** `settled`, `ready`, `blocked`, `behind` a deadlock or `deadlocked`, per question. */
function readinessInWords({ nameOf, open }: TypedQuestions): Record<string, string> {
  const { isBehindDeadlock, state } = classifyReadiness(open);
  const words = {
    [READINESS.SETTLED]: 'settled',
    [READINESS.READY]: 'ready',
    [READINESS.BLOCKED]: 'blocked',
    [READINESS.DEADLOCKED]: 'deadlocked',
  };
  return Object.fromEntries(
    [...state].map((value, node) => {
      const word = words[value as keyof typeof words];
      return [
        nameOf(node),
        isBehindDeadlock[node] === 1 ? word.replace('blocked', 'behind') : word,
      ];
    }),
  );
}

describe('classifyReadiness', () => {
  it.each([
    ['a! > b, b', { a: 'settled', b: 'ready' }],
    ['a > b, b > c, c!', { a: 'blocked', b: 'ready', c: 'settled' }],
    ['a > b|c, b, c!', { a: 'ready', b: 'ready', c: 'settled' }],
    ['a > b|c, b, c', { a: 'blocked', b: 'ready', c: 'ready' }],
    ['a > |', { a: 'ready' }],
    ['a > a', { a: 'deadlocked' }],
    ['a > a|a', { a: 'deadlocked' }],
    ['a > a|b', { a: 'blocked', b: 'ready' }],
    ['a > b, b > a, c > b', { a: 'deadlocked', b: 'deadlocked', c: 'behind' }],
    ['a > b|c, b > a', { a: 'blocked', b: 'blocked', c: 'ready' }],
    ['a > b|c, b > a, c > a', { a: 'deadlocked', b: 'deadlocked', c: 'deadlocked' }],
    ['a > b|c, b > b, c > c', { a: 'behind', b: 'deadlocked', c: 'deadlocked' }],
    ['a > b|c, b > b, c', { a: 'blocked', b: 'deadlocked', c: 'ready' }],
    ['a > a|b, b > b', { a: 'deadlocked', b: 'deadlocked' }],
    ['a > b c, b > a|c, c', { a: 'blocked', b: 'blocked', c: 'ready' }],
  ])('classifies %s', (text, expected) => {
    expect(readinessInWords(questions(text))).toEqual(expected);
  });

  it('numbers the knots, each after those that it waits for', () => {
    const typed = questions('a > b c, b > a, c > d, d > d e, e');
    const { deadlocks } = classifyReadiness(typed.open);

    expect([...deadlocks.knotOf]).toEqual([1, 1, -1, 0, -1]);
    expect(deadlocks.knots.nodeCount).toBe(2);
    expect(typed.namesOf(rowOf(deadlocks.knots, 0))).toEqual(['d']);
    expect(typed.namesOf(rowOf(deadlocks.knots, 1))).toEqual(['a', 'b']);
  });

  it('agrees with the definition on random graphs', () => {
    const seen = new Set<string>();
    checkRandomGraphs((named, typed) => {
      const expected = Object.fromEntries(readinessByName(named));

      expect(readinessInWords(typed)).toEqual(expected);
      for (const word of Object.values(expected)) seen.add(word);
    });
    expect(seen).toEqual(new Set(['settled', 'ready', 'blocked', 'behind', 'deadlocked']));
  });

  it('draws why a question cannot be settled, and only that', () => {
    checkRandomGraphs((named, { namesOf, nameOf, open }) => {
      const { reasons } = classifyReadiness(open).deadlocks;
      const sources = namesOf(edgeSources(reasons));
      const found = sources.map((name, edge) => `${name} ${nameOf(reasons.targets[edge] ?? -1)}`);

      const expected = reasonEdges(openPart(named)).map((edge) => edge.join(' '));
      expect(found.sort()).toEqual(expected.sort());
    });
  });

  it('calls nothing ready or deadlocked that the definition of settleable forbids', () => {
    checkRandomGraphs((named, { nameOf, open }) => {
      const settleable = settleableNames(openPart(named));
      classifyReadiness(open).state.forEach((state, node) => {
        if (state === READINESS.READY) expect(settleable.has(nameOf(node))).toBe(true);
        if (state === READINESS.DEADLOCKED) expect(settleable.has(nameOf(node))).toBe(false);
      });
    });
  });

  it('classifies a chain of 200,000 questions', () => {
    const { state } = classifyReadiness(openHardOnly(chain(200_000)));

    expect(state[0]).toBe(READINESS.READY);
    expect(state.filter((value) => value === READINESS.BLOCKED)).toHaveLength(199_999);
  });
});
