/** What plain Cypher says of many random graphs, and what our own algorithms say of them. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reverseCsr, rowOf } from '../../src/algorithms/csr.ts';
import { dependentsLostWithout } from '../../src/algorithms/lost-dependents.ts';
import { countNecessity } from '../../src/algorithms/necessity.ts';
import { buildNecessityOrder } from '../../src/algorithms/necessity-order.ts';
import { unionOfPrerequisites } from '../../src/algorithms/prerequisite-graph.ts';
import { reachFrom } from '../../src/algorithms/reachable.ts';
import { READINESS } from '../../src/algorithms/readiness.ts';
import { findDependencies } from '../../src/analysis/dependencies.ts';
import { findGaps, GAP_KINDS } from '../../src/analysis/gaps/find-gaps.ts';
import { methodsInForce, usabilityOf } from '../../src/methods/usable-methods.ts';
import { GraphImage } from '../../src/projection/graph-image.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { questionGraph } from '../../src/research/question-graph.ts';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { TEST_DATE } from '../support/test-api.ts';
import {
  BATCH_SIZE,
  batchFrom,
  type FilledNeo4j,
  fillNeo4j,
  projectionOf,
  readAnalysis,
} from './cypher-batches.ts';
import { describeOnNeo4j, type TestNeo4j } from './test-neo4j.ts';

const BATCHES = 20;
/** Questions per batch whose layers are compared. */
const LAYERED = 40;

/** How often something was there to compare. */
interface Seen {
  questions: number;
  necessary: number;
  necessaryThroughGroups: number;
  knots: number;
  knotsThroughGroups: number;
  layers: number;
  lostMethods: number;
  readonly gaps: Map<string, number>;
}

/** Of 1,000 random graphs. */
const LEAST = {
  questions: 3_000,
  necessary: 500,
  necessaryThroughGroups: 100,
  knots: 100,
  knotsThroughGroups: 20,
  layers: 50,
  lostMethods: 50,
};

function nothingSeen(): Seen {
  return {
    questions: 0,
    necessary: 0,
    necessaryThroughGroups: 0,
    knots: 0,
    knotsThroughGroups: 0,
    layers: 0,
    lostMethods: 0,
    gaps: new Map(),
  };
}

