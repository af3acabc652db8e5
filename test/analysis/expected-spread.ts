/** Who holds what, what hangs on one lab and what would change that, by the definitions; slow and plain. */
import { expect } from 'vitest';
import { makeRandom } from '../support/random-questions.ts';
import { TEST_DATE } from '../support/test-api.ts';
import { expectedLosses, standing } from './expected-resilience.ts';
import { edge, lab, method, question, record } from './small-graphs.ts';
import { type States, sorted, VisibleKnowledge, visiblePart } from './visible-knowledge.ts';

/**
 * A random graph in which most of what methods need is held by one lab, so that many questions hang
 * on one; some by a person, by several labs, by nobody or out of time.
 */
export function makeSpreadGraph(seed: number): States {
  const random = makeRandom(seed * 53 + 1);
  const below = (count: number) => Math.floor(random() * count);
  const chance = (share: number) => random() < share;
  const slugs = (prefix: string, least: number, most: number) =>
    Array.from({ length: least + below(most - least + 1) }, (_, index) => `${prefix}${index}`);
  const [labs, needs, methods, questions] = [
    slugs('l', 2, 4),
    slugs('n', 2, 5),
    slugs('m', 1, 4),
    slugs('q', 1, 5),
  ];
  const kindOf = new Map(needs.map((need) => [need, chance(0.3) ? 'resource' : 'capability']));
  const idOf = (need: string) => `${kindOf.get(need)}/${need}`;
  const holders = needs.flatMap((need) => {
    const number = [0, 1, 1, 1, 1, 2][below(6)] ?? 1;
    return Array.from({ length: number }, () =>
      edge('OFFERS', `lab/l${below(labs.length)}`, idOf(need)),
    );
  });
  const odd = needs
    .filter((need) => kindOf.get(need) === 'capability' && chance(0.15))
    .map((need) =>
      chance(0.5)
        ? edge('HAS', 'person/secret', idOf(need))
        : edge('HAS', `lab/l${below(labs.length)}`, idOf(need), { to: '2026-06-14' }),
    );
  const some = (
    type: 'NEEDS' | 'ADDRESSES' | 'SEEKS',
    sources: readonly string[],
    targets: readonly string[],
    share: number,
  ) =>
    sources.flatMap((source) =>
      targets.filter(() => chance(share)).map((target) => edge(type, source, target)),
    );
  const records = [
    record('Person', 'secret', { name: 'secret' }),
    ...labs.map((slug) => lab(slug, chance(0.1) ? { lifecycle: 'SUPERSEDED' } : {})),
    ...needs.map((slug) =>
      record(kindOf.get(slug) === 'resource' ? 'Resource' : 'Capability', slug, {
        name: { en: slug },
      }),
    ),
    ...methods.map((slug) => method(slug, chance(0.1) ? { lifecycle: 'RETRACTED' } : {})),
    ...questions.map((slug) => question(slug, chance(0.1) ? { status: 'ANSWERED' } : {})),
  ];
  const methodIds = methods.map((slug) => `method/${slug}`);
  const edges = [
    ...holders,
    ...odd,
    ...some('NEEDS', methodIds, needs.map(idOf), 0.45),
    ...some(
      'ADDRESSES',
      methodIds,
      questions.map((slug) => `question/${slug}`),
      0.6,
    ),
    ...some(
      'SEEKS',
      labs.map((slug) => `lab/${slug}`),
      needs.map(idOf),
      0.2,
    ),
  ];
  const keyOf = (one: States['edges'][number]) => `${one.type} ${one.source} ${one.target}`;
  return { records, edges: [...new Map(edges.map((one) => [keyOf(one), one])).values()] };
}

/** Whoever has it at the day, by the definition. */
function expectedHolders(known: VisibleKnowledge, need: string) {
  const holdings = [...known.edges('HAS'), ...known.edges('OFFERS')].filter(
    ({ target }) => target === need,
  );
  const left = standing(known, TEST_DATE, []);
  const now = holdings.filter(({ fields, source }) => {
    const { from = '0000', to = '9999' } = fields as { from?: string; to?: string };
    return from <= TEST_DATE && TEST_DATE <= to && left.has(source);
  });
  const holders = sorted(now.map(({ source }) => source));
  const labs = holders.filter((id) => id.startsWith('lab/'));
  return { isRecorded: holdings.length > 0, labs, people: holders.length - labs.length };
}

function expectedSpread(labs: number, people: number, isRecorded: boolean): string {
  if (!isRecorded) return 'UNKNOWN';
  if (labs === 0) return people > 0 ? 'PEOPLE_ONLY' : 'LOST';
  return labs === 1 ? 'ONE_LAB' : 'SEVERAL_LABS';
}

