/** The cheapest steps to spread what methods need, so that fewer questions hang on one lab. */

import {
  type CoverStep,
  coverByBundles,
  type Demand,
  isCoverage,
} from '../../algorithms/bundle-cover.ts';
import { stopIfAbandoned } from '../../algorithms/interruption.ts';
import { needsOf } from '../../methods/usable-methods.ts';
import { derive } from '../../projection/derive.ts';
import type { Projection } from '../../projection/projection.ts';
import { openQuestionsInForce } from '../../research/question-graph.ts';
import {
  counted,
  cutReasons,
  MOST_RECORDS,
  named,
  nameOf,
  type Reason,
  type Truncation,
  truncationOf,
} from '../answer.ts';
import { byImportance, rounded } from '../worth.ts';
import { backingOfNeed } from './backing.ts';
import { knowledgeSpread } from './knowledge-spread.ts';
import { type Learner, Learners } from './learners.ts';
import { SoleSupportFinder } from './sole-supports.ts';
import { methodsFor } from './standing.ts';

/** Share of the best possible that a greedy choice reaches where single steps do (Nemhauser, Wolsey and Fisher 1978). */
const GREEDY_SHARE = rounded(1 - 1 / Math.E);

/** One capability or resource for one lab. Records are given by global id. */
export interface SpreadStep {
  readonly place: number;
  /** Number of the group of steps that were chosen for what they do together, from 1. */
  readonly group: number;
  readonly record: string;
  readonly lab: string;
  /** The lab that alone has it now. */
  readonly holder: string;
  readonly otherNeedsHeld: number;
  readonly otherNeeds: number;
  readonly seeksIt: boolean;
  /** How many open questions in force hang on one lab before and after the step. */
  readonly before: number;
  readonly after: number;
  /** Those that no longer do, the most important first; at most 50. */
  readonly madeSafe: readonly string[];
  readonly because: readonly Reason[];
  /** To be read aloud. */
  readonly sentence: string;
  readonly truncated: Truncation | null;
}

export interface SpreadStepsAnswer {
  /** How many questions the steps take off a single lab. */
  readonly value: number;
  readonly before: number;
  readonly after: number;
  /** Share of the best possible that is certain, from 0 to 1; null where nothing is certain. */
  readonly guarantee: number | null;
  readonly steps: readonly SpreadStep[];
  readonly because: readonly Reason[];
  /** To be read aloud. */
  readonly sentence: string;
}

/** The open questions in force that hang on one lab, and what would change that. */
interface Hanging {
  readonly questions: readonly number[];
  /** Parallel to the questions: for each lab on which one hangs, what it alone holds for each method. */
  readonly demands: readonly Demand[];
}

const findHanging = derive((projection): Hanging => {
  const finder = new SoleSupportFinder(projection);
  const learners = new Learners(projection);
  const questions: number[] = [];
  const demands: Demand[] = [];
  for (const question of openQuestionsInForce(projection)) {
    stopIfAbandoned();
    const supports = [...finder.ofQuestion(question, 'LAST_METHOD')];
    const labs = supports.filter((node) => projection.kindOf(node) === 'Lab');
    if (labs.length === 0) continue;
    const methods = methodsFor(projection, question).filter((method) => finder.ofMethod(method));
    const alternatives = (lab: number) =>
      methods
        .map((method) => heldAlone(projection, method, lab))
        .filter((needs) => needs.every((need) => learners.canSpread(need)));
    questions.push(question);
    demands.push(labs.map(alternatives));
  }
  return { questions, demands };
});

/**
 * At most `most` steps, in the order in which they are to be taken. A question hangs on one lab when
 * without that lab it has no usable method. The steps are chosen by `coverByBundles`, the labs that
 * take them by `Learners`. O(steps * groups of steps * questions that they touch).
 */
export function cheapestSteps(projection: Projection, most: number): SpreadStepsAnswer {
  const { demands, questions } = findHanging(projection);
  const chosen = coverByBundles(demands, most);
  const isCertain = isCoverage(demands);
  const methodsOf = new Map(
    knowledgeSpread(projection).map(({ node, methods }) => [node, methods]),
  );
  const learners = new Learners(projection);
  const steps: SpreadStep[] = [];
  let before = questions.length;
  for (const [index, step] of chosen.entries()) {
    const learner = learners.choose(step.item, methodsOf.get(step.item) ?? []);
    if (!learner) throw new Error(`No lab can learn node ${step.item}, which was chosen.`);
    const safe = step.met.map((demand) => questions[demand] ?? 0);
    steps.push(presentStep(projection, { step, learner, safe, before, place: index + 1 }));
    before -= safe.length;
  }
  const value = questions.length - before;
  return {
    value,
    before: questions.length,
    after: before,
    guarantee: isCertain ? GREEDY_SHARE : null,
    steps,
    because: [reasonFor(isCertain, steps)],
    sentence: sentenceOf(questions.length, before, steps.length),
  };
}

