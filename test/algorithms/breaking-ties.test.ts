import { describe, expect, it } from 'vitest';
import { type BreakingTies, findBreakingTies } from '../../src/algorithms/breaking-ties.ts';
import { buildCsr, edgeSources, rowOf } from '../../src/algorithms/csr.ts';
import { buildDeadlocks } from '../../src/algorithms/deadlocks.ts';
import { type KnotTies, tiesOfKnot } from '../../src/algorithms/knot-ties.ts';
import {
  groupsOf,
  hardOf,
  namesBeyond,
  type OpenPart,
  openPart,
  reasonEdges,
} from './brute-force.ts';
import { checkKnottedGraphs } from './random-digraphs.ts';
import { openHardOnly, questions, type TypedQuestions } from './typed-questions.ts';

const ENOUGH = 1_000_000;

/** A tie in words: `a>b` is a hard edge, `a>b|c` a group. Equal groups of one owner get a number. */
function wordsOf(typed: TypedQuestions, knot: KnotTies, ties: Uint32Array): string[] {
  const { hard, groupMembers, groupOwner, groupsOf: groups } = typed.open;
  const sources = edgeSources(hard);
  return Array.from(ties, (tie) => {
    const origin = knot.origin[tie] ?? -1;
    if (origin < hard.targets.length) {
      return typed
        .namesOf(Uint32Array.of(sources[origin] ?? -1, hard.targets[origin] ?? -1))
        .join('>');
    }
    const group = origin - hard.targets.length;
    const owner = groupOwner[group] ?? -1;
    const place = rowOf(groups, owner).indexOf(group);
    return `${typed.nameOf(owner)}>${typed.namesOf(rowOf(groupMembers, group)).join('|')}#${place}`;
  });
}

interface Broken {
  readonly found: BreakingTies;
  readonly single: readonly string[];
  readonly set: readonly string[];
}

function breakKnot(typed: TypedQuestions, knot: number, workLimit = ENOUGH): Broken {
  const ties = tiesOfKnot(typed.open, buildDeadlocks(typed.open), knot);
  const found = findBreakingTies(ties, workLimit);
  return {
    found,
    single: wordsOf(typed, ties, found.single),
    set: wordsOf(typed, ties, found.set),
  };
}

/** Everything that may be taken away, in the same words; groups in the order of the graph. */
function elementsOf(part: OpenPart): readonly string[] {
  return part.names.flatMap((name) => [
    ...[...hardOf(part, name)].map((other) => `${name}>${other}`),
    ...groupsOf(part, name).map((group, place) => `${name}>${[...group].join('|')}#${place}`),
  ]);
}

function without(part: OpenPart, removed: readonly string[]): OpenPart {
  return {
    names: part.names,
    hardOf: new Map(
      part.names.map((name) => [
        name,
        new Set([...hardOf(part, name)].filter((other) => !removed.includes(`${name}>${other}`))),
      ]),
    ),
    groupsOf: new Map(
      part.names.map((name) => [
        name,
        groupsOf(part, name).filter(
          (group, place) => !removed.includes(`${name}>${[...group].join('|')}#${place}`),
        ),
      ]),
    ),
  };
}

/** Whether none of the names is deadlocked any more. */
function isFree(part: OpenPart, knot: readonly string[], removed: readonly string[]): boolean {
  const reasons = reasonEdges(without(part, removed));
  return knot.every((name) => !namesBeyond(reasons, name).has(name));
}

/** Whether the names would be free without one of the set. */
function couldStay(part: OpenPart, names: readonly string[], set: readonly string[]): boolean {
  const withoutOne = set.map((left) => set.filter((tie) => tie !== left));
  return withoutOne.some((rest) => isFree(part, names, rest));
}

/** All sets of so many of the elements. */
function* setsOf(elements: readonly string[], size: number): Generator<readonly string[]> {
  if (size === 0) yield [];
  for (const [place, element] of size === 0 ? [] : elements.entries()) {
    for (const rest of setsOf(elements.slice(place + 1), size - 1)) yield [element, ...rest];
  }
}

