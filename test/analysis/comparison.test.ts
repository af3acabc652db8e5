import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHTS } from '../../src/analysis/bottlenecks/score.ts';
import {
  type ComparisonAnswer,
  compareProjections,
} from '../../src/analysis/comparison/compare-projections.ts';
import type { RankingOptions } from '../../src/analysis/comparison/question-changes.ts';
import { findGaps } from '../../src/analysis/gaps/find-gaps.ts';
import type { RecordState } from '../../src/model/states.ts';
import { GraphImage } from '../../src/projection/graph-image.ts';
import { maskImage } from '../../src/projection/mask.ts';
import { buildProjection, type Projection } from '../../src/projection/projection.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import { makeRandom } from '../support/random-questions.ts';
import { type State, TEST_DATE } from '../support/test-api.ts';
import { answered, claim, edge, finding, open, record, requires } from './small-graphs.ts';
import { Mix, newlyStanding, projectionOf, standings } from './supposed-cases.ts';
import { idOf, type States, sorted, VisibleKnowledge, visiblePart } from './visible-knowledge.ts';

const OPTIONS: RankingOptions = {
  weights: DEFAULT_WEIGHTS,
  value: 'UNIFORM',
};

interface Moment {
  readonly states: States;
  readonly projection: Projection;
}

interface History {
  readonly before: Moment;
  readonly after: Moment;
  /** Ids of the records that were written again in between. */
  readonly rewritten: ReadonlySet<string>;
}

/** A graph at two moments: records and edges come and go in between, and questions change. */
function makeHistory(seed: number): History {
  const random = makeRandom(seed * 17 + 3);
  const whole = makeRandomKnowledgeGraph(seed);
  const part = (share: number): States => {
    const records = whole.records.filter(() => random() >= share);
    const ids = new Set(records.map(idOf));
    const isWithin = (id: string) => ids.has(id);
    const edges = whole.edges.filter(
      ({ source, target }) => isWithin(source) && isWithin(target) && random() >= share,
    );
    return { records, edges };
  };
  const [first, second] = [part(0.08), part(0.08)];
  const rewritten = new Set<string>();
  const records = second.records.map((state): RecordState => {
    if (random() >= 0.15) return state;
    rewritten.add(idOf(state));
    const lifecycle = random() < 0.3 ? 'RETRACTED' : 'ACTIVE';
    const status = random() < 0.5 ? 'ANSWERED' : 'OPEN';
    const stated = state.kind === 'Question' ? { status, lifecycle } : { lifecycle };
    return { ...state, fields: { ...state.fields, ...stated } };
  });
  const after = { records, edges: second.edges };
  return {
    before: { states: visiblePart(first), projection: projectionOf(visiblePart(first)) },
    after: { states: visiblePart(after), projection: laterProjection(after, rewritten) },
    rewritten,
  };
}

/** What was written again is of revision 2. */
function laterProjection({ edges, records }: States, rewritten: ReadonlySet<string>): Projection {
  const image = new GraphImage();
  const moments = { createdAt: 0, updatedAt: 0 };
  for (const state of records) image.put(state, rewritten.has(idOf(state)) ? 2 : 1, moments);
  for (const state of edges) image.put(state, 1, moments);
  image.revision = 2;
  return buildProjection(maskImage(image, 'public'), TEST_DATE);
}

function contradictedIn(states: States): readonly string[] {
  const known = new VisibleKnowledge(states);
  const isOnSide = (claimId: string, side: string) =>
    known
      .edges('BEARS_ON')
      .some(
        ({ fields, source, target }) =>
          target === claimId && fields['relation'] === side && !known.isRetracted(source),
      );
  return known
    .ids('Claim')
    .filter((id) => !known.isRetracted(id) && isOnSide(id, 'SUPPORTS') && isOnSide(id, 'DISPUTES'));
}

function gapsOf(projection: Projection): readonly string[] {
  return findGaps(projection).map(({ kind, subject }) => `${kind} ${subject}`);
}

