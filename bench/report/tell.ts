/** Tells figures on standard output as they come in. */
import { spreadText } from '../statistics.ts';
import { isMet, type Measure } from './measure.ts';

/** Prints a measure on a line and gives it back. */
export function tell(measure: Measure): Measure {
  const { goal, ours, peer, ratio, unit, what } = measure;
  const met = isMet(measure);
  const parts = [
    what,
    `${spreadText(ours, 1)} ${unit}`,
    ...(peer ? [`${peer.name} ${spreadText(peer.value, 1)} ${unit}`] : []),
    ...(ratio ? [`ratio ${spreadText(ratio)}`] : []),
    ...(met === undefined ? [] : [`goal ${goal}: ${met ? 'met' : 'NOT MET'}`]),
  ];
  process.stdout.write(`${parts.join('; ')}\n`);
  return measure;
}
