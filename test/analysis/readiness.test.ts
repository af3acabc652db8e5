import { beforeAll, describe, expect, it } from 'vitest';
import { explainReadiness, type ReadinessAnswer } from '../../src/analysis/readiness.ts';
import { properParts, sustainsItself } from '../algorithms/brute-force.ts';
import { type State, TEST_DATE } from '../support/test-api.ts';
import { expectedUsableMethod } from './expected-evidence.ts';
import { type Prerequisites, unmetBeneath } from './expected-prerequisites.ts';
import {
  checkCases,
  type KnowledgeCase,
  loadKnowledgeCases,
  nodeOf,
  projectStates,
} from './knowledge-cases.ts';
import { answered, anyOf, edge, open, question, requires } from './small-graphs.ts';
import { sorted, type VisibleKnowledge } from './visible-knowledge.ts';

/** A readiness without its reasons and knot, which are checked in other ways. */
function expectedReadiness(known: VisibleKnowledge, needs: Prerequisites, id: string) {
  const hard = needs.hard(id);
  const groups = needs.unmetGroups(id);
  const direct = new Set([...hard, ...groups.flatMap(({ members }) => members)]);
  const inherited = sorted([...unmetBeneath(needs, id)].filter((other) => !direct.has(other)));
  const state = needs.stateOf(id);
  const wellPosed = known.value(id, 'wellPosed');
  const parts = [...known.sources('PART_OF', id), ...known.sources('REFINES', id)];
  return {
    value: state,
    cause: state === 'BLOCKED' ? (needs.isBehind(id) ? 'DEADLOCK' : 'PREREQUISITES') : null,
    parts: {
      directUnmet: hard.length,
      unmetGroups: groups.length,
      inheritedUnmet: inherited.length,
    },
    unmet: [
      ...hard.map((other) => ({
        question: other,
        readiness: needs.stateOf(other),
        inherited: false,
      })),
      ...inherited.map((other) => ({
        question: other,
        readiness: needs.stateOf(other),
        inherited: true,
      })),
    ],
    unmetGroups: groups,
    hasUsableMethod: expectedUsableMethod(known, id, TEST_DATE),
    wellPosed: wellPosed === undefined ? 'UNKNOWN' : wellPosed ? 'YES' : 'NO',
    statedStatus: known.value(id, 'status'),
    settledParts: sorted(parts).filter((part) => known.isSettled(part)),
    inconsistentWith: needs.inconsistentWith(id),
    truncated: null,
  };
}

/** Slugs `n0`, `n1` and so on. */
function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `n${index}`);
}

/** The readiness of the question `a`. */
async function explained(states: readonly State[]): Promise<ReadinessAnswer> {
  const projection = await projectStates(states);
  return explainReadiness(projection, nodeOf(projection, 'question/a'));
}

/** The rules that hold, by what the answer says elsewhere; sorted. */
function expectedRules(answer: ReadinessAnswer): readonly string[] {
  const { value, cause, parts, inconsistentWith, deadlock } = answer;
  const holds: readonly (readonly [string, boolean])[] = [
    ['STATED_SETTLED', value === 'SETTLED'],
    ['INCONSISTENT_STATUS', inconsistentWith.length > 0],
    ['ALL_PREREQUISITES_SETTLED', value === 'READY'],
    ['UNMET_PREREQUISITE', parts.directUnmet > 0],
    ['UNMET_GROUP', parts.unmetGroups > 0],
    [`DEADLOCK_${deadlock?.kind}`, deadlock !== null],
    ['BEHIND_DEADLOCK', cause === 'DEADLOCK'],
  ];
  return sorted(holds.filter(([, isSo]) => isSo).map(([rule]) => rule));
}

