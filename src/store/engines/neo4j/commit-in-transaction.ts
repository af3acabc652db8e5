/** Commits inside a transaction, which may be tried several times. */
import neo4j from 'neo4j-driver';
import type { CommitAllResult, CommitRequest, CommitResult, LogEntry } from '../../graph-store.ts';
import { type LogHead, type Touched, touchedBy } from '../../seal-commit.ts';
import { StoreError } from '../../store-error.ts';
import type { Transaction } from './neo4j-database.ts';
import { writeRequest } from './write-request.ts';

/** A commit that may be tried several times, because an answer can be lost after it was written. */
export interface CommitAttempt {
  readonly request: CommitRequest;
  readonly touched: Touched;
  /** The entry of the last try, of which nobody knows whether it was written. */
  sealed?: LogEntry;
}

/** Throws as `GraphStore.commit` does. */
export async function commitInTransaction(
  transaction: Transaction,
  attempt: CommitAttempt,
): Promise<CommitResult> {
  const { request, touched } = attempt;
  const head = await lockLogHead(transaction);
  if (attempt.sealed && (await isInLog(transaction, attempt.sealed, head))) {
    return { revision: attempt.sealed.revision, entry: attempt.sealed };
  }
  const entry = await writeRequest(transaction, request, touched, head);
  if (entry) attempt.sealed = entry;
  return { revision: entry?.revision ?? head.revision, entry };
}

const INTERRUPTED = 'Neo4j could not write all of it at once now; nothing was written.';

/** Several commits that may be tried several times as a whole. */
export interface CommitAllAttempt {
  readonly requests: Iterable<CommitRequest>;
  /** Set by the first try. */
  isTriedAgain?: boolean;
  /** How the last try ended that came to its end, of which nobody knows whether it was written. */
  ended?: { readonly newest: LogEntry; readonly result: CommitAllResult };
}

/** Throws as `GraphStore.commitAll` does. */
export async function commitAllInTransaction(
  transaction: Transaction,
  attempt: CommitAllAttempt,
): Promise<CommitAllResult> {
  let head = await lockLogHead(transaction);
  if (attempt.ended && (await isInLog(transaction, attempt.ended.newest, head))) {
    return attempt.ended.result;
  }
  // What can be asked for but once has been asked for, and would now be nothing.
  const again: unknown = attempt.isTriedAgain && attempt.requests[Symbol.iterator]();
  if (again === attempt.requests) throw new StoreError('unavailable', INTERRUPTED);
  attempt.isTriedAgain = true;
  let newest: LogEntry | undefined;
  let changed = 0;
  for (const request of attempt.requests) {
    const entry = await writeRequest(transaction, request, touchedBy(request.changes), head);
    if (!entry) continue;
    newest = entry;
    head = { revision: entry.revision, digest: entry.digest };
    changed += entry.items.length;
  }
  const result = { revision: head.revision, changed };
  if (newest) attempt.ended = { newest, result };
  return result;
}

async function lockLogHead(transaction: Transaction): Promise<LogHead> {
  await transaction.run({ name: 'lock-log-head' });
  // Read by a statement of its own: what one statement read before it had the lock may be old.
  const [head] = await transaction.run<LogHead>({ name: 'log-head' });
  if (!head) throw new StoreError('damaged', 'The database has lost the head of its log.');
  return head;
}

async function isInLog(transaction: Transaction, entry: LogEntry, head: LogHead): Promise<boolean> {
  if (head.revision < entry.revision) return false;
  const [found] = await transaction.run<{ digest: string }>({
    name: 'log-entry-digest',
    parameters: { revision: neo4j.int(entry.revision) },
  });
  return found?.digest === entry.digest;
}
