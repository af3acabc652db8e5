import { describe, expect, it } from 'vitest';
import { buildCsr, type Csr, edgeSources } from '../../src/algorithms/csr.ts';
import { redundantEdges, wayAround } from '../../src/algorithms/transitive-reduction.ts';
import type { NamedEdge } from '../support/random-questions.ts';
import { namesBeyond } from './brute-force.ts';
import { checkRandomDigraphs } from './random-digraphs.ts';
import { questions, type TypedQuestions } from './typed-questions.ts';

/** The redundant edges of a graph, as pairs of names. */
function redundantIn(typed: TypedQuestions, csr: Csr): readonly string[] {
  const sources = edgeSources(csr);
  const marks = redundantEdges(csr);
  return [...csr.targets].flatMap((target, edge) =>
    marks[edge] === 1 ? [typed.nameOf(sources[edge] ?? -1) + typed.nameOf(target)] : [],
  );
}

describe('redundantEdges', () => {
  it.each([
    ['a > b, b > c', []],
    ['a > b c, b > c', ['ac']],
    ['a > b c d, b > c, c > d', ['ac', 'ad']],
    ['a > b d, b > d', ['ad']],
    ['a > d b c, b > d, c > d', ['ad']],
    // Two ways of equal length: neither is beside an edge.
    ['a > b c, b > d, c > d', []],
    // The other way only goes round the circle of a and b: either edge could go, but not both.
    ['a > b c, b > a c', []],
    ['a > b, b > c d, c > d, d > c', []],
    // Through a third question that is in a circle of its own.
    ['a > b d, b > c d, c > b', ['ad']],
    ['a > b e, b > c, c > b d, d > e', ['ae']],
    // Inside a circle nothing is redundant, and neither is an edge to itself.
    ['a > b c, b > c, c > a', []],
    ['a > a b', []],
    // Both edges that run side by side.
    ['a > c c b, b > c', ['ac', 'ac']],
  ])('finds in %s: %j', (text, expected) => {
    const typed = questions(text);

    expect(redundantIn(typed, typed.graph.hard)).toEqual(expected);
  });

  it('agrees with the definition on random graphs, and all of them can go together', () => {
    const seen = { redundant: 0, aroundCircles: 0, cyclic: 0 };
    checkRandomDigraphs(({ edges: hardEdges, names }, typed) => {
      const beyond = new Map(names.map((name) => [name, namesBeyond(hardEdges, name)]));
      const leads = (from: string, to: string) => beyond.get(from)?.has(to) ?? false;
      const isTied = (one: string, other: string) =>
        one === other || (leads(one, other) && leads(other, one));
      const isRedundant = ([from, to]: NamedEdge) =>
        !isTied(from, to) &&
        names.some(
          (third) =>
            !isTied(third, from) && !isTied(third, to) && leads(from, third) && leads(third, to),
        );
      const expected = hardEdges.filter(isRedundant);

      const found = redundantIn(typed, typed.graph.hard);

      expect(found.toSorted()).toEqual(expected.map((edge) => edge.join('')).sort());
      const rest = hardEdges.filter((edge) => !found.includes(edge.join('')));
      for (const name of names) expect(namesBeyond(rest, name)).toEqual(beyond.get(name));
      for (const edge of expected) {
        const others = hardEdges.filter((other) => other !== edge && other.join() !== edge.join());
        expect(namesBeyond(others, edge[0]).has(edge[1])).toBe(true);
      }
      seen.redundant += expected.length;
      seen.cyclic += expected.filter(([from, to]) => leads(from, from) || leads(to, to)).length;
      seen.aroundCircles += hardEdges.filter(
        (edge) => !isRedundant(edge) && !isTied(...edge) && hasOtherWay(hardEdges, edge),
      ).length;
    });
    expect(seen.redundant).toBeGreaterThan(300);
    expect(seen.cyclic).toBeGreaterThan(50);
    expect(seen.aroundCircles).toBeGreaterThan(50);
  });

  it('takes more than one sweep for more than 32 questions', () => {
    // Question i requires i - 1 and i - 2, so each second edge is redundant.
    const edges = Array.from({ length: 200 }, (_, node) =>
      [node - 1, node - 2].filter((target) => target >= 0).map((target) => ({ node, target })),
    ).flat();
    const csr = buildCsr(
      200,
      Uint32Array.from(edges, ({ node }) => node),
      Uint32Array.from(edges, ({ target }) => target),
    );

    expect([...redundantEdges(csr)]).toEqual(
      edges.map(({ node, target }) => (node - target === 2 ? 1 : 0)),
    );
  });
});

function hasOtherWay(edges: readonly NamedEdge[], [from, to]: NamedEdge): boolean {
  const others = edges.filter((other) => other[0] !== from || other[1] !== to);
  return namesBeyond(others, from).has(to);
}

describe('wayAround', () => {
  it.each([
    ['a > b z, b > z', 'abz'],
    ['a > b z, b > c, c > z, a > d, d > z', 'adz'],
    ['a > z', null],
    ['a > z b, b > a z', null],
    ['a > z b, b > z a c, c > z', 'abcz'],
    ['a > z b, z > a, b > z', null],
    ['a > b, z', null],
  ])('goes in %s from a to z by %s', (text, expected) => {
    const typed = questions(text);

    const way = wayAround(typed.graph.hard, typed.indexOf('a'), typed.indexOf('z'));

    expect(way && typed.namesOf(way).join('')).toBe(expected);
  });

  it('finds a shortest way for every redundant edge of random graphs, and for no other one', () => {
    let longer = 0;
    checkRandomDigraphs(({ edges: hardEdges }, typed) => {
      const redundant = new Set(redundantIn(typed, typed.graph.hard));
      for (const [from, to] of hardEdges) {
        const way = wayAround(typed.graph.hard, typed.indexOf(from), typed.indexOf(to));
        expect(way !== null).toBe(redundant.has(from + to));
        if (!way) continue;
        const names = typed.namesOf(way);
        expect([names[0], names.at(-1)]).toEqual([from, to]);
        names.slice(1).forEach((name, place) => {
          expect(hardEdges).toContainEqual([names[place], name]);
        });
        expect(names.length - 1).toBe(fewestSteps(hardEdges, from, to));
        if (names.length > 3) longer += 1;
      }
    });
    expect(longer).toBeGreaterThan(20);
  });
});

/** Fewest edges of a way without an edge from what is tied to one end to what is tied to the other. */
function fewestSteps(edges: readonly NamedEdge[], from: string, to: string): number {
  const isTied = (one: string, other: string) =>
    one === other || (namesBeyond(edges, one).has(other) && namesBeyond(edges, other).has(one));
  const allowed = edges.filter(([source, target]) => !(isTied(source, from) && isTied(target, to)));
  let level = new Set([from]);
  for (let steps = 1; steps <= edges.length; steps++) {
    level = new Set(allowed.filter(([source]) => level.has(source)).map(([, target]) => target));
    if (level.has(to)) return steps;
  }
  return Number.POSITIVE_INFINITY;
}
