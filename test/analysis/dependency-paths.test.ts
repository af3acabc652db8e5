import { beforeAll, describe, expect, it } from 'vitest';
import type { DependencyKind } from '../../src/analysis/dependency-list.ts';
import { findDependencyPaths, type PathsAnswer } from '../../src/analysis/dependency-paths.ts';
import { makeRandom } from '../support/random-questions.ts';
import { distancesFrom, type ExpectedDependency, expectedEdges } from './expected-dependencies.ts';
import {
  type KnowledgeCase,
  loadKnowledgeCases,
  nodeOf,
  projectStates,
} from './knowledge-cases.ts';
import { anyOf, edge, open, requires } from './small-graphs.ts';

const ALL: readonly DependencyKind[] = ['REQUIRES', 'ANY_OF', 'INFORMED_BY', 'REFINES', 'PART_OF'];
const GRAPHS = 500;

/** Every simple path, by trying every walk; shortest first, then by ids. */
function everyPath(edges: readonly ExpectedDependency[], from: string, to: string): string[][] {
  const found: string[][] = [];
  const walk = (path: readonly string[]) => {
    const last = path.at(-1);
    if (last === to && path.length > 1) {
      found.push([...path]);
      return;
    }
    const next = new Set(edges.filter((each) => each.from === last).map((each) => each.to));
    for (const id of next) if (!path.includes(id)) walk([...path, id]);
  };
  if (from !== to) walk([from]);
  return found.sort((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1));
}

function pathsIn(answer: PathsAnswer) {
  return answer.paths.map(({ questions }) => questions);
}

/** A question for each of some pairs of visible questions, with other kinds and bounds each time. */
function askedIn({ known, projection, seed }: KnowledgeCase) {
  const random = makeRandom(seed * 31);
  const below = (count: number) => Math.floor(random() * count);
  const ids = known.ids('Question');
  if (ids.length === 0) return [];
  return Array.from({ length: 4 }, () => {
    const kinds = ALL.filter(() => random() < 0.6);
    const request = {
      kinds: kinds.length > 0 ? kinds : ALL,
      maximumLength: 1 + below(9),
      limit: 1 + below(8),
    };
    const [from = '', to = ''] = [ids[below(ids.length)], ids[below(ids.length)]];
    const edges = expectedEdges(known, request.kinds);
    const answer = findDependencyPaths(
      projection,
      nodeOf(projection, from),
      nodeOf(projection, to),
      request,
    );
    return { all: everyPath(edges, from, to), answer, edges, from, known, request, seed, to };
  });
}

type Asked = ReturnType<typeof askedIn>[number];

/** The rule by its definition. */
function expectedRule({ answer, edges, from, known, to }: Asked): string {
  const pairs = (some: readonly ExpectedDependency[]) =>
    some.map((one) => [one.from, one.to] as const);
  const leads = (some: readonly ExpectedDependency[], start: string, end: string) =>
    distancesFrom(pairs(some), start).has(end);
  const rules: readonly (readonly [boolean, string])[] = [
    [answer.value > 0, 'PATHS'],
    [from === to, 'SAME_QUESTION'],
    [leads(edges, from, to), 'ONLY_LONGER_PATHS'],
    [leads(edges, to, from), 'ONLY_THE_OTHER_WAY'],
    [leads(expectedEdges(known, ALL), from, to), 'PATHS_OVER_OTHER_KINDS'],
  ];
  return rules.find(([holds]) => holds)?.[1] ?? 'NO_PATH';
}

