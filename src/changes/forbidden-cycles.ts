/** Edges of the types that the SDL calls acyclic must not run in a circle. */
import { at, buildCsr, type Csr } from '../algorithms/csr.ts';
import { shortestCycleThrough } from '../algorithms/shortest-cycle.ts';
import {
  buildStrongComponents,
  markCyclic,
  type StrongComponents,
} from '../algorithms/strong-components.ts';
import type { EdgeType } from '../model/generated/model.ts';
import { edgeId } from '../model/identity.ts';
import { edgeOfType, isEdgeType } from '../model/lookup.ts';
import type { EdgeState, StoredEdge } from '../model/states.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { IdNumbers } from './id-numbers.ts';

/** An edge that would be part of a circle. */
export interface CircularEdge {
  readonly id: string;
  /** One sentence that names a shortest circle through it, or through one that it hangs together with. */
  readonly message: string;
}

/** What is to be put and removed; `puts` may be asked for again from the beginning. */
export interface EdgeChanges {
  readonly puts: () => Iterable<EdgeState>;
  readonly isRemoved?: (id: string) => boolean;
}

/** The store as far as it is read. */
export type EdgeSource = Pick<GraphStore, 'scanEdges'>;

const PAGE_SIZE = 5_000;

/** Each costs a search of its own; edges of further circles are told without one. */
const MAXIMUM_NAMED_CIRCLES = 100;

/** Whether edges of the type must not run in a circle; false for what is no type. */
export function isAcyclicType(type: string): type is EdgeType {
  return isEdgeType(type) && edgeOfType(type).acyclic;
}

/**
 * The edges among those put that would be part of a circle of their type, together with each other and
 * with what the store has. Reads the store's edges of these types only; about 60 bytes for each of
 * them and each of their ends.
 */
export async function findCircularEdges(
  store: EdgeSource,
  changes: EdgeChanges,
): Promise<readonly CircularEdge[]> {
  const types = new Set<EdgeType>();
  for (const { type } of changes.puts()) if (isAcyclicType(type)) types.add(type);
  const found: CircularEdge[] = [];
  for (const type of types) found.push(...(await circularEdgesOf(store, type, changes)));
  return found;
}

async function circularEdgesOf(
  store: EdgeSource,
  type: EdgeType,
  changes: EdgeChanges,
): Promise<readonly CircularEdge[]> {
  const graph = new NumberedEdges();
  for await (const edge of edgesOf(store, type, changes)) graph.add(edge);
  const csr = graph.build();
  const components = buildStrongComponents(csr);
  const cyclic = markCyclic(csr, components);
  const isCircular = ({ source, target }: EdgeState) => {
    const [from, to] = [graph.numberOf(source), graph.numberOf(target)];
    return cyclic[from] === 1 && components.componentOf[from] === components.componentOf[to];
  };
  const circular = [...changes.puts()].filter((edge) => edge.type === type && isCircular(edge));
  if (circular.length === 0) return [];
  const circles = circlesThrough(circular, graph, csr, components);
  const names = await namesOf(circles, graph, edgesOf(store, type, changes));
  return circular.map((edge) => {
    const circle = circles.get(at(components.componentOf, graph.numberOf(edge.source)));
    return { id: edgeId(edge), message: sentenceFor(type, circle, names) };
  });
}

/** What the type's edges would be: those of the store that stay, and those that are put. */
async function* edgesOf(
  store: EdgeSource,
  type: EdgeType,
  { puts, isRemoved = () => false }: EdgeChanges,
): AsyncGenerator<EdgeState, void, undefined> {
  for await (const page of pagesOf(store, type)) {
    for (const edge of page) if (!isRemoved(edge.id)) yield edge;
  }
  for (const edge of puts()) if (edge.type === type) yield edge;
}

/** The store's edges of the type. Their ids begin with it and a dot, and are scanned in order. */
async function* pagesOf(
  store: EdgeSource,
  type: EdgeType,
): AsyncGenerator<readonly StoredEdge[], void, undefined> {
  for (let after: string | undefined = `${type}.`; after?.startsWith(`${type}.`); ) {
    const page = await store.scanEdges({ after, limit: PAGE_SIZE });
    yield page.filter((edge) => edge.type === type);
    after = page.at(-1)?.id;
  }
}

/** A shortest circle, as numbers, for each component that holds one of the edges. */
function circlesThrough(
  edges: readonly EdgeState[],
  graph: NumberedEdges,
  csr: Csr,
  { componentOf }: StrongComponents,
): ReadonlyMap<number, Uint32Array> {
  const circles = new Map<number, Uint32Array>();
  for (const { source } of edges) {
    const node = graph.numberOf(source);
    const component = at(componentOf, node);
    if (circles.has(component)) continue;
    if (circles.size === MAXIMUM_NAMED_CIRCLES) break;
    circles.set(component, shortestCycleThrough(csr, node) ?? Uint32Array.of(node));
  }
  return circles;
}

/** Ids of the circles' numbers. Numbers cannot be turned back, so the edges are read once more. */
async function namesOf(
  circles: ReadonlyMap<number, Uint32Array>,
  graph: NumberedEdges,
  edges: AsyncIterable<EdgeState>,
): Promise<ReadonlyMap<number, string>> {
  const wanted = new Set([...circles.values()].flatMap((circle) => [...circle]));
  const names = new Map<number, string>();
  for await (const { source, target } of edges) {
    for (const id of [source, target]) {
      const number = graph.numberOf(id);
      if (wanted.has(number)) names.set(number, id);
    }
    if (names.size === wanted.size) break;
  }
  return names;
}

function sentenceFor(
  type: EdgeType,
  circle: Uint32Array | undefined,
  names: ReadonlyMap<number, string>,
): string {
  if (!circle) return `${type} must not run in a circle, but this edge would be part of one.`;
  const ids = [...circle, at(circle, 0)].map((number) => names.get(number));
  return `${type} must not run in a circle, but here it would: ${ids.join(' → ')}.`;
}

/** A graph of ids, collected edge by edge. */
class NumberedEdges {
  readonly #numbers = new IdNumbers();
  #sources = new Uint32Array(1024);
  #targets = new Uint32Array(1024);
  #count = 0;

  add({ source, target }: EdgeState): void {
    if (this.#count === this.#sources.length) {
      this.#sources = doubled(this.#sources);
      this.#targets = doubled(this.#targets);
    }
    this.#sources[this.#count] = this.#numbers.add(source);
    this.#targets[this.#count] = this.#numbers.add(target);
    this.#count += 1;
  }

  numberOf(id: string): number {
    return this.#numbers.add(id);
  }

  build(): Csr {
    const end = this.#count;
    return buildCsr(
      this.#numbers.size,
      this.#sources.subarray(0, end),
      this.#targets.subarray(0, end),
    );
  }
}

function doubled(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}
