/** Certainty of claims by its definition. */
import { sideOf } from './expected-evidence.ts';
import { sorted, type VisibleKnowledge } from './visible-knowledge.ts';

export interface ExpectedCertainty {
  readonly value: string;
  readonly steps: readonly string[];
}

const LEVELS = ['VERY_LOW', 'LOW', 'MODERATE', 'HIGH'];

/** The level of a claim and the grounds that lower it; NOT_RATED without any. */
export function expectedCertainty(known: VisibleKnowledge, claim: string): ExpectedCertainty {
  const nature = known.value(claim, 'nature') ?? 'EMPIRICAL';
  const unretracted = (relation: string) =>
    sideOf(known, claim, relation).filter((finding) => !known.isRetracted(finding));
  const basis = unretracted('SUPPORTS').filter(
    (finding) => known.value(finding, 'evidenceClass') !== 'THEORETICAL',
  );
  if (nature !== 'EMPIRICAL' || basis.length === 0) return { value: 'NOT_RATED', steps: [] };
  const classes = basis.map((finding) => String(known.value(finding, 'evidenceClass')));
  const has = (...names: readonly string[]) => names.some((name) => classes.includes(name));
  const strengths = known
    .edges('BEARS_ON')
    .filter(({ source, target }) => basis.includes(source) && target === claim)
    .map(({ fields }) => fields['strength']);
  const steps = [
    has('REPLICATED', 'META_ANALYSIS') || basis.some((each) => isRepeated(known, each))
      ? ''
      : 'NOT_REPLICATED',
    sorted(basis.flatMap((finding) => known.targets('PRODUCED_BY', finding))).length >= 2
      ? ''
      : 'ONE_LAB_OR_UNKNOWN',
    strengths.some((strength) => strength !== 'WEAK') ? '' : 'WEAK_BEARING',
    unretracted('DISPUTES').length === 0 ? '' : 'DISPUTED',
  ].filter((step) => step !== '');
  const start = has('META_ANALYSIS', 'REPLICATED', 'EXPERIMENTAL') ? 3 : 1;
  return { value: LEVELS[Math.max(0, start - steps.length)] ?? '', steps };
}

/** Whether an unretracted finding repeats it, or it repeats one. */
export function isRepeated(known: VisibleKnowledge, finding: string): boolean {
  return known
    .edges('REPLICATES')
    .flatMap(({ source, target }) =>
      source === finding ? [target] : target === finding ? [source] : [],
    )
    .some((other) => !known.isRetracted(other));
}
