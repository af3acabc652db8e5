/** How widely knowledge is held, and the steps to spread it, against the definition. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  explainSpread,
  knowledgeSpread,
  SPREADS,
} from '../../src/analysis/resilience/knowledge-spread.ts';
import { cheapestSteps } from '../../src/analysis/resilience/spread-steps.ts';
import {
  expectedNeed,
  fewestHanging,
  hangingOnOneLab,
  learnersOf,
  learnt,
  makeSpreadGraph,
} from './expected-spread.ts';
import { makeResilienceCases, projectAt, type ResilienceCase } from './resilience-cases.ts';
import { sorted, VisibleKnowledge, visiblePart } from './visible-knowledge.ts';

const GRAPHS = 1_000;

describe(`knowledgeSpread, on ${GRAPHS} random graphs`, () => {
  let cases: readonly ResilienceCase[];
  beforeAll(() => {
    cases = makeResilienceCases(GRAPHS);
  });

  /** The answers of a case, and whether they are about just what methods in force need. */
  function answersOf({ known, projection }: ResilienceCase) {
    const needed = [...known.ids('Capability'), ...known.ids('Resource')].filter((id) =>
      known.sources('NEEDS', id).some((method) => known.isActive(method)),
    );
    const answers = knowledgeSpread(projection).map((need) => explainSpread(projection, need));
    expect(sorted(answers.map(({ record }) => record))).toEqual(sorted(needed));
    return answers;
  }

  it('tells of everything that a method in force needs who holds it and what rests on it', () => {
    const all = cases.flatMap((each) =>
      answersOf(each).map((answer) => {
        expect(answer, `seed ${each.seed}`).toMatchObject(expectedNeed(each.known, answer.record));
        return answer;
      }),
    );
    const count = (fits: (answer: (typeof all)[number]) => boolean) => all.filter(fits).length;
    for (const each of SPREADS)
      expect(
        count(({ spread }) => spread === each),
        each,
      ).toBeGreaterThan(30);
    for (const band of ['NOBODY', 'FEWER_THAN_3', 'AT_LEAST_3']) {
      expect(
        count(({ people }) => people === band),
        band,
      ).toBeGreaterThan(30);
    }
    expect(count(({ hangingCount }) => hangingCount > 0)).toBeGreaterThan(30);
    expect(
      count(({ concentration }) => concentration !== null && concentration < 1),
    ).toBeGreaterThan(5);
  });

  it('puts what is held least widely first', () => {
    for (const { projection } of cases) {
      const keys = knowledgeSpread(projection).map((need) => [
        SPREADS.indexOf(need.spread),
        need.labs.length,
        -need.hanging,
        -need.questions,
        need.node,
      ]);
      expect(keys).toEqual(keys.toSorted(compareLists));
    }
  });

  it('names nobody: no person is in any answer', () => {
    const answers = cases.flatMap(({ projection }) => [
      ...knowledgeSpread(projection).map((need) => explainSpread(projection, need)),
      cheapestSteps(projection, 10),
    ]);
    expect(JSON.stringify(answers)).not.toMatch(/person\/|secret/i);
  });
});

describe(`cheapestSteps, on ${GRAPHS} random graphs`, () => {
  const graphs = Array.from({ length: GRAPHS }, (_, index) => {
    const states = makeSpreadGraph(index + 1);
    const projection = projectAt([...states.records, ...states.edges]);
    return { seed: index + 1, states, projection };
  });

  it('frees with each step just the questions that the graph then says are free', () => {
    let steps = 0;
    let together = 0;
    for (const { projection, seed, states } of graphs) {
      let changed = states;
      let hanging = hangingOnOneLab(changed);
      const answer = cheapestSteps(projection, 4);
      expect(answer.before, `seed ${seed}`).toBe(hanging.length);
      for (const step of answer.steps) {
        changed = learnt(changed, step.lab, step.record);
        const left = hangingOnOneLab(changed);
        const freed = hanging.filter((id) => !left.includes(id));
        expect(sorted(step.madeSafe), `seed ${seed}`).toEqual(freed);
        expect([step.before, step.after]).toEqual([hanging.length, left.length]);
        hanging = left;
        steps++;
        together += freed.length === 0 ? 1 : 0;
      }
      expect([answer.after, answer.value]).toEqual([
        hanging.length,
        answer.before - hanging.length,
      ]);
    }
    expect(steps).toBeGreaterThan(500);
    expect(together).toBeGreaterThan(100);
  });

  it('frees nearly as many questions as any so many steps could', () => {
    const ratios = graphs.flatMap(({ projection, states }) =>
      [1, 2].flatMap((most) => {
        const { before, guarantee, value } = cheapestSteps(projection, most);
        const best = before === 0 ? 0 : before - fewestHanging(states, most);
        return best === 0 ? [] : [{ ratio: value / best, guarantee }];
      }),
    );
    const certain = ratios.filter(({ guarantee }) => guarantee !== null);

    expect(ratios.length).toBeGreaterThan(500);
    expect(certain.length).toBeGreaterThan(100);
    expect(Math.max(...ratios.map(({ ratio }) => ratio))).toBe(1);
    expect(Math.min(...certain.map(({ ratio }) => ratio))).toBeGreaterThan(1 - 1 / Math.E);
    expect({
      worst: Math.min(...ratios.map(({ ratio }) => ratio)),
      below: ratios.filter(({ ratio }) => ratio < 1).length,
    }).toEqual({ worst: 0.5, below: 4 });
  });

  it('lets that lab learn which has most of what else the methods need', () => {
    const choices = graphs.flatMap(({ projection, seed, states }) => {
      let changed = states;
      return cheapestSteps(projection, 4).steps.map((step) => {
        const ranked = learnersOf(new VisibleKnowledge(visiblePart(changed)), step.record);
        expect(ranked[0], `seed ${seed}`).toEqual({
          lab: step.lab,
          of: step.otherNeeds,
          held: step.otherNeedsHeld,
          seeks: step.seeksIt ? 1 : 0,
        });
        changed = learnt(changed, step.lab, step.record);
        return ranked;
      });
    });
    expect(choices.filter(({ length }) => length > 1).length).toBeGreaterThan(300);
    expect(
      choices.filter(([first, second]) => first?.held !== second?.held).length,
    ).toBeGreaterThan(100);
  });
});

function compareLists(left: readonly number[], right: readonly number[]): number {
  const place = left.findIndex((value, index) => value !== right[index]);
  return place < 0 ? 0 : (left[place] ?? 0) - (right[place] ?? 0);
}
