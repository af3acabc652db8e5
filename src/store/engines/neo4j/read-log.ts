/** Reads the log, whose items lie apart; their states may be erased. */
import neo4j from 'neo4j-driver';
import type { EdgeState, Origin, RecordState } from '../../../model/states.ts';
import type { HistoryItem, LogEntry, LogItem } from '../../graph-store.ts';
import { StoreError } from '../../store-error.ts';
import type { Transaction } from './neo4j-database.ts';

interface EntryRow extends Omit<LogEntry, 'items' | 'source'> {
  readonly source: string | null;
}

interface ItemRow {
  readonly revision: number;
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly origin: string | null;
  readonly state: string | null;
}

type HistoryRow = ItemRow & Pick<EntryRow, 'time' | 'actor' | 'message' | 'source'>;

/** Entries after a revision, oldest first. Throws `damaged` when one is missing or unreadable. */
export async function readLogEntries(
  transaction: Transaction,
  afterRevision: number,
  limit: number,
): Promise<LogEntry[]> {
  const after = neo4j.int(Math.max(0, afterRevision));
  const rows = await transaction.run<EntryRow>({
    name: 'log-entries',
    parameters: { after, limit: neo4j.int(limit) },
  });
  const last = rows.at(-1);
  if (!last) return [];
  const parameters = { after, last: neo4j.int(last.revision) };
  const items = new Map<number, LogItem[]>(rows.map(({ revision }) => [revision, []]));
  for (const item of await transaction.run<ItemRow>({ name: 'log-items', parameters })) {
    items.get(item.revision)?.push(toItem(item));
  }
  return rows.map((row, index) => {
    const revision = Math.max(0, afterRevision) + index + 1;
    if (row.revision !== revision) throw damaged(revision);
    const { source, ...rest } = row;
    return { ...rest, ...sourceOf(source), items: items.get(revision) ?? [] };
  });
}

/** Changes of one entry, newest first. */
export async function readHistoryOf(
  transaction: Transaction,
  id: string,
  limit: number,
): Promise<HistoryItem[]> {
  const parameters = { id, limit: neo4j.int(limit) };
  const rows = await transaction.run<HistoryRow>({ name: 'history', parameters });
  return rows.map((row) => {
    const { revision, time, actor, message, source } = row;
    return { revision, time, actor, message, ...sourceOf(source), ...toItem(row) };
  });
}

function sourceOf(source: string | null): { readonly source?: string } {
  return source === null ? {} : { source };
}

function toItem({ revision, id, before, after, origin, state }: ItemRow): LogItem {
  try {
    return {
      id,
      before,
      after,
      state: state === null ? null : (JSON.parse(state) as RecordState | EdgeState),
      ...(origin === null ? {} : { origin: JSON.parse(origin) as Origin }),
    };
  } catch (error) {
    throw damaged(revision, { cause: error });
  }
}

/** The error for a part of the log that is missing or cannot be read. */
export function damaged(revision: number, options?: ErrorOptions): StoreError {
  const text = `Entry ${revision} of the log is missing or cannot be read.`;
  return new StoreError('damaged', text, options);
}
