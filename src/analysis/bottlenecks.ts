/** Open questions that hold others up, ranked by a score whose parts are shown. */
import { buildCsr, type Csr } from '../algorithms/csr.ts';
import { dependentsLostWithout } from '../algorithms/lost-dependents.ts';
import { countNecessity } from '../algorithms/necessity.ts';
import { buildNecessityOrder } from '../algorithms/necessity-order.ts';
import { unionOfPrerequisites } from '../algorithms/prerequisite-graph.ts';
import { countReach } from '../algorithms/reach-weight.ts';
import { importanceOf } from '../coordination/importance.ts';
import { findingsOn, labsOf } from '../evidence/bearings.ts';
import { deriveOnce } from '../projection/derive-once.ts';
import type { Projection } from '../projection/projection.ts';
import { openQuestionsInForce, questionGraph, questionIds } from '../research/question-graph.ts';
import {
  counted,
  cutReasons,
  MOST_RECORDS,
  named,
  type Reason,
  type Truncation,
  truncationOf,
} from './answer.ts';
import { type ReadinessName, readinessOf } from './readiness-outline.ts';

/** What a question counts when nobody stated its importance. */
const UNKNOWN_IMPORTANCE = 0.5;

export type QuestionValue = 'IMPORTANCE' | 'UNIFORM';

/** Names of the parts of a score, in the order in which they are shown. */
export const BOTTLENECK_PARTS = ['necessity', 'softReach', 'concentration'] as const;
export type BottleneckPart = (typeof BOTTLENECK_PARTS)[number];
export type BottleneckWeights = Readonly<Record<BottleneckPart, number>>;

export interface ScorePart {
  readonly name: BottleneckPart;
  readonly description: string;
  readonly raw: number | null;
  readonly normalised: number | null;
  readonly weight: number;
  readonly contribution: number;
}

/** A place in the ranking. */
export interface RankedQuestion {
  readonly rank: number;
  readonly node: number;
  readonly value: number;
  readonly parts: readonly ScorePart[];
}

/** A place in the ranking with its reasons. */
export interface BottleneckAnswer {
  readonly rank: number;
  readonly question: string;
  readonly value: number;
  readonly parts: readonly ScorePart[];
  readonly necessaryForCount: number;
  readonly directCount: number;
  readonly necessaryFor: readonly string[];
  readonly readiness: ReadinessName;
  readonly statedImportance: number | null;
  readonly because: readonly Reason[];
  readonly truncated: Truncation | null;
}

const DESCRIPTIONS: Readonly<Record<BottleneckPart, string>> = {
  necessity: 'Value of the open questions that cannot be settled without it.',
  softReach: 'Value of the open questions that would profit, through prerequisites of any sort.',
  concentration:
    'Herfindahl index of the labs whose findings bear on it: 1 for one lab, 1/k for k equal ones.',
};

/** Raw parts of every question, by question number; NaN where the graph does not tell. */
interface Measures {
  /** Numbers of the open questions in force with a necessity or soft reach above 0; ascending. */
  readonly eligible: Uint32Array;
  readonly raw: Readonly<Record<BottleneckPart, Float64Array>>;
  readonly necessaryForCount: Uint32Array;
  readonly directCount: Uint32Array;
}

const byImportance = deriveOnce((projection) => measure(projection, 'IMPORTANCE'));
const byNumber = deriveOnce((projection) => measure(projection, 'UNIFORM'));

/**
 * The open questions in force that hold another one up, with a value above 0 by the weights: largest
 * first, ties by id. Measures are kept per projection; a call with other weights sorts only.
 */
export function rankBottlenecks(
  projection: Projection,
  weights: BottleneckWeights,
  value: QuestionValue,
): readonly RankedQuestion[] {
  const { first } = questionGraph(projection);
  const { eligible, raw } = measuresOf(projection, value);
  const largest = new Map(BOTTLENECK_PARTS.map((part) => [part, largestOf(raw[part], eligible)]));
  const scored = Array.from(eligible)
    .map((question) => {
      const parts = BOTTLENECK_PARTS.map((part) =>
        scorePart(part, raw[part][question], largest.get(part) ?? 0, weights[part]),
      );
      const total = parts.reduce((sum, { contribution }) => sum + contribution, 0);
      return { node: first + question, value: rounded(total), parts };
    })
    .filter((item) => item.value > 0)
    .sort((left, right) => right.value - left.value || left.node - right.node);
  let rank = 0;
  return scored.map((item, index) => {
    if (index === 0 || item.value !== scored[index - 1]?.value) rank = index + 1;
    return { rank, ...item };
  });
}

