/** Graph algorithms in use for which igraph has no counterpart: and-or graphs, and the transitive reduction. */
import { buildDeadlocks } from '../../src/algorithms/deadlocks.ts';
import { buildNecessityOrder } from '../../src/algorithms/necessity-order.ts';
import {
  buildPrerequisiteGraph,
  openPrerequisites,
  type PrerequisiteGraph,
} from '../../src/algorithms/prerequisite-graph.ts';
import { classifyReadiness } from '../../src/algorithms/readiness.ts';
import { markSettleable } from '../../src/algorithms/settleable.ts';
import { redundantEdges } from '../../src/algorithms/transitive-reduction.ts';
import { makeQuestionGraph, USUAL_MIX } from '../graphs/question-arrays.ts';
import type { Samples } from './sample.ts';

/** An algorithm that is only timed. */
export interface Alone {
  readonly what: string;
  readonly run: () => unknown;
}

/** Questions with groups, cycles and, unless told otherwise, settled ones. */
export function questionsWithGroups(
  questions: number,
  settled = USUAL_MIX.settled,
): PrerequisiteGraph {
  const mix = { ...USUAL_MIX, settled };
  const request = { shape: 'layered', questions, edgesEach: 4, seed: 1 } as const;
  return buildPrerequisiteGraph(makeQuestionGraph({ ...request, ...mix }));
}

/** All of them. */
export function aloneAlgorithms({ acyclic, questions }: Samples): readonly Alone[] {
  const graph = questionsWithGroups(questions);
  const open = openPrerequisites(graph);
  return [
    { what: 'what still stands in the way', run: () => openPrerequisites(graph) },
    { what: 'readiness', run: () => classifyReadiness(open) },
    { what: 'what can be settled', run: () => markSettleable(open) },
    { what: 'deadlocks', run: () => buildDeadlocks(open) },
    { what: 'order for necessary sets', run: () => buildNecessityOrder(open) },
    { what: 'transitive reduction', run: () => redundantEdges(acyclic.csr, acyclic.components) },
  ];
}
