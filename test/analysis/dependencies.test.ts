import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type DependencyAnswer,
  type DependencyRequest,
  findDependencies,
} from '../../src/analysis/dependencies.ts';
import type { DependencyKind } from '../../src/analysis/dependency-list.ts';
import { girthThrough } from '../algorithms/brute-force.ts';
import { makeRandom, type NamedEdge } from '../support/random-questions.ts';
import {
  alongEdges,
  distancesFrom,
  type ExpectedDependency,
  expectedEdges,
  knotsOf,
  layersFrom,
} from './expected-dependencies.ts';
import {
  checkCases,
  type KnowledgeCase,
  loadKnowledgeCases,
  nodeOf,
  projectStates,
} from './knowledge-cases.ts';
import { anyOf, edge, open, requires } from './small-graphs.ts';
import { sorted } from './visible-knowledge.ts';

const KINDS: readonly DependencyKind[] = [
  'REQUIRES',
  'ANY_OF',
  'INFORMED_BY',
  'REFINES',
  'PART_OF',
];

const EVERYTHING = { depth: 1_000, limit: 2_000 };

/** Everything, or a part of it, as chance will have it. */
const sometimesCut = (random: () => number) =>
  random() < 0.5
    ? EVERYTHING
    : { depth: 1 + Math.floor(random() * 3), limit: 1 + Math.floor(random() * 4) };

function itemsOf(answer: DependencyAnswer) {
  return answer.layers.flatMap(({ layer, questions }) =>
    questions.map((item) => ({ layer, ...item })),
  );
}

/** Edges among the answer's questions, as from the question asked about. */
function within(
  answer: DependencyAnswer,
  edges: readonly ExpectedDependency[],
): { readonly kept: readonly ExpectedDependency[]; readonly along: readonly NamedEdge[] } {
  const names = new Set([answer.question, ...itemsOf(answer).map(({ question }) => question)]);
  const kept = edges.filter(({ from, to }) => names.has(from) && names.has(to));
  return { kept, along: alongEdges(kept, answer.direction) };
}

/** Which bound leaves something out when so many are near enough, and so many there are. */
function boundThatCut({ limit }: DependencyRequest, near: number, total: number) {
  if (limit < near) return near < total ? 'both' : 'limit';
  return near < total ? 'depth' : null;
}

/** What an answer says of that. */
function expectedTruncation(request: DependencyRequest, near: number, total: number) {
  const { depth, limit } = request;
  const byLimit = `The limit is ${limit} question${limit === 1 ? '' : 's'}; the nearest are kept.`;
  const byDepth = `The depth is at most ${depth}.`;
  const bound = boundThatCut(request, near, total);
  const reasons = { limit: byLimit, depth: byDepth, both: `${byLimit} ${byDepth}` };
  return bound && { reason: reasons[bound], shown: Math.min(near, limit), total };
}

/** At most three names, and how many more there are. */
function sayNames(questions: readonly string[]): string {
  const slugs = questions.map((name) => name.replace('question/', ''));
  const told = slugs.slice(0, 3).join(', ');
  return slugs.length > 3 ? `${told} and ${slugs.length - 3} more` : told;
}

function checkCycles(answer: DependencyAnswer, edges: readonly ExpectedDependency[]): void {
  const names = sorted([answer.question, ...itemsOf(answer).map(({ question }) => question)]);
  const forward = edges.map(({ from, to }): NamedEdge => [from, to]);
  const knots = knotsOf(forward, names);

  const shown = answer.cycles.map(({ questions }) => knots.get(questions[0] ?? ''));
  expect(shown.map((knot) => sorted(knot ?? []).join(' ')).sort()).toEqual(
    sorted([...knots.values()].map((knot) => sorted(knot).join(' '))),
  );
  for (const { questions, tiedCount } of answer.cycles) {
    const knot = [...(knots.get(questions[0] ?? '') ?? [])];
    const shortest = Math.min(...knot.map((name) => girthThrough(forward, name)));
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions).toHaveLength(shortest);
    expect(tiedCount).toBe(knot.length);
    questions.forEach((from, index) => {
      const to = questions[(index + 1) % questions.length];
      expect(forward).toContainEqual([from, to]);
    });
  }
}

/** The words for how many questions are open, of those that are and those that are not. */
function sayOpen({ open, settled }: { readonly open: number; readonly settled: number }): string {
  // Of entries for the same numbers the last one counts.
  const words = new Map([
    [`${open} 0`, 'all of them open'],
    [`0 ${settled}`, 'none of them open'],
    ['1 0', 'which is open'],
    ['0 1', 'which is not open'],
  ]);
  return words.get(`${open} ${settled}`) ?? `${open} of them open`;
}

