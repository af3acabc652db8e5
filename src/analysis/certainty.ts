/** The certainty of a claim with its reasons. */
import {
  CERTAINTY_LEVELS,
  CERTAINTY_STEPS,
  type CertaintyLevel,
  type CertaintyStep,
  certaintyOf,
  type RatedClaim,
  type UnratedClaim,
} from '../evidence/certainty.ts';
import type { Projection } from '../projection/projection.ts';
import {
  counted,
  cutReasons,
  nameOf,
  type Reason,
  type Truncation,
  truncationOf,
} from './answer.ts';

/** Where a certainty starts, or a ground that may lower it. */
export interface CertaintyPart {
  readonly name: 'START' | CertaintyStep;
  readonly description: string;
  /** Above VERY_LOW for the start; -1 or 0 for a ground. */
  readonly levels: number;
}

export interface CertaintyAnswer {
  readonly value: CertaintyLevel | 'NOT_RATED';
  readonly parts: readonly CertaintyPart[];
  readonly because: readonly Reason[];
  readonly sentence: string;
  readonly truncated: Truncation | null;
}

const GROUNDS: Readonly<Record<CertaintyStep, string>> = {
  NOT_REPLICATED: 'None of the findings that support it was replicated.',
  ONE_LAB_OR_UNKNOWN: 'The findings that support it come from one lab, or their labs are unknown.',
  WEAK_BEARING: 'Every finding that supports it does so only weakly.',
  DISPUTED: 'An unretracted finding disputes it.',
};

const UNRATED: Readonly<Record<UnratedClaim['because'], string>> = {
  NOT_EMPIRICAL: 'The claim is conceptual or normative, so observations do not make it certain.',
  NO_SUPPORT: 'No unretracted finding supports it.',
  THEORETICAL_ONLY: 'Only theoretical findings support it.',
};

const CLASSES: ReadonlyMap<string | undefined, string> = new Map([
  ['META_ANALYSIS', 'a meta-analysis'],
  ['REPLICATED', 'replicated evidence'],
  ['EXPERIMENTAL', 'experimental evidence'],
  ['OBSERVATIONAL', 'observational evidence'],
  [undefined, 'evidence of no stated class'],
]);

/** The certainty of a claim node, with every step explained. O(bearings of the claim). */
export function explainCertainty(projection: Projection, claim: number): CertaintyAnswer {
  const certainty = certaintyOf(projection, claim);
  const id = projection.idOf(claim);
  const idsOf = (nodes: readonly number[]) => nodes.map((node) => projection.idOf(node));
  if (certainty.value === 'NOT_RATED') {
    const sentence = UNRATED[certainty.because];
    const records = [id, ...idsOf(certainty.supporting)];
    const reasons = cutReasons([{ rule: certainty.because, sentence, records }]);
    return {
      value: 'NOT_RATED',
      parts: [],
      because: reasons.because,
      sentence: `The certainty of ${nameOf(id)} is not rated. ${sentence}`,
      truncated: truncationOf([reasons.length]),
    };
  }
  const reasons = cutReasons([
    { rule: 'START', sentence: startOf(certainty), records: [id, ...idsOf(certainty.basis)] },
    ...certainty.steps.map((step) => ({
      rule: step,
      sentence: GROUNDS[step],
      records: [id, ...idsOf(recordsOf(certainty, step))],
    })),
  ]);
  return {
    value: certainty.value,
    parts: partsOf(certainty),
    because: reasons.because,
    sentence: `The certainty of ${nameOf(id)} is ${inWords(certainty.value)}. ${spokenSteps(certainty)}`,
    truncated: truncationOf([reasons.length]),
  };
}

function partsOf(certainty: RatedClaim): readonly CertaintyPart[] {
  const levels = CERTAINTY_LEVELS.indexOf(certainty.start);
  return [
    { name: 'START', description: startOf(certainty), levels },
    ...CERTAINTY_STEPS.map((name) => ({
      name,
      description: GROUNDS[name],
      levels: certainty.steps.includes(name) ? -1 : 0,
    })),
  ];
}

function startOf({ basis, bestClass, start }: RatedClaim): string {
  return `${counted(basis.length, 'finding supports', 'findings support')} it, at best with ${CLASSES.get(bestClass)}: it starts at ${inWords(start)} certainty.`;
}

/** The findings or labs on which a ground rests. */
function recordsOf(certainty: RatedClaim, step: CertaintyStep): readonly number[] {
  if (step === 'DISPUTED') return certainty.disputing;
  return step === 'ONE_LAB_OR_UNKNOWN' ? [...certainty.labs, ...certainty.basis] : certainty.basis;
}

function spokenSteps({ start, steps }: RatedClaim): string {
  const from = `It starts at ${inWords(start)}`;
  if (steps.length === 0) return `${from}, and nothing lowers it.`;
  const grounds = steps.map((step) => SPOKEN[step]);
  const listed =
    grounds.length > 1
      ? `${grounds.slice(0, -1).join(', ')} and ${grounds.at(-1)}`
      : grounds.join('');
  return `${from} and is lowered because ${listed}.`;
}

const SPOKEN: Readonly<Record<CertaintyStep, string>> = {
  NOT_REPLICATED: 'nothing was replicated',
  ONE_LAB_OR_UNKNOWN: 'no second lab is known',
  WEAK_BEARING: 'all support is weak',
  DISPUTED: 'a finding disputes it',
};

function inWords(level: CertaintyLevel): string {
  return level.toLowerCase().replace('_', ' ');
}