describe('explainReadiness', () => {
  let cases: readonly KnowledgeCase[];
  beforeAll(async () => {
    cases = await loadKnowledgeCases();
  });

  const forEachQuestion = (check: (each: KnowledgeCase, id: string) => void) =>
    checkCases(cases, (each) => {
      for (const id of each.known.ids('Question')) check(each, id);
    });
  const explain = ({ projection }: KnowledgeCase, id: string) =>
    explainReadiness(projection, nodeOf(projection, id));

  it('tells state, cause and everything in the way of any question of any graph', () => {
    forEachQuestion((each, id) => {
      const { because: _because, deadlock: _deadlock, ...answer } = explain(each, id);

      expect(answer).toEqual(expectedReadiness(each.known, each.needs, id));
    });
  });

  it('shows for a deadlock a cycle of hard prerequisites or a smallest core', () => {
    const kinds = { CYCLE: 0, CORE: 0 };
    forEachQuestion((each, id) => {
      const { deadlock, value } = explain(each, id);

      expect(deadlock !== null).toBe(value === 'DEADLOCKED');
      if (!deadlock) return;
      kinds[deadlock.kind] += 1;
      if (deadlock.kind === 'CYCLE') {
        deadlock.questions.forEach((from, index, all) => {
          expect(each.needs.hard(from)).toContain(all[(index + 1) % all.length]);
        });
        return;
      }
      const { open: part } = each.needs;
      expect(sustainsItself(part, new Set(deadlock.questions))).toBe(true);
      for (const less of properParts(deadlock.questions)) {
        expect(sustainsItself(part, less)).toBe(false);
      }
    });
    expect(Math.min(kinds.CYCLE, kinds.CORE)).toBeGreaterThan(20);
  });

  it('gives a reason for every state, and one for everything in the way', () => {
    forEachQuestion((each, id) => {
      const answer = explain(each, id);
      const rules = answer.because.map(({ rule }) => rule);

      expect(sorted(rules)).toEqual(expectedRules(answer));
      for (const { records } of answer.because) {
        expect(records.every((record) => each.projection.indexOf(record) !== undefined)).toBe(true);
      }
    });
  });

  it('names the prerequisites and groups in whole sentences', async () => {
    const projection = await projectStates([
      ...open('a', 'b', 'c', 'd', 'e', 'f'),
      ...anyOf('a', 'g', ['e', 'f']),
      ...['b', 'c', 'd', 'e'].map((other) => requires('a', other)),
    ]);

    const { because } = explainReadiness(projection, nodeOf(projection, 'question/a'));

    expect(because).toEqual([
      {
        rule: 'UNMET_PREREQUISITE',
        sentence: 'It needs 4 open questions: b, c, d and 1 more.',
        records: ['a', 'b', 'c', 'd', 'e'].map((slug) => `question/${slug}`),
      },
      {
        rule: 'UNMET_GROUP',
        sentence: 'It needs one of 2 questions, and none is settled: e, f.',
        records: ['question/a', 'prerequisite-group/g', 'question/e', 'question/f'],
      },
    ]);
  });

  it.each([
    ['a settled one', [answered('a')], 'It is stated to be answered.'],
    ['a free one', open('a'), 'Everything that it needs is settled, or it needs nothing.'],
    [
      'an inconsistent one',
      [answered('a'), ...open('b'), requires('a', 'b')],
      'It is stated to be answered, yet needs what is open: b.',
    ],
    [
      'a knot',
      [...open('a', 'b'), requires('a', 'b'), requires('b', 'a')],
      'It waits, in the end, for itself: a, b.',
    ],
    [
      'one behind a knot',
      [...open('a', 'b'), requires('a', 'b'), requires('b', 'b')],
      'Something that it waits for is deadlocked, so waiting will not help.',
    ],
    ['one prerequisite', [...open('a', 'b'), requires('a', 'b')], 'It needs 1 open question: b.'],
  ])('says for %s why it is so', async (_name, states, sentence) => {
    const projection = await projectStates(states);

    const { because } = explainReadiness(projection, nodeOf(projection, 'question/a'));

    expect(because.map((reason) => reason.sentence)).toContain(sentence);
  });

  it('lists at most 200 open prerequisites and says how many there are', async () => {
    const needed = Array.from({ length: 201 }, (_, index) => `n${index}`);
    const projection = await projectStates([
      ...open('a', ...needed),
      ...needed.map((slug) => requires('a', slug)),
    ]);

    const answer = explainReadiness(projection, nodeOf(projection, 'question/a'));

    expect(answer.unmet).toHaveLength(200);
    expect(answer.parts.directUnmet).toBe(201);
    expect(answer.truncated).toEqual({
      reason: 'Cut short: unmet to 200 of 201, because.records to 50 of 202.',
      shown: 250,
      total: 403,
    });
    expect(answer.because.map(({ sentence }) => sentence)).toEqual([
      'It needs 201 open questions: n0, n1, n10 and 198 more.',
    ]);
  });

  it('lists exactly 200 open prerequisites without a word about truncation', async () => {
    const needed = Array.from({ length: 200 }, (_, index) => `n${index}`);
    const projection = await projectStates([
      ...open('a', ...needed),
      requires('a', 'n0'),
      ...needed.slice(1).map((slug) => requires('n0', slug)),
    ]);

    const answer = explainReadiness(projection, nodeOf(projection, 'question/a'));

    expect(answer.unmet).toHaveLength(200);
    expect(answer.truncated).toBeNull();
  });

  it('lists at most 50 members of a group, and 50 groups', async () => {
    const wide = await explained([...open('a', ...names(60)), ...anyOf('a', 'g', names(60))]);
    const many = await explained([
      ...open('a', 'n0'),
      ...names(51).flatMap((slug) => anyOf('a', slug, ['n0'])),
    ]);

    expect(wide.unmetGroups[0]?.members).toHaveLength(50);
    expect(wide.because[0]).toMatchObject({
      sentence: 'It needs one of 60 questions, and none is settled: n0, n1, n10 and 57 more.',
    });
    expect(wide.because[0]?.records).toHaveLength(50);
    expect(wide.truncated?.reason).toBe(
      'Cut short: unmetGroups.members to 50 of 60, because.records to 50 of 62.',
    );
    expect(many.unmetGroups).toHaveLength(50);
    expect(many.parts.unmetGroups).toBe(51);
    expect(many.truncated).toMatchObject({ reason: 'Cut short: unmetGroups to 50 of 51.' });
  });

  it('shows at most 50 questions of a knot', async () => {
    const circle = ['a', ...names(59)];
    const { deadlock, because, truncated } = await explained([
      ...open(...circle),
      ...circle.map((slug, index) => requires(slug, circle[(index + 1) % 60] ?? 'a')),
    ]);

    expect(deadlock?.questions).toHaveLength(50);
    expect(because.map(({ sentence }) => sentence)).toContain(
      'It waits, in the end, for itself: a, n0, n1 and 57 more.',
    );
    expect(because.every(({ records }) => records.length <= 50)).toBe(true);
    expect(truncated?.reason).toBe(
      'Cut short: deadlock.questions to 50 of 60, because.records to 52 of 62.',
    );
  });

  it('shows each question of a knot a cycle of its own, whatever was asked before', async () => {
    const pairs = ['ab', 'ba', 'cd', 'dc', 'ac', 'ca'] as const;
    const projection = await projectStates([
      ...open('a', 'b', 'c', 'd'),
      ...pairs.map((pair) => requires(pair.charAt(0), pair.charAt(1))),
    ]);
    const cycleOf = (id: string) =>
      explainReadiness(projection, nodeOf(projection, id)).deadlock?.questions;

    expect(cycleOf('question/b')).toEqual(['question/b', 'question/a']);
    expect(cycleOf('question/d')).toEqual(['question/d', 'question/c']);
    expect(cycleOf('question/b')).toEqual(['question/b', 'question/a']);
  });

  it('lists at most 50 settled parts and 50 open prerequisites of a settled question', async () => {
    const answer = await explained([
      answered('a'),
      ...names(51).flatMap((slug) => [
        ...open(slug),
        requires('a', slug),
        answered(`part-${slug}`),
        edge('PART_OF', `question/part-${slug}`, 'question/a'),
      ]),
    ]);

    expect(answer.settledParts).toHaveLength(50);
    expect(answer.inconsistentWith).toHaveLength(50);
    expect(answer.truncated?.reason).toBe(
      'Cut short: settledParts to 50 of 51, inconsistentWith to 50 of 51, because.records to 51 of 53.',
    );
  });

  it('lists the members of a wholly open group as inconsistent with a settled status', async () => {
    const states = [
      answered('a'),
      answered('done'),
      ...open('b', 'c', 'd'),
      requires('a', 'c'),
      ...anyOf('a', 'g', ['b', 'c']),
    ];

    const inconsistent = await explained(states);
    const half = await explained([
      answered('a'),
      answered('done'),
      ...open('d'),
      ...anyOf('a', 'h', ['d', 'done']),
    ]);

    expect(inconsistent.inconsistentWith).toEqual(['question/b', 'question/c']);
    expect(inconsistent.because[1]?.sentence).toBe(
      'It is stated to be answered, yet needs what is open: b, c.',
    );
    expect(half.inconsistentWith).toEqual([]);
  });

  it.each([
    ['RETRACTED', 'ANSWERED', 'BLOCKED'],
    ['SUPERSEDED', 'ANSWERED', 'SETTLED'],
    ['SUPERSEDED', 'OPEN', 'BLOCKED'],
  ])(
    'says of a %s question that is %s what the graph implies',
    async (lifecycle, status, value) => {
      const answer = await explained([
        question('a', { lifecycle, status }),
        ...open('b'),
        requires('a', 'b'),
      ]);

      expect(answer.value).toBe(value);
    },
  );

  it('takes a retracted question with a settled status for open', async () => {
    const projection = await projectStates([
      question('a', { status: 'OPEN' }),
      question('b', { status: 'ANSWERED', lifecycle: 'RETRACTED' }),
      requires('a', 'b'),
    ]);

    const answer = explainReadiness(projection, nodeOf(projection, 'question/a'));

    expect(answer.value).toBe('BLOCKED');
  });
});
