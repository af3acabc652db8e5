/**
 * The graph at one revision as one viewer may see it, in typed arrays. Nodes are numbered in the code
 * unit order of their ids, so a kind's nodes stand together in the order of their slugs.
 */
import type { RecordMoment } from '../model/conditions.ts';
import type { EdgeType, KindName } from '../model/generated/model.ts';
import { kindNamed } from '../model/lookup.ts';
import type { EdgeState, Fields, FieldValue } from '../model/states.ts';
import { buildEdgeTable, type EdgeTable } from './edge-table.ts';
import type { GraphImage, ImageEdge, ImageRecord } from './graph-image.ts';

/** A run of node numbers, `end` exclusive. */
export interface NodeRange {
  readonly start: number;
  readonly end: number;
}

/** What a hypothesis makes different; nodes by number, edges by id. */
export interface Supposition {
  /** Scalars that take the place of those of the same name. */
  readonly scalars: ReadonlyMap<number, Fields>;
  /** What counts as gone. It keeps its number and, unless they are dropped, its edges. */
  readonly takenAway: ReadonlySet<number>;
  readonly dropped: ReadonlySet<string>;
  /** New edges between nodes that are there. */
  readonly added: ReadonlyMap<string, EdgeState>;
}

/** What projections of one graph share, whatever their date. */
interface Shared {
  readonly revision: number;
  readonly records: readonly ImageRecord[];
  readonly indexes: ReadonlyMap<string, number>;
  readonly edgesByType: ReadonlyMap<EdgeType, readonly ImageEdge[]>;
  readonly tables: Map<EdgeType, EdgeTable>;
  readonly ranges: Map<KindName, NodeRange>;
  /** Set for a graph that nobody recorded. */
  readonly supposed?: Pick<Supposition, 'takenAway' | 'added'> & { readonly base: Projection };
}

/** Immutable. Building is O((n + m) log(n + m)); edge tables are made when first asked for. */
export class Projection {
  /** The day for what holds from one day to another, such as memberships; `YYYY-MM-DD`. */
  readonly date: string;
  readonly #shared: Shared;

  private constructor(shared: Shared, date: string) {
    this.#shared = shared;
    this.date = date;
  }

  /** Of records and edges in the order of their ids; every end of an edge is among the records. */
  static of(
    revision: number,
    records: readonly ImageRecord[],
    edges: readonly ImageEdge[],
    date: string,
  ): Projection {
    const shared = {
      revision,
      records,
      indexes: new Map(records.map((record, index) => [record.id, index])),
      edgesByType: groupByType(edges),
      tables: new Map(),
      ranges: new Map(),
    };
    return new Projection(shared, date);
  }

