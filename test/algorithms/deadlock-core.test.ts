import { describe, expect, it } from 'vitest';
import { rowOf } from '../../src/algorithms/csr.ts';
import { type DeadlockCore, deadlockCore } from '../../src/algorithms/deadlock-core.ts';
import { buildDeadlocks } from '../../src/algorithms/deadlocks.ts';
import type { NamedEdge } from '../support/random-questions.ts';
import {
  girthThrough,
  hardOf,
  namesBeyond,
  type OpenPart,
  openPart,
  properParts,
  reasonEdges,
  sustainsItself,
} from './brute-force.ts';
import { checkRandomGraphs, questions, type TypedQuestions } from './typed-questions.ts';

function coreInWords(typed: TypedQuestions, name: string): string | null {
  const core = deadlockCore(typed.open, buildDeadlocks(typed.open), typed.indexOf(name));
  return core && `${core.kind} ${typed.namesOf(core.nodes).join('')}`;
}

describe('deadlockCore', () => {
  it.each([
    ['a > b, b > c, c > a d, d > c', 'cycle abc'],
    ['a > b c, b > c a, c > a', 'cycle ab'],
    ['a > a', 'cycle a'],
    ['a, b > b', null],
    ['a > b, b > b', null],
    ['a > b|c, b > a, c > a', 'core abc'],
    ['a > a|a', 'core a'],
    // Through a group a is in the knot of b and c, which hard edges close without it.
    ['a > b|d, b > c a, c > b, d > a', 'cycle bc'],
    // The nearer cycle wins over the shorter one.
    ['a > b|b, b > c, c > b d, d > d a|a', 'cycle bc'],
    // A cycle beneath the knot is not asked for while the knot sustains itself.
    ['a > b|c, b > d a, d > e, e > d, c > f a, f > f', 'core abc'],
    ['a > b|c, b > b, c > b a', 'core b'],
    // d is no part of the reason: a has a smaller one.
    ['a > b|c b|d, b > a, c > a, d > a', 'core abc'],
    ['a > b|c|d b|c, b > a, c > a, d > a', 'core abc'],
    // A hard prerequisite explains more briefly than a group.
    ['a > b c|d, b > a|a, c > a|a, d > a|a', 'core ab'],
    // The knot of a and b needs c, and c sustains itself.
    ['a > b|c, b > a, c > c|c', 'core c'],
    ['a > b|c, b > a, c > d, d > c', 'core cd'],
  ])('explains the deadlock of a in %s: %s', (text, expected) => {
    expect(coreInWords(questions(text), 'a')).toBe(expected);
  });

  it('throws on a node outside the graph', () => {
    const { open } = questions('a > a');

    expect(() => deadlockCore(open, buildDeadlocks(open), 1)).toThrow(RangeError);
  });

  it('is right on random graphs', () => {
    const kinds = { cycle: 0, core: 0 };
    checkRandomGraphs((named, typed) => {
      const part = openPart(named);
      const reasons = reasonEdges(part);
      const deadlocks = buildDeadlocks(typed.open);
      for (const { name } of named.questions) {
        const core = deadlockCore(typed.open, deadlocks, typed.indexOf(name));
        const beyond = namesBeyond(reasons, name);
        expect(core !== null, name).toBe(beyond.has(name));
        if (core === null) continue;
        kinds[core.kind] += 1;
        const knot = [...beyond].filter((other) => namesBeyond(reasons, other).has(name));
        checkCore(part, typed, { core, knot, name, beyond });
      }
    });
    expect(Math.min(kinds.cycle, kinds.core)).toBeGreaterThan(100);
  });
});

interface Case {
  readonly core: DeadlockCore;
  readonly name: string;
  /** The names in the knot of the question. */
  readonly knot: readonly string[];
  /** Everything that the question waits for because it cannot be settled. */
  readonly beyond: ReadonlySet<string>;
}

function checkCore(part: OpenPart, typed: TypedQuestions, { core, name, knot, beyond }: Case) {
  const names = typed.namesOf(core.nodes);
  const edges = knot.flatMap((from) =>
    [...hardOf(part, from)].filter((to) => knot.includes(to)).map((to): NamedEdge => [from, to]),
  );
  const onCycle = knot.filter((other) => girthThrough(edges, other) < Number.POSITIVE_INFINITY);
  expect(core.kind).toBe(onCycle.length > 0 ? 'cycle' : 'core');
  expect(names.every((other) => beyond.has(other))).toBe(true);
  if (core.kind === 'cycle') {
    if (onCycle.includes(name)) expect(names[0]).toBe(name);
    expect(names).toHaveLength(girthThrough(edges, names[0] ?? ''));
    core.nodes.forEach((node, index) => {
      const next = core.nodes[(index + 1) % core.nodes.length] ?? -1;
      expect(rowOf(typed.open.hard, node).includes(next)).toBe(true);
    });
    return;
  }
  expect(sustainsItself(part, new Set(names))).toBe(true);
  expect(properParts(names).filter((some) => sustainsItself(part, some))).toEqual([]);
  expect([...core.nodes]).toEqual([...core.nodes].sort((one, other) => one - other));
  const parts = [new Set(knot), ...properParts(knot)];
  const isKnotEnough = parts.some((some) => sustainsItself(part, some));
  if (isKnotEnough) expect(names.every((other) => knot.includes(other))).toBe(true);
}
