import type { KindName } from '../model/generated/model.ts';
import type { EdgeState, Origin, RecordState, StoredEdge, StoredRecord } from '../model/states.ts';
import type { Outlines } from './outlines.ts';

/** Writes the state of a record or edge. Without `expected` whatever is there is replaced. */
export interface PutChange {
  readonly put: RecordState | EdgeState;
  /** `absent`: nothing may be there yet; a number: the revision that the entry must have. */
  readonly expected?: 'absent' | number;
  /** For an imported entry; becomes its provenance when nothing was there, else it has no effect. */
  readonly origin?: Origin;
  /**
   * For what somebody wrote by hand, past Lacuna: the digest that the log tells last of the entry, or
   * null when it tells none. The state is there already, and the change is logged in any case.
   */
  readonly logged?: string | null;
  /** Handle of the stray that becomes this entry. */
  readonly stray?: string;
}

/** Removes a record or edge by its id. */
export interface RemoveChange {
  readonly remove: string;
  /** The revision that the entry must have. */
  readonly expected?: number;
  /** For what somebody removed by hand: the digest that the log tells last. It must be gone already. */
  readonly logged?: string;
}

/** One change of a commit. */
export type Change = PutChange | RemoveChange;

/** A row of a private table; `value` null removes it. */
export interface PrivateWrite {
  readonly table: string;
  readonly key: string;
  readonly value: string | null;
}

/** What is to be committed: all of it or nothing. */
export interface CommitRequest {
  /** Who changes: a person, a lab or a program. */
  readonly actor: string;
  /** Why. */
  readonly message: string;
  /** Where it came from, such as a file. */
  readonly source?: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly changes: readonly Change[];
  /** Written in the same transaction; they neither raise the revision nor enter the log. */
  readonly private?: readonly PrivateWrite[];
}

/** A change as the log keeps it: digests of the state before and after; null where there was none. */
export interface LogItem {
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
  /** State after; null for a removal, and for a state whose payload was erased. */
  readonly state: RecordState | EdgeState | null;
  /** Present where the entry kept the provenance of the place that it was imported from. */
  readonly origin?: Origin;
}

/** One change of one entry, as the log tells it. */
export interface HistoryItem extends LogItem {
  readonly revision: number;
  readonly time: string;
  readonly actor: string;
  readonly message: string;
  readonly source?: string;
}

/** One commit in the log. Revisions start at 1 and have no gaps. */
export interface LogEntry {
  readonly revision: number;
  readonly time: string;
  readonly actor: string;
  readonly message: string;
  readonly source?: string;
  readonly items: readonly LogItem[];
  readonly previousDigest: string;
  /** Over all of the above but the states, so that a state can be erased and the chain stays whole. */
  readonly digest: string;
}

/** Outcome of a commit. */
export interface CommitResult {
  /** Revision after the commit. */
  readonly revision: number;
  /** Null when nothing differed from what was there: then the revision did not rise. */
  readonly entry: LogEntry | null;
}

/** Outcome of several commits in one transaction. */
export interface CommitAllResult {
  /** Revision after the last commit. */
  readonly revision: number;
  /** How many entries of the graph were changed. */
  readonly changed: number;
}

/** A page of a scan: entries whose ids follow `after` in code unit order, at most `limit`. */
export interface ScanPage {
  readonly after?: string;
  /** From 1 to 10,000. */
  readonly limit: number;
}

/** What somebody made by hand inside the engine, of the model's kinds and types, not Lacuna's yet. */
export interface Stray {
  /** What the engine calls it. */
  readonly handle: string;
  /** What it says, as far as the engine can tell; it may not fit the model. */
  readonly state: RecordState | EdgeState;
}

/** What an entry said last before it was removed. */
export interface RemovedState {
  readonly id: string;
  /** In which it was removed. */
  readonly revision: number;
  /** Null where its payload was erased. */
  readonly state: RecordState | EdgeState | null;
}

/**
 * The port to an engine. It keeps data safe and finds it; it does not think. Every engine fulfils
 * the contract in `test/contract/`, and throws nothing but `StoreError` for what can happen in
 * operation.
 */
