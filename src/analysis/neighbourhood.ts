/** A question with what is around it, both ways, with no more of it shown than can be read. */
import { at, type Csr, reverseCsr } from '../algorithms/csr.ts';
import { type Reach, reachFrom } from '../algorithms/reachable.ts';
import { targetsOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';
import { questionGraph } from '../research/question-graph.ts';
import { counted, nameOf, type Reason, type Truncation, truncationOf } from './answer.ts';
import { necessitySweeps } from './bottlenecks/question-measures.ts';
import type { DependencyDirection } from './dependencies.ts';
import {
  compareDependencies,
  type DependencyKind,
  dependencyAt,
  dependencyGraph,
  dependencyList,
  numbersOfKinds,
} from './dependency-list.ts';
import { chooseShown, type Side } from './neighbourhood-choice.ts';
import type { FoldedQuestions, NeighbourhoodLayer, NeighbourhoodMap } from './neighbourhood-map.ts';
import { mermaidOf } from './neighbourhood-mermaid.ts';
import { outlineOf } from './neighbourhood-outline.ts';
import { type ReadinessName, readinessOf } from './readiness-outline.ts';

/** How far to look, how much to show, and what to follow. */
export interface NeighbourhoodRequest {
  readonly depth: number;
  readonly most: number;
  readonly kinds: readonly DependencyKind[];
}

export interface NeighbourhoodAnswer extends NeighbourhoodMap {
  readonly value: number;
  readonly parts: {
    readonly prerequisites: number;
    readonly dependents: number;
    readonly shown: number;
    readonly beyond: number;
  };
  /** With `nameOf` in the place of labels, as the sentence and the Mermaid source. */
  readonly text: string;
  readonly mermaid: string;
  readonly sentence: string;
  readonly because: readonly Reason[];
  readonly truncated: Truncation | null;
}

/** What is around a question node. O(n log n + m), and O(most (n + m)) where much is folded. */
export function findNeighbourhood(
  projection: Projection,
  node: number,
  request: NeighbourhoodRequest,
): NeighbourhoodAnswer {
  const { first } = questionGraph(projection);
  const start = node - first;
  const down = dependencyGraph(projection, request.kinds);
  const up = reverseCsr(down);
  const beneath = reachFrom(down, Uint32Array.of(start), request.depth);
  const over = reachFrom(up, Uint32Array.of(start), request.depth);
  const near = Uint32Array.from(new Set([...beneath.order, ...over.order]));
  const compare = compareTelling(projection, near);
  const sides = [
    sideOf('PREREQUISITES', up, beneath, compare),
    sideOf('DEPENDENTS', down, over, compare),
  ] as const;
  const shown = chooseShown(sides, request.most, compare);
  const [below, above] = sides;
  const isOnBoth = (question: number) =>
    at0(below.distances, question) > 0 && at0(above.distances, question) > 0;
  const layers = sides.flatMap((side, place) =>
    side.layers.map((questions, index) =>
      layerOf(projection, {
        direction: side.direction,
        distance: index + 1,
        questions,
        isShown: (question) => shown[place]?.has(question) ?? false,
        isOnBoth,
      }),
    ),
  );
  const all = new Set(sides.flatMap((side) => side.layers.flatMap((layer) => [...layer])));
  const shownOnce = new Set(shown.flatMap((side) => [...side]));
  const farther = new Set([...reachedFrom(down, start), ...reachedFrom(up, start)]);
  const map = {
    question: projection.idOf(node),
    readiness: readinessOf(projection, node),
    layers,
    ...edgesAmong(projection, request.kinds, new Set([start, ...shownOnce])),
  };
  const parts = {
    prerequisites: countOf(below),
    dependents: countOf(above),
    shown: shownOnce.size,
    beyond: farther.size - all.size,
  };
  return {
    ...map,
    value: all.size,
    parts,
    text: outlineOf(map),
    mermaid: mermaidOf(map),
    ...tell(map, parts, request),
  };
}

/** Open questions first, then those that more open questions need, then the smaller number. */
function compareTelling(
  projection: Projection,
  compared: Uint32Array,
): (left: number, right: number) => number {
  const { settled } = questionGraph(projection);
  const necessity = necessitySweeps(projection);
  necessity.settle(compared);
  const needed = (question: number) => necessity.weight[question] ?? 0;
  return (left, right) =>
    (settled[left] ?? 0) - (settled[right] ?? 0) || needed(right) - needed(left) || left - right;
}

function sideOf(
  direction: DependencyDirection,
  back: Csr,
  { distances, order }: Reach,
  compare: (left: number, right: number) => number,
): Side {
  const layers: number[][] = [];
  for (const question of order.subarray(1)) {
    const distance = at0(distances, question);
    const layer = layers[distance - 1] ?? [];
    layers[distance - 1] = layer;
    layer.push(question);
  }
  return { direction, distances, back, layers: layers.map((layer) => layer.sort(compare)) };
}

function at0(distances: Int32Array, question: number): number {
  return distances[question] ?? -1;
}

/** Everything that can be reached, without the start. */
function reachedFrom(graph: Csr, start: number): Uint32Array {
  return reachFrom(graph, Uint32Array.of(start)).order.subarray(1);
}

function countOf({ layers }: Side): number {
  return layers.reduce((sum, layer) => sum + layer.length, 0);
}

interface LayerContent {
  readonly direction: DependencyDirection;
  readonly distance: number;
  readonly questions: readonly number[];
  readonly isShown: (question: number) => boolean;
  readonly isOnBoth: (question: number) => boolean;
}

function layerOf(projection: Projection, content: LayerContent): NeighbourhoodLayer {
  const { direction, distance, isOnBoth, isShown, questions } = content;
  const { first } = questionGraph(projection);
  const necessity = necessitySweeps(projection);
  const hidden = questions.filter((question) => !isShown(question));
  return {
    direction,
    distance,
    total: questions.length,
    questions: questions.filter(isShown).map((question) => ({
      question: projection.idOf(first + question),
      readiness: readinessOf(projection, first + question),
      necessaryForCount: necessity.weight[question] ?? 0,
      isOnBothSides: isOnBoth(question),
    })),
    folded: hidden.length === 0 ? null : fold(projection, hidden),
  };
}

function fold(projection: Projection, questions: readonly number[]): FoldedQuestions {
  const { first } = questionGraph(projection);
  const names = questions.map((question) => readinessOf(projection, first + question));
  const ofState = (state: ReadinessName) => names.filter((name) => name === state).length;
  const settled = ofState('SETTLED');
  return {
    count: names.length,
    open: names.length - settled,
    ready: ofState('READY'),
    blocked: ofState('BLOCKED'),
    deadlocked: ofState('DEADLOCKED'),
    settled,
  };
}

function edgesAmong(
  projection: Projection,
  kinds: readonly DependencyKind[],
  questions: ReadonlySet<number>,
): Pick<NeighbourhoodMap, 'edges' | 'groupSizes'> {
  const list = dependencyList(projection);
  const edges = Array.from(numbersOfKinds(list, kinds))
    .filter((number) => questions.has(at(list.from, number)) && questions.has(at(list.to, number)))
    .map((number) => dependencyAt(projection, list, number))
    .sort(compareDependencies);
  const groups = new Set(edges.flatMap(({ group }) => (group === null ? [] : [group])));
  const sizeOf = (group: string) =>
    targetsOf(projection, 'MEMBER', projection.indexOf(group) ?? 0).length;
  return { edges, groupSizes: new Map([...groups].map((group) => [group, sizeOf(group)])) };
}

function tell(
  { layers, question }: NeighbourhoodMap,
  parts: NeighbourhoodAnswer['parts'],
  { depth, kinds, most }: NeighbourhoodRequest,
): Pick<NeighbourhoodAnswer, 'sentence' | 'because' | 'truncated'> {
  const listed = layers.reduce((sum, layer) => sum + layer.questions.length, 0);
  const total = layers.reduce((sum, layer) => sum + layer.total, 0);
  const within = `within ${counted(depth, 'step')}`;
  const folded = total - listed;
  const needs =
    parts.prerequisites === 0 ? 'no question' : counted(parts.prerequisites, 'question');
  const count = `depends on ${needs} and is needed by ${parts.dependents === 0 ? 'none' : parts.dependents}`;
  return {
    sentence: `${nameOf(question)} ${count} ${within}.${folded > 0 ? ` ${folded} of them ${folded === 1 ? 'is' : 'are'} folded.` : ''}`,
    because: [
      {
        rule: 'FOLLOWED_BOTH_WAYS',
        sentence: `It ${count} ${within}, over ${kinds.join(', ')}; ${parts.beyond} lie farther away.`,
        records: [question],
      },
      ...(folded > 0
        ? [
            {
              rule: 'FOLDED',
              sentence: `At most ${counted(most, 'question')} ${most === 1 ? 'is' : 'are'} shown: in each layer open ones first, then those that more open questions need, each with a shortest way to it.`,
              records: [],
            },
          ]
        : []),
    ],
    truncated: truncationOf([{ list: 'layers.questions', shown: listed, total }]),
  };
}
