/** The graph in memory: columns of typed arrays that threads share, and never change. */
import { type EdgeType, type KindName, MODEL } from '../../model/generated/model.ts';
import { kindNamed } from '../../model/lookup.ts';
import type { CodedColumn, NumberColumn } from './column.ts';
import type { ImageEdge } from './image-entries.ts';
import { idOfRow, type Membership, NO_MEMBERS, rowOfId } from './membership.ts';
import { nextVersion, sharedFloats, sharedNumbers } from './shared-arrays.ts';

/** The records of one kind; a row is a place among them. */
export interface KindColumns {
  readonly kind: KindName;
  readonly members: Membership;
  readonly revisions: NumberColumn<Uint32Array>;
  /** In milliseconds since 1970; NaN where nobody knows. */
  readonly createdAt: NumberColumn<Float64Array>;
  readonly updatedAt: NumberColumn<Float64Array>;
  /** Which fields each states, as `filledOf` tells. */
  readonly filled: CodedColumn | undefined;
  /** Kept fields by name; those that nobody ever stated are left out. */
  readonly fields: ReadonlyMap<string, CodedColumn>;
}

/** Which nodes the edges of a type join. */
export interface EdgeStructure {
  /** See `GraphColumns`. */
  readonly version: number;
  readonly count: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
}

/** The edges of one type, in the code unit order of their ids; a row is a place among them. */
export interface EdgeColumns {
  readonly type: EdgeType;
  readonly structure: EdgeStructure;
  /** What follows the ends in the ids; undefined while no edge states a discriminator. */
  readonly discriminators: CodedColumn | undefined;
  readonly revisions: NumberColumn<Uint32Array>;
  /** Kept fields by name; those that nobody ever stated are left out. */
  readonly fields: ReadonlyMap<string, CodedColumn>;
}

/** The kinds in the order of the ids of their records. */
export const KINDS_IN_ORDER: readonly KindName[] = MODEL.kinds
  .toSorted((left, right) => (`${left.slug}/` < `${right.slug}/` ? -1 : 1))
  .map(({ name }) => name as KindName);

/** The edge types in the order of the ids of their edges. */
export const TYPES_IN_ORDER: readonly EdgeType[] = MODEL.edges
  .map(({ type }) => type as EdgeType)
  .sort((left, right) => (`${left}.` < `${right}.` ? -1 : 1));

/** What comes before the slug in an id, by place of the kind. */
const PREFIXES: readonly string[] = KINDS_IN_ORDER.map((kind) => `${kindNamed(kind).slug}/`);

/** The kinds' ids as edges' ids have them, by place of the kind. */
const DOTTED_KINDS: readonly string[] = KINDS_IN_ORDER.map((kind) => `${kindNamed(kind).slug}.`);

/** Places of the kinds by the length of their slugs and the first letter, which tell almost all of them apart. */
const PLACES: ReadonlyMap<number, readonly number[]> = placesByStart();

function placesByStart(): Map<number, number[]> {
  const places = new Map<number, number[]>();
  KINDS_IN_ORDER.forEach((kind, place) => {
    const { slug } = kindNamed(kind);
    const start = startOf(slug, slug.length);
    places.set(start, [...(places.get(start) ?? []), place]);
  });
  return places;
}

function startOf(id: string, slash: number): number {
  return slash * 0x1_0000 + id.charCodeAt(0);
}

/** Place of the kind of an id among `KINDS_IN_ORDER`; undefined for an id of none. */
export function kindPlaceOf(id: string): number | undefined {
  const places = PLACES.get(startOf(id, id.indexOf('/')));
  return places?.find((place) => id.startsWith(PREFIXES[place] ?? ''));
}

/**
 * The graph in one revision. Nodes are numbered in the code unit order of their ids: kind by kind, row
 * by row. Every part (a kind's members, a column, a type's structure) is made once and never changed.
 * Whatever a change leaves as it was is the same object in the next revision, so identity tells that
 * nothing changed. Where a part has crossed into another thread its `version` tells the same: no two
 * parts of a process that differ have the same version. What depends on the numbers of nodes can be
 * kept while `numbering` is the same.
 */
export class GraphColumns {
  readonly revision: number;
  /** All kinds, in the order of the ids. */
  readonly kinds: readonly KindColumns[];
  /** The types that have edges, in the order of the edges' ids. */
  readonly edges: ReadonlyMap<EdgeType, EdgeColumns>;
  /** Edges of which an end is missing: nobody sees them, but a group of theirs has lost a member. */
  readonly loose: readonly ImageEdge[];
  /** The first node of each kind; one more at the end. */
  readonly starts: Uint32Array;
  /** The same as long as every node has the same number, in every thread. */
  readonly numbering: string;
  /** Places of the nodes' kinds; made when first asked for. */
  #places: Uint8Array | undefined;
  #looseById: ReadonlyMap<string, ImageEdge> | undefined;

