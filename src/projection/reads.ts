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
  readonly #graph: Readable;
  readonly #reads = new Map<unknown, Read>();
  /** What was noted last: loops read the same column again and again. */
  #last: unknown;
  #isTrackable = true;

  constructor(graph: Readable) {
    this.#graph = graph;
  }

  /** Whether everything that was read is the same in another graph. */
  holdIn(graph: Readable): boolean {
    if (!this.#isTrackable) return false;
    for (const { look, token } of this.#reads.values()) {
      if (!Object.is(look(graph), token)) return false;
    }
    return true;
  }

  /** Something was used of which nobody can tell later whether it still holds. */
  giveUp(): void {
    this.#isTrackable = false;
  }

  /** Whether what is read belongs to the graph of the computation; of another one nothing can be told later. */
  isOf(columns: GraphColumns): boolean {
    if (columns === this.#graph.columns) return true;
    this.#isTrackable = false;
    return false;
  }

  date(graph: Readable): void {
    if (graph.date !== this.#graph.date) this.#isTrackable = false;
    this.#note('date', graph.date, (other) => other.date);
  }

  revision(columns: GraphColumns): void {
    this.#note('revision', columns.revision, (other) => other.columns.revision);
  }

  supposed(supposed: object | undefined): void {
    this.#note('supposed', supposed, (other) => other.supposed);
  }

  nodeCount(columns: GraphColumns): void {
    this.#note('nodeCount', columns.nodeCount, (other) => other.columns.nodeCount);
  }

  /** Which node has an id. */
  indexOf(columns: GraphColumns, id: string): void {
    const look = (other: Readable) => other.columns.indexOf(id);
    if (!this.#reads.has(id)) this.#note(id, columns.indexOf(id), look);
  }

  /** The numbers of all nodes. */
  numbering(columns: GraphColumns): void {
    this.#note('numbering', columns.numbering, (other) => other.columns.numbering);
  }

  /** Where kinds begin, by which nodes are told apart. */
  starts(columns: GraphColumns): void {
    this.#note('starts', columns.starts.join(), (other) => other.columns.starts.join());
  }

  /** Which records of the kind at a place there are, and their numbers. */
  members(columns: GraphColumns, place: number): void {
    const { members } = columns.kindAt(place);
    if (this.#last === members) return;
    this.#last = members;
    this.#note(members, members.version, (other) => other.columns.kindAt(place).members.version);
    this.#start(columns, place);
  }

  /** Numbers that all records of a kind have. */
  part(columns: GraphColumns, place: number, part: RecordPart): void {
    const column = columns.kindAt(place)[part];
    if (column !== undefined && this.#last === column) return;
    this.#last = column;
    this.#note(
      column ?? `${place} ${part}`,
      column?.version,
      (other) => other.columns.kindAt(place)[part]?.version,
    );
    this.#start(columns, place);
  }

  /** A field of the records of a kind. */
  field(columns: GraphColumns, place: number, field: string): void {
    const column = columns.kindAt(place).fields.get(field);
    if (column !== undefined && this.#last === column) return;
    this.#last = column;
    this.#note(
      column ?? `${place} ${field}`,
      column?.version,
      (other) => other.columns.kindAt(place).fields.get(field)?.version,
    );
    this.#start(columns, place);
  }

  /** Which nodes the edges of a type join. */
  edges(columns: GraphColumns, type: EdgeType): void {
    const version = (other: Readable) => other.columns.edges.get(type)?.structure.version ?? 0;
    this.#note(type, columns.edges.get(type)?.structure.version ?? 0, version);
  }

  /** A field of the edges of a type. */
  edgeField(columns: GraphColumns, type: EdgeType, field: string): void {
    const column = columns.edges.get(type)?.fields.get(field);
    if (column !== undefined && this.#last === column) return;
    this.#last = column;
    const version = (other: Readable) => other.columns.edges.get(type)?.fields.get(field)?.version;
    this.#note(column ?? `${type} ${field}`, column?.version, version);
  }

  /** Ids of edges, which tell what discriminates them, and the ids of their ends. */
  edgeIds(columns: GraphColumns, type: EdgeType): void {
    this.numbering(columns);
    const version = (other: Readable) => other.columns.edges.get(type)?.discriminators?.version;
    this.#note(`${type} ids`, columns.edges.get(type)?.discriminators?.version, version);
  }

  edgeRevisions(columns: GraphColumns, type: EdgeType): void {
    const version = (other: Readable) => other.columns.edges.get(type)?.revisions.version;
    this.#note(`${type} revisions`, columns.edges.get(type)?.revisions.version, version);
  }

  /** The result of another computation on a graph, which is looked at by doing it again. */
  result(graph: Readable, compute: (graph: Readable) => unknown, value: unknown): void {
    if (graph.columns !== this.#graph.columns || graph.date !== this.#graph.date) {
      this.#isTrackable = false;
    }
    this.#note(compute, value, compute);
  }

  #start(columns: GraphColumns, place: number): void {
    const start = (other: Readable) => other.columns.starts[place];
    this.#note(place, columns.starts[place], start);
  }

  #note(key: unknown, token: unknown, look: (graph: Readable) => unknown): void {
    if (!this.#reads.has(key)) this.#reads.set(key, { token, look });
  }
}

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
