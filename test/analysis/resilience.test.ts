/** Resilience and single points of failure against the definition, on random graphs. */
import { beforeAll, describe, expect, it } from 'vitest';
import { explainPoint } from '../../src/analysis/resilience/explain-point.ts';
import { lossesWithout } from '../../src/analysis/resilience/losses.ts';
import { lossRows, resilienceWithout } from '../../src/analysis/resilience/resilience.ts';
import {
  POINT_KINDS,
  peopleDependence,
  rankSinglePoints,
} from '../../src/analysis/resilience/single-points.ts';
import { makeRandom } from '../support/random-questions.ts';
import { TEST_DATE } from '../support/test-api.ts';
import {
  type ExpectedLosses,
  expectedLosses,
  expectedPeopleDependence,
  expectedValue,
  LOSS_NAMES,
  standing,
} from './expected-resilience.ts';
import { nodeOf } from './knowledge-cases.ts';
import { idsOfKinds, makeResilienceCases, type ResilienceCase } from './resilience-cases.ts';

const GRAPHS = 1_000;
const SETS = 2;
/** Everything but people; the last ones are kinds on which nothing rests. */
const REMOVABLE = [...POINT_KINDS, 'PrerequisiteGroup', 'Estimate', 'Rubric'];

let cases: readonly ResilienceCase[];
beforeAll(() => {
  cases = makeResilienceCases(GRAPHS);
});

/** Runs a check on every case; a failure names the seed. */
function checkAll(check: (each: ResilienceCase) => void): void {
  for (const each of cases) {
    try {
      check(each);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`seed ${each.seed}: ${message}`, { cause });
    }
  }
}

/** What the simulation says, with ids instead of nodes. */
function lossesOf({ projection }: ResilienceCase, removed: readonly string[]): ExpectedLosses {
  const found = lossesWithout(projection, new Set(removed.map((id) => nodeOf(projection, id))));
  const ids = (nodes: readonly number[] = []) => nodes.map((node) => projection.idOf(node));
  return {
    questions: {
      LAST_WORKER: ids(found.questions.LAST_WORKER),
      LAST_EVIDENCE: ids(found.questions.LAST_EVIDENCE),
      LAST_METHOD: ids(found.questions.LAST_METHOD),
      LAST_ROUTE: ids(found.questions.LAST_ROUTE),
    },
    downstream: ids(found.downstream),
    between: Object.fromEntries([...found.between].map(([kind, nodes]) => [kind, ids(nodes)])),
  };
}

describe(`resilience, on ${GRAPHS} random graphs`, () => {
  it('loses what taking the records out of the states loses', () => {
    const mix: Record<string, number> = {};
    checkAll((each) => {
      const random = makeRandom(each.seed * 17);
      const candidates = idsOfKinds(each.known, REMOVABLE);
      const before = standing(each.known, TEST_DATE, []);
      for (let set = 0; set < SETS; set++) {
        const share = 0.05 + random() * 0.4;
        const removed = candidates.filter(() => random() < share);
        const expected = expectedLosses(each.known, TEST_DATE, removed, before);

        expect(lossesOf(each, removed)).toEqual(expected);

        for (const name of featuresOf(expected)) mix[name] = (mix[name] ?? 0) + 1;
      }
    });
    const features = [...LOSS_NAMES, 'downstream', 'nothing'];
    const kinds = ['Capability', 'Resource', 'Method', 'Effort', 'Finding', 'Claim'];
    for (const name of [...features, ...kinds]) expect(mix[name] ?? 0, name).toBeGreaterThan(30);
  });

  it('counts each question once in the value, and has one row for each of its losses', () => {
    checkAll((each) => {
      const removed = idsOfKinds(each.known, ['Lab', 'Claim']).map((id) =>
        nodeOf(each.projection, id),
      );
      const answer = resilienceWithout(each.projection, removed);
      const losing = answer.parts.flatMap(({ questions }) => questions);
      const rows = lossRows(each.projection, removed);

      expect(answer.value).toBe(new Set(losing).size);
      expect(rows).toHaveLength(losing.length);
      const told = rows.map(({ question, loss }) => `${loss} ${each.projection.idOf(question)}`);
      const parts = answer.parts.flatMap(({ name, questions }) =>
        questions.map((id) => `${name} ${id}`),
      );
      expect(told.toSorted()).toEqual(parts.toSorted());
    });
  });
});

