/** Writes what a plan tells. */
import { findCircularEdges } from '../../changes/forbidden-cycles.ts';
import { BATCH_SIZE } from '../../changes/submit-changes.ts';
import type { EdgeState } from '../../model/states.ts';
import type { CommitRequest, GraphStore, PutChange } from '../../store/graph-store.ts';
import type { ImportPlan } from './import-plan.ts';
import { ImportRefused } from './import-refused.ts';

/**
 * How much is written at once: `all` or nothing; `batches`, so that an interrupted import can go on;
 * or `partial`, which leaves out what is mistaken or conflicting and what depends on it.
 */
export type ApplyMode = 'all' | 'batches' | 'partial';

/** Who imports, why, and how. */
export interface ApplyOptions {
  /** `all` unless told. */
  readonly mode?: ApplyMode;
  /** `import` unless told. */
  readonly actor?: string;
  /** Names the files unless told. */
  readonly message?: string;
  readonly now?: () => Date;
  /** Hears how many entries were handed to the store. */
  readonly onProgress?: (written: number) => void;
}

/** What was written. */
export interface ImportOutcome {
  /** Revision afterwards. */
  readonly revision: number;
  /** How many entries were added or changed. */
  readonly written: number;
}

/**
 * Writes what the plan tells. Throws `ImportRefused` when the plan is not clean enough for the mode, and
 * `StoreError` when the store changed since, is full or away; unless batches were asked for, nothing
 * is written then.
 */
export async function applyImport(
  plan: ImportPlan,
  store: GraphStore,
  options: ApplyOptions = {},
): Promise<ImportOutcome> {
  const { mode = 'all', onProgress = () => undefined } = options;
  refuseUnclean(plan, mode);
  await refuseNewCircles(plan, store);
  if (mode === 'all') {
    const { revision, changed } = await store.commitAll(requestsFor(plan, options, onProgress));
    return { revision, written: changed };
  }
  let written = 0;
  let revision = await store.currentRevision();
  for (const request of requestsFor(plan, options, () => undefined)) {
    const { revision: next, entry } = await store.commit(request);
    revision = next;
    written += entry?.items.length ?? 0;
    onProgress(written);
  }
  return { revision, written };
}

function refuseUnclean({ counts, damage, isClean }: ImportPlan, mode: ApplyMode): void {
  if (damage[0] !== undefined) throw new ImportRefused(damage[0]);
  if (isClean || mode === 'partial') return;
  const { mistaken, conflicting } = counts;
  const found = [
    ...(mistaken > 0 ? [`${mistaken} ${mistaken === 1 ? 'mistake' : 'mistakes'}`] : []),
    ...(conflicting > 0 ? [`${conflicting} ${conflicting === 1 ? 'conflict' : 'conflicts'}`] : []),
  ];
  throw new ImportRefused(`Nothing was written because of ${found.join(' and ')}.`);
}

/** What others wrote since the plan may close a circle with what is planned. */
async function refuseNewCircles(plan: ImportPlan, store: GraphStore): Promise<void> {
  if (!plan.hasAcyclicEdges || (await store.currentRevision()) === plan.revision) return;
  const [circular] = await findCircularEdges(store, { puts: () => newEdgesOf(plan) });
  if (circular) throw new ImportRefused(`${circular.id}: ${circular.message}`);
}

function* newEdgesOf(plan: ImportPlan): Generator<EdgeState, void, undefined> {
  for (const { put, expected } of plan.changes()) {
    if ('type' in put && expected === 'absent') yield put;
  }
}

/** A commit for each batch. */
function requestsFor(
  plan: ImportPlan,
  { actor = 'import', message, now = () => new Date() }: ApplyOptions,
  onBatch: (count: number) => void,
): Iterable<CommitRequest> {
  const source = plan.files.join(', ');
  const time = now().toISOString();
  function* requests(): Generator<CommitRequest, void, undefined> {
    let changes: PutChange[] = [];
    let count = 0;
    const take = (): CommitRequest => {
      const batch = changes;
      changes = [];
      count += batch.length;
      onBatch(count);
      return { actor, message: message ?? `Imported ${source}`, source, time, changes: batch };
    };
    for (const change of plan.changes()) {
      changes.push(change);
      if (changes.length === BATCH_SIZE) yield take();
    }
    if (changes.length > 0) yield take();
  }
  return { [Symbol.iterator]: requests };
}
