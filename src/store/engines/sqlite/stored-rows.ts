/** From rows to what the port gives. */
import type {
  EdgeState,
  Origin,
  Provenance,
  RecordState,
  StoredEdge,
  StoredRecord,
} from '../../../model/states.ts';
import type { HistoryItem, LogEntry, LogItem, RemovedState } from '../../graph-store.ts';
import { storedAfter, type WrittenBy } from '../../past-state.ts';
import { StoreError } from '../../store-error.ts';
import type { EntryRow, ItemRow, LogRow, PastRow } from './statements.ts';

type LogDocument = Omit<LogEntry, 'revision' | 'digest' | 'items'>;

/** The record of a row. */
export function recordOf(row: EntryRow): StoredRecord {
  const { kind, slug, fields } = parse<RecordState>(row.state, row.id);
  return { id: row.id, kind, slug, fields, provenance: provenanceOf(row) };
}

/** The edge of a row. */
export function edgeOf(row: EntryRow): StoredEdge {
  const { type, source, target, fields } = parse<EdgeState>(row.state, row.id);
  return { id: row.id, type, source, target, fields, provenance: provenanceOf(row) };
}

/** The provenance of a row. */
export function provenanceOf(row: Pick<EntryRow, 'id' | 'provenance'>): Provenance {
  return parse<Provenance>(row.provenance, row.id);
}

/** The log entry of a row with its items. */
export function logEntryOf(row: LogRow, items: readonly ItemRow[]): LogEntry {
  const { revision, digest } = row;
  return { ...logDocument(row), revision, items: items.map(logItemOf), digest };
}

/** An item together with what its log entry says. */
export function historyItemOf(row: ItemRow & Pick<LogRow, 'entry'>): HistoryItem {
  const { previousDigest: _previousDigest, ...said } = logDocument(row);
  return { revision: row.revision, ...said, ...logItemOf(row) };
}

/** The record or edge that a change of the past left; null where its state was erased. */
export function pastStateOf(row: PastRow): StoredRecord | StoredEdge | null {
  const { after, origin, state } = logItemOf(row);
  if (state === null || after === null) return null;
  const { id, firstEntry: entry, firstOrigin, firstRevision } = row;
  const firstSaid = { entry, revision: firstRevision };
  const first = { revision: firstRevision, ...writtenBy(firstSaid, firstOrigin, id) };
  const { time, actor } = logDocument(row);
  const { revision } = row;
  return storedAfter({ revision, after, state, time, actor, origin: origin ?? null, first });
}

function writtenBy(
  row: Pick<LogRow, 'entry' | 'revision'>,
  origin: string | null,
  id: string,
): WrittenBy {
  const { time, actor } = logDocument(row);
  return { time, actor, origin: origin === null ? null : parse<Origin>(origin, id) };
}

/** What an entry said before it was removed. */
export function removedStateOf({
  id,
  revision,
  state,
}: Pick<ItemRow, 'id' | 'revision' | 'state'>): RemovedState {
  return { id, revision, state: state === null ? null : parse<RecordState | EdgeState>(state, id) };
}

/** When a log entry was written. */
export function timeOf(row: Pick<LogRow, 'entry' | 'revision'>): string {
  return logDocument(row).time;
}

/** JSON of a log entry without what has columns or rows of its own. */
export function logDocumentOf(entry: LogEntry): string {
  const { revision: _revision, digest: _digest, items: _items, ...document } = entry;
  return JSON.stringify(document satisfies LogDocument);
}

function logDocument({ entry, revision }: Pick<LogRow, 'entry' | 'revision'>): LogDocument {
  return parse<LogDocument>(entry, `log entry ${revision}`);
}

function logItemOf({ id, before, after, origin, state }: ItemRow): LogItem {
  return {
    id,
    before,
    after,
    state: state === null ? null : parse<RecordState | EdgeState>(state, id),
    ...(origin === null ? {} : { origin: parse<Origin>(origin, id) }),
  };
}

/** JSON of a column. We wrote it, so only damage can break it: then it throws `damaged`. */
export function parse<Value>(json: string, what: string): Value {
  try {
    return JSON.parse(json) as Value;
  } catch (error) {
    throw new StoreError(
      'damaged',
      `What is stored of ${what} is damaged; restore the store from a backup.`,
      { cause: error },
    );
  }
}
