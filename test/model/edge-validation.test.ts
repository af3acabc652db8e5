import { describe, expect, it } from 'vitest';
import type { EdgeState } from '../../src/model/states.ts';
import { edgeProblems } from '../../src/model/validation.ts';
import { edge, requires } from '../analysis/small-graphs.ts';
import { sampleStates } from '../support/sample-states.ts';

function messages(state: EdgeState): readonly string[] {
  return edgeProblems(state).map(({ message }) => message);
}

describe('edgeProblems', () => {
  it('finds nothing wrong with an edge of every type and pair of kinds', () => {
    for (const { edges } of [sampleStates(1), sampleStates(2, 'required')]) {
      expect(edges.flatMap(messages)).toEqual([]);
    }
  });

  it.each([
    ['an unknown type', { ...requires('a', 'b'), type: 'HATES' }, '"HATES" is not an edge type.'],
    [
      'a type with a slip',
      { ...requires('a', 'b'), type: 'Requires' },
      '"Requires" is not an edge type; did you mean "REQUIRES"?',
    ],
    [
      'a source that is no id',
      edge('REQUIRES', 'a', 'question/b'),
      '"a" is not the id of a record.',
    ],
    [
      'a target of no kind',
      edge('REQUIRES', 'question/a', 'planet/b'),
      '"planet/b" is not the id of a record.',
    ],
    [
      'a target that is no slug',
      edge('REQUIRES', 'question/a', 'question/B'),
      '"question/B" is not the id of a record.',
    ],
    [
      'wrong ends',
      edge('REQUIRES', 'question/a', 'method/b'),
      'REQUIRES cannot go from Question to Method; allowed is Question to Question.',
    ],
    [
      'turned ends',
      edge('MEMBER', 'question/a', 'prerequisite-group/g'),
      'MEMBER cannot go from Question to PrerequisiteGroup; allowed is PrerequisiteGroup to Question.',
    ],
    [
      'wrong ends among several',
      edge('HAS', 'method/a', 'capability/c'),
      'HAS cannot go from Method to Capability; allowed is Lab to Capability, Person to Capability.',
    ],
    ['a missing field', edge('BEARS_ON', 'finding/f', 'claim/c'), 'BEARS_ON.relation is missing.'],
    [
      'too much confidence',
      requires('a', 'b', { confidence: 1.1 }),
      'REQUIRES.confidence is 1.1; it must be from 0 to 1.',
    ],
    [
      'a place before the first',
      edge('HAS_GROUP', 'question/a', 'prerequisite-group/g', { position: 0 }),
      'HAS_GROUP.position is 0; it must be at least 1.',
    ],
    ['an unknown field', requires('a', 'b', { colour: 'red' }), 'REQUIRES has no field "colour".'],
    [
      'no slug in a list',
      edge('AUTHORED_BY', 'work/w', 'person/p', { roles: ['Writing'] }),
      'AUTHORED_BY.roles is ["Writing"]; it must be a list whose items are kebab-case, such as self-report.',
    ],
  ])('refuses %s and says what is allowed', (_name, state, message) => {
    expect(messages(state as EdgeState)).toEqual([message]);
  });

  it('accepts an estimate of a record of any kind', () => {
    expect(messages(edge('ESTIMATES', 'estimate/e', 'topic/t'))).toEqual([]);
  });
});
