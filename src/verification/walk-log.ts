/** Reads the log from its beginning and recomputes every digest of it. */
import { entryDigest, GENESIS_DIGEST, stateDigest } from '../store/digest.ts';
import type { GraphStore, LogEntry, LogItem } from '../store/graph-store.ts';
import { logPages } from '../store/read-all.ts';
import { StoreError } from '../store/store-error.ts';
import { type Finding, logFinding } from './findings.ts';
import type { LoggedEntries } from './logged-entries.ts';

/** A log of which more entries are missing than this is not read on. */
const MOST_MISSING = 100;

/** How far the log was read, and what was found in it. */
export interface LogWalk {
  revision: number;
  /** Undefined after an entry that could not be read. */
  headDigest: string | undefined;
  entryCount: number;
  itemCount: number;
  /** Entries that could not be read, so that nobody knows what they changed. */
  missingCount: number;
}

interface Missing {
  readonly missing: number;
  readonly message: string;
}

/** A walk that has not begun. */
export function newWalk(): LogWalk {
  return { revision: 0, headDigest: GENESIS_DIGEST, entryCount: 0, itemCount: 0, missingCount: 0 };
}

/**
 * Walks on to the end of the log, keeps in `logged` what it says of each entry, and tells each item's
 * id. Finds what is missing, altered or out of order. Memory is one page.
 */
export async function walkLog(
  store: GraphStore,
  walk: LogWalk,
  logged: LoggedEntries,
  tell: { onFinding(finding: Finding): void; onItem(id: string): void },
): Promise<void> {
  for await (const step of readOn(store, walk.revision)) {
    const findings = 'missing' in step ? takeMissing(step, walk) : takeEntry(step, walk, logged);
    for (const finding of findings) tell.onFinding(finding);
    if ('items' in step) for (const { id } of step.items) tell.onItem(id);
    if (walk.missingCount >= MOST_MISSING) return;
  }
}

function takeMissing({ missing, message }: Missing, walk: LogWalk): readonly Finding[] {
  walk.missingCount += 1;
  walk.revision = missing;
  walk.headDigest = undefined;
  return [logFinding(missing, message)];
}

function takeEntry(entry: LogEntry, walk: LogWalk, logged: LoggedEntries): readonly Finding[] {
  const { revision, items } = entry;
  const findings = [...chainFindings(entry, walk)];
  for (const item of items) {
    // What a missing entry changed is not known.
    const before = walk.missingCount > 0 ? undefined : (logged.get(item.id)?.digest ?? null);
    findings.push(...itemFindings(revision, item, before));
    logged.set(item.id, item.after, revision);
  }
  walk.revision = revision;
  walk.headDigest = entry.digest;
  walk.entryCount += 1;
  walk.itemCount += items.length;
  return findings;
}

/** Entries after a revision; in place of each that cannot be read, what is missing. */
async function* readOn(
  store: GraphStore,
  afterRevision: number,
): AsyncGenerator<LogEntry | Missing, void, undefined> {
  let revision = afterRevision;
  for (;;) {
    const head = await store.currentRevision();
    const start = revision;
    for await (const step of readToDamage(store, start)) {
      const next = 'missing' in step ? step.missing : step.revision;
      yield* gap(revision, next - 1);
      yield step;
      revision = next;
    }
    if (revision > start) continue;
    yield* gap(revision, head);
    return;
  }
}

async function* readToDamage(
  store: GraphStore,
  afterRevision: number,
): AsyncGenerator<LogEntry | Missing, void, undefined> {
  let revision = afterRevision;
  try {
    for await (const page of logPages(store, afterRevision)) {
      for (const entry of page) {
        yield entry;
        revision = entry.revision;
      }
    }
  } catch (error) {
    refuseOther(error);
    yield await readOne(store, revision);
  }
}

/** The next entry alone, because one that cannot be read spoils its whole page. */
async function readOne(store: GraphStore, afterRevision: number): Promise<LogEntry | Missing> {
  const missing = afterRevision + 1;
  try {
    const [entry] = await store.readLog(afterRevision, 1);
    return entry ?? { missing, message: `Revision ${missing} of the log is missing.` };
  } catch (error) {
    return { missing, message: refuseOther(error).message };
  }
}

function refuseOther(error: unknown): StoreError {
  if (error instanceof StoreError && error.kind === 'damaged') return error;
  throw error;
}

function* gap(after: number, last: number): Generator<Missing, void, undefined> {
  for (let missing = after + 1; missing <= last; missing++) {
    yield { missing, message: `Revision ${missing} of the log is missing.` };
  }
}

function* chainFindings(entry: LogEntry, walk: LogWalk): Generator<Finding, void, undefined> {
  const { revision, digest, previousDigest } = entry;
  if (entryDigest(entry) !== digest) {
    yield logFinding(revision, `Revision ${revision} of the log was altered.`);
  }
  if (walk.headDigest !== undefined && previousDigest !== walk.headDigest) {
    const message = `Revision ${revision} of the log does not follow from the one before it.`;
    yield logFinding(revision, message);
  }
}

function* itemFindings(
  revision: number,
  { id, before, after, state }: LogItem,
  known: string | null | undefined,
): Generator<Finding, void, undefined> {
  if (state !== null && stateDigest(state) !== after) {
    const message = `The state of ${id} in revision ${revision} of the log was altered.`;
    yield { id, kind: 'payload', message };
  }
  if (known !== undefined && known !== before) {
    const message = `Revision ${revision} of the log changes ${id} from another state than the log tells of it.`;
    yield { id, kind: 'sequence', message };
  }
}
