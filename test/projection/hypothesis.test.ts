import { describe, expect, it } from 'vitest';
import { findGaps } from '../../src/analysis/gaps/find-gaps.ts';
import { explainReadiness } from '../../src/analysis/readiness.ts';
import { readinessOf } from '../../src/analysis/readiness-outline.ts';
import { submitChanges } from '../../src/changes/submit-changes.ts';
import { suppose } from '../../src/projection/hypothesis.ts';
import { openGraph } from '../../src/projection/open-graph.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { expectedUsableMethod } from '../analysis/expected-evidence.ts';
import {
  hypothesisOn,
  Mix,
  makeSupposedCase,
  projectionOf,
  type SupposedCase,
  standings,
} from '../analysis/supposed-cases.ts';
import { VisibleKnowledge } from '../analysis/visible-knowledge.ts';
import { openTestStore, TEST_DATE } from '../support/test-api.ts';
import { contentOf } from './image-of.ts';

const SEEDS = Array.from({ length: 1_000 }, (_, index) => index + 1);

function check(seeds: readonly number[], removes: boolean, run: (each: SupposedCase) => void) {
  for (const seed of seeds) {
    try {
      run(makeSupposedCase(seed, { removes }));
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`seed ${seed}: ${message}`, { cause });
    }
  }
}

function supposedOf({ states, supposed }: SupposedCase): Projection {
  const projection = projectionOf(states);
  return suppose(projection, hypothesisOn(projection, supposed)).projection;
}

describe('suppose, on 1,000 random graphs', () => {
  it('gives exactly the projection of a graph in which questions were answered and edges written', () => {
    const mix = new Mix();
    check(SEEDS, false, (each) => {
      expect(contentOf(supposedOf(each))).toEqual(contentOf(projectionOf(each.really)));
      const { add, settle } = each.supposed;
      mix.count('settle questions', settle.length > 0);
      mix.count(
        'settle questions not in force',
        settle.some((id) => isOutOfForce(each, id)),
      );
      mix.count('add edges', add.length > 0);
      mix.count('add edges of several types', new Set(add.map(({ type }) => type)).size > 2);
    });
    expect(mix.rarerThan(80, 'Of 1,000 hypotheses')).toEqual([]);
  });

  it('leaves the projection that it starts from as it was', () => {
    check(SEEDS.slice(0, 200), true, ({ states, supposed }) => {
      const projection = projectionOf(states);
      const before = contentOf(projection);
      suppose(projection, hypothesisOn(projection, supposed));

      expect(contentOf(projection)).toEqual(before);
      expect(projection.isSupposed).toBe(false);
    });
  });

  it('removes as the definition says: readiness, methods, gaps and what falls', () => {
    const mix = new Mix();
    check(SEEDS, true, (each) => {
      const { fallen, really, states, supposed } = each;
      const before = projectionOf(states);
      const found = suppose(before, hypothesisOn(before, supposed));
      const { projection } = found;
      const known = new VisibleKnowledge(really);
      const expected = standings(really);
      for (const id of known.ids('Question')) {
        const node = projection.indexOf(id) ?? -1;
        if (expected.get(id) !== 'NOT_IN_FORCE') {
          expect([id, readinessOf(projection, node)]).toEqual([id, expected.get(id)]);
        }
        expect([id, explainReadiness(projection, node).hasUsableMethod]).toEqual([
          id,
          expectedUsableMethod(known, id, TEST_DATE),
        ]);
      }
      expect(gapKeys(projection)).toEqual(gapKeys(projectionOf(really)));
      expect(found.fallen.map((node) => projection.idOf(node))).toEqual(fallen);
      countRemovals(mix, each);
    });
    expect(mix.rarerThan(60, 'Of 1,000 hypotheses with removals')).toEqual([]);
  });
});

describe('suppose, beside a store that was really changed', () => {
  it('gives what the store gives afterwards, apart from revisions and moments', async () => {
    for (const seed of SEEDS.slice(0, 25)) {
      const { really, states, supposed } = makeSupposedCase(seed, { removes: false });
      const store = await openTestStore([...states.records, ...states.edges]);
      const graph = await openGraph(store);
      const before = graph.project('public').at(TEST_DATE);
      const answered = really.records.filter((state) =>
        supposed.settle.includes(`question/${state.slug}`),
      );
      const changes = [...answered, ...supposed.add].map((put) => ({ put }));
      if (changes.length > 0) {
        await submitChanges(store, { actor: 'test', message: 'really so', changes });
      }
      await graph.refresh();
      const after = graph.project('public').at(TEST_DATE);

      const { projection } = suppose(before, hypothesisOn(before, supposed));
      expect([seed, withoutRevisions(projection)]).toEqual([seed, withoutRevisions(after)]);
      graph.close();
      await store.close();
    }
  });
});

function isOutOfForce({ states }: SupposedCase, id: string): boolean {
  return !new VisibleKnowledge(states).isActive(id);
}

function gapKeys(projection: Projection): readonly string[] {
  return findGaps(projection).map(
    ({ kind, severity, subject }) => `${severity} ${kind} ${subject}`,
  );
}

/** The first four values of a node tell its id, revision and moments. */
function withoutRevisions(projection: Projection): unknown {
  const { edges, nodes } = contentOf(projection) as { edges: unknown[][][]; nodes: unknown[][] };
  return {
    edges: edges.map((ofType) => ofType.map(([id, , ...values]) => [id, ...values])),
    nodes: nodes.map(([id, , , , ...values]) => [id, ...values]),
  };
}

function countRemovals(mix: Mix, { fallen, states, supposed }: SupposedCase): void {
  const known = new VisibleKnowledge(states);
  const isRemoved = (kind: string) => supposed.remove.some((id) => id.startsWith(`${kind}/`));
  for (const kind of ['question', 'method', 'lab', 'finding', 'claim', 'effort', 'work']) {
    mix.count(`remove a ${kind}`, isRemoved(kind));
  }
  mix.count('remove a group', isRemoved('prerequisite-group'));
  mix.count(
    'remove a capability that a method needs',
    supposed.remove.some((id) => known.sources('NEEDS', id).length > 0),
  );
  mix.count('let something fall', fallen.length > 0);
  mix.count(
    'remove an answered question',
    supposed.remove.some((id) => known.isSettled(id)),
  );
}
