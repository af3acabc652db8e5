import { findingsOn } from '../../evidence/bearings.ts';
import { deriveOnce } from '../../projection/derive-once.ts';
import type { Projection } from '../../projection/projection.ts';

const known = deriveOnce(() => new Map<number, readonly number[]>());

/** The findings on a question, found once per graph: several rules ask for them. */
export function knownFindings(projection: Projection, question: number): readonly number[] {
  const found = known(projection).get(question) ?? findingsOn(projection, question);
  known(projection).set(question, found);
  return found;
}
