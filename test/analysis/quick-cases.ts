/** Random knowledge graphs, projected without a store, beside what is expected of them. */
import { GraphImage } from '../../src/projection/graph-image.ts';
import { maskImage } from '../../src/projection/mask.ts';
import { buildProjection, type Projection } from '../../src/projection/projection.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import { type State, TEST_DATE } from '../support/test-api.ts';
import { expectedPrerequisites, type Prerequisites } from './expected-prerequisites.ts';
import { VisibleKnowledge, visiblePart } from './visible-knowledge.ts';

export interface QuickCase {
  readonly seed: number;
  readonly known: VisibleKnowledge;
  readonly needs: Prerequisites;
  /** What an anonymous viewer sees, at the test's day. */
  readonly projection: Projection;
}

/** The case of a seed. */
export function quickCase(seed: number): QuickCase {
  const graph = makeRandomKnowledgeGraph(seed);
  const known = new VisibleKnowledge(visiblePart(graph));
  const projection = projectQuickly([...graph.records, ...graph.edges]);
  return { seed, known, needs: expectedPrerequisites(known), projection };
}

/** What an anonymous viewer sees of the states, at the test's day. Nothing is validated. */
export function projectQuickly(states: readonly State[]): Projection {
  const image = new GraphImage();
  for (const state of states) image.put(state, 1);
  return buildProjection(maskImage(image, 'public'), TEST_DATE);
}
