/** Compares what is stored with what the log says of it. */
import { entryId, isRecordId } from '../model/identity.ts';
import type { StoredEdge, StoredRecord } from '../model/states.ts';
import { stateDigest } from '../store/digest.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { scanPages } from '../store/read-all.ts';
import { StoreError } from '../store/store-error.ts';
import type { Finding, HandEdit } from './findings.ts';
import type { LoggedEntries } from './logged-entries.ts';

/** What was found in the stored graph. */
export interface GraphComparison {
  recordCount: number;
  edgeCount: number;
  /** By id, so that an entry can be looked at again. */
  readonly edits: Map<string, HandEdit>;
  /** What ended a scan before its end. */
  readonly unreadable: Finding[];
}

/** Hears how many records or edges were read. */
export type ScanProgress = (what: 'records' | 'edges', count: number) => void;

/** Reads every record and edge. Memory is one page and what is found. */
export async function compareGraph(
  store: GraphStore,
  logged: LoggedEntries,
  onProgress: ScanProgress,
): Promise<GraphComparison> {
  const found: GraphComparison = { recordCount: 0, edgeCount: 0, edits: new Map(), unreadable: [] };
  const look = (entry: StoredRecord | StoredEdge) => {
    logged.markSeen(entry.id);
    const edit = editOf(entry, logged);
    if (edit) found.edits.set(entry.id, edit);
  };
  const areRecordsRead = await readToEnd(found, async () => {
    for await (const page of scanPages((each) => store.scanRecords(each))) {
      for (const record of page) look(record);
      found.recordCount += page.length;
      onProgress('records', found.recordCount);
    }
  });
  const areEdgesRead = await readToEnd(found, async () => {
    for await (const page of scanPages((each) => store.scanEdges(each))) {
      for (const edge of page) look(edge);
      found.edgeCount += page.length;
      onProgress('edges', found.edgeCount);
    }
  });
  for (const id of logged.unseen()) {
    if (isRecordId(id) ? areRecordsRead : areEdgesRead) found.edits.set(id, 'removed');
  }
  return found;
}

/** Looks again at entries that others have changed since, and corrects what was found of them. */
export async function compareAgain(
  store: GraphStore,
  logged: LoggedEntries,
  ids: ReadonlySet<string>,
  found: GraphComparison,
): Promise<void> {
  for (const id of ids) {
    const [entry] = await (isRecordId(id) ? store.readRecords([id]) : store.readEdges([id]));
    const edit = entry ? editOf(entry, logged) : logged.get(id) && 'removed';
    if (edit) found.edits.set(id, edit);
    else found.edits.delete(id);
  }
}

function editOf(entry: StoredRecord | StoredEdge, logged: LoggedEntries): HandEdit | undefined {
  const { id, provenance } = entry;
  const known = logged.get(id);
  if (!known) return 'added';
  if (idOf(entry) !== id || stateDigest(entry) !== known.digest) return 'changed';
  const isSame = provenance.digest === known.digest && provenance.revision === known.revision;
  return isSame ? undefined : 'provenance';
}

/** Undefined for a state that by hand became too broken to have an id. */
function idOf(entry: StoredRecord | StoredEdge): string | undefined {
  try {
    return entryId(entry);
  } catch {
    return undefined;
  }
}

/** Whether the scan came to its end; an entry that cannot be read is a finding. */
async function readToEnd(found: GraphComparison, scan: () => Promise<void>): Promise<boolean> {
  try {
    await scan();
    return true;
  } catch (error) {
    if (!(error instanceof StoreError && error.kind === 'damaged')) throw error;
    found.unreadable.push({ id: '', kind: 'unreadable', message: error.message });
    return false;
  }
}
