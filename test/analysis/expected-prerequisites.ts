/**
 * Readiness and necessity by their definitions, over what a viewer may see. The fixpoints are those
 * of the oracle that the algorithms are tested with.
 */
import {
  groupsOf,
  hardOf,
  lostNames,
  namesBeyond,
  necessarySets,
  type OpenPart,
  openPart,
  prerequisiteEdges,
  readinessByName,
} from '../algorithms/brute-force.ts';
import type { NamedEdge, RandomQuestions } from '../support/random-questions.ts';
import { sorted, type VisibleKnowledge } from './visible-knowledge.ts';

/** An any-of group as one of its owners has it. */
export interface OwnedGroup {
  readonly group: string;
  readonly members: readonly string[];
}

export interface Prerequisites {
  readonly open: OpenPart;
  readonly stateOf: (question: string) => string;
  /** Whether it waits for a deadlock without being in it. */
  readonly isBehind: (question: string) => boolean;
  readonly hard: (question: string) => readonly string[];
  /** Groups of an open question none of whose members is settled. */
  readonly unmetGroups: (question: string) => readonly OwnedGroup[];
  /** What a settled question needs all the same: open ones, and members of wholly open groups. */
  readonly inconsistentWith: (question: string) => readonly string[];
  /** The questions for which one is necessary. */
  readonly necessaryFor: (question: string) => readonly string[];
  /** How many of them need it directly: by an edge, or as the only member of a group. */
  readonly directCount: (question: string) => number;
  readonly softReach: (question: string) => readonly string[];
}

const STATES = new Map([
  ['settled', 'SETTLED'],
  ['ready', 'READY'],
  ['blocked', 'BLOCKED'],
  ['behind', 'BLOCKED'],
  ['deadlocked', 'DEADLOCKED'],
]);

/** The abstract graph of questions that a viewer sees, named by global ids. */
export function abstractQuestions(known: VisibleKnowledge): RandomQuestions {
  const edges = (type: string) =>
    known.edges(type).map(({ source, target }): NamedEdge => [source, target]);
  return {
    seed: 0,
    questions: known.ids('Question').map((name) => ({
      name,
      isSettled: known.isSettled(name),
      isHidden: false,
      weight: 1,
    })),
    hardEdges: edges('REQUIRES'),
    groups: known
      .edges('HAS_GROUP')
      .map(({ source, target }) => ({ owner: source, members: known.targets('MEMBER', target) })),
    informedEdges: edges('INFORMED_BY'),
  };
}

export function expectedPrerequisites(known: VisibleKnowledge): Prerequisites {
  const graph = abstractQuestions(known);
  const open = openPart(graph);
  const states = readinessByName(graph);
  const need = necessarySets(open);
  const isOpen = (question: string) => open.hardOf.has(question);
  const soft = [
    ...prerequisiteEdges(open),
    ...graph.informedEdges.filter((edge) => edge.every(isOpen)),
  ];
  return {
    open,
    stateOf: (question) => STATES.get(states.get(question) ?? '') ?? 'no such question',
    isBehind: (question) => states.get(question) === 'behind',
    hard: (question) => sorted(hardOf(open, question)),
    unmetGroups: (question) =>
      known
        .targets('HAS_GROUP', question)
        .map((group) => ({ group, members: known.targets('MEMBER', group) }))
        .filter(({ members }) => isOpen(question) && members.length > 0 && members.every(isOpen)),
    inconsistentWith: (question) => {
      if (isOpen(question)) return [];
      const groups = known
        .targets('HAS_GROUP', question)
        .map((group) => known.targets('MEMBER', group))
        .filter((members) => members.every(isOpen));
      return sorted([...known.targets('REQUIRES', question).filter(isOpen), ...groups.flat()]);
    },
    necessaryFor: (question) => open.names.filter((other) => need.get(other)?.has(question)).sort(),
    directCount: (question) =>
      open.names.filter(
        (other) =>
          other !== question &&
          (hardOf(open, other).has(question) ||
            groupsOf(open, other).some((group) => group.size === 1 && group.has(question))),
      ).length,
    softReach: (question) =>
      open.names.filter((other) => other !== question && namesBeyond(soft, other).has(question)),
  };
}

/** Every open question that one waits for, directly or beneath, without itself. */
export function unmetBeneath({ open }: Prerequisites, question: string): ReadonlySet<string> {
  const beneath = new Set(namesBeyond(prerequisiteEdges(open), question));
  beneath.delete(question);
  return beneath;
}

/** What falls when one question is removed; another way to say for what it is necessary. */
export function lostWithout({ open }: Prerequisites, question: string): readonly string[] {
  return sorted(lostNames(open, [question]));
}
