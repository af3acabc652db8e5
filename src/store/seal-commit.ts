/**
 * What a commit does, apart from how an engine writes it: both engines call this inside their
 * transaction, so they agree by construction.
 */
import { edgeId, entryId, isRecordId, recordId } from '../model/identity.ts';
import type {
  EdgeState,
  Origin,
  Provenance,
  RecordState,
  StoredEdge,
  StoredRecord,
} from '../model/states.ts';
import { entryDigest, stateDigest } from './digest.ts';
import type { Change, CommitRequest, LogEntry, LogItem } from './graph-store.ts';
import { StoreError } from './store-error.ts';

/** Revision and digest of the newest log entry. */
export interface LogHead {
  readonly revision: number;
  readonly digest: string;
}

/** What a commit needs to know of the store, read inside its transaction. */
export interface Surroundings {
  readonly head: LogHead;
  /** Provenance of every entry that the commit touches and that exists. */
  readonly present: ReadonlyMap<string, Provenance>;
  /** Global ids of the touched edges' ends that exist. */
  readonly presentEnds: ReadonlySet<string>;
  /** Ids of edges at the records that the commit removes. */
  readonly edgesAtRemoved: readonly string[];
}

/** What an engine must write. */
export interface SealedCommit {
  readonly entry: LogEntry;
  readonly records: readonly StoredRecord[];
  readonly edges: readonly StoredEdge[];
  readonly removedRecords: readonly string[];
  readonly removedEdges: readonly string[];
}

/** The ids about which an engine must report before a commit can be sealed. */
export interface Touched {
  /** Every entry that is put or removed. */
  readonly ids: readonly string[];
  /** Ends of the edges that are put. */
  readonly ends: readonly string[];
  /** Records that are removed. */
  readonly removedRecords: readonly string[];
}

/** Lists what a commit touches. Throws `invalid` when one id occurs twice. */
export function touchedBy(changes: readonly Change[]): Touched {
  const ids = new Set<string>();
  const ends = new Set<string>();
  const removedRecords: string[] = [];
  for (const change of changes) {
    const id = idOf(change);
    if (ids.has(id)) {
      throw new StoreError(
        'invalid',
        `${id} is changed twice in one commit; each id may occur once.`,
      );
    }
    ids.add(id);
    if ('remove' in change) {
      if (isRecordId(id)) removedRecords.push(id);
    } else if ('type' in change.put) {
      ends.add(change.put.source);
      ends.add(change.put.target);
    }
  }
  return { ids: [...ids], ends: [...ends], removedRecords };
}

/**
 * Checks expectations and ends, leaves out what changes nothing, and makes the log entry. Null when
 * nothing is left. Throws `conflict` or `dangling`.
 */
export function sealCommit(request: CommitRequest, around: Surroundings): SealedCommit | null {
  checkExpectations(request.changes, around);
  checkEnds(request.changes, around);
  const revision = around.head.revision + 1;
  const items = request.changes.flatMap((change) => logItem(change, around));
  if (items.length === 0) return null;
  const states = items.flatMap(({ id, before: known, after, state, origin = madeBy(request) }) => {
    if (state === null || after === null) return [];
    const before = known === null ? undefined : around.present.get(id);
    const provenance = {
      ...(before ? updatedBy(request, before) : origin),
      revision,
      digest: after,
    };
    return ['kind' in state ? storedRecord(state, provenance) : storedEdge(state, provenance)];
  });
  const removed = items.filter(({ after }) => after === null).map(({ id }) => id);
  return {
    entry: sealEntry(request, around.head, items),
    records: states.filter((state) => 'kind' in state),
    edges: states.filter((state) => 'type' in state),
    removedRecords: removed.filter(isRecordId),
    removedEdges: removed.filter((id) => !isRecordId(id)),
  };
}

/** The log item of a change; none when the state stays as it is. */
function logItem(change: Change, around: Surroundings): LogItem[] {
  const id = idOf(change);
  const { logged: before = around.present.get(id)?.digest ?? null } = change;
  if ('remove' in change) return [{ id, before, after: null, state: null }];
  const after = stateDigest(change.put);
  if (before === after && change.logged === undefined) return [];
  const item = { id, before, after, state: change.put };
  const { origin } = change;
  if (origin === undefined || before !== null) return [item];
  return [{ ...item, origin: checkedOrigin(id, origin) }];
}