  /** The same graph at another day; shares everything that does not depend on the day. O(1). */
  at(date: string): Projection {
    return date === this.date ? this : new Projection(this.#shared, date);
  }

  /**
   * The graph as it would be, at the same revision and day. Nodes keep their numbers; what does not
   * differ is shared. O(n), and O(m) for each type of edge that differs.
   */
  supposing({ added, dropped, scalars, takenAway }: Supposition): Projection {
    const { edgesByType, records, supposed, tables } = this.#shared;
    const different = new Set(
      [...dropped, ...added.keys()].map((id) => id.slice(0, id.indexOf('.')) as EdgeType),
    );
    const edges = new Map(edgesByType);
    for (const type of different) {
      const kept = (edgesByType.get(type) ?? []).filter(({ id }) => !dropped.has(id));
      const more = [...added].filter(([, edge]) => edge.type === type);
      const all = [...kept, ...more.map(([id, edge]) => this.#imageOf(id, edge))].sort(byId);
      if (all.length > 0) edges.set(type, all);
      else edges.delete(type);
    }
    const shared = {
      ...this.#shared,
      records: records.map((record, node) => withScalars(record, scalars.get(node))),
      edgesByType: edges,
      tables: new Map([...tables].filter(([type]) => !different.has(type))),
      supposed: {
        takenAway: new Set([...(supposed?.takenAway ?? []), ...takenAway]),
        added: new Map([...(supposed?.added ?? []), ...added]),
        base: this.recorded,
      },
    };
    return new Projection(shared, this.date);
  }

  /** Whether this is what would be, and not what is recorded. */
  get isSupposed(): boolean {
    return this.#shared.supposed !== undefined;
  }

  /** What is recorded: the graph that a hypothesis rests on, and any other one itself; at the same day. */
  get recorded(): Projection {
    return this.#shared.supposed?.base.at(this.date) ?? this;
  }

  /** Whether a hypothesis counts the record as gone. */
  isTakenAway(node: number): boolean {
    return this.#shared.supposed?.takenAway.has(node) ?? false;
  }

  /** What a hypothesis says of an edge that nobody recorded; undefined for every other one. */
  supposedEdge(id: string): EdgeState | undefined {
    return this.#shared.supposed?.added.get(id);
  }

  /** One object for all projections of one graph, whatever their day: what caches go by. */
  get graph(): object {
    return this.#shared;
  }

  get revision(): number {
    return this.#shared.revision;
  }

  get nodeCount(): number {
    return this.#shared.records.length;
  }

  /** Number of the node with that global id, or undefined. */
  indexOf(id: string): number | undefined {
    return this.#shared.indexes.get(id);
  }

  /** Global id of a node. */
  idOf(node: number): string {
    return this.#record(node).id;
  }

  /** Kind of a node. */
  kindOf(node: number): KindName {
    return this.#record(node).kind;
  }

  /** Revision in which the record was last changed. */
  revisionOf(node: number): number {
    return this.#record(node).revision;
  }

  /** A code or a field that is not a text; undefined where absent. */
  value(node: number, field: string): FieldValue | undefined {
    return this.#record(node).scalars[field];
  }

  /** When the record was first written here or last changed, in milliseconds since 1970. */
  momentOf(node: number, moment: RecordMoment): number {
    return this.#record(node)[moment];
  }

  /** Whether the record states the field at that place among the fields of its kind. */
  isFilled(node: number, place: number): boolean {
    return Math.floor(this.#record(node).filled / 2 ** place) % 2 === 1;
  }

  /** The nodes of a kind, which stand together. */
  nodesOf(kind: KindName): NodeRange {
    const known = this.#shared.ranges.get(kind);
    if (known) return known;
    const prefix = kindNamed(kind).slug;
    const start = this.#firstAtOrAfter(`${prefix}/`);
    const range = { start, end: Math.max(start, this.#firstAtOrAfter(`${prefix}0`)) };
    this.#shared.ranges.set(kind, range);
    return range;
  }

  /** Numbers of edges by type; types without edges are left out. */
  edgeCounts(): ReadonlyMap<EdgeType, number> {
    return new Map([...this.#shared.edgesByType].map(([type, edges]) => [type, edges.length]));
  }

  /** The edges of a type. O(n + m) when first asked for. */
  edgesOf(type: EdgeType): EdgeTable {
    const known = this.#shared.tables.get(type);
    if (known) return known;
    const table = buildEdgeTable(this.#shared.indexes, this.#shared.edgesByType.get(type) ?? []);
    this.#shared.tables.set(type, table);
    return table;
  }

  /** Number of all edges. */
  get edgeCount(): number {
    let count = 0;
    for (const edges of this.#shared.edgesByType.values()) count += edges.length;
    return count;
  }

  #imageOf(id: string, { fields, ...edge }: EdgeState): ImageEdge {
    return { id, ...edge, scalars: fields, revision: this.revision };
  }

  #record(node: number): ImageRecord {
    const record = this.#shared.records[node];
    if (!record) throw new RangeError(`node ${node} is outside 0 to ${this.nodeCount - 1}`);
    return record;
  }

  /** `0` follows `/` in code unit order, so `kind0` bounds the ids that begin with `kind/`. */
  #firstAtOrAfter(bound: string): number {
    let low = 0;
    let high = this.nodeCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#record(middle).id < bound) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Everything in the image, whoever may see it; at the day of building unless another is given. */
export function buildProjection(image: GraphImage, date = today()): Projection {
  return Projection.of(
    image.revision,
    [...image.records.values()].sort(byId),
    [...image.edges.values()].sort(byId),
    date,
  );
}

/** The present day, UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function withScalars(record: ImageRecord, scalars: Fields | undefined): ImageRecord {
  return scalars ? { ...record, scalars: { ...record.scalars, ...scalars } } : record;
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : 1;
}

function groupByType(edges: readonly ImageEdge[]): Map<EdgeType, ImageEdge[]> {
  const groups = new Map<EdgeType, ImageEdge[]>();
  for (const edge of edges) {
    const group = groups.get(edge.type);
    if (group) group.push(edge);
    else groups.set(edge.type, [edge]);
  }
  return groups;
}