function without(list: readonly string[], other: readonly string[]): readonly string[] {
  return list.filter((each) => !other.includes(each));
}

/** What is expected of the lists, from the states of both moments. */
function expectedOf({ after, before, rewritten }: History) {
  const [old, young] = [standings(before.states), standings(after.states)];
  const ids = ({ states }: Moment) => sorted(states.records.map(idOf));
  const [was, is] = [ids(before), ids(after)];
  const listed = (list: readonly string[]) => list.filter((id) => !id.startsWith('person/'));
  const [oldClaims, youngClaims] = [contradictedIn(before.states), contradictedIn(after.states)];
  const edgeKeys = ({ states }: Moment) =>
    states.edges.map(({ fields, source, target, type }) =>
      [type, source, target, fields['requirement'] ?? ''].join(' '),
    );
  return {
    ready: newlyStanding(old, young, 'READY'),
    blocked: newlyStanding(old, young, 'BLOCKED'),
    deadlocked: newlyStanding(old, young, 'DEADLOCKED'),
    freed: sorted(
      ['READY', 'BLOCKED']
        .flatMap((standing) => newlyStanding(old, young, standing))
        .filter((id) => old.get(id) === 'DEADLOCKED'),
    ),
    settled: newlyStanding(old, young, 'SETTLED'),
    reopened: sorted(young.keys()).filter(
      (id) => old.get(id) === 'SETTLED' && young.get(id) !== 'SETTLED',
    ),
    contradicted: without(youngClaims, oldClaims),
    resolved: without(oldClaims, youngClaims).filter((id) => is.includes(id)),
    appeared: listed(without(is, was)),
    removed: listed(without(was, is)),
    changed: is.filter((id) => was.includes(id) && rewritten.has(id)),
    gapsOpened: without(gapsOf(after.projection), gapsOf(before.projection)),
    gapsClosed: without(gapsOf(before.projection), gapsOf(after.projection)),
    value: sorted([...old.keys(), ...young.keys()]).filter((id) => old.get(id) !== young.get(id))
      .length,
    edgesAdded: without(edgeKeys(after), edgeKeys(before)).length,
    edgesRemoved: without(edgeKeys(before), edgeKeys(after)).length,
  };
}

function found({ byKind, parts, value, whole }: ComparisonAnswer) {
  const { gapsClosed, gapsOpened, rankMoves: _moves, ready, ...rest } = whole;
  const keys = (gaps: typeof gapsClosed) => gaps.map(({ kind, subject }) => `${kind} ${subject}`);
  return {
    ...rest,
    ready: ready.map((each) => each.question),
    gapsOpened: keys(gapsOpened),
    gapsClosed: keys(gapsClosed),
    changed: byKind.reduce((sum, { changed }) => sum + changed, 0),
    value,
    edgesAdded: parts.edgesAdded,
    edgesRemoved: parts.edgesRemoved,
  };
}

describe('compareProjections, on 1,000 random histories', () => {
  it('tells what differs between the states of both moments, and nothing else', () => {
    const mix = new Mix();
    for (let seed = 1; seed <= 1_000; seed++) {
      const history = makeHistory(seed);
      const { after, before } = history;
      const answer = compareProjections(before.projection, after.projection, OPTIONS);
      const expected = expectedOf(history);

      const changed = expected.changed.length;
      expect({ seed, ...found(answer) }).toEqual({ seed, ...expected, changed });
      expectCountsByKind(answer, before, after);
      for (const [name, list] of Object.entries(expected)) {
        if (Array.isArray(list)) mix.count(name, list.length > 0);
      }
    }
    expect(mix.rarerThan(15, 'Of 1,000 histories')).toEqual([]);
  });

  it('finds nothing between a moment and itself', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const { projection } = makeHistory(seed).before;
      const { because, byKind, changes, sentence, value } = compareProjections(
        projection,
        projection,
        OPTIONS,
      );

      expect({ byKind, changes, value }).toEqual({ byKind: [], changes: [], value: 0 });
      expect(because.map(({ rule }) => rule)).toEqual(['NO_CHANGE']);
      expect(sentence).toBe('Between the two moments no question, no gap and no rank changed.');
    }
  });
});

