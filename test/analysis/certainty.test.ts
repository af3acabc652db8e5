import { describe, expect, it } from 'vitest';
import { explainCertainty } from '../../src/analysis/certainty.ts';
import { certaintyOf } from '../../src/evidence/certainty.ts';
import type { Fields } from '../../src/model/states.ts';
import type { State } from '../support/test-api.ts';
import { expectedCertainty } from './expected-certainty.ts';
import { changed, RETRACTED, SUPERSEDED } from './gap-tables.ts';
import { nodeOf } from './knowledge-cases.ts';
import { projectQuickly, quickCase } from './quick-cases.ts';
import { claim, edge, finding, lab } from './small-graphs.ts';

const GRAPHS = 1_000;

const LEVELS = ['VERY_LOW', 'LOW', 'MODERATE', 'HIGH'];

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

describe('explainCertainty on random graphs', () => {
  it(`rates every claim of ${GRAPHS} graphs by its definition`, () => {
    const counts = new Map<string, number>();
    for (let seed = 1; seed <= GRAPHS; seed++) {
      const { known, projection } = quickCase(seed);
      for (const id of known.ids('Claim')) {
        const expected = expectedCertainty(known, id);
        const { parts, value } = explainCertainty(projection, nodeOf(projection, id));
        const steps = parts.filter(({ levels }) => levels < 0).map(({ name }) => name);

        expect({ value, steps }, `seed ${seed}, ${id}`).toEqual(expected);
        const sum = parts.reduce((total, { levels }) => total + levels, 0);
        expect([LEVELS[Math.max(0, sum)], 'NOT_RATED'][Number(parts.length === 0)]).toBe(value);
        for (const name of [value, ...steps]) count(counts, name);
      }
    }
    process.stdout.write(
      `Certainties: ${[...counts].map(([name, n]) => `${n} ${name}`).join(', ')}.\n`,
    );
    expect(counts.size).toBe(9);
    expect(Math.min(...counts.values())).toBeGreaterThan(10);
  });
});

const supports = (of: string, fields: Fields = {}) =>
  edge('BEARS_ON', `finding/${of}`, 'claim/c', { relation: 'SUPPORTS', ...fields });
const madeBy = (of: string, where: string) => edge('PRODUCED_BY', `finding/${of}`, `lab/${where}`);

/** An experiment that was repeated in a second lab. */
const SOLID: readonly State[] = [
  claim('c'),
  finding('f', { evidenceClass: 'EXPERIMENTAL' }),
  finding('g', { evidenceClass: 'EXPERIMENTAL' }),
  lab('one'),
  lab('two'),
  supports('f'),
  supports('g'),
  madeBy('f', 'one'),
  madeBy('g', 'two'),
  edge('REPLICATES', 'finding/g', 'finding/f'),
];

const ofClass = (evidenceClass: string) =>
  changed(SOLID, finding('f', { evidenceClass }), finding('g', { evidenceClass }));
const dispute = (fields: Fields = {}) => [
  finding('x', { evidenceClass: 'THEORETICAL', ...fields }),
  edge('BEARS_ON', 'finding/x', 'claim/c', { relation: 'DISPUTES' }),
];
const weak = { strength: 'WEAK' };

function levelOf(states: readonly State[]) {
  const projection = projectQuickly(states);
  return certaintyOf(projection, nodeOf(projection, 'claim/c'));
}

