/** Reads what the log says of a revision: states as they stood, and times. */
import neo4j from 'neo4j-driver';
import type {
  EdgeState,
  Origin,
  RecordState,
  StoredEdge,
  StoredRecord,
} from '../../../model/states.ts';
import type { RemovedState } from '../../graph-store.ts';
import { storedAfter } from '../../past-state.ts';
import { inBatches } from './batches.ts';
import type { Transaction } from './neo4j-database.ts';
import { damaged } from './read-log.ts';

interface PastRow {
  readonly id: string;
  readonly revision: number;
  readonly after: string;
  readonly state: string;
  readonly origin: string | null;
  readonly time: string;
  readonly actor: string;
  readonly firstRevision: number;
  readonly firstOrigin: string | null;
  readonly firstTime: string;
  readonly firstActor: string;
}

interface RemovedRow {
  readonly id: string;
  readonly revision: number;
  readonly state: string | null;
}

/** Records and edges as they stood in a revision, in the order asked. */
export async function readStatesAt(
  transaction: Transaction,
  ids: readonly string[],
  revision: number,
): Promise<(StoredRecord | StoredEdge | null)[]> {
  const found = new Map<string, StoredRecord | StoredEdge>();
  for (const batch of inBatches([...new Set(ids)])) {
    const parameters = { ids: batch, revision: neo4j.int(revision) };
    for (const row of await transaction.run<PastRow>({ name: 'states-at', parameters })) {
      found.set(row.id, stateOf(row));
    }
  }
  return ids.map((id) => found.get(id) ?? null);
}

/** What entries said before their removals after a revision. */
export async function readRemovedStates(
  transaction: Transaction,
  ids: readonly string[],
  afterRevision: number,
): Promise<RemovedState[]> {
  const found: RemovedState[] = [];
  for (const batch of inBatches([...new Set(ids)])) {
    const parameters = { ids: batch, after: neo4j.int(afterRevision) };
    const rows = await transaction.run<RemovedRow>({ name: 'removed-states', parameters });
    for (const { id, revision, state } of rows) {
      const said = state === null ? null : parse<RecordState | EdgeState>(state, revision);
      found.push({ id, revision, state: said });
    }
  }
  return found;
}

/** When log entries were written, in the order asked. */
export async function readLogTimes(
  transaction: Transaction,
  revisions: readonly number[],
): Promise<(string | null)[]> {
  const rows = await transaction.run<{ revision: number; time: string }>({
    name: 'log-times',
    parameters: { revisions: revisions.map((revision) => neo4j.int(revision)) },
  });
  const times = new Map(rows.map(({ revision, time }) => [revision, time]));
  return revisions.map((revision) => times.get(revision) ?? null);
}

/** How many items the entries after one revision and up to another have, at most `limit`. */
export async function countLogItems(
  transaction: Transaction,
  after: number,
  last: number,
  limit: number,
): Promise<number> {
  const parameters = { after: neo4j.int(after), last: neo4j.int(last), limit: neo4j.int(limit) };
  const rows = await transaction.run<{ count: number }>({ name: 'log-item-count', parameters });
  return rows[0]?.count ?? 0;
}

function stateOf(row: PastRow): StoredRecord | StoredEdge {
  const { revision, after, time, actor } = row;
  return storedAfter({
    revision,
    after,
    state: parse<RecordState | EdgeState>(row.state, revision),
    time,
    actor,
    origin: originOf(row.origin, revision),
    first: {
      revision: row.firstRevision,
      time: row.firstTime,
      actor: row.firstActor,
      origin: originOf(row.firstOrigin, row.firstRevision),
    },
  });
}

function originOf(json: string | null, revision: number): Origin | null {
  return json === null ? null : parse<Origin>(json, revision);
}

function parse<Value>(json: string, revision: number): Value {
  try {
    return JSON.parse(json) as Value;
  } catch (error) {
    throw damaged(revision, { cause: error });
  }
}