describe('findDependencies', () => {
  let cases: readonly KnowledgeCase[];
  beforeAll(async () => {
    cases = await loadKnowledgeCases();
  });

  /** Every question of every graph, both ways, over some kinds that chance picks. */
  function forEachRequest(
    check: (each: KnowledgeCase, id: string, request: DependencyRequest) => void,
    bounds: (random: () => number) => { readonly depth: number; readonly limit: number },
  ): void {
    checkCases(cases, (each) => {
      const random = makeRandom(each.seed);
      for (const id of each.known.ids('Question')) {
        for (const direction of ['PREREQUISITES', 'DEPENDENTS'] as const) {
          const some = KINDS.filter(() => random() < 0.5);
          const kinds = some.length > 0 ? some : KINDS;
          check(each, id, { direction, kinds, ...bounds(random) });
        }
      }
    });
  }
  const find = ({ projection }: KnowledgeCase, id: string, request: DependencyRequest) =>
    findDependencies(projection, nodeOf(projection, id), request);

  it('reaches every question of any graph, at its distance and in its layer', () => {
    forEachRequest(
      (each, id, request) => {
        const answer = find(each, id, request);
        const edges = expectedEdges(each.known, request.kinds);
        const along = alongEdges(edges, request.direction);
        const distances = distancesFrom(along, id);
        const layers = layersFrom(within(answer, edges).along, [...distances.keys()]);

        expect(answer.layers.map(({ layer }) => layer)).toEqual(
          [...new Set(layers.values())].sort((left, right) => left - right),
        );
        expect(itemsOf(answer)).toEqual(
          [...distances]
            .map(([question, distance]) => ({
              layer: layers.get(question) ?? 0,
              question,
              distance,
              readiness: each.needs.stateOf(question),
            }))
            .sort(
              (left, right) =>
                left.layer - right.layer || (left.question < right.question ? -1 : 1),
            ),
        );
        expect(answer.truncated).toBeNull();
      },
      () => EVERYTHING,
    );
  });

  it('adds up what it reaches', () => {
    forEachRequest(
      (each, id, request) => {
        const answer = find(each, id, request);
        const items = itemsOf(answer);
        const settled = items.filter(({ question }) => each.known.isSettled(question)).length;

        expect(answer.question).toBe(id);
        expect(answer.direction).toBe(request.direction);
        expect(answer.value).toBe(items.length);
        expect(answer.parts).toEqual({
          direct: items.filter(({ distance }) => distance === 1).length,
          open: items.length - settled,
          settled,
        });
      },
      () => EVERYTHING,
    );
  });

  it('lists every dependency among the questions of an answer, and no other, in order', () => {
    forEachRequest((each, id, request) => {
      const answer = find(each, id, request);
      const { kept } = within(answer, expectedEdges(each.known, request.kinds));

      const key = (one: ExpectedDependency) => [one.from, one.to, one.kind, one.edgeId].join(' ');
      expect(answer.edges).toEqual(kept.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)));
    }, sometimesCut);
  });

  it('shows one shortest circle for every knot, along the dependencies', () => {
    let count = 0;
    forEachRequest((each, id, request) => {
      const answer = find(each, id, request);
      checkCycles(answer, within(answer, expectedEdges(each.known, request.kinds)).kept);
      count += answer.cycles.filter(({ questions }) => questions.length > 2).length;
    }, sometimesCut);
    expect(count).toBeGreaterThan(20);
  });

  it('keeps what is nearest when depth or limit cut it, and says so', () => {
    const cut = { depth: 0, limit: 0, both: 0 };
    forEachRequest(
      (each, id, request) => {
        const answer = find(each, id, request);
        const along = alongEdges(expectedEdges(each.known, request.kinds), request.direction);
        const all = distancesFrom(along, id);
        const near = [...all.values()].filter((distance) => distance <= request.depth).sort();
        const shown = Math.min(near.length, request.limit);

        const found = itemsOf(answer).map(({ distance }) => distance);
        expect(found.toSorted()).toEqual(near.slice(0, shown));
        for (const { question, distance } of itemsOf(answer)) {
          expect(all.get(question)).toBe(distance);
        }
        const truncated = expectedTruncation(request, near.length, all.size);
        const bound = boundThatCut(request, near.length, all.size);
        if (bound) cut[bound] += 1;
        expect(answer.truncated).toEqual(truncated);
      },
      (random) => ({ depth: 1 + Math.floor(random() * 3), limit: 1 + Math.floor(random() * 4) }),
    );
    expect(Math.min(cut.depth, cut.limit, cut.both)).toBeGreaterThan(50);
  });

  it('gives rules for what it followed and for every circle', () => {
    forEachRequest(
      (each, id, request) => {
        const answer = find(each, id, request);

        const verb = request.direction === 'PREREQUISITES' ? 'depends on' : 'is needed by';
        const noun = answer.value === 1 ? 'question' : 'questions';
        const open = sayOpen(answer.parts);
        expect(answer.because).toEqual([
          {
            rule: `FOLLOWED_${request.direction}`,
            sentence: `It ${verb} ${answer.value} ${noun}, ${open}, over ${request.kinds.join(', ')}.`,
            records: [id],
          },
          ...answer.cycles.map(({ questions }) => ({
            rule: 'CYCLE',
            sentence: `These depend on one another in a circle: ${sayNames(questions)}.`,
            records: questions,
          })),
        ]);
      },
      () => EVERYTHING,
    );
  });

  it('puts a question behind the longest way to it', async () => {
    const projection = await projectStates([
      ...open('a', 'b', 'c', 'd'),
      requires('a', 'b'),
      requires('b', 'c'),
      requires('a', 'c'),
      ...anyOf('c', 'g', ['d']),
    ]);

    const answer = findDependencies(projection, nodeOf(projection, 'question/a'), {
      direction: 'PREREQUISITES',
      kinds: ['REQUIRES', 'ANY_OF'],
      ...EVERYTHING,
    });

    expect(
      itemsOf(answer).map(({ layer, question, distance }) => [layer, question, distance]),
    ).toEqual([
      [1, 'question/b', 1],
      [2, 'question/c', 1],
      [3, 'question/d', 2],
    ]);
  });

  it('puts what is tied to the question in a circle into layer 0', async () => {
    const projection = await projectStates([
      ...open('a', 'b', 'c'),
      requires('a', 'b'),
      requires('b', 'a'),
      requires('b', 'c'),
    ]);

    const answer = findDependencies(projection, nodeOf(projection, 'question/a'), {
      direction: 'PREREQUISITES',
      kinds: ['REQUIRES'],
      ...EVERYTHING,
    });

    expect(itemsOf(answer).map(({ layer, question }) => [layer, question])).toEqual([
      [0, 'question/b'],
      [1, 'question/c'],
    ]);
  });

  it('names three questions of a long circle and gives 50 of them as its records', async () => {
    const circle = Array.from({ length: 60 }, (_, index) => `n${index}`);
    const projection = await projectStates([
      ...open(...circle),
      ...circle.map((slug, index) => requires(slug, circle[(index + 1) % 60] ?? 'n0')),
    ]);

    const { because, cycles } = findDependencies(projection, nodeOf(projection, 'question/n0'), {
      direction: 'PREREQUISITES',
      kinds: ['REQUIRES'],
      ...EVERYTHING,
    });

    expect(cycles[0]?.questions).toHaveLength(60);
    expect(because[1]?.records).toHaveLength(50);
    expect(because[1]?.sentence).toMatch(/: n\d+, n\d+, n\d+ and 57 more\.$/);
  });

  it('lists the dependencies of a graph once, whatever is asked about it', async () => {
    const projection = await projectStates([...open('a', 'b'), ...anyOf('a', 'g', ['b'])]);
    const find = (kinds: readonly DependencyKind[]) =>
      findDependencies(projection, nodeOf(projection, 'question/a'), {
        direction: 'PREREQUISITES',
        kinds,
        ...EVERYTHING,
      });

    expect(find(['REQUIRES']).value).toBe(0);
    const edgesOf = vi.spyOn(projection, 'edgesOf');

    expect(find(['REQUIRES', 'ANY_OF']).value).toBe(1);
    expect(edgesOf).not.toHaveBeenCalledWith('HAS_GROUP');
  });

  it('keeps apart two groups and an edge that lead to the same question', async () => {
    const projection = await projectStates([
      ...open('a', 'b'),
      requires('a', 'b'),
      edge('INFORMED_BY', 'question/a', 'question/b'),
      ...anyOf('a', 'g', ['b']),
      ...anyOf('a', 'h', ['b']),
    ]);

    const answer = findDependencies(projection, nodeOf(projection, 'question/b'), {
      direction: 'DEPENDENTS',
      kinds: KINDS,
      ...EVERYTHING,
    });

    expect(answer.value).toBe(1);
    expect(answer.edges.map(({ kind, group }) => [kind, group])).toEqual([
      ['ANY_OF', 'prerequisite-group/g'],
      ['ANY_OF', 'prerequisite-group/h'],
      ['INFORMED_BY', null],
      ['REQUIRES', null],
    ]);
  });
});
