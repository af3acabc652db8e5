import { describe, expect, it } from 'vitest';
import { unmetPrerequisites } from '../../src/algorithms/unmet-prerequisites.ts';
import { groupsOf, hardOf, namesBeyond, openPart, prerequisiteEdges } from './brute-force.ts';
import {
  chain,
  checkRandomGraphs,
  openHardOnly,
  questions,
  type TypedQuestions,
} from './typed-questions.ts';

function unmetInWords({ indexOf, namesOf, open }: TypedQuestions, name: string) {
  const { groups, hard, inherited } = unmetPrerequisites(open, indexOf(name));
  return {
    hard: namesOf(hard),
    groups: groups.map(({ group, members }) => `${group} ${namesOf(members).join('|')}`),
    inherited: namesOf(inherited),
  };
}

describe('unmetPrerequisites', () => {
  it.each([
    ['a', { hard: [], groups: [], inherited: [] }],
    ['a! > b', { hard: [], groups: [], inherited: [] }],
    ['a > b c, c!', { hard: ['b'], groups: [], inherited: [] }],
    ['a > b c|d, c!, d > e', { hard: ['b'], groups: [], inherited: [] }],
    ['a > b c|d, b > d e, d > f', { hard: ['b'], groups: ['0 c|d'], inherited: ['e', 'f'] }],
    ['a > b|c d|e, c!', { hard: [], groups: ['1 d|e'], inherited: [] }],
    ['a > b, b > c|d, c > e, d > a', { hard: ['b'], groups: [], inherited: ['c', 'd', 'e'] }],
    ['a > b a, b > a b', { hard: ['b', 'a'], groups: [], inherited: [] }],
    ['a > b, b > c, c > a, d', { hard: ['b'], groups: [], inherited: ['c'] }],
  ])('lists what stands in the way of a: %s', (text, expected) => {
    expect(unmetInWords(questions(text), 'a')).toEqual(expected);
  });

  it('agrees with the definition on random graphs', () => {
    checkRandomGraphs((named, typed) => {
      const part = openPart(named);
      for (const { name } of named.questions) {
        const unmet = unmetInWords(typed, name);
        const direct = new Set([name, ...hardOf(part, name)]);
        for (const group of groupsOf(part, name)) for (const member of group) direct.add(member);
        const beyond = namesBeyond(prerequisiteEdges(part), name);
        const groups = groupsOf(part, name).map((group) => [...group].join('|'));

        expect(unmet.hard).toEqual([...hardOf(part, name)]);
        expect(unmet.groups.map((group) => group.split(' ')[1])).toEqual(groups);
        const inherited = [...beyond].filter((other) => !direct.has(other));
        expect([...unmet.inherited].sort()).toEqual(inherited.sort());
      }
    });
  });

  it('inherits along a chain of 200,000 questions, nearest first', () => {
    const { hard, inherited } = unmetPrerequisites(openHardOnly(chain(200_000)), 199_999);

    expect([...hard]).toEqual([199_998]);
    expect(inherited).toHaveLength(199_998);
    expect([inherited[0], inherited.at(-1)]).toEqual([199_997, 0]);
  });
});
