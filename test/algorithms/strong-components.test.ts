import { describe, expect, it } from 'vitest';
import { buildCsr, rowOf } from '../../src/algorithms/csr.ts';
import {
  buildStrongComponents,
  condense,
  markCyclic,
} from '../../src/algorithms/strong-components.ts';
import { namesBeyond } from './brute-force.ts';
import { chain, checkRandomGraphs, questions, type TypedQuestions } from './typed-questions.ts';

function componentsInWords(typed: TypedQuestions): string[] {
  const { members } = buildStrongComponents(typed.graph.hard);
  return Array.from({ length: members.nodeCount }, (_, component) =>
    typed.namesOf(rowOf(members, component)).sort().join(''),
  );
}

describe('buildStrongComponents', () => {
  it.each([
    ['a > b, b > c', ['c', 'b', 'a']],
    ['a > b, b > c, c > b', ['bc', 'a']],
    ['a > b, b > c, c > a, d > a, c > e', ['e', 'abc', 'd']],
    ['a > a, b', ['a', 'b']],
    ['a > b c, b > d, c > d, d > b', ['bd', 'c', 'a']],
    ['a > b b, b > a', ['ab']],
    ['a > b, b > c, c > d b, d > a', ['abcd']],
  ])('finds the components of %s, prerequisites first', (text, expected) => {
    expect(componentsInWords(questions(text))).toEqual(expected);
  });

  it('finds none in a graph without nodes', () => {
    expect(buildStrongComponents(questions('').graph.hard).count).toBe(0);
  });

  it('lists the members of a component in the order in which the walk leaves them', () => {
    const { graph, namesOf } = questions('a > b, b > c, c > d, d > b a');

    expect(namesOf(buildStrongComponents(graph.hard).members.targets)).toEqual([
      'd',
      'c',
      'b',
      'a',
    ]);
  });

  it('agrees with mutual reach on random graphs, and no edge leads to a larger id', () => {
    checkRandomGraphs((named, { graph, indexOf }) => {
      const { componentOf, count } = buildStrongComponents(graph.hard);
      const id = (name: string) => componentOf[indexOf(name)] ?? -1;
      const names = named.questions.map(({ name }) => name);
      const beyond = new Map(names.map((name) => [name, namesBeyond(named.hardEdges, name)]));

      for (const one of names) {
        for (const other of names) {
          const isMutual = beyond.get(one)?.has(other) && beyond.get(other)?.has(one);
          expect(id(one) === id(other)).toBe(one === other || isMutual === true);
        }
      }
      for (const [source, target] of named.hardEdges) {
        expect(id(target)).toBeLessThanOrEqual(id(source));
      }
      expect(new Set(componentOf).size).toBe(count);
    });
  });

  it('walks a chain and a ring of a million nodes', () => {
    const { count, componentOf } = buildStrongComponents(chain(1_000_000));
    expect(count).toBe(1_000_000);
    expect(componentOf[999_999]).toBe(999_999);

    const nodes = Uint32Array.from({ length: 1_000_000 }, (_, node) => node);
    const ring = buildCsr(
      nodes.length,
      nodes,
      nodes.map((node) => (node + 1) % nodes.length),
    );
    expect(buildStrongComponents(ring).count).toBe(1);
  });
});

describe('markCyclic', () => {
  it('marks the nodes on cycles and on self-loops', () => {
    const { graph, namesOf } = questions('a > b a, b > c, c > b, d > c, e > d');
    const marks = markCyclic(graph.hard, buildStrongComponents(graph.hard));

    const marked = Uint32Array.from(marks.keys()).filter((node) => marks[node] === 1);
    expect(namesOf(marked)).toEqual(['a', 'b', 'c']);
  });
});

describe('condense', () => {
  it('keeps one edge between two components and none inside one', () => {
    const { graph } = questions('a > b c c, b > a d, c > d d, e > e');
    const condensed = condense(graph.hard, buildStrongComponents(graph.hard));

    // d = 0, c = 1, ab = 2, e = 3
    expect([0, 1, 2, 3].map((id) => [...rowOf(condensed, id)].sort())).toEqual([
      [],
      [0],
      [0, 1],
      [],
    ]);
  });
});