describe('dependency paths, on 500 random graphs', () => {
  let asked: readonly Asked[];
  beforeAll(async () => {
    const cases = await loadKnowledgeCases(GRAPHS);
    asked = cases.flatMap(askedIn);
  });

  it('are what trying every walk finds, within the bounds', () => {
    for (const { all, answer, from, request, seed, to } of asked) {
      const short = all.filter((path) => path.length - 1 <= request.maximumLength);
      expect(pathsIn(answer), `seed ${seed}`).toEqual(short.slice(0, request.limit));
      expect(answer).toMatchObject({ from, to, value: answer.paths.length });
    }
    expect(asked.filter(({ all }) => all.length > 0).length).toBeGreaterThan(200);
  });

  it('tell when they were cut, and how many there are', () => {
    for (const { all, answer, seed } of asked) {
      expect(answer.truncated === null, `seed ${seed}`).toBe(answer.value === all.length);
      expect(answer.truncated?.shown ?? answer.value, `seed ${seed}`).toBe(answer.value);
      expect(answer.truncated?.total ?? all.length, `seed ${seed}`).toBe(all.length);
    }
    expect(asked.filter(({ answer }) => answer.truncated).length).toBeGreaterThan(50);
  });

  it('tell every dependency of each step, parallel kinds and groups included', () => {
    const key = ({ edgeId, kind }: { edgeId: string; kind: string }) => `${kind} ${edgeId}`;
    const steps = asked.flatMap(({ answer, edges }) =>
      answer.paths.flatMap((path) => path.steps.map((step) => ({ ...step, edges }))),
    );
    for (const { dependencies, edges, from, to } of steps) {
      const expected = edges.filter((one) => one.from === from && one.to === to);
      expect(dependencies).toEqual(expected.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)));
    }
    expect(steps.filter(({ dependencies }) => dependencies.length > 1).length).toBeGreaterThan(20);
  });

  it('go step by step from one end to the other', () => {
    for (const { length, questions, steps } of asked.flatMap(({ answer }) => answer.paths)) {
      expect(steps.map(({ from }) => from)).toEqual(questions.slice(0, -1));
      expect(steps.map(({ to }) => to)).toEqual(questions.slice(1));
      expect(steps).toHaveLength(length);
    }
  });

  it('say why there is none', () => {
    for (const each of asked) {
      const [because] = each.answer.because;
      expect(because?.rule, `seed ${each.seed}`).toBe(expectedRule(each));
      expect(because?.sentence).toMatch(/^\S.*\.$/);
    }
    const rules = new Set(asked.map(expectedRule));
    expect([...rules].sort()).toEqual([
      'NO_PATH',
      'ONLY_LONGER_PATHS',
      'ONLY_THE_OTHER_WAY',
      'PATHS',
      'PATHS_OVER_OTHER_KINDS',
      'SAME_QUESTION',
    ]);
  });

  it('name the length that left all of them out', () => {
    const long = asked.filter((each) => expectedRule(each) === 'ONLY_LONGER_PATHS');
    for (const { answer, request } of long) {
      expect(answer.truncated?.bounds).toEqual(['LENGTH']);
      expect(answer.because[0]?.sentence).toContain(`more than ${request.maximumLength}`);
    }
  });
});

describe('dependency paths', () => {
  it('tell ways, kinds and groups in words', async () => {
    const projection = await projectStates([
      ...open('a', 'b', 'c', 'd'),
      requires('a', 'b'),
      requires('b', 'd'),
      edge('INFORMED_BY', 'question/b', 'question/d'),
      ...anyOf('a', 'ways', ['c', 'd']),
      requires('c', 'd'),
    ]);
    const find = (from: string, to: string, limit = 20) =>
      findDependencyPaths(
        projection,
        nodeOf(projection, `question/${from}`),
        nodeOf(projection, `question/${to}`),
        { kinds: ALL, maximumLength: 30, limit },
      );

    const answer = find('a', 'd');
    expect(pathsIn(answer).map((path) => path.map((id) => id.slice(9)).join(''))).toEqual([
      'ad',
      'abd',
      'acd',
    ]);
    expect(answer.paths[0]?.steps[0]?.dependencies).toEqual([
      {
        from: 'question/a',
        to: 'question/d',
        kind: 'ANY_OF',
        group: 'prerequisite-group/ways',
        edgeId: 'MEMBER.prerequisite-group.ways.question.d',
      },
    ]);
    expect(answer.paths[1]?.steps[1]?.dependencies.map(({ kind }) => kind)).toEqual([
      'INFORMED_BY',
      'REQUIRES',
    ]);
    expect(find('a', 'd', 2).truncated).toEqual({
      reason: 'The limit is 2 paths; the shortest are kept.',
      bounds: ['NUMBER'],
      shown: 2,
      total: 3,
    });
    expect(find('d', 'a').because[0]?.sentence).toBe(
      'd does not depend on a over REQUIRES, ANY_OF, INFORMED_BY, REFINES, PART_OF; it is the other way round, in 1 step at the nearest, so exchange from and to.',
    );
  });
});
