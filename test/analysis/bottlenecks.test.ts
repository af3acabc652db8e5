import { beforeAll, describe, expect, it } from 'vitest';
import {
  BOTTLENECK_PARTS,
  type BottleneckWeights,
  explainBottleneck,
  type QuestionValue,
  rankBottlenecks,
} from '../../src/analysis/bottlenecks.ts';
import { expectedConcentration, expectedImportance } from './expected-evidence.ts';
import { lostWithout } from './expected-prerequisites.ts';
import {
  checkCases,
  type KnowledgeCase,
  loadKnowledgeCases,
  projectStates,
} from './knowledge-cases.ts';
import { edge, estimate, finding, lab, open, question, requires, rubric } from './small-graphs.ts';

const DEFAULTS: BottleneckWeights = { necessity: 1, softReach: 0.2, concentration: 0.1 };

const SETTINGS: readonly (readonly [string, BottleneckWeights, QuestionValue])[] = [
  ['the default weights', DEFAULTS, 'IMPORTANCE'],
  ['every question counting 1', DEFAULTS, 'UNIFORM'],
  ['other weights', { necessity: 0.5, softReach: 3, concentration: 2 }, 'IMPORTANCE'],
  ['soft reach alone', { necessity: 0, softReach: 100, concentration: 0 }, 'UNIFORM'],
  ['concentration alone', { necessity: 0, softReach: 0, concentration: 1 }, 'IMPORTANCE'],
];

/** Raw parts of every open question in force that holds another one up, from the definitions. */
function expectedParts({ known, needs }: KnowledgeCase, value: QuestionValue) {
  const worth = (question: string) => {
    const stated = expectedImportance(known, question);
    if (value === 'UNIFORM') return 1;
    return stated === null ? 0.5 : stated / 10;
  };
  const total = (questions: readonly string[]) =>
    questions.reduce((sum, question) => sum + worth(question), 0);
  const parts = known.openQuestionsInForce().map(
    (question) =>
      [
        question,
        {
          necessity: total(needs.necessaryFor(question)),
          softReach: total(needs.softReach(question)),
          concentration: expectedConcentration(known, question),
        },
      ] as const,
  );
  return new Map(parts.filter(([, raw]) => raw.necessity > 0 || raw.softReach > 0));
}

let cases: readonly KnowledgeCase[];
beforeAll(async () => {
  cases = await loadKnowledgeCases();
});

describe('rankBottlenecks', () => {
  it.each(SETTINGS)(
    'scores every question that holds others up, on any graph, with %s',
    (_name, weights, value) => {
      checkCases(cases, (each) => {
        const expected = expectedParts(each, value);
        const largest = (part: keyof BottleneckWeights) =>
          Math.max(0, ...[...expected.values()].map((parts) => parts[part] ?? 0));
        const ranked = new Map(
          rankBottlenecks(each.projection, weights, value).map((item) => [
            each.projection.idOf(item.node),
            item,
          ]),
        );

        for (const [question, raw] of expected) {
          const normalised = BOTTLENECK_PARTS.map((part) => {
            const mine = raw[part];
            if (mine === null) return null;
            return largest(part) > 0 ? mine / largest(part) : 0;
          });
          const score = normalised.reduce<number>(
            (sum, part, index) =>
              sum + (part ?? 0) * weights[BOTTLENECK_PARTS[index] ?? 'necessity'],
            0,
          );
          const found = ranked.get(question);
          expect(found !== undefined).toBe(score > 0);
          if (!found) continue;
          expect(found.value).toBeCloseTo(score, 9);
          found.parts.forEach((part, index) => {
            const name = BOTTLENECK_PARTS[index] ?? 'necessity';
            expect(part.name).toBe(name);
            expect(part.weight).toBe(weights[name]);
            expectNear(part.raw, raw[name]);
            expectNear(part.normalised, normalised[index] ?? null);
            expect(part.contribution).toBeCloseTo(weights[name] * (normalised[index] ?? 0), 9);
          });
        }
        expect([...ranked.keys()].filter((id) => !expected.has(id))).toEqual([]);
      });
    },
  );

  it.each(SETTINGS)(
    'ranks by value with %s, and equal ones alike by id',
    (_name, weights, value) => {
      checkCases(cases, (each) => {
        const ranked = rankBottlenecks(each.projection, weights, value);

        ranked.forEach((item, index) => {
          const better = ranked.filter((other) => other.value > item.value + 1e-9);
          expect(item.rank).toBe(better.length + 1);
          const next = ranked[index + 1];
          if (!next) return;
          expect(next.value).toBeLessThanOrEqual(item.value);
          if (next.rank === item.rank) expect(next.node).toBeGreaterThan(item.node);
        });
      });
    },
  );

  it('gives questions whose equal values were added up in another order the same rank', async () => {
    const needed = [1, 2, 3];
    const states = [
      rubric('importance'),
      ...['a', 'b'].flatMap((top) => {
        const values = top === 'a' ? needed : needed.toReversed();
        return [
          ...open(top, ...values.map((_, index) => `${top}${index}`)),
          ...values.flatMap((value, index) => estimate(`${top}${index}`, value)),
          ...values.map((_, index) => requires(`${top}${index}`, top)),
        ];
      }),
    ];
    const projection = await projectStates(states);

    const ranked = rankBottlenecks(projection, DEFAULTS, 'IMPORTANCE');

    expect(ranked.map(({ rank, node }) => [rank, projection.idOf(node)])).toEqual([
      [1, 'question/a'],
      [1, 'question/b'],
    ]);
  });
});

