/** Random knowledge graphs, written through the door and projected, beside what is expected of them. */
import { openGraph } from '../../src/projection/open-graph.ts';
import type { Projection } from '../../src/projection/projection.ts';
import {
  makeRandomKnowledgeGraph,
  type RandomKnowledgeGraph,
} from '../support/random-knowledge-graph.ts';
import { openTestStore, type State, TEST_DATE } from '../support/test-api.ts';
import { expectedPrerequisites, type Prerequisites } from './expected-prerequisites.ts';
import { type States, VisibleKnowledge, visiblePart } from './visible-knowledge.ts';

export const KNOWLEDGE_GRAPHS = 400;

export interface KnowledgeCase {
  readonly seed: number;
  readonly graph: RandomKnowledgeGraph;
  readonly visible: States;
  readonly known: VisibleKnowledge;
  readonly needs: Prerequisites;
  /** What an anonymous viewer sees. */
  readonly projection: Projection;
}

/** The cases with seeds from 1. */
export async function loadKnowledgeCases(count = KNOWLEDGE_GRAPHS): Promise<KnowledgeCase[]> {
  const cases: KnowledgeCase[] = [];
  for (let seed = 1; seed <= count; seed++) {
    const graph = makeRandomKnowledgeGraph(seed);
    const visible = visiblePart(graph);
    const known = new VisibleKnowledge(visible);
    const projection = await projectStates([...graph.records, ...graph.edges]);
    cases.push({ seed, graph, visible, known, needs: expectedPrerequisites(known), projection });
  }
  return cases;
}

/** What an anonymous viewer sees of the states, at the test's day. */
export async function projectStates(states: readonly State[]): Promise<Projection> {
  const store = await openTestStore(states);
  const opened = await openGraph(store);
  const projection = opened.project('public').at(TEST_DATE);
  opened.close();
  await store.close();
  return projection;
}

/** Runs a check on every case; a failure names the seed. */
export function checkCases(
  cases: readonly KnowledgeCase[],
  check: (each: KnowledgeCase) => void,
): void {
  for (const each of cases) {
    try {
      check(each);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`seed ${each.seed}: ${message}`, { cause });
    }
  }
}

/** The node of a record that the viewer is known to see. */
export function nodeOf(projection: Projection, id: string): number {
  const node = projection.indexOf(id);
  if (node === undefined) throw new Error(`the projection lacks ${id}`);
  return node;
}
