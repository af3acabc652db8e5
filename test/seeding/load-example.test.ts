import { describe, expect, it } from 'vitest';
import { recordId } from '../../src/model/identity.ts';
import { loadExample } from '../../src/seeding/load-example.ts';
import { SeedMistake } from '../../src/seeding/seed-mistake.ts';
import { EXAMPLE_FOLDER, readInput, withFile } from './seed-folders.ts';

interface Answers {
  about: string;
  readiness: Record<
    string,
    { state: string; direct: string[]; inherited: string[]; cause?: string }
  >;
  cycles: string[][];
  necessaryDependents: Record<string, string[]>;
  topBottleneck: string;
  gaps: { rule: string; subject: string; nodes?: string[] }[];
}

const { records, edges } = loadExample(EXAMPLE_FOLDER);
const answers = readInput<Answers>('answers.json', EXAMPLE_FOLDER);
const recordsById = new Map(records.map((record) => [recordId(record), record]));

const SETTLED = ['ANSWERED', 'DISSOLVED', 'WITHDRAWN'];
const questions = records.filter(({ kind }) => kind === 'Question').map(recordId);
const open = questions.filter((id) => !SETTLED.includes(String(fieldOf(id, 'status'))));

function fieldOf(id: string, field: string): unknown {
  return recordsById.get(id)?.fields[field];
}

function targets(type: string, source: string): string[] {
  return edges.flatMap((edge) => (edge.type === type && edge.source === source ? edge.target : []));
}

function sources(type: string, target: string): string[] {
  const found = edges.filter((edge) => edge.type === type && edge.target === target);
  return found.map(({ source }) => source).filter((id) => fieldOf(id, 'lifecycle') === 'ACTIVE');
}

/** What the question waits for now: each entry is a list of which one member would do. */
function demands(question: string): string[][] {
  const hard = targets('REQUIRES', question).map((each) => [each]);
  const groups = targets('HAS_GROUP', question).map((group) => targets('MEMBER', group));
  return [...hard, ...groups].filter((ways) => ways.every((way) => open.includes(way)));
}

function reached(start: string): Set<string> {
  const found = new Set<string>();
  const walk = (question: string): void => {
    for (const next of demands(question).flat()) {
      if (found.has(next)) continue;
      found.add(next);
      walk(next);
    }
  };
  walk(start);
  return found;
}

function settleable(): Set<string> {
  const found = new Set<string>();
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const question of open) {
      const isFree = demands(question).every((ways) => ways.some((way) => found.has(way)));
      if (isFree) found.add(question);
    }
  }
  return found;
}

/** Removes the question, and then all that lost a demand, until nothing more falls. */
function lostWithout(removed: string): string[] {
  const lost = new Set([removed]);
  for (let size = 0; size !== lost.size; ) {
    size = lost.size;
    for (const question of open) {
      if (demands(question).some((ways) => ways.every((way) => lost.has(way)))) lost.add(question);
    }
  }
  lost.delete(removed);
  return [...lost].toSorted();
}

function stateOf(question: string): string {
  if (!open.includes(question)) return 'SETTLED';
  if (reached(question).has(question)) return 'DEADLOCKED';
  return demands(question).length === 0 ? 'READY' : 'BLOCKED';
}

function findingsOn(question: string): string[] {
  const claims = sources('ANSWERS', question);
  return [...sources('INFORMS', question), ...claims.flatMap((id) => sources('BEARS_ON', id))];
}

function labsOn(question: string): Set<string> {
  return new Set(findingsOn(question).flatMap((id) => targets('PRODUCED_BY', id)));
}

/** The works that report the findings on it, over all of them. */
function worksOn(question: string): Set<string> {
  return new Set(findingsOn(question).flatMap((id) => targets('REPORTED_IN', id)));
}

function isStale(question: string): boolean {
  const years = [...worksOn(question)].map((id) => Number(fieldOf(id, 'year')));
  return years.length > 0 && 2026 - Math.max(...years) > 5;
}

/** What explains a topic or a broader one to beginners. */
function readingFor(topic: string): string[] {
  const own = edges.filter(
    ({ fields, target, type }) =>
      type === 'EXPLAINS' && target === topic && fields['level'] === 'BEGINNER',
  );
  return [...own.map(({ source }) => source), ...targets('BROADER', topic).flatMap(readingFor)];
}