/** What the method needs that this lab alone holds. */
function heldAlone(projection: Projection, method: number, lab: number): readonly number[] {
  return needsOf(projection, method).filter((need) => {
    const { inPlace } = backingOfNeed(projection, need);
    return inPlace.length === 1 && inPlace[0] === lab;
  });
}

interface ChosenStep {
  readonly step: CoverStep;
  readonly learner: Learner;
  readonly safe: readonly number[];
  readonly before: number;
  readonly place: number;
}

function presentStep(
  projection: Projection,
  { before, learner, place, safe, step }: ChosenStep,
): SpreadStep {
  const record = projection.idOf(step.item);
  const lab = projection.idOf(learner.lab);
  const holder = projection.idOf(backingOfNeed(projection, step.item).inPlace[0] ?? 0);
  const questions = byImportance(projection, safe).map((node) => projection.idOf(node));
  const reasons = cutReasons([
    {
      rule: safe.length > 0 ? 'TAKES_QUESTIONS_OFF_ONE_LAB' : 'ONLY_TOGETHER',
      sentence:
        safe.length > 0
          ? `${counted(safe.length, 'open question')} no longer ${safe.length === 1 ? 'hangs' : 'hang'} on one lab: ${named(questions)}.`
          : 'Alone it changes nothing; with the later steps of its group it does.',
      records: [record, holder, ...questions],
    },
    {
      rule: learner.otherNeeds > 0 ? 'HOLDS_MOST_OTHER_NEEDS' : 'NO_OTHER_NEEDS',
      sentence: reasonForLab(learner),
      records: [lab],
    },
  ]);
  const shown = questions.slice(0, MOST_RECORDS);
  return {
    place,
    group: step.bundle,
    record,
    lab,
    holder,
    otherNeedsHeld: learner.otherNeedsHeld,
    otherNeeds: learner.otherNeeds,
    seeksIt: learner.seeksIt,
    before,
    after: before - safe.length,
    madeSafe: shown,
    because: reasons.because,
    sentence: `${nameOf(lab)} learns or is given ${nameOf(record)}, which only ${nameOf(holder)} is recorded to have; the open questions that hang on one lab go from ${before} to ${before - safe.length}.`,
    truncated: truncationOf([
      { list: 'madeSafe', shown: shown.length, total: questions.length },
      reasons.length,
    ]),
  };
}

function reasonForLab({ otherNeeds, otherNeedsHeld, seeksIt }: Learner): string {
  const seeking = seeksIt ? ', and is recorded to look for it' : '';
  if (otherNeeds === 0) {
    return `The methods that need it need nothing else, so any other lab would do${seeking}.`;
  }
  return `No other lab without it has more of what else its methods need: ${otherNeedsHeld} of ${otherNeeds}${seeking}.`;
}

function reasonFor(isCertain: boolean, steps: readonly SpreadStep[]): Reason {
  return {
    rule: isCertain ? 'GREEDY_WITH_BOUND' : 'GREEDY_WITHOUT_BOUND',
    sentence: isCertain
      ? 'Each step was the one that frees most questions; as one step is enough for each question, they free at least 63% of what as many steps could.'
      : 'Each group of steps was the one that frees most questions for each step; as some questions need several steps, how far this is from the best possible is not certain.',
    records: steps.map(({ record }) => record).slice(0, MOST_RECORDS),
  };
}

function sentenceOf(before: number, after: number, steps: number): string {
  if (before === 0) return 'No open question hangs on one lab for its last usable method.';
  if (steps === 0)
    return `${counted(before, 'open question')} ${before === 1 ? 'hangs' : 'hang'} on one lab, and no other lab could learn what it takes.`;
  return `${counted(steps, 'step')} ${steps === 1 ? 'takes' : 'take'} the open questions that hang on one lab from ${before} to ${after}.`;
}
