/** Random knowledge graphs with people, works, systems and resources, projected without a store. */
import type { Fields } from '../../src/model/states.ts';
import { GraphImage } from '../../src/projection/graph-image.ts';
import { maskImage } from '../../src/projection/mask.ts';
import { buildProjection, type Projection } from '../../src/projection/projection.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import { makeRandom } from '../support/random-questions.ts';
import { type State, TEST_DATE } from '../support/test-api.ts';
import { edge, record } from './small-graphs.ts';
import { idOf, type States, VisibleKnowledge, visiblePart } from './visible-knowledge.ts';

const MOMENTS = { createdAt: 0, updatedAt: 0 };
const ENDS = ['2026-06-14', '2026-06-15', '2030-01-01'] as const;

export interface ResilienceCase {
  readonly seed: number;
  readonly known: VisibleKnowledge;
  readonly projection: Projection;
}

/** What an anonymous viewer sees of the states, at the test's day. */
export function projectAt(states: readonly State[], date = TEST_DATE): Projection {
  const image = new GraphImage();
  for (const state of states) image.put(state, 1, MOMENTS);
  return buildProjection(maskImage(image, 'public'), date);
}

/** The cases with seeds from 1. */
export function makeResilienceCases(count: number): readonly ResilienceCase[] {
  return Array.from({ length: count }, (_, index) => {
    const graph = withEverything(index + 1);
    const projection = projectAt([...graph.records, ...graph.edges]);
    return { seed: index + 1, known: new VisibleKnowledge(visiblePart(graph)), projection };
  });
}

/** Ids of the records of some kinds that a viewer sees. */
export function idsOfKinds(known: VisibleKnowledge, kinds: readonly string[]): readonly string[] {
  return kinds.flatMap((kind) => known.ids(kind));
}

/**
 * The random graph of a seed with what it lacks: people who run efforts, have capabilities and come
 * and go, efforts with one runner, works and systems behind findings, resources that methods need, and
 * methods of findings.
 */
function withEverything(seed: number): States {
  const random = makeRandom(seed * 131 + 7);
  const chance = (share: number) => random() < share;
  const below = (count: number) => Math.floor(random() * count);
  const graph = makeRandomKnowledgeGraph(seed);
  const idsOf = (kind: string) => graph.records.filter((one) => one.kind === kind).map(idOf);
  const odd = (): Fields => ({
    ...(chance(0.05) ? { visibility: 'LAB' } : {}),
    ...(chance(0.08) ? { lifecycle: 'RETRACTED' } : {}),
  });
  const some = (kind: 'Person' | 'Work' | 'System' | 'Resource', prefix: string, most: number) =>
    Array.from({ length: below(most + 1) }, (_, index) => {
      const slug = `${prefix}-${index}`;
      const name = kind === 'Resource' ? { en: slug } : slug;
      return record(kind, slug, {
        ...(kind === 'Work' ? { title: { en: slug } } : { name }),
        ...odd(),
      });
    });
  const people = some('Person', 'secret', 7);
  const works = some('Work', 'work', 3);
  const systems = some('System', 'system', 2);
  const resources = some('Resource', 'resource', 2);
  const runners = [...idsOf('Lab'), ...people.map(idOf)];
  const efforts = Array.from({ length: below(5) }, (_, index) =>
    record('Effort', `own-${index}`, { title: { en: 'Own' }, state: 'ACTIVE', ...odd() }),
  );
  const days = (): Fields => (chance(0.4) ? { to: ENDS[below(3)] ?? '' } : {});
  const between = (
    type: Parameters<typeof edge>[0],
    sources: readonly string[],
    targets: readonly string[],
    share: number,
    fields: () => Fields = () => ({}),
  ) =>
    sources.flatMap((source) =>
      targets
        .filter(() => chance(share))
        .map((target) =>
          edge(type, source, target, {
            ...fields(),
            ...(chance(0.04) ? { visibility: 'LAB' } : {}),
          }),
        ),
    );
  const runBy = efforts.flatMap((effort) => {
    const runner = runners[below(runners.length + 1)];
    return runner === undefined ? [] : [edge('RUN_BY', idOf(effort), runner)];
  });
  const added = [...efforts, ...people, ...works, ...systems, ...resources];
  const edges = [
    ...runBy,
    ...between('PURSUES', efforts.map(idOf), idsOf('Question'), 0.4),
    ...between('RUN_BY', idsOf('Effort'), people.map(idOf), 0.2),
    ...between('MEMBER_OF', people.map(idOf), idsOf('Lab'), 0.4, days),
    ...between('HAS', people.map(idOf), idsOf('Capability'), 0.3, days),
    ...between('OFFERS', idsOf('Lab'), resources.map(idOf), 0.4, days),
    ...between('SEEKS', idsOf('Lab'), [...idsOf('Capability'), ...resources.map(idOf)], 0.2, days),
    ...between('NEEDS', idsOf('Method'), resources.map(idOf), 0.25),
    ...between('REPORTED_IN', idsOf('Finding'), works.map(idOf), 0.45),
    ...between('STUDIED', idsOf('Finding'), systems.map(idOf), 0.3),
    ...between('USED', idsOf('Finding'), idsOf('Method'), 0.3),
  ];
  const known = new Map([...graph.edges, ...edges].map((one) => [keyOf(one), one]));
  return { records: withoutDoubles([...graph.records, ...added]), edges: [...known.values()] };
}

function keyOf({ fields, source, target, type }: States['edges'][number]): string {
  return [type, source, target, fields['requirement'] ?? '', fields['from'] ?? ''].join(' ');
}

function withoutDoubles(records: States['records']): States['records'] {
  return [...new Map(records.map((one) => [idOf(one), one])).values()];
}
