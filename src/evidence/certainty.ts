/**
 * How certain a claim is by the evidence that is recorded for it, in the words of GRADE (Guyatt et al.
 * 2008, BMJ 336:924-926). It follows GRADE's shape, a start by the sort of evidence and steps down for
 * each ground of doubt, with grounds that a graph can know. It is no rating by a panel.
 */
import { sourcesOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';
import { labsOf, sidesOf } from './bearings.ts';
import { isReplicated } from './replications.ts';

export type CertaintyLevel = 'HIGH' | 'MODERATE' | 'LOW' | 'VERY_LOW';

/** Grounds to go one level down, in the order in which they are told. */
export type CertaintyStep = 'NOT_REPLICATED' | 'ONE_LAB_OR_UNKNOWN' | 'WEAK_BEARING' | 'DISPUTED';

/** A claim that can be rated, with the findings that the rating rests on; nodes ascending. */
export interface RatedClaim {
  readonly value: CertaintyLevel;
  /** HIGH or LOW, by the best class among the basis. */
  readonly start: CertaintyLevel;
  /** The best class; undefined when no finding states one. */
  readonly bestClass: string | undefined;
  /** Unretracted findings that support the claim and are not theoretical. */
  readonly basis: readonly number[];
  readonly disputing: readonly number[];
  /** Labs of the basis. */
  readonly labs: readonly number[];
  /** The grounds that hold; each lowers the level by one. */
  readonly steps: readonly CertaintyStep[];
}

/** A claim that cannot be rated, and why. */
export interface UnratedClaim {
  readonly value: 'NOT_RATED';
  readonly because: 'NOT_EMPIRICAL' | 'NO_SUPPORT' | 'THEORETICAL_ONLY';
  /** Unretracted findings that support the claim. */
  readonly supporting: readonly number[];
}

/** The levels, the lowest first. */
export const CERTAINTY_LEVELS: readonly CertaintyLevel[] = ['VERY_LOW', 'LOW', 'MODERATE', 'HIGH'];

/** The classes, the best first, with the level at which each begins. */
const STARTS: readonly (readonly [string | undefined, CertaintyLevel])[] = [
  ['META_ANALYSIS', 'HIGH'],
  ['REPLICATED', 'HIGH'],
  ['EXPERIMENTAL', 'HIGH'],
  ['OBSERVATIONAL', 'LOW'],
  [undefined, 'LOW'],
];

/** Classes that say by themselves that the finding was repeated. */
const REPEATED: ReadonlySet<unknown> = new Set(['META_ANALYSIS', 'REPLICATED']);

/** The certainty of a claim by its unretracted findings. O(bearings of the claim). */
export function certaintyOf(projection: Projection, claim: number): RatedClaim | UnratedClaim {
  const { supporting, disputing } = sidesOf(projection, claim);
  const nature = projection.value(claim, 'nature');
  if (nature === 'CONCEPTUAL' || nature === 'NORMATIVE') {
    return { value: 'NOT_RATED', because: 'NOT_EMPIRICAL', supporting };
  }
  const classOf = (finding: number) => projection.value(finding, 'evidenceClass');
  const basis = supporting.filter((finding) => classOf(finding) !== 'THEORETICAL');
  if (basis.length === 0) {
    const because = supporting.length === 0 ? 'NO_SUPPORT' : 'THEORETICAL_ONLY';
    return { value: 'NOT_RATED', because, supporting };
  }
  const classes = new Set(basis.map(classOf));
  const [bestClass, start] = STARTS.find(([name]) => classes.has(name)) ?? [undefined, 'LOW'];
  const labs = [...new Set(basis.flatMap((finding) => labsOf(projection, finding)))].sort(
    (left, right) => left - right,
  );
  const holds: Readonly<Record<CertaintyStep, boolean>> = {
    NOT_REPLICATED: !basis.some(
      (finding) => REPEATED.has(classOf(finding)) || isReplicated(projection, finding),
    ),
    ONE_LAB_OR_UNKNOWN: labs.length < 2,
    WEAK_BEARING: isOnlyWeak(projection, claim, basis),
    DISPUTED: disputing.length > 0,
  };
  const steps = CERTAINTY_STEPS.filter((step) => holds[step]);
  const level = Math.max(0, CERTAINTY_LEVELS.indexOf(start) - steps.length);
  const value = CERTAINTY_LEVELS[level] ?? 'VERY_LOW';
  return { value, start, bestClass, basis, disputing, labs, steps };
}

/** All grounds, in the order in which they are told. */
export const CERTAINTY_STEPS: readonly CertaintyStep[] = [
  'NOT_REPLICATED',
  'ONE_LAB_OR_UNKNOWN',
  'WEAK_BEARING',
  'DISPUTED',
];

/** Whether every one of the findings supports the claim, as stated, only weakly. */
function isOnlyWeak(projection: Projection, claim: number, basis: readonly number[]): boolean {
  const table = projection.edgesOf('BEARS_ON');
  return sourcesOf(projection, 'BEARS_ON', claim)
    .filter(({ node }) => basis.includes(node))
    .every(({ edge }) => table.value(edge, 'strength') === 'WEAK');
}
