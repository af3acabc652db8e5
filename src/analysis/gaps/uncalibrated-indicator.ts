import { isRetracted } from '../../projection/lifecycle.ts';
import { sourcesOf } from '../../projection/neighbours.ts';
import type { Projection } from '../../projection/projection.ts';
import { counted } from '../answer.ts';
import type { GapRule } from './gap.ts';
import { recordsInForce, sourcesInForce } from './nodes.ts';

/** A validation of another aspect, or of none that is stated, says nothing about the readings. */
export const uncalibratedIndicator: GapRule = {
  kind: 'UNCALIBRATED_INDICATOR',
  title: 'Uncalibrated indicator',
  holdsFor:
    'An indicator in force that a method in force measures, and whose calibration no unretracted finding tells of.',
  nextStep:
    'Compare its readings with known cases or another instrument, and record what was found.',
  subject: 'Indicator',
  find: (projection) =>
    recordsInForce(projection, 'Indicator').flatMap((subject) => {
      const methods = sourcesInForce(projection, 'MEASURES', subject);
      if (methods.length === 0 || isCalibrated(projection, subject)) return [];
      return [
        {
          subject,
          reason: `${counted(methods.length, 'method in force measures', 'methods in force measure')} it, and no unretracted finding tells how its readings compare with known cases.`,
          others: methods,
        },
      ];
    }),
};

function isCalibrated(projection: Projection, indicator: number): boolean {
  const table = projection.edgesOf('VALIDATES');
  return sourcesOf(projection, 'VALIDATES', indicator).some(
    ({ node, edge }) =>
      table.value(edge, 'aspect') === 'CALIBRATION' && !isRetracted(projection, node),
  );
}
