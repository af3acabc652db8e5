/** Gaps of one projection that another does not have. */
import type { Projection } from '../../projection/projection.ts';
import { findGaps } from '../gaps/find-gaps.ts';
import type { Gap } from '../gaps/gap.ts';

/** In the order of the gaps: by severity, then kind, then id of the subject. */
export interface GapChanges {
  readonly opened: readonly Gap[];
  readonly closed: readonly Gap[];
}

/** A gap is the same when its kind and its subject are, whatever its severity and reason. */
export function gapChanges(before: Projection, after: Projection): GapChanges {
  const [old, young] = [findGaps(before), findGaps(after)];
  return { opened: without(young, old), closed: without(old, young) };
}

function without(gaps: readonly Gap[], others: readonly Gap[]): readonly Gap[] {
  const known = new Set(others.map(keyOf));
  return gaps.filter((gap) => !known.has(keyOf(gap)));
}

function keyOf({ kind, subject }: Gap): string {
  return `${kind}:${subject}`;
}
