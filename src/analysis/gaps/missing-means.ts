/** Capabilities and resources that methods need and nobody is recorded to have. */
import { holdingOf } from '../../people/holders.ts';
import type { Projection } from '../../projection/projection.ts';
import { counted } from '../answer.ts';
import type { FoundGap } from './gap.ts';
import { recordsInForce, sourcesInForce } from './nodes.ts';

/** Those in force that a method in force needs and nobody holds at the day; holders are never named. */
export function findMissing(
  projection: Projection,
  kind: 'Capability' | 'Resource',
): readonly FoundGap[] {
  return recordsInForce(projection, kind).flatMap((subject) => {
    const methods = sourcesInForce(projection, 'NEEDS', subject);
    const holding = holdingOf(projection, subject);
    if (methods.length === 0 || holding === 'held') return [];
    const why =
      holding === 'lost'
        ? 'all of its recorded holders are gone'
        : 'no holder of it was ever recorded';
    return [
      {
        subject,
        reason: `${counted(methods.length, 'method in force needs', 'methods in force need')} it, and ${why}.`,
        others: methods,
      },
    ];
  });
}
