/** Reads the log, whose states lie apart and may be erased. */
import neo4j from 'neo4j-driver';
import type { EdgeState, RecordState } from '../../../model/states.ts';
import type { LogEntry, LogItem } from '../../graph-store.ts';
import { StoreError } from '../../store-error.ts';
import type { Transaction } from './neo4j-database.ts';

interface EntryRow extends Omit<LogEntry, 'items' | 'source'> {
  readonly items: string;
  readonly source: string | null;
}

interface PayloadRow {
  readonly revision: number;
  readonly position: number;
  readonly state: string;
}

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
  const payloads = await transaction.run<PayloadRow>({ name: 'payloads', parameters });
  const states = new Map(
    payloads.map(({ revision, position, state }) => [`${revision} ${position}`, state]),
  );
  return rows.map((row, index) => {
    const revision = Math.max(0, afterRevision) + index + 1;
    if (row.revision !== revision) throw damaged(revision);
    return toEntry(row, (position) => states.get(`${revision} ${position}`));
  });
}

function toEntry(
  { source, items, ...row }: EntryRow,
  stateAt: (position: number) => string | undefined,
): LogEntry {
  try {
    const digests = JSON.parse(items) as readonly Omit<LogItem, 'state'>[];
    return {
      ...row,
      ...(source === null ? {} : { source }),
      items: digests.map((item, position) => ({ ...item, state: parseState(stateAt(position)) })),
    };
  } catch (error) {
    throw damaged(row.revision, { cause: error });
  }
}

function parseState(text: string | undefined): RecordState | EdgeState | null {
  return text === undefined ? null : (JSON.parse(text) as RecordState | EdgeState);
}

function damaged(revision: number, options?: ErrorOptions): StoreError {
  const text = `Entry ${revision} of the log is missing or cannot be read.`;
  return new StoreError('damaged', text, options);
}
