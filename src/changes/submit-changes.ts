/** The one door for writes: everything that changes the graph comes through here. */
import { entryId } from '../model/identity.ts';
import { edgeOfType, isEdgeType } from '../model/lookup.ts';
import type { EdgeState, Fields, RecordState } from '../model/states.ts';
import { edgeProblems, recordProblems } from '../model/validation.ts';
import type {
  Change,
  CommitRequest,
  CommitResult,
  GraphStore,
  PrivateWrite,
} from '../store/graph-store.ts';
import { findCircularEdges, isAcyclicType } from './forbidden-cycles.ts';
import { type ChangeProblem, InvalidChanges } from './invalid-changes.ts';

/** Changes per transaction when a large set is written in batches. */
export const BATCH_SIZE = 5_000;

/** What somebody wants to change, and why. */
export interface ChangeRequest {
  readonly actor: string;
  readonly message: string;
  readonly source?: string;
  readonly changes: readonly Change[];
  readonly private?: readonly PrivateWrite[];
}

/**
 * Checks every state against the model, then commits all changes in one transaction. Throws
 * `InvalidChanges` with every problem, or the store's `StoreError`; either way nothing is written.
 */
export async function submitChanges(
  store: GraphStore,
  request: ChangeRequest,
  now: () => Date = () => new Date(),
): Promise<CommitResult> {
  const commit: CommitRequest = {
    ...request,
    time: now().toISOString(),
    changes: request.changes.map(normalised),
  };
  refuseProblems(commit.changes);
  await refuseCircles(store, commit.changes);
  return store.commit(commit);
}

/**
 * Writes a large set in batches, in the order given; all states are checked before the first batch.
 * `onProgress` hears how many changes are written. Each batch is all or nothing by itself, and a
 * repeated run changes only what is missing.
 */
export async function submitInBatches(
  store: GraphStore,
  request: ChangeRequest,
  onProgress: (written: number) => void = () => undefined,
): Promise<number> {
  const changes = request.changes.map(normalised);
  refuseProblems(changes);
  await refuseCircles(store, changes);
  let revision = await store.currentRevision();
  for (let start = 0; start < changes.length; start += BATCH_SIZE) {
    const batch = changes.slice(start, start + BATCH_SIZE);
    const time = new Date().toISOString();
    ({ revision } = await store.commit({ ...request, time, changes: batch }));
    onProgress(start + batch.length);
  }
  return revision;
}

function refuseProblems(changes: readonly Change[]): void {
  const problems = changes.flatMap((change): ChangeProblem[] => {
    if ('remove' in change) return [];
    const { put } = change;
    const found = 'kind' in put ? recordProblems(put) : edgeProblems(put);
    return found.map((problem) => ({ ...problem, id: nameOf(put) }));
  });
  if (problems.length > 0) throw new InvalidChanges(problems);
}

/** Reads edges of the store only when some are put whose type must not run in a circle. */
async function refuseCircles(store: GraphStore, changes: readonly Change[]): Promise<void> {
  const removed = new Set(changes.flatMap((change) => ('remove' in change ? change.remove : [])));
  const puts = changes.flatMap((change) =>
    'put' in change && 'type' in change.put && isAcyclicType(change.put.type) ? [change.put] : [],
  );
  const circular = await findCircularEdges(store, {
    puts: () => puts,
    isRemoved: (id) => removed.has(id),
  });
  if (circular.length === 0) return;
  throw new InvalidChanges(circular.map((edge) => ({ ...edge, path: 'target' })));
}

/** The id, or what there is of it when the state is too broken to have one. */
function nameOf(state: RecordState | EdgeState): string {
  try {
    return entryId(state);
  } catch {
    return 'kind' in state ? `${state.kind}/${state.slug}` : `${state.type} edge`;
  }
}

/** Fields without undefined values; a symmetric edge always runs from the smaller id to the larger. */
export function normalisedState<State extends RecordState | EdgeState>(state: State): State {
  const fields = withoutAbsent(state.fields);
  if ('kind' in state) return { ...state, fields };
  const { type, source, target } = state;
  const turned = isEdgeType(type) && edgeOfType(type).symmetric && target < source;
  return turned
    ? { ...state, source: target, target: source, fields }
    : { ...state, source, target, fields };
}

function normalised(change: Change): Change {
  return 'remove' in change ? change : { ...change, put: normalisedState(change.put) };
}

function withoutAbsent(fields: Fields): Fields {
  if (Object.values(fields).every(isPresent)) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isPresent(value)));
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
