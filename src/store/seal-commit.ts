/**
 * What a commit does, apart from how an engine writes it: both engines call this inside their
 * transaction, so they agree by construction.
 */
import { entryId, isRecordId } from '../model/identity.ts';
import type {
  EdgeState,
  Origin,
  Provenance,
  RecordState,
  StoredEdge,
  StoredRecord,
} from '../model/states.ts';
import { isMoment } from '../model/validation.ts';
import { entryDigest } from './digest.ts';
import type { Change, CommitRequest, LogEntry, LogItem } from './graph-store.ts';
import { knownDigest } from './known-states.ts';
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

/** A change with the id of what it changes, which is made once. */
interface NamedChange {
  readonly id: string;
  readonly change: Change;
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
  const named = request.changes.map((change): NamedChange => ({ id: idOf(change), change }));
  checkExpectations(named, around);
  checkEnds(named, around);
  const items: LogItem[] = [];
  for (const each of named) {
    const item = logItem(each, around);
    if (item) items.push(item);
  }
  if (items.length === 0) return null;
  const removed = items.filter(({ after }) => after === null).map(({ id }) => id);
  return {
    entry: sealEntry(request, around.head, items),
    ...storedEntries(request, items, around),
    removedRecords: removed.filter(isRecordId),
    removedEdges: removed.filter((id) => !isRecordId(id)),
  };
}

/** The records and edges of the items that put one. */
function storedEntries(
  request: CommitRequest,
  items: readonly LogItem[],
  { head, present }: Surroundings,
): Pick<SealedCommit, 'records' | 'edges'> {
  const revision = head.revision + 1;
  const made = madeBy(request);
  const records: StoredRecord[] = [];
  const edges: StoredEdge[] = [];
  for (const { id, before: known, after, state, origin = made } of items) {
    if (state === null || after === null) continue;
    const before = known === null ? undefined : present.get(id);
    const said = before ? updatedBy(request, before) : origin;
    const provenance = { ...said, revision, digest: after };
    if ('kind' in state) {
      const { kind, slug, fields } = state;
      records.push({ id, kind, slug, fields, provenance });
    } else {
      const { type, source, target, fields } = state;
      edges.push({ id, type, source, target, fields, provenance });
    }
  }
  return { records, edges };
}

/** The log item of a change; none when the state stays as it is. */
function logItem({ id, change }: NamedChange, around: Surroundings): LogItem | undefined {
  const { logged: before = around.present.get(id)?.digest ?? null } = change;
  if ('remove' in change) return { id, before, after: null, state: null };
  const state = ownMembers(change.put);
  const after = knownDigest(state);
  if (before === after && change.logged === undefined) return undefined;
  const item = { id, before, after, state };
  const { origin } = change;
  if (origin === undefined || before !== null) return item;
  return { ...item, origin: checkedOrigin(id, origin) };
}

/** The state's own members only, so that what is written says what its digest covers. */
function ownMembers(state: RecordState | EdgeState): RecordState | EdgeState {
  const count = Object.keys(state).length;
  if ('kind' in state) {
    const { kind, slug, fields } = state;
    return count === 3 ? state : { kind, slug, fields };
  }
  const { type, source, target, fields } = state;
  return count === 4 ? state : { type, source, target, fields };
}

/** The origin's own members only, so that engines and digests agree. */
function checkedOrigin(id: string, origin: Origin): Origin {
  const { createdAt, createdBy, updatedAt, updatedBy } = origin;
  for (const moment of [createdAt, updatedAt]) {
    if (isMoment(moment)) continue;
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

function checkExpectations(changes: readonly NamedChange[], { present }: Surroundings): void {
  for (const { id, change } of changes) {
    const failure = failedExpectation(change, present.get(id));
    if (failure !== undefined) throw new StoreError('conflict', `${id} ${failure}`);
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

function checkEnds(changes: readonly NamedChange[], around: Surroundings): void {
  const removed = new Set(changes.flatMap(({ id, change }) => ('remove' in change ? id : [])));
  const put = new Set(changes.flatMap(({ id, change }) => ('remove' in change ? [] : id)));
  const exists = (id: string) => put.has(id) || (around.presentEnds.has(id) && !removed.has(id));
  for (const { id, change } of changes) {
    if ('remove' in change || 'kind' in change.put) continue;
    const { source, target } = change.put;
    if (exists(source) && exists(target)) continue;
    const missing = exists(source) ? target : source;
    throw new StoreError('dangling', `${id} needs ${missing}, which does not exist.`);
  }
  refuseLostEnd(around, removed);
}

function refuseLostEnd(around: Surroundings, removed: ReadonlySet<string>): void {
  const left = around.edgesAtRemoved.find((id) => !removed.has(id));
  if (left !== undefined) {
    throw new StoreError('dangling', `${left} would lose an end; remove the edge as well.`);
  }
}
