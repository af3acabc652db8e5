import { describe, expect, it } from 'vitest';
import type { DependencyKind } from '../../src/analysis/dependency-list.ts';
import {
  findNeighbourhood,
  type NeighbourhoodAnswer,
  type NeighbourhoodRequest,
} from '../../src/analysis/neighbourhood.ts';
import type { NamedEdge } from '../support/random-questions.ts';
import { checkDenseCases, type DenseCase, projectionOf, statesOf } from './dense-questions.ts';
import { alongEdges, distancesFrom, expectedEdges } from './expected-dependencies.ts';
import { nodeOf } from './knowledge-cases.ts';
import { answered, anyOf, edge, open, requires } from './small-graphs.ts';
import { sorted } from './visible-knowledge.ts';

const DIRECTIONS = ['PREREQUISITES', 'DEPENDENTS'] as const;

/** What the definition says of one side. */
interface ExpectedSide {
  readonly distances: ReadonlyMap<string, number>;
  /** Names by distance from 1, the most telling first. */
  readonly layers: readonly (readonly string[])[];
  readonly edges: readonly NamedEdge[];
}

function expectedSide(
  { known, needs }: DenseCase,
  id: string,
  direction: string,
  { depth, kinds }: NeighbourhoodRequest,
): ExpectedSide {
  const edges = alongEdges(expectedEdges(known, kinds), direction);
  const all = distancesFrom(edges, id);
  const distances = new Map([...all].filter(([, distance]) => distance <= depth));
  // Names are sorted already where all else is equal.
  const telling = (name: string) =>
    (known.isSettled(name) ? 0 : 1_000) + needs.necessaryFor(name).length;
  const layers = Array.from({ length: Math.max(0, ...distances.values()) }, (_, place) =>
    sorted(distances.keys())
      .filter((name) => distances.get(name) === place + 1)
      .sort((left, right) => telling(right) - telling(left)),
  );
  return { distances, layers, edges };
}

/** The names shown on each side: one more of each layer in turn, each with a way to it. */
function expectedShown(sides: readonly ExpectedSide[], most: number): readonly Set<string>[] {
  const shown = sides.map(() => new Set<string>());
  const distinct = () => new Set(shown.flatMap((side) => [...side]));
  const wayTo = (name: string, place: number): readonly string[] => {
    const { distances, edges, layers } = sides[place] ?? {
      distances: new Map(),
      edges: [],
      layers: [],
    };
    const distance = distances.get(name) ?? 0;
    if (distance === 1) return [name];
    const nearer = (layers[distance - 2] ?? []).filter((each) =>
      edges.some(([from, to]) => from === each && to === name),
    );
    if (nearer.some((each) => shown[place]?.has(each))) return [name];
    return [name, ...wayTo(nearer[0] ?? '', place)];
  };
  const deepest = Math.max(...sides.map(({ layers }) => layers.length));
  const turns = Array.from({ length: deepest }, (_, depth) =>
    sides.map((side, place) => ({ place, layer: side.layers[depth] ?? [] })),
  ).flat();
  for (let before = -1; before < shown.reduce((sum, { size }) => sum + size, 0); ) {
    before = shown.reduce((sum, { size }) => sum + size, 0);
    for (const { layer, place } of turns) {
      const next = layer.find(
        (name) =>
          !shown[place]?.has(name) && new Set([...distinct(), ...wayTo(name, place)]).size <= most,
      );
      for (const name of next === undefined ? [] : wayTo(next, place)) shown[place]?.add(name);
    }
  }
  return shown;
}

const KIND_CHOICES: readonly (readonly DependencyKind[])[] = [
  ['REQUIRES', 'ANY_OF'],
  ['REQUIRES', 'ANY_OF', 'INFORMED_BY'],
  ['INFORMED_BY'],
];

function forEachAnswer(
  check: (each: DenseCase, answer: NeighbourhoodAnswer, request: NeighbourhoodRequest) => void,
): void {
  checkDenseCases((each) => {
    const { known, projection, random } = each;
    const below = (count: number) => Math.floor(random() * count);
    const ids = known.ids('Question');
    if (ids.length === 0) return;
    const request = {
      depth: 1 + below(3),
      most: 1 + below(8),
      kinds: KIND_CHOICES[below(KIND_CHOICES.length)] ?? ['REQUIRES'],
    };
    const node = nodeOf(projection, ids[below(ids.length)] ?? '');
    check(each, findNeighbourhood(projection, node, request), request);
  });
}

const shownIn = (answer: NeighbourhoodAnswer, direction: string) =>
  answer.layers
    .filter((layer) => layer.direction === direction)
    .flatMap(({ questions }) => questions);

function around(
  slug: string,
  states: Parameters<typeof statesOf>[0],
  request: Partial<NeighbourhoodRequest> = {},
): NeighbourhoodAnswer {
  const projection = projectionOf(statesOf(states));
  return findNeighbourhood(projection, nodeOf(projection, `question/${slug}`), {
    depth: 2,
    most: 40,
    kinds: ['REQUIRES', 'ANY_OF'],
    ...request,
  });
}

