/** Readiness of a question with its reasons. */
import { deadlockCore } from '../algorithms/deadlock-core.ts';
import { READINESS } from '../algorithms/readiness.ts';
import { unmetPrerequisites } from '../algorithms/unmet-prerequisites.ts';
import { methodsInForce, usabilityOf } from '../methods/usable-methods.ts';
import { sourcesOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';
import {
  isSettled,
  type QuestionGraph,
  questionGraph,
  questionIds,
} from '../research/question-graph.ts';
import { counted, named, type Reason, type Truncation } from './answer.ts';

/** Most open prerequisites that an answer lists. */
const MOST_UNMET = 200;

export type ReadinessName = 'SETTLED' | 'READY' | 'BLOCKED' | 'DEADLOCKED';
export type Judgement = 'YES' | 'NO' | 'UNKNOWN';

export interface UnmetPrerequisite {
  readonly question: string;
  readonly readiness: ReadinessName;
  readonly inherited: boolean;
}

/** Whether work on a question can begin, and why. Questions and groups by global id. */
export interface ReadinessAnswer {
  readonly value: ReadinessName;
  readonly cause: 'PREREQUISITES' | 'DEADLOCK' | null;
  readonly parts: {
    readonly directUnmet: number;
    readonly unmetGroups: number;
    readonly inheritedUnmet: number;
  };
  readonly unmet: readonly UnmetPrerequisite[];
  readonly unmetGroups: readonly { readonly group: string; readonly members: readonly string[] }[];
  readonly deadlock: {
    readonly kind: 'CYCLE' | 'CORE';
    readonly questions: readonly string[];
  } | null;
  readonly hasUsableMethod: Judgement;
  readonly wellPosed: Judgement;
  readonly statedStatus: string;
  readonly settledParts: readonly string[];
  readonly inconsistentWith: readonly string[];
  readonly because: readonly Reason[];
  readonly truncated: Truncation | null;
}

const NAMES: readonly ReadinessName[] = ['SETTLED', 'READY', 'BLOCKED', 'DEADLOCKED'];

/** The readiness of a question node. O(1) after the first call per projection. */
export function readinessOf(projection: Projection, node: number): ReadinessName {
  const { readiness, first } = questionGraph(projection);
  const name = NAMES[readiness.state[node - first] ?? READINESS.SETTLED];
  if (name === undefined) throw new RangeError(`node ${node} is no question`);
  return name;
}

/** The readiness of a question node with its reasons, at a date. Linear in what lies beneath. */
export function explainReadiness(
  projection: Projection,
  node: number,
  date: string,
): ReadinessAnswer {
  const graph = questionGraph(projection);
  const question = node - graph.first;
  const unmet = unmetPrerequisites(graph.open, question);
  const listed = listUnmet(projection, graph, unmet.hard, unmet.inherited);
  const unmetGroups = unmet.groups.map(({ group, members }) => ({
    group: projection.idOf(graph.groupNodes[group] ?? 0),
    members: questionIds(projection, members),
  }));
  const core = deadlockCore(graph.open, graph.readiness.deadlocks, question);
  const answer = {
    value: readinessOf(projection, node),
    cause: causeOf(graph, question),
    parts: {
      directUnmet: unmet.hard.length,
      unmetGroups: unmet.groups.length,
      inheritedUnmet: unmet.inherited.length,
    },
    unmet: listed.slice(0, MOST_UNMET),
    unmetGroups,
    deadlock: core && {
      kind: core.kind === 'cycle' ? ('CYCLE' as const) : ('CORE' as const),
      questions: questionIds(projection, core.nodes),
    },
    hasUsableMethod: hasUsableMethod(projection, node, date),
    wellPosed: judgementOf(projection.value(node, 'wellPosed')),
    statedStatus: String(projection.value(node, 'status')),
    settledParts: settledParts(projection, node),
    inconsistentWith: questionIds(projection, graph.inconsistencies.get(question) ?? []),
    truncated: truncationOf(listed.length),
  };
  return { ...answer, because: reasonsOf(projection.idOf(node), answer) };
}

function listUnmet(
  projection: Projection,
  graph: QuestionGraph,
  direct: Uint32Array,
  inherited: Uint32Array,
): readonly UnmetPrerequisite[] {
  const list = (questions: Uint32Array, isInherited: boolean) =>
    Array.from(questions.toSorted(), (question) => ({
      question: projection.idOf(graph.first + question),
      readiness: readinessOf(projection, graph.first + question),
      inherited: isInherited,
    }));
  return [...list(direct, false), ...list(inherited, true)];
}

function causeOf({ readiness }: QuestionGraph, question: number): ReadinessAnswer['cause'] {
  if (readiness.state[question] !== READINESS.BLOCKED) return null;
  return readiness.isBehindDeadlock[question] === 1 ? 'DEADLOCK' : 'PREREQUISITES';
}

function hasUsableMethod(projection: Projection, node: number, date: string): Judgement {
  const usabilities = methodsInForce(projection, node).map((method) =>
    usabilityOf(projection, method, date),
  );
  if (usabilities.includes('usable')) return 'YES';
  return usabilities.includes('unknown') ? 'UNKNOWN' : 'NO';
}

function judgementOf(value: unknown): Judgement {
  if (value === undefined) return 'UNKNOWN';
  return value === true ? 'YES' : 'NO';
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

function truncationOf(total: number): Truncation | null {
  if (total <= MOST_UNMET) return null;
  return {
    reason: `At most ${MOST_UNMET} open prerequisites are listed.`,
    shown: MOST_UNMET,
    total,
  };
}

type Unexplained = Omit<ReadinessAnswer, 'because'>;

function reasonsOf(id: string, answer: Unexplained): readonly Reason[] {
  return [
    ...statusReasons(id, answer),
    ...prerequisiteReasons(id, answer),
    ...deadlockReasons(id, answer),
  ];
}

function statusReasons(id: string, answer: Unexplained): readonly Reason[] {
  const status = answer.statedStatus.toLowerCase().replaceAll('_', ' ');
  const reasons: Reason[] = [];
  if (answer.value === 'SETTLED') {
    reasons.push({
      rule: 'STATED_SETTLED',
      sentence: `It is stated to be ${status}.`,
      records: [id],
    });
  }
  if (answer.inconsistentWith.length > 0) {
    reasons.push({
      rule: 'INCONSISTENT_STATUS',
      sentence: `It is stated to be ${status}, yet needs what is open: ${named(answer.inconsistentWith)}.`,
      records: [id, ...answer.inconsistentWith],
    });
  }
  if (answer.value === 'READY') {
    reasons.push({
      rule: 'ALL_PREREQUISITES_SETTLED',
      sentence: 'Everything that it needs is settled, or it needs nothing.',
      records: [id],
    });
  }
  return reasons;
}

function prerequisiteReasons(
  id: string,
  { parts, unmet, unmetGroups }: Unexplained,
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (parts.directUnmet > 0) {
    const direct = unmet.filter(({ inherited }) => !inherited).map(({ question }) => question);
    reasons.push({
      rule: 'UNMET_PREREQUISITE',
      sentence: `It needs ${counted(parts.directUnmet, 'open question')}: ${named(direct)}.`,
      records: [id, ...direct],
    });
  }
  for (const { group, members } of unmetGroups) {
    reasons.push({
      rule: 'UNMET_GROUP',
      sentence: `It needs one of ${counted(members.length, 'question')}, and none is settled: ${named(members, members.length)}.`,
      records: [id, group, ...members],
    });
  }
  return reasons;
}

function deadlockReasons(id: string, { cause, deadlock }: Unexplained): readonly Reason[] {
  if (deadlock) {
    return [
      {
        rule: deadlock.kind === 'CYCLE' ? 'DEADLOCK_CYCLE' : 'DEADLOCK_CORE',
        sentence: `It waits, in the end, for itself: ${named(deadlock.questions, deadlock.questions.length)}.`,
        records: deadlock.questions,
      },
    ];
  }
  if (cause !== 'DEADLOCK') return [];
  return [
    {
      rule: 'BEHIND_DEADLOCK',
      sentence: 'Something that it waits for is deadlocked, so waiting will not help.',
      records: [id],
    },
  ];
}