function isPursued(question: string): boolean {
  const states = sources('PURSUES', question).map((id) => fieldOf(id, 'state'));
  return states.some((state) => state === 'PLANNED' || state === 'ACTIVE');
}

function neglectedBlockers(question: string): string[] {
  if (stateOf(question) !== 'BLOCKED') return [];
  return [...reached(question)].filter((id) => stateOf(id) === 'READY' && !isPursued(id));
}

function isContradicted(claim: string): boolean {
  const relations = edges.flatMap((edge) =>
    edge.target === claim && edge.type === 'BEARS_ON' ? edge.fields['relation'] : [],
  );
  return relations.includes('SUPPORTS') && relations.includes('DISPUTES');
}

function listedUnder(rule: string): string[] {
  return answers.gaps.flatMap((gap) => (gap.rule === rule ? gap.subject : [])).toSorted();
}

describe('the invented example', () => {
  it('is small, says that it is invented, and loads the same each time', () => {
    expect(records).toHaveLength(35);
    expect(recordsById.size).toBe(35);
    expect(readInput<Answers>('example.json', EXAMPLE_FOLDER).about).toMatch(
      /^The institutes, people, works and results in this example are invented\./,
    );
    for (const { fields } of records.filter(({ kind }) => ['Lab', 'Finding'].includes(kind))) {
      expect(fields['verificationNote']).toBe('Invented for this example.');
    }
    expect(loadExample(EXAMPLE_FOLDER)).toEqual({ records, edges });
  });

  it('is refused when a field is not in the model', () => {
    const example = readInput<{ records: { fields: object }[] }>('example.json', EXAMPLE_FOLDER);
    Object.assign(example.records[1]?.fields ?? {}, { mood: 'calm' });
    const load = () =>
      withFile(EXAMPLE_FOLDER, 'example.json', JSON.stringify(example), loadExample);
    expect(load).toThrow(
      new SeedMistake(
        'example.json, records, row 2 ("why-does-it-glow"): Question has no field "mood".',
      ),
    );
  });

  it.each<[string, object, string]>([
    [
      'an unknown kind',
      { kind: 'Moss' },
      'row 1 ("how-bright-is-it"): kind must be a kind of record, not "Moss".',
    ],
    [
      'a null',
      { fields: { title: null } },
      'row 1 ("how-bright-is-it"), fields: title must be left out where it is absent, not null.',
    ],
    ['a missing field', { fields: {} }, 'row 1 ("how-bright-is-it"): Question.title is missing.'],
    [
      'another key',
      { colour: 1 },
      'row 1 ("how-bright-is-it"): the key "colour" is not mapped; allowed are kind, slug, fields.',
    ],
  ])('is refused with %s', (_title, change, sentence) => {
    const example = readInput<{ records: object[] }>('example.json', EXAMPLE_FOLDER);
    Object.assign(example.records[0] ?? {}, change);
    const load = () =>
      withFile(EXAMPLE_FOLDER, 'example.json', JSON.stringify(example), loadExample);
    expect(load).toThrow(new SeedMistake(`example.json, records, ${sentence}`));
  });
});

