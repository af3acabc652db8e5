import { describe } from 'vitest';
import type { State } from '../support/test-api.ts';
import { changed, checkRule, HIDDEN, RETRACTED, SUPERSEDED, without } from './gap-tables.ts';
import { answered, edge, finding, lab, method, question, record } from './small-graphs.ts';

const capability = (fields = {}) => record('Capability', 'c', { name: { en: 'c' }, ...fields });
const indicator = (fields = {}) => record('Indicator', 'i', { name: { en: 'i' }, ...fields });

const ADDRESSED: readonly State[] = [
  question('q'),
  method('m'),
  edge('ADDRESSES', 'method/m', 'question/q'),
];

describe('gaps of methods', () => {
  const lost = [
    ...ADDRESSED,
    capability(),
    lab('l'),
    edge('NEEDS', 'method/m', 'capability/c', { requirement: 'hands' }),
    edge('HAS', 'lab/l', 'capability/c', { to: '2026-06-14' }),
  ];

  checkRule({
    kind: 'NO_USABLE_METHOD',
    subject: 'question/q',
    states: lost,
    reason:
      '1 method addresses it, and it cannot be used: all recorded holders of something needed are gone.',
    others: ['method/m'],
    hits: {
      'a holder that was retracted': changed(
        lost,
        lab('l', RETRACTED),
        edge('HAS', 'lab/l', 'capability/c'),
      ),
      'a usable method that is not in force': [
        ...lost,
        method('n', SUPERSEDED),
        edge('ADDRESSES', 'method/n', 'question/q'),
      ],
    },
    misses: {
      'a holder on its last day': changed(
        lost,
        edge('HAS', 'lab/l', 'capability/c', { to: '2026-06-15' }),
      ),
      'no holder ever recorded': without(lost, 'HAS'),
      'a second method that can be used': [
        ...lost,
        method('n'),
        edge('ADDRESSES', 'method/n', 'question/q'),
      ],
      'no method': without(lost, 'ADDRESSES'),
      'a settled question': changed(lost, answered('q')),
    },
  });

  const used = [...ADDRESSED, finding('f'), edge('USED', 'finding/f', 'method/m')];

  checkRule({
    kind: 'UNTESTED_METHOD',
    subject: 'method/m',
    states: ADDRESSED,
    reason:
      'It addresses 1 open question (q), and no unretracted finding is recorded to have been made with it.',
    others: ['question/q'],
    hits: {
      'a retracted finding': changed(used, finding('f', RETRACTED)),
      'a hidden finding': changed(used, finding('f', HIDDEN)),
    },
    misses: {
      'a finding': used,
      'a superseded finding': changed(used, finding('f', SUPERSEDED)),
      'a method that is not in force': changed(ADDRESSED, method('m', SUPERSEDED)),
      'a settled question': changed(ADDRESSED, answered('q')),
      'a question that is not in force': changed(ADDRESSED, question('q', SUPERSEDED)),
    },
  });

  const measured = [...ADDRESSED, indicator(), edge('MEASURES', 'method/m', 'indicator/i')];

  checkRule({
    kind: 'NO_INDICATOR',
    subject: 'question/q',
    states: ADDRESSED,
    reason: '1 method addresses it, and no indicator is recorded that it measures.',
    others: ['method/m'],
    hits: {
      'an indicator that is not in force': changed(measured, indicator(SUPERSEDED)),
      'an indicator of a method that is not in force': [
        ...measured.filter((state) => 'kind' in state || state.type !== 'MEASURES'),
        method('n', RETRACTED),
        edge('ADDRESSES', 'method/n', 'question/q'),
        edge('MEASURES', 'method/n', 'indicator/i'),
      ],
    },
    misses: {
      'an indicator': measured,
      'an indicator of one of two methods': [
        ...measured,
        method('n'),
        edge('ADDRESSES', 'method/n', 'question/q'),
      ],
      'no method': without(ADDRESSED, 'ADDRESSES'),
    },
  });

  const validated = (fields: Readonly<Record<string, string>>, of = finding('f')) => [
    ...measured,
    of,
    edge('VALIDATES', 'finding/f', 'indicator/i', fields),
  ];

  checkRule({
    kind: 'UNCALIBRATED_INDICATOR',
    subject: 'indicator/i',
    states: measured,
    reason:
      '1 method in force measures it, and no unretracted finding tells how its readings compare with known cases.',
    others: ['method/m'],
    hits: {
      'a validation of another aspect': validated({ aspect: 'VALIDITY' }),
      'a validation of no stated aspect': validated({}),
      'a retracted calibration': validated({ aspect: 'CALIBRATION' }, finding('f', RETRACTED)),
      'a method that addresses nothing': without(measured, 'ADDRESSES'),
    },
    misses: {
      'a calibration': validated({ aspect: 'CALIBRATION' }),
      'a superseded calibration': validated({ aspect: 'CALIBRATION' }, finding('f', SUPERSEDED)),
      'no method in force': changed(measured, method('m', SUPERSEDED)),
      'an indicator that is not in force': changed(measured, indicator(RETRACTED)),
    },
  });
});