export interface GraphStore {
  /** Name of the engine, for logs and messages. */
  readonly engine: 'sqlite' | 'neo4j';

  /**
   * Applies all changes and appends the log entry in one transaction, or does nothing. Commits are
   * serial across all processes. Changes that leave a state as it is are left out of the entry; when
   * none is left, nothing is logged. Throws `conflict` when an expectation fails or a removed entry
   * is missing, `dangling` when an edge would lack an end, `invalid` when one id occurs twice.
   */
  commit(request: CommitRequest): Promise<CommitResult>;

  /**
   * Several commits, each with a log entry of its own, in one transaction: all of them or none. Throws
   * as `commit` does. The requests are made while they are written, and may be asked for again from
   * the first when the engine tries once more. Other readers see nothing before the end.
   */
  commitAll(requests: Iterable<CommitRequest>): Promise<CommitAllResult>;

  /** Records by global id, in the order asked; null where there is none. */
  readRecords(ids: readonly string[]): Promise<readonly (StoredRecord | null)[]>;

  /** Edges by id, in the order asked; null where there is none. */
  readEdges(ids: readonly string[]): Promise<readonly (StoredEdge | null)[]>;

  /** A page of all records, by global id in code unit order. */
  scanRecords(page: ScanPage): Promise<readonly StoredRecord[]>;

  /** A page of all edges, by id in code unit order. */
  scanEdges(page: ScanPage): Promise<readonly StoredEdge[]>;

  /**
   * What the graph in memory keeps of all records and edges, which are those that the scans give: first
   * all records, some of one kind at a time, then all edges, some of one type at a time; in any order
   * else. Both ends of every edge are among the records. It is begun when the first is taken. What is
   * committed from then on may be seen or not: whoever asks for the revision before, and applies what
   * the log gained since afterwards, has the newest state. Reads everything in a fixed number of
   * statements, gives way to other work in between, and holds a connection until the last is taken or
   * the loop is left. Throws `damaged` for what cannot be, `unavailable` when the store is closed
   * meanwhile.
   */
  readOutlines(): AsyncIterable<Outlines>;

  /** Records and edges that nobody but their maker knows of, at most `limit`; reads everything. */
  scanStrays(limit: number): Promise<readonly Stray[]>;

  /** Log entries with a revision above the given one, oldest first, at most `limit`. */
  readLog(afterRevision: number, limit: number): Promise<readonly LogEntry[]>;

  /** Changes of one record or edge, newest first, at most `limit`; none for an id that never was. */
  readHistory(id: string, limit: number): Promise<readonly HistoryItem[]>;

  /**
   * Records and edges as they stood in a revision, in the order asked: with the provenance that they
   * had then, by what the log says. Null for one that was not there, and where its payload was erased.
   */
  readStatesAt(
    ids: readonly string[],
    revision: number,
  ): Promise<readonly (StoredRecord | StoredEdge | null)[]>;

  /** What the given entries said last, for each of their removals after a revision; in any order. */
  readRemovedStates(
    ids: readonly string[],
    afterRevision: number,
  ): Promise<readonly RemovedState[]>;

  /** When log entries were written, in the order asked; null for a revision that the log lacks. */
  readTimes(revisions: readonly number[]): Promise<readonly (string | null)[]>;

  /** How many items the entries after one revision and up to another have; counts up to `limit`. */
  countLogItems(afterRevision: number, lastRevision: number, limit: number): Promise<number>;

  /** The newest revision; 0 for an empty store. Cheap enough to be asked many times a second. */
  currentRevision(): Promise<number>;

  /**
   * Global ids of records whose texts hold every word of the query, each at least as the beginning
   * of a word; without regard to case, accents and ё, and within runs of Chinese, Japanese and
   * Korean characters. Of the given kinds only, or of all. Unranked; at most `limit`. A query without
   * words finds nothing.
   */
  searchCandidates(
    text: string,
    limit: number,
    kinds?: readonly KindName[],
  ): Promise<readonly string[]>;

  /** A value of a private table, or null. */
  readPrivate(table: string, key: string): Promise<string | null>;

  /** Releases the engine. Calls that are under way finish first; later calls throw `unavailable`. */
  close(): Promise<void>;
}