describe('the known answers', () => {
  it('name only records of the example, and every question', () => {
    const { readiness, necessaryDependents, cycles, gaps, topBottleneck } = answers;
    expect(Object.keys(readiness).toSorted()).toEqual(questions.toSorted());
    expect(Object.keys(necessaryDependents).toSorted()).toEqual(questions.toSorted());
    const named = [
      ...Object.values(readiness).flatMap(({ direct, inherited }) => [...direct, ...inherited]),
      ...Object.values(necessaryDependents).flat(),
      ...cycles.flat(),
      ...gaps.flatMap(({ subject, nodes = [] }) => [subject, ...nodes]),
      topBottleneck,
    ];
    expect(named.filter((id) => !recordsById.has(id))).toEqual([]);
    expect(new Set(gaps.map(({ rule }) => rule))).toEqual(
      new Set([
        'NO_METHOD',
        'UNTESTED_METHOD',
        'UNCALIBRATED_INDICATOR',
        'NO_FINDING',
        'ONE_LAB_ONLY',
        'SINGLE_SOURCE',
        'LOW_CERTAINTY_ONLY',
        'STALE',
        'CONTRADICTED',
        'UNRESOLVED_CONTRADICTION',
        'UNREPLICATED_KEY_FINDING',
        'NO_EFFORT',
        'EFFORT_STALLED',
        'NO_ENTRY_LEVEL_READING',
        'BLOCKED_NOBODY_ON_BLOCKER',
        'DEADLOCKED',
        'NO_CLAIM',
      ]),
    );
  });

  it.each(questions)('hold for the readiness of %s', (question) => {
    const direct = demands(question).flat().toSorted();
    const inherited = [...reached(question)]
      .filter((id) => id !== question && !direct.includes(id))
      .toSorted();
    const state = stateOf(question);
    const isStuck = state === 'BLOCKED' && !settleable().has(question);
    expect(answers.readiness[question]).toEqual({
      state,
      direct,
      inherited,
      ...(isStuck && { cause: 'DEADLOCK' }),
    });
  });

  it('hold for necessity, with one clear bottleneck', () => {
    const computed = questions.map((id) => [id, open.includes(id) ? lostWithout(id) : []]);
    expect(answers.necessaryDependents).toEqual(Object.fromEntries(computed));
    const [first, second] = Object.entries(answers.necessaryDependents)
      .map(([id, { length }]) => ({ id, length }))
      .toSorted((left, right) => right.length - left.length);
    expect(first?.id).toBe(answers.topBottleneck);
    expect(first?.length).toBeGreaterThan(second?.length ?? 0);
  });

  it('hold for the cycle', () => {
    const deadlocked = questions.filter((id) => stateOf(id) === 'DEADLOCKED');
    expect(answers.cycles).toEqual([deadlocked.toSorted()]);
  });

  it('hold for every rule of gaps', () => {
    const ofKind = (wanted: string) => records.filter(({ kind }) => kind === wanted).map(recordId);
    const neglected = open.filter((id) => neglectedBlockers(id).length > 0);
    const isUntested = (id: string) =>
      fieldOf(id, 'lifecycle') === 'ACTIVE' &&
      targets('ADDRESSES', id).some((each) => open.includes(each)) &&
      sources('USED', id).length === 0;
    const measured = new Set(
      edges.flatMap((each) => (each.type === 'MEASURES' ? each.source : [])),
    );
    const computed = {
      NO_METHOD: open.filter((id) => sources('ADDRESSES', id).length === 0),
      UNTESTED_METHOD: ofKind('Method').filter(isUntested),
      NO_INDICATOR: open.filter((id) => {
        const addressing = sources('ADDRESSES', id);
        return addressing.length > 0 && addressing.every((each) => !measured.has(each));
      }),
      NO_EFFORT: open.filter((id) => stateOf(id) === 'READY' && !isPursued(id)),
      EFFORT_STALLED: ofKind('Effort').filter((id) => fieldOf(id, 'state') === 'PAUSED'),
      UNCALIBRATED_INDICATOR: ofKind('Indicator').filter(
        (id) => sources('MEASURES', id).length > 0 && sources('VALIDATES', id).length === 0,
      ),
      SINGLE_SOURCE: open.filter((id) => worksOn(id).size === 1),
      STALE: open.filter(isStale),
      UNRESOLVED_CONTRADICTION: ofKind('Contradiction').filter(
        (id) => fieldOf(id, 'state') !== 'RESOLVED',
      ),
      NO_ENTRY_LEVEL_READING: ofKind('Topic').filter(
        (id) =>
          sources('ABOUT', id).some((each) => open.includes(each)) && readingFor(id).length === 0,
      ),
      DEADLOCKED: open.filter((id) => stateOf(id) === 'DEADLOCKED'),
      NO_CLAIM: open.filter((id) => sources('ANSWERS', id).length === 0),
      NO_FINDING: open.filter((id) => findingsOn(id).length === 0),
      ONE_LAB_ONLY: open.filter((id) => labsOn(id).size === 1),
      CONTRADICTED: ofKind('Claim').filter(isContradicted),
      BLOCKED_NOBODY_ON_BLOCKER: neglected,
    };
    for (const [rule, subjects] of Object.entries(computed)) {
      expect(listedUnder(rule), rule).toEqual(subjects.toSorted());
    }
    for (const { rule, subject, nodes } of answers.gaps) {
      if (rule === 'BLOCKED_NOBODY_ON_BLOCKER') expect(nodes).toEqual(neglectedBlockers(subject));
    }
  });
});
