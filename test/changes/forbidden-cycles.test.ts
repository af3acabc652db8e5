import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCircularEdges } from '../../src/changes/forbidden-cycles.ts';
import { InvalidChanges } from '../../src/changes/invalid-changes.ts';
import { submitChanges, submitInBatches } from '../../src/changes/submit-changes.ts';
import { packagePath } from '../../src/configuration/package-root.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import { edgeId } from '../../src/model/identity.ts';
import type { EdgeState } from '../../src/model/states.ts';
import { loadExample } from '../../src/seeding/load-example.ts';
import { loadSeed } from '../../src/seeding/load-seed.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { edge, question, record, requires } from '../analysis/small-graphs.ts';
import { makeRandom } from '../support/random-questions.ts';
import { openTestStore, type State } from '../support/test-api.ts';

const WHO = { actor: 'test', message: 'test' };
const topic = (slug: string) => record('Topic', slug, { prefLabel: { en: slug } });
const broader = (source: string, target: string) =>
  edge('BROADER', `topic/${source}`, `topic/${target}`);
const puts = (...states: readonly State[]) => states.map((put) => ({ put }));

describe('edge types that must not run in a circle', () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await openTestStore(['a', 'b', 'c', 'd'].map(topic));
  });
  afterEach(() => store.close());

  const refusal = async (...states: readonly State[]) => {
    const before = await store.currentRevision();
    const error = await submitChanges(store, { ...WHO, changes: puts(...states) }).catch(
      (caught: unknown) => caught,
    );
    if (!(error instanceof InvalidChanges)) throw error;
    expect(await store.currentRevision()).toBe(before);
    return error.problems.map(({ id, message }) => `${id}: ${message}`);
  };

  it('are those of which the SDL says so', () => {
    expect(MODEL.edges.filter(({ acyclic }) => acyclic).map(({ type }) => type)).toEqual([
      'REPLICATES',
      'REPLACES',
      'VARIANT_OF',
      'REFINES',
      'PART_OF',
      'BROADER',
    ]);
  });

  it('are refused as a circle among the edges put', async () => {
    expect(await refusal(broader('a', 'b'), broader('b', 'c'), broader('c', 'a'))).toEqual([
      'BROADER.topic.a.topic.b: BROADER must not run in a circle, but here it would: topic/a → topic/b → topic/c → topic/a.',
      'BROADER.topic.b.topic.c: BROADER must not run in a circle, but here it would: topic/a → topic/b → topic/c → topic/a.',
      'BROADER.topic.c.topic.a: BROADER must not run in a circle, but here it would: topic/a → topic/b → topic/c → topic/a.',
    ]);
  });

  it('are refused as a circle closed over edges of the store, also in batches', async () => {
    await submitChanges(store, { ...WHO, changes: puts(broader('a', 'b'), broader('b', 'c')) });

    expect(await refusal(broader('c', 'a'), broader('d', 'a'))).toEqual([
      'BROADER.topic.c.topic.a: BROADER must not run in a circle, but here it would: topic/c → topic/a → topic/b → topic/c.',
    ]);
    await expect(
      submitInBatches(store, { ...WHO, changes: puts(broader('c', 'a')) }),
    ).rejects.toThrow(InvalidChanges);
  });

  it('are refused from a record to itself', async () => {
    expect(await refusal(broader('a', 'a'))).toEqual([
      'BROADER.topic.a.topic.a: BROADER must not run in a circle, but here it would: topic/a → topic/a.',
    ]);
  });

  it('may close a circle that the same changes open elsewhere', async () => {
    await submitChanges(store, { ...WHO, changes: puts(broader('a', 'b')) });
    const turned = [{ remove: edgeId(broader('a', 'b')) }, { put: broader('b', 'a') }];

    expect((await submitChanges(store, { ...WHO, changes: turned })).revision).toBe(3);
  });

  it('leave circles of other types and of several types alone', async () => {
    const questions = [question('x'), question('y')];
    const mixed = [
      requires('x', 'y'),
      requires('y', 'x'),
      edge('REFINES', 'question/x', 'question/y'),
      edge('PART_OF', 'question/y', 'question/x'),
    ];
    await submitChanges(store, { ...WHO, changes: puts(...questions, ...mixed) });

    expect(await store.currentRevision()).toBe(2);
  });

  it('name at most a hundred circles, and find all of them', async () => {
    const loops = Array.from({ length: 101 }, (_, index) => broader(`t${index}`, `t${index}`));
    const found = await findCircularEdges(store, { puts: () => loops });

    expect(found).toHaveLength(101);
    expect(found.at(-1)?.message).toBe(
      'BROADER must not run in a circle, but this edge would be part of one.',
    );
  });

  it.each([
    ['field', () => loadSeed(packagePath('seed/field'))],
    ['example', () => loadExample(packagePath('seed/example'))],
  ])('have no circle in the seed %s', async (_name, load) => {
    expect(await findCircularEdges(store, { puts: () => load().edges })).toEqual([]);
  });

  it('are told exactly as a walk from every edge tells, on random graphs', async () => {
    let circular = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const random = makeRandom(seed);
      const size = 2 + Math.floor(random() * 6);
      const draw = () =>
        broader(`n${Math.floor(random() * size)}`, `n${Math.floor(random() * size)}`);
      const edges = unique(Array.from({ length: size + 2 }, draw));
      const expected = edges.filter((each) => reaches(edges, each.target, each.source));

      const found = await findCircularEdges(store, { puts: () => edges });

      expect(found.map(({ id }) => id)).toEqual(expected.map(edgeId));
      for (const { message } of found) expectCircle(message, edges);
      circular += expected.length;
    }
    expect(circular).toBeGreaterThan(100);
  });
});

function unique(edges: readonly EdgeState[]): readonly EdgeState[] {
  return [...new Map(edges.map((each) => [edgeId(each), each])).values()];
}

/** Whether a walk along the edges leads from one id to the other; of no steps as well. */
function reaches(edges: readonly EdgeState[], from: string, to: string): boolean {
  const reached = new Set([from]);
  for (const id of reached) {
    for (const { source, target } of edges) if (source === id) reached.add(target);
  }
  return reached.has(to);
}

/** The sentence names a closed walk along the edges. */
function expectCircle(message: string, edges: readonly EdgeState[]): void {
  const ids = message.slice(message.indexOf(': ') + 2, -1).split(' → ');
  expect(ids.length).toBeGreaterThan(1);
  expect(ids[0]).toBe(ids.at(-1));
  for (const [index, id] of ids.slice(1).entries()) {
    expect(edges.some(({ source, target }) => source === ids[index] && target === id)).toBe(true);
  }
}
