import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Abandoned, setPatience } from '../../src/algorithms/interruption.ts';
import { BottleneckRanking } from '../../src/analysis/bottlenecks/bottleneck-ranking.ts';
import { LazyMeasures } from '../../src/analysis/bottlenecks/lazy-measures.ts';
import { questionMeasures } from '../../src/analysis/bottlenecks/question-measures.ts';
import {
  type BottleneckSubject,
  type BottleneckWeights,
  DEFAULT_WEIGHTS,
  SUBJECT_KINDS,
} from '../../src/analysis/bottlenecks/score.ts';
import { certificateSentence } from '../../src/analysis/bottlenecks/sentences.ts';
import { supportMeasures } from '../../src/analysis/bottlenecks/support-measures.ts';
import { type RankedRecord, ValueOrder } from '../../src/analysis/bottlenecks/value-order.ts';
import { rankBottlenecks } from '../../src/analysis/bottlenecks.ts';
import type { QuestionValue } from '../../src/analysis/worth.ts';
import { Projection } from '../../src/projection/projection.ts';
import { makeRandom } from '../support/random-questions.ts';
import type { State } from '../support/test-api.ts';
import { checkCases, type KnowledgeCase } from './knowledge-cases.ts';
import { edge, estimate, open, record, requires, rubric } from './small-graphs.ts';
import { makeSupportCases, project } from './support-cases.ts';

const NONE = { necessity: 0, softReach: 0, betweenness: 0, age: 0, concentration: 0 };
const ONE_BY_ONE = { places: 1, step: 1, share: 1 };

const SETTINGS: readonly (readonly [BottleneckWeights, QuestionValue])[] = [
  [DEFAULT_WEIGHTS, 'IMPORTANCE'],
  [{ necessity: 0.5, softReach: 3, betweenness: 7, age: 1, concentration: 2 }, 'IMPORTANCE'],
  [{ ...NONE, necessity: 1 }, 'UNIFORM'],
  [{ ...NONE, softReach: 1, age: 1 }, 'UNIFORM'],
  [{ ...NONE, concentration: 1 }, 'IMPORTANCE'],
];

const SUBJECTS = Object.keys(SUBJECT_KINDS) as BottleneckSubject[];

/** The same graph as another one, of which nothing was computed yet. */
function anew({ columns, date }: Projection): Projection {
  return Projection.of(columns, date);
}

function freshMeasures(projection: Projection, value: QuestionValue, of: BottleneckSubject) {
  const fresh = anew(projection);
  return of === 'QUESTION' ? questionMeasures(fresh, value) : supportMeasures(fresh, value, of);
}

/** The first places of an order that is found one record after another. */
function checkFront(order: ValueOrder, whole: readonly RankedRecord[], wanted: number): void {
  const { exact, nodes } = order.front(wanted);
  const goal = Math.min(wanted, whole.length);

  expect(order.total).toBe(whole.length);
  expect(exact).toBe(goal);
  expect(order.ranked(nodes)).toEqual(whole.slice(0, goal));
  checkCertificate(order, whole);
}

function checkCertificate(order: ValueOrder, whole: readonly RankedRecord[]): void {
  const { boundOfRest, exactPlaces, lastValue, ranked } = order.certificate;
  const rest = whole.slice(exactPlaces);

  expect(ranked).toBe(whole.length);
  expect(lastValue).toBe(whole[exactPlaces - 1]?.value ?? null);
  if (rest.length === 0) expect(boundOfRest).toBeNull();
  for (const { value } of rest) expect(value).toBeLessThanOrEqual(boundOfRest ?? 0);
  if (lastValue !== null && boundOfRest !== null) {
    expect(boundOfRest).toBeLessThanOrEqual(lastValue);
  }
}

