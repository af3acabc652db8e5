/**
 * What a computation has read of a graph, so that its result can be kept for as long as none of that
 * changes. One computation at a time in a thread; computations nest.
 */
import type { EdgeType } from '../model/generated/model.ts';
import type { GraphColumns } from './columns/graph-columns.ts';

/** A graph at a day, as far as what is read of it tells whether a result still holds. */
export interface Readable {
  readonly columns: GraphColumns;
  readonly date: string;
  /** Undefined for what is recorded; else one object for each hypothesis. */
  readonly supposed: object | undefined;
  /** The projection itself. */
  readonly projection: object;
}

/** Something that was read: what it was, and how to look at it in another graph. */
interface Read {
  readonly token: unknown;
  readonly look: (graph: Readable) => unknown;
}

/** Fields of records that are no stored fields. */
export type RecordPart = 'revisions' | 'createdAt' | 'updatedAt' | 'filled';

/** Notes what one computation reads. Each note is O(1) and does nothing when it was made before. */
export class Reads {
  /** Undefined when the computation is over: what is kept must not keep a graph. */
  #graph: Readable | undefined;
  readonly #reads: Read[] = [];
  /** What was noted, by what it is of: the place of a kind, a type, or a word for anything else. */
  readonly #noted = new Map<number | string, Set<unknown>>();
  /** What was noted last: loops read the same column again and again. */
  #lastOwner: number | string | undefined;
  #lastName: unknown;
  #isTrackable = true;

  constructor(graph: Readable) {
    this.#graph = graph;
  }

  /** Whether everything that was read is the same in another graph. */
  holdIn(graph: Readable): boolean {
    return (
      this.#isTrackable && this.#reads.every(({ look, token }) => Object.is(look(graph), token))
    );
  }

  /** Nothing is noted any more. */
  finish(): void {
    this.#graph = undefined;
    this.#noted.clear();
    this.#lastName = undefined;
  }

  /** Something was used of which nobody can tell later whether it still holds. */
  giveUp(): void {
    this.#isTrackable = false;
  }

