/** From rows to what the port gives. */
import type {
  EdgeState,
  Provenance,
  RecordState,
  StoredEdge,
  StoredRecord,
} from '../../../model/states.ts';
import type { LogEntry } from '../../graph-store.ts';
import { StoreError } from '../../store-error.ts';
import type { EntryRow, LogRow } from './statements.ts';

type LogDocument = Omit<LogEntry, 'revision' | 'digest' | 'items'> & {
  readonly items: readonly { id: string; before: string | null; after: string | null }[];
};

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

/** The log entry of a row with the states, in JSON by id, that were not erased. */
export function logEntryOf(row: LogRow, states: ReadonlyMap<string, string>): LogEntry {
  const { revision, digest } = row;
  const document = parse<LogDocument>(row.entry, `log entry ${revision}`);
  const items = document.items.map((item) => {
    const state = states.get(item.id);
    return {
      ...item,
      state: state === undefined ? null : parse<RecordState | EdgeState>(state, item.id),
    };
  });
  return { ...document, revision, items, digest };
}

/** JSON of a log entry without what has columns or rows of its own. */
export function logDocumentOf(entry: LogEntry): string {
  const { revision: _revision, digest: _digest, items, ...rest } = entry;
  const document: LogDocument = {
    ...rest,
    items: items.map(({ id, before, after }) => ({ id, before, after })),
  };
  return JSON.stringify(document);
}

/** We wrote the JSON, so only damage can break it. */
function parse<Value>(json: string, what: string): Value {
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
