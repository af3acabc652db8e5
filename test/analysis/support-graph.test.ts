import { beforeAll, describe, expect, it } from 'vitest';
import { lostWithout, supportGraph } from '../../src/methods/support-graph.ts';
import { makeRandom } from '../support/random-questions.ts';
import type { State } from '../support/test-api.ts';
import { Support } from './expected-bottlenecks.ts';
import { checkCases, type KnowledgeCase, nodeOf } from './knowledge-cases.ts';
import { anyOf, edge, lab, method, open, question, record, requires } from './small-graphs.ts';
import { makeSupportCases, project } from './support-cases.ts';

const GRAPHS = 1_000;
const CARRIERS = ['Method', 'Capability', 'Resource', 'Lab', 'Person'];

let cases: readonly KnowledgeCase[];
beforeAll(() => {
  cases = makeSupportCases(GRAPHS);
});

function lostIds(each: KnowledgeCase, removed: readonly string[]) {
  const { projection } = each;
  const nodes = removed.map((id) => nodeOf(projection, id));
  const { inTurn, withoutMethod } = lostWithout(projection, nodes);
  return {
    withoutMethod: withoutMethod.map((node) => projection.idOf(node)),
    inTurn: inTurn.map((node) => projection.idOf(node)).sort(),
  };
}

describe('lostWithout', () => {
  it('loses what a removal by hand loses, of each record of any graph', () => {
    const mix = new Map<string, number>();
    let inTurn = 0;
    checkCases(cases, (each) => {
      const support = new Support(each);
      for (const id of CARRIERS.flatMap((kind) => each.known.ids(kind))) {
        const lost = lostIds(each, [id]);

        expect(lost.withoutMethod, id).toEqual(support.lostDirectly([id]));
        expect(lost.inTurn, id).toEqual(support.lostInTurn([id]));
        inTurn += Math.sign(lost.inTurn.length);
        const kind = id.slice(0, id.indexOf('/'));
        mix.set(kind, (mix.get(kind) ?? 0) + Math.sign(lost.withoutMethod.length));
      }
    });
    expect(mix.size).toBe(CARRIERS.length);
    for (const [kind, count] of mix) expect(count, kind).toBeGreaterThan(100);
    expect(inTurn).toBeGreaterThan(300);
  });

  it('loses what a removal by hand loses, of several records at once', () => {
    let more = 0;
    checkCases(cases, (each) => {
      const random = makeRandom(each.seed);
      const support = new Support(each);
      const all = CARRIERS.flatMap((kind) => each.known.ids(kind));
      for (let round = 0; round < 3; round++) {
        const removed = all.filter(() => random() < 0.2);
        const lost = lostIds(each, removed);
        const alone = new Set(removed.flatMap((id) => support.lostDirectly([id])));

        expect(lost.withoutMethod).toEqual(support.lostDirectly(removed));
        expect(lost.inTurn).toEqual(support.lostInTurn(removed));
        if (lost.withoutMethod.length > alone.size) more += 1;
      }
    });
    expect(more).toBeGreaterThan(100);
  });
});

/** A question with a method that needs a capability of a lab and a resource of another lab. */
const CHAIN: readonly State[] = [
  question('q'),
  method('m'),
  record('Capability', 'c', { name: { en: 'c' } }),
  record('Resource', 'r', { name: { en: 'r' } }),
  lab('l'),
  lab('k'),
  edge('ADDRESSES', 'method/m', 'question/q'),
  edge('NEEDS', 'method/m', 'capability/c', { requirement: 'a skill' }),
  edge('NEEDS', 'method/m', 'resource/r', { requirement: 'data' }),
  edge('HAS', 'lab/l', 'capability/c'),
  edge('OFFERS', 'lab/k', 'resource/r'),
];

function lostIn(states: readonly State[], ...removed: readonly string[]): readonly string[] {
  const projection = project(states);
  const { inTurn, withoutMethod } = lostWithout(
    projection,
    removed.map((id) => nodeOf(projection, id)),
  );
  return [...withoutMethod, ...inTurn].map((node) => projection.idOf(node));
}

describe('lostWithout, by hand', () => {
  it.each(['method/m', 'capability/c', 'resource/r', 'lab/l', 'lab/k'])(
    'loses a question whose only route leads over %s',
    (id) => {
      expect(lostIn(CHAIN, id)).toEqual(['question/q']);
    },
  );

  it('loses nothing while there is another method, holder or way to hold', () => {
    const otherMethod = [method('n'), edge('ADDRESSES', 'method/n', 'question/q')];
    const otherLab = edge('OFFERS', 'lab/k', 'capability/c');
    const person = [record('Person', 'p', { name: 'p' }), edge('HAS', 'person/p', 'capability/c')];

    expect(lostIn([...CHAIN, ...otherMethod], 'lab/l')).toEqual([]);
    expect(lostIn([...CHAIN, ...otherMethod], 'method/m', 'method/n')).toEqual(['question/q']);
    expect(lostIn([...CHAIN, otherLab], 'lab/l')).toEqual([]);
    expect(lostIn([...CHAIN, otherLab], 'lab/l', 'lab/k')).toEqual(['question/q']);
    expect(lostIn([...CHAIN, ...person], 'lab/l')).toEqual([]);
    expect(lostIn([...CHAIN, ...person], 'lab/l', 'person/p')).toEqual(['question/q']);
  });

  it('counts no need without recorded holder as lost, but the need itself may be removed', () => {
    const unheld = CHAIN.filter((state) => !('type' in state) || state.type !== 'HAS');

    expect(lostIn(unheld, 'lab/l')).toEqual([]);
    expect(lostIn(unheld, 'lab/k')).toEqual(['question/q']);
    expect(lostIn(unheld, 'capability/c')).toEqual(['question/q']);
    const projection = project(unheld);
    expect(
      supportGraph(projection).needsWithoutHolder.map((node) => projection.idOf(node)),
    ).toEqual(['capability/c']);
  });

  it('takes a question that never had a usable method for no loss', () => {
    const gone = edge('HAS', 'lab/l', 'capability/c', { to: '2026-01-01' });
    const states = [...CHAIN.filter((state) => !('type' in state) || state.type !== 'HAS'), gone];

    expect(lostIn(states, 'lab/k')).toEqual([]);
    expect(lostIn(states, 'method/m')).toEqual([]);
    expect(lostIn(open('q'))).toEqual([]);
  });

  it('follows the losses through prerequisites and groups, settled questions apart', () => {
    const states = [
      ...CHAIN,
      ...open('needs', 'either', 'free', 'behind'),
      question('done', { status: 'ANSWERED' }),
      requires('needs', 'q'),
      requires('behind', 'needs'),
      requires('done', 'q'),
      ...anyOf('either', 'g', ['q', 'free']),
    ];

    expect(lostIn(states, 'lab/l')).toEqual(['question/q', 'question/needs', 'question/behind']);
    expect(lostIn(states, 'question/q')).toEqual([]);
  });

  it('follows the day of the projection, on one graph', () => {
    const states = [...CHAIN, edge('HAS', 'lab/k', 'capability/c', { from: '2026-07-01' })];
    const projection = project(states);
    const lostAt = (date: string) =>
      lostWithout(projection.at(date), [nodeOf(projection, 'lab/l')]).withoutMethod.length;

    expect([lostAt('2026-06-30'), lostAt('2026-07-01'), lostAt('2026-06-30')]).toEqual([1, 0, 1]);
  });
});
