/** What a score is made of, and how its parts are weighed. */

import type { KindName } from '../../model/generated/model.ts';
import { rounded } from '../worth.ts';

/** What can be ranked, and the kind of record that it is. People never are. */
export const SUBJECT_KINDS = {
  QUESTION: 'Question',
  METHOD: 'Method',
  CAPABILITY: 'Capability',
  RESOURCE: 'Resource',
  LAB: 'Lab',
} as const satisfies Readonly<Record<string, KindName>>;
export type BottleneckSubject = keyof typeof SUBJECT_KINDS;

/** Names of the parts of a score, in the order in which they are shown. */
export const BOTTLENECK_PARTS = [
  'necessity',
  'softReach',
  'betweenness',
  'age',
  'concentration',
] as const;
export type BottleneckPart = (typeof BOTTLENECK_PARTS)[number];
export type BottleneckWeights = Readonly<Record<BottleneckPart, number>>;

/** What is used where the caller gives no weight; the schema says the same. */
export const DEFAULT_WEIGHTS: BottleneckWeights = {
  necessity: 1,
  softReach: 0.2,
  betweenness: 0.1,
  age: 0.05,
  concentration: 0.1,
};

/** The parts that tell something of other subjects than questions. */
const SUPPORT_PARTS: readonly BottleneckPart[] = ['necessity', 'softReach', 'concentration'];

export interface ScorePart {
  readonly name: BottleneckPart;
  readonly description: string;
  readonly raw: number | null;
  readonly normalised: number | null;
  readonly weight: number;
  readonly contribution: number;
}

/** One number per node, from node `first` on; NaN where the graph does not tell or a part does not apply. */
export type RawParts = Readonly<Record<BottleneckPart, Float64Array>>;

/** What scores are made of; by node, from `first` on. */
export interface Measures {
  readonly first: number;
  /** Nodes in force of the kind with a necessity or soft reach above 0; ascending. */
  readonly eligible: Uint32Array;
  readonly raw: RawParts;
  /** The largest known value among the eligible ones; 0 when none is known. */
  readonly largest: BottleneckWeights;
  /** Whether the largest values are exact; else those of the dear parts may be larger. */
  readonly isScaled: boolean;
}

const ON_PREREQUISITES: Readonly<Record<BottleneckPart, string>> = {
  necessity: 'Value of the open questions that cannot be settled without it.',
  softReach: 'Value of the open questions that would profit, through prerequisites of any sort.',
  betweenness:
    'Sum, over all pairs of other open questions, of the share of the shortest chains of unmet prerequisites between them that pass through it.',
  age: 'Whole years since the earliest of the works from which it was taken.',
  concentration:
    'Herfindahl index of the labs whose findings bear on it: 1 for one lab, 1/k for k equal ones.',
};

const APPLIES_NOT = 'Told of questions only.';

const ON_SUPPORT: Readonly<Record<BottleneckPart, string>> = {
  necessity:
    'Value of the open questions that lose their last usable method without it, and of those that cannot be settled without those in turn.',
  softReach: 'Value of the open questions that it supports on any route.',
  betweenness: APPLIES_NOT,
  age: APPLIES_NOT,
  concentration: '',
};

const HOLDERS_ALONE =
  '1 divided by the number of its holders, all people together counted as one: 1 when it has a single one.';

const ALONE: Readonly<Record<BottleneckSubject, string>> = {
  QUESTION: ON_PREREQUISITES.concentration,
  METHOD:
    'Mean, over the open questions that it addresses, of 1 divided by the number of usable methods there: 1 when it is the only one everywhere.',
  CAPABILITY: HOLDERS_ALONE,
  RESOURCE: HOLDERS_ALONE,
  LAB: 'Mean, over what it holds that usable methods need, of 1 divided by the number of holders, all people together counted as one: 1 when it is the only one everywhere.',
};

/** The parts that apply to a subject, in the order in which they are shown. */
export function partsOf(of: BottleneckSubject): readonly BottleneckPart[] {
  return of === 'QUESTION' ? BOTTLENECK_PARTS : SUPPORT_PARTS;
}

/** The largest known value of a part among the nodes; 0 where none is known. */
export function largestPart(raw: Float64Array, nodes: Uint32Array, first: number): number {
  let largest = 0;
  for (const node of nodes) largest = Math.max(largest, known(raw[node - first]) ?? 0);
  return largest;
}

/**
 * The sums of the contributions of all eligible nodes, in their order, not rounded. A value grows with
 * each part, so of parts that are bounds it is one. O(n).
 */
export function eligibleScores(measures: Measures, weights: BottleneckWeights): Float64Array {
  const { eligible, first, raw } = measures;
  const scores = new Float64Array(eligible.length);
  for (const part of BOTTLENECK_PARTS) {
    const [weight, parts] = [weights[part], raw[part]];
    if (weight === 0) continue;
    for (let index = 0; index < eligible.length; index++) {
      const value = parts[(eligible[index] ?? 0) - first] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      scores[index] = (scores[index] ?? 0) + weight * shareOfLargest(measures, part, value);
    }
  }
  return scores;
}

/**
 * Sum of the contributions of a node, to twelve digits; with other raw parts in the place of its own
 * where they are given. O(1).
 */
export function scoreOf(
  measures: Measures,
  node: number,
  weights: BottleneckWeights,
  instead: Partial<BottleneckWeights> = {},
): number {
  const total = BOTTLENECK_PARTS.reduce((sum, part) => {
    const raw = instead[part] ?? known(measures.raw[part][node - measures.first]);
    return raw === null ? sum : sum + weights[part] * shareOfLargest(measures, part, raw);
  }, 0);
  return rounded(total);
}

/** The parts of a node's score in the order of `BOTTLENECK_PARTS`. */
export function scoreParts(
  measures: Measures,
  node: number,
  weights: BottleneckWeights,
  of: BottleneckSubject,
): readonly ScorePart[] {
  return BOTTLENECK_PARTS.map((name) => {
    const raw = known(measures.raw[name][node - measures.first]);
    const normalised = raw === null ? null : shareOfLargest(measures, name, raw);
    return {
      name,
      description: descriptionOf(name, of),
      raw: raw === null ? null : rounded(raw),
      normalised,
      weight: weights[name],
      contribution: weights[name] * (normalised ?? 0),
    };
  });
}

function descriptionOf(part: BottleneckPart, of: BottleneckSubject): string {
  if (part === 'concentration') return ALONE[of];
  return (of === 'QUESTION' ? ON_PREREQUISITES : ON_SUPPORT)[part];
}

/** The value divided by the largest one; 1 for a bound beyond it, and for any where no largest one is known. */
function shareOfLargest(
  { isScaled, largest }: Measures,
  part: BottleneckPart,
  value: number,
): number {
  const most = largest[part];
  if (most > 0) return Math.min(1, value / most);
  return isScaled || value <= 0 ? 0 : 1;
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
