/** What a question depends on, or what depends on it: in layers, with cycles. */
import { at, buildCsr, type Csr, reverseCsr, rowOf } from '../algorithms/csr.ts';
import { buildLayers } from '../algorithms/layers.ts';
import { reachFrom } from '../algorithms/reachable.ts';
import { inducedCsr, shortestCycleWithin } from '../algorithms/shortest-cycle.ts';
import { buildStrongComponents, markCyclic } from '../algorithms/strong-components.ts';
import type { Projection } from '../projection/projection.ts';
import { questionGraph } from '../research/question-graph.ts';
import { counted, cutReasons, type Reason, type Truncation, truncationOf } from './answer.ts';
import {
  compareDependencies,
  type Dependency,
  type DependencyKind,
  type DependencyList,
  dependencyAt,
  dependencyList,
  numbersOfKinds,
} from './dependency-list.ts';
import { dependencyReasons, dependencySentence } from './dependency-sentences.ts';
import { type DependencyStructure, structureOf } from './dependency-structure.ts';
import { type ReadinessName, readinessOf } from './readiness-outline.ts';

export type DependencyDirection = 'PREREQUISITES' | 'DEPENDENTS';

/** What to follow, and how far. */
export interface DependencyRequest {
  readonly direction: DependencyDirection;
  readonly kinds: readonly DependencyKind[];
  /** Largest distance. */
  readonly depth: number;
  /** Most questions in the answer. */
  readonly limit: number;
}

export interface DependencyItem {
  readonly question: string;
  readonly distance: number;
  readonly readiness: ReadinessName;
}

export interface DependencyAnswer extends DependencyStructure {
  readonly value: number;
  readonly question: string;
  readonly direction: DependencyDirection;
  readonly parts: { readonly direct: number; readonly open: number; readonly settled: number };
  readonly layers: readonly {
    readonly layer: number;
    readonly questions: readonly DependencyItem[];
  }[];
  readonly edges: readonly Dependency[];
  readonly cycles: readonly { readonly questions: readonly string[]; readonly tiedCount: number }[];
  /** Questions that can be reached without bounds. */
  readonly total: number;
  readonly sentence: string;
  readonly because: readonly Reason[];
  readonly truncated: Truncation | null;
  /** The same without the lists that a table does not have. */
  readonly boundsTruncation: Truncation | null;
}

/** Follows dependencies from a question node. O(n + m), and O(k (k + m)) for cycles of k questions. */
export function findDependencies(
  projection: Projection,
  node: number,
  request: DependencyRequest,
): DependencyAnswer {
  const { first, count } = questionGraph(projection);
  const list = dependencyList(projection);
  const numbers = numbersOfKinds(list, request.kinds);
  const from = numbers.map((number) => at(list.from, number));
  const to = numbers.map((number) => at(list.to, number));
  const [near, far] = request.direction === 'PREREQUISITES' ? [from, to] : [to, from];
  const rows = buildCsr(count, near, numbers, list.from.length);
  const along = buildCsr(count, near, far);
  const start = node - first;
  const reach = reachFrom(along, Uint32Array.of(start), request.depth);
  const kept = reach.order.slice(0, request.limit + 1);
  const graph = inducedCsr(along, kept);
  const edges = listEdges(projection, list, rows, kept);
  const items = Array.from(kept.subarray(1), (question) => ({
    question: projection.idOf(first + question),
    distance: reach.distances[question] ?? 0,
    readiness: readinessOf(projection, first + question),
  }));
  const settled = items.filter(({ readiness }) => readiness === 'SETTLED').length;
  const structure = structureOf(projection, { list, numbers, kept });
  const total = reachFrom(along, Uint32Array.of(start)).order.length - 1;
  const boundsTruncation = boundsOf(request, {
    reached: reach.order.length - 1,
    shown: items.length,
    total,
  });
  const answer = {
    ...structure,
    total,
    boundsTruncation,
    value: items.length,
    question: projection.idOf(node),
    direction: request.direction,
    parts: {
      direct: items.filter(({ distance }) => distance === 1).length,
      open: items.length - settled,
      settled,
    },
    layers: intoLayers(items, graph),
    edges,
    cycles: findCycles(projection, graph, kept, request.direction),
    truncated: bothTruncations(
      boundsTruncation,
      truncationOf([
        {
          list: 'redundant',
          shown: structure.redundant.length,
          total: structure.redundantCount,
        },
      ]),
    ),
  };
  return {
    ...answer,
    sentence: dependencySentence(answer),
    because: cutReasons(dependencyReasons(answer, request)).because,
  };
}

function listEdges(
  projection: Projection,
  list: DependencyList,
  rows: Csr,
  kept: Uint32Array,
): readonly Dependency[] {
  const isKept = new Set(kept);
  const edges = Array.from(kept).flatMap((question) =>
    Array.from(rowOf(rows, question))
      .filter((number) => isKept.has(at(list.from, number)) && isKept.has(at(list.to, number)))
      .map((number) => dependencyAt(projection, list, number)),
  );
  return edges.sort(compareDependencies);
}

/** Longest ways from the start, which is node 0 of the induced graph. */
function intoLayers(items: readonly DependencyItem[], graph: Csr): DependencyAnswer['layers'] {
  const layers = buildLayers(reverseCsr(graph));
  const byLayer = new Map<number, DependencyItem[]>();
  items.forEach((item, index) => {
    const layer = layers[index + 1] ?? 0;
    const known = byLayer.get(layer);
    if (known) known.push(item);
    else byLayer.set(layer, [item]);
  });
  return [...byLayer]
    .sort(([left], [right]) => left - right)
    .map(([layer, questions]) => ({
      layer,
      questions: questions.sort((left, right) => (left.question < right.question ? -1 : 1)),
    }));
}

function findCycles(
  projection: Projection,
  graph: Csr,
  kept: Uint32Array,
  direction: DependencyDirection,
): DependencyAnswer['cycles'] {
  const { first } = questionGraph(projection);
  const components = buildStrongComponents(graph);
  const cyclic = markCyclic(graph, components);
  const seen = new Set<number>();
  const cycles: { questions: readonly string[]; tiedCount: number }[] = [];
  components.componentOf.forEach((component, node) => {
    if (cyclic[node] !== 1 || seen.has(component)) return;
    seen.add(component);
    const tied = rowOf(components.members, component).toSorted();
    const cycle = Array.from(shortestCycleWithin(graph, tied) ?? []);
    const along = direction === 'PREREQUISITES' ? cycle : cycle.reverse();
    cycles.push({
      questions: along.map((index) => projection.idOf(first + (kept[index] ?? 0))),
      tiedCount: tied.length,
    });
  });
  return cycles;
}

/** What depth and limit left out. */
function boundsOf(
  { depth, limit }: DependencyRequest,
  { reached, shown, total }: Readonly<Record<'reached' | 'shown' | 'total', number>>,
): Truncation | null {
  if (shown === total) return null;
  const reasons = [
    ...(shown < reached
      ? [`The limit is ${counted(limit, 'question')}; the nearest are kept.`]
      : []),
    ...(reached < total ? [`The depth is at most ${depth}.`] : []),
  ];
  return { reason: reasons.join(' '), shown, total };
}

function bothTruncations(one: Truncation | null, other: Truncation | null): Truncation | null {
  if (!one || !other) return one ?? other;
  return {
    reason: `${one.reason} ${other.reason}`,
    shown: one.shown + other.shown,
    total: one.total + other.total,
  };
}