describe(`singlePointsOfFailure, on ${GRAPHS} random graphs`, () => {
  it('ranks just the records without which, one by one, a question loses something', () => {
    const mix: Record<string, number> = {};
    checkAll((each) => {
      const { known, projection } = each;
      const before = standing(known, TEST_DATE, []);
      const open = new Set(known.openQuestionsInForce());
      const candidates = idsOfKinds(known, REMOVABLE).filter(
        (id) => !id.startsWith('question/') || open.has(id),
      );
      const expected = candidates.flatMap((id) => {
        const losses = expectedLosses(known, TEST_DATE, [id], before);
        const value = expectedValue(known, losses);
        const counts = Object.fromEntries(
          LOSS_NAMES.map((loss) => [loss, losses.questions[loss].length]),
        );
        return value.uniform > 0 ? [{ id, value, counts }] : [];
      });
      for (const weighting of ['IMPORTANCE', 'UNIFORM'] as const) {
        const ranked = rankSinglePoints(projection, weighting);
        const found = ranked.map(({ node, questions, counts }) => ({
          id: projection.idOf(node),
          questions,
          counts,
        }));
        expect(found.toSorted(byId)).toEqual(
          expected
            .map(({ id, value, counts }) => ({ id, questions: value.uniform, counts }))
            .sort(byId),
        );
        const values = new Map(expected.map(({ id, value }) => [id, value]));
        ranked.forEach((item, index) => {
          const value = values.get(projection.idOf(item.node));
          const worth = weighting === 'UNIFORM' ? value?.uniform : value?.importance;
          expect(item.value).toBeCloseTo(worth ?? -1, 9);
          expect(item.rank).toBe(ranked.filter((one) => one.value > item.value).length + 1);
          const next = ranked[index + 1];
          if (next?.value === item.value) expect(next.node).toBeGreaterThan(item.node);
        });
      }
      for (const { id } of expected) {
        const kind = id.slice(0, id.indexOf('/'));
        mix[kind] = (mix[kind] ?? 0) + 1;
      }
    });
    expect(Object.keys(mix)).toHaveLength(POINT_KINDS.length);
    for (const [kind, number] of Object.entries(mix)) expect(number, kind).toBeGreaterThan(30);
  });

  it('explains each with the same numbers', () => {
    checkAll(({ projection }) => {
      for (const point of rankSinglePoints(projection, 'UNIFORM').slice(0, 3)) {
        const { parts, resilience, value } = explainPoint(projection, point);
        expect(resilience.value).toBe(value);
        expect(resilience.parts.map(({ count }) => count)).toEqual(parts.map(({ count }) => count));
      }
    });
  });

  it('counts what hangs on single people, from three on, and tells of nobody', () => {
    const bands: Record<string, number> = {};
    checkAll(({ known, projection }) => {
      const found = peopleDependence(projection);
      const expected = expectedPeopleDependence(known, TEST_DATE);
      for (const part of ['questions', 'methods', 'labs'] as const) {
        const number = expected[part];
        const band = ['NONE', 'FEWER_THAN_3', 'FEWER_THAN_3'][number] ?? 'AT_LEAST_3';
        expect(found[part], part).toEqual({ band, count: number < 3 ? null : number });
        bands[`${part} ${band}`] = (bands[`${part} ${band}`] ?? 0) + 1;
      }
    });
    for (const band of ['NONE', 'FEWER_THAN_3', 'AT_LEAST_3']) {
      expect(bands[`questions ${band}`] ?? 0, band).toBeGreaterThan(30);
    }
  });

  it('names nobody: no person is in any answer', () => {
    const answers = cases.flatMap(({ known, projection }) => [
      ...rankSinglePoints(projection, 'IMPORTANCE').map((point) => explainPoint(projection, point)),
      resilienceWithout(
        projection,
        idsOfKinds(known, REMOVABLE).map((id) => nodeOf(projection, id)),
      ),
    ]);
    expect(JSON.stringify(answers)).not.toMatch(/person\/|secret/i);
  });
});

/** What occurs in some losses. */
function featuresOf({ between, downstream, questions }: ExpectedLosses): readonly string[] {
  const losses = LOSS_NAMES.filter((loss) => questions[loss].length > 0);
  const kinds = Object.entries(between).filter(([, ids]) => ids.length > 0);
  return [
    ...losses,
    ...kinds.map(([kind]) => kind),
    ...(downstream.length > 0 ? ['downstream'] : []),
    ...(losses.length === 0 ? ['nothing'] : []),
  ];
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : 1;
}