function expectCountsByKind({ byKind }: ComparisonAnswer, before: Moment, after: Moment): void {
  const count = ({ states }: Moment, kind: string) =>
    states.records.filter((state) => state.kind === kind).length;
  for (const { added, kind, removed } of byKind) {
    expect([kind, added - removed]).toEqual([kind, count(after, kind) - count(before, kind)]);
  }
}

function compare(before: readonly State[], after: readonly State[]): ComparisonAnswer {
  const split = (states: readonly State[]): States => ({
    records: states.flatMap((state) => ('kind' in state ? [state] : [])),
    edges: states.flatMap((state) => ('kind' in state ? [] : [state])),
  });
  return compareProjections(projectionOf(split(before)), projectionOf(split(after)), OPTIONS);
}

describe('compareProjections', () => {
  it('tells what opened a question, whatever the numbers of its nodes', () => {
    const before = [...open('a', 'm', 'z'), requires('z', 'm')];
    const after = [...open('z'), answered('m'), requires('z', 'm')];

    const { sentence, whole } = compare(before, after);
    expect(whole.ready).toEqual([
      { question: 'question/z', before: 'BLOCKED', openedBy: ['question/m'] },
    ]);
    expect(whole.removed).toEqual(['question/a']);
    expect(sentence).toMatch(
      /^Between the two moments, 1 question was settled \(⟦question\/m⟧\), 1 question became ready/,
    );
  });

  it('counts a new question as ready, with nothing that opened it', () => {
    expect(compare([], open('a')).whole.ready).toEqual([
      { question: 'question/a', before: 'ABSENT', openedBy: [] },
    ]);
  });

  it('moves a question that enters the ranking up from below the last', () => {
    const before = [...open('a', 'b', 'c'), requires('b', 'a')];
    const after = [...before, requires('a', 'c')];

    expect(compare(before, after).whole.rankMoves).toMatchObject([
      { question: 'question/a', placeBefore: { rank: 1 }, placeAfter: { rank: 2 }, moved: -1 },
      { question: 'question/c', placeBefore: null, placeAfter: { rank: 1 }, moved: 1 },
    ]);
  });

  it('calls a claim resolved only while it is there', () => {
    const claims = [claim('c'), finding('f'), finding('g')];
    const bearings = [
      edge('BEARS_ON', 'finding/f', 'claim/c', { relation: 'SUPPORTS' }),
      edge('BEARS_ON', 'finding/g', 'claim/c', { relation: 'DISPUTES' }),
    ];

    expect(compare([...claims, ...bearings], claims).whole.resolved).toEqual(['claim/c']);
    expect(compare([...claims, ...bearings], claims.slice(1)).whole.resolved).toEqual([]);
    expect(compare(claims, [...claims, ...bearings]).whole.contradicted).toEqual(['claim/c']);
  });

  it('counts people and lists none', () => {
    const { byKind, whole } = compare([], [record('Person', 'p', { name: 'p' })]);

    expect(byKind).toEqual([{ kind: 'Person', added: 1, removed: 0, changed: 0 }]);
    expect(whole.appeared).toEqual([]);
  });

  it('takes each side at its own day', () => {
    const effort = record('Effort', 'e', {
      title: { en: 'e' },
      state: 'ACTIVE',
      to: '2027-01-01',
    });
    const projection = projectionOf({
      records: [...open('a', 'b'), effort],
      edges: [requires('b', 'a'), edge('PURSUES', 'effort/e', 'question/a')],
    });

    const { value, whole } = compareProjections(projection, projection.at('2030-01-01'), OPTIONS);
    expect(value).toBe(0);
    expect(whole.gapsOpened.map(({ kind, subject }) => `${kind} ${subject}`)).toContain(
      'BLOCKED_NOBODY_ON_BLOCKER question/b',
    );
  });
});
