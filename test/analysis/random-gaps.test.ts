import { describe, expect, it } from 'vitest';
import { findGaps, GAP_KINDS } from '../../src/analysis/gaps/find-gaps.ts';
import { makeRandom } from '../support/random-questions.ts';
import { TEST_DATE } from '../support/test-api.ts';
import { EXPECTED_KINDS, expectedGaps } from './expected-gaps.ts';
import { quickCase } from './quick-cases.ts';

const GRAPHS = 1_000;

/** Each sort must be found in as many graphs at least. */
const LEAST = 20;

describe('findGaps on random graphs', () => {
  it(`finds every gap of ${GRAPHS} graphs and no other, in order`, () => {
    const graphsWith = new Map(GAP_KINDS.map((kind) => [kind, 0]));
    for (let seed = 1; seed <= GRAPHS; seed++) {
      const { known, needs, projection } = quickCase(seed);
      const date = makeRandom(seed)() < 0.5 ? TEST_DATE : '2026-06-16';
      const found = findGaps(projection.at(date));

      expect(
        found.map(({ kind, subject, severity, records }) => ({
          kind,
          subject,
          severity,
          others: records.slice(1),
        })),
        `seed ${seed}`,
      ).toEqual(expectedGaps(known, needs, date));
      expect(found.every(({ records, subject }) => records[0] === subject)).toBe(true);
      for (const kind of new Set(found.map((gap) => gap.kind))) {
        graphsWith.set(kind, (graphsWith.get(kind) ?? 0) + 1);
      }
    }
    const told = [...graphsWith].map(([kind, count]) => `${kind} ${count}`).join(', ');
    process.stdout.write(`Gaps in ${GRAPHS} random graphs: ${told}.\n`);
    expect(EXPECTED_KINDS).toEqual(GAP_KINDS);
    expect([...graphsWith].filter(([, count]) => count <= LEAST)).toEqual([]);
  });

  it('answers for the day that it is asked about, also when another was asked before', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const { known, needs, projection } = quickCase(seed);
      for (const date of ['2026-06-14', '2027-01-01', '2026-06-14']) {
        const found = findGaps(projection.at(date)).map(({ kind, subject }) => [kind, subject]);
        const expected = expectedGaps(known, needs, date);
        expect(found, `seed ${seed}`).toEqual(expected.map(({ kind, subject }) => [kind, subject]));
      }
    }
  });
});