describe('findBreakingTies', () => {
  it.each([
    // Each edge of a circle does; an edge beside it does not.
    ['a > b, b > a c, c', ['a>b', 'b>a'], ['a>b']],
    ['a > a', ['a>a'], ['a>a']],
    // Two circles through a: what both have in common.
    ['a > b, b > c d, c > a, d > a', ['a>b'], ['a>b']],
    // Two circles that share a question but no edge.
    ['a > b c, b > a, c > a', [], ['b>a', 'c>a']],
    // A group holds only while all of its members are stuck.
    ['a > b|c, b > a, c > a', ['a>b|c#0', 'b>a', 'c>a'], ['a>b|c#0']],
    ['a > b|c b, b > a, c > a', ['b>a'], ['b>a']],
    ['a > b|c c|b, b > a, c > a', ['b>a', 'c>a'], ['b>a']],
    // The knot of a and b waits for c: to free c is enough.
    ['a > b|c, b > a, c > c', ['a>b|c#0', 'b>a', 'c>c'], ['a>b|c#0']],
    // c is stuck for two reasons, so it does not help alone.
    ['a > b|c, b > a, c > c|c d, d > d', ['a>b|c#0', 'b>a'], ['a>b|c#0']],
    // Beneath the knot there is another one, which may stay.
    ['a > b c, b > a, c > c', ['a>b', 'b>a'], ['a>b']],
  ])('breaks the knot of a in %s by %j, at least by %j', (text, single, set) => {
    const typed = questions(text);
    const { knotOf } = buildDeadlocks(typed.open);

    const broken = breakKnot(typed, knotOf[typed.indexOf('a')] ?? -1);

    expect(broken.single).toEqual(single);
    expect(broken.set).toEqual(set);
    expect(broken.found.isMinimum).toBe(true);
  });

  it('agrees with trying everything on random graphs', () => {
    const mix = { knots: 0, single: 0, groups: 0, beneath: 0, sets: 0, three: 0 };
    forEachKnot(({ broken: { found, set, single }, names, part }) => {
      const elements = elementsOf(part);
      const alone = elements.filter((element) => isFree(part, names, [element]));
      expect(single.toSorted()).toEqual(alone.toSorted());
      expect(isFree(part, names, set)).toBe(true);
      expect([found.isSingleComplete, found.isMinimal, found.isMinimum]).toEqual([
        true,
        true,
        true,
      ]);
      const smaller = Array.from({ length: set.length - 1 }, (_, place) => place + 1);
      for (const some of smaller.flatMap((size) => [...setsOf(elements, size)])) {
        expect(isFree(part, names, some)).toBe(false);
      }
      mix.knots += 1;
      mix.single += single.length;
      mix.groups += single.filter((tie) => tie.includes('#')).length;
      mix.beneath += single.filter((tie) => !names.includes(tie.slice(0, 1))).length;
      mix.sets += Number(single.length === 0);
      mix.three += Number(set.length > 2);
    });
    expect(mix.knots).toBeGreaterThan(500);
    expect(Math.min(mix.single, mix.groups, mix.sets, mix.three)).toBeGreaterThan(100);
    expect(mix.beneath).toBeGreaterThan(10);
  });

  it('says of what it is not sure where the work runs out, and still frees the knot', () => {
    const mix = { unsure: 0, larger: 0, couldStay: 0, minimalOnly: 0 };
    forEachKnot(({ broken, knot, names, part, typed }) => {
      for (const workLimit of [0, 25, 50]) {
        const { found, set, single } = breakKnot(typed, knot, workLimit);
        const isReducible = couldStay(part, names, set);

        expect(isFree(part, names, set)).toBe(true);
        expect(found.isMinimal && isReducible).toBe(false);
        expect(single.every((tie) => broken.single.includes(tie))).toBe(true);
        expect(found.isSingleComplete && single.length < broken.single.length).toBe(false);
        expect(found.isMinimum && set.length > broken.set.length).toBe(false);
        mix.unsure += Number(!found.isMinimum);
        mix.larger += Number(set.length > broken.set.length);
        mix.couldStay += Number(isReducible);
        mix.minimalOnly += Number(found.isMinimal && !found.isMinimum);
      }
    });
    expect(Math.min(mix.unsure, mix.couldStay, mix.minimalOnly)).toBeGreaterThan(20);
    expect(mix.larger).toBeGreaterThan(0);
  });

  it('breaks a circle of 3,000 questions within its work', () => {
    const size = 3_000;
    const nodes = Uint32Array.from({ length: size }, (_, node) => node);
    const open = openHardOnly(
      buildCsr(
        size,
        nodes,
        nodes.map((node) => (node + 1) % size),
      ),
    );

    const found = findBreakingTies(tiesOfKnot(open, buildDeadlocks(open), 0), 2_000_000);

    expect(found.isSingleComplete).toBe(false);
    expect(found.single.length).toBeGreaterThan(100);
    expect([found.set.length, found.isMinimum]).toEqual([1, true]);
  });
});

interface KnotCase {
  readonly typed: TypedQuestions;
  readonly part: OpenPart;
  readonly knot: number;
  readonly names: readonly string[];
  readonly broken: Broken;
}

function forEachKnot(check: (each: KnotCase) => void): void {
  checkKnottedGraphs((named, typed) => {
    const part = openPart(named);
    const { knots } = buildDeadlocks(typed.open);
    for (let knot = 0; knot < knots.nodeCount; knot++) {
      const names = typed.namesOf(rowOf(knots, knot));
      check({ typed, part, knot, names, broken: breakKnot(typed, knot) });
    }
  });
}
