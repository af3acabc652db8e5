import { describe, expect, it } from 'vitest';
import type { Fields } from '../../src/model/states.ts';
import type { State } from '../support/test-api.ts';
import { changed, checkRule, gapsOf, RETRACTED, SUPERSEDED, without } from './gap-tables.ts';
import { answered, claim, edge, finding, lab, question, record } from './small-graphs.ts';

const work = (slug: string, fields: Fields = {}) =>
  record('Work', slug, { title: { en: slug }, ...fields });
const reported = (of: string, where: string) =>
  edge('REPORTED_IN', `finding/${of}`, `work/${where}`);
const bears = (of: string, fields: Fields = {}) =>
  edge('BEARS_ON', `finding/${of}`, 'claim/c', { relation: 'SUPPORTS', ...fields });

/** A question with a claim that one experiment supports. */
const SUPPORTED: readonly State[] = [
  question('q'),
  claim('c'),
  finding('f', { evidenceClass: 'EXPERIMENTAL' }),
  edge('ANSWERS', 'claim/c', 'question/q'),
  bears('f'),
];

/** The same with a second experiment. */
const TWICE: readonly State[] = [
  ...SUPPORTED,
  finding('g', { evidenceClass: 'EXPERIMENTAL' }),
  bears('g'),
];

describe('gaps of evidence', () => {
  const oneWork = [...TWICE, work('w'), reported('f', 'w'), reported('g', 'w')];

  checkRule({
    kind: 'SINGLE_SOURCE',
    subject: 'question/q',
    states: oneWork,
    reason: 'Both findings on it with a recorded work are reported nowhere but in w.',
    others: ['work/w', 'finding/f', 'finding/g'],
    hits: {
      'a second finding without a work': oneWork.slice(0, -1),
      'a second work that was retracted': [...oneWork, work('v', RETRACTED), reported('g', 'v')],
      'a second work of a retracted finding': [
        ...oneWork,
        work('v'),
        finding('h', RETRACTED),
        bears('h'),
        reported('h', 'v'),
      ],
    },
    misses: {
      'a second work': [...oneWork, work('v'), reported('g', 'v')],
      'a superseded second work': [...oneWork, work('v', SUPERSEDED), reported('g', 'v')],
      'no work': without(oneWork, 'REPORTED_IN'),
      'a settled question': changed(oneWork, answered('q')),
    },
  });

  const twoLabs = [
    lab('one'),
    lab('two'),
    edge('PRODUCED_BY', 'finding/f', 'lab/one'),
    edge('PRODUCED_BY', 'finding/g', 'lab/two'),
  ];
  const secondClaim = [
    claim('d'),
    edge('ANSWERS', 'claim/d', 'question/q'),
    edge('BEARS_ON', 'finding/f', 'claim/d', { relation: 'SUPPORTS' }),
  ];

  checkRule({
    kind: 'LOW_CERTAINTY_ONLY',
    subject: 'question/q',
    states: SUPPORTED,
    reason: 'No rated claim about it is of more than low certainty: 1 low, 0 very low.',
    others: ['claim/c'],
    hits: {
      'a claim that cannot be rated beside it': [
        ...SUPPORTED,
        claim('d', { nature: 'CONCEPTUAL' }),
        edge('ANSWERS', 'claim/d', 'question/q'),
      ],
      'a better claim that was retracted': changed(
        [...TWICE, ...twoLabs, ...secondClaim],
        claim('c', RETRACTED),
        claim('d'),
      ),
    },
    misses: {
      'a claim of moderate certainty': [...TWICE, ...twoLabs],
      'one claim of moderate certainty among two': [...TWICE, ...twoLabs, ...secondClaim],
      'claims that cannot be rated only': changed(SUPPORTED, claim('c', { nature: 'NORMATIVE' })),
      'no support': without(SUPPORTED, 'BEARS_ON'),
      'a retracted claim': changed(SUPPORTED, claim('c', RETRACTED)),
    },
  });

  const dated = (year: number) => [...SUPPORTED, work('w', { year }), reported('f', 'w')];

  checkRule({
    kind: 'STALE',
    subject: 'question/q',
    states: dated(2020),
    reason:
      'The newest work with a known year that reports a finding on it is from 2020, 6 years before 2026.',
    others: ['work/w'],
    hits: {
      'a work of unknown year beside it': [...dated(2020), work('v'), reported('f', 'v')],
      'a newer work that was retracted': [
        ...dated(2020),
        work('v', { year: 2025, ...RETRACTED }),
        reported('f', 'v'),
      ],
    },
    misses: {
      'a work of five years ago': dated(2021),
      'a newer work beside it': [...dated(2020), work('v', { year: 2024 }), reported('f', 'v')],
      'works of unknown year only': [...SUPPORTED, work('w'), reported('f', 'w')],
      'no work': SUPPORTED,
    },
  });

  it('tells what is stale by the year that is asked about', () => {
    expect(gapsOf(dated(2021), 'STALE', '2026-12-31')).toEqual([]);
    expect(gapsOf(dated(2021), 'STALE', '2027-01-01')).toHaveLength(1);
  });

  const contradiction = (fields: Fields) =>
    record('Contradiction', 'x', { title: { en: 'x' }, state: 'UNRESOLVED', ...fields });
  const noticed = [
    ...TWICE,
    contradiction({}),
    edge('INVOLVES', 'contradiction/x', 'finding/f'),
    edge('INVOLVES', 'contradiction/x', 'finding/g'),
    edge('CONCERNS', 'contradiction/x', 'claim/c'),
  ];

  checkRule({
    kind: 'UNRESOLVED_CONTRADICTION',
    subject: 'contradiction/x',
    states: noticed,
    reason: 'It takes in 2 findings and 1 claim, and nobody is recorded to have explained it.',
    others: ['finding/f', 'finding/g', 'claim/c'],
    hits: {
      'somebody looking into it': changed(noticed, contradiction({ state: 'UNDER_EXAMINATION' })),
    },
    misses: {
      'a resolution': changed(noticed, contradiction({ state: 'RESOLVED' })),
      'a contradiction that is not in force': changed(noticed, contradiction(SUPERSEDED)),
    },
  });

  const replication = (fields: Fields = {}) => [
    finding('r', fields),
    edge('REPLICATES', 'finding/r', 'finding/f'),
  ];
  const ofClass = (evidenceClass: string) => changed(SUPPORTED, finding('f', { evidenceClass }));

  checkRule({
    kind: 'UNREPLICATED_KEY_FINDING',
    subject: 'finding/f',
    states: SUPPORTED,
    reason:
      'It is the only or a strong support of 1 claim about open questions (c), and no replication is recorded.',
    others: ['claim/c'],
    hits: {
      'an observation': ofClass('OBSERVATIONAL'),
      'no stated class': changed(SUPPORTED, finding('f')),
      'a second support that was retracted': changed(TWICE, finding('g', RETRACTED)),
      'a replication that was retracted': [...SUPPORTED, ...replication(RETRACTED)],
      'a second support, but a strong one of its own': changed(
        TWICE,
        bears('f', { strength: 'STRONG' }),
      ),
    },
    misses: {
      'a second support': TWICE,
      'a replication': [...SUPPORTED, ...replication()],
      'a finding that it repeats': [
        ...SUPPORTED,
        finding('r'),
        edge('REPLICATES', 'finding/f', 'finding/r'),
      ],
      'an argument': ofClass('THEORETICAL'),
      'a finding that says that it was replicated': ofClass('REPLICATED'),
      'a settled question': changed(SUPPORTED, answered('q')),
      'a retracted claim': changed(SUPPORTED, claim('c', RETRACTED)),
      'a finding that disputes': changed(SUPPORTED, bears('f', { relation: 'DISPUTES' })),
      'a finding that was retracted': changed(SUPPORTED, finding('f', RETRACTED)),
    },
  });

  const takenBack = changed(SUPPORTED, finding('f', RETRACTED));

  checkRule({
    kind: 'RETRACTED_SUPPORT',
    subject: 'claim/c',
    states: takenBack,
    reason: 'The only finding that supports it was retracted.',
    others: ['finding/f'],
    hits: {
      'a finding that disputes it': [
        ...takenBack,
        finding('g'),
        bears('g', { relation: 'DISPUTES' }),
      ],
    },
    misses: {
      'another support that stands': [...takenBack, finding('g'), bears('g')],
      'support that was superseded': changed(SUPPORTED, finding('f', SUPERSEDED)),
      'a claim that was retracted itself': changed(takenBack, claim('c', RETRACTED)),
      'a retracted finding that disputes': changed(takenBack, bears('f', { relation: 'DISPUTES' })),
    },
  });
});
