import { describe, expect, it } from 'vitest';
import { rowOf } from '../../src/algorithms/csr.ts';
import {
  buildPrerequisiteGraph,
  type OpenPrerequisites,
  openPrerequisites,
  unionOfPrerequisites,
} from '../../src/algorithms/prerequisite-graph.ts';
import { groupsOf, hardOf, openPart } from './brute-force.ts';
import { checkRandomGraphs, questions, type TypedQuestions } from './typed-questions.ts';

const list = (...values: number[]) => Uint32Array.from(values);

/** Every group of the open graph in words: owner, index in the whole graph, members. */
function groupsInWords({ open, nameOf, namesOf }: TypedQuestions): string[] {
  return [...open.groupOwner].map((owner, group) => {
    const members = namesOf(rowOf(open.groupMembers, group)).join('|');
    return `${nameOf(owner)} ${open.groupIds[group]} ${members}`;
  });
}

function hardInWords({ open, nameOf, namesOf }: TypedQuestions): string[] {
  const rows = Array.from({ length: open.nodeCount }, (_, node) => rowOf(open.hard, node));
  return rows.flatMap((row, node) => namesOf(row).map((target) => `${nameOf(node)} ${target}`));
}

describe('buildPrerequisiteGraph', () => {
  const valid = {
    nodeCount: 2,
    hardSources: list(1),
    hardTargets: list(0),
    groupOwner: list(1),
    memberGroups: list(0),
    memberNodes: list(0),
    settled: new Uint8Array(2),
  };

  it('keeps an empty group', () => {
    const graph = buildPrerequisiteGraph({ ...valid, groupOwner: list(1, 0) });

    expect(rowOf(graph.groupMembers, 0)).toEqual(list(0));
    expect(rowOf(graph.groupMembers, 1)).toEqual(list());
  });

  it('throws on an index outside its space', () => {
    for (const wrong of [
      { hardSources: list(2) },
      { hardTargets: list(2) },
      { groupOwner: list(2) },
      { memberGroups: list(1) },
      { memberNodes: list(2) },
      { settled: new Uint8Array(1) },
      { settled: new Uint8Array(3) },
    ]) {
      expect(() => buildPrerequisiteGraph({ ...valid, ...wrong })).toThrow(RangeError);
    }
  });
});

describe('openPrerequisites', () => {
  it('drops edges to and from settled questions', () => {
    expect(hardInWords(questions('a > b c, c!, b > d, d! > a'))).toEqual(['a b']);
  });

  it('drops groups that are empty, satisfied, or owned by a settled question', () => {
    const typed = questions('a > b|c d|f |, c!, d > a|b b|b, e! > a|b');

    expect(groupsInWords(typed)).toEqual(['a 1 d|f', 'd 3 a|b', 'd 4 b']);
  });

  it('merges parallel edges and repeated members, and keeps self-loops', () => {
    const typed = questions('a > b a b c|b|c|a');

    expect(hardInWords(typed)).toEqual(['a b', 'a a']);
    expect(groupsInWords(typed)).toEqual(['a 0 c|b|a']);
  });

  it('changes nothing in a graph that is open already', () => {
    const { open } = questions('a > b c|d, b > a, e! > b, d > e f|f|e');
    const again: OpenPrerequisites = openPrerequisites(open);

    expect({ ...again, groupIds: null }).toEqual({ ...open, groupIds: null });
  });

  it('agrees with the definition on random graphs', () => {
    checkRandomGraphs((named, typed) => {
      const part = openPart(named);
      const hard = part.names.flatMap((name) =>
        [...hardOf(part, name)].map((to) => `${name} ${to}`),
      );
      const groups = part.names.flatMap((name) =>
        groupsOf(part, name).map((group) => `${name} ${[...group].join('|')}`),
      );

      expect(hardInWords(typed)).toEqual(hard);
      const found = groupsInWords(typed).map((group) => group.replace(/ \d+ /, ' '));
      expect(found.sort()).toEqual(groups.sort());
    });
  });

  it('lists edges and groups from both ends', () => {
    const { open, indexOf, namesOf } = questions('a > b c|d, b > d d|c, e > b');
    const groups = (name: string) => [...rowOf(open.groupsWith, indexOf(name))];

    expect(namesOf(rowOf(open.dependents, indexOf('b')))).toEqual(['a', 'e']);
    expect(groups('c')).toEqual([0, 1]);
    expect(groups('a')).toEqual([]);
    expect([...rowOf(open.groupsOf, indexOf('b'))]).toEqual([1]);
  });
});

describe('unionOfPrerequisites', () => {
  it('lists hard prerequisites first, then the members of the groups', () => {
    const { open, indexOf, namesOf } = questions('a > b|c d b, b > c|d');
    const union = unionOfPrerequisites(open);

    expect(namesOf(rowOf(union, indexOf('a')))).toEqual(['d', 'b', 'b', 'c']);
    expect(namesOf(rowOf(union, indexOf('b')))).toEqual(['c', 'd']);
    expect(namesOf(rowOf(union, indexOf('d')))).toEqual([]);
  });
});
