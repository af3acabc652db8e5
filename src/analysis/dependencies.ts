/** What a question depends on, or what depends on it: in layers, with cycles. */
import { at, buildCsr, type Csr, reverseCsr, rowOf } from '../algorithms/csr.ts';
import { buildLayers } from '../algorithms/layers.ts';
import { reachFrom } from '../algorithms/reachable.ts';
import { inducedCsr, shortestCycleWithin } from '../algorithms/shortest-cycle.ts';
import { buildStrongComponents, markCyclic } from '../algorithms/strong-components.ts';
import type { EdgeType } from '../model/generated/model.ts';
import { deriveOnce } from '../projection/derive-once.ts';
import { targetsOf } from '../projection/neighbours.ts';
import type { Projection } from '../projection/projection.ts';
import { questionGraph } from '../research/question-graph.ts';
import { counted, cutReasons, named, type Reason, type Truncation } from './answer.ts';
import { type ReadinessName, readinessOf } from './readiness-outline.ts';

export type DependencyKind = 'REQUIRES' | 'ANY_OF' | 'INFORMED_BY' | 'REFINES' | 'PART_OF';
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

/** One dependency; ids are global ids, `edgeId` that of the edge or membership. */
export interface Dependency {
  readonly from: string;
  readonly to: string;
  readonly kind: DependencyKind;
  readonly group: string | null;
  readonly edgeId: string;
}

export interface DependencyItem {
  readonly question: string;
  readonly distance: number;
  readonly readiness: ReadinessName;
}

export interface DependencyAnswer {
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
  readonly because: readonly Reason[];
  readonly truncated: Truncation | null;
}

/** Every dependency of a projection, of all kinds; parallel lists. */
interface DependencyList {
  /** Question numbers. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Place of the kind in `KINDS`. */
  readonly kind: Uint8Array;
  /** Number of the edge or membership in the table of its type. */
  readonly edge: Uint32Array;
  /** Node of the group; 0 for kinds other than ANY_OF. */
  readonly group: Uint32Array;
}

/** The edge type whose edges stand for each kind: for ANY_OF the memberships. */
const EDGE_TYPES: Readonly<Record<DependencyKind, EdgeType>> = {
  REQUIRES: 'REQUIRES',
  INFORMED_BY: 'INFORMED_BY',
  REFINES: 'REFINES',
  PART_OF: 'PART_OF',
  ANY_OF: 'MEMBER',
};

const KINDS = Object.keys(EDGE_TYPES) as readonly DependencyKind[];

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
  const answer = {
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
    truncated: truncationOf(along, start, request, reach.order.length - 1, items.length),
  };
  return { ...answer, because: cutReasons(reasonsOf(answer, request)).because };
}

/** Made once per projection. O(n + m). */
const dependencyList = deriveOnce((projection): DependencyList => {
  const { first } = questionGraph(projection);
  const found = KINDS.flatMap((kind, place) =>
    endsOf(projection, kind).map((ends) => ({ ...ends, place })),
  );
  return {
    from: Uint32Array.from(found, ({ from }) => from - first),
    to: Uint32Array.from(found, ({ to }) => to - first),
    kind: Uint8Array.from(found, ({ place }) => place),
    edge: Uint32Array.from(found, ({ edge }) => edge),
    group: Uint32Array.from(found, ({ group }) => group),
  };
});

/** The ends of the dependencies of a kind, as nodes. */
function endsOf(
  projection: Projection,
  kind: DependencyKind,
): { readonly from: number; readonly to: number; readonly edge: number; readonly group: number }[] {
  if (kind === 'ANY_OF') {
    const { sources, targets } = projection.edgesOf('HAS_GROUP');
    return Array.from(sources).flatMap((from, index) => {
      const group = at(targets, index);
      const members = targetsOf(projection, 'MEMBER', group);
      return members.map(({ edge, node }) => ({ from, to: node, edge, group }));
    });
  }
  const { sources, targets } = projection.edgesOf(EDGE_TYPES[kind]);
  return Array.from(sources, (from, edge) => ({ from, to: at(targets, edge), edge, group: 0 }));
}

function numbersOfKinds({ kind }: DependencyList, kinds: readonly DependencyKind[]): Uint32Array {
  const isWanted = KINDS.map((each) => kinds.includes(each));
  return Uint32Array.from(kind.keys()).filter((number) => isWanted[kind[number] ?? 0]);
}

function dependencyAt(projection: Projection, list: DependencyList, number: number): Dependency {
  const { first } = questionGraph(projection);
  const kind = KINDS[list.kind[number] ?? KINDS.length];
  if (!kind) throw new RangeError(`dependency ${number} has no kind`);
  return {
    from: projection.idOf(first + at(list.from, number)),
    to: projection.idOf(first + at(list.to, number)),
    kind,
    group: kind === 'ANY_OF' ? projection.idOf(at(list.group, number)) : null,
    edgeId: projection.edgesOf(EDGE_TYPES[kind]).id(at(list.edge, number)),
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
  const key = (edge: Dependency) => [edge.from, edge.to, edge.kind, edge.edgeId].join(' ');
  return edges.sort((left, right) => (key(left) < key(right) ? -1 : 1));
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

function truncationOf(
  along: Csr,
  start: number,
  { depth, limit }: DependencyRequest,
  reached: number,
  shown: number,
): Truncation | null {
  const total = reachFrom(along, Uint32Array.of(start)).order.length - 1;
  if (shown === total) return null;
  const reasons = [
    ...(shown < reached
      ? [`The limit is ${counted(limit, 'question')}; the nearest are kept.`]
      : []),
    ...(reached < total ? [`The depth is at most ${depth}.`] : []),
  ];
  return { reason: reasons.join(' '), shown, total };
}

function reasonsOf(
  answer: Omit<DependencyAnswer, 'because'>,
  { kinds }: DependencyRequest,
): readonly Reason[] {
  const verb = answer.direction === 'PREREQUISITES' ? 'depends on' : 'is needed by';
  const reasons: Reason[] = [
    {
      rule: `FOLLOWED_${answer.direction}`,
      sentence: `It ${verb} ${counted(answer.value, 'question')}, ${answer.parts.open} of them open, over ${kinds.join(', ')}.`,
      records: [answer.question],
    },
  ];
  for (const { questions } of answer.cycles) {
    reasons.push({
      rule: 'CYCLE',
      sentence: `These depend on one another in a circle: ${named(questions)}.`,
      records: questions,
    });
  }
  return reasons;
}
