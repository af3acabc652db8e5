import { describe, expect, it } from 'vitest';
import { rowOf } from '../../src/algorithms/csr.ts';
import { longestChain } from '../../src/algorithms/longest-chain.ts';
import type { NamedEdge } from '../support/random-questions.ts';
import { namesBeyond } from './brute-force.ts';
import { checkRandomDigraphs } from './random-digraphs.ts';
import { chain, questions, type TypedQuestions } from './typed-questions.ts';

/** The steps of the chain, the names of each joined. */
function stepsIn({ graph, namesOf }: TypedQuestions): readonly string[] {
  const steps = longestChain(graph.hard);
  return Array.from({ length: steps.nodeCount }, (_, step) => namesOf(rowOf(steps, step)).join(''));
}

/** Every chain of knots that cannot be made longer downwards, by walking. */
function chainsFrom(
  knot: readonly string[],
  edges: readonly NamedEdge[],
  knotOf: (name: string) => readonly string[],
): readonly (readonly string[])[] {
  const beneath = edges
    .filter(([source, target]) => knot.includes(source) && !knot.includes(target))
    .map(([, target]) => knotOf(target));
  const label = knot.join('');
  if (beneath.length === 0) return [[label]];
  return beneath.flatMap((next) => chainsFrom(next, edges, knotOf).map((rest) => [label, ...rest]));
}

describe('longestChain', () => {
  it.each([
    ['a', ['a']],
    ['a, b', ['a']],
    ['b > c, a', ['b', 'c']],
    ['a > b, b > c, a > c', ['a', 'b', 'c']],
    ['a > c b, b > d, c > d', ['a', 'c', 'd']],
    ['a > b, b > c, c > b d', ['a', 'bc', 'd']],
    ['a > a, b > a', ['b', 'a']],
    ['a > b c, c > d, d > c, b > e, e > f', ['a', 'b', 'e', 'f']],
  ])('finds in %s the steps %j', (text, expected) => {
    expect(stepsIn(questions(text))).toEqual(expected);
  });

  it('has no step where there is no question', () => {
    expect(longestChain(chain(1)).nodeCount).toBe(1);
    expect(
      longestChain({ nodeCount: 0, offsets: Uint32Array.of(0), targets: new Uint32Array(0) })
        .nodeCount,
    ).toBe(0);
  });

  it('agrees with trying every chain on random graphs', () => {
    const mix = { withCircle: 0, long: 0, tied: 0 };
    checkRandomDigraphs(({ edges: hardEdges, names }, typed) => {
      const beyond = new Map(names.map((name) => [name, namesBeyond(hardEdges, name)]));
      const knotOf = (name: string) =>
        names.filter(
          (other) =>
            other === name || (beyond.get(name)?.has(other) && beyond.get(other)?.has(name)),
        );
      const chains = names.flatMap((name) => chainsFrom(knotOf(name), hardEdges, knotOf));
      const most = chains.reduce((length, each) => Math.max(length, each.length), 0);
      // Names are in the order of their numbers, so the smallest text is the smallest chain.
      const longest = [...new Set(chains.filter((each) => each.length === most).map(String))];

      const steps = stepsIn(typed);

      expect(steps.join()).toBe(longest.sort()[0] ?? '');
      if (steps.some((step) => step.length > 2)) mix.withCircle += 1;
      if (steps.length > 3) mix.long += 1;
      if (longest.length > 1) mix.tied += 1;
    });
    expect(Math.min(mix.withCircle, mix.long, mix.tied)).toBeGreaterThan(60);
  });

  it('follows a chain of 200,000 questions', () => {
    const steps = longestChain(chain(200_000));

    expect(steps.nodeCount).toBe(200_000);
    expect([...steps.targets.subarray(0, 2)]).toEqual([199_999, 199_998]);
  });
});
