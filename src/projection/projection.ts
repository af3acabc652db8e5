/**
 * The graph at one revision as one viewer may see it, in typed arrays. Nodes are numbered in the code
 * unit order of their ids, so a kind's nodes stand together in the order of their slugs.
 */
import type { RecordMoment } from '../model/conditions.ts';
import type { EdgeType, KindName } from '../model/generated/model.ts';
import { edgeOfType } from '../model/lookup.ts';
import { scalarsOf } from '../model/outline.ts';
import type { EdgeState, Fields, FieldValue } from '../model/states.ts';
import { valueAt } from './columns/column.ts';
import { recordOfNode } from './columns/entries.ts';
import {
  emptyType,
  type GraphColumns,
  KINDS_IN_ORDER,
  type KindColumns,
} from './columns/graph-columns.ts';
import type { ImageEdge, ImageRecord } from './columns/image-entries.ts';
import { mergeColumns } from './columns/merge-columns.ts';
import { type EdgeTable, edgeTableOver } from './edge-table.ts';
import type { GraphImage } from './graph-image.ts';

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
  readonly columns: GraphColumns;
  readonly tables: Map<EdgeType, EdgeTable>;
  /** Set for a graph that nobody recorded. */
  readonly supposed?: Pick<Supposition, 'takenAway' | 'added'> & { readonly base: Projection };
}

/** Immutable. What edges lead where is worked out when first asked for. */
export class Projection {
  /** The day for what holds from one day to another, such as memberships; `YYYY-MM-DD`. */
  readonly date: string;
  readonly #shared: Shared;

  private constructor(shared: Shared, date: string) {
    this.#shared = shared;
    this.date = date;
  }

  /** Of columns in which every edge has both ends. O(1). */
  static of(columns: GraphColumns, date: string): Projection {
    const [loose] = columns.loose;
    if (loose) throw new Error(`The edge ${loose.id} lacks an end in the projection.`);
    return new Projection({ columns, tables: new Map() }, date);
  }

  /** The same graph at another day; shares everything that does not depend on the day. O(1). */
  at(date: string): Projection {
    return date === this.date ? this : new Projection(this.#shared, date);
  }

  /**
   * The graph as it would be, at the same revision and day. Nodes keep their numbers; what does not
   * differ is shared. Plain copies of the columns that differ.
   */
  supposing({ added, dropped, scalars, takenAway }: Supposition): Projection {
    const { columns, supposed } = this.#shared;
    const changes = new Map<string, ImageRecord | ImageEdge | null>();
    for (const [node, fields] of scalars) {
      const record = recordOfNode(columns, node);
      changes.set(record.id, { ...record, scalars: { ...record.scalars, ...fields } });
    }
    for (const id of dropped) changes.set(id, null);
    for (const [id, edge] of added) changes.set(id, this.#imageOf(id, edge));
    const shared = {
      columns: mergeColumns(columns, changes, this.revision, true),
      tables: new Map(),
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

  /** The columns that the projection is made of: what changed is told by their parts. */
  get columns(): GraphColumns {
    return this.#shared.columns;
  }

  get revision(): number {
    return this.#shared.columns.revision;
  }

  get nodeCount(): number {
    return this.#shared.columns.nodeCount;
  }

  /** Number of the node with that global id, or undefined. */
  indexOf(id: string): number | undefined {
    return this.#shared.columns.indexOf(id);
  }

  /** Global id of a node. */
  idOf(node: number): string {
    return this.#shared.columns.idOf(node);
  }

  /** Kind of a node. */
  kindOf(node: number): KindName {
    return this.#kindOf(node).kind;
  }

  /** Revision in which the record was last changed. */
  revisionOf(node: number): number {
    const { columns } = this.#shared;
    const place = columns.placeOf(node);
    return columns.kindAt(place).revisions.values[node - (columns.starts[place] ?? 0)] ?? 0;
  }

  /** A code or a field that is not a text; undefined where absent. */
  value(node: number, field: string): FieldValue | undefined {
    const { columns } = this.#shared;
    const place = columns.placeOf(node);
    const column = columns.kindAt(place).fields.get(field);
    return column && valueAt(column, node - (columns.starts[place] ?? 0));
  }

  /** When the record was first written here or last changed, in milliseconds since 1970. */
  momentOf(node: number, moment: RecordMoment): number {
    const { columns } = this.#shared;
    const place = columns.placeOf(node);
    const row = node - (columns.starts[place] ?? 0);
    return columns.kindAt(place)[moment].values[row] ?? Number.NaN;
  }

  /** Whether the record states the field at that place among the fields of its kind. */
  isFilled(node: number, place: number): boolean {
    const { columns } = this.#shared;
    const kindPlace = columns.placeOf(node);
    const { filled } = columns.kindAt(kindPlace);
    const row = node - (columns.starts[kindPlace] ?? 0);
    return Math.floor(Number((filled && valueAt(filled, row)) ?? 0) / 2 ** place) % 2 === 1;
  }

  /** The nodes of a kind, which stand together. */
  nodesOf(kind: KindName): NodeRange {
    const { starts } = this.#shared.columns;
    const place = KINDS_IN_ORDER.indexOf(kind);
    return { start: starts[place] ?? 0, end: starts[place + 1] ?? 0 };
  }

  /** Numbers of edges by type; types without edges are left out. */
  edgeCounts(): ReadonlyMap<EdgeType, number> {
    const { edges } = this.#shared.columns;
    return new Map([...edges].map(([type, { structure }]) => [type, structure.count]));
  }

  /** The edges of a type. */
  edgesOf(type: EdgeType): EdgeTable {
    const { columns, tables } = this.#shared;
    const known = tables.get(type);
    if (known) return known;
    const table = edgeTableOver(columns, columns.edges.get(type) ?? emptyType(type));
    tables.set(type, table);
    return table;
  }

  /** Number of all edges. */
  get edgeCount(): number {
    return this.#shared.columns.edgeCount;
  }

  #imageOf(id: string, { fields, source, target, type }: EdgeState): ImageEdge {
    const scalars = scalarsOf(edgeOfType(type).fields, fields);
    return { id, type, source, target, scalars, revision: this.revision };
  }

  #kindOf(node: number): KindColumns {
    const { columns } = this.#shared;
    return columns.kindAt(columns.placeOf(node));
  }
}

/** Everything in the image, whoever may see it; at the day of building unless another is given. */
export function buildProjection(image: GraphImage, date = today()): Projection {
  return Projection.of(image.columns(), date);
}

/** The present day, UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