  constructor(
    revision: number,
    kinds: readonly KindColumns[],
    edges: ReadonlyMap<EdgeType, EdgeColumns>,
    loose: readonly ImageEdge[] = [],
  ) {
    this.revision = revision;
    this.kinds = kinds;
    this.edges = edges;
    this.loose = loose;
    this.numbering = kinds.map(({ members }) => members.version).join();
    this.starts = new Uint32Array(kinds.length + 1);
    kinds.forEach(({ members }, place) => {
      this.starts[place + 1] = (this.starts[place] ?? 0) + members.count;
    });
  }

  /** The same in another revision. O(1). */
  withRevision(revision: number): GraphColumns {
    return revision === this.revision
      ? this
      : new GraphColumns(revision, this.kinds, this.edges, this.loose);
  }

  get nodeCount(): number {
    return this.starts[this.kinds.length] ?? 0;
  }

  /** Number of the edges that have both ends. */
  get edgeCount(): number {
    let count = 0;
    for (const { structure } of this.edges.values()) count += structure.count;
    return count;
  }

  /** The edge of that id that lacks an end, or undefined. */
  looseEdge(id: string): ImageEdge | undefined {
    if (this.loose.length === 0) return undefined;
    this.#looseById ??= new Map(this.loose.map((edge) => [edge.id, edge]));
    return this.#looseById.get(id);
  }

  /** Place of a node's kind among the kinds. Throws RangeError for a node that there is not. O(1). */
  placeOf(node: number): number {
    this.#places ??= this.#findPlaces();
    const place = this.#places[node];
    if (place === undefined) {
      throw new RangeError(`node ${node} is outside 0 to ${this.nodeCount - 1}`);
    }
    return place;
  }

  /** The columns that a node's row is in. */
  kindAt(place: number): KindColumns {
    const kind = this.kinds[place];
    if (!kind) throw new RangeError(`kind ${place} is outside 0 to ${this.kinds.length - 1}`);
    return kind;
  }

  /** Number of the node with that global id, or undefined. O(1). */
  indexOf(id: string): number | undefined {
    const place = kindPlaceOf(id);
    if (place === undefined) return undefined;
    const row = rowOfId(this.kindAt(place).members, id);
    return row === undefined ? undefined : (this.starts[place] ?? 0) + row;
  }

  /** Global id of a node. */
  idOf(node: number): string {
    const place = this.placeOf(node);
    return idOfRow(this.kindAt(place).members, node - (this.starts[place] ?? 0));
  }

  #findPlaces(): Uint8Array {
    const places = new Uint8Array(this.nodeCount);
    this.kinds.forEach((_, place) => {
      places.fill(place, this.starts[place], this.starts[place + 1]);
    });
    return places;
  }

  /** Global id of a node with a dot in the place of the slash. */
  dottedIdOf(node: number): string {
    const place = this.placeOf(node);
    const row = node - (this.starts[place] ?? 0);
    const slug = idOfRow(this.kindAt(place).members, row, PREFIXES[place]?.length);
    return `${DOTTED_KINDS[place]}${slug}`;
  }
}

/** A kind without records. */
export function emptyKind(kind: KindName): KindColumns {
  return {
    kind,
    members: NO_MEMBERS,
    revisions: NO_NUMBERS,
    createdAt: NO_FLOATS,
    updatedAt: NO_FLOATS,
    filled: undefined,
    fields: new Map(),
  };
}

/** A type without edges. */
export function emptyType(type: EdgeType): EdgeColumns {
  return {
    type,
    structure: NO_EDGES,
    discriminators: undefined,
    revisions: NO_NUMBERS,
    fields: new Map(),
  };
}

const NO_NUMBERS = { version: nextVersion(), values: sharedNumbers(0) };
const NO_FLOATS = { version: nextVersion(), values: sharedFloats(0) };
const NO_EDGES: EdgeStructure = {
  version: nextVersion(),
  count: 0,
  sources: sharedNumbers(0),
  targets: sharedNumbers(0),
};

/** The graph before its first revision. */
export function noColumns(): GraphColumns {
  return new GraphColumns(0, KINDS_IN_ORDER.map(emptyKind), new Map());
}
