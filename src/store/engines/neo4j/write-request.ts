/** One commit inside a transaction: gathers what it needs to know, seals it, writes what that says. */
import neo4j from 'neo4j-driver';
import type { EdgeType } from '../../../model/generated/model.ts';
import { entryId, isRecordId } from '../../../model/identity.ts';
import type { Provenance } from '../../../model/states.ts';
import type { CommitRequest, LogEntry, PrivateWrite } from '../../graph-store.ts';
import {
  type LogHead,
  type SealedCommit,
  type Surroundings,
  sealCommit,
  type Touched,
} from '../../seal-commit.ts';
import { groupByEdgeType, inBatches } from './batches.ts';
import {
  edgeProperties,
  provenanceOf,
  type ReadProperties,
  recordProperties,
} from './native-properties.ts';
import type { Transaction } from './neo4j-database.ts';

/** The entry that was written; null when nothing differed. */
export async function writeRequest(
  transaction: Transaction,
  request: CommitRequest,
  touched: Touched,
  head: LogHead,
): Promise<LogEntry | null> {
  const around = await readSurroundings(transaction, touched, head);
  const sealed = sealCommit(request, around);
  if (sealed) {
    await writeStates(transaction, sealed, around, straysOf(request));
    await appendToLog(transaction, sealed.entry);
  }
  await writePrivate(transaction, request.private ?? []);
  return sealed?.entry ?? null;
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
  strays: ReadonlyMap<string, string>,
): Promise<void> {
  const strayEdges = edges.flatMap(({ id }) => strays.get(id) ?? []);
  for (const handles of inBatches(strayEdges)) {
    await transaction.run({ name: 'remove-stray-edges', parameters: { handles } });
  }
  for (const [edgeType, ids] of batchesByType(removedEdges, (id) => id)) {
    await transaction.run({ name: 'remove-edges', parameters: { ids }, edgeType });
  }
  for (const ids of inBatches(removedRecords)) {
    await transaction.run({ name: 'remove-records', parameters: { ids } });
  }

  const isNew = ({ id }: { readonly id: string }) => !present.has(id);
  const isOld = ({ id }: { readonly id: string }) => present.has(id);
  const recordRows = records.map((record) => {
    const { id, kind } = record;
    return { id, kind, stray: strays.get(id) ?? null, properties: recordProperties(record) };
  });
  const newRows = recordRows.filter(isNew);
  for (const batch of inBatches(newRows.filter(({ stray }) => stray !== null))) {
    await transaction.run({ name: 'adopt-records', parameters: { records: batch } });
  }
  for (const batch of inBatches(newRows.filter(({ stray }) => stray === null))) {
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

/** Handles of strays by the id that they get. */
function straysOf({ changes }: CommitRequest): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap((change) =>
      'put' in change && change.stray !== undefined
        ? [[entryId(change.put), change.stray] as const]
        : [],
    ),
  );
}

async function appendToLog(transaction: Transaction, entry: LogEntry): Promise<void> {
  const { items, ...rest } = entry;
  const revision = neo4j.int(entry.revision);
  await transaction.run({
    name: 'append-log-entry',
    parameters: { entry: { ...rest, revision } },
  });
  const rows = items.map(({ id, before, after, origin, state }, index) => ({
    position: neo4j.int(index),
    id,
    before,
    after,
    origin: origin === undefined ? null : JSON.stringify(origin),
    state: state === null ? null : JSON.stringify(state),
  }));
  for (const batch of inBatches(rows)) {
    await transaction.run({ name: 'save-log-items', parameters: { revision, items: batch } });
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