/** Sums that differ only in the order in which they were added up become equal. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** Adds the reasons to a place in the ranking. O(n + m). */
export function explainBottleneck(
  projection: Projection,
  ranked: RankedQuestion,
  value: QuestionValue,
): BottleneckAnswer {
  const { first, open } = questionGraph(projection);
  const question = ranked.node - first;
  const measures = measuresOf(projection, value);
  const lost = dependentsLostWithout(open, Uint32Array.of(question));
  const lostIds = questionIds(projection, lost);
  const shown = lostIds.slice(0, MOST_RECORDS);
  const id = projection.idOf(ranked.node);
  const reasons = cutReasons([reasonOf(id, lostIds)]);
  return {
    rank: ranked.rank,
    question: id,
    value: ranked.value,
    parts: ranked.parts,
    necessaryForCount: measures.necessaryForCount[question] ?? 0,
    directCount: measures.directCount[question] ?? 0,
    necessaryFor: shown,
    readiness: readinessOf(projection, ranked.node),
    statedImportance: importanceOf(projection, ranked.node) ?? null,
    because: reasons.because,
    truncated: truncationOf([
      { list: 'necessaryFor', shown: shown.length, total: lostIds.length },
      reasons.length,
    ]),
  };
}

/** For how many open questions each question is necessary, by question number. */
export function necessaryForCounts(projection: Projection): Uint32Array {
  return byImportance(projection).necessaryForCount;
}

function measuresOf(projection: Projection, value: QuestionValue): Measures {
  return value === 'IMPORTANCE' ? byImportance(projection) : byNumber(projection);
}

function measure(projection: Projection, value: QuestionValue): Measures {
  const { first, count, open, settled } = questionGraph(projection);
  const weights = Float64Array.from({ length: count }, (_, question) =>
    value === 'UNIFORM' ? 1 : worth(importanceOf(projection, first + question)),
  );
  const all = Uint32Array.from({ length: count }, (_, question) => question);
  const necessity = countNecessity(buildNecessityOrder(open), weights, all);
  const soft = countReach(softGraphs(projection), settled, weights);
  const holdsUp = (question: number) =>
    (necessity.weight[question] ?? 0) > 0 || (soft.weight[question] ?? 0) > 0;
  return {
    eligible: Uint32Array.from(openQuestionsInForce(projection), (node) => node - first).filter(
      holdsUp,
    ),
    raw: {
      necessity: necessity.weight,
      softReach: soft.weight,
      concentration: Float64Array.from({ length: count }, (_, question) =>
        settled[question] === 1 ? Number.NaN : concentrationOf(projection, first + question),
      ),
    },
    necessaryForCount: necessity.count,
    directCount: necessity.directCount,
  };
}

function worth(importance: number | undefined): number {
  return importance === undefined ? UNKNOWN_IMPORTANCE : importance / 10;
}

/** Hard prerequisites and groups that stand in the way, and soft prerequisites between open ones. */
function softGraphs(projection: Projection): readonly Csr[] {
  const { first, count, open } = questionGraph(projection);
  const informedBy = projection.edgesOf('INFORMED_BY');
  const soft = buildCsr(
    count,
    informedBy.sources.map((node) => node - first),
    informedBy.targets.map((node) => node - first),
  );
  return [unionOfPrerequisites(open), soft];
}

/** Herfindahl–Hirschman index over labs: the sum of squared shares of (finding, lab) pairs. */
function concentrationOf(projection: Projection, node: number): number {
  const pairs = findingsOn(projection, node).flatMap((finding) => labsOf(projection, finding));
  if (pairs.length === 0) return Number.NaN;
  const byLab = new Map<number, number>();
  for (const lab of pairs) byLab.set(lab, (byLab.get(lab) ?? 0) + 1);
  return [...byLab.values()].reduce((sum, number) => sum + (number / pairs.length) ** 2, 0);
}

/** The largest known value of the questions; 0 when none is known. */
function largestOf(values: Float64Array, questions: Uint32Array): number {
  const known = Array.from(questions, (question) => values[question] ?? Number.NaN).filter(
    (value) => !Number.isNaN(value),
  );
  return known.reduce((largest, value) => Math.max(largest, value), 0);
}

function scorePart(
  name: BottleneckPart,
  raw: number | undefined,
  largest: number,
  weight: number,
): ScorePart {
  const isKnown = raw !== undefined && !Number.isNaN(raw);
  const normalised = isKnown ? (largest > 0 ? raw / largest : 0) : null;
  return {
    name,
    description: DESCRIPTIONS[name],
    raw: isKnown ? rounded(raw) : null,
    normalised,
    weight,
    contribution: weight * (normalised ?? 0),
  };
}

function reasonOf(id: string, lost: readonly string[]): Reason {
  if (lost.length === 0) {
    return {
      rule: 'NECESSARY_FOR_NONE',
      sentence: 'No open question falls without it; its value comes from the other parts.',
      records: [id],
    };
  }
  return {
    rule: 'NECESSARY_FOR',
    sentence: `${counted(lost.length, 'open question')} cannot be settled without it: ${named(lost)}.`,
    records: [id, ...lost],
  };
}
