/**
 * Random knowledge graphs with resources, holders and dated works around their methods and questions,
 * projected without a store, beside what is expected of them.
 */
import { GraphImage } from '../../src/projection/graph-image.ts';
import { maskImage } from '../../src/projection/mask.ts';
import { buildProjection, type Projection } from '../../src/projection/projection.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import { makeRandom } from '../support/random-questions.ts';
import { type State, TEST_DATE } from '../support/test-api.ts';
import { expectedPrerequisites } from './expected-prerequisites.ts';
import type { KnowledgeCase } from './knowledge-cases.ts';
import { edge, record } from './small-graphs.ts';
import { idOf, type States, VisibleKnowledge, visiblePart } from './visible-knowledge.ts';

/** The cases with seeds from 1. */
export function makeSupportCases(count: number): readonly KnowledgeCase[] {
  return Array.from({ length: count }, (_, index) => {
    const seed = index + 1;
    const { edges, records } = makeRandomKnowledgeGraph(seed);
    const graph = withSupport(seed, { edges, records });
    const visible = visiblePart(graph);
    const known = new VisibleKnowledge(visible);
    return {
      seed,
      graph: { seed, ...graph },
      visible,
      known,
      needs: expectedPrerequisites(known),
      projection: project([...graph.records, ...graph.edges]),
    };
  });
}

/** What an anonymous viewer sees of the states, without a store. */
export function project(states: readonly State[], date = TEST_DATE): Projection {
  const image = new GraphImage();
  for (const state of states) image.put(state, 1);
  return buildProjection(maskImage(image, 'public'), date);
}

/** Resources, two more methods, people who hold things, and works of known and unknown years. */
function withSupport(seed: number, { edges, records }: States): States {
  const random = makeRandom(seed * 104_729 + 1);
  const chance = (share: number) => random() < share;
  const pick = (below: number) => Math.floor(random() * below);
  const idsOf = (kind: string) => records.filter((each) => each.kind === kind).map(idOf);
  const lifecycle = () => (chance(0.1) ? { lifecycle: 'RETRACTED' } : {});
  const visibility = () => (chance(0.05) ? { visibility: 'LAB' } : {});
  const make = (
    kind: 'Capability' | 'Resource' | 'Work' | 'Method' | 'Person' | 'Lab',
    prefix: string,
    most: number,
  ) =>
    Array.from({ length: 1 + pick(most) }, (_, index) =>
      record(kind, `${prefix}${index}`, {
        ...(kind === 'Person' ? { name: prefix } : {}),
        ...(kind === 'Work' && chance(0.8) ? { year: 2000 + pick(30) } : {}),
        ...lifecycle(),
        ...visibility(),
      }),
    );
  const resources = make('Resource', 'lent', 4);
  const works = make('Work', 'book', 4);
  const methods = make('Method', 'n', 5);
  const skills = make('Capability', 'skill', 2);
  const people = make('Person', 'holder', 3);
  const labs = make('Lab', 'site', 3);
  const some = (
    type: 'NEEDS' | 'OFFERS' | 'HAS' | 'HAS_SOURCE' | 'ADDRESSES',
    from: readonly string[],
    to: readonly string[],
    share: number,
  ) =>
    from.flatMap((source) =>
      to
        .filter(() => chance(share))
        .map((target) =>
          edge(type, source, target, {
            ...(type === 'NEEDS' ? { requirement: 'a use' } : {}),
            ...(['HAS', 'OFFERS'].includes(type) && chance(0.2) ? { to: '2026-06-14' } : {}),
            ...visibility(),
          }),
        ),
    );
  const ids = (list: States['records']) => list.map(idOf);
  const allMethods = [...idsOf('Method'), ...ids(methods)];
  const allLabs = [...idsOf('Lab'), ...ids(labs)];
  const capabilities = [...idsOf('Capability'), ...ids(skills)];
  return {
    records: [...records, ...resources, ...skills, ...works, ...methods, ...people, ...labs],
    edges: [
      ...edges,
      ...some('ADDRESSES', ids(methods), idsOf('Question'), 0.3),
      ...some('NEEDS', allMethods, ids(resources), 0.35),
      ...some('NEEDS', ids(methods), capabilities, 0.45),
      ...some('OFFERS', allLabs, ids(resources), 0.25),
      ...some('HAS', [...ids(people), ...ids(labs)], capabilities, 0.2),
      ...some('HAS_SOURCE', idsOf('Question'), ids(works), 0.5),
    ],
  };
}