describe('certaintyOf', () => {
  it.each([
    ['repeated experiments of two labs', SOLID, 'HIGH', []],
    ['a meta-analysis', ofClass('META_ANALYSIS'), 'HIGH', []],
    ['observations', ofClass('OBSERVATIONAL'), 'LOW', []],
    ['findings of no stated class', changed(SOLID, finding('f'), finding('g')), 'LOW', []],
    ['one experiment among observations', changed(SOLID, finding('f')), 'HIGH', []],
    ['no replication', SOLID.slice(0, -1), 'MODERATE', ['NOT_REPLICATED']],
    [
      'no replication, but a class that says that there was one',
      ofClass('REPLICATED').slice(0, -1),
      'HIGH',
      [],
    ],
    [
      'a replication by a finding that bears on nothing',
      [...SOLID.slice(0, -1), finding('h'), edge('REPLICATES', 'finding/h', 'finding/f')],
      'HIGH',
      [],
    ],
    [
      'one lab',
      changed(SOLID.slice(0, 8), madeBy('g', 'one'), ...SOLID.slice(9)),
      'MODERATE',
      ['ONE_LAB_OR_UNKNOWN'],
    ],
    ['no known lab', [...SOLID.slice(0, 7), ...SOLID.slice(9)], 'MODERATE', ['ONE_LAB_OR_UNKNOWN']],
    [
      'weak support only',
      changed(SOLID, supports('f', weak), supports('g', weak)),
      'MODERATE',
      ['WEAK_BEARING'],
    ],
    ['some weak support', changed(SOLID, supports('f', weak)), 'HIGH', []],
    ['a dispute', [...SOLID, ...dispute()], 'MODERATE', ['DISPUTED']],
    ['a dispute that was retracted', [...SOLID, ...dispute(RETRACTED)], 'HIGH', []],
    ['a dispute that was superseded', [...SOLID, ...dispute(SUPERSEDED)], 'MODERATE', ['DISPUTED']],
    [
      'a single experiment',
      [claim('c'), finding('f', { evidenceClass: 'EXPERIMENTAL' }), supports('f')],
      'LOW',
      ['NOT_REPLICATED', 'ONE_LAB_OR_UNKNOWN'],
    ],
    [
      'all grounds at once, which is not below the lowest',
      [claim('c'), finding('f'), supports('f', weak), ...dispute()],
      'VERY_LOW',
      ['NOT_REPLICATED', 'ONE_LAB_OR_UNKNOWN', 'WEAK_BEARING', 'DISPUTED'],
    ],
  ])('rates %s', (_name, states, value, steps) => {
    expect(levelOf(states)).toMatchObject({ value, steps });
  });

  it.each([
    ['a conceptual claim', changed(SOLID, claim('c', { nature: 'CONCEPTUAL' })), 'NOT_EMPIRICAL'],
    ['a normative claim', changed(SOLID, claim('c', { nature: 'NORMATIVE' })), 'NOT_EMPIRICAL'],
    ['a claim that nothing supports', [claim('c'), ...dispute()], 'NO_SUPPORT'],
    [
      'a claim whose support was retracted',
      changed(SOLID, finding('f', RETRACTED), finding('g', RETRACTED)),
      'NO_SUPPORT',
    ],
    ['a claim with theoretical support only', ofClass('THEORETICAL'), 'THEORETICAL_ONLY'],
  ])('does not rate %s', (_name, states, because) => {
    expect(levelOf(states)).toMatchObject({ value: 'NOT_RATED', because });
  });

  it('explains every step, and says it aloud', () => {
    const projection = projectQuickly([...SOLID.slice(0, -1), ...dispute()]);

    expect(explainCertainty(projection, nodeOf(projection, 'claim/c'))).toEqual({
      value: 'LOW',
      parts: [
        {
          name: 'START',
          description:
            '2 findings support it, at best with experimental evidence: it starts at high certainty.',
          levels: 3,
        },
        {
          name: 'NOT_REPLICATED',
          description: 'None of the findings that support it was replicated.',
          levels: -1,
        },
        {
          name: 'ONE_LAB_OR_UNKNOWN',
          description: 'The findings that support it come from one lab, or their labs are unknown.',
          levels: 0,
        },
        {
          name: 'WEAK_BEARING',
          description: 'Every finding that supports it does so only weakly.',
          levels: 0,
        },
        { name: 'DISPUTED', description: 'An unretracted finding disputes it.', levels: -1 },
      ],
      because: [
        {
          rule: 'START',
          sentence:
            '2 findings support it, at best with experimental evidence: it starts at high certainty.',
          records: ['claim/c', 'finding/f', 'finding/g'],
        },
        {
          rule: 'NOT_REPLICATED',
          sentence: 'None of the findings that support it was replicated.',
          records: ['claim/c', 'finding/f', 'finding/g'],
        },
        {
          rule: 'DISPUTED',
          sentence: 'An unretracted finding disputes it.',
          records: ['claim/c', 'finding/x'],
        },
      ],
      sentence:
        'The certainty of \u27e6claim/c\u27e7 is low. It starts at high and is lowered because nothing was replicated and a finding disputes it.',
      truncated: null,
    });
  });
});
