import { describe, expect, it } from 'vitest';
import { changed, checkRule, gapsOf, HIDDEN, RETRACTED, SUPERSEDED } from './gap-tables.ts';
import { answered, anyOf, claim, edge, finding, open, question, requires } from './small-graphs.ts';

const other = { subject: 'question/q' } as const;

describe('gaps of structure', () => {
  checkRule({
    ...other,
    kind: 'ORPHAN',
    states: [question('q')],
    reason: 'No dependency is declared, neither on another question nor of another on it.',
    others: [],
    hits: {
      'a dependency that is hidden': [question('q'), answered('r'), requires('q', 'r', HIDDEN)],
      'a question of which it is a part': [
        question('q'),
        answered('r'),
        edge('PART_OF', 'question/q', 'question/r'),
      ],
    },
    misses: {
      'a prerequisite': [question('q'), answered('r'), requires('q', 'r')],
      'a dependent': [question('q'), answered('r'), requires('r', 'q')],
      'a soft prerequisite': [
        question('q'),
        answered('r'),
        edge('INFORMED_BY', 'question/q', 'question/r'),
      ],
      'a soft dependent': [
        question('q'),
        answered('r'),
        edge('INFORMED_BY', 'question/r', 'question/q'),
      ],
      'a group': [question('q'), answered('r'), ...anyOf('q', 'g', ['r'])],
      'a group of which it is a member': [question('q'), answered('r'), ...anyOf('r', 'g', ['q'])],
      'a settled question': [answered('q')],
      'a question that is not in force': [question('q', RETRACTED)],
    },
  });

  const knot = [...open('q'), question('r', SUPERSEDED), requires('q', 'r'), requires('r', 'q')];

  checkRule({
    ...other,
    kind: 'DEADLOCKED',
    states: knot,
    reason: 'It waits, in the end, for itself, in a knot with 1 other question: r.',
    others: ['question/r'],
    hits: {
      'itself as prerequisite': [question('q'), requires('q', 'q')],
      'a group that ties the knot': [
        question('q'),
        question('r', SUPERSEDED),
        ...anyOf('q', 'g', ['r']),
        requires('r', 'q'),
      ],
    },
    misses: {
      'a way out of the group': [
        ...open('q', 'r', 's'),
        ...anyOf('q', 'g', ['r', 's']),
        requires('r', 'q'),
      ],
      'a settled prerequisite': changed(knot, answered('r')),
    },
  });

  it('counts a large knot, and shows the first of it', () => {
    const ring = Array.from({ length: 60 }, (_, place) => `k${place + 10}`);
    const states = [
      ...open(...ring),
      ...ring.map((slug, place) => requires(slug, ring[(place + 1) % ring.length] ?? '')),
    ];
    const [first] = gapsOf(states, 'DEADLOCKED');

    expect(first?.reason).toBe(
      'It waits, in the end, for itself, in a knot with 59 other questions: k11, k12, k13 and 56 more.',
    );
    expect(first?.records).toHaveLength(50);
    expect(first?.truncated).toMatchObject({ shown: 50, total: 60 });
  });

  it('does not call a question deadlocked that waits for a deadlock', () => {
    const behind = [...open('behind'), ...knot, requires('behind', 'q')];

    expect(gapsOf(behind, 'DEADLOCKED').map(({ subject }) => subject)).toEqual(['question/q']);
  });

  const settled = [answered('q'), question('r'), requires('q', 'r')];

  checkRule({
    ...other,
    kind: 'INCONSISTENT_STATUS',
    states: settled,
    reason: 'It is stated to be settled, and needs 1 open question: r.',
    others: ['question/r'],
    hits: {
      'a group whose members are all open': [
        answered('q'),
        question('r'),
        ...anyOf('q', 'g', ['r']),
      ],
    },
    misses: {
      'a settled prerequisite': changed(settled, answered('r')),
      'a group with a settled member': [
        answered('q'),
        ...open('r'),
        answered('s'),
        ...anyOf('q', 'g', ['r', 's']),
      ],
      'an open question': changed(settled, question('q')),
      'a settled question that is superseded': changed(
        settled,
        question('q', { status: 'ANSWERED', ...SUPERSEDED }),
      ),
    },
  });
});

describe('gaps of statements', () => {
  checkRule({
    ...other,
    kind: 'NOT_WELL_POSED',
    states: [question('q', { wellPosed: false })],
    reason: 'It is stated not to be clear enough to be answered.',
    others: [],
    misses: {
      'a question that is well posed': [question('q', { wellPosed: true })],
      'a question that nobody judged': [question('q')],
      'a settled question': [question('q', { wellPosed: false, status: 'DISSOLVED' })],
      'a question that is not in force': [question('q', { wellPosed: false, ...SUPERSEDED })],
    },
  });

  const claimed = (fields = {}) => [
    question('q'),
    claim('c', fields),
    edge('ANSWERS', 'claim/c', 'question/q'),
  ];

  checkRule({
    ...other,
    kind: 'NO_CLAIM',
    states: [question('q'), claim('c')],
    reason: 'No unretracted claim is a candidate answer to this open question.',
    others: [],
    hits: {
      'a claim that was retracted': claimed(RETRACTED),
      'a claim that is hidden': claimed(HIDDEN),
    },
    misses: {
      'a claim': claimed(),
      'a superseded claim': claimed(SUPERSEDED),
      'a settled question': [answered('q')],
    },
  });

  const disputed = (relation: string, fields = {}) => [
    claim('c'),
    finding('f', fields),
    edge('BEARS_ON', 'finding/f', 'claim/c', { relation }),
  ];

  checkRule({
    kind: 'UNDISPUTABLE_CLAIM',
    subject: 'claim/c',
    states: [claim('c')],
    reason: 'No unretracted finding disputes it, and nobody stated what would count against it.',
    others: [],
    hits: {
      'an empirical claim': [claim('c', { nature: 'EMPIRICAL' })],
      'a finding that supports it': disputed('SUPPORTS'),
      'a dispute that was retracted': disputed('DISPUTES', RETRACTED),
    },
    misses: {
      'what would count against it': [claim('c', { wouldUpdateOn: ['A dark night.'] })],
      'a dispute': disputed('DISPUTES'),
      'a conceptual claim': [claim('c', { nature: 'CONCEPTUAL' })],
      'a normative claim': [claim('c', { nature: 'NORMATIVE' })],
      'a claim that is not in force': [claim('c', SUPERSEDED)],
    },
  });
});
