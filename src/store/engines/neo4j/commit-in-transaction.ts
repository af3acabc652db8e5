/** One commit inside a transaction: gathers what it needs to know, seals it, writes what that says. */
import neo4j from 'neo4j-driver';
import type { EdgeType } from '../../../model/generated/model.ts';
import { isRecordId } from '../../../model/identity.ts';
import type { Provenance } from '../../../model/states.ts';
import type { CommitRequest, CommitResult, LogEntry, PrivateWrite } from '../../graph-store.ts';
import {
  type LogHead,
  type SealedCommit,
  type Surroundings,
  sealCommit,
  type Touched,
} from '../../seal-commit.ts';
import { StoreError } from '../../store-error.ts';
import { groupByEdgeType, inBatches } from './batches.ts';
import {
  edgeProperties,
  provenanceOf,
  type ReadProperties,
  recordProperties,
} from './native-properties.ts';
import type { Transaction } from './neo4j-database.ts';

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
  const around = await readSurroundings(transaction, touched, head);
  const sealed = sealCommit(request, around);
  if (sealed) {
    attempt.sealed = sealed.entry;
    await writeStates(transaction, sealed, around);
    await appendToLog(transaction, sealed.entry);
  }
  await writePrivate(transaction, request.private ?? []);
  return { revision: sealed?.entry.revision ?? head.revision, entry: sealed?.entry ?? null };
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

async function readSurroundings(
  transaction: Transaction,
  { ids, ends, removedRecords }: Touched,
  head: LogHead,
): Promise<Surroundings> {
  const recordIds = [...new Set([...ids.filter(isRecordId), ...ends])];
  const present = new Map<string, Provenance>();
  const keep = (rows: readonly ReadProperties[]) => {
    for (const row of rows) present.set(String(row['id']), provenanceOf(row));
  };
  for (const batch of inBatches(recordIds)) {
    keep(await transaction.run({ name: 'record-provenance', parameters: { ids: batch } }));
  }
  const edgeIds = ids.filter((id) => !isRecordId(id));
  for (const [edgeType, batch] of batchesByType(edgeIds, (id) => id)) {
    keep(await transaction.run({ name: 'edge-provenance', parameters: { ids: batch }, edgeType }));
  }
  const edgesAtRemoved: string[] = [];
  for (const batch of inBatches(removedRecords)) {
    const call = { name: 'edges-at-records', parameters: { ids: batch } } as const;
    for (const { id } of await transaction.run<{ id: string }>(call)) edgesAtRemoved.push(id);
  }
  const presentEnds = new Set(ends.filter((end) => present.has(end)));
  return { head, present, presentEnds, edgesAtRemoved };
}

/** Edges go before their ends and come after them. */
async function writeStates(
  transaction: Transaction,
  { records, edges, removedRecords, removedEdges }: SealedCommit,
  { present }: Surroundings,
): Promise<void> {
  for (const [edgeType, ids] of batchesByType(removedEdges, (id) => id)) {
    await transaction.run({ name: 'remove-edges', parameters: { ids }, edgeType });
  }
  for (const ids of inBatches(removedRecords)) {
    await transaction.run({ name: 'remove-records', parameters: { ids } });
  }

  const isNew = ({ id }: { readonly id: string }) => !present.has(id);
  const isOld = ({ id }: { readonly id: string }) => present.has(id);
  const recordRows = records.map((record) => {
    return { id: record.id, kind: record.kind, properties: recordProperties(record) };
  });
  for (const batch of inBatches(recordRows.filter(isNew))) {
    await transaction.run({ name: 'create-records', parameters: { records: batch } });
  }
  for (const batch of inBatches(recordRows.filter(isOld))) {
    await transaction.run({ name: 'update-records', parameters: { records: batch } });
  }

  const edgeRows = edges.map((edge) => {
    const { id, source, target } = edge;
    return { id, source, target, properties: edgeProperties(edge) };
  });
  for (const [edgeType, batch] of batchesByType(edgeRows.filter(isNew), ({ id }) => id)) {
    await transaction.run({ name: 'create-edges', parameters: { edges: batch }, edgeType });
  }
  for (const [edgeType, batch] of batchesByType(edgeRows.filter(isOld), ({ id }) => id)) {
    await transaction.run({ name: 'update-edges', parameters: { edges: batch }, edgeType });
  }
}

async function appendToLog(transaction: Transaction, entry: LogEntry): Promise<void> {
  const { items, ...rest } = entry;
  const revision = neo4j.int(entry.revision);
  const digests = items.map(({ id, before, after }) => ({ id, before, after }));
  await transaction.run({
    name: 'append-log-entry',
    parameters: { entry: { ...rest, revision, items: JSON.stringify(digests) } },
  });
  const payloads = items.flatMap(({ id, state }, index) =>
    state === null ? [] : [{ position: neo4j.int(index), id, state: JSON.stringify(state) }],
  );
  for (const batch of inBatches(payloads)) {
    await transaction.run({ name: 'save-payloads', parameters: { revision, payloads: batch } });
  }
}

async function writePrivate(
  transaction: Transaction,
  writes: readonly PrivateWrite[],
): Promise<void> {
  // The last write of a row counts.
  const last = new Map(writes.map((write) => [JSON.stringify([write.table, write.key]), write]));
  const rows = [...last.values()];
  for (const batch of inBatches(rows.filter(({ value }) => value !== null))) {
    await transaction.run({ name: 'save-private', parameters: { rows: batch } });
  }
  for (const batch of inBatches(rows.filter(({ value }) => value === null))) {
    await transaction.run({ name: 'remove-private', parameters: { rows: batch } });
  }
}

function batchesByType<T>(
  values: readonly T[],
  idOf: (value: T) => string,
): readonly (readonly [EdgeType, readonly T[]])[] {
  return [...groupByEdgeType(values, idOf)].flatMap(([edgeType, group]) =>
    inBatches(group).map((batch) => [edgeType, batch] as const),
  );
}