const bare = (text: string) => text.replaceAll('question/', '');

describe('findNeighbourhood', () => {
  it('shows in each layer what the definition says, and counts the rest', () => {
    const mix = { folded: 0, whole: 0, bothSides: 0, middle: 0 };
    forEachAnswer((each, answer, request) => {
      const sides = DIRECTIONS.map((direction) =>
        expectedSide(each, answer.question, direction, request),
      );
      const shown = expectedShown(sides, request.most);
      const { needs } = each;
      const expected = DIRECTIONS.flatMap((direction, place) =>
        (sides[place]?.layers ?? []).map((names, index) => {
          const hidden = names.filter((name) => !shown[place]?.has(name));
          const states = hidden.map(needs.stateOf);
          const count = (state: string) => states.filter((each) => each === state).length;
          mix.middle += Number(index > 0 && hidden.length < names.length);
          return {
            direction,
            distance: index + 1,
            total: names.length,
            questions: names
              .filter((name) => shown[place]?.has(name))
              .map((name) => ({
                question: name,
                readiness: needs.stateOf(name),
                necessaryForCount: needs.necessaryFor(name).length,
                isOnBothSides: sides.every(({ distances }) => distances.has(name)),
              })),
            folded:
              hidden.length === 0
                ? null
                : {
                    count: hidden.length,
                    open: hidden.length - count('SETTLED'),
                    ready: count('READY'),
                    blocked: count('BLOCKED'),
                    deadlocked: count('DEADLOCKED'),
                    settled: count('SETTLED'),
                  },
          };
        }),
      );

      expect(answer.layers).toEqual(expected);
      const isFolded = expected.some(({ folded }) => folded !== null);
      mix[isFolded ? 'folded' : 'whole'] += 1;
      mix.bothSides += Number(
        answer.layers.some((layer) => layer.questions.some((item) => item.isOnBothSides)),
      );
    });
    expect(Math.min(mix.folded, mix.whole, mix.bothSides, mix.middle)).toBeGreaterThan(80);
  });

  it('never hides what lies between: each question shown has a whole shortest way', () => {
    let far = 0;
    forEachAnswer((each, answer, request) => {
      DIRECTIONS.forEach((direction) => {
        const { distances, edges } = expectedSide(each, answer.question, direction, request);
        const shown = new Set(shownIn(answer, direction).map(({ question }) => question));
        for (const name of shown) {
          const distance = distances.get(name) ?? 0;
          const before = edges.filter(([, to]) => to === name).map(([from]) => from);
          const isNext = (other: string) =>
            distance === 1
              ? other === answer.question
              : shown.has(other) && distances.get(other) === distance - 1;
          expect(before.some(isNext), name).toBe(true);
          far += Number(distance > 1);
        }
      });
      const different = new Set(
        answer.layers.flatMap(({ questions }) => questions.map(({ question }) => question)),
      );
      expect(different.size).toBeLessThanOrEqual(request.most);
      expect(answer.parts.shown).toBe(different.size);
    });
    expect(far).toBeGreaterThan(300);
  });

  it('counts all that is near, once, and what lies farther away', () => {
    let beyond = 0;
    forEachAnswer((each, answer, request) => {
      const [down, up] = DIRECTIONS.map(
        (direction) => expectedSide(each, answer.question, direction, request).distances,
      );
      const everywhere = DIRECTIONS.map(
        (direction) =>
          expectedSide(each, answer.question, direction, { ...request, depth: 100 }).distances,
      );
      const near = new Set([...(down?.keys() ?? []), ...(up?.keys() ?? [])]);
      const all = new Set(everywhere.flatMap((side) => [...side.keys()]));

      expect(answer.value).toBe(near.size);
      expect([answer.parts.prerequisites, answer.parts.dependents]).toEqual([down?.size, up?.size]);
      expect(answer.parts.beyond).toBe(all.size - near.size);
      beyond += Number(all.size > near.size);
    });
    expect(beyond).toBeGreaterThan(100);
  });

  it('lists and draws every dependency among what is shown, and no other', () => {
    let count = 0;
    forEachAnswer((each, answer, { kinds }) => {
      const names = new Set([
        answer.question,
        ...DIRECTIONS.flatMap((direction) =>
          shownIn(answer, direction).map(({ question }) => question),
        ),
      ]);
      const expected = expectedEdges(each.known, kinds)
        .filter(({ from, to }) => names.has(from) && names.has(to))
        .map(({ edgeId, from, group }) => `${edgeId} ${from} ${group}`);

      expect(
        answer.edges.map(({ edgeId, from, group }) => `${edgeId} ${from} ${group}`).sort(),
      ).toEqual(expected.toSorted());
      const nodes = new Map(
        [...answer.mermaid.matchAll(/^ +(q\d+)\W+.*⟦(.+)⟧/gmu)].map(([, node, id]) => [node, id]),
      );
      const arrows = [...answer.mermaid.matchAll(/^ {2}(q\d+) \S+\|.+\| (q\d+)$/gm)].map(
        ([, from, to]) => `${nodes.get(from)} ${nodes.get(to)}`,
      );
      expect(sorted([...nodes.values()].map(String))).toEqual(sorted(names));
      expect(nodes.size).toBe(names.size);
      expect(arrows.toSorted()).toEqual(answer.edges.map(({ from, to }) => `${from} ${to}`).sort());
      count += arrows.length;
    });
    expect(count).toBeGreaterThan(2_000);
  });

  const SMALL = [
    ...open('a', 'b', 'c', 'd', 'e', 'f'),
    answered('s'),
    requires('a', 'b'),
    requires('b', 'c'),
    ...anyOf('a', 'g', ['d', 'e']),
    requires('a', 's'),
    requires('f', 'a'),
    requires('e', 'e'),
    edge('INFORMED_BY', 'question/a', 'question/f'),
  ];

  it('tells the same in plain text', () => {
    const { text } = around('a', SMALL, { most: 5, kinds: ['REQUIRES', 'ANY_OF', 'INFORMED_BY'] });

    expect(bare(text)).toBe(`⟦a⟧: blocked.
Depends on, 1 step away: 5 questions
  - ⟦b⟧: blocked, necessary for 2 open questions
  - ⟦d⟧: ready
  - ⟦e⟧: deadlocked
  - ⟦f⟧: blocked, on both sides
  - 1 more: 1 settled
Depends on, 2 steps away: 1 question
  - ⟦c⟧: ready, necessary for 3 open questions
Is needed by, 1 step away: 1 question
  - ⟦f⟧: blocked, on both sides
Dependencies among these:
  - ⟦a⟧ requires ⟦b⟧
  - ⟦a⟧ needs any one of ⟦d⟧, ⟦e⟧
  - ⟦a⟧ is informed by ⟦f⟧
  - ⟦b⟧ requires ⟦c⟧
  - ⟦e⟧ requires ⟦e⟧
  - ⟦f⟧ requires ⟦a⟧
`);
  });

  it('draws states by shape and letter, and folded questions as a note', () => {
    const { mermaid } = around('a', SMALL, {
      most: 5,
      kinds: ['REQUIRES', 'ANY_OF', 'INFORMED_BY'],
    });

    expect(bare(mermaid)).toBe(`flowchart TD
  %% S settled: double box, R ready: rounded, B blocked: box, D deadlocked: hexagon
  accTitle: A question and what is around it
  accDescr: Arrows lead from what depends to what it depends on.
  q0["Asked about, B: ⟦a⟧"]
  style q0 stroke-width:4px
  subgraph l0["Depends on, 1 step away: 5 questions"]
    q1["B: ⟦b⟧"]
    q2(["R: ⟦d⟧"])
    q3{{"D: ⟦e⟧"}}
    q4["B: ⟦f⟧"]
    f0>"1 more: 1 settled"]
  end
  subgraph l1["Depends on, 2 steps away: 1 question"]
    q5(["R: ⟦c⟧"])
  end
  q0 -->|requires| q1
  q0 -.->|any of group 1| q2
  q0 -.->|any of group 1| q3
  q0 -.->|informed by| q4
  q1 -->|requires| q5
  q3 -->|requires| q3
  q4 -->|requires| q0
`);
  });

  it('says that other members of a group are not shown', () => {
    const { text } = around('a', SMALL, { most: 2 });

    expect(bare(text)).toContain('  - ⟦a⟧ requires ⟦b⟧\n  - ⟦f⟧ requires ⟦a⟧\n');
    expect(bare(around('d', SMALL, { depth: 1 }).text)).toContain(
      '⟦a⟧ needs any one of ⟦d⟧ or 1 other not shown here',
    );
  });

  it('says what was folded, and nothing of that where all is shown', () => {
    const folded = around('a', SMALL, { most: 2 });
    const whole = around('a', SMALL);

    expect(bare(folded.sentence)).toBe(
      '⟦a⟧ depends on 5 questions and is needed by 1 within 2 steps. 4 of them are folded.',
    );
    expect(folded.because.map(({ rule }) => rule)).toEqual(['FOLLOWED_BOTH_WAYS', 'FOLDED']);
    expect(folded.truncated).toEqual({
      reason: 'Cut short: layers.questions to 2 of 6.',
      shown: 2,
      total: 6,
    });
    expect(bare(whole.sentence)).toBe(
      '⟦a⟧ depends on 5 questions and is needed by 1 within 2 steps.',
    );
    expect([whole.truncated, whole.because.length]).toEqual([null, 1]);
    expect(around('d', open('d')).text).toContain('Nothing is near it.');
  });

  it('lets no large layer starve a small one', () => {
    const many = Array.from({ length: 60 }, (_, index) => `m${index}`);
    const { layers, parts } = around(
      'a',
      [
        ...open('a', 'x', 'y', 'z', ...many),
        ...many.map((slug) => requires('a', slug)),
        requires('m0', 'x'),
        requires('y', 'a'),
        requires('z', 'y'),
      ],
      { most: 10 },
    );

    expect(parts.shown).toBe(10);
    expect(layers.map(({ questions, total }) => [questions.length, total])).toEqual([
      [7, 60],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });
});