/** Sum of squared shares of the holders in all pairs of a finding made with one of the methods and a holder. */
function expectedConcentration(
  known: VisibleKnowledge,
  methods: readonly string[],
  labs: readonly string[],
): number | null {
  const findings = sorted(methods.flatMap((method) => known.sources('USED', method)));
  const pairs = findings
    .filter((finding) => !known.isRetracted(finding))
    .flatMap((finding) => known.targets('PRODUCED_BY', finding))
    .filter((lab) => labs.includes(lab));
  if (pairs.length === 0) return null;
  const share = (lab: string) => pairs.filter((one) => one === lab).length / pairs.length;
  return sorted(pairs).reduce((sum, lab) => sum + share(lab) ** 2, 0);
}

export function expectedNeed(known: VisibleKnowledge, need: string) {
  const { isRecorded, labs, people } = expectedHolders(known, need);
  const methods = known.sources('NEEDS', need).filter((method) => known.isActive(method));
  const open = known.openQuestionsInForce();
  const concentration = expectedConcentration(known, methods, labs);
  return {
    record: need,
    spread: expectedSpread(labs.length, people, isRecorded),
    value: isRecorded ? labs.length : null,
    labs,
    people: ['NOBODY', 'FEWER_THAN_3', 'FEWER_THAN_3'][people] ?? 'AT_LEAST_3',
    peopleCount: people < 3 ? null : people,
    concentration: concentration === null ? null : expect.closeTo(concentration, 9),
    effectiveLabs: concentration === null ? null : expect.closeTo(1 / concentration, 9),
    methodCount: methods.length,
    questionCount: open.filter((id) =>
      known.sources('ADDRESSES', id).some((method) => methods.includes(method)),
    ).length,
    hangingCount: expectedLosses(known, TEST_DATE, [need]).questions.LAST_METHOD.length,
  };
}

/** Open questions in force that lose their last usable method with some one lab: takes out each in turn. */
export function hangingOnOneLab(states: States): readonly string[] {
  const known = new VisibleKnowledge(visiblePart(states));
  const before = standing(known, TEST_DATE, []);
  return sorted(
    known
      .ids('Lab')
      .flatMap((lab) => expectedLosses(known, TEST_DATE, [lab], before).questions.LAST_METHOD),
  );
}

/** The states after a lab has learnt something. */
export function learnt({ edges, records }: States, lab: string, need: string): States {
  const type = need.startsWith('capability/') ? 'HAS' : 'OFFERS';
  const others = edges.filter(
    (one) => !(one.type === type && one.source === lab && one.target === need),
  );
  return { records, edges: [...others, edge(type, lab, need)] };
}

/** The fewest questions that hang on one lab after any so many steps: tries all of them. */
export function fewestHanging(states: States, most: number): number {
  const known = new VisibleKnowledge(visiblePart(states));
  const now = hangingOnOneLab(states).length;
  if (most === 0 || now === 0) return now;
  const needs = [...known.ids('Capability'), ...known.ids('Resource')].filter(
    (need) => expectedHolders(known, need).labs.length === 1,
  );
  const after = needs.flatMap((need) =>
    labsWithout(known, need)
      .slice(0, 1)
      .map((learner) => fewestHanging(learnt(states, learner, need), most - 1)),
  );
  return Math.min(now, ...after);
}

function labsWithout(known: VisibleKnowledge, need: string): readonly string[] {
  const { labs } = expectedHolders(known, need);
  return known.ids('Lab').filter((lab) => known.isActive(lab) && !labs.includes(lab));
}

/** The labs that could take the step, the best first. */
export function learnersOf(known: VisibleKnowledge, record: string) {
  const methods = known.sources('NEEDS', record).filter((method) => known.isActive(method));
  const others = methods.flatMap((method) =>
    known.targets('NEEDS', method).filter((need) => need !== record),
  );
  return labsWithout(known, record)
    .map((lab) => ({
      lab,
      of: others.length,
      held: others.filter((need) => expectedHolders(known, need).labs.includes(lab)).length,
      seeks: known.edges('SEEKS').some(({ fields, source, target }) => {
        const { from = '0000', to = '9999' } = fields as { from?: string; to?: string };
        return source === lab && target === record && from <= TEST_DATE && TEST_DATE <= to;
      })
        ? 1
        : 0,
    }))
    .sort(
      (left, right) =>
        right.held - left.held || right.seeks - left.seeks || (left.lab < right.lab ? -1 : 1),
    );
}
