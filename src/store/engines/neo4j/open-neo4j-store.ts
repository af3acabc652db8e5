import neo4j from 'neo4j-driver';
import type { KindName } from '../../../model/generated/model.ts';
import type { StoredEdge, StoredRecord } from '../../../model/states.ts';
import type {
  CommitAllResult,
  CommitRequest,
  CommitResult,
  GraphStore,
  HistoryItem,
  LogEntry,
  RemovedState,
  ScanPage,
  Stray,
} from '../../graph-store.ts';
import type { Outlines } from '../../outlines.ts';
import { touchedBy } from '../../seal-commit.ts';
import { searchWords } from '../../search-text.ts';
import { StoreError } from '../../store-error.ts';
import {
  type CommitAllAttempt,
  type CommitAttempt,
  commitAllInTransaction,
  commitInTransaction,
} from './commit-in-transaction.ts';
import { Neo4jDatabase, type Neo4jOptions, type Transaction } from './neo4j-database.ts';
import { prepareDatabase } from './prepare-database.ts';
import { readEdgePage, readEdgesById, readRecordPage, readRecordsById } from './read-graph.ts';
import { readHistoryOf, readLogEntries } from './read-log.ts';
import { readOutlines } from './read-outlines.ts';
import { countLogItems, readLogTimes, readRemovedStates, readStatesAt } from './read-past.ts';
import { readStrays } from './read-strays.ts';
import { searchQuery } from './search-query.ts';
import { loadStatements } from './statements.ts';

/**
 * Opens a Neo4j database, claims it when it is empty and migrates it when it is older; the caller
 * closes the store. Throws `foreign`, `unauthorised`, `unavailable`, `unreadable` (no such database)
 * or `invalid` (no such address).
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<GraphStore> {
  const statements = await loadStatements();
  const database = new Neo4jDatabase(options, statements);
  try {
    await prepareDatabase(database, statements, options.uri);
  } catch (error) {
    await database.close();
    throw error;
  }
  return new Neo4jStore(database);
}

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #database: Neo4jDatabase;
  readonly #underWay = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  constructor(database: Neo4jDatabase) {
    this.#database = database;
  }

  async commit(request: CommitRequest): Promise<CommitResult> {
    return await this.#track(async () => {
      const attempt: CommitAttempt = { request, touched: touchedBy(request.changes) };
      return await this.#database.write((transaction) => commitInTransaction(transaction, attempt));
    });
  }

  async commitAll(requests: Iterable<CommitRequest>): Promise<CommitAllResult> {
    return await this.#track(async () => {
      const attempt: CommitAllAttempt = { requests };
      return await this.#database.writeLong((transaction) =>
        commitAllInTransaction(transaction, attempt),
      );
    });
  }

  async readRecords(ids: readonly string[]): Promise<readonly (StoredRecord | null)[]> {
    return await this.#read((transaction) => readRecordsById(transaction, ids));
  }

  async readEdges(ids: readonly string[]): Promise<readonly (StoredEdge | null)[]> {
    return await this.#read((transaction) => readEdgesById(transaction, ids));
  }

  async scanRecords(page: ScanPage): Promise<readonly StoredRecord[]> {
    return await this.#read((transaction) => readRecordPage(transaction, page));
  }

  async scanEdges(page: ScanPage): Promise<readonly StoredEdge[]> {
    return await this.#read((transaction) => readEdgePage(transaction, page));
  }

  async *readOutlines(): AsyncGenerator<Outlines, void, undefined> {
    const outlines = this.#database.readSlowly(readOutlines);
    try {
      for (;;) {
        const next = await this.#track(() => outlines.next());
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await outlines.return();
    }
  }

  async scanStrays(limit: number): Promise<readonly Stray[]> {
    return await this.#read((transaction) => readStrays(transaction, limit));
  }

  async readLog(afterRevision: number, limit: number): Promise<readonly LogEntry[]> {
    return await this.#read((transaction) => readLogEntries(transaction, afterRevision, limit));
  }

  async readHistory(id: string, limit: number): Promise<readonly HistoryItem[]> {
    return await this.#read((transaction) => readHistoryOf(transaction, id, limit));
  }

  async readStatesAt(
    ids: readonly string[],
    revision: number,
  ): Promise<readonly (StoredRecord | StoredEdge | null)[]> {
    return await this.#read((transaction) => readStatesAt(transaction, ids, revision));
  }

  async readRemovedStates(
    ids: readonly string[],
    afterRevision: number,
  ): Promise<readonly RemovedState[]> {
    return await this.#read((transaction) => readRemovedStates(transaction, ids, afterRevision));
  }

  async readTimes(revisions: readonly number[]): Promise<readonly (string | null)[]> {
    return await this.#read((transaction) => readLogTimes(transaction, revisions));
  }

  async countLogItems(after: number, last: number, limit: number): Promise<number> {
    return await this.#read((transaction) => countLogItems(transaction, after, last, limit));
  }

  async currentRevision(): Promise<number> {
    const [head] = await this.#read((transaction) =>
      transaction.run<{ revision: number }>({ name: 'log-head' }),
    );
    if (!head) throw new StoreError('damaged', 'The database has lost the head of its log.');
    return head.revision;
  }

  async searchCandidates(
    text: string,
    limit: number,
    kinds?: readonly KindName[],
  ): Promise<readonly string[]> {
    const words = searchWords(text);
    if (words.length === 0) return await this.#track(async () => []);
    const parameters = {
      query: searchQuery(words),
      words,
      kinds: kinds ?? null,
      limit: neo4j.int(limit),
    };
    const rows = await this.#read((transaction) =>
      transaction.run<{ id: string }>({ name: 'search-candidates', parameters }),
    );
    return rows.map(({ id }) => id);
  }

  async readPrivate(table: string, key: string): Promise<string | null> {
    const [row] = await this.#read((transaction) =>
      transaction.run<{ value: string }>({ name: 'private-value', parameters: { table, key } }),
    );
    return row?.value ?? null;
  }

  async close(): Promise<void> {
    this.#closing ??= Promise.allSettled(this.#underWay).then(() => this.#database.close());
    await this.#closing;
  }

  async #read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return await this.#track(() => this.#database.read(work));
  }

  /** Remembers the call until it ends, so that closing can wait for it. */
  async #track<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) throw new StoreError('unavailable', 'The store is closed.');
    const call = work();
    this.#underWay.add(call);
    try {
      return await call;
    } finally {
      this.#underWay.delete(call);
    }
  }
}