/** Questions that wait for earlier ones, one in three by a choice of two, some with a stated importance. */
function manyQuestions(count: number, seed = 1): readonly State[] {
  const random = makeRandom(seed);
  const slugs = Array.from({ length: count }, (_, index) => `q${index}`);
  const below = (place: number) => `q${Math.floor(random() * place)}`;
  return [
    rubric('importance'),
    ...open(...slugs),
    ...slugs.slice(1).flatMap((slug, index) => {
      const targets = [...new Set([below(index + 1), below(index + 1)])];
      const stated = random() < 0.1 ? estimate(slug, 1 + Math.floor(random() * 10)) : [];
      if (random() > 1 / 3) return [...targets.map((target) => requires(slug, target)), ...stated];
      const group = `prerequisite-group/${slug}`;
      return [
        record('PrerequisiteGroup', slug, {}),
        edge('HAS_GROUP', `question/${slug}`, group),
        ...targets.map((target) => edge('MEMBER', group, `question/${target}`)),
        ...stated,
      ];
    }),
  ];
}

let cases: readonly KnowledgeCase[];
let large: Projection;
beforeAll(() => {
  cases = makeSupportCases(1_000);
  large = project(manyQuestions(1_500));
});
afterEach(() => setPatience());

describe('a ranking that is found as far as somebody asks', () => {
  it('has the places of the whole one, on 1,000 graphs, with any weights', () => {
    let spared = 0;
    checkCases(cases, ({ projection, seed }) => {
      const of = SUBJECTS[seed % SUBJECTS.length] ?? 'QUESTION';
      const [weights, value] = SETTINGS[Math.floor(seed / SUBJECTS.length) % SETTINGS.length] ?? [
        DEFAULT_WEIGHTS,
        'UNIFORM',
      ];
      const whole = rankBottlenecks(projection, weights, value, of);
      const measures = freshMeasures(projection, value, of);
      const order = new ValueOrder(measures, weights, ONE_BY_ONE);
      for (const wanted of [1, 2, 4]) checkFront(order, whole, wanted);
      if (measures.exactCount < measures.eligible.length) spared++;
      checkFront(order, whole, whole.length);
    });
    expect(spared).toBeGreaterThan(40);
  });

  it.each(SETTINGS)('has them on a large graph, by %j and %s', (weights, value) => {
    const whole = rankBottlenecks(large, weights, value);
    const measures = freshMeasures(large, value, 'QUESTION');
    const order = new ValueOrder(measures, weights, { places: 20, step: 16, share: 1 / 8 });

    checkFront(order, whole, 20);
    expect(measures.exactCount).toBeLessThan(measures.eligible.length / 3);
    checkFront(order, whole, 60);
    checkFront(order, whole, whole.length);
  });

  it('shares what it found with other weights, and is not exact before it was asked', () => {
    const measures = freshMeasures(large, 'UNIFORM', 'QUESTION');
    const first = new ValueOrder(measures, DEFAULT_WEIGHTS, { places: 20, step: 16, share: 1 / 8 });
    const second = new ValueOrder(
      measures,
      { ...NONE, softReach: 1 },
      { places: 5, step: 16, share: 1 / 8 },
    );

    expect(first.certificate.exactPlaces).toBe(0);
    first.front(40);
    const { exactCount } = measures;
    second.front(5);

    expect(second.certificate.exactPlaces).toBe(5);
    expect(measures.exactCount).toBeLessThan(exactCount + 33);
  });
});