describe('rankBottlenecks, on what is no bottleneck', () => {
  it('ranks no question that has findings of few labs and holds nothing up', async () => {
    const projection = await projectStates([
      ...open('a'),
      finding('f'),
      lab('l'),
      edge('INFORMS', 'finding/f', 'question/a'),
      edge('PRODUCED_BY', 'finding/f', 'lab/l'),
    ]);

    expect(rankBottlenecks(projection, DEFAULTS, 'IMPORTANCE')).toEqual([]);
  });

  it.each(['RETRACTED', 'SUPERSEDED'])(
    'ranks no %s question, and counts it where it waits for others',
    async (lifecycle) => {
      const projection = await projectStates([
        ...open('a', 'c'),
        question('b', { lifecycle }),
        requires('c', 'b'),
        requires('b', 'a'),
      ]);

      const ranked = rankBottlenecks(projection, DEFAULTS, 'UNIFORM');

      expect(ranked.map(({ node, value }) => [projection.idOf(node), value])).toEqual([
        ['question/a', 1.2],
      ]);
      expect(ranked[0]?.parts[0]?.raw).toBe(2);
    },
  );
});

describe('explainBottleneck', () => {
  it('lists the questions that fall without it, whatever the graph', () => {
    checkCases(cases, (each) => {
      for (const ranked of rankBottlenecks(each.projection, DEFAULTS, 'IMPORTANCE')) {
        const answer = explainBottleneck(each.projection, ranked, 'IMPORTANCE');
        const { question } = answer;
        const lost = each.needs.necessaryFor(question);

        expect(lost).toEqual(lostWithout(each.needs, question));
        expect(answer.necessaryFor.toSorted()).toEqual(lost);
        expect(answer.necessaryForCount).toBe(lost.length);
        expect(answer.directCount).toBe(each.needs.directCount(question));
        expect(answer.readiness).toBe(each.needs.stateOf(question));
        expectNear(answer.statedImportance, expectedImportance(each.known, question));
        expect(answer.because.map(({ rule }) => rule)).toEqual([
          lost.length > 0 ? 'NECESSARY_FOR' : 'NECESSARY_FOR_NONE',
        ]);
        expect(answer.truncated).toBeNull();
      }
    });
  });

  it('lists at most 50 questions and says how many there are', async () => {
    const waiting = Array.from({ length: 51 }, (_, index) => `w${index}`);
    const projection = await projectStates([
      ...open('a', ...waiting),
      ...waiting.map((slug) => requires(slug, 'a')),
    ]);
    const [first] = rankBottlenecks(projection, DEFAULTS, 'UNIFORM');
    if (!first) throw new Error('there is no bottleneck');

    const answer = explainBottleneck(projection, first, 'UNIFORM');

    expect(answer.necessaryFor).toHaveLength(50);
    expect(answer.necessaryForCount).toBe(51);
    expect(answer.truncated).toEqual({
      reason: 'Cut short: necessaryFor to 50 of 51, because.records to 50 of 52.',
      shown: 100,
      total: 103,
    });
    expect(answer.because[0]?.records).toHaveLength(50);
    expect(answer.because[0]?.sentence).toMatch(
      /^51 open questions cannot be settled without it: w\d+, w\d+, w\d+ and 48 more\.$/,
    );
  });

  it('says so when the value comes from other parts than necessity', async () => {
    const projection = await projectStates([
      ...open('a', 'b'),
      edge('INFORMED_BY', 'question/b', 'question/a'),
      finding('f'),
      lab('l'),
      edge('INFORMS', 'finding/f', 'question/a'),
      edge('PRODUCED_BY', 'finding/f', 'lab/l'),
    ]);
    const [first] = rankBottlenecks(projection, DEFAULTS, 'IMPORTANCE');
    if (!first) throw new Error('there is no bottleneck');

    const answer = explainBottleneck(projection, first, 'IMPORTANCE');

    expect(answer.value).toBeCloseTo(0.3, 12);
    expect(answer.because).toEqual([
      {
        rule: 'NECESSARY_FOR_NONE',
        sentence: 'No open question falls without it; its value comes from the other parts.',
        records: ['question/a'],
      },
    ]);
  });
});

function expectNear(found: number | null, expected: number | null): void {
  if (expected === null || found === null) expect(found).toBe(expected);
  else expect(found).toBeCloseTo(expected, 9);
}