  /** Whether what is read belongs to the graph of the computation; of another one nothing can be told later. */
  isOf(columns: GraphColumns): boolean {
    if (columns === this.#graph?.columns) return true;
    this.giveUp();
    return false;
  }

  date(graph: Readable): void {
    if (graph.date !== this.#graph?.date) this.giveUp();
    if (this.#isNew('date')) this.#note(graph.date, (other) => other.date);
  }

  revision(columns: GraphColumns): void {
    if (this.#isNew('revision')) this.#note(columns.revision, (other) => other.columns.revision);
  }

  supposed(supposed: object | undefined): void {
    if (this.#isNew('supposed')) this.#note(supposed, (other) => other.supposed);
  }

  nodeCount(columns: GraphColumns): void {
    if (this.#isNew('nodes')) this.#note(columns.nodeCount, (other) => other.columns.nodeCount);
  }

  /** Which node has an id. */
  indexOf(columns: GraphColumns, id: string): void {
    if (!this.#isNew('id', id)) return;
    this.#note(columns.indexOf(id), (other) => other.columns.indexOf(id));
  }

  /** The numbers of all nodes. */
  numbering(columns: GraphColumns): void {
    if (this.#isNew('numbering')) this.#note(columns.numbering, (other) => other.columns.numbering);
  }

  /** Where kinds begin, by which nodes are told apart. */
  starts(columns: GraphColumns): void {
    if (!this.#isNew('starts')) return;
    this.#note(columns.starts.join(), (other) => other.columns.starts.join());
  }

  /** Which records of the kind at a place there are, and their numbers. */
  members(columns: GraphColumns, place: number): void {
    if (!this.#isNew(place, MEMBERS)) return;
    const version = (each: GraphColumns) => each.kindAt(place).members.version;
    this.#note(version(columns), (other) => version(other.columns));
    this.#start(columns, place);
  }

  /** Numbers that all records of a kind have. */
  part(columns: GraphColumns, place: number, part: RecordPart): void {
    if (!this.#isNew(place, PARTS[part])) return;
    const version = (each: GraphColumns) => each.kindAt(place)[part]?.version;
    this.#note(version(columns), (other) => version(other.columns));
    this.#start(columns, place);
  }

  /** A field of the records of a kind. */
  field(columns: GraphColumns, place: number, field: string): void {
    if (!this.#isNew(place, field)) return;
    const version = (each: GraphColumns) => each.kindAt(place).fields.get(field)?.version;
    this.#note(version(columns), (other) => version(other.columns));
    this.#start(columns, place);
  }

  /** Which nodes the edges of a type join. */
  edges(columns: GraphColumns, type: EdgeType): void {
    if (!this.#isNew(type, STRUCTURE)) return;
    const version = (each: GraphColumns) => each.edges.get(type)?.structure.version;
    this.#note(version(columns), (other) => version(other.columns));
  }

  /** A field of the edges of a type. */
  edgeField(columns: GraphColumns, type: EdgeType, field: string): void {
    if (!this.#isNew(type, field)) return;
    const version = (each: GraphColumns) => each.edges.get(type)?.fields.get(field)?.version;
    this.#note(version(columns), (other) => version(other.columns));
  }

  /** Ids of edges, which tell what discriminates them, and the ids of their ends. */
  edgeIds(columns: GraphColumns, type: EdgeType): void {
    if (!this.#isNew(type, IDS)) return;
    const version = (each: GraphColumns) => each.edges.get(type)?.discriminators?.version;
    this.#note(version(columns), (other) => version(other.columns));
    this.numbering(columns);
  }

  edgeRevisions(columns: GraphColumns, type: EdgeType): void {
    if (!this.#isNew(type, PARTS.revisions)) return;
    const version = (each: GraphColumns) => each.edges.get(type)?.revisions.version;
    this.#note(version(columns), (other) => version(other.columns));
  }

  /** The result of another computation on a graph, which is looked at by doing it again. */
  result(graph: Readable, compute: (graph: Readable) => unknown, value: unknown): void {
    if (graph.columns !== this.#graph?.columns || graph.date !== this.#graph.date) this.giveUp();
    if (this.#isNew('result', compute)) this.#note(value, compute);
  }

  #start(columns: GraphColumns, place: number): void {
    if (!this.#isNew(place, START)) return;
    this.#note(columns.starts[place], (other) => other.columns.starts[place]);
  }

  /** Whether it is noted for the first time. */
  #isNew(owner: number | string, name?: unknown): boolean {
    if (owner === this.#lastOwner && name === this.#lastName) return false;
    this.#lastOwner = owner;
    this.#lastName = name;
    const noted = this.#noted.get(owner) ?? new Set();
    if (noted.has(name)) return false;
    this.#noted.set(owner, noted.add(name));
    return true;
  }

  #note(token: unknown, look: (graph: Readable) => unknown): void {
    this.#reads.push({ token, look });
  }
}

// No names of fields.
const MEMBERS = Symbol('members');
const STRUCTURE = Symbol('structure');
const START = Symbol('start');
const IDS = Symbol('ids');
const PARTS: Readonly<Record<RecordPart, symbol>> = {
  revisions: Symbol('revisions'),
  createdAt: Symbol('createdAt'),
  updatedAt: Symbol('updatedAt'),
  filled: Symbol('filled'),
};

let current: Reads | undefined;

/** The notes of the computation that is under way on the graph with these columns, if somebody takes any. */
export function readsOf(columns: GraphColumns): Reads | undefined {
  return current?.isOf(columns) ? current : undefined;
}

/** Does the work and notes what it reads of the graph. */
export function noting<T>(
  graph: Readable,
  work: () => T,
): { readonly value: T; readonly reads: Reads } {
  const outer = current;
  const reads = new Reads(graph);
  current = reads;
  try {
    return { value: work(), reads };
  } finally {
    reads.finish();
    current = outer;
  }
}

/** Does the work without notes: what it reads does not count for whoever asked. */
export function unnoted<T>(work: () => T): T {
  const outer = current;
  current = undefined;
  try {
    return work();
  } finally {
    current = outer;
  }
}