type Ask = <Row>(name: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

const asking =
  (neo4j: TestNeo4j): Ask =>
  async (name, parameters) =>
    neo4j.run(await readAnalysis(name), parameters);

const questionIdOf = (projection: Projection) => {
  const { first } = questionGraph(projection);
  return (question: number) => projection.idOf(first + question);
};

const openNumbers = (projection: Projection) => {
  const { count, settled } = questionGraph(projection);
  return Array.from({ length: count }, (_, question) => question).filter((q) => settled[q] !== 1);
};

async function compareReadiness(ask: Ask, projection: Projection, seen: Seen): Promise<void> {
  const rows = await ask<{ id: string; state: string; settleable: boolean }>('readiness');
  const { count, readiness } = questionGraph(projection);
  const idOf = questionIdOf(projection);
  const names = new Map<number, string>(
    Object.entries(READINESS).map(([name, state]) => [state, name.toUpperCase()]),
  );
  const expected = Array.from({ length: count }, (_, question) => ({
    id: idOf(question),
    state: names.get(readiness.state[question] ?? -1),
    settleable: readiness.deadlocks.settleable[question] === 1,
  }));
  expect(rows.map(({ id, state, settleable }) => ({ id, state, settleable }))).toEqual(expected);
  seen.questions += count;
}

async function compareNecessity(ask: Ask, projection: Projection, seen: Seen): Promise<void> {
  interface Row {
    readonly id: string;
    readonly necessaryForCount: number;
    readonly necessaryFor: readonly string[];
  }
  const rows = new Map((await ask<Row>('necessity')).map((row) => [row.id, row]));
  const { count, open } = questionGraph(projection);
  const idOf = questionIdOf(projection);
  const counts = countNecessity(buildNecessityOrder(open), new Float64Array(count).fill(1)).count;
  const numbers = openNumbers(projection);
  expect(rows.size).toBe(numbers.length);
  for (const question of numbers) {
    const row = rows.get(idOf(question));
    const lost = [...dependentsLostWithout(open, Uint32Array.of(question))].map(idOf).sort();
    expect(row?.necessaryFor.toSorted(), idOf(question)).toEqual(lost);
    expect(row?.necessaryForCount, idOf(question)).toBe(counts[question]);
    const byHard = reachFrom(open.dependents, Uint32Array.of(question)).order.length - 1;
    if (lost.length > 0) seen.necessary += 1;
    if (lost.length > byHard) seen.necessaryThroughGroups += 1;
  }
}

async function compareKnots(ask: Ask, projection: Projection, seen: Seen): Promise<void> {
  interface Row {
    readonly questions: readonly string[];
    readonly arrows: readonly (readonly [string, string])[];
  }
  const rows = await ask<Row>('knots');
  const { open, readiness } = questionGraph(projection);
  const { knots, knotOf, reasons } = readiness.deadlocks;
  const idOf = questionIdOf(projection);
  const expected = Array.from({ length: knots.nodeCount }, (_, knot) => {
    const members = [...rowOf(knots, knot)];
    const arrows = members.flatMap((source) =>
      [...new Set(rowOf(reasons, source))]
        .filter((target) => knotOf[target] === knot)
        .map((target) => [idOf(source), idOf(target)]),
    );
    return { questions: members.map(idOf).sort(), arrows: arrows.sort() };
  });
  expect(rows).toEqual(
    expected.sort((left, right) =>
      (left.questions[0] ?? '') < (right.questions[0] ?? '') ? -1 : 1,
    ),
  );
  seen.knots += rows.length;
  seen.knotsThroughGroups += Array.from({ length: knots.nodeCount }, (_, knot) =>
    rowOf(knots, knot),
  ).filter((members) =>
    members.every((node) => ![...rowOf(open.hard, node)].some((other) => members.includes(other))),
  ).length;
}

async function compareReach(ask: Ask, projection: Projection): Promise<void> {
  const rows = await ask<{ id: string; dependents: readonly string[] }>('dependents', {
    withInformedBy: false,
  });
  const above = reverseCsr(unionOfPrerequisites(questionGraph(projection).open));
  const idOf = questionIdOf(projection);
  const expected = openNumbers(projection).map((question): [string, readonly string[]] => [
    idOf(question),
    [...reachFrom(above, Uint32Array.of(question)).order.subarray(1)].map(idOf).sort(),
  ]);
  expect(new Map(rows.map((row) => [row.id, row.dependents]))).toEqual(new Map(expected));
}

async function compareLayers(ask: Ask, projection: Projection, seen: Seen): Promise<void> {
  const { first, count } = questionGraph(projection);
  const request = {
    direction: 'PREREQUISITES',
    kinds: ['REQUIRES', 'ANY_OF'],
    depth: 1_000,
    limit: 2_000,
  } as const;
  for (let question = 0; question < Math.min(count, LAYERED); question++) {
    const node = first + question;
    const rows = await ask('layers', { question: projection.idOf(node) });
    const { layers } = findDependencies(projection, node, request);
    expect(rows, projection.idOf(node)).toEqual(
      layers.map(({ layer, questions }) => ({
        layer,
        questions: questions.map((item) => item.question),
      })),
    );
    seen.layers += Math.max(0, rows.length - 1);
  }
}

/** The best of the methods in force, by question. */
function expectedMethods(projection: Projection) {
  const { first } = questionGraph(projection);
  return openNumbers(projection).map((question) => {
    const methods = methodsInForce(projection, first + question);
    const of = (usability: string) =>
      methods.filter((method) => usabilityOf(projection, method) === usability);
    const best = of('unknown').length > 0 ? 'UNKNOWN' : 'NO';
    return {
      id: projection.idOf(first + question),
      hasUsableMethod: of('usable').length > 0 ? 'YES' : best,
      usable: of('usable')
        .map((method) => projection.idOf(method))
        .sort(),
    };
  });
}

/** A lab that is gone was recorded, and holds nothing any more: as if it were retracted. */
function withoutLabs({ image }: FilledNeo4j, labs: readonly string[]): Projection {
  const without = new GraphImage();
  for (const record of image.records()) {
    const scalars = labs.includes(record.id)
      ? { ...record.scalars, lifecycle: 'RETRACTED' }
      : record.scalars;
    without.putEntry({ ...record, scalars });
  }
  for (const edge of image.edges()) without.putEntry(edge);
  return projectionOf(without);
}

/** With all labs, and without every third one, in three ways. */
async function compareMethods(ask: Ask, filled: FilledNeo4j, seen: Seen): Promise<void> {
  interface Row {
    readonly id: string;
    readonly hasUsableMethod: string;
    readonly usable: readonly string[];
  }
  const { start, end } = filled.projection.nodesOf('Lab');
  const labs = Array.from({ length: end - start }, (_, lab) => filled.projection.idOf(start + lab));
  const whole = expectedMethods(filled.projection);
  const thirds = [0, 1, 2].map((rest) => labs.filter((_, index) => index % 3 === rest));
  for (const without of [[], ...thirds]) {
    const rows = await ask<Row>('usable-methods', { date: TEST_DATE, without });
    const expected = expectedMethods(withoutLabs(filled, without));
    const found = rows.map(({ id, hasUsableMethod, usable }) => ({ id, hasUsableMethod, usable }));
    expect(found, `without ${without}`).toEqual(expected);
    seen.lostMethods += expected.filter(
      ({ usable }, index) => usable.length < (whole[index]?.usable.length ?? 0),
    ).length;
  }
}

/** The rules that have a file of their own, as kinds of gap. */
const RULES = readdirSync(new URL('../../cypher/analysis/gaps', import.meta.url))
  .map((file) => file.replace('.cypher', ''))
  .map((name) => ({ name, kind: name.replaceAll('-', '_').toUpperCase() }));

async function compareGaps(ask: Ask, projection: Projection, seen: Seen): Promise<void> {
  const rows = await ask<{ id: string; state: string }>('readiness');
  const deadlocked = rows.filter(({ state }) => state === 'DEADLOCKED').map(({ id }) => id);
  for (const { name, kind } of RULES) {
    if (!GAP_KINDS.some((known) => known === kind)) continue;
    const found = await ask<{ id: string }>(`gaps/${name}`, { date: TEST_DATE, deadlocked });
    const expected = findGaps(projection)
      .filter((gap) => gap.kind === kind)
      .map((gap) => gap.subject);
    expect(
      found.map(({ id }) => id),
      kind,
    ).toEqual(expected.toSorted());
    seen.gaps.set(kind, (seen.gaps.get(kind) ?? 0) + found.length);
  }
}

describeOnNeo4j('Cypher as an oracle', (getNeo4j) => {
  async function compareAll(filled: FilledNeo4j, seen: Seen): Promise<void> {
    const ask = asking(getNeo4j());
    await compareReadiness(ask, filled.projection, seen);
    await compareNecessity(ask, filled.projection, seen);
    await compareKnots(ask, filled.projection, seen);
    await compareReach(ask, filled.projection);
    await compareLayers(ask, filled.projection, seen);
    await compareMethods(ask, filled, seen);
    await compareGaps(ask, filled.projection, seen);
  }

  it(`agrees with our own answers on ${BATCHES * BATCH_SIZE} random graphs`, async () => {
    const seen = nothingSeen();
    for (let batch = 0; batch < BATCHES; batch++) {
      await compareAll(await fillNeo4j(getNeo4j(), batchFrom(1 + batch * BATCH_SIZE)), seen);
    }

    for (const [what, least] of Object.entries(LEAST)) {
      expect(seen[what as keyof typeof LEAST], what).toBeGreaterThan(least);
    }
    for (const [kind, count] of seen.gaps) expect(count, kind).toBeGreaterThan(20);
    expect(seen.gaps.size).toBeGreaterThanOrEqual(5);
  }, 600_000);

  it.each(['example', 'field'] as const)(
    'agrees with our own answers on the seed %s',
    async (name) => {
      const { records, edges } = readBundledSeed(name);
      const seen = nothingSeen();

      await compareAll(await fillNeo4j(getNeo4j(), [...records, ...edges]), seen);

      expect(seen.necessary).toBeGreaterThan(0);
    },
    300_000,
  );
});