describe('a ranking that is too dear to be found whole', () => {
  const limited = (projection: Projection, blocks: number) => {
    const { eligible, first, raw, sweeps } = freshMeasures(projection, 'IMPORTANCE', 'QUESTION');
    const block = sweeps.necessity.stepsFor(1) + sweeps.softReach.stepsFor(1);
    return new LazyMeasures({ eligible, first, raw }, sweeps, blocks * block);
  };

  it.each([0, 1, 2, 3])(
    'has as many exact places as so many sweeps allow, and bounds after these: %i',
    (blocks) => {
      const whole = rankBottlenecks(large, DEFAULT_WEIGHTS, 'IMPORTANCE');
      const exactValues = new Map(whole.map(({ node, value }) => [node, value]));
      const measures = limited(large, blocks);
      const order = new ValueOrder(measures, DEFAULT_WEIGHTS, {
        places: 1,
        step: 64,
        share: 1 / 8,
      });

      const { exact, nodes } = order.front(whole.length);

      const ranked = order.ranked(nodes);
      expect(ranked.slice(0, exact)).toEqual(whole.slice(0, exact));
      expect(exact).toBeLessThan(whole.length);
      expect(exact > 0).toBe(blocks > 0);
      expect(new Set(nodes).size).toBe(whole.length);
      checkCertificate(order, whole);
      ranked.forEach(({ node, value }, place) => {
        const exactValue = exactValues.get(node) ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(exactValue);
        expect(order.leastValueOf(node)).toBeLessThanOrEqual(exactValue);
        expect(order.leastValueOf(node)).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(ranked[place - 1]?.value ?? Number.POSITIVE_INFINITY);
      });
    },
  );

  it('ends with what it has when time is up, says so, and goes on when it is asked again', () => {
    const whole = rankBottlenecks(large, DEFAULT_WEIGHTS, 'IMPORTANCE');
    const request = { of: 'QUESTION', weights: DEFAULT_WEIGHTS, value: 'IMPORTANCE' } as const;
    setPatience({ isAbandoned: () => false, isTimeUp: () => true });
    const ranking = new BottleneckRanking(anew(large), request);

    const [first] = ranking.items(0, 20);

    expect(first).toMatchObject({ isExact: false });
    expect(first?.sentence).toContain(', by the most that each can be worth: ');
    expect(ranking.sentence).toContain(', by the most that each can be worth, ');
    expect(ranking.certificate).toMatchObject({ exactPlaces: 0, lastValue: null });
    expect(certificateSentence(ranking.certificate)).toMatch(
      /^No place is exact, since counting was stopped before the first one was certain: no record has more than [\d.]+; 0 of \d+ records were counted exactly, the others stand by the most that each can be worth\.$/,
    );
    expect([...ranking.places]).toEqual([]);

    setPatience();
    const items = ranking.items(0, 20);

    expect(items.map(({ ranked }) => ranked)).toEqual(whole.slice(0, 20));
    expect(items.every(({ isExact }) => isExact)).toBe(true);
    expect(items[0]?.leastValue).toBe(items[0]?.ranked.value);
    expect(ranking.certificate.exactPlaces).toBeLessThan(whole.length);
    expect(certificateSentence(ranking.certificate)).toMatch(
      /^The first 100 places are exact: the last of them has the value [\d.]+, and no other record has more than [\d.]+; \d+ of \d+ records were counted exactly, the others stand by the most that each can be worth\.$/,
    );
  });
});

describe('certificateSentence', () => {
  it('says when all were counted though only some places were asked for', () => {
    const certificate = { exactPlaces: 2, lastValue: 3, boundOfRest: 1, computed: 5, ranked: 5 };

    expect(certificateSentence(certificate)).toBe(
      'The first 2 places are exact: the last of them has the value 3, and no other record has more than 1; all 5 records were counted exactly.',
    );
    expect(certificateSentence({ ...certificate, exactPlaces: 5, boundOfRest: null })).toBe(
      'All 5 places are exact.',
    );
  });
});