/** The origin's own members only, so that engines and digests agree. */
function checkedOrigin(id: string, origin: Origin): Origin {
  const { createdAt, createdBy, updatedAt, updatedBy } = origin;
  for (const moment of [createdAt, updatedAt]) {
    const date = new Date(moment);
    if (!Number.isNaN(date.getTime()) && date.toISOString() === moment) continue;
    throw new StoreError(
      'invalid',
      `${id} comes from ${JSON.stringify(moment)}; it must be a moment in UTC written YYYY-MM-DDThh:mm:ss.sssZ.`,
    );
  }
  return { createdAt, createdBy, updatedAt, updatedBy };
}

function sealEntry(request: CommitRequest, head: LogHead, items: readonly LogItem[]): LogEntry {
  const { actor, message, time, source } = request;
  const open = {
    revision: head.revision + 1,
    time,
    actor,
    message,
    ...(source === undefined ? {} : { source }),
    items,
    previousDigest: head.digest,
  };
  return { ...open, digest: entryDigest(open) };
}

function idOf(change: Change): string {
  return 'remove' in change ? change.remove : entryId(change.put);
}

function storedRecord(state: RecordState, provenance: Provenance): StoredRecord {
  const { kind, slug, fields } = state;
  return { id: recordId(state), kind, slug, fields, provenance };
}

function storedEdge(state: EdgeState, provenance: Provenance): StoredEdge {
  const { type, source, target, fields } = state;
  return { id: edgeId(state), type, source, target, fields, provenance };
}

function madeBy({ time, actor }: CommitRequest): Origin {
  return { createdAt: time, createdBy: actor, updatedAt: time, updatedBy: actor };
}

function updatedBy({ time, actor }: CommitRequest, before: Provenance): Origin {
  // Somebody may have removed them by hand.
  const { createdAt, createdBy } = before;
  return {
    createdAt: createdAt || time,
    createdBy: createdBy || actor,
    updatedAt: time,
    updatedBy: actor,
  };
}

function checkExpectations(changes: readonly Change[], { present }: Surroundings): void {
  for (const change of changes) {
    const failure = failedExpectation(change, present.get(idOf(change)));
    if (failure !== undefined) throw new StoreError('conflict', `${idOf(change)} ${failure}`);
  }
}

function failedExpectation(change: Change, before: Provenance | undefined): string | undefined {
  if ('remove' in change && change.logged !== undefined) {
    return before && `exists again, in revision ${before.revision}.`;
  }
  if ('remove' in change && !before) return 'does not exist, so it cannot be removed.';
  const { expected } = change;
  if (expected === undefined) return undefined;
  if (expected === 'absent') {
    return before && `exists already, in revision ${before.revision}.`;
  }
  if (before?.revision === expected) return undefined;
  const found = before ? `is in revision ${before.revision}` : 'does not exist';
  return `${found}; revision ${expected} was expected.`;
}

function checkEnds(changes: readonly Change[], around: Surroundings): void {
  const put = new Set<string>();
  const removed = new Set<string>();
  for (const change of changes) {
    if ('remove' in change) removed.add(change.remove);
    else put.add(entryId(change.put));
  }
  const exists = (id: string) => put.has(id) || (around.presentEnds.has(id) && !removed.has(id));
  for (const change of changes) {
    if ('remove' in change || 'kind' in change.put) continue;
    const missing = [change.put.source, change.put.target].find((end) => !exists(end));
    if (missing !== undefined) {
      throw new StoreError(
        'dangling',
        `${edgeId(change.put)} needs ${missing}, which does not exist.`,
      );
    }
  }
  const left = around.edgesAtRemoved.find((id) => !removed.has(id));
  if (left !== undefined) {
    throw new StoreError('dangling', `${left} would lose an end; remove the edge as well.`);
  }
}
