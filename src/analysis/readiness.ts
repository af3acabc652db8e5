/** Readiness of a question with its reasons. */
import { at } from '../algorithms/csr.ts';
import { unmetPrerequisites } from '../algorithms/unmet-prerequisites.ts';
import { methodsInForce, usabilityOf } from '../methods/usable-methods.ts';
import { sourcesOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';
import { isSettled, questionGraph, questionIds } from '../research/question-graph.ts';
import {
  cutReasons,
  type ListLength,
  lengthOf,
  MOST_RECORDS,
  type Reason,
  type Truncation,
  truncationOf,
} from './answer.ts';
import { deadlockOf } from './knot-cores.ts';
import {
  type Judgement,
  outlineReadiness,
  type ReadinessName,
  type ReadinessOutline,
  readinessOf,
} from './readiness-outline.ts';
import {
  type Deadlock,
  type ReadinessGrounds,
  readinessReasons,
  type UnmetGroup,
} from './readiness-reasons.ts';

/** Most open prerequisites that an answer lists. */
const MOST_UNMET = 200;

export interface UnmetPrerequisite {
  readonly question: string;
  readonly readiness: ReadinessName;
  readonly inherited: boolean;
}

/**
 * Whether work on a question can begin, and why. Questions and groups by global id. Lists hold at
 * most `MOST_RECORDS` entries, `unmet` 200; `parts` and sentences count everything.
 */
export interface ReadinessAnswer extends ReadinessOutline {
  readonly parts: {
    readonly directUnmet: number;
    readonly unmetGroups: number;
    readonly inheritedUnmet: number;
  };
  readonly unmet: readonly UnmetPrerequisite[];
  readonly unmetGroups: readonly UnmetGroup[];
  readonly deadlock: Deadlock | null;
  readonly hasUsableMethod: Judgement;
  readonly settledParts: readonly string[];
  readonly inconsistentWith: readonly string[];
  readonly because: readonly Reason[];
  readonly truncated: Truncation | null;
}

/** Everything that an answer lists, before it is cut. */
interface WholeLists extends ReadinessGrounds {
  /** Numbers of the open questions in the way, those of the question itself first. */
  readonly unmet: Uint32Array;
  readonly settledParts: readonly string[];
}

/**
 * The readiness of a question node with its reasons. Linear in what lies beneath, apart
 * from a core, which is computed once per knot and projection.
 */
export function explainReadiness(projection: Projection, node: number): ReadinessAnswer {
  const outline = outlineReadiness(projection, node);
  const whole = listGrounds(projection, node);
  const { direct, unmet } = whole;
  const reasons = cutReasons(readinessReasons(projection.idOf(node), outline, whole));
  const shown = {
    unmet: listUnmet(projection, unmet.subarray(0, MOST_UNMET), direct.length),
    unmetGroups: cut(whole.unmetGroups).map((each) => ({ ...each, members: cut(each.members) })),
    deadlock: whole.deadlock && { ...whole.deadlock, questions: cut(whole.deadlock.questions) },
    settledParts: cut(whole.settledParts),
    inconsistentWith: cut(whole.inconsistentWith),
  };
  return {
    ...outline,
    ...shown,
    parts: {
      directUnmet: direct.length,
      unmetGroups: whole.unmetGroups.length,
      inheritedUnmet: unmet.length - direct.length,
    },
    hasUsableMethod: hasUsableMethod(projection, node),
    because: reasons.because,
    truncated: truncationOf([...lengthsOf(shown, whole), reasons.length]),
  };
}

function listGrounds(projection: Projection, node: number): WholeLists {
  const graph = questionGraph(projection);
  const question = node - graph.first;
  const { groups, hard, inherited } = unmetPrerequisites(graph.open, question);
  const core = deadlockOf(projection, question);
  return {
    direct: questionIds(projection, hard.toSorted()),
    unmet: Uint32Array.from([...hard.toSorted(), ...inherited.toSorted()]),
    unmetGroups: groups.map(({ group, members }) => ({
      group: projection.idOf(at(graph.groupNodes, group)),
      members: questionIds(projection, members),
    })),
    deadlock: core && {
      kind: core.kind === 'cycle' ? 'CYCLE' : 'CORE',
      questions: questionIds(projection, core.nodes),
    },
    settledParts: settledParts(projection, node),
    inconsistentWith: questionIds(projection, graph.inconsistencies.get(question) ?? []),
  };
}

/** The first `directCount` of the questions are prerequisites of the question itself. */
function listUnmet(
  projection: Projection,
  questions: Uint32Array,
  directCount: number,
): readonly UnmetPrerequisite[] {
  const { first } = questionGraph(projection);
  return Array.from(questions, (question, place) => ({
    question: projection.idOf(first + question),
    readiness: readinessOf(projection, first + question),
    inherited: place >= directCount,
  }));
}

function cut<T>(list: readonly T[]): readonly T[] {
  return list.slice(0, MOST_RECORDS);
}

type ShownLists = Pick<
  ReadinessAnswer,
  'unmet' | 'unmetGroups' | 'deadlock' | 'settledParts' | 'inconsistentWith'
>;

function lengthsOf(shown: ShownLists, whole: WholeLists): readonly ListLength[] {
  const members = (groups: readonly UnmetGroup[]) => groups.map((group) => group.members);
  const wholeOfShown = whole.unmetGroups.slice(0, shown.unmetGroups.length);
  return [
    { list: 'unmet', shown: shown.unmet.length, total: whole.unmet.length },
    lengthOf('unmetGroups', [shown.unmetGroups], [whole.unmetGroups]),
    lengthOf('unmetGroups.members', members(shown.unmetGroups), members(wholeOfShown)),
    lengthOf(
      'deadlock.questions',
      [shown.deadlock?.questions ?? []],
      [whole.deadlock?.questions ?? []],
    ),
    lengthOf('settledParts', [shown.settledParts], [whole.settledParts]),
    lengthOf('inconsistentWith', [shown.inconsistentWith], [whole.inconsistentWith]),
  ];
}

function hasUsableMethod(projection: Projection, node: number): Judgement {
  const usabilities = methodsInForce(projection, node).map((method) =>
    usabilityOf(projection, method),
  );
  if (usabilities.includes('usable')) return 'YES';
  return usabilities.includes('unknown') ? 'UNKNOWN' : 'NO';
}

function settledParts(projection: Projection, node: number): readonly string[] {
  const parts = [
    ...sourcesOf(projection, 'PART_OF', node),
    ...sourcesOf(projection, 'REFINES', node),
  ].map((part) => part.node);
  return [...new Set(parts)]
    .filter((part) => isSettled(projection, part))
    .sort((left, right) => left - right)
    .map((part) => projection.idOf(part));
}