describe('a ranking for which an earlier request had no time', () => {
  const noTime = { isAbandoned: () => false, isTimeUp: () => true };

  it('ranks none of value 0 once there is time, where a bound said that they may be worth something', () => {
    let mended = 0;
    checkCases(cases.slice(0, 300), ({ projection, seed }) => {
      const of = SUBJECTS[seed % SUBJECTS.length] ?? 'CAPABILITY';
      const request = { of, weights: { ...NONE, necessity: 1 }, value: 'IMPORTANCE' } as const;
      const whole = rankBottlenecks(projection, request.weights, request.value, of);
      const same = anew(projection);
      setPatience(noTime);
      const hurried = new BottleneckRanking(same, request);
      hurried.items(0, 10);
      if (hurried.total > whole.length) mended++;

      setPatience();
      const ranking = new BottleneckRanking(same, request);
      const found = ranking.items(0, 1_000);

      expect(found.map(({ ranked }) => ranked)).toEqual(whole);
      expect(found.every(({ isExact }) => isExact)).toBe(true);
      expect(ranking.listedCount).toBe(whole.length);
      expect(ranking.certificate).toMatchObject({
        exactPlaces: whole.length,
        lastValue: whole.at(-1)?.value ?? null,
        boundOfRest: null,
        ranked: whole.length,
      });
    });
    expect(mended).toBeGreaterThan(0);
  });

  /** With just as many steps as sweeping everything once takes. */
  const measuresOnce = () => {
    const { eligible, first, raw, sweeps } = freshMeasures(large, 'IMPORTANCE', 'QUESTION');
    const parts = [sweeps.necessity, sweeps.softReach];
    expect(parts[0]).not.toBe(parts[1]);
    const indices = eligible.map((node) => node - first);
    const steps = parts.map((counts) =>
      counts.stepsFor(indices.filter((index) => !counts.isExact(index)).length),
    );
    const most = steps.reduce((sum, each) => sum + each, 0);
    return new LazyMeasures({ eligible, first, raw }, sweeps, most);
  };

  it('spent no steps on sweeps that were not made', () => {
    const measures = measuresOnce();
    setPatience(noTime);
    new ValueOrder(measures, DEFAULT_WEIGHTS).front(1_500);
    expect(measures.settle(measures.eligible, () => false)).toBe(false);
    setPatience({ isAbandoned: () => true, isTimeUp: () => false });
    expect(() => measures.settle(measures.eligible)).toThrow(Abandoned);
    setPatience();

    expect(measures.isAffordable).toBe(true);
    measures.settle(measures.eligible);
    const order = new ValueOrder(measures, DEFAULT_WEIGHTS);
    expect(order.front(order.total).exact).toBe(order.total);
    expect(measures.mayGoOn(1)).toBe(false);
  });

  it('spent steps on the part that was swept, and has them left for the other', () => {
    const measures = measuresOnce();
    let looks = 0;

    expect(measures.settle(measures.eligible, () => looks++ === 0)).toBe(false);

    expect(measures.isAffordable).toBe(true);
    expect(measures.mayGoOn(measures.eligible.length)).toBe(false);
    expect(measures.settle(measures.eligible)).toBe(true);
    expect(measures.mayGoOn(1)).toBe(false);
  });
});

describe('the items of a ranking', () => {
  const request = { of: 'QUESTION', weights: DEFAULT_WEIGHTS, value: 'IMPORTANCE' } as const;

  it('are found page by page, each after the last one, with and without a filter', () => {
    const whole = rankBottlenecks(large, DEFAULT_WEIGHTS, 'IMPORTANCE');
    for (const fits of [undefined, (node: number) => node % 7 === 0]) {
      const expected = whole.filter(({ node }) => fits?.(node) ?? true);
      const ranking = new BottleneckRanking(anew(large), request, fits);
      const found: RankedRecord[] = [];
      for (let start = 0; start < ranking.listedCount; ) {
        const page = ranking.items(start, start + 90);
        found.push(...page.map(({ ranked }) => ranked));
        start = ranking.placeOf(page.at(-1)?.id ?? '') + 1;
      }
      expect(found).toEqual(expected);
      expect(ranking.listedCount).toBe(expected.length);
    }
  });

  it('have no place when they are not ranked, do not fit or are not there', () => {
    const [first] = rankBottlenecks(large, DEFAULT_WEIGHTS, 'IMPORTANCE');
    const id = large.idOf(first?.node ?? 0);
    const placeOf = (given: string, fits?: (node: number) => boolean) =>
      new BottleneckRanking(large, request, fits).placeOf(given);

    expect(placeOf(id)).toBe(0);
    expect(placeOf(id, () => false)).toBe(-1);
    expect(placeOf('rubric/importance')).toBe(-1);
    expect(placeOf('question/none')).toBe(-1);
  });

  it('compare what people say without computing the rest', () => {
    const whole = new BottleneckRanking(anew(large), request);
    expect(whole.listed.length).toBe(whole.total);
    const ranking = new BottleneckRanking(anew(large), request);

    expect([...ranking.places.values()]).toEqual([...whole.places.values()]);

    expect(ranking.places.size).toBeGreaterThan(50);
    expect(ranking.certificate.computed).toBeLessThan(ranking.total);
    const [one] = [...ranking.places.keys()];
    expect(ranking.itemAt(one ?? 0).ranked.node).toBe(one);
  });
});
