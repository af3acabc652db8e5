/** How widely what methods need is held, at the day of the projection. */
import { stopIfAbandoned } from '../../algorithms/interruption.ts';
import { bandOf, isPerson, type PeopleBand, toldCount } from '../../people/people-rule.ts';
import { derive } from '../../projection/derive.ts';
import { isActive, isRetracted } from '../../projection/lifecycle.ts';
import { ascending, sourcesOf, targetsOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { openQuestionsInForce } from '../../research/question-graph.ts';
import {
  counted,
  cutReasons,
  MOST_RECORDS,
  nameOf,
  namesOf,
  type Reason,
  type Truncation,
  truncationOf,
} from '../answer.ts';
import { rounded } from '../worth.ts';
import { backingOfNeed } from './backing.ts';
import { SoleSupportFinder } from './sole-supports.ts';

/** How widely something is held, the most fragile first. */
export const SPREADS = ['LOST', 'ONE_LAB', 'PEOPLE_ONLY', 'SEVERAL_LABS', 'UNKNOWN'] as const;
export type Spread = (typeof SPREADS)[number];

/** A capability or resource that a method in force needs. Numbers are nodes. */
export interface NeedSpread {
  readonly node: number;
  readonly spread: Spread;
  /** Labs that have or offer it, ascending. */
  readonly labs: readonly number[];
  /** How many people have it; only to be told through the rule for people. */
  readonly people: number;
  /** Herfindahl–Hirschman index of those labs over the findings made with its methods; NaN where there are none. */
  readonly concentration: number;
  /** Methods in force that need it, ascending. */
  readonly methods: readonly number[];
  /** How many open questions in force these methods address. */
  readonly questions: number;
  /** How many of these no usable method addresses without it. */
  readonly hanging: number;
}

export interface SpreadAnswer {
  readonly record: string;
  readonly spread: Spread;
  /** Labs that hold it; null when no holder was ever recorded. */
  readonly value: number | null;
  readonly labs: readonly string[];
  readonly people: PeopleBand;
  readonly peopleCount: number | null;
  readonly concentration: number | null;
  readonly effectiveLabs: number | null;
  readonly methodCount: number;
  readonly questionCount: number;
  readonly hangingCount: number;
  readonly because: readonly Reason[];
  /** To be read aloud. */
  readonly sentence: string;
  readonly truncated: Truncation | null;
}

/**
 * Everything that a method in force needs: the least widely held first, then what most open questions
 * hang on, then what most are addressed by means of, then by id. O(n + m) for a new revision or day.
 */
export const knowledgeSpread: (projection: Projection) => readonly NeedSpread[] = derive(
  (projection) => {
    const hanging = countHanging(projection);
    return [...methodsByNeed(projection)]
      .map(([node, methods]) => measure(projection, node, methods, hanging.get(node) ?? 0))
      .sort(
        (left, right) =>
          SPREADS.indexOf(left.spread) - SPREADS.indexOf(right.spread) ||
          left.labs.length - right.labs.length ||
          right.hanging - left.hanging ||
          right.questions - left.questions ||
          left.node - right.node,
      );
  },
);

/** The spread of something as it is told, with its reason. */
export function explainSpread(projection: Projection, need: NeedSpread): SpreadAnswer {
  const { concentration, labs, node, people, spread } = need;
  const record = projection.idOf(node);
  const labIds = labs.map((lab) => projection.idOf(lab));
  const isMeasured = !Number.isNaN(concentration);
  const reasons = cutReasons([
    { rule: spread, sentence: REASONS[spread], records: [record, ...labIds] },
  ]);
  const shown = labIds.slice(0, MOST_RECORDS);
  return {
    record,
    spread,
    value: spread === 'UNKNOWN' ? null : labs.length,
    labs: shown,
    people: bandOf(people),
    peopleCount: toldCount(people),
    concentration: isMeasured ? rounded(concentration) : null,
    effectiveLabs: isMeasured ? rounded(1 / concentration) : null,
    methodCount: need.methods.length,
    questionCount: need.questions,
    hangingCount: need.hanging,
    because: reasons.because,
    sentence: sentenceOf(need, record, labIds),
    truncated: truncationOf([
      { list: 'labs', shown: shown.length, total: labIds.length },
      reasons.length,
    ]),
  };
}

/** How something is held, for a sentence that counts it. */
const WAYS_HELD: readonly (readonly [Spread, string])[] = [
  ['ONE_LAB', 'held by a single lab'],
  ['SEVERAL_LABS', 'held by several labs'],
  ['PEOPLE_ONLY', 'held by people alone'],
  ['LOST', 'held by nobody any more'],
  ['UNKNOWN', 'without any recorded holder'],
];

/** The answers as one sentence to be read aloud. */
export function spreadSentence(needs: readonly NeedSpread[]): string {
  if (needs.length === 0) return 'No method in force needs a capability or resource.';
  const count = (spread: Spread) => needs.filter((need) => need.spread === spread).length;
  const told = WAYS_HELD.filter(([spread]) => count(spread) > 0).map(
    ([spread, words]) => `${count(spread)} ${words}`,
  );
  return `Of ${counted(needs.length, 'capability or resource', 'capabilities and resources')} that methods need: ${told.join(', ')}.`;
}

const REASONS: Readonly<Record<Spread, string>> = {
  LOST: 'Holders were recorded, and none of them has it at the day.',
  ONE_LAB: 'One lab has or offers it at the day.',
  PEOPLE_ONLY: 'No lab has or offers it at the day, but people have it.',
  SEVERAL_LABS: 'Several labs have or offer it at the day.',
  UNKNOWN: 'No holder was ever recorded, so it counts neither as held nor as lost.',
};

function sentenceOf(need: NeedSpread, record: string, labs: readonly string[]): string {
  const holders: Readonly<Record<Spread, string>> = {
    LOST: 'is held by nobody any more',
    ONE_LAB: `is recorded of ${namesOf(labs)} alone among the labs`,
    PEOPLE_ONLY: 'is held by people but by no lab',
    SEVERAL_LABS: `is held by ${counted(labs.length, 'lab')}`,
    UNKNOWN: 'has no recorded holder',
  };
  const questions = counted(need.questions, 'open question');
  return `${nameOf(record)} ${holders[need.spread]}; ${counted(need.methods.length, 'method')} for ${questions} ${need.methods.length === 1 ? 'needs' : 'need'} it.`;
}

function measure(
  projection: Projection,
  node: number,
  methods: readonly number[],
  hanging: number,
): NeedSpread {
  const { inPlace, isRecorded } = backingOfNeed(projection, node);
  const labs = inPlace.filter((holder) => !isPerson(projection, holder));
  const people = inPlace.length - labs.length;
  return {
    node,
    spread: isRecorded ? spreadOf(labs.length, people) : 'UNKNOWN',
    labs,
    people,
    concentration: concentrationOf(projection, methods, labs),
    methods,
    questions: questionsOf(projection, methods).length,
    hanging,
  };
}

function spreadOf(labs: number, people: number): Spread {
  if (labs > 1) return 'SEVERAL_LABS';
  if (labs === 1) return 'ONE_LAB';
  return people > 0 ? 'PEOPLE_ONLY' : 'LOST';
}

/** Methods in force by what they need, ascending. */
function methodsByNeed(projection: Projection): ReadonlyMap<number, readonly number[]> {
  const { sources, targets } = projection.edgesOf('NEEDS');
  const found = new Map<number, number[]>();
  sources.forEach((method, edge) => {
    const need = targets[edge];
    if (need === undefined || !isActive(projection, method)) return;
    const known = found.get(need);
    if (known) known.push(method);
    else found.set(need, [method]);
  });
  return new Map([...found].map(([need, methods]) => [need, ascending(methods)]));
}

/** Of how many open questions in force everything is the last means, by what it is. */
function countHanging(projection: Projection): ReadonlyMap<number, number> {
  const finder = new SoleSupportFinder(projection);
  const counts = new Map<number, number>();
  for (const question of openQuestionsInForce(projection)) {
    stopIfAbandoned();
    for (const node of finder.ofQuestion(question, 'LAST_METHOD')) {
      counts.set(node, (counts.get(node) ?? 0) + 1);
    }
  }
  return counts;
}

/** The open questions in force that one of the methods addresses. */
function questionsOf(projection: Projection, methods: readonly number[]): readonly number[] {
  const open = openQuestionSet(projection);
  const addressed = methods.flatMap((method) => targetsOf(projection, 'ADDRESSES', method));
  return ascending(addressed.map(({ node }) => node).filter((node) => open.has(node)));
}

const openQuestionSet = derive((projection) => new Set(openQuestionsInForce(projection)));

/** Over all pairs of an unretracted finding made with one of the methods and a lab among the holders that produced it. */
function concentrationOf(
  projection: Projection,
  methods: readonly number[],
  labs: readonly number[],
): number {
  const findings = ascending(
    methods.flatMap((method) => sourcesOf(projection, 'USED', method).map(({ node }) => node)),
  ).filter((finding) => !isRetracted(projection, finding));
  const byLab = new Map<number, number>();
  for (const finding of findings) {
    for (const lab of ascending(
      targetsOf(projection, 'PRODUCED_BY', finding).map((each) => each.node),
    )) {
      if (labs.includes(lab)) byLab.set(lab, (byLab.get(lab) ?? 0) + 1);
    }
  }
  const pairs = [...byLab.values()].reduce((sum, number) => sum + number, 0);
  if (pairs === 0) return Number.NaN;
  return [...byLab.values()].reduce((sum, number) => sum + (number / pairs) ** 2, 0);
}
